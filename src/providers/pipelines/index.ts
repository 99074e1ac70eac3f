import type { Provider } from '../provider.js';
import { connect, otherOrganization } from './connect.js';
import { kinds } from './kinds/index.js';
import { PIPELINES_CODES } from './pipelines-codes.js';
import { settings } from './settings.js';
import { starter } from './starter.js';
import { words } from './words.js';

/** The Pipelines platform, the default provider of a target. */
export const pipelines = {
  name: 'pipelines',
  title: 'Pipelines',
  words,
  settings,
  kinds,
  starter,
  codes: PIPELINES_CODES,
  connect,
  otherAccount: otherOrganization,
  emulate: async () => (await import('./emulator/index.js')).embeddedPipelines,
} satisfies Provider<number>;
