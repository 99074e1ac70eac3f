import type { Words } from '../../model/index.js';

/** What the Pipelines platform calls its own things. */
export const words: Words = {
  account: 'organization',
  app: 'the web app',
  platform: 'Pipelines',
  things: 'prompts, criteria, evaluations, tools and experiments',
};
