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
  return crypto().hash('sha256', canonical(value)).slice(0, length);
}

/**
 * The `digest` of the list that `form` makes of the items, one at a time, so that its text is never in memory as a
 * whole.
 */
export function digestOfList<T>(items: readonly T[], form: (item: T) => Json): string {
  const hash = crypto().createHash('sha256').update('[');
  for (const [index, item] of items.entries())
    hash.update(`${index === 0 ? '' : ','}${canonical(form(item))}`, 'utf8');
  return hash.update(']').digest('hex');
}

/** Not imported: a command that only checks files needs no digest. */
function crypto() {
  return process.getBuiltinModule('node:crypto');
}

/** Equality of JSON by meaning: key order does not count, `1` equals `1.0`. */
export function sameJson(a: Json, b: Json): boolean {
  // Only lists and objects can be equal without being the same.
  return a === b || (isNested(a) && isNested(b) && sameNested(a, b));
}

/** The result of comparing the canonical texts, without making them. */
function sameNested(a: Json[] | JsonObject, b: Json[] | JsonObject): boolean {
  if (Array.isArray(a)) {
    if (!Array.isArray(b) || a.length !== b.length) return false;
    return a.every((item, index) => sameMember(item, b[index]));
  }
  if (Array.isArray(b)) return false;
  const names = namesIn(a);
  return names.length === namesIn(b).length && names.every((name) => sameMember(a[name], own(b, name)));
}

function sameMember(a: Json | undefined, b: Json | undefined): boolean {
  if (isNested(a)) return isNested(b) && sameNested(a, b);
  return a === b || (writtenAsNull(a) && writtenAsNull(b));
}

/** JSON writes NaN and the infinities as null. */
function writtenAsNull(value: Json | undefined): boolean {
  return value === null || (typeof value === 'number' && !Number.isFinite(value));
}

function namesIn(object: JsonObject): string[] {
  return Object.keys(object).filter((name) => object[name] !== undefined);
}

function own(object: JsonObject, name: string): Json | undefined {
  return Object.hasOwn(object, name) ? object[name] : undefined;
}

function isNested(value: Json | undefined): value is Json[] | JsonObject {
  return typeof value === 'object' && value !== null;
}

/** Code-unit order, the same on every machine and in every locale. */
export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** True for a text with too few brackets to be nested deeply, wherever they stand. */
function opensFew(text: string): boolean {
  let left = MOST_NESTED;
  for (const bracket of ['{', '['])
    for (let at = text.indexOf(bracket); at >= 0 && left >= 0; at = text.indexOf(bracket, at + 1)) left -= 1;
  return left >= 0;
}

/** The deepest nesting that is accepted. Files are limited to less; walking a value recurses. */
const MOST_NESTED = 500;

/** True for the text of JSON that is nested too deeply to be parsed. The text may also be no JSON at all. */
export function isDeep(text: string): boolean {
  if (opensFew(text)) return false;
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
