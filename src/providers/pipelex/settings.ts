import type { ProviderSettings } from '../../model/index.js';

/**
 * Settings of a Pipelex runner; everybody hosts it, so a file alone names no address that the key may go to. The key is
 * any bearer token that the runner takes: an API key or a JWT.
 */
export const settings: ProviderSettings = {
  prefix: 'PIPELEX',
  defaultBaseUrl: null,
  baseUrlVariables: ['PIPELEX_BASE_URL'],
  trusts: () => false,
  account: null,
  strict: true,
  headers: (key) => ({ authorization: `Bearer ${key}` }),
};
