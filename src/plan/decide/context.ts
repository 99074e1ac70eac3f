import type { AddressIndex, LiveView, Match } from '../../compare/index.js';
import type { PlanInputs } from '../inputs.js';
import type { PlanBuilder } from './plan-builder.js';
import type { PolicyView } from './policy-view.js';

/** What every decision of a plan is made from, and the plan that it goes into. */
export interface PlanContext {
  readonly inputs: PlanInputs;
  /** What target, settings and command line say about one resource. */
  readonly policy: PolicyView;
  /** The platform as far as it was read. */
  readonly view: LiveView;
  readonly names: AddressIndex;
  /** What was found for each item, by its address. */
  readonly matches: ReadonlyMap<string, Match>;
  readonly draft: PlanBuilder;
}
