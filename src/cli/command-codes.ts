import { errorCode, refusedCode } from '../model/index.js';

/** Why a command ended; docs/errors.md is generated from this table. */
export const COMMAND_CODES = {
  planUnwritable: errorCode('PS9010', 'The plan cannot be written to the file that `--out` names.'),
  nobodyToAsk: refusedCode('PS9020', 'Nobody can be asked here, and `--yes` was not given.'),
  notConfirmed: refusedCode('PS9021', 'The question was not answered with "yes".'),
  unknownTopic: errorCode('PS9040', '`explain` knows no kind or field of this name.'),
  twoFiles: errorCode('PS9050', '`compile` was given two files to write.'),
  showsSecret: errorCode('PS9051', 'A compiled bundle would show a secret; only `--with-secrets` writes it.'),
  secretUnset: errorCode('PS9052', 'A secret that `compile --with-secrets` needs is not in the environment.'),
  unresolved: errorCode(
    'PS9053',
    'A reference has no live id or version yet, so `compile` cannot resolve it.',
  ),
  bundleUnwritable: errorCode('PS9054', 'The bundle cannot be written to the file that `--out` names.'),
  initOverwrites: errorCode('PS9060', '`init` would overwrite files; nothing was written.'),
  initOrg: errorCode('PS9061', '`--org` of `init` is no positive whole number.'),
  initUnwritable: errorCode('PS9062', '`init` cannot write one of its files.'),
  initAction: errorCode('PS9063', '`--github` of `init` names no Action.'),
  demoCommit: errorCode('PS9070', 'The demo could not commit to its own repository.'),
  demoStory: errorCode('PS9071', 'The demo did not come out as it is told.'),
  demoStopped: errorCode('PS9072', 'The demo was stopped by a signal.'),
  outputLost: errorCode('PS9080', 'The output could not be written, for instance because a disk is full.'),
  fewFiles: errorCode('PS9081', 'The system lets this process open too few files.'),
  unknownProvider: errorCode('PS9082', '`emulator --provider` names no provider.'),
  noEmulator: errorCode('PS9083', 'The provider that `emulator --provider` names has no emulator.'),
} as const;
