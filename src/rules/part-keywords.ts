import { canonical, isObject, type Json, type JsonObject } from '../model/index.js';
import { type Keyword, patternsOf, size, sizeOf } from './keyword.js';

/** Keywords about the elements of a list and the keys of a map, draft-07 of JSON Schema. */
export const PART_KEYWORDS: { readonly [keyword: string]: Keyword } = {
  minItems: size('minItems', itemsIn, (length, limit) => length >= limit, 'at least', 'elements'),
  maxItems: size('maxItems', itemsIn, (length, limit) => length <= limit, 'at most', 'elements'),
  uniqueItems: (node, reading) => {
    const isWanted = reading.flag(node, 'uniqueItems');
    if (isWanted !== true) return undefined;
    return (value, walk) => {
      if (!Array.isArray(value)) return;
      walk.steps.take(sizeOf(value));
      if (new Set(value.map(canonical)).size < value.length) walk.report('must not have an element twice');
    };
  },
  items: (node, reading, at) => {
    if (node.type !== 'list') {
      const schema = reading.schema(node);
      return (value, walk) => {
        if (Array.isArray(value))
          for (const [index, item] of value.entries()) walk.below(index, schema, item);
      };
    }
    const schemas = node.items.map((one) => reading.schema(one));
    const further = at.type === 'map' ? at.get('additionalItems') : undefined;
    const others = further === undefined ? undefined : reading.schema(further);
    return (value, walk) => {
      if (!Array.isArray(value)) return;
      for (const [index, item] of value.entries()) {
        const schema = schemas[index] ?? others;
        if (schema !== undefined) walk.below(index, schema, item);
      }
    };
  },
  additionalItems: (node, reading) => {
    reading.schema(node);
    return undefined;
  },
  contains: (node, reading) => {
    const schema = reading.schema(node);
    return (value, walk) => {
      if (Array.isArray(value) && !value.some((item) => walk.fits(schema, item)))
        walk.report('has no element as the rule wants one');
    };
  },
  minProperties: size('minProperties', keysIn, (length, limit) => length >= limit, 'at least', 'keys'),
  maxProperties: size('maxProperties', keysIn, (length, limit) => length <= limit, 'at most', 'keys'),
  required: (node, reading) => {
    const names = reading.texts(node, 'required');
    return (value, walk) => {
      if (!isMap(value)) return;
      walk.steps.take(names.length);
      for (const name of names) if (!Object.hasOwn(value, name)) walk.report('is missing', name);
    };
  },
  properties: (node, reading) => {
    const schemas = reading.schemas(node, 'properties');
    return (value, walk) => {
      if (!isMap(value)) return;
      walk.steps.take(schemas.size);
      for (const [name, schema] of schemas)
        if (Object.hasOwn(value, name)) walk.below(name, schema, value[name] ?? null);
    };
  },
  patternProperties: (node, reading) => {
    const schemas = patternsOf(node, reading);
    return (value, walk) => {
      if (!isMap(value)) return;
      for (const [name, inner] of Object.entries(value))
        for (const { pattern, schema } of schemas)
          if (pattern.matches(name, walk.steps)) walk.below(name, schema, inner);
    };
  },
  additionalProperties: (node, reading, at) => {
    const schema = reading.schema(node);
    const isForbidden = node.type === 'scalar' && node.value === false;
    const [named, patterned] =
      at.type === 'map' ? [at.get('properties'), at.get('patternProperties')] : [undefined, undefined];
    const names = new Set(named?.type === 'map' ? named.entries.map(({ key }) => key) : []);
    const patterns = patterned === undefined ? [] : patternsOf(patterned, reading);
    return (value, walk) => {
      if (!isMap(value)) return;
      for (const [name, inner] of Object.entries(value)) {
        walk.steps.take(1);
        if (names.has(name) || patterns.some(({ pattern }) => pattern.matches(name, walk.steps))) continue;
        if (isForbidden) walk.report('is not allowed', name);
        else walk.below(name, schema, inner);
      }
    };
  },
  propertyNames: (node, reading) => {
    const schema = reading.schema(node);
    return (value, walk) => {
      if (!isMap(value)) return;
      for (const name of Object.keys(value))
        if (!walk.fits(schema, name)) walk.report('is not an allowed name', name);
    };
  },
  dependencies: (node, reading) => {
    if (node.type !== 'map') return reading.wrong(node, 'dependencies must be a map');
    const all = node.entries.map(({ key, node: needs }) =>
      needs.type === 'list'
        ? { key, names: reading.texts(needs, 'dependencies'), schema: undefined }
        : { key, names: [], schema: reading.schema(needs) },
    );
    return (value, walk) => {
      if (!isMap(value)) return;
      for (const { key, names, schema } of all) {
        walk.steps.take(1 + names.length);
        if (!Object.hasOwn(value, key)) continue;
        for (const name of names)
          if (!Object.hasOwn(value, name)) walk.report(`is missing, which ${key} needs`, name);
        if (schema !== undefined) walk.check(schema, value);
      }
    };
  },
};

function itemsIn(value: Json): number | undefined {
  return Array.isArray(value) ? value.length : undefined;
}

function keysIn(value: Json): number | undefined {
  return isMap(value) ? Object.keys(value).length : undefined;
}

function isMap(value: Json): value is JsonObject {
  return isObject(value);
}
