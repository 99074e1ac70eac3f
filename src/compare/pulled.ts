import { type Field, fromForms, type Json, sameJson } from '../model/index.js';
import type { AddressIndex } from './address-index.js';
import type { Entry } from './base.js';
import { type CompareContext, elementKeys, normalize } from './compare.js';

/**
 * `pull` takes a live value into one checkout, and other checkouts do not have it yet. So it does not
 * become the base: it counts as base only for files that hold what `pull` wrote, and older files are
 * still compared with what was applied last. Where a commit of this branch holds it, the files are later
 * than that commit, and it counts too (`landed.ts`).
 */

/** A value of the ledger by meaning, in the names that its references had when it was recorded. */
export function baseForm(
  form: Json,
  field: Field | undefined,
  around: CompareContext['around'],
  names: AddressIndex,
): Json {
  const value = fromForms(form);
  return normalize(field, value, { around, naming: names.base, written: elementKeys(value) });
}

/** The live value that a file has taken in for a leaf; undefined where it has taken in none. */
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

/** The live value that a pull took in and that a commit of this branch holds; undefined for none. */
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

/** True when `pull` took a leaf out of the file because the platform holds nothing there any more. */
export function isTakenOut(entry: Entry | undefined, path: string): boolean {
  return pulledAt(entry, path)?.desired === null;
}

/**
 * Every live value of a leaf that this repository knows, in the bundle language: what was applied
 * last, and what `pull` took in since. A live value that is none of them is drift.
 */
export function knownForms(entry: Entry, path: string): Json[] {
  const known: Json[] = [];
  if (Object.hasOwn(entry.leaves, path)) known.push(entry.leaves[path] ?? null);
  const pair = pulledAt(entry, path);
  if (pair !== undefined) known.push(liveSide(pair));
  return known;
}

/** Paths of a ledger entry: applied, or taken in by `pull`. */
export function knownPaths(entry: Entry): string[] {
  return [...new Set([...Object.keys(entry.leaves), ...Object.keys(entry.pulled)])];
}

/** What the platform held of a pair that a pull took in. */
export function liveSide({ desired, live = desired }: Entry['pulled'][string]): Json {
  return live;
}

export function pulledAt(entry: Entry | undefined, path: string): Entry['pulled'][string] | undefined {
  return entry !== undefined && Object.hasOwn(entry.pulled, path) ? entry.pulled[path] : undefined;
}
