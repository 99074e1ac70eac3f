import type { Entry } from '../compare/index.js';
import { wantsProtection } from '../plan/index.js';
import type { PullReport } from '../pull/pull-report.js';
import { failedLedger, finishLedger } from './finish-ledger.js';
import { knowsExperiments, marksOf } from './marks.js';
import type { Session } from './open/session.js';

/**
 * Takes the ledger's lock, writes the files, then the ledger, so that no other run applies or pulls in between. The head
 * keeps the commit of the last apply, because a pull applies nothing.
 * @throws UserError when the lock cannot be taken, or a file cannot be written
 */
export async function recordPull(
  session: Session,
  entries: readonly Entry[],
  writeFiles: () => Promise<void>,
): Promise<PullReport['ledger']> {
  const { ledger, clock } = session;
  if (entries.length === 0) {
    await writeFiles();
    return { state: 'unchanged', revision: ledger.revision, message: null };
  }
  const at = () => new Date(clock.now()).toISOString();
  const marks = marksOf(session, new Set(), (resource) => wantsProtection(resource, session.target.protect));
  const begun = await session.store.begin(ledger, {
    at: at(),
    head: {
      ...session.binding,
      source: ledger.head?.source ?? { commit: null, dirty: true },
      experiments_marked: knowsExperiments(session),
    },
    intents: [],
    subject: 'pull',
    marks,
  });
  try {
    await writeFiles();
  } catch (error) {
    await begun.leave();
    throw error;
  }
  try {
    await Promise.all(entries.map((entry) => begun.put(entry)));
  } catch (error) {
    await begun.leave();
    return failedLedger(error);
  }
  return finishLedger(begun, clock);
}
