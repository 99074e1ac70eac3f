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
  commands: [
    {
      name: 'run',
      does: 'Run a pipe of a method. Calls models, which costs money.',
      arguments: [{ term: '<tree>', says: 'folder of the method' }],
      flags: [
        { term: '--pipe <code>', says: 'pipe to run: its code, or domain.code', mandatory: true },
        { term: '--inputs <file>', says: 'JSON file with the inputs by name (default: none)' },
        { term: '--start', says: 'start the run without waiting for its result' },
        { term: '--yes', says: 'skip the confirmation' },
      ],
      run: async (asked) => (await import('./run-method.js')).runMethod(asked),
    },
  ],
  starter: async () => (await import('./starter.js')).starter,
  codes: PIPELEX_CODES,
  emulate: async () => (await import('./emulator/index.js')).embeddedPipelex,
} satisfies Provider;
