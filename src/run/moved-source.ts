import { isInTarget } from '../config/config-types.js';
import type { Session } from './open/session.js';
import type { Planned } from './plan-target.js';

/**
 * Whether an apply that has nothing to do makes a revision all the same, so that the ledger names this
 * commit: only where the one that it names is in no history that goes on from here, and everything is as
 * these files say. Without it the next apply that has something to do would be refused. It never goes back
 * to an older commit, and one that has the named commit in its history need not be named.
 */
export async function movesSource(session: Session, planned: Planned): Promise<boolean> {
  const { ledger, source, deciding, rollback } = session;
  const named = ledger.head?.source.commit ?? null;
  if (named === null || source.commit === null || named === source.commit || source.dirty) return false;
  const isPart = planned.saved !== undefined || !session.complete || deciding.only.length > 0;
  if (isPart || rollback !== undefined || session.ignoreLedger) return false;
  const { held, unreadable, summary } = planned.plan;
  if (held.length + unreadable.length + summary.errors > 0) return false;
  const { standing } = await session.judge();
  return standing === 'moved' || (standing === 'apart' && isAllOfLedger(session));
}

/** The files hold everything that was applied. */
function isAllOfLedger({ ledger, desired, target }: Session): boolean {
  const items = new Set(desired.resources.map(({ address }) => address));
  return [...ledger.entries.keys()].every((address) => items.has(address) || !isInTarget(target, address));
}
