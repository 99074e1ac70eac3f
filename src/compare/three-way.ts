import {
  digest,
  type Field,
  fieldAt,
  fromForms,
  type Json,
  type JsonObject,
  type Kind,
  type Leaf,
  type Path,
  parsePath,
  roleOf,
  sameJson,
  startsWith,
  type Value,
  type ValueObject,
  type WrittenLeaves,
  writtenAs,
} from '../model/index.js';
import type { AddressIndex } from './address-index.js';
import type { Entry } from './base.js';
import { type CompareContext, elementKeys, isOrdered, normalize } from './compare.js';
import { isOnTheWay, mayBeHalfWritten } from './half-written.js';
import { likeness, sameLeaf } from './judge-leaf.js';
import { flattenLive, setAt, valueAt } from './leaves.js';
import type { LiveObject } from './live-object.js';
import { isTakenOut, landedBase, takenIn } from './pulled.js';
import { sameForm } from './same-form.js';

/** One leaf with all its sides, in normal form; undefined where a side does not name it. */
export interface LeafState {
  path: string;
  leaf: Leaf;
  /** As the file has it, for the body; undefined where only the base names the leaf. */
  written: Value | undefined;
  desired: Json | undefined;
  base: Json | undefined;
  live: Json;
  /** The value in the answer, ids as they are; guards are made of it. */
  raw: Json;
  /** The answer has the field. */
  present: boolean;
  /** A list whose order does not matter. */
  isSet: boolean;
  /** The platform still has what was applied. */
  asApplied: boolean;
  /** The base is a live value that `pull` wrote into this very file. */
  pulled: boolean;
  /** The platform holds the value of the file. */
  asWanted: boolean;
  /** Nothing has to be written: the value is as wanted, or neither side changed. */
  settled: boolean;
  /** Settled only because `on_drift: keep` left this pair unchanged. */
  kept: boolean;
  /** The file wants another value than the base. */
  gitMoved: boolean;
  /** Somebody changed it on the platform, and not to the value of the file. */
  liveMoved: boolean;
  /**
   * The base names it and the file does not: `clear` is sent where the kind has a clearing value, otherwise it stays.
   */
  dropped: 'clear' | 'unmanaged' | undefined;
  /** The file names it for the first time, and the platform has a value that was never applied from here. */
  foreign: boolean;
}

/** True where a value has to be written. */
export function isUnsettled(state: LeafState): boolean {
  return !state.settled || state.dropped === 'clear';
}

/**
 * Compares one resource with its live object and its ledger entry, leaf by leaf.
 * @param ignore paths that `sync` ignores
 * @param landed leaves whose pulled value is in a commit of this branch
 * @returns a state for every leaf that the file or the base names
 */
export function threeWay(
  { kind, value, leaves: written }: WrittenLeaves,
  ignore: readonly string[],
  live: LiveObject,
  entry: Entry | undefined,
  names: AddressIndex,
  landed: ReadonlySet<string> = new Set(),
): LeafState[] {
  const applied: WrittenLeaves['leaves'] = entry === undefined ? new Map() : appliedOf(kind, entry).leaves;
  const ignored = ignore.map((path) => parsePath(path) ?? [path]);
  const paths = [...new Set([...written.keys(), ...applied.keys()])];
  const states: LeafState[] = [];
  for (const path of paths) {
    const leaf = written.get(path) ?? applied.get(path);
    if (leaf === undefined || ignored.some((prefix) => startsWith(leaf.steps, prefix))) continue;
    if (overlaps(path, written, applied)) continue;
    states.push(
      compareLeaf(
        kind,
        leaf,
        written.get(path),
        applied.get(path),
        value,
        live,
        entry,
        names,
        landed.has(path),
      ),
    );
  }
  return states;
}

/** The fields of an object in normal form. */
function normalObject(kind: Kind, value: ValueObject, naming: CompareContext['naming']): JsonObject {
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [
      name,
      normalize(fieldAt(kind.fields, [name]), member, { around: value, naming }),
    ]),
  );
}

/**
 * A base leaf that became an object in the file, or the reverse: only the file's shape counts, otherwise one place
 * would be both set and cleared.
 */
function overlaps(path: string, written: WrittenLeaves['leaves'], applied: WrittenLeaves['leaves']): boolean {
  const leaf = written.has(path) ? undefined : applied.get(path);
  if (leaf === undefined) return false;
  for (const other of written.values()) {
    if (startsWith(other.steps, leaf.steps) || startsWith(leaf.steps, other.steps)) return true;
  }
  return false;
}

