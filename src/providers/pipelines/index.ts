import type { Provider } from '../provider.js';
import { PIPELINES_CODES } from './pipelines-codes.js';
import { settings } from './settings.js';
import { smoke } from './smoke/command.js';
import { SMOKE_CODES } from './smoke/smoke-codes.js';
import { TRIAL_CODES } from './trial/trial-codes.js';
import { words } from './words.js';

/** Codes of its commands; the names in their tables need not differ. */
const COMMAND_CODES = Object.fromEntries(
  [...Object.values(SMOKE_CODES), ...Object.values(TRIAL_CODES)].map((one) => [one.code, one]),
);

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
  configuration: {
    smoke: async () => (await import('./smoke/section.js')).section,
    trials: async () => (await import('./trial/section.js')).section,
  },
  trials: async () => (await import('./trial/trials.js')).trials,
  codes: PIPELINES_CODES,
  commandCodes: COMMAND_CODES,
  emulate: async () => (await import('./emulator/index.js')).embeddedPipelines,
} satisfies Provider<number>;
