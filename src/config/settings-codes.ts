import { alwaysShown, errorCode, noteCode, warningCode } from '../model/index.js';

/** Codes of flags, environment and the SDK's file; docs/errors.md is generated from this table. */
export const SETTINGS_CODES = {
  notMasked: alwaysShown(
    warningCode(
      'PS3030',
      'A secret or key is shorter than 8 characters or a plain word, so it is not masked in logs and comments.',
      'Use a longer, random value; until then nothing hides it in logs.',
    ),
  ),
  hostNotNamed: errorCode(
    'PS3101',
    'The API key was not sent to a host that only a file names.',
    'If you trust the host, pass `--base-url`, or set `PIPELINES_SYNC_HOSTS` to it.',
  ),
  clearText: errorCode(
    'PS3102',
    'A base URL is http:// on another machine, where the key could be intercepted.',
    'Use an address that begins with `https://`.',
  ),
  envDiffers: errorCode(
    'PS3103',
    "The base URL in the environment differs from the target's and is ignored.",
    'Unset the variable, or pass `--base-url` to use the other address with a ledger of its own.',
  ),
  baseUrl: errorCode(
    'PS3104',
    'A base URL from the command line, the environment or the SDK is invalid.',
    'Pass the scheme and the host only, for example `--base-url https://pipelines.example.com`.',
  ),
  noBaseUrl: errorCode(
    'PS3114',
    'The address of a self-hosted platform is not set.',
    'Set the address outside of the files, in the environment variable that the message names or with `--base-url`.',
  ),
  noKey: errorCode(
    'PS3105',
    'No API key was found.',
    'Set the variable that the message names, for example with `export`. `pipelines-sync doctor` shows which key is found.',
  ),
  keyCharacters: errorCode(
    'PS3106',
    'The API key contains characters that are not allowed in an HTTP header.',
    'Set the key again without quotes, spaces and line breaks.',
  ),
  org: errorCode(
    'PS3107',
    'An {account} id from the command line or the SDK is not a positive whole number.',
    'Pass the id of the {account} that the target names, or leave `--org` out.',
  ),
  hostList: warningCode(
    'PS3110',
    'An entry of PIPELINES_SYNC_HOSTS is not a host and is ignored.',
    'Write hosts without scheme and path, separated by commas.',
  ),
  proxy: errorCode(
    'PS3112',
    'A proxy address in the environment is invalid.',
    'Set the variable to an address such as `http://proxy.example:3128`, or unset it.',
  ),
  secretEdges: warningCode(
    'PS3113',
    'The value of a secret begins or ends with white space, for example a line break.',
    'Set the secret again without the line break, unless it belongs to the value.',
  ),
  noAccount: noteCode(
    'PS3111',
    'A target sets no {account}, so the {account} of the API key is used.',
    'Write the {account} of the target into the configuration, so that another key is refused.',
  ),
} as const;
