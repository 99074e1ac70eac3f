import { hasNothingToDo } from './apply-target.js';
import type { Session } from './open/session.js';
import type { SourceVerdict } from './open/source-guard.js';
import { type Planned, planTarget } from './plan-target.js';

/** A plan that says whether an apply of it would be refused from here. */
export interface PlannedAhead extends Planned {
  /** Null where an apply would have nothing to do. */
  verdict: SourceVerdict | null;
}

/** Plans a target for somebody who decides by the plan whether it is applied later. */
export async function planAhead(session: Session): Promise<PlannedAhead> {
  const planned = await planTarget(session);
  if (hasNothingToDo(session, planned)) return { ...planned, verdict: null };
  const verdict = await session.judge();
  if (verdict.refusals.length === 0) return { ...planned, verdict };
  const { plan } = planned;
  const refused = verdict.refusals.map(({ code, message, remedy }) => ({ code, message, remedy }));
  return { ...planned, plan: { ...plan, source: { ...plan.source, refused } }, verdict };
}
