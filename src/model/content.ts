import { roleOf } from './field.js';
import type { Json } from './json.js';
import type { Kind } from './kind.js';
import { isValueObject, mapObject, toForms, type Value, type ValueObject } from './value.js';

/** The value that digests and Idempotency-Keys are made of: references as addresses, secrets by name only. */
export function contentForm(kind: Kind, value: ValueObject): Json {
  const form: { [key: string]: Json } = {};
  for (const [name, member] of Object.entries(value)) {
    const field = kind.fields.fields[name];
    const role = field === undefined ? 'managed' : roleOf(field);
    if (role === 'route') continue;
    form[name] = role === 'secret' ? secretForm(member) : toForms(member);
  }
  return form;
}

/** A secret that the file itself contains counts by its place only. */
function secretForm(value: Value): Json {
  if (Array.isArray(value)) return value.map(secretForm);
  if (isValueObject(value)) return mapObject(value, secretForm);
  const form = toForms(value);
  return typeof form === 'object' ? form : null;
}
