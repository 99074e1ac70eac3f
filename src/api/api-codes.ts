import { errorCode, refusedCode } from '../model/index.js';

/** Codes of the TypeScript API and of the verbs behind it; docs/errors.md is generated from this table. */
export const API_CODES = {
  notConfirmed: refusedCode(
    'PS9021',
    'The confirmation was not answered with "yes".',
    'Run the command again, and answer `yes`.',
  ),
  misuse: errorCode(
    'PS9042',
    'A function of the TypeScript API got an option that it does not know or cannot use.',
    'Correct the call; the types of the package show every option.',
  ),
  callback: errorCode(
    'PS9043',
    'A callback that a function of the TypeScript API was given threw an error.',
    'Correct the callback. The run itself went on to its end, and the error carries its result.',
  ),
  noStart: errorCode(
    'PS9044',
    '`startEmulator` of the TypeScript API could not start an emulator.',
    'Correct what the message names, or leave out `port` for any free one.',
  ),
  showsSecret: errorCode(
    'PS9051',
    'The compiled bundle would contain a secret, and `--with-secrets` was not passed.',
    'Pass `--with-secrets FILE`, which writes a file that only you can read.',
  ),
  secretUnset: errorCode(
    'PS9052',
    'A secret that `compile --with-secrets` needs is not set in the environment.',
    'Set the variable that the message names, then run `pipelines-sync compile` again.',
  ),
  unresolved: errorCode(
    'PS9053',
    'A reference has no live id or version yet, so `compile` cannot resolve it.',
    'Apply first, which creates what the reference needs: `pipelines-sync apply`.',
  ),
} as const;
