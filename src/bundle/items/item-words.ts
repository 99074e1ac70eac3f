import { type Field, formatPath, type Json, type Kind, type Path } from '../../model/index.js';
import { MAX_ID, mayBeNull, referredKind } from '../schema/json-schema-field.js';

type Fields = { readonly [name: string]: Field };

/** `5210` as `5,210`, in every locale. */
export function grouped(count: number): string {
  return count.toLocaleString('en-US');
}

/** `a prompt`, `an evaluation`, `an llm_judge criterion`. */
export function withArticle(noun: string): string {
  // `llm` is spelt out when read aloud.
  return /^(?:[aeio]|llm)/i.test(noun) ? `an ${noun}` : `a ${noun}`;
}

/** The subject of a sentence about the object at a path: `A prompt`, or `payload.variants[0]`. */
export function subject(kind: Kind, path: Path): string {
  if (path.length > 0) return formatPath(path);
  const noun = withArticle(kind.singular);
  return noun.charAt(0).toUpperCase() + noun.slice(1);
}

/** `a, b or c`. */
export function listed(words: readonly string[], last: 'or' | 'and'): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;
}

/** What a field takes: `a number from 0 to 2`, `a list with at least one string`. */
export function expected(field: Field, siblings: Fields = {}): string {
  const what = expectedOf(field, siblings);
  return mayBeNull(field) && field.type !== 'json' ? `${what} or null` : what;
}

function expectedOf(field: Field, siblings: Fields): string {
  switch (field.type) {
    case 'text':
      if (field.values !== undefined && field.open !== true) return `one of ${listed(field.values, 'or')}`;
      return field.maxLength === undefined
        ? 'a string'
        : `a string of at most ${grouped(field.maxLength)} characters`;
    case 'integer':
      return `an integer${range(field.minimum, field.maximum)}`;
    case 'number':
      return `a number${range(field.minimum, field.maximum)}`;
    case 'boolean':
      return 'true or false';
    case 'id': {
      const plain = field.id === 'integer' ? 'an integer id' : 'a string id';
      return field.kind === undefined ? plain : `${plain} or {$ref: "${field.kind}/…"}`;
    }
    case 'version':
      return `a version number or {$ref: "${referredKind(field, siblings) ?? '…'}/…", version: latest}`;
    case 'list': {
      const item = field.item.type === 'text' && field.item.values === undefined ? 'string' : 'element';
      if ((field.minItems ?? 0) > 0) return `a list with at least one ${item}`;
      return item === 'string' ? 'a list of strings' : 'a list';
    }
    case 'json':
      return field.shape === 'object' ? 'an object' : 'any value';
    default:
      return 'an object';
  }
}

/** ` from 0 to 2`, ` of at least 0`, or nothing. */
export function range(minimum: number | undefined, maximum: number | undefined): string {
  if (minimum !== undefined && maximum !== undefined)
    return ` from ${grouped(minimum)} to ${grouped(maximum)}`;
  if (minimum !== undefined) return ` of at least ${grouped(minimum)}`;
  return maximum === undefined ? '' : ` of at most ${grouped(maximum)}`;
}

/** The range of numbers that a field takes. */
export function rangeOf(field: Field): string {
  if (field.type === 'integer' || field.type === 'number') return range(field.minimum, field.maximum);
  return range(field.type === 'version' ? 1 : 0, MAX_ID);
}

const SHOWN = 40;

/** The present value, short; of a secret only its type. */
export function found(value: Json | undefined, secret: boolean): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'an object';
  if (secret) return `a ${typeof value}`;
  if (typeof value === 'string') return `the string ${quoted(value)}`;
  return typeof value === 'number' ? `the number ${value}` : String(value);
}

/** A text in quotes, cut to 40 characters, control characters escaped. */
export function quoted(text: string): string {
  const characters = [...text];
  return JSON.stringify(characters.length > SHOWN ? `${characters.slice(0, SHOWN).join('')}…` : text);
}

/** A value as somebody could type it, for remedies. */
export function sample(field: Field, siblings: Fields = {}): string {
  const kind = referredKind(field, siblings);
  if (kind !== undefined) {
    return field.type === 'version' ? `{$ref: "${kind}/…", version: latest}` : `{$ref: "${kind}/…"}`;
  }
  switch (field.type) {
    case 'text':
      return field.values === undefined ? '"…"' : (field.values[0] ?? '"…"');
    case 'integer':
    case 'number':
    case 'version':
      return '1';
    case 'boolean':
      return 'true';
    case 'id':
      return field.id === 'integer' ? '1' : '"…"';
    case 'list':
      return `[${sample(field.item)}]`;
    default:
      return `{${memberSamples(field)}}`;
  }
}

function memberSamples(field: Field): string {
  const fields = (field.type === 'object' || field.type === 'json') && field.fields ? field.fields : {};
  const needed = Object.entries(fields).filter(([, member]) => member.required === true);
  if (needed.length === 0) return Object.keys(fields).length > 0 || field.type === 'map' ? '…' : '';
  return needed.map(([name, member]) => `${name}: ${sample(member, fields)}`).join(', ');
}
