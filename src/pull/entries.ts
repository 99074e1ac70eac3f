import {
  type AddressIndex,
  appliedForms,
  type Entry,
  type LiveObject,
  liveSide,
  pulledAt,
  traceOf,
  unnamedLeaves,
} from '../compare/index.js';
import { canonical, type Json, type Resource, sameJson } from '../model/index.js';
import type { Decision } from './decide.js';
import { shownAfter } from './shown.js';
import type { Settled } from './verify.js';

/** What every entry of one pull is made with. */
export interface EntryContext {
  names: AddressIndex;
  /** The commit that the files are at. */
  commit: string | null;
}

/** The new entry of an item that the ledger knows, with what was taken in; undefined where it does not change. */
export function pulledEntry(
  decision: Decision,
  settled: Settled,
  { names, commit }: EntryContext,
): Entry | undefined {
  const { entry, resource: before } = decision.existing.match;
  if (entry === undefined) return undefined;
  const { resource } = settled;
  const paths = [...decision.writes.map(({ leaf }) => leaf.path), ...decision.known.map(({ path }) => path)];
  if (resource.address !== before.address)
    paths.push(...resource.kind.key.filter((name) => settled.states.some(({ path }) => path === name)));
  const pairs = pairsOf(resource, settled, paths, { names, commit });
  // What was taken in before stays as recorded then.
  for (const [path, pair] of Object.entries(pairs)) {
    const known = pulledAt(entry, path);
    if (known !== undefined && sameJson(sidesOf(known), sidesOf(pair))) pairs[path] = known;
  }
  const { shown: _, ...rest } = entry;
  const agreed = settled.states.filter(({ asWanted }) => asWanted).map(({ path }) => path);
  const next: Entry = {
    ...rest,
    ...shownAfter(entry, decision, agreed),
    kept: Object.fromEntries(Object.entries(entry.kept).filter(([path]) => !paths.includes(path))),
    pulled: { ...entry.pulled, ...pairs },
  };
  return canonical(next as unknown as Json) === canonical(entry as unknown as Json) ? undefined : next;
}

/**
 * The entry of an adopted object, as an apply would record it. But values that this pull wrote over others, in an item
 * that existed, are no base yet for checkouts that still have those.
 * @param written paths that this pull wrote into an existing item
 */
export function adoptedEntry(
  settled: Settled,
  live: LiveObject,
  written: readonly string[],
  context: EntryContext & {
    empty: (resource: Resource) => Entry;
    known: Entry | undefined;
  },
): Entry {
  const { resource } = settled;
  const { kind, settings } = resource;
  const leaves = appliedForms(resource, context.names, settings.ignore ?? []);
  for (const path of written) delete leaves[path];
  // What the platform sets by itself is no edit of somebody after the pull.
  const apart = settled.states.filter(({ asWanted }) => !asWanted).map(({ path }) => path);
  return {
    ...context.empty(resource),
    id: live.id,
    witness: { created_at: live.createdAt },
    origin: 'adopted',
    generation: context.known?.generation ?? 0,
    leaves,
    pulled: pairsOf(resource, settled, [...written, ...apart], context),
    seen: unnamedLeaves(kind, live.object, resource.leaves),
    version: live.version,
    ...traceOf(kind, live),
    commit: null,
  };
}

/** The entry of an object whose item had left the files and is in them again. */
export function broughtBack(entry: Entry, settled: Settled, context: EntryContext): Entry {
  const paths = settled.states.map(({ path }) => path);
  return { ...entry, pulled: { ...entry.pulled, ...pairsOf(settled.resource, settled, paths, context) } };
}

function pairsOf(
  resource: Resource,
  { states }: Settled,
  paths: readonly string[],
  { names, commit }: EntryContext,
): Entry['pulled'] {
  const forms = appliedForms(resource, names, resource.settings.ignore ?? []);
  const pairs: Entry['pulled'] = {};
  for (const path of paths) {
    const state = states.find((one) => one.path === path);
    const desired = Object.hasOwn(forms, path) ? (forms[path] ?? null) : null;
    const live = state?.live ?? null;
    const sides = sameJson(desired, live) ? { desired } : { desired, live };
    pairs[path] = commit === null ? sides : { ...sides, at: commit };
  }
  return pairs;
}

function sidesOf(pair: Entry['pulled'][string]): Json {
  return [pair.desired, liveSide(pair)];
}
