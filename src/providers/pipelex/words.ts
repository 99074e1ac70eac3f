import type { Words } from '../../model/index.js';
import { settings } from './settings.js';

/** Words of Pipelex. */
export const words: Words = {
  account: 'user',
  app: 'the editor',
  platform: 'Pipelex',
  variables: `${settings.prefix}_`,
  things: 'methods',
};
