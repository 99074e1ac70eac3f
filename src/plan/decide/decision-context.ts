import type { Facts } from '../facts.js';
import type { PlanContext } from './context.js';

/** What decisions use, including what was known before the first of them. */
export interface DecisionContext extends PlanContext {
  readonly facts: Facts;
}
