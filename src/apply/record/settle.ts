import { isFirstVersion, isHidden, type LiveObject, valueAt } from '../../compare/index.js';
import { type Json, type Resource, sameJson } from '../../model/index.js';
import type { Change } from '../../plan/index.js';
import { leafNow } from '../platform/observe.js';
import { likenessOf, nowAt, type SentLeaf, sentLeaf, writtenLeaves } from '../platform/sent-leaf.js';
import { wantedLeaves } from '../platform/wanted-leaves.js';
import type { Run } from '../run.js';
import type { Author, Sights } from './sights.js';
import { unnamedAfter } from './unnamed.js';

/** A leaf that holds another value than was sent, and not only in another form. */
export interface Lost {
  path: string;
  sent: Json;
  now: Json;
  author: Author;
  /** The platform holds what it held before the write. */
  isAsBefore: boolean;
}

/** What came back after a write, against what was sent. */
export interface Settlement {
  /** Leaves that the platform holds in another form, or as the kind states: what it holds now. */
  observed: { [path: string]: Json };
  /** Leaves that hold something else: what was sent is the base, and this is drift. */
  lost: Lost[];
  /** Digests of the leaves that no file names, as far as they are nobody's edit. */
  unnamed: { [path: string]: string };
  /** The version that the write made, as far as versions tell. */
  version: number | null;
}

/** Every compared leaf that the file writes, against the object after a create. */
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
 * What an update sent, against the object after it: the changed leaves, and the others that the file
 * names, which went along as they were read `before`.
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

/** The changed leaves, and those that the file names besides and that are not as they were read before. */
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

/** Ours where somebody wrote a later one. */
function versionOf({ before, answer, after, author }: Sights): number | null {
  if (author !== 'somebody') return after.version;
  return answer?.version ?? (before?.version ?? 0) + 1;
}

/** Who wrote between two readings, by the versions: we did once, and this plan's re-pins come on top. */
export function authorOf(run: Run, change: Change, before: LiveObject, after: LiveObject): Author {
  if (before.version === null || after.version === null) return 'unknown';
  if (after.version < before.version) return 'somebody';
  const { least, most } = foreignVersions(run, change, before.version, after.version);
  if (least > 0) return 'somebody';
  return most > 0 ? 'unknown' : 'platform';
}

/**
 * How many versions between two readings neither our one write nor the re-pins of this run have made; at
 * the most where the updates whose outcome is unknown moved nothing.
 */
export function foreignVersions(
  { repins }: Pick<Run, 'repins'>,
  { address, version }: Pick<Change, 'address' | 'version'>,
  before: number,
  after: number,
): { least: number; most: number } {
  const { done, maybe } = repins.of(address);
  const from = version?.from ?? null;
  // Versions that had moved before the object was read do not count in the difference.
  const seen = from === null ? 0 : Math.max(0, before - from);
  const open = (moved: number) => (from === null ? 0 : Math.max(0, moved - seen));
  const moved = after - before - 1;
  return { least: moved - open(done + maybe), most: moved - open(done) };
}

function changedLeaves(run: Run, resource: Resource, change: Change): SentLeaf[] {
  return wantedLeaves(resource, change).map(({ path, value }) => sentLeaf(run, resource, path, value));
}

/** True when every changed leaf already is as it should become. */
export function isDone(run: Run, resource: Resource, change: Change, seen: LiveObject): boolean {
  return isAs(resource, changedLeaves(run, resource, change), seen);
}

/** True when an object holds every written leaf: what a create of this run would have made. */
export function isAsWritten(run: Run, resource: Resource, seen: LiveObject): boolean {
  return isAs(resource, writtenLeaves(run, resource), seen);
}

function isAs(resource: Resource, leaves: SentLeaf[], seen: LiveObject): boolean {
  return leaves.every((leaf) => likenessOf(leaf, resource, seen) === 'same');
}

/** True when the answer to an update shows all that was sent, as it was or in another form: no need to look. */
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

/** True when nothing of a new object is another value than was sent, and nobody wrote it since. */
export function isAsCreated(run: Run, resource: Resource, seen: LiveObject): boolean {
  const isNew = isFirstVersion(seen.version);
  return writtenLeaves(run, resource).every((leaf) => {
    const found = likenessOf(leaf, resource, seen);
    return found === 'same' || (isNew && found !== 'other');
  });
}

/** What stands beside the base of an object that is taken note of as it is: forms, and what the kind states. */
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
