import type { ProviderSettings } from '../../model/index.js';
import { PIPELINES_CODES } from './pipelines-codes.js';
import { readSdkFile, sdkFileName } from './sdk-file.js';

/** Settings of the Pipelines platform (C-a.1, C-g). */
export const settings: ProviderSettings = {
  prefix: 'PIPELINES',
  defaultBaseUrl: 'https://api.pipelines.tech',
  baseUrlVariables: ['PIPELINES_BASE_URL', 'PIPELINES_INTERNAL_BASE_URL'],
  trusts: (url) => url.hostname.endsWith('.pipelines.tech') && url.port === '',
  headers: (key) => ({ authorization: `Bearer ${key}` }),
  dead: [
    {
      variable: 'PIPELINES_ENV',
      code: PIPELINES_CODES.deadVariable,
      message:
        'PIPELINES_ENV is set but has no effect: neither pipelines-sync nor the SDK (since 0.1.15) reads it.',
      remedy: 'Unset it. To choose a platform, use --target or PIPELINES_BASE_URL.',
    },
  ],
  own: { nameOf: sdkFileName, read: readSdkFile },
};
