import { warningCode } from '../../model/index.js';

/** Codes of the platform's own settings. */
export const PIPELINES_CODES = {
  deadVariable: warningCode('PS3108', 'PIPELINES_ENV is set but has no effect.'),
  sdkConfig: warningCode('PS3109', 'The SDK configuration file cannot be read and is ignored.'),
} as const;
