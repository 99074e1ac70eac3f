import { warningCode } from '../../model/index.js';

/** What is said of a person's own settings of the platform. */
export const PIPELINES_CODES = {
  deadVariable: warningCode('PS3108', 'PIPELINES_ENV is set, but nothing reads it.'),
  sdkConfig: warningCode('PS3109', 'The SDK configuration file cannot be read, and is left out.'),
} as const;
