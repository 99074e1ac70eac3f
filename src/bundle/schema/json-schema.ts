import type { JsonObject, Kind, Kinds, Variant } from '../../model/index.js';
import { ARTIFACT_TYPE } from '../artifact-type.js';
import { fieldSchema, lateDefinitions } from './json-schema-field.js';
import { either, type Forms, formDefinitions } from './json-schema-forms.js';
import { syncSchema } from './json-schema-sync.js';

/** The dialect that every editor supports. */
export const DIALECT = 'http://json-schema.org/draft-07/schema#';

/**
 * The JSON Schema (draft-07) of a bundle file, for editors (`all`) or for the loader (`late`). It is at least as strict
 * as the platform, as far as a schema can be, and refuses unknown top-level keys and unknown fields; the loader is less
 * strict about some of the latter.
 */
export function bundleSchema(kinds: Kinds, options: { forms: Forms }): JsonObject {
  const { forms } = options;
  const { words } = kinds;
  const sections = kinds.all.map((kind): [string, JsonObject] => [
    kind.name,
    {
      type: 'array',
      description: `${kind.doc} Source: ${kind.source}.`,
      items: { $ref: `#/definitions/${kind.name}` },
    },
  ]);
  return {
    $schema: DIALECT,
    title: `${words.platform} artifact bundle`,
    description: `${words.things.charAt(0).toUpperCase()}${words.things.slice(1)} of the ${words.platform} platform, kept in git. Sources such as C-b.1 are numbers of docs/platform-facts.md.`,
    type: 'object',
    properties: {
      $schema: { type: 'string', description: 'Where editors find this schema; it is never sent.' },
      artifact_type: { const: ARTIFACT_TYPE, description: 'Tells the platform what this file is.' },
      name: { type: ['string', 'null'], description: 'Names the bundle, for people; it is never sent.' },
      description: { type: ['string', 'null'], description: 'What the bundle is for; it is never sent.' },
      sync: syncSchema(kinds),
      ...Object.fromEntries(sections),
    },
    patternProperties: { '^x-': { description: 'Free for your own use; it is never sent.' } },
    additionalProperties: false,
    required: ['artifact_type'],
    definitions: {
      ...(forms === 'all' ? formDefinitions() : lateDefinitions()),
      ...Object.fromEntries(kinds.all.map((kind) => [kind.name, bareItem(kind, forms)])),
    },
  };
}

/** The schema of one item of a kind, complete in itself. */
export function itemSchema(kind: Kind, forms: Forms): JsonObject {
  return {
    $schema: DIALECT,
    ...bareItem(kind, forms),
    definitions: forms === 'all' ? formDefinitions() : lateDefinitions(),
  };
}

function bareItem(kind: Kind, forms: Forms): JsonObject {
  const item = fieldSchema(kind.fields, forms);
  const rules = (kind.variants ?? [])
    .map((variant) => variantRule(variant, forms))
    .filter((rule) => rule !== undefined);
  return {
    ...(forms === 'all' && { title: kind.singular }),
    ...item,
    ...(rules.length > 0 && { allOf: rules }),
  };
}

/** A variant as a schema: "where these fields have these values, that object needs these members". */
function variantRule(variant: Variant, forms: Forms): JsonObject | undefined {
  if (variant.required.length === 0) return undefined;
  const needs: JsonObject = { type: 'object', required: [...variant.required] };
  const object = forms === 'late' ? needs : either({ $ref: '#/definitions/isForm' }, true, needs);
  const condition = conditions(Object.entries(variant.when).map(([path, value]) => [path.split('.'), value]));
  return either(condition, { type: 'object', properties: { [variant.object]: object } });
}

type Condition = [path: string[], value: string];

function conditions(all: readonly Condition[]): JsonObject {
  const names = [...new Set(all.map(([path]) => path[0] ?? ''))];
  const properties = names.map((name): [string, JsonObject] => {
    const here = all.filter(([path]) => path[0] === name);
    const leaf = here.find(([path]) => path.length === 1);
    if (leaf !== undefined) return [name, { const: leaf[1] }];
    return [name, conditions(here.map(([path, value]) => [path.slice(1), value]))];
  });
  return { type: 'object', properties: Object.fromEntries(properties), required: names };
}
