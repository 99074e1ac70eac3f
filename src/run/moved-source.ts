import { isInTarget } from '../config/config-types.js';
import type { Session } from './open/session.js';
import type { Planned } from './plan-target.js';

/**
 * Whether an apply with nothing to do makes a revision all the same, so that the ledger names this commit. Only where
 * the named commit is in no history that continues from here, and the platform matches these files: otherwise the next
 * apply would be refused. Or where it has other rules, which nothing here breaks: they would judge every later apply, as
 * no preview shows. It never returns to an older commit, and a descendant of the named commit need not be named.
 */
export async function movesSource(session: Session, planned: Planned): Promise<boolean> {
  const { ledger, source, policy } = session;
  const named = ledger.head?.source.commit ?? null;
  if (named === null || source.commit === null || named === source.commit || source.dirty) return false;
  const isPart = planned.saved !== undefined || !session.complete || policy.only.length > 0;
  if (isPart || policy.rollback !== undefined || session.ignoreLedger) return false;
  const { held, unreadable, summary } = planned.plan;
  if (held.length + unreadable.length + summary.errors > 0) return false;
  const { standing } = await session.judge();
  if (standing === 'on') return session.hasOtherRules === true;
  return standing === 'moved' || (standing === 'apart' && isAllOfLedger(session));
}

/** True where the files hold everything that was applied. */
function isAllOfLedger({ ledger, desired, target }: Session): boolean {
  const items = new Set(desired.resources.map(({ address }) => address));
  return [...ledger.entries.keys()].every((address) => items.has(address) || !isInTarget(target, address));
}
