import { isFirstVersion, isHidden, type LiveObject, valueAt } from '../../compare/index.js';
import { type Json, type Resource, sameJson } from '../../model/index.js';
import type { Change } from '../../plan/index.js';
import { leafNow } from '../platform/observe.js';
import { likenessOf, nowAt, type SentLeaf, sentLeaf, writtenLeaves } from '../platform/sent-leaf.js';
import { wantedLeaves } from '../platform/wanted-leaves.js';
import type { Run } from '../run.js';
import type { Author, Sights } from './sights.js';
import { unnamedAfter } from './unnamed.js';

/** A leaf whose live value differs from the sent one in more than its form. */
export interface Lost {
  path: string;
  sent: Json;
  now: Json;
  author: Author;
  /** The platform still has the value from before the write. */
  isAsBefore: boolean;
}

/** The object after a write, compared with what was sent. */
export interface Settlement {
  /** Leaves that the platform stored in another form, or as the kind states: their live values. */
  observed: { [path: string]: Json };
  /** Leaves with another value: the sent one is the base, and this is drift. */
  lost: Lost[];
  /** Digests of the leaves that no file names, except those that may be edits. */
  unnamed: { [path: string]: string };
  /** The version that the write made, as far as versions show it. */
  version: number | null;
}

/** Compares every leaf that the file sets with the object after a create. */
export function settleCreate(
  run: Run,
  resource: Resource,
  after: LiveObject,
  answer?: LiveObject,
): Settlement {
  const isFirst = isFirstVersion(after.version);
  const author = after.version === null ? 'unknown' : isFirst ? 'platform' : 'somebody';
  return settle(resource, writtenLeaves(run, resource), { before: undefined, answer, after, author });
}

/**
 * Compares what an update sent with the object after it: the changed leaves, and the others that the file names, which
 * were sent as they were read `before`.
 */
export function settleUpdate(
  run: Run,
  resource: Resource,
  change: Change,
  before: LiveObject,
  after: LiveObject,
  answer?: LiveObject,
): Settlement {
  const author = authorOf(run, change, before, after);
  return settle(resource, sentLeaves(run, resource, change, before, after), {
    before,
    answer,
    after,
    author,
  });
}

/** The changed leaves, and other leaves of the file that differ from what was read before. */
function sentLeaves(
  run: Run,
  resource: Resource,
  change: Change,
  before: LiveObject,
  after: LiveObject,
): SentLeaf[] {
  const changed = changedLeaves(run, resource, change);
  const paths = new Set(changed.map(({ path }) => path));
  const others = writtenLeaves(run, resource).filter(
    (leaf) =>
      !paths.has(leaf.path) &&
      !Object.hasOwn(change.kept, leaf.path) &&
      !sameJson(nowAt(leaf, resource, before), nowAt(leaf, resource, after)),
  );
  return [...changed, ...others];
}

function settle(resource: Resource, leaves: SentLeaf[], sights: Sights): Settlement {
  const { before, after } = sights;
  const unnamed = unnamedAfter(resource, sights);
  const settlement: Settlement = { observed: {}, lost: [], unnamed, version: versionOf(sights) };
  for (const leaf of leaves) {
    if (isHidden(resource.kind, leaf.steps, after.object)) continue;
    const found = likenessOf(leaf, resource, after);
    if (found === 'same') continue;
    const now = nowAt(leaf, resource, after);
    const isAnswer = sights.answer !== undefined && sameJson(nowAt(leaf, resource, sights.answer), now);
    const author = isAnswer ? 'platform' : sights.author;
    if (found !== 'other' && author !== 'somebody')
      settlement.observed[leaf.path] = leafNow(resource.kind, leaf.path, after);
    else {
      const isAsBefore = before !== undefined && sameJson(nowAt(leaf, resource, before), now);
      settlement.lost.push({ path: leaf.path, sent: leaf.sent, now, author, isAsBefore });
    }
  }
  return settlement;
}

/** Our own version, even if somebody made a later one. */
function versionOf({ before, answer, after, author }: Sights): number | null {
  if (author !== 'somebody') return after.version;
  return answer?.version ?? (before?.version ?? 0) + 1;
}

/** Who wrote between two readings, according to the versions: one is ours, and the re-pins of this plan count too. */
export function authorOf(run: Run, change: Change, before: LiveObject, after: LiveObject): Author {
  if (before.version === null || after.version === null) return 'unknown';
  if (after.version < before.version) return 'somebody';
  const { least, most } = foreignVersions(run, change, before.version, after.version);
  if (least > 0) return 'somebody';
  return most > 0 ? 'unknown' : 'platform';
}

/**
 * Number of versions between two readings that neither our write nor the re-pins of this run made; the upper bound, if
 * updates with an unknown outcome moved nothing.
 */
export function foreignVersions(
  { repins }: Pick<Run, 'repins'>,
  { address, version }: Pick<Change, 'address' | 'version'>,
  before: number,
  after: number,
): { least: number; most: number } {
  const { done, maybe } = repins.of(address);
  const from = version?.from ?? null;
  // Versions made before the object was read are not part of the difference.
  const seen = from === null ? 0 : Math.max(0, before - from);
  const open = (moved: number) => (from === null ? 0 : Math.max(0, moved - seen));
  const moved = after - before - 1;
  return { least: moved - open(done + maybe), most: moved - open(done) };
}

function changedLeaves(run: Run, resource: Resource, change: Change): SentLeaf[] {
  return wantedLeaves(resource, change).map(({ path, value }) => sentLeaf(run, resource, path, value));
}

/** True where every changed leaf has its wanted value already. */
export function isDone(run: Run, resource: Resource, change: Change, seen: LiveObject): boolean {
  return isAs(resource, changedLeaves(run, resource, change), seen);
}

/** True where an object has every written leaf, as the result of this run's create would. */
export function isAsWritten(run: Run, resource: Resource, seen: LiveObject): boolean {
  return isAs(resource, writtenLeaves(run, resource), seen);
}

function isAs(resource: Resource, leaves: SentLeaf[], seen: LiveObject): boolean {
  return leaves.every((leaf) => likenessOf(leaf, resource, seen) === 'same');
}

/**
 * True where the answer to an update shows everything that was sent, as sent or in another form, so that no reading is
 * needed.
 */
export function isAnswered(
  run: Run,
  resource: Resource,
  change: Change,
  before: LiveObject,
  answer: LiveObject,
): boolean {
  return sentLeaves(run, resource, change, before, answer).every((leaf) => {
    const found = likenessOf(leaf, resource, answer);
    return found === 'same' || (found !== 'other' && valueAt(answer.object, leaf.steps) !== undefined);
  });
}

/** True where no value of a new object differs in more than its form, and nobody has written it since. */
export function isAsCreated(run: Run, resource: Resource, seen: LiveObject): boolean {
  const isNew = isFirstVersion(seen.version);
  return writtenLeaves(run, resource).every((leaf) => {
    const found = likenessOf(leaf, resource, seen);
    return found === 'same' || (isNew && found !== 'other');
  });
}

/** Stored forms, and values that the kind states, of an object that is recorded as it is. */
export function observedNow(
  run: Run,
  resource: Resource,
  change: Change,
  seen: LiveObject,
): Settlement['observed'] {
  const leaves = writtenLeaves(run, resource).filter(({ path }) => !Object.hasOwn(change.kept, path));
  const formed = leaves.filter((leaf) => ['form', 'stated'].includes(likenessOf(leaf, resource, seen)));
  return Object.fromEntries(formed.map(({ path }) => [path, leafNow(resource.kind, path, seen)]));
}
