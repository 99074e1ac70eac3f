import type { Words } from '../../model/index.js';
import { settings } from './settings.js';

/** Words of Pipelit. */
export const words: Words = {
  account: 'user',
  app: 'the editor',
  platform: 'Pipelit',
  variables: `${settings.prefix}_`,
  things: 'workflows and schedules',
};
