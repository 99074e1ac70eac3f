import type { Plan } from '../../src/plan/index.js';
import { hasNoResult } from './has-no-result.js';
import type { Ran } from './workspace.js';

/** What a plan came to: `address: action` and `address: why`, both in the order of the plan. */
export interface Planned {
  code: number;
  actions: string[];
  held: string[];
  plan: Plan;
}

/** What an apply came to: `address: outcome`, and what was said of each. */
export interface Applied {
  code: number;
  outcomes: string[];
  messages: { [address: string]: string | null };
}

type Outcome = { address: string; outcome: string; message: string | null };
type Output = Pick<Ran, 'code' | 'out' | 'err'>;

/** What `plan --json` printed. @throws with what it said where it printed nothing */
export function planned({ code, out, err }: Output): Planned {
  if (hasNoResult(out)) throw new Error(err);
  const plan: Plan = JSON.parse(out);
  return {
    code,
    actions: plan.changes.map(({ address, action }) => `${address}: ${action}`),
    held: plan.held.map(({ address, why }) => `${address}: ${why}`),
    plan,
  };
}

/** What `apply --json` printed. @throws with what it said where it printed nothing */
export function applied({ code, out, err }: Output): Applied {
  if (hasNoResult(out)) throw new Error(err);
  const { outcomes } = JSON.parse(out) as { outcomes: Outcome[] };
  return {
    code,
    outcomes: outcomes.map(({ address, outcome }) => `${address}: ${outcome}`),
    messages: Object.fromEntries(outcomes.map(({ address, message }) => [address, message])),
  };
}
