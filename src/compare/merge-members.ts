import {
  type Field,
  fieldAt,
  isCompleteMap,
  isObject,
  isValueObject,
  type Json,
  type JsonObject,
  type Path,
  setOwn,
  type Value,
  type ValueObject,
} from '../model/index.js';
import { isSame } from './half-written.js';
import type { LeafState } from './three-way.js';

/** A member that both sides changed, in normal form; undefined where a side does not have it. */
export interface MemberConflict {
  /** From the item. */
  steps: Path;
  base: Json | undefined;
  files: Json | undefined;
  platform: Json | undefined;
  /** A text that may be merged line by line. */
  isText: boolean;
}

/** A complete map with the edits of both sides. */
export interface MergedMembers {
  /** Members of the files as they are written there, and others as the platform shows them. */
  value: ValueObject;
  /** What the file means then, in normal form. */
  meaning: JsonObject;
  /** Members that both sides changed; `value` has those of the files. */
  conflicts: MemberConflict[];
}

/** One place with all its sides: normal forms, and the two values that they stand for. */
interface Sides {
  base: Json | undefined;
  files: Json | undefined;
  platform: Json | undefined;
  written: Value | undefined;
  raw: Json | undefined;
}

/**
 * Merges a complete map member by member, and fields of members one by one: a place that one side left alone takes the
 * value of the other. Lists, data and members that an update makes anew are taken whole.
 * @param states all leaves of the item
 * @returns undefined for a leaf of another type
 */
export function mergeMembers(
  state: LeafState,
  raw: Json | undefined,
  states: readonly LeafState[],
): MergedMembers | undefined {
  const { leaf, base, desired: files, live: platform, written } = state;
  const { field, steps } = leaf;
  if (!isCompleteMap(field) || written === undefined) return undefined;
  const sides: Sides = { base, files, platform, written, raw };
  if (!isMergeable(sides)) return undefined;
  const side = (of: 'base' | 'desired' | 'live'): JsonObject =>
    Object.fromEntries(states.map((one) => [one.path, one[of] ?? null]));
  const [before, mine, theirs] = [side('base'), side('desired'), side('live')];
  const isAnew = (key: string) =>
    field.vanishes?.(key, before, mine) === true || field.vanishes?.(key, before, theirs) === true;
  const conflicts: MemberConflict[] = [];
  const { value, meaning } = mergeObject(field, steps, sides, isAnew, conflicts);
  return { value, meaning, conflicts };
}

function mergeObject(
  field: Field & { type: 'map' | 'object' },
  steps: Path,
  sides: MergeableSides,
  isWhole: (key: string) => boolean,
  conflicts: MemberConflict[],
): Pick<MergedMembers, 'value' | 'meaning'> {
  const value: ValueObject = {};
  const meaning: JsonObject = {};
  const { base, files, platform, written, raw } = sides;
  for (const key of new Set([...Object.keys(files), ...Object.keys(platform), ...Object.keys(base)])) {
    const at: Sides = {
      base: own(base, key),
      files: own(files, key),
      platform: own(platform, key),
      written: own(written, key),
      raw: own(raw, key),
    };
    const inner = fieldAt(field, [key]);
    // A member of a map is there or not; an object in a field may be left out where it is empty.
    const filled = field.type === 'object' && inner?.type === 'object' ? filledUp(at) : at;
    const path = [...steps, key];
    const put = (means: Json | undefined, stands: Value | undefined) => {
      if (means === undefined) return;
      setOwn(meaning, key, means);
      setOwn(value, key, stands ?? means);
    };
    // What the platform sets by itself is in no file.
    const isMine = inner?.passing === true || isSame(at.files, at.platform) || isSame(at.base, at.platform);
    if (isMine) put(at.files, at.written);
    else if (isSame(at.base, at.files)) put(at.platform, at.raw);
    else if ((inner?.type === 'map' || inner?.type === 'object') && !isWhole(key) && isMergeable(filled)) {
      const merged = mergeObject(inner, path, filled, () => false, conflicts);
      put(merged.meaning, merged.value);
    } else {
      const isText = isMergeableText(inner, [at.base, at.files, at.platform]);
      conflicts.push({ steps: path, base: at.base, files: at.files, platform: at.platform, isText });
      put(at.files, at.written);
    }
  }
  return { value, meaning };
}

interface MergeableSides {
  base: JsonObject;
  files: JsonObject;
  platform: JsonObject;
  written: ValueObject;
  raw: JsonObject;
}

function isMergeable(sides: Sides): sides is Sides & MergeableSides {
  const { base, files, platform, written, raw } = sides;
  return [base, files, platform, raw].every((one) => isObject(one)) && isValueObject(written);
}

function filledUp({ base = {}, files = {}, platform = {}, written = {}, raw = {} }: Sides): Sides {
  return { base, files, platform, written, raw };
}

function own<T>(object: { readonly [name: string]: T }, key: string): T | undefined {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}

/** True for texts on all sides that two edits may be merged in, line by line. */
export function isMergeableText(field: Field | undefined, sides: readonly (Json | undefined)[]): boolean {
  const isFree = field?.type === 'text' && field.values === undefined && field.format === undefined;
  return isFree && sides.every((side) => typeof side === 'string');
}

/**
 * True where both sides changed a value in a way that only somebody can decide: it is no text that may be merged, and
 * no member of a complete map either.
 */
export function isUndecidable(state: LeafState, states: readonly LeafState[]): boolean {
  if (!state.gitMoved || !state.liveMoved) return false;
  const merged = mergeMembers(state, state.raw, states);
  if (merged !== undefined) return merged.conflicts.some(({ isText }) => !isText);
  return !isMergeableText(state.leaf.field, [state.base, state.live, state.desired]);
}
