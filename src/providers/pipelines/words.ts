import type { Words } from '../../model/index.js';
import { settings } from './settings.js';

/** Words of the Pipelines platform. */
export const words: Words = {
  account: 'organization',
  app: 'the web app',
  platform: 'Pipelines',
  variables: `${settings.prefix}_`,
  things: 'prompts, criteria, evaluations, tools and experiments',
};
