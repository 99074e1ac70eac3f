import { patternOf } from '../model/index.js';
import { PROVIDERS } from '../providers/index.js';
import { gitMerge } from '../pull/merge-text.js';
import type { PullReport } from '../pull/pull-report.js';
import type { Host } from './open/host.js';
import { withoutKeys } from './open/key-use.js';
import type { Session } from './open/session.js';
import type { PullDeps } from './pull-deps.js';
import { pullTarget } from './pull-target.js';

/**
 * Brings the live values of single resources into the files of a fresh checkout.
 * @param how `published`: called with the written files, before the ledger records anything
 */
export function pullAddresses(
  session: Session,
  addresses: readonly string[],
  { io, removeGone, published }: { io: Host; removeGone: boolean; published: PullDeps['published'] & object },
): Promise<PullReport> {
  return pullTarget(session, {
    request: {
      all: false,
      only: addresses.map(patternOf),
      workflows: [],
      into: null,
      vars: false,
      removeGone,
      force: false,
      rolledBack: false,
      resolved: [],
    },
    dryRun: false,
    onFile: io.progress,
    merge: gitMerge(withoutKeys(io.env)),
    schemas: async () => {
      const { editorSchemas } = await import('./editor-schemas.js');
      return editorSchemas(io.providers ?? PROVIDERS, session.desired.formats, true);
    },
    // Every file is as its commit has it.
    committed: async (files) => new Set(files),
    published,
  });
}
