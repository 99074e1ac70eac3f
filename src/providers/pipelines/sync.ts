import { markdownFormat } from '../../source/markdown-format.js';
import type { Sync } from '../provider.js';
import { kinds } from './kinds/index.js';
import { otherOrganization } from './other-account.js';

/** Desired state on the Pipelines platform: bundles, and prompts as Markdown files. */
export const sync: Sync<number> = {
  kinds,
  formats: [markdownFormat({ kind: 'prompts', key: 'prompt', name: 'prompt in Markdown' })],
  // Loaded late: what needs no server needs no client.
  connect: async (client, wanted, key) => (await import('./connect.js')).connect(client, wanted, key),
  otherAccount: otherOrganization,
};
