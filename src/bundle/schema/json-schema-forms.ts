import type { JsonObject } from '../../model/index.js';

/**
 * The forms that a schema allows. `all`: what people write. `late`: what remains when files, variables and literals are
 * resolved, which is references and secrets.
 */
export type Forms = 'all' | 'late';

/** Where `{$env}` may stand besides `$file`, `$var` and `$literal`: inside write-only fields. */
export type Zone = 'open' | 'secret';

const FILE: JsonObject = {
  type: 'string',
  minLength: 1,
  description:
    'The text of a file, relative to this one and inside the repository. Exactly one final line break is removed.',
};

const PLAIN: JsonObject = {
  $file: FILE,
  $var: {
    type: 'string',
    minLength: 1,
    description: 'A variable of the target (`vars` in the configuration).',
  },
  $literal: { description: 'The value as it is; forms inside it are not resolved.' },
};

const ENV: JsonObject = {
  type: 'string',
  minLength: 1,
  description:
    "A secret from the environment, read while applying. The name must be listed in the target's `secrets`.",
};

const ENV_FORM: JsonObject = { type: 'object', properties: { $env: ENV } };

const EXTERNAL: JsonObject = {
  type: 'boolean',
  description: 'The object is not in the files; it is looked up on the platform by its key.',
};

/** Matches objects that look like a form, also wrong ones, so that these get one clear error. */
const IS_FORM: JsonObject = {
  type: 'object',
  anyOf: ['$file', '$var', '$env', '$ref', '$literal'].map((word) => ({ type: 'object', required: [word] })),
};

/**
 * `if`, `then`, `else`, so that only one branch reports errors, at their own places. Built from entries, because an
 * object literal with `then` looks like a promise to a linter.
 */
export function either(
  condition: JsonObject,
  holds: JsonObject | boolean,
  otherwise?: JsonObject,
): JsonObject {
  const rule: [string, JsonObject | boolean][] = [
    ['if', condition],
    ['then', holds],
  ];
  if (otherwise !== undefined) rule.push(['else', otherwise]);
  return Object.fromEntries(rule);
}

function oneOfWords(words: JsonObject, description: string): JsonObject {
  return {
    type: 'object',
    description,
    properties: words,
    additionalProperties: false,
    minProperties: 1,
    maxProperties: 1,
  };
}

/** The forms that every value may have, by the names under which schemas refer to them. */
export function formDefinitions(): JsonObject {
  return {
    isForm: IS_FORM,
    form: oneOfWords(PLAIN, 'One of {$file}, {$var}, {$literal}.'),
    secretForm: oneOfWords({ ...PLAIN, $env: ENV }, 'One of {$env}, {$file}, {$var}, {$literal}.'),
    secretJson: secretJson('#/definitions/secretJson'),
  };
}

/** JSON in which an object with only `$env` is a secret; `self` is the location of this schema. */
export function secretJson(self: string): JsonObject {
  return either(envAlone(), ENV_FORM, {
    type: ['object', 'array', 'string', 'number', 'boolean', 'null'],
    items: { $ref: self },
    additionalProperties: { $ref: self },
  });
}

/** Matches `{$env: …}` with nothing beside it. */
export function envAlone(): JsonObject {
  return { type: 'object', required: ['$env'], maxProperties: 1 };
}

/** Matches `{$file: "…"}` with nothing beside it, the only form that an opaque value may be as a whole. */
export function fileAlone(): JsonObject {
  return { type: 'object', required: ['$file'], maxProperties: 1, properties: { $file: { type: 'string' } } };
}

/**
 * `{$ref: "kind/…"}`, with `version: latest` where a version number is wanted. Late forms may have any kind: the check
 * of references knows all addresses and reports a wrong one better.
 */
export function referenceForm(kind: string, wants: 'id' | 'version', forms: Forms): JsonObject {
  const $ref: JsonObject = {
    type: 'string',
    ...(forms === 'all' ? { pattern: `^${kind}/.` } : { minLength: 1 }),
    description: `The address of one of the ${kind}: ${kind}/Name.`,
  };
  const version: JsonObject = { const: 'latest', description: 'The version that is current when planning.' };
  return {
    type: 'object',
    description:
      wants === 'id' ? 'The id of another item of the files.' : 'The version number of another item.',
    properties: wants === 'id' ? { $ref, external: EXTERNAL } : { $ref, version, external: EXTERNAL },
    required: wants === 'id' ? ['$ref'] : ['$ref', 'version'],
    additionalProperties: false,
  };
}

/** Allows forms in place of `plain`; for `late` schemas nothing is added. */
export function orForm(plain: JsonObject, forms: Forms, zone: Zone): JsonObject {
  if (forms === 'late') {
    if (zone === 'open') return plain;
    return either(envAlone(), ENV_FORM, plain);
  }
  const form = zone === 'secret' ? 'secretForm' : 'form';
  return either({ $ref: '#/definitions/isForm' }, { $ref: `#/definitions/${form}` }, plain);
}

/** Allows a reference in place of `plain`, and for `all` schemas every other form. */
export function orReference(plain: JsonObject, reference: JsonObject, forms: Forms, zone: Zone): JsonObject {
  if (forms === 'late') return either({ type: 'object' }, reference, plain);
  return either({ type: 'object', required: ['$ref'] }, reference, orForm(plain, forms, zone));
}
