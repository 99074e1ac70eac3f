import { isObject, type Json } from './json.js';
import { setOwn } from './own.js';

/** A reference to another resource: its id, or with `version` its version number. */
export class Ref {
  /** Address of the target, or `id:<id>` for a live object that no file and no ledger entry names. */
  readonly address: string;
  readonly version: 'latest' | undefined;
  readonly external: boolean;

  constructor(address: string, options: { version?: 'latest' | undefined; external?: boolean } = {}) {
    this.address = address;
    this.version = options.version;
    this.external = options.external ?? false;
  }
}

/** A secret that is read from the environment while applying; only its name is ever known here. */
export class Secret {
  readonly name: string;
  constructor(name: string) {
    this.name = name;
  }
}

/** JSON in which references and secrets are still unresolved. */
export type Value = null | boolean | number | string | Value[] | ValueObject | Ref | Secret;
/** A JSON object that may contain references and secrets. */
export type ValueObject = { [key: string]: Value };

/** The key words of forms in bundles. */
export const FORM_KEYS = ['$file', '$var', '$env', '$ref', '$literal'] as const;
/** One of the key words of forms. */
export type FormKey = (typeof FORM_KEYS)[number];

/** The form word of an object that is one of the forms, else undefined. */
export function formOf(value: { [key: string]: unknown }): FormKey | undefined {
  return formNamed(Object.keys(value));
}

/** The form word of an object with these keys. */
export function formNamed(keys: readonly string[]): FormKey | undefined {
  const word = keys.find((key): key is FormKey => (FORM_KEYS as readonly string[]).includes(key));
  if (word === undefined) return undefined;
  if (keys.length === 1) return word;
  const allowed = word === '$ref' ? ['$ref', 'version', 'external'] : [word];
  return keys.every((key) => allowed.includes(key)) ? word : undefined;
}

/** True for a JSON object, as opposed to a list, a reference or a secret. */
export function isValueObject(value: Value | undefined): value is ValueObject {
  return isObject(value);
}

/**
 * Writes a value in the bundle language: references and secrets by name, and a plain object that
 * would read as a form as `{$literal: …}`. `fromForms` is its exact inverse. Used wherever a value
 * is stored, hashed or shown, so that neither an id of one platform nor a secret gets in.
 */
export function toForms(value: Value): Json {
  if (value instanceof Ref) {
    const form: { [key: string]: Json } = { $ref: value.address };
    if (value.version !== undefined) form.version = value.version;
    if (value.external) form.external = true;
    return form;
  }
  if (value instanceof Secret) return { $env: value.name };
  if (Array.isArray(value)) return value.map(toForms);
  if (!isValueObject(value)) return oneZero(value);
  if (formOf(value) !== undefined || isUnknownForm(value)) return { $literal: plainJson(value) };
  return mapObject(value, toForms);
}

/** `{$unknown: address}`: in a plan, the id of an object that does not exist yet. */
function isUnknownForm(value: { [key: string]: unknown }): boolean {
  return Object.keys(value).length === 1 && Object.hasOwn(value, '$unknown');
}

/** Reads what `toForms` wrote; a plan's `{$unknown: address}` is a reference like any other. */
export function fromForms(form: Json): Value {
  if (Array.isArray(form)) return form.map(fromForms);
  if (!isObject(form)) return oneZero(form);
  const word = formOf(form);
  if (word === '$ref') {
    return new Ref(String(form.$ref), {
      version: form.version === 'latest' ? 'latest' : undefined,
      external: form.external === true,
    });
  }
  if (isUnknownForm(form)) return new Ref(String(form.$unknown));
  if (word === '$env') return new Secret(String(form.$env));
  if (word === '$literal') return plainJson(form.$literal as Value);
  return mapObject(form, fromForms);
}

/** Copies an object with every value changed; `__proto__` stays an ordinary key. */
export function mapObject<A, B>(
  object: { [key: string]: A },
  change: (value: A, key: string) => B,
): { [key: string]: B } {
  const out: { [key: string]: B } = {};
  for (const [key, value] of Object.entries(object)) {
    setOwn(out, key, change(value, key));
  }
  return out;
}

/** Every reference inside a value, in reading order. */
export function refsOf(value: Value): Ref[] {
  if (value instanceof Ref) return [value];
  if (Array.isArray(value)) return value.flatMap(refsOf);
  return isValueObject(value) ? Object.values(value).flatMap(refsOf) : [];
}

/** Every secret inside a value, in reading order. */
export function secretsOf(value: Value): Secret[] {
  if (value instanceof Secret) return [value];
  if (Array.isArray(value)) return value.flatMap(secretsOf);
  return isValueObject(value) ? Object.values(value).flatMap(secretsOf) : [];
}

/** Replaces every reference and secret; what comes back is plain JSON, ready for a request body. */
export function resolveLate(
  value: Value,
  late: { ref: (ref: Ref) => Json; secret: (secret: Secret) => Json },
): Json {
  if (value instanceof Ref) return late.ref(value);
  if (value instanceof Secret) return late.secret(value);
  if (Array.isArray(value)) return value.map((item) => resolveLate(item, late));
  if (!isValueObject(value)) return oneZero(value);
  return mapObject(value, (item) => resolveLate(item, late));
}

/** JSON has one zero: its text of `-0` is `0`, so a value that is stored, sent or compared is that too. */
function oneZero<T>(value: T): T {
  return value === 0 ? (0 as T) : value;
}

function plainJson(value: Value): Json {
  return resolveLate(value, {
    ref: () => {
      throw new TypeError('a reference inside an object that reads as a form');
    },
    secret: () => {
      throw new TypeError('a secret inside an object that reads as a form');
    },
  });
}
