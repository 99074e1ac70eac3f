import { warningCode } from '../../model/index.js';

/** Codes of the platform's own settings. */
export const PIPELINES_CODES = {
  deadVariable: warningCode(
    'PS3108',
    'PIPELINES_ENV is set but has no effect.',
    'Unset `PIPELINES_ENV`. To choose a platform, use `--target` or `PIPELINES_BASE_URL`.',
  ),
  sdkConfig: warningCode(
    'PS3109',
    'The SDK configuration file cannot be read and is ignored.',
    'Repair or remove the file of the SDK; pipelines-sync never writes it.',
  ),
} as const;
