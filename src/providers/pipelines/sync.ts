import type { Sync } from '../provider.js';
import { connect, otherOrganization } from './connect.js';
import { kinds } from './kinds/index.js';

/** Desired state on the Pipelines platform. */
export const sync: Sync<number> = { kinds, connect, otherAccount: otherOrganization };
