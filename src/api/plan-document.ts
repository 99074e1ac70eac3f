import type { Plan } from '../plan/index.js';
import { renderPlanJson } from '../report/index.js';
import type { Call } from './call.js';
import type { AnyPlan } from './types.js';

/** A plan as `plan --json` prints it. */
export function planDocument(plan: Plan, shown: Call['shown']): AnyPlan {
  return shown<AnyPlan>(JSON.parse(renderPlanJson(plan)) as object);
}
