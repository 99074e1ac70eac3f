import type { Provider } from '../provider.js';
import { PIPELINES_CODES } from './pipelines-codes.js';
import { settings } from './settings.js';
import { smoke } from './smoke/command.js';
import { SMOKE_CODES } from './smoke/smoke-codes.js';
import { words } from './words.js';

/** The Pipelines platform, the default provider of a target. */
export const pipelines = {
  name: 'pipelines',
  title: 'Pipelines',
  words,
  settings,
  sections: [
    'prompts',
    'criteria',
    'evaluations',
    'tool_endpoints',
    'tool_bindings',
    'tool_ground_truths',
    'experiments',
  ],
  sync: async () => (await import('./sync.js')).sync,
  starter: async () => (await import('./starter.js')).starter,
  commands: [smoke],
  configuration: { smoke: async () => (await import('./smoke/section.js')).section },
  codes: PIPELINES_CODES,
  commandCodes: SMOKE_CODES,
  emulate: async () => (await import('./emulator/index.js')).embeddedPipelines,
} satisfies Provider<number>;
