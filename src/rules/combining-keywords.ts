import type { Keyword } from './keyword.js';
import type { Schema } from './schema.js';

/** Keywords that combine schemas, draft-07 of JSON Schema. */
export const COMBINING_KEYWORDS: { readonly [keyword: string]: Keyword } = {
  allOf: (node, reading) => {
    const schemas = reading.list(node, 'allOf');
    return (value, walk) => {
      for (const schema of schemas) walk.check(schema, value);
    };
  },
  anyOf: (node, reading) => {
    const schemas = reading.list(node, 'anyOf');
    return (value, walk) => {
      if (!schemas.some((schema) => walk.fits(schema, value))) walk.report('fits none of the alternatives');
    };
  },
  oneOf: (node, reading) => {
    const schemas = reading.list(node, 'oneOf');
    return (value, walk) => {
      const { length } = schemas.filter((schema) => walk.fits(schema, value));
      if (length !== 1)
        walk.report(length === 0 ? 'fits none of the alternatives' : `fits ${length} of the alternatives`);
    };
  },
  not: (node, reading) => {
    const schema = reading.schema(node);
    return (value, walk) => {
      if (walk.fits(schema, value)) walk.report('is what the rule forbids');
    };
  },
  if: (node, reading, at) => {
    const condition = reading.schema(node);
    const [yes, no] = at.type === 'map' ? [at.get('then'), at.get('else')] : [undefined, undefined];
    const then: Schema = yes === undefined ? { checks: [] } : reading.schema(yes);
    const otherwise: Schema = no === undefined ? { checks: [] } : reading.schema(no);
    return (value, walk) => walk.check(walk.fits(condition, value) ? then : otherwise, value);
  },
  // biome-ignore lint/suspicious/noThenProperty: the keyword of JSON Schema
  then: (node, reading) => {
    reading.schema(node);
    return undefined;
  },
  else: (node, reading) => {
    reading.schema(node);
    return undefined;
  },
  $ref: (node, reading) => {
    const schema = reading.referred(node);
    return schema === undefined ? undefined : (value, walk) => walk.check(schema, value);
  },
  definitions: (node, reading) => {
    reading.schemas(node, 'definitions');
    return undefined;
  },
  $defs: (node, reading) => {
    reading.schemas(node, '$defs');
    return undefined;
  },
};
