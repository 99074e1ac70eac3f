import {
  closest,
  type Field,
  formatPath,
  formNamed,
  formOf,
  isObject,
  type Json,
  type Kind,
} from '../../model/index.js';
import { referredKind } from '../schema/json-schema-field.js';
import { ITEM_CODES } from './item-codes.js';
import type { ItemProblem } from './item-problem.js';
import type { ItemSpot } from './item-spot.js';
import { expected, found, grouped, quoted, rangeOf, sample, subject } from './item-words.js';

/** The problem of one value, from the schema keywords that failed there. */
export function valueProblem(kind: Kind, spot: ItemSpot, failed: ReadonlySet<string>): ItemProblem {
  return formProblem(spot, failed) ?? typeProblem(kind, spot, failed) ?? limitProblem(spot, failed);
}

/** The problem of a reference or secret that is wrong or not allowed here. */
function formProblem(spot: ItemSpot, failed: ReadonlySet<string>): ItemProblem | undefined {
  const { path, field, siblings, value } = spot;
  const at = formatPath(path);
  if (spot.secret && (spot.deeper || failed.has('false schema') || isSecretForm(value))) {
    return secretProblem(spot, failed);
  }
  if (!isObject(value)) return undefined;
  if (referredKind(field, siblings) !== undefined) return referenceProblem(spot, value);
  const form = formOf(value);
  if (form === '$env') {
    const message = `A secret is not allowed at ${at}: only write-only fields take {$env}; other fields can be read back.`;
    return problem(spot, 'misplacedForm', message, `Give ${at} ${expected(field, siblings)}.`);
  }
  if (form === '$ref' && field.type !== 'json' && field.type !== 'map') {
    const message = `A reference is not allowed at ${at}, which takes ${expected(field, siblings)}.`;
    return problem(spot, 'misplacedForm', message, `Give ${at} ${expected(field, siblings)}.`);
  }
  return undefined;
}

function referenceProblem(spot: ItemSpot, form: { [key: string]: Json }): ItemProblem {
  const { path, field, siblings } = spot;
  const at = formatPath(path);
  const { $ref } = form;
  const wantsVersion = field.type === 'version';
  if (typeof $ref === 'string' && $ref !== '') {
    const address = JSON.stringify($ref);
    if (wantsVersion && form.version === undefined) {
      const message = `${at} takes a version number, but {$ref: ${address}} is an id.`;
      return problem(spot, 'badReference', message, `Write {$ref: ${address}, version: latest}`);
    }
    if (!wantsVersion && form.version !== undefined) {
      const message = `${at} takes an id, but {$ref: ${address}, version: …} is a version number.`;
      return problem(spot, 'badReference', message, `Write {$ref: ${address}}.`);
    }
  }
  const message = `${at} must be ${expected(field, siblings)}.`;
  const remedy = formWithoutSign(field, form) ?? `Write ${sample(field, siblings)}, and nothing beside it.`;
  return problem(spot, 'badReference', message, remedy);
}

function isSecretForm(value: Json | undefined): boolean {
  return isObject(value) && formOf(value) === '$env';
}

function secretProblem(spot: ItemSpot, failed: ReadonlySet<string>): ItemProblem {
  const at = formatPath(spot.path);
  if (failed.has('false schema')) {
    const message = `${at} takes an object, but an environment variable is a string.`;
    return problem(
      spot,
      'misplacedForm',
      message,
      `Put {$env: NAME} at one of its members, such as ${at}: {token: {$env: NAME}}`,
    );
  }
  const message = `The {$env} in ${at} does not name an environment variable.`;
  return problem(
    spot,
    'badSecret',
    message,
    'Write {$env: NAME}, with a name that the target lists under secrets.',
  );
}

function typeProblem(kind: Kind, spot: ItemSpot, failed: ReadonlySet<string>): ItemProblem | undefined {
  const { path, field, siblings, value } = spot;
  const wrongWord = failed.has('enum') && typeof value === 'string';
  if (!wrongWord && !failed.has('type') && !failed.has('enum')) return undefined;
  const message = `${subject(kind, path)} must be ${expected(field, siblings)}, not ${found(value, spot.secret)}.`;
  if (wrongWord && field.type === 'text') {
    const values = field.values ?? [];
    const near = closest(value, values) ?? values.find((one) => value.length > 2 && one.startsWith(value));
    return problem(spot, 'notListed', message, near && `Did you mean ${near}?`);
  }
  if (!spot.secret && field.type === 'text' && (typeof value === 'number' || typeof value === 'boolean'))
    return { ...problem(spot, 'wrongType', message, `Put it in quotes: "${value}".`), quote: true };
  return problem(spot, 'wrongType', message, spot.secret ? undefined : cure(spot));
}

