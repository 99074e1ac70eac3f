import type { ProviderSettings } from '../../model/index.js';
import { PIPELINES_CODES } from './pipelines-codes.js';
import { readSdkFile, sdkFileName } from './sdk-file.js';

/** Settings of the Pipelines platform (C-a, C-g, C-h.1). */
export const settings: ProviderSettings = {
  prefix: 'PIPELINES',
  defaultBaseUrl: 'https://api.pipelines.tech',
  baseUrlVariables: ['PIPELINES_BASE_URL', 'PIPELINES_INTERNAL_BASE_URL'],
  trusts: (url) => url.hostname.endsWith('.pipelines.tech') && url.port === '',
  account: {
    key: 'org_id',
    read: readOrganization,
    form: 'a positive whole number',
    what: 'the number of the organization',
    example: '2',
  },
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
  own: {
    nameOf: sdkFileName,
    account: {
      where: 'org_id in the SDK configuration',
      remedy: 'Run: pipelines config set org_id 2 (with your number), or pass --org.',
    },
    read: readSdkFile,
  },
};

function readOrganization(written: number | string): number | undefined {
  const text = String(written).trim();
  if (!/^[1-9]\d*$/.test(text)) return undefined;
  const id = Number(text);
  return Number.isSafeInteger(id) ? id : undefined;
}
