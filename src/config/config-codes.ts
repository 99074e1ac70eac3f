import { alwaysShown, errorCode, noteCode, warningCode } from '../model/index.js';
import { sourceFinding } from '../source/read/source-codes.js';

/** Codes of the configuration; docs/errors.md is generated from this table. */
export const CONFIG_CODES = {
  unreadable: errorCode('PS3001', 'The --config file cannot be read.'),
  severalFiles: errorCode('PS3002', 'A folder contains more than one configuration file.'),
  fileName: errorCode(
    'PS3003',
    'The --config file does not end in .yaml, .yml or .json, or is a file of the SDK.',
  ),
  outside: errorCode('PS3004', 'The configuration is a symbolic link that leads outside the repository.'),
  unknownKey: errorCode('PS3005', 'The configuration has an unknown key.'),
  wrongValue: errorCode('PS3006', 'A value of the configuration has the wrong type or is out of range.'),
  missingKey: errorCode('PS3007', 'A required key of the configuration is missing.'),
  version: errorCode('PS3008', 'The version of the configuration is not 1.'),
  namespace: errorCode('PS3009', 'The namespace is empty or contains a control character.'),
  targetName: errorCode(
    'PS3010',
    'The name of a target is empty, longer than 100 characters, or contains a control character.',
  ),
  noTarget: errorCode('PS3011', 'The configuration has no target.'),
  defaultTarget: errorCode('PS3012', 'default_target names a target that does not exist.'),
  provider: errorCode('PS3029', 'A target names an unknown provider.'),
  unusedBundles: warningCode('PS3028', 'The bundles of the configuration belong to no target.'),
  orgId: errorCode('PS3013', 'org_id is not a positive whole number.'),
  orgIdText: warningCode('PS3014', 'org_id is a number in quotes.'),
  accountKey: errorCode('PS3027', 'A target names its account by a key that another platform has.'),
  strict: errorCode('PS3033', 'A target sets strict, and its platform has no such setting.'),
  baseUrl: errorCode('PS3015', 'base_url is not an address of the form https://host.'),
  baseUrlClear: errorCode(
    'PS3016',
    'base_url is http:// on another machine, where the key could be intercepted.',
  ),
  variableName: errorCode('PS3017', 'The name of a variable may contain only letters, digits and _.'),
  secretName: errorCode('PS3018', 'The name of a secret may contain only letters, digits and _.'),
  secretReserved: errorCode('PS3019', 'A secret begins with {variables}, GITHUB_ or ACTIONS_.'),
  secretIsKey: errorCode('PS3020', 'A secret is also the API key of a target.'),
  keyVariable: errorCode('PS3021', 'api_key_env is not a valid name for a variable with the key.'),
  limits: errorCode(
    'PS3022',
    'A limit is not a whole number of 0 or more, or a percentage is not from 0 to 100.',
  ),
  patternWithoutKind: errorCode(
    'PS3023',
    'A pattern does not begin with a kind, so it can never match an address.',
  ),
  unknownKind: errorCode('PS3024', 'allow_unreadable names an unknown kind.'),
  targetUnknown: errorCode('PS3025', 'The requested target does not exist.'),
  targetUndecided: errorCode(
    'PS3026',
    'There are several targets, and neither --target nor default_target chooses one.',
  ),
  silenceUnknown: errorCode(
    'PS1370',
    'An entry of `silence` names a code that does not exist.',
    'Write a code of a warning or note; `pipelines-sync explain CODE` prints its row.',
  ),
  silenceLevel: errorCode(
    'PS1371',
    'An entry of `silence` names the code of an error or of something held, and only warnings and notes can be silenced.',
    'Remove the entry, and do what the message of the code says.',
  ),
  silenceAlways: errorCode(
    'PS1372',
    'An entry of `silence` names a warning or note that is always shown.',
    'Remove the entry. Without such a message, a run would look better than it is.',
  ),
  silenceUnused: alwaysShown(
    noteCode(
      'PS1373',
      'An entry of `silence` silences nothing any more.',
      'Remove the entry. If another target needs it, move it into that target.',
    ),
  ),
} as const;

/** Makes a finding with one of these codes. */
export const configFinding = sourceFinding;
