import { canonical, type Field, isObject, type Json, type JsonObject, sameJson } from '../model/index.js';
import { isOrdered } from './compare.js';
import { plainText, sameText } from './same-text.js';

/**
 * Whether two values of a leaf differ only in form: texts as `sameText` decides, numbers by rounding, sets by order.
 * Both in normal form; pure, in linear time (sets: that of sorting). A value that is missing, new, cut or in another
 * place is never a form.
 */
export function sameForm(
  field: Field | undefined,
  a: Json,
  b: Json,
  around: JsonObject | undefined = undefined,
): boolean {
  if (sameJson(a, b)) return true;
  if (typeof a === 'string' && typeof b === 'string') return sameText(a, b, { indented: isCode(field) });
  if (typeof a === 'number' && typeof b === 'number') return !isCounted(field) && sameNumber(a, b);
  // Where missing and empty mean the same, so does a text of only white space.
  if (field?.blank === true && (a === null || b === null)) {
    const other = a ?? b;
    return typeof other === 'string' && other.trim() === '';
  }
  if (Array.isArray(a) && Array.isArray(b)) return sameLists(field, a, b, around);
  if (isObject(a) && isObject(b)) return sameObjects(field, a as JsonObject, b as JsonObject);
  return false;
}

/** A natural key as one text, equal for all forms of its names; parts in the order of `rowKeyFields`. */
export function keyForm(parts: readonly Json[]): string {
  return canonical(parts.map((part) => (typeof part === 'string' ? plainText(part) : part)));
}

/** Code in which indentation has a meaning. */
function isCode(field: Field | undefined): boolean {
  return field?.type === 'text' && field.extension === 'py';
}

/** Numbers that are never rounded: ids, versions, integers. */
function isCounted(field: Field | undefined): boolean {
  return field?.type === 'id' || field?.type === 'version' || field?.type === 'integer';
}

/** How much a rounded number may differ from the sent one, as a fraction of it. */
const ROUNDED = 0.05;

/** Largest number of digits after the point. */
const DIGITS = 15;

/**
 * True where one number is the other one rounded: to two or more digits after the point and still nearly equal, or to
 * single precision. 0.33 is 0.339 cut; 0.01 for 0.006, and 3 for 2.5, are other numbers.
 */
function sameNumber(a: number, b: number): boolean {
  if (Number.isInteger(a) && Number.isInteger(b)) return false;
  if (Math.fround(a) === b || Math.fround(b) === a) return true;
  const difference = Math.abs(a - b);
  if (difference > ROUNDED * Math.min(Math.abs(a), Math.abs(b))) return false;
  return isRounded(a, b) || isRounded(b, a);
}

function isRounded(exact: number, short: number): boolean {
  for (let digits = 2; digits <= DIGITS; digits += 1) {
    if (Number(short.toFixed(digits)) !== short) continue;
    // Halfway between two numbers, both roundings are right.
    if (Math.abs(exact - short) <= 0.5 * 10 ** -digits * (1 + 1e-9)) return true;
  }
  return false;
}

function sameLists(
  field: Field | undefined,
  a: readonly Json[],
  b: readonly Json[],
  around: JsonObject | undefined,
): boolean {
  const list = field?.type === 'list' ? field : undefined;
  const isSet = list !== undefined && !isOrdered(list, around);
  const [left, right] = isSet ? [inOrder(a), inOrder(b)] : [a, b];
  if (left.length !== right.length) return false;
  return left.every((item, index) => sameForm(list?.item, item, right[index] ?? null));
}

/** A set in an order that does not depend on the form of its members; members that differ only in form count once. */
function inOrder(set: readonly Json[]): Json[] {
  const byForm = new Map(set.map((item) => [canonical(formKey(item)), item]));
  return [...byForm].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, item]) => item);
}

function formKey(value: Json): Json {
  if (typeof value === 'string') return plainText(value);
  if (Array.isArray(value)) return value.map(formKey);
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, formKey(member as Json)]));
}

function sameObjects(field: Field | undefined, a: JsonObject, b: JsonObject): boolean {
  const names = Object.keys(a);
  if (names.length !== Object.keys(b).length) return false;
  return names.every((name) => {
    if (!Object.hasOwn(b, name)) return false;
    return sameForm(memberField(field, name), a[name] ?? null, b[name] ?? null, a);
  });
}

function memberField(field: Field | undefined, name: string): Field | undefined {
  if (field?.type === 'map') return field.value;
  if (field?.type !== 'object' && field?.type !== 'json') return undefined;
  return field.fields !== undefined && Object.hasOwn(field.fields, name) ? field.fields[name] : undefined;
}
