import {
  AddressIndex,
  type KindMatches,
  type Leftover,
  type LiveView,
  type Match,
  matchKind,
  type Need,
  resolveExternal,
} from '../compare/index.js';
import { kindOf } from '../model/index.js';
import type { PlanContext } from './decide/context.js';
import { Decider } from './decide/decide.js';
import { addEffects } from './decide/effects.js';
import { LaunchDecider } from './decide/launch.js';
import { noteDecisions } from './decide/note-decisions.js';
import { checkOnline } from './decide/online.js';
import { PlanBuilder } from './decide/plan-builder.js';
import { PolicyView } from './decide/policy-view.js';
import { holdLikelyRenames } from './decide/recognised.js';
import { RemovalDecider } from './decide/removal.js';
import { Safeguards } from './decide/safeguards.js';
import { sayNames } from './decide/said-names.js';
import { holdTakenNames } from './decide/taken-names.js';
import { documentOf } from './document/document.js';
import type { Plan } from './document/plan.js';
import type { PlanInputs } from './inputs.js';

/** A finished plan with what matching found, for applying; or what has to be read first. */
export type Planning =
  | { needs: Need[] }
  | { plan: Plan; names: AddressIndex; matches: ReadonlyMap<string, Match> };

/**
 * The one function that decides what changes: pure, the same inputs and answers give
 * the same plan. Where the snapshot lacks something it returns what has to be read, and is called
 * again; every call asks for all that is known to be missing, so that it is read side by side: first
 * the lists, then every object that no row proves, kind by kind only where one decides about another.
 * @param view the platform as far as it was read; the same in all calls for one plan
 */
export function makePlan(inputs: PlanInputs, view: LiveView): Planning {
  const gate = new Safeguards(inputs);
  for (;;) {
    const planning = planOnce(inputs, view, gate);
    if ('needs' in planning || !gate.closes(planning.plan.changes)) return planning;
  }
}

/** One way through all decisions, with what the gate holds by now. */
function planOnce(inputs: PlanInputs, view: LiveView, gate: Safeguards): Planning {
  const { snapshot } = view;
  const names = new AddressIndex(inputs.base);
  const draft = new PlanBuilder((change) => gate.stop(change));
  const matches = new Map<string, Match>();
  const context: PlanContext = { inputs, policy: new PolicyView(inputs), view, names, matches, draft };
  const remover = new RemovalDecider(context);
  const launcher = new LaunchDecider(context);
  const decider = new Decider(context, remover);
  const relevant = relevantKinds(inputs);
  const displaced: Leftover[] = [];
  /** Kinds of which an object, or something that it refers to, has not been found yet. */
  const open = new Set<string>();

  for (const kind of inputs.kinds.all) {
    if (!relevant.has(kind.name)) continue;
    const items = inputs.desired.filter((resource) => resource.kind === kind);
    // What refers to something that is still looked for would look changed, and be read for nothing.
    const waits = kind.after.some((name) => open.has(name));
    const isResolved = resolveExternal(kind, inputs, view, names);
    if (!isResolved) draft.pending = true;
    if (kind.lifecycle === 'launch') {
      for (const item of items) if (inputs.selected(item.address) && !waits) launcher.decide(item);
      continue;
    }
    const found = matchKind(kind, inputs, view, names);
    const decided = waits ? new Set() : holdLikelyRenames(kind, found, context);
    for (const match of found.matches) {
      matches.set(match.resource.address, match);
      if (match.found.state === 'pending') draft.pending = true;
      // One item that has to be read first keeps no other one from being decided, or asked for.
      else if (!waits && !decided.has(match) && inputs.selected(match.resource.address))
        decider.decide(match);
    }
    displaced.push(...found.leftovers.filter(({ isDisplaced }) => isDisplaced));
    if (!waits)
      for (const leftover of found.leftovers) if (!decided.has(leftover)) remover.add(kind, leftover);
    if (waits || !isResolved || isOpen(found)) open.add(kind.name);
  }
  if (!draft.pending) checkOnline(context);
  remover.decideLeft();
  if (!draft.pending) remover.decideDeletes();
  if (!draft.pending) {
    holdTakenNames(context, displaced);
    noteDecisions(context);
    sayNames(context);
  }
  addEffects(context);

  const needs = snapshot.takeNeeds();
  if (needs.length > 0) return { needs };
  if (draft.pending) throw new Error('planning waits for something that it did not request');
  return { plan: documentOf(context), names, matches };
}

/** An object of the kind has still to be looked for. */
function isOpen({ matches, leftovers }: KindMatches): boolean {
  return [...matches, ...leftovers].some(({ found }) => found.state === 'pending');
}

/** Kinds that the plan is about, and kinds whose ids it needs. */
function relevantKinds(inputs: PlanInputs): Set<string> {
  const relevant = new Set<string>();
  for (const resource of inputs.desired) {
    if (!inputs.selected(resource.address)) continue;
    relevant.add(resource.kind.name);
    for (const ref of resource.refs) relevant.add(kindOf(ref.address));
  }
  for (const entry of inputs.base.entries.values()) {
    if (inputs.complete && inputs.removable(entry.address)) relevant.add(entry.kind);
  }
  return relevant;
}
