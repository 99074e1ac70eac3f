import { errorCode, failedCode, warningCode } from './codes.js';

/** Codes of talking to a platform that several rooms use; docs/errors.md is generated from this table. */
export const PLATFORM_CODES = {
  notSent: failedCode(
    'PS5001',
    'A request never left this machine, so it had no effect.',
    'Check the connection and the proxy, then run the command again.',
  ),
  unreadable: failedCode(
    'PS5003',
    'A list or an object cannot be read, so nothing in it is planned or written.',
    'Give the key the right to read it, or list the kind under `allow_unreadable` in the configuration. `pipelines-sync doctor` shows what the key may read.',
  ),
  noObject: errorCode(
    'PS5004',
    'The platform answered a read with something other than an object.',
    'Check what stands between this machine and the platform, such as a proxy. `pipelines-sync doctor` checks the connection.',
  ),
  readFailed: errorCode(
    'PS5005',
    'A read failed, also after retries.',
    'Run the command again; `--verbose` logs every request. Nothing was changed, and no object was treated as missing.',
  ),
  keyRefused: errorCode(
    'PS5010',
    'The platform does not accept the API key.',
    'Check that the variable of the key holds a valid key of this platform. `pipelines-sync doctor` says which variable is used and what the platform answers.',
  ),
  otherAccount: errorCode(
    'PS5011',
    "The API key belongs to another {account} than the target's.",
    "Use a key of the target's {account}, or correct the {account} in the configuration.",
  ),
  otherService: errorCode(
    'PS5012',
    'The base URL does not belong to a {platform} platform.',
    'Correct the base URL in the configuration, the environment or `--base-url`.',
  ),
  strangeId: errorCode(
    'PS4240',
    'The platform returned an id that is not valid for its kind.',
    'Report it to the operators of the platform; nothing was written.',
  ),
  deprecated: warningCode(
    'PS5030',
    'The platform announced the removal of a route that pipelines-sync uses.',
    'Look for a newer version of pipelines-sync before the route is removed.',
  ),
} as const;

/** Codes of faults of the tool itself; docs/errors.md is generated from this table. */
export const TOOL_CODES = {
  fault: errorCode(
    'PS9001',
    'An internal error in pipelines-sync. Run with `--verbose` for details, and please report it.',
    'Run the command again with `--verbose` and report the output.',
  ),
} as const;
