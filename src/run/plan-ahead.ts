import { hasNothingToDo } from './apply-target.js';
import type { Session } from './open/session.js';
import type { SourceVerdict } from './open/source-guard.js';
import { type Planned, planTarget } from './plan-target.js';

/** A plan with the verdict on applying it from here. */
export interface PlannedAhead extends Planned {
  /** Null where apply would have nothing to do. */
  verdict: SourceVerdict | null;
}

/** Plans a target for a reader who decides later whether to apply the plan. */
export async function planAhead(session: Session): Promise<PlannedAhead> {
  const planned = await planTarget(session);
  if (hasNothingToDo(session, planned)) return { ...planned, verdict: null };
  const verdict = await session.judge();
  if (verdict.refusals.length === 0) return { ...planned, verdict };
  const { plan } = planned;
  const refused = verdict.refusals.map(({ code, message, remedy }) => ({ code, message, remedy }));
  return { ...planned, plan: { ...plan, source: { ...plan.source, refused } }, verdict };
}