function compareLeaf(
  kind: Kind,
  leaf: Leaf,
  written: Leaf | undefined,
  applied: Leaf | undefined,
  value: ValueObject,
  live: LiveObject,
  entry: Entry | undefined,
  names: AddressIndex,
  isLanded: boolean,
): LeafState {
  const { field, path, steps } = leaf;
  const found = valueAt(live.object, steps);
  const keys = elementKeys(written?.value, applied?.value);
  const context = (around: CompareContext['around'], naming: CompareContext['naming']): CompareContext => ({
    around,
    naming,
    written: keys,
  });
  const raw = rawLeaf(leaf.field, found, live.object);
  const nowLive = normalize(field, found, context(value, names.desired));
  const desired =
    written === undefined ? undefined : normalize(field, written.value, context(value, names.desired));
  const pulled = takenIn(entry, path, field, desired, value, names);
  const applying =
    applied === undefined ? undefined : normalize(field, applied.value, context(value, names.base));
  const former = names.former === undefined ? nowLive : normalize(field, found, context(value, names.former));
  // A reference to an object that was replaced since means the old object: only the platform still has it.
  const last = applying !== undefined && sameJson(applying, former) ? nowLive : applying;
  const isAbove = pulled === undefined && isLanded;
  const known = isAbove ? landedBase(entry, path, field, value, names) : pulled === undefined ? last : pulled;
  const isCutOff =
    pulled === undefined &&
    desired !== undefined &&
    mayBeHalfWritten(kind, entry) &&
    isOnTheWay(
      field,
      entry.id === null ? undefined : known,
      entry.id === null ? (known ?? null) : desired,
      nowLive,
      {
        from: () => normalObject(kind, appliedValue(entry), names.base),
        to: () => normalObject(kind, value, names.desired),
      },
    );
  // Half-written values are no edit: they are the base of the write that continues them.
  const base = isCutOff ? nowLive : known;

  // A value that answers never show cannot differ from the applied one.
  const hidden = isHidden(kind, steps, live.object);
  const isAsApplied =
    base !== undefined &&
    (hidden ||
      sameJson(base, nowLive) ||
      (entry !== undefined &&
        pulled === undefined &&
        !isAbove &&
        isMadeOf(kind, entry, path, field, { base, now: nowLive, raw }, live)));
  const isUnknowable = hidden && base === undefined && field !== undefined && roleOf(field) === 'derived';
  const gitMoved = desired !== undefined && (base === undefined || !sameJson(base, desired));
  const isAsWanted =
    desired !== undefined &&
    (isUnknowable ||
      sameLeaf(field, desired, nowLive, found !== undefined) ||
      (gitMoved && !isAsApplied && isNext(entry, live) && sameForm(field, desired, nowLive, live.object)));
  const kept = entry?.kept[path];
  const isKept =
    kept !== undefined &&
    desired !== undefined &&
    sameJson(kept.live, raw) &&
    sameJson(kept.desired, desired);
  const settled = desired === undefined || isAsWanted || isKept || (isAsApplied && !gitMoved);

  let dropped: LeafState['dropped'];
  if (desired === undefined && !isTakenOut(entry, path)) {
    const clearable = field?.clear !== undefined && isAsApplied && nowLive !== null;
    dropped = clearable ? 'clear' : 'unmanaged';
  }
  const foreign =
    entry !== undefined && base === undefined && desired !== undefined && !settled && nowLive !== null
      ? entry.seen[path] !== guard(raw)
      : false;
  return {
    path,
    leaf,
    written: written?.value,
    desired,
    base,
    live: nowLive,
    raw,
    present: found !== undefined,
    isSet: field?.type === 'list' && !isOrdered(field, value),
    asApplied: isAsApplied,
    pulled: pulled !== undefined,
    asWanted: isAsWanted,
    settled,
    kept: isKept && !isAsWanted,
    gitMoved,
    liveMoved: base !== undefined && desired !== undefined && !settled && !isAsApplied,
    dropped,
    foreign,
  };
}

/**
 * True where the live value is what the platform made of the base: as seen after the write, or on the first reading
 * after a create. Any other value than a form of the base, or than the kind states, is an edit, whatever the ledger
 * records.
 */
function isMadeOf(
  kind: Kind,
  entry: Entry,
  path: string,
  field: Field | undefined,
  { base, now, raw }: { base: Json; now: Json; raw: Json },
  live: LiveObject,
): boolean {
  // This tool gave it the temporary name, to free its own name for another object.
  if (path === kind.nameField && (entry.passing ?? null) !== null && entry.passing === raw) return true;
  const observed = Object.hasOwn(entry.observed, path) ? entry.observed[path] : undefined;
  if (observed === undefined && !isBegun(entry, live)) return false;
  if (observed !== undefined && !sameJson(observed, raw)) return false;
  // This tool gave it the name that makes room for its replacement.
  if (observed !== undefined && entry.replaced !== null) return true;
  return likeness(field, base, now, live.object) !== 'other';
}

/** True for a create with an unknown outcome whose object is still in its first version, so nobody edited it since. */
function isBegun(entry: Entry, live: LiveObject): boolean {
  return entry.id === null && isFirstVersion(live.version);
}

