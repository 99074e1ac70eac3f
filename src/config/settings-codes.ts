import { errorCode, noteCode, warningCode } from '../model/index.js';

/** All findings about flags, environment and the SDK's file; docs/errors.md is generated from this table. */
export const SETTINGS_CODES = {
  notMasked: warningCode(
    'PS3030',
    'A secret or key is shorter than 8 characters or a plain word, so it is not masked in running text.',
  ),
  hostNotNamed: errorCode('PS3101', 'The API key is not sent to a host that only a file names.'),
  clearText: errorCode('PS3102', 'A base URL is http:// on another machine, where a key could be read.'),
  envDiffers: errorCode('PS3103', "An environment base URL differs from the target's, and is not obeyed."),
  baseUrl: errorCode('PS3104', 'A base URL of the command line, the environment or the SDK cannot be used.'),
  noBaseUrl: errorCode('PS3114', 'Nothing names the address of a platform that has no address of its own.'),
  noKey: errorCode('PS3105', 'No API key was found.'),
  keyCharacters: errorCode('PS3106', 'The API key has characters that no HTTP header may carry.'),
  org: errorCode('PS3107', 'An {account} id of the command line or the SDK is no positive whole number.'),
  hostList: warningCode('PS3110', 'An entry of PIPELINES_SYNC_HOSTS is not a host, and is left out.'),
  proxy: errorCode('PS3112', 'A proxy of the environment cannot be used.'),
  secretEdges: warningCode(
    'PS3113',
    'The value of a secret begins or ends with white space, for instance a line break.',
  ),
  noAccount: noteCode(
    'PS3111',
    'A target names no {account}, so that of the API key is used, whichever it is.',
  ),
} as const;
