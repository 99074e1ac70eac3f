import { codePoints, isObject, type Json, looksEqual } from '../../model/index.js';
import { cut, visible } from './sanitize.js';

/** Longer texts, and texts with a line break, are shown as a diff or a block of lines. */
const SHORT = 60;

/**
 * One value on one line of at most `max` characters: references by address, unknown ids as such, texts quoted, lists
 * and objects as compact JSON. Control and bidi characters are made visible. A missing side (undefined) is `(not set)`.
 */
export function valueText(value: Json | undefined, max = SHORT): string {
  if (value === undefined) return '(not set)';
  if (typeof value === 'string' && value.length > max) {
    const size = `(${value.length} characters)`;
    const room = Math.max(8, max - size.length - 1);
    return `${cut(visible(JSON.stringify(cut(value, room - 2))), room)} ${size}`;
  }
  return cut(visible(compact(value, false)), max);
}

/** Values for one sentence, each with its code points if it would look like another one. */
export function valuesText(values: readonly (Json | undefined)[], max = SHORT): string[] {
  const texts = values.map((value) => valueText(value, max));
  return values.map((value, index) => {
    const text = texts[index] ?? '';
    const other = values.findIndex(
      (one, at) =>
        one !== undefined &&
        value !== undefined &&
        raw(one) !== raw(value) &&
        (texts[at] === text || looksEqual(texts[at] ?? '', text)),
    );
    if (other < 0 || value === undefined) return text;
    return `${text} (${codePoints(raw(value), raw(values[other] ?? null))[0]})`;
  });
}

/** The text in which two values are compared: a string itself, not its escapes. */
function raw(value: Json): string {
  return typeof value === 'string' ? value : compact(value, false);
}

/** True for a value that is better shown on several lines. */
export function isLong(value: Json | undefined): boolean {
  if (value === undefined) return false;
  if (typeof value === 'string') return value.length > SHORT || value.includes('\n');
  return typeof value === 'object' && value !== null && compact(value, false).length > SHORT;
}

/** A value as lines that can be compared: a text itself, a list by element, an object as JSON with its texts as lines. */
export function blockText(value: Json | undefined): string {
  if (value === undefined) return '';
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map((item) => compact(item, true)).join('\n');
  if (value === null || typeof value !== 'object') return String(value);
  return form(value) ?? spread(value, '');
}

/**
 * Two values as lines that can be compared. Members of objects come in the order of the second value: their order means
 * nothing, and a member that only stands elsewhere would look removed.
 */
export function blockTexts(before: Json | undefined, after: Json | undefined): [string, string] {
  return [blockText(inOrderOf(before, after)), blockText(after)];
}

function inOrderOf(value: Json | undefined, model: Json | undefined): Json | undefined {
  if (!isObject(value) || !isObject(model)) return value;
  // What only this value has stays behind the member before it.
  const first: string[] = [];
  const behind = new Map<string, string[]>();
  let place = first;
  for (const key of Object.keys(value)) {
    if (!Object.hasOwn(model, key)) place.push(key);
    else {
      place = [];
      behind.set(key, place);
    }
  }
  const keys = Object.keys(model).flatMap((key) => {
    const own = behind.get(key);
    return own === undefined ? [] : [key, ...own];
  });
  return Object.fromEntries(
    [...first, ...keys].map((key) => [key, inOrderOf(value[key], model[key]) as Json]),
  );
}

/** JSON over several lines, but a text of several lines as these. */
function spread(value: Json, indent: string): string {
  const inner = `${indent}  `;
  if (isSpreadText(value)) {
    const mark = value.endsWith('\n') ? '|' : '|-';
    return [
      mark,
      ...value
        .replace(/\n$/, '')
        .split('\n')
        .map((line) => `${inner}${line}`),
    ].join('\n');
  }
  if (typeof value !== 'object' || value === null || Object.keys(value).length === 0)
    return JSON.stringify(value);
  const isList = Array.isArray(value);
  const lines = Object.entries(value).map(([key, item], at, { length }) => {
    const name = isList ? '' : `${JSON.stringify(key)}: `;
    // The end of a text is its own.
    const comma = at === length - 1 || isSpreadText(item) ? '' : ',';
    return `${inner}${name}${spread(item, inner)}${comma}`;
  });
  return [isList ? '[' : '{', ...lines, `${indent}${isList ? ']' : '}'}`].join('\n');
}

function isSpreadText(value: Json): value is string {
  return typeof value === 'string' && value.includes('\n');
}

const WORD = /^(?!true$|false$|null$|[-+.\d]+$)[\p{L}\p{N}_][\p{L}\p{M}\p{N}_./-]*$/u;

function compact(value: Json, inList: boolean): string {
  if (typeof value === 'string') return inList && WORD.test(value) ? value : JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map((item) => compact(item, true)).join(', ')}]`;
  if (!isObject(value)) return String(value);
  const known = form(value);
  if (known !== undefined) return known;
  const members = Object.entries(value).map(
    ([key, item]) => `${JSON.stringify(key)}: ${compact(item, false)}`,
  );
  return `{${members.join(', ')}}`;
}

/** A form of the bundle language in words; undefined for a plain object. */
function form(value: { [key: string]: Json }): string | undefined {
  if (typeof value.$ref === 'string') {
    if (value.version !== undefined) return `latest version of ${value.$ref}`;
    return value.external === true ? `${value.$ref} (not in the files)` : value.$ref;
  }
  if (Object.keys(value).length !== 1) return undefined;
  if (typeof value.$unknown === 'string') return `(id of ${value.$unknown}, known after apply)`;
  if (typeof value.$env === 'string') return `secret ${value.$env}`;
  return value.$literal === undefined ? undefined : JSON.stringify(value.$literal);
}
