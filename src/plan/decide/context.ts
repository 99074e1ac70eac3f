import type { AddressIndex, LiveView, Match } from '../../compare/index.js';
import type { PlanInputs } from '../inputs.js';
import type { PlanBuilder } from './plan-builder.js';
import type { PolicyView } from './policy-view.js';

/** What every decision of a plan uses, and the plan that it adds to. */
export interface PlanContext {
  readonly inputs: PlanInputs;
  /** What target, settings and command line say about one resource. */
  readonly policy: PolicyView;
  /** The platform as read so far. */
  readonly view: LiveView;
  readonly names: AddressIndex;
  /** The match of each item, by its address. */
  readonly matches: ReadonlyMap<string, Match>;
  readonly draft: PlanBuilder;
}
