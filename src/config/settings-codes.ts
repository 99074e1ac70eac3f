import type { SourceCode } from '../source/read/source-codes.js';

const error = (code: string, doc: string): SourceCode => ({ code, severity: 'error', doc });
const warning = (code: string, doc: string): SourceCode => ({ code, severity: 'warning', doc });
const note = (code: string, doc: string): SourceCode => ({ code, severity: 'note', doc });

/** All findings about flags, environment and the SDK's file; docs/errors.md is generated from this table. */
export const SETTINGS_CODES = {
  notMasked: warning(
    'PS3030',
    'A secret or key is shorter than 8 characters or a plain word, so it is not masked in running text.',
  ),
  secretUnset: warning('PS3031', 'Applying the plan sends a secret that is not set where the plan was made.'),
  notCompared: note('PS3032', 'Secrets are not set here, so they were not compared with what was applied.'),
  hostNotNamed: error('PS3101', 'The API key is not sent to a host that only a file names.'),
  clearText: error('PS3102', 'A base URL is http:// on another machine, where a key could be read.'),
  envDiffers: error('PS3103', "An environment base URL differs from the target's, and is not obeyed."),
  baseUrl: error('PS3104', 'A base URL of the command line, the environment or the SDK cannot be used.'),
  noBaseUrl: error('PS3114', 'Nothing names the address of a platform that has no address of its own.'),
  noKey: error('PS3105', 'No API key was found.'),
  keyCharacters: error('PS3106', 'The API key has characters that no HTTP header may carry.'),
  org: error('PS3107', 'An organization id of the command line or the SDK is no positive whole number.'),
  hostList: warning('PS3110', 'An entry of PIPELINES_SYNC_HOSTS is not a host, and is left out.'),
  proxy: error('PS3112', 'A proxy of the environment cannot be used.'),
  secretEdges: warning(
    'PS3113',
    'The value of a secret begins or ends with white space, for instance a line break.',
  ),
  noOrganization: note(
    'PS3111',
    'A target names no organization, so that of the API key is used, whichever it is.',
  ),
} as const satisfies { readonly [name: string]: SourceCode };
