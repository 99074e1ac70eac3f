import type { Provider } from '../provider.js';
import { PIPELEX_CODES } from './pipelex-codes.js';
import { settings } from './settings.js';
import { words } from './words.js';

/** A self-hosted Pipelex runner, which checks methods. */
export const pipelex = {
  name: 'pipelex',
  title: 'Pipelex',
  words,
  settings,
  sections: [],
  check: async () => (await import('./check.js')).check,
  codes: PIPELEX_CODES,
} satisfies Provider;
