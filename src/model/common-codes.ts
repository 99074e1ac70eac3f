import { errorCode, failedCode, warningCode } from './codes.js';

/** What more than one room says of talking to a platform; docs/errors.md is generated from this table. */
export const PLATFORM_CODES = {
  notSent: failedCode('PS5001', 'A request never left this machine, so nothing came of it.'),
  unreadable: failedCode(
    'PS5003',
    'A list or an object cannot be read, so nothing of it is planned or written.',
  ),
  noObject: errorCode('PS5004', 'The platform answered a read with something else than an object.'),
  readFailed: errorCode('PS5005', 'A read failed, also when it was tried again.'),
  keyRefused: errorCode('PS5010', 'The platform does not accept the API key.'),
  otherAccount: errorCode('PS5011', "The API key belongs to another {account} than the target's."),
  otherService: errorCode('PS5012', 'The base URL is not that of a {platform} platform.'),
  strangeId: errorCode('PS4240', 'The platform shows an id that no object of its kind can have.'),
  deprecated: warningCode('PS5030', 'The platform announces that it will drop a route that this tool uses.'),
} as const;

/** What is wrong with the tool itself; docs/errors.md is generated from this table. */
export const TOOL_CODES = {
  fault: errorCode('PS9001', 'A fault of the tool itself. `--verbose` shows where; please report it.'),
} as const;
