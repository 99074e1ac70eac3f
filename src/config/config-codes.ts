import { errorCode, warningCode } from '../model/index.js';
import { sourceFinding } from '../source/read/source-codes.js';

/** All findings about the configuration; docs/errors.md is generated from this table. */
export const CONFIG_CODES = {
  unreadable: errorCode('PS3001', 'The configuration that --config names cannot be read.'),
  severalFiles: errorCode('PS3002', 'A folder holds more than one configuration file.'),
  fileName: errorCode(
    'PS3003',
    'The name of a configuration file does not end in .yaml, .yml or .json, or is taken.',
  ),
  outside: errorCode('PS3004', 'The configuration is a symbolic link that leads outside the repository.'),
  unknownKey: errorCode('PS3005', 'The configuration has a key that means nothing.'),
  wrongValue: errorCode('PS3006', 'A value of the configuration has the wrong type or is out of bounds.'),
  missingKey: errorCode('PS3007', 'A key that the configuration needs is missing.'),
  version: errorCode('PS3008', 'The configuration has another version than 1.'),
  namespace: errorCode('PS3009', 'The namespace is empty or holds a control character.'),
  targetName: errorCode(
    'PS3010',
    'The name of a target is empty, longer than 100 characters, or holds a control character.',
  ),
  noTarget: errorCode('PS3011', 'The configuration has no target.'),
  defaultTarget: errorCode('PS3012', 'default_target names a target that does not exist.'),
  provider: errorCode('PS3029', 'A target names a provider that this tool does not know.'),
  orgId: errorCode('PS3013', 'org_id is not a positive whole number.'),
  orgIdText: warningCode('PS3014', 'org_id is a number written as text.'),
  accountKey: errorCode('PS3027', 'A target names its account by a key that another platform has.'),
  baseUrl: errorCode('PS3015', 'base_url is not an address of the form https://host.'),
  baseUrlClear: errorCode('PS3016', 'base_url is http:// on another machine, where the key could be read.'),
  variableName: errorCode(
    'PS3017',
    'The name of a variable has other characters than letters, digits and _.',
  ),
  secretName: errorCode('PS3018', 'The name of a secret has other characters than letters, digits and _.'),
  secretReserved: errorCode('PS3019', 'A secret begins with {variables}, GITHUB_ or ACTIONS_.'),
  secretIsKey: errorCode('PS3020', 'A secret is also the API key of a target.'),
  keyVariable: errorCode('PS3021', 'api_key_env is not the name of a variable that may hold the key.'),
  limits: errorCode('PS3022', 'A limit is not a whole number from 0, or a percentage is not from 0 to 100.'),
  patternWithoutKind: errorCode('PS3023', 'A pattern names no kind, so it can never match an address.'),
  unknownKind: errorCode('PS3024', 'allow_unreadable names something that is no kind.'),
  targetUnknown: errorCode('PS3025', 'The target that was asked for does not exist.'),
  targetUndecided: errorCode(
    'PS3026',
    'There are several targets, and neither --target nor default_target says which.',
  ),
} as const;

/** A finding of one of the kinds above. */
export const configFinding = sourceFinding;
