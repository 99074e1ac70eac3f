import { errorCode, failedCode, warningCode } from './codes.js';

/** Codes of talking to a platform that several rooms use; docs/errors.md is generated from this table. */
export const PLATFORM_CODES = {
  notSent: failedCode('PS5001', 'A request never left this machine, so it had no effect.'),
  unreadable: failedCode(
    'PS5003',
    'A list or an object cannot be read, so nothing in it is planned or written.',
  ),
  noObject: errorCode('PS5004', 'The platform answered a read with something other than an object.'),
  readFailed: errorCode('PS5005', 'A read failed, also after retries.'),
  keyRefused: errorCode('PS5010', 'The platform does not accept the API key.'),
  otherAccount: errorCode('PS5011', "The API key belongs to another {account} than the target's."),
  otherService: errorCode('PS5012', 'The base URL does not belong to a {platform} platform.'),
  strangeId: errorCode('PS4240', 'The platform returned an id that is not valid for its kind.'),
  deprecated: warningCode(
    'PS5030',
    'The platform announced the removal of a route that pipelines-sync uses.',
  ),
} as const;

/** Codes of faults of the tool itself; docs/errors.md is generated from this table. */
export const TOOL_CODES = {
  fault: errorCode(
    'PS9001',
    'An internal error in pipelines-sync. Run with `--verbose` for details, and please report it.',
  ),
} as const;
