import {
  AddressIndex,
  type Comparison,
  confirm,
  isPlainlyUnchanged,
  type KindMatches,
  type LeafState,
  type Leftover,
  type LiveObject,
  type LiveView,
  landedFor,
  type Match,
  matchKind,
  type Need,
  resolveExternal,
  threeWay,
  untilRead,
} from '../compare/index.js';
import { type Kind, kindOf, launchRules } from '../model/index.js';
import { launchEntry } from './decide/launch.js';
import { type LikelyRenames, likelyRenames } from './decide/recognised.js';
import { comparedLeftover, isJudged } from './decide/removal.js';
import { markOf } from './decide/rolled-back.js';
import type { PlanInputs } from './inputs.js';

/** The matches of one kind. */
export interface KindFacts extends KindMatches {
  kind: Kind;
  likely: LikelyRenames;
}

/** What is known of the platform before the first decision. */
export interface Facts {
  /** Kinds that the plan is about or needs, in the order of creation. */
  readonly kinds: readonly KindFacts[];
  /** Every live id by its address; decisions work on a copy. */
  readonly names: AddressIndex;
  /** The match of each item, by its address, as long as nothing is replaced. */
  readonly matches: ReadonlyMap<string, Match>;
  /** The comparison of each item with its object, as long as no replace is decided. */
  readonly compared: ReadonlyMap<Match, Comparison>;
}

/**
 * Finds the facts that a plan is decided from: all lists, all matches, and every object that its row does not prove,
 * requested in parallel. It ends when nothing new is asked for.
 */
export function* readFacts(inputs: PlanInputs, view: LiveView): Generator<Need[], Facts> {
  const finder = new FactFinder(inputs, view);
  const facts = yield* untilRead(view.snapshot, () => finder.look());
  // A kind that waits without asking for anything would be missing from a plan that looks complete.
  if (facts.kinds.length < finder.relevant.length)
    throw new Error('planning waits for something that it did not ask for');
  return facts;
}

/** Compares an item with an object, leaf by leaf, with the names that are known now. */
export function itemStates(
  { resource, entry }: Pick<Match, 'resource' | 'entry'>,
  live: LiveObject,
  { inputs, names }: { inputs: PlanInputs; names: AddressIndex },
): LeafState[] {
  const ignore = resource.settings.ignore ?? [];
  return threeWay(resource, ignore, live, entry, names, landedFor(inputs.base, entry, resource));
}

/** What items are compared with. */
interface CompareContext {
  inputs: PlanInputs;
  view: LiveView;
  names: AddressIndex;
}

/** Compares an item with its object; pending where that has to be read by itself first. */
export function compareItem(match: Match, listed: LiveObject, context: CompareContext): Comparison {
  const compare = (live: LiveObject) => itemStates(match, live, context);
  if (isPlainlyUnchanged(match.resource, listed, match.entry, context.names)) {
    if (landedFor(context.inputs.base, match.entry, match.resource).size === 0)
      return new PlainComparison(listed, match, context);
  }
  // The version shows what an interrupted run may have written, but rows may lack it.
  const isMarked = (match.entry?.writing ?? null) !== null;
  return confirm(context.view, match.resource, listed, compare, isMarked ? () => false : undefined);
}

/**
 * A comparison without differences; its leaves are computed only on demand. A class, because an object with a getter of
 * its own takes many times as much memory.
 */
class PlainComparison {
  readonly state = 'ok';
  readonly isPlain = true;
  readonly live: LiveObject;
  readonly #match: Match;
  readonly #context: CompareContext;

  constructor(live: LiveObject, match: Match, context: CompareContext) {
    this.live = live;
    this.#match = match;
    this.#context = context;
  }

  get states(): LeafState[] {
    return itemStates(this.#match, this.live, this.#context);
  }
}

/**
 * Matches a kind again because an object that it may refer to will be replaced: a natural key with such a reference
 * matches no object any more, and the old key belongs to a leftover.
 */
export function matchAnew(kind: Kind, { inputs, view, names }: CompareContext): KindFacts {
  names.forget(kind);
  const { found } = findKind(kind, { inputs, view, names });
  return { kind, ...found, likely: likelyRenames(kind, found, inputs, names) };
}

/** Matches a kind, with the names of the kinds before it, and adds its own names. */
function findKind(
  kind: Kind,
  { inputs, view, names }: CompareContext,
): { found: KindMatches; isResolved: boolean } {
  const isResolved = resolveExternal(kind, inputs, view, names);
  const found: KindMatches =
    kind.lifecycle === 'launch'
      ? { matches: [], leftovers: [], isOpen: false }
      : matchKind(kind, inputs, view, names);
  return { found, isResolved };
}

class FactFinder {
  readonly #inputs: PlanInputs;
  readonly #view: LiveView;
  readonly relevant: readonly Kind[];
  readonly #found = new Map<Kind, KindFacts>();
  readonly #matches = new Map<string, Match>();
  readonly #compared = new Map<Match, Comparison>();
  readonly #names: AddressIndex;
  readonly #context: CompareContext;