/**
 * True after exactly one write since the recorded one: a difference from the files in form alone is then the update of
 * an interrupted run, or an edit without effect.
 */
function isNext(entry: Entry | undefined, live: LiveObject): boolean {
  return entry?.id !== null && typeof entry?.version === 'number' && live.version === entry.version + 1;
}

/** True where only its create made a version, or its kind shows none. */
export function isFirstVersion(version: number | null): boolean {
  return version === null || version === 1;
}

/** True where a list row is enough: it shows every written field, and none differs. */
export function isProof(states: readonly LeafState[]): boolean {
  return states.every(
    (state) =>
      state.dropped === undefined &&
      state.settled &&
      !state.kept &&
      (state.present || state.desired === null),
  );
}

/**
 * A leaf in normal form, but with ids as they are and with all members of list elements: guards and digests are made of
 * it, so it is the same for every reader.
 */
export function rawLeaf(field: Field | undefined, found: Json | undefined, around: JsonObject): Json {
  return normalize(field, found, { around, written: 'all' });
}

/**
 * True for a field that answers may lack: one that the server computes (C-h.8), and any field of a kind whose objects
 * are only seen as list rows (C-a.3), which may lack long fields.
 */
export function isHidden(kind: Kind, steps: Path, object: JsonObject): boolean {
  const [name] = steps;
  const field = fieldAt(kind.fields, steps.slice(0, 1));
  if (name === undefined || field === undefined || object[name] !== undefined) return false;
  return roleOf(field) === 'derived' || !kind.readable;
}

/** What was applied last, by its record; records never change once they are made. */
const APPLIED = new WeakMap<Entry['leaves'], WrittenLeaves>();

/** What was applied last, with the fields that describe its leaves now. */
export function appliedOf(kind: Kind, { leaves }: Pick<Entry, 'leaves'>): WrittenLeaves {
  const known = APPLIED.get(leaves);
  if (known?.kind === kind) return known;
  const applied = writtenAs(kind, appliedValue({ leaves }));
  APPLIED.set(leaves, applied);
  return applied;
}

/** What was applied last, as an item of the files; without route fields and secrets. */
export function appliedValue(entry: Pick<Entry, 'leaves'>): ValueObject {
  const value: ValueObject = {};
  for (const [path, form] of Object.entries(entry.leaves)) {
    const steps = parsePath(path);
    if (steps !== undefined) setAt(value, steps, fromForms(form));
  }
  return value;
}

/** What the ledger records as applied: every compared leaf that the file sets, in normal form. */
export function appliedForms(
  { value, leaves }: WrittenLeaves,
  names: AddressIndex,
  ignore: readonly string[],
): { [path: string]: Json } {
  const ignored = ignore.map((path) => parsePath(path) ?? [path]);
  const forms: { [path: string]: Json } = {};
  for (const { path, steps, field, value: written } of leaves.values()) {
    if (ignored.some((prefix) => startsWith(steps, prefix))) continue;
    const context = { around: value, naming: names.desired, written: elementKeys(written) };
    forms[path] = normalize(field, written, context);
  }
  return forms;
}

/** The guard of a leaf as it was read: 16 hexadecimal digits. */
export function guard(raw: Json): string {
  return digest(raw, 16);
}

/** Digests of the live leaves that a resource does not name: seen, and left alone. */
export function unnamedLeaves(
  kind: Kind,
  live: JsonObject,
  named: Pick<ReadonlySet<string>, 'has'>,
): { [path: string]: string } {
  const seen: { [path: string]: string } = {};
  for (const [path, leaf] of flattenLive(kind, live)) {
    if (!named.has(path)) seen[path] = guard(rawLeaf(leaf.field, valueAt(live, leaf.steps), live));
  }
  return seen;
}

/** Leaves that no file named when they were last seen, and that have another value now. */
export function touchedLeaves(kind: Kind, live: JsonObject, entry: Entry): { path: string; value: Json }[] {
  const touched: { path: string; value: Json }[] = [];
  for (const [path, leaf] of flattenLive(kind, live)) {
    const seen = entry.seen[path];
    const raw = rawLeaf(leaf.field, valueAt(live, leaf.steps), live);
    if (seen !== undefined && entry.leaves[path] === undefined && seen !== guard(raw))
      touched.push({ path, value: raw });
  }
  return touched;
}

/** The field of a leaf, as `flatten` returns it; the content of opaque JSON is plain JSON. */
export function fieldOf(kind: Kind, steps: Path): Field | undefined {
  for (let length = 1; length < steps.length; length += 1) {
    const around = fieldAt(kind.fields, steps.slice(0, length));
    if (around?.type === 'json') return { type: 'json', doc: '', source: '', leaves: 'whole' };
  }
  return fieldAt(kind.fields, steps);
}
