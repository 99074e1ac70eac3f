import { canonical, type Field, isObject, type Json, type JsonObject, sameJson } from '../model/index.js';
import { isOrdered } from './compare.js';
import { plainText, sameText } from './same-text.js';

/**
 * Whether two values of a leaf differ in form alone: the texts in them as `sameText` says, numbers by
 * rounding, sets by order. Both in normal form; pure, and in time that grows with the size (sets: that
 * of sorting). What is missing, new, cut or in another place is never form.
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
  // Where missing and empty mean the same, so does a text that is nothing but white space.
  if (field?.blank === true && (a === null || b === null)) {
    const other = a ?? b;
    return typeof other === 'string' && other.trim() === '';
  }
  if (Array.isArray(a) && Array.isArray(b)) return sameLists(field, a, b, around);
  if (isObject(a) && isObject(b)) return sameObjects(field, a as JsonObject, b as JsonObject);
  return false;
}

/** A natural key as one text that is the same for all forms of its names; parts in the order of `rowKeyFields`. */
export function keyForm(parts: readonly Json[]): string {
  return canonical(parts.map((part) => (typeof part === 'string' ? plainText(part) : part)));
}

/** Code in which indentation says what belongs together. */
function isCode(field: Field | undefined): boolean {
  return field?.type === 'text' && field.extension === 'py';
}

/** Numbers of which the next one is another: ids, versions, whole numbers. */
function isCounted(field: Field | undefined): boolean {
  return field?.type === 'id' || field?.type === 'version' || field?.type === 'integer';
}

/** How far a rounded number may be from the one that was sent, in parts of it. */
const ROUNDED = 0.05;

/** How many digits a number may have behind the point. */
const DIGITS = 15;

/**
 * One is the other rounded: to two or more digits behind the point and still nearly the same, or to
 * single precision. 0.339 as 0.33 is cut, 0.006 as 0.01 another number, and 2.5 as 3 as well.
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
    // Exactly between two, either way is right.
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

/** A set in an order that its members' form does not change, what differs in form alone named once. */
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
