import type { ProviderSettings } from '../../model/index.js';

/** Settings of a Pipelit server; everybody hosts it, so a file alone names no address that the key may go to. */
export const settings: ProviderSettings = {
  prefix: 'PIPELIT',
  defaultBaseUrl: null,
  baseUrlVariables: ['PIPELIT_BASE_URL'],
  trusts: () => false,
  account: {
    key: 'account',
    read: (written) => {
      const name = String(written).trim();
      return name === '' ? undefined : name;
    },
    form: 'the name of a user',
    what: 'the name of the user',
    example: 'ada',
  },
  headers: (key) => ({ authorization: `Bearer ${key}` }),
};
