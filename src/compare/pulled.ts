import { type Field, fromForms, type Json, sameJson } from '../model/index.js';
import type { AddressIndex } from './address-index.js';
import type { Entry } from './base.js';
import { type CompareContext, elementKeys, normalize } from './compare.js';

/**
 * `pull` takes a live value into one checkout, and other checkouts do not have it yet. So it does not become the base:
 * it counts as base only for files with what `pull` wrote; older files are still compared with what was applied last.
 * If a commit of this branch contains it, the files are later than that commit, and it counts too (`landed.ts`).
 */

/** The normal form of a value of the ledger, with references named as when it was recorded. */
export function baseForm(
  form: Json,
  field: Field | undefined,
  around: CompareContext['around'],
  names: AddressIndex,
): Json {
  const value = fromForms(form);
  return normalize(field, value, { around, naming: names.base, written: elementKeys(value) });
}

/** The live value that a file has pulled for a leaf; undefined where it has pulled none. */
export function takenIn(
  entry: Entry | undefined,
  path: string,
  field: Field | undefined,
  desired: Json | undefined,
  around: CompareContext['around'],
  names: AddressIndex,
): Json | undefined {
  const pair = pulledAt(entry, path);
  if (pair === undefined || desired === undefined) return undefined;
  const read = (form: Json) => baseForm(form, field, around, names);
  const wanted = read(pair.desired);
  if (!sameJson(wanted, desired)) return undefined;
  return pair.live === undefined ? wanted : read(pair.live);
}

/** The pulled live value that a commit of this branch contains; undefined for none. */
export function landedBase(
  entry: Entry | undefined,
  path: string,
  field: Field | undefined,
  around: CompareContext['around'],
  names: AddressIndex,
): Json | undefined {
  const pair = pulledAt(entry, path);
  const form = pair && liveSide(pair);
  return form === undefined || form === null ? undefined : baseForm(form, field, around, names);
}

/** True where `pull` removed a leaf from the file because the platform no longer has a value there. */
export function isTakenOut(entry: Entry | undefined, path: string): boolean {
  return pulledAt(entry, path)?.desired === null;
}

/**
 * Every live value of a leaf that this repository knows, in the bundle language: what was applied last, and what `pull`
 * took in since. Any other live value is drift.
 */
export function knownForms(entry: Entry, path: string): Json[] {
  const known: Json[] = [];
  if (Object.hasOwn(entry.leaves, path)) known.push(entry.leaves[path] ?? null);
  const pair = pulledAt(entry, path);
  if (pair !== undefined) known.push(liveSide(pair));
  return known;
}

/** Paths of a ledger entry, applied or pulled. */
export function knownPaths(entry: Entry): string[] {
  return [...new Set([...Object.keys(entry.leaves), ...Object.keys(entry.pulled)])];
}

/** The live value of a pulled pair. */
export function liveSide({ desired, live = desired }: Entry['pulled'][string]): Json {
  return live;
}

/** The pulled pair of a leaf; undefined where nothing was pulled. */
export function pulledAt(entry: Entry | undefined, path: string): Entry['pulled'][string] | undefined {
  return entry !== undefined && Object.hasOwn(entry.pulled, path) ? entry.pulled[path] : undefined;
}