  constructor(inputs: PlanInputs, view: LiveView) {
    this.#inputs = inputs;
    this.#view = view;
    this.#names = new AddressIndex(inputs.base);
    this.#context = { inputs, view, names: this.#names };
    const names = relevantKinds(inputs);
    this.relevant = inputs.kinds.all.filter(({ name }) => names.has(name));
  }

  /** Continues as far as the platform was read, and asks for what is missing; earlier results stay. */
  look(): Facts {
    /** Kinds with an object, or a reference, that is not found yet. */
    const open = new Set<string>();
    for (const kind of this.relevant) {
      if (!this.#found.has(kind) && !this.#find(kind, open)) open.add(kind.name);
      if (kind.lifecycle === 'launch') this.#askStatus(kind);
    }
    for (const { kind, matches, leftovers, likely } of this.#found.values()) {
      for (const match of matches) if (!likely.decided.has(match)) this.#compare(match);
      for (const left of leftovers) if (!likely.decided.has(left)) this.#compareLeft(kind, left);
    }
    const kinds = this.relevant.flatMap((kind) => this.#found.get(kind) ?? []);
    return { kinds, names: this.#names, matches: this.#matches, compared: this.#compared };
  }

  /** False while an object has to be looked for first. */
  #find(kind: Kind, open: ReadonlySet<string>): boolean {
    const names = this.#names;
    const { found, isResolved } = findKind(kind, this.#context);
    // An object that refers to one that is not found yet would look changed, and be read for nothing.
    if (!isResolved || found.isOpen || kind.after.some((name) => open.has(name))) {
      // Matches of an incomplete kind may still change.
      names.forget(kind);
      return false;
    }
    for (const match of found.matches) this.#matches.set(match.resource.address, match);
    this.#found.set(kind, { kind, ...found, likely: likelyRenames(kind, found, this.#inputs, names) });
    return true;
  }

  #compare(match: Match): void {
    const { resource, found, entry, replacing } = match;
    const { address, kind, partition } = resource;
    const known = this.#compared.get(match);
    if (!this.#inputs.selected(address) || (known !== undefined && known.state !== 'pending')) return;
    // What a rollback removed is held as it is; what one restored is held with its live values.
    const recorded = entry ?? this.#inputs.base.entries.get(address);
    if (recorded === undefined && markOf(this.#inputs, address, recorded) !== null) return;
    if (found.state === 'absent' && replacing !== undefined)
      this.#view.object(kind, partition, replacing.live.id);
    if (found.state !== 'live') return;
    if (known === undefined) {
      this.#compared.set(match, compareItem(match, found.live, this.#context));
      return;
    }
    // Its row proved nothing; the object may have been read since.
    const reading = this.#view.object(kind, partition, found.live.id);
    const states = reading.state === 'ok' ? itemStates(match, reading.value, this.#context) : [];
    this.#compared.set(
      match,
      reading.state === 'ok' ? { state: 'ok', live: reading.value, states } : reading,
    );
  }

  /** The decision to delete an object depends on all of its values. */
  #compareLeft(kind: Kind, left: Leftover): void {
    if (!isJudged(left, this.#inputs)) return;
    comparedLeftover(kind, left, this.#context);
  }

  /** `launched` is not `succeeded`: an experiment that has not ended is read again. */
  #askStatus(kind: Kind): void {
    const { ended } = launchRules(kind);
    for (const item of this.#inputs.desired) {
      if (item.kind !== kind || !this.#inputs.selected(item.address)) continue;
      const entry = launchEntry(this.#inputs.base, item);
      const { state, status = null } = entry?.launch ?? {};
      const isOver = status !== null && ended.includes(status.toLowerCase());
      if (state === 'launched' && !isOver && entry?.id != null)
        this.#view.object(kind, item.partition, entry.id);
    }
  }
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
