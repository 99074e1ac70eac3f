import { closest, isObject, type Json, sameJson } from '../model/index.js';
import { nodeValue } from '../source/read/source-node.js';
import { type Keyword, patternOf, size, sizeOf } from './keyword.js';
import type { Steps } from './steps.js';

const TYPES: { readonly [type: string]: { words: string; is(value: Json): boolean } } = {
  string: { words: 'a string', is: (value) => typeof value === 'string' },
  number: { words: 'a number', is: (value) => typeof value === 'number' },
  integer: { words: 'a whole number', is: (value) => Number.isInteger(value) },
  boolean: { words: 'true or false', is: (value) => typeof value === 'boolean' },
  array: { words: 'a list', is: Array.isArray },
  object: { words: 'a map', is: isObject },
  null: { words: 'null', is: (value) => value === null },
};

/** Keywords about one value, draft-07 of JSON Schema. */
export const SCALAR_KEYWORDS: { readonly [keyword: string]: Keyword } = {
  type: (node, reading) => {
    const names = node.type === 'list' ? node.items : [node];
    const types = names.map((one) => {
      const name = one.type === 'scalar' ? String(one.value) : '';
      if (Object.hasOwn(TYPES, name)) return TYPES[name];
      const near = closest(name, Object.keys(TYPES));
      reading.wrong(
        one,
        `type must be one of ${Object.keys(TYPES).join(', ')}${near === undefined ? '' : `; did you mean ${near}?`}`,
      );
      return undefined;
    });
    const known = types.filter((one) => one !== undefined);
    const words = known.map((one) => one.words).join(' or ');
    return (value, walk) => {
      if (!known.some(({ is }) => is(value))) walk.report(`must be ${words}`);
    };
  },
  const: (node) => {
    const only = nodeValue(node);
    return (value, walk) => {
      walk.steps.take(sizeOf(value));
      if (!sameJson(only, value)) walk.report(`must be ${shown(only)}`);
    };
  },
  enum: (node, reading) => {
    const all = nodeValue(node);
    if (!Array.isArray(all)) return reading.wrong(node, 'enum must be a list of values');
    const words = all.slice(0, 10).map(shown).join(', ');
    return (value, walk) => {
      walk.steps.take(all.length + sizeOf(value));
      if (!all.some((one) => sameJson(one, value)))
        walk.report(`must be one of ${words}${all.length > 10 ? ', …' : ''}`);
    };
  },
  minimum: bound((value, limit) => value >= limit, 'at least'),
  maximum: bound((value, limit) => value <= limit, 'at most'),
  exclusiveMinimum: bound((value, limit) => value > limit, 'more than'),
  exclusiveMaximum: bound((value, limit) => value < limit, 'less than'),
  multipleOf: (node, reading) => {
    const by = reading.number(node, 'multipleOf');
    if (by === undefined) return undefined;
    if (by <= 0) return reading.wrong(node, 'multipleOf must be more than 0');
    return (value, walk) => {
      if (typeof value === 'number' && !Number.isInteger(value / by))
        walk.report(`must be a multiple of ${by}`);
    };
  },
  minLength: size('minLength', lengthOf, (length, limit) => length >= limit, 'at least', 'characters'),
  maxLength: size('maxLength', lengthOf, (length, limit) => length <= limit, 'at most', 'characters'),
  pattern: (node, reading) => {
    const pattern = patternOf(node, reading);
    if (pattern === undefined) return undefined;
    return (value, walk) => {
      if (typeof value === 'string' && !pattern.matches(value, walk.steps))
        walk.report(`must match ${shown(pattern.source)}`);
    };
  },
};

function bound(holds: (value: number, limit: number) => boolean, words: string): Keyword {
  return (node, reading) => {
    const limit = reading.number(node, 'The limit');
    if (limit === undefined) return undefined;
    return (value, walk) => {
      if (typeof value === 'number' && !holds(value, limit)) walk.report(`must be ${words} ${limit}`);
    };
  };
}

/** In code points, as JSON Schema counts them. */
function lengthOf(value: Json, steps: Steps): number | undefined {
  if (typeof value !== 'string') return undefined;
  steps.take(Math.ceil(value.length / 100));
  let length = 0;
  for (const _ of value) length += 1;
  return length;
}

/** A value in a message; a long one is cut. */
function shown(value: Json): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
