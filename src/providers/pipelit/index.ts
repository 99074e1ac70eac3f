import type { Provider } from '../provider.js';
import { FORMAT_CODES } from './format-codes.js';
import { settings } from './settings.js';
import { words } from './words.js';

/** A Pipelit server. */
export const pipelit = {
  name: 'pipelit',
  title: 'Pipelit',
  words,
  settings,
  sections: ['workflows', 'schedules'],
  sync: async () => (await import('./sync.js')).sync,
  starter: async () => (await import('./starter.js')).starter,
  codes: FORMAT_CODES,
  emulate: async () => (await import('./emulator/index.js')).embeddedPipelit,
} satisfies Provider<string>;
