import type { Sync } from '../provider.js';
import { connect, otherUser } from './connect.js';
import { workflowExport, workflowFile } from './formats.js';
import { kinds } from './kinds/index.js';

/** Desired state on a Pipelit server. */
export const sync: Sync<string> = {
  kinds,
  formats: [workflowExport, workflowFile],
  connect,
  otherAccount: otherUser,
};
