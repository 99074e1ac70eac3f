import { createHash } from 'node:crypto';
import stringify from 'fast-json-stable-stringify';

/** Any JSON value. */
export type Json = null | boolean | number | string | Json[] | JsonObject;

/** A JSON object; keys keep the order of their source, comparison never looks at it. */
export type JsonObject = { [key: string]: Json };

/** True for a JSON object: not null, not a list, not an instance of a class. */
export function isObject(value: unknown): value is { [key: string]: unknown } {
  if (value === null || typeof value !== 'object') return false;
  const proto: unknown = Object.getPrototypeOf(value);
  return proto === Object.prototype || proto === null;
}

/** Canonical JSON: keys sorted by code unit, no white space. Equal values have equal text. */
export function canonical(value: Json): string {
  return stringify(value);
}

/** SHA-256 over the canonical JSON, as lower-case hex; `length` characters of it. */
export function digest(value: Json, length = 64): string {
  return createHash('sha256').update(canonical(value), 'utf8').digest('hex').slice(0, length);
}

/** Equality of JSON by meaning: key order does not count, `1` equals `1.0`. */
export function sameJson(a: Json, b: Json): boolean {
  if (a === b) return true;
  // Only lists and objects can be equal without being the same.
  return isNested(a) && isNested(b) && canonical(a) === canonical(b);
}

function isNested(value: Json | undefined): value is Json[] | JsonObject {
  return typeof value === 'object' && value !== null;
}

/** Code-unit order, the same on every machine and in every locale. */
export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The deepest JSON that is accepted: no file of a user is nested deeper, and walking a value recurses. */
const MOST_NESTED = 500;

/** True for the text of JSON that is nested too deeply to be worked with. It may also be no JSON at all. */
export function isDeep(text: string): boolean {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at];
    if (char === '"') {
      // A text ends at the next quote that no backslash stands before.
      for (at += 1; at < text.length && text[at] !== '"'; at += 1) if (text[at] === '\\') at += 1;
    } else if (char === '{' || char === '[') {
      depth += 1;
      if (depth > MOST_NESTED) return true;
    } else if (char === '}' || char === ']') depth -= 1;
  }
  return false;
}
