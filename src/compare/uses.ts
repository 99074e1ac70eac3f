import {
  type Field,
  type IdField,
  isValueObject,
  type Kind,
  Ref,
  type Value,
  type ValueObject,
} from '../model/index.js';

/** One place where a resource refers to an object of a managed kind. */
export interface Use {
  field: IdField;
  target: Ref | number | string;
}

/** Every reference to another kind's object inside a value, as `$ref` or id, in reading order. */
export function usesOf(kind: Kind, value: ValueObject): Use[] {
  const uses: Use[] = [];
  for (const [name, field] of Object.entries(kind.fields.fields)) walk(field, value[name], uses);
  return uses;
}

function walk(field: Field, value: Value | undefined, uses: Use[]): void {
  if (value === undefined || value === null) return;
  if (field.type === 'id' && field.kind !== undefined) {
    if (value instanceof Ref || typeof value === 'number' || typeof value === 'string')
      uses.push({ field, target: value });
  } else if (field.type === 'list' && Array.isArray(value)) {
    for (const item of value) walk(field.item, item, uses);
  } else if (field.type === 'object' && isValueObject(value)) {
    for (const [name, member] of Object.entries(field.fields)) walk(member, value[name], uses);
  } else if (field.type === 'map' && isValueObject(value)) {
    for (const member of Object.values(value)) walk(field.value, member, uses);
  }
}
