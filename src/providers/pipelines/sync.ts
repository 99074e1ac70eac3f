import { markdownFormat } from '../../source/markdown-format.js';
import type { Sync } from '../provider.js';
import { connect, otherOrganization } from './connect.js';
import { kinds } from './kinds/index.js';

/** Desired state on the Pipelines platform: bundles, and prompts as Markdown files. */
export const sync: Sync<number> = {
  kinds,
  formats: [markdownFormat({ kind: 'prompts', key: 'prompt', name: 'prompt in Markdown' })],
  connect,
  otherAccount: otherOrganization,
};
