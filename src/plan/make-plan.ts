import type { Need, Snapshot } from '../compare/index.js';
import {
  type KindMatches,
  type Leftover,
  LiveView,
  type Match,
  matchKind,
  Names,
  resolveExternal,
} from '../compare/index.js';
import {
  argvOf,
  at,
  byCodeUnit,
  type CommandPlace,
  digest,
  groupBy,
  kindOf,
  remediesAt,
} from '../model/index.js';
import { Decider } from './decide/decide.js';
import { Draft } from './decide/draft.js';
import { addEffects } from './decide/effects.js';
import { Gate } from './decide/gate.js';
import { LaunchDecider } from './decide/launch.js';
import { noteDecisions } from './decide/note-decisions.js';
import { checkOnline } from './decide/online.js';
import { holdLikelyRenames } from './decide/recognised.js';
import { RemovalDecider } from './decide/removal.js';
import { sayNames } from './decide/said-names.js';
import { saySecrets } from './decide/say-secrets.js';
import { holdTakenNames } from './decide/taken-names.js';
import { changeDigest } from './document/changes.js';
import { countPlan } from './document/counts.js';
import { type Diagnostic, PLAN_FORMAT, type Plan } from './document/plan.js';
import type { PlanInputs } from './inputs.js';

/** A finished plan with what matching found, for applying; or what has to be read first. */
export type Planning = { needs: Need[] } | { plan: Plan; names: Names; matches: ReadonlyMap<string, Match> };

/**
 * The one function that decides what changes: pure, the same inputs and answers give
 * the same plan. Where the snapshot lacks something it returns what has to be read, and is called
 * again; every call asks for all that is known to be missing, so that it is read side by side: first
 * the lists, then every object that no row proves, kind by kind only where one decides about another.
 */
export function makePlan(inputs: PlanInputs, snapshot: Snapshot): Planning {
  const gate = new Gate(inputs);
  for (;;) {
    const planning = planOnce(inputs, snapshot, gate);
    if ('needs' in planning || !gate.closes(planning.plan.changes)) return planning;
  }
}

/** One way through all decisions, with what the gate holds by now. */
function planOnce(inputs: PlanInputs, snapshot: Snapshot, gate: Gate): Planning {
  const view = new LiveView(inputs.org, snapshot);
  const names = new Names(inputs.base);
  const draft = new Draft((change) => gate.stop(change));
  const remover = new RemovalDecider(inputs, view, names, draft);
  const launcher = new LaunchDecider(inputs, view, names, draft);
  const relevant = relevantKinds(inputs);
  const matches = new Map<string, Match>();
  const decider = new Decider(inputs, view, names, draft, remover, (address) => {
    const found = matches.get(address)?.found;
    return found?.state === 'live' ? found.live.version : undefined;
  });
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
    const decided = waits ? new Set() : holdLikelyRenames(kind, found, inputs, names, draft);
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
  if (!draft.pending) checkOnline(inputs, view, names, draft);
  remover.decideLeft();
  if (!draft.pending) remover.decideDeletes();
  if (!draft.pending) {
    holdTakenNames(inputs, matches, displaced, view, names, draft);
    noteDecisions(inputs, draft);
    sayNames(inputs, matches, view, names, draft);
  }
  addEffects(inputs, matches, view, names, draft);

  const needs = snapshot.takeNeeds();
  if (needs.length > 0) return { needs };
  if (draft.pending) throw new Error('planning waits for something that it did not ask for');
  return { plan: finish(inputs, draft), names, matches };
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

function placedDiagnostic(one: Diagnostic, place: CommandPlace): Diagnostic {
  const argv = one.argv && argvOf(at({ argv: one.argv }, place));
  return argv === undefined ? one : { ...one, argv };
}

function finish(inputs: PlanInputs, draft: Draft): Plan {
  const order = new Map(inputs.kinds.all.map((kind, index) => [kind.name, index]));
  const byAddress = (a: { address: string; kind: string }, b: { address: string; kind: string }) =>
    (order.get(a.kind) ?? 0) - (order.get(b.kind) ?? 0) || byCodeUnit(a.address, b.address);
  const changes = [...draft.changes.values()].sort(byAddress);
  // A secret goes along with its change; where that is held, nothing of it is sent.
  const secrets = draft.secretWrites
    .map((secret) => (draft.changes.has(secret.address) ? secret : { ...secret, write: false }))
    .sort((a, b) => byCodeUnit(a.address, b.address) || byCodeUnit(a.field, b.field));
  saySecrets(secrets, inputs, draft);
  const secretsOf = groupBy(secrets, (secret) => secret.address);
  for (const change of changes) {
    change.effects.sort((a, b) => byCodeUnit(a.address, b.address) || byCodeUnit(a.what, b.what));
    change.digest = changeDigest(change, secretsOf.get(change.address) ?? []);
  }
  const { header, policy } = inputs;
  const options = {
    on_drift: policy.on_drift,
    take_over: [...policy.take_over].sort(),
    launch: [...policy.launch].sort(),
    only: [...policy.only].sort(),
    allow_deletes: policy.allow_deletes,
    allow_empty: policy.allow_empty,
  };
  const held = [...draft.held.values()]
    .map((one) => ({ ...one, remedies: remediesAt(one.remedies, header.place) }))
    .sort(byAddress);
  const diagnostics = draft.diagnostics
    .map((one) => placedDiagnostic(one, header.place))
    .sort(
      (a, b) =>
        byCodeUnit(a.address ?? '', b.address ?? '') ||
        byCodeUnit(a.code, b.code) ||
        byCodeUnit(a.message, b.message),
    );
  return {
    format_version: PLAN_FORMAT,
    tool_version: header.tool_version,
    target: header.target,
    namespace: header.namespace,
    base_url: header.base_url,
    org_id: inputs.org,
    source: header.source,
    inputs_digest: header.inputs_digest,
    ledger: { state: inputs.base.state, revision: inputs.base.revision },
    options,
    changes,
    secret_writes: secrets,
    held,
    unreadable: [...draft.unreadable].sort((a, b) => byCodeUnit(a.address, b.address)),
    diagnostics,
    summary: countPlan({
      changes,
      held: draft.held.size,
      unchanged: draft.unchanged,
      unreadable: draft.unreadable.length,
      diagnostics,
    }),
    plan_digest: digest({
      target: header.target,
      base_url: header.base_url,
      org: inputs.org,
      options,
      changes: changes.map((change) => change.digest),
    }),
  };
}
