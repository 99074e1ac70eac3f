import { alwaysShown, errorCode, noteCode, warningCode } from '../model/index.js';
import { sourceFinding } from '../source/read/source-codes.js';

/** Codes of the configuration; docs/errors.md is generated from this table. */
export const CONFIG_CODES = {
  unreadable: errorCode(
    'PS3001',
    'The --config file cannot be read.',
    'Correct the path of `--config`; it is relative to the current folder. To create a configuration: `pipelines-sync init`.',
  ),
  severalFiles: errorCode(
    'PS3002',
    'A folder contains more than one configuration file.',
    'Remove one of the files, or choose one with `--config`.',
  ),
  fileName: errorCode(
    'PS3003',
    'The --config file does not end in .yaml, .yml or .json, or is a file of the SDK.',
    'Name the configuration `pipelines-sync.yaml`.',
  ),
  outside: errorCode(
    'PS3004',
    'The configuration is a symbolic link that leads outside the repository.',
    'Replace the link with a file in the repository.',
  ),
  unknownKey: errorCode(
    'PS3005',
    'The configuration has an unknown key.',
    'Correct the key; `pipelines-sync explain targets` lists those of a target. A key of the API never belongs in a file: set an environment variable.',
  ),
  wrongValue: errorCode(
    'PS3006',
    'A value of the configuration has the wrong type or is out of range.',
    'Write a value of the type that the message names. `pipelines-sync explain KEY` says what the key takes.',
  ),
  missingKey: errorCode(
    'PS3007',
    'A required key of the configuration is missing.',
    'Add the key. `pipelines-sync explain KEY` shows an example of it.',
  ),
  version: errorCode(
    'PS3008',
    'The version of the configuration is not 1.',
    'Write `version: 1`, or use the version of pipelines-sync that the configuration was written for.',
  ),
  namespace: errorCode(
    'PS3009',
    'The namespace is empty or contains a control character.',
    'Write a readable name, for example `namespace: my-prompts`.',
  ),
  targetName: errorCode(
    'PS3010',
    'The name of a target is empty, longer than 100 characters, or contains a control character.',
    'Give the target a short, readable name.',
  ),
  noTarget: errorCode(
    'PS3011',
    'The configuration has no target.',
    'Add a target, for example `targets: {staging: {org_id: 2}}`.',
  ),
  defaultTarget: errorCode(
    'PS3012',
    'default_target names a target that does not exist.',
    'Write the name of one of the targets in `default_target`.',
  ),
  provider: errorCode(
    'PS3029',
    'A target names an unknown provider.',
    'Write one of the providers that the message lists.',
  ),
  unusedBundles: warningCode(
    'PS3028',
    'The bundles of the configuration belong to no target.',
    'Remove `bundles` from the configuration, or from the target that these files are for.',
  ),
  orgId: errorCode(
    'PS3013',
    'org_id is not a positive whole number.',
    'Write the id of the {account} as a whole number, for example `org_id: 2`.',
  ),
  orgIdText: warningCode('PS3014', 'org_id is a number in quotes.', 'Write the number without quotes.'),
  accountKey: errorCode(
    'PS3027',
    'A target names its account by a key that another platform has.',
    'Remove the key, or use the one that the message names for this platform.',
  ),
  strict: errorCode(
    'PS3033',
    'A target sets strict, and its platform has no such setting.',
    'Remove `strict` from the target.',
  ),
  baseUrl: errorCode(
    'PS3015',
    'base_url is not an address of the form https://host.',
    'Write the scheme and the host only, for example `base_url: https://pipelines.example.com`.',
  ),
  baseUrlClear: errorCode(
    'PS3016',
    'base_url is http:// on another machine, where the key could be intercepted.',
    'Write `https://` in `base_url`.',
  ),
  variableName: errorCode(
    'PS3017',
    'The name of a variable may contain only letters, digits and _.',
    'Use a name such as `italy_workflow` for the variable.',
  ),
  secretName: errorCode(
    'PS3018',
    'The name of a secret may contain only letters, digits and _.',
    'Use a name such as `DOCS_TOKEN` for the secret.',
  ),
  secretReserved: errorCode(
    'PS3019',
    'A secret begins with {variables}, GITHUB_ or ACTIONS_.',
    'Use an environment variable of another name for the secret.',
  ),
  secretIsKey: errorCode(
    'PS3020',
    'A secret is also the API key of a target.',
    'Use an environment variable of its own for the secret.',
  ),
  keyVariable: errorCode(
    'PS3021',
    'api_key_env is not a valid name for a variable with the key.',
    'Write the name of an environment variable in `api_key_env`, for example `STAGING_API_KEY`; the key itself never belongs in a file.',
  ),
  limits: errorCode(
    'PS3022',
    'A limit is not a whole number of 0 or more, or a percentage is not from 0 to 100.',
    'Write a whole number, for example `max_deletes: 20`, or a percentage from 0 to 100.',
  ),
  patternWithoutKind: errorCode(
    'PS3023',
    'A pattern does not begin with a kind, so it can never match an address.',
    'Begin the pattern with a kind, for example `prompts/*`, or write `*`.',
  ),
  unknownKind: errorCode(
    'PS3024',
    'allow_unreadable names an unknown kind.',
    'Write kinds in `allow_unreadable`; the message lists them.',
  ),
  targetUnknown: errorCode(
    'PS3025',
    'The requested target does not exist.',
    'Use the name of a target of the configuration in `--target`.',
  ),
  targetUndecided: errorCode(
    'PS3026',
    'There are several targets, and neither --target nor default_target chooses one.',
    'Choose a target with `--target`, or set `default_target` in the configuration.',
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
