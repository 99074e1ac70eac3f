import {
  type AddressIndex,
  type Leftover,
  type LiveView,
  type Match,
  type Need,
  untilRead,
} from '../compare/index.js';
import { Decider } from './decide/decide.js';
import type { DecisionContext } from './decide/decision-context.js';
import { addEffects, findReferrers } from './decide/effects.js';
import { LaunchDecider } from './decide/launch.js';
import { noteDecisions } from './decide/note-decisions.js';
import { checkKept, checkOnline } from './decide/online.js';
import { PlanBuilder } from './decide/plan-builder.js';
import { PolicyView } from './decide/policy-view.js';
import { holdLikelyRenames } from './decide/recognised.js';
import { RemovalDecider } from './decide/removal.js';
import { Safeguards } from './decide/safeguards.js';
import { sayNames } from './decide/said-names.js';
import { sayCautions } from './decide/say-cautions.js';
import { sayRules } from './decide/say-rules.js';
import { sayStrays } from './decide/say-strays.js';
import { holdTakenNames } from './decide/taken-names.js';
import { documentOf } from './document/document.js';
import type { Plan } from './document/plan.js';
import { type Facts, matchAnew, readFacts } from './facts.js';
import type { PlanInputs } from './inputs.js';

/** A finished plan with its matches, for applying. */
export interface MadePlan {
  plan: Plan;
  names: AddressIndex;
  matches: ReadonlyMap<string, Match>;
}

/**
 * Makes a plan. Pure: the same inputs and answers give the same plan. It yields what has to be read, as much as can be
 * read in parallel, and continues when that is in the view: first all facts, then the decisions, then their effects,
 * and the document last. A decision that asks a question of its own, such as who uses an object that would be deleted,
 * is made again after the answer.
 */
export function* makePlan(inputs: PlanInputs, view: LiveView): Generator<Need[], MadePlan> {
  const { snapshot } = view;
  const facts = yield* readFacts(inputs, view);
  const gate = new Safeguards(inputs);
  for (;;) {
    const decided = yield* untilRead(snapshot, () => decide(inputs, view, facts, gate));
    const referrers = yield* untilRead(snapshot, () => findReferrers(decided));
    addEffects(decided, referrers);
    const plan = documentOf(decided);
    if (!gate.closes(plan.changes)) return { plan, names: decided.names, matches: decided.matches };
  }
}

/**
 * Makes all decisions, with the present holds of the safeguards; questions that they ask first are noted in the view.
 */
function decide(inputs: PlanInputs, view: LiveView, facts: Facts, gate: Safeguards): DecisionContext {
  const draft = new PlanBuilder((change) => gate.stop(change));
  const names = facts.names.copy();
  const matches = new Map(facts.matches);
  const context = { inputs, policy: new PolicyView(inputs), view, facts, names, matches, draft };
  const remover = new RemovalDecider(context);
  const launcher = new LaunchDecider(context);
  const decider = new Decider(context, remover);
  const displaced: Leftover[] = [];
  for (const known of facts.kinds) {
    const { kind } = known;
    if (kind.lifecycle === 'launch') {
      for (const item of inputs.desired)
        if (item.kind === kind && inputs.selected(item.address)) launcher.decide(item);
      continue;
    }
    const isAnew = names.hasWithdrawn && kind.after.length > 0;
    const { likely, ...found } = isAnew ? matchAnew(kind, context) : known;
    if (isAnew) for (const match of found.matches) matches.set(match.resource.address, match);
    holdLikelyRenames(kind, likely, context);
    for (const match of referredFirst(found.matches))
      if (!likely.decided.has(match) && inputs.selected(match.resource.address)) decider.decide(match);
    displaced.push(...found.leftovers.filter(({ isDisplaced }) => isDisplaced));
    for (const leftover of found.leftovers) if (!likely.decided.has(leftover)) remover.add(kind, leftover);
  }
  const { snapshot } = view;
  // Questions about something that is not found yet would be in vain.
  const isOpen = snapshot.open > 0;
  if (!isOpen) {
    checkOnline(context);
    checkKept(context);
  }
  const { open } = snapshot;
  remover.decideLeft();
  if (isOpen || snapshot.open > open) return context;
  remover.decideDeletes();
  if (snapshot.open > open) return context;
  holdTakenNames(context, displaced);
  noteDecisions(context);
  sayNames(context);
  sayCautions(context);
  sayStrays(context);
  sayRules(context);
  return context;
}

/** Items of one kind in their order, but after those of the kind that they refer to. */
function referredFirst(matches: readonly Match[]): readonly Match[] {
  const byAddress = new Map(matches.map((match) => [match.resource.address, match]));
  const ownRefs = ({ resource }: Match) => resource.refs.filter(({ address }) => byAddress.has(address));
  if (!matches.some((match) => ownRefs(match).length > 0)) return matches;
  const ordered = new Set<Match>();
  const begun = new Set<Match>();
  const add = (match: Match): void => {
    if (begun.has(match)) return;
    begun.add(match);
    for (const { address } of ownRefs(match)) {
      const other = byAddress.get(address);
      if (other !== undefined) add(other);
    }
    ordered.add(match);
  };
  for (const match of matches) add(match);
  return [...ordered];
}
