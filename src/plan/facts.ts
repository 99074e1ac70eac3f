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

/** What was found for one kind. */
export interface KindFacts extends KindMatches {
  kind: Kind;
  likely: LikelyRenames;
}

/** What is known of the platform before anything is decided. */
export interface Facts {
  /** Kinds that the plan is about or needs, in the order of creation. */
  readonly kinds: readonly KindFacts[];
  /** Every live id by its address; decisions go on from a copy. */
  readonly names: AddressIndex;
  /** What was found for each item, by its address, as long as nothing is replaced. */
  readonly matches: ReadonlyMap<string, Match>;
  /** How an item compares with its object, as far as no replace has been decided yet. */
  readonly compared: ReadonlyMap<Match, Comparison>;
}

/**
 * Finds what a plan is decided from: all lists, what they match, and every object that no row proves,
 * asked for side by side. It ends when nothing new is asked.
 */
export function* readFacts(inputs: PlanInputs, view: LiveView): Generator<Need[], Facts> {
  const finder = new FactFinder(inputs, view);
  const facts = yield* untilRead(view.snapshot, () => finder.look());
  // A kind that waits without a question would be missing from a plan that looks whole.
  if (facts.kinds.length < finder.relevant.length)
    throw new Error('planning waits for something that it did not ask for');
  return facts;
}

/** An item of the files leaf by leaf against an object, in the names that are known now. */
export function itemStates(
  { resource, entry }: Pick<Match, 'resource' | 'entry'>,
  live: LiveObject,
  { inputs, names }: { inputs: PlanInputs; names: AddressIndex },
): LeafState[] {
  const ignore = resource.settings.ignore ?? [];
  return threeWay(resource, ignore, live, entry, names, landedFor(inputs.base, entry, resource));
}

/** How an item of the files compares with its object; pending where that has to be read by itself first. */
export function compareItem(
  match: Match,
  listed: LiveObject,
  context: { inputs: PlanInputs; view: LiveView; names: AddressIndex },
): Comparison {
  const compare = (live: LiveObject) => itemStates(match, live, context);
  if (isPlainlyUnchanged(match.resource, listed, match.entry, context.names)) {
    if (landedFor(context.inputs.base, match.entry, match.resource).size === 0)
      return plainly(listed, () => compare(listed));
  }
  // What a run that was cut off may have written is told by the object's version, which rows may lack.
  const isMarked = (match.entry?.writing ?? null) !== null;
  return confirm(context.view, match.resource, listed, compare, isMarked ? () => false : undefined);
}

/** What needs no closer look; how each leaf compares is found out only where somebody asks. */
function plainly(live: LiveObject, compare: () => LeafState[]): Comparison {
  return {
    state: 'ok',
    live,
    isPlain: true,
    get states() {
      return compare();
    },
  };
}

/**
 * A kind matched once more, since an object that it may refer to is about to be replaced: a natural key with
 * such a reference means no object any more, and what the old one had is left over.
 */
export function matchAnew(
  kind: Kind,
  { inputs, view, names }: { inputs: PlanInputs; view: LiveView; names: AddressIndex },
): KindFacts {
  names.forget(kind);
  const { found } = findKind(kind, { inputs, view, names });
  return { kind, ...found, likely: likelyRenames(kind, found, inputs, names) };
}

/** What the platform has of a kind, in the names of the kinds before it; adds its own to them. */
function findKind(
  kind: Kind,
  { inputs, view, names }: { inputs: PlanInputs; view: LiveView; names: AddressIndex },
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

  constructor(inputs: PlanInputs, view: LiveView) {
    this.#inputs = inputs;
    this.#view = view;
    this.#names = new AddressIndex(inputs.base);
    const names = relevantKinds(inputs);
    this.relevant = inputs.kinds.all.filter(({ name }) => names.has(name));
  }

  /** Goes as far as the platform was read, and asks for what is missing; what was found stays found. */
  look(): Facts {
    /** Kinds of which an object, or something that it refers to, has not been found yet. */
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
    const context = { inputs: this.#inputs, view: this.#view, names };
    const { found, isResolved } = findKind(kind, context);
    // What refers to something that is still looked for would look changed, and be read for nothing.
    if (!isResolved || found.isOpen || kind.after.some((name) => open.has(name))) {
      // What is found of a kind that is not complete may still be another one.
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
    // What a rollback put back may be held as it is.
    if (markOf(this.#inputs, address, entry ?? this.#inputs.base.entries.get(address)) !== null) return;
    if (found.state === 'absent' && replacing !== undefined)
      this.#view.object(kind, partition, replacing.live.id);
    if (found.state !== 'live') return;
    const context = { inputs: this.#inputs, view: this.#view, names: this.#names };
    if (known === undefined) {
      this.#compared.set(match, compareItem(match, found.live, context));
      return;
    }
    // Its row proved nothing; what was asked for then may have been read since.
    const reading = this.#view.object(kind, partition, found.live.id);
    const states = reading.state === 'ok' ? itemStates(match, reading.value, context) : [];
    this.#compared.set(
      match,
      reading.state === 'ok' ? { state: 'ok', live: reading.value, states } : reading,
    );
  }

  /** What may go is decided with all that it holds. */
  #compareLeft(kind: Kind, left: Leftover): void {
    if (!isJudged(left, this.#inputs)) return;
    comparedLeftover(kind, left, { inputs: this.#inputs, view: this.#view, names: this.#names });
  }

  /** `launched` is not `succeeded`: what has not ended yet is looked at again. */
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
