import type { Sync } from '../provider.js';
import { workflowExport, workflowFile } from './formats.js';
import { kinds } from './kinds/index.js';
import { otherUser } from './other-account.js';

/** Desired state on a Pipelit server. */
export const sync: Sync<string> = {
  kinds,
  formats: [workflowExport, workflowFile],
  // Loaded late: what needs no server needs no client.
  connect: async (client, wanted, key) => (await import('./connect.js')).connect(client, wanted, key),
  otherAccount: otherUser,
};