/** How the present value would be written in the wanted type. */
function cure({ field, value, path, siblings }: ItemSpot): string | undefined {
  if (value === null) return 'Give it a value, or remove the field.';
  const form = formWithoutSign(field, value);
  if (form !== undefined) return form;
  const kind = referredKind(field, siblings);
  if (kind !== undefined && typeof value === 'string') {
    if (value.startsWith(`${kind}/`)) return `Write {$ref: ${quoted(value)}}.`;
    if (!value.includes('/') && /\D/.test(value))
      return `To refer to an item by its name, write {$ref: ${quoted(`${kind}/${value}`)}}.`;
  }
  switch (field.type) {
    case 'boolean':
      return 'Write true or false, without quotes.';
    case 'integer':
    case 'number':
      return typeof value === 'string' && /^-?\d+(?:\.\d+)?$/.test(value)
        ? `Write it without quotes: ${value}`
        : undefined;
    case 'list':
      if (typeof value === 'string' && field.item.type === 'text') return `Write a list: [${quoted(value)}].`;
      return undefined;
    case 'object':
      return (
        namedObject(field.fields, value) ?? (path.length === 0 ? 'Write its fields as a map.' : undefined)
      );
    default:
      return undefined;
  }
}

/** `{file: a.txt}` where `{$file: a.txt}` is meant. */
function formWithoutSign(field: Field, value: Json | undefined): string | undefined {
  if (!isObject(value) || ['object', 'map', 'json'].includes(field.type)) return undefined;
  const [key = '', ...others] = Object.keys(value);
  const form = formNamed([`$${key}`]);
  if (others.length > 0 || form === undefined) return undefined;
  const named = value[key];
  return `The form is called ${form}: {${form}: ${typeof named === 'string' ? quoted(named) : '…'}}`;
}

/** `delete_record` where `{name: delete_record}` is wanted. */
function namedObject(
  fields: { readonly [name: string]: Field },
  value: Json | undefined,
): string | undefined {
  if (typeof value !== 'string') return undefined;
  const needed = Object.entries(fields).filter(([, field]) => field.required === true);
  const [only] = needed;
  if (needed.length !== 1 || only === undefined || only[1].type !== 'text') return undefined;
  return `Write {${only[0]}: ${quoted(value)}}.`;
}

function limitProblem(spot: ItemSpot, failed: ReadonlySet<string>): ItemProblem {
  const { path, field, siblings, value } = spot;
  const at = formatPath(path);
  if (failed.has('maxLength') && field.type === 'text' && typeof value === 'string') {
    const length = [...value].length;
    const limit = field.maxLength ?? length;
    const message = `${at} is ${grouped(length)} characters long; the limit is ${grouped(limit)}.`;
    return problem(spot, 'tooLong', message, `Shorten it by ${grouped(length - limit)}.`);
  }
  if (failed.has('minLength')) {
    return problem(
      spot,
      'tooShort',
      `${at} is empty; it must be ${expected(field, siblings)}.`,
      'Give it a value.',
    );
  }
  if (failed.has('minItems') && field.type === 'list') {
    const message = `${at} must be ${expected(field, siblings)}.`;
    return problem(spot, 'tooShort', message, `For instance ${at}: ${sample(field)}`);
  }
  if (failed.has('minimum') || failed.has('maximum')) {
    const message = `${at} is ${String(value)}; it must be ${numberWords(field)}${rangeOf(field)}.`;
    return problem(spot, 'outOfRange', message);
  }
  if (failed.has('pattern')) {
    // A URL that may contain credentials is not repeated.
    const shown = spot.secret || String(value).includes('@') ? 'this string' : quoted(String(value));
    const remedy = 'Write the whole address with its scheme, such as https://tools.example.com/mcp.';
    return problem(spot, 'notUrl', `${at} must be a URL, not ${shown}.`, remedy);
  }
  return problem(spot, 'wrongType', `${at} must be ${expected(field, siblings)}.`);
}

function numberWords(field: Field): string {
  if (field.type === 'id') return 'an id';
  if (field.type === 'version') return 'a version number';
  return field.type === 'integer' ? 'an integer' : 'a number';
}

function problem(
  spot: ItemSpot,
  name: keyof typeof ITEM_CODES,
  message: string,
  remedy?: string | undefined,
): ItemProblem {
  const { code, severity } = ITEM_CODES[name];
  return { path: spot.path, code, severity, message, ...(remedy !== undefined && { remedy }) };
}
