import { closest, type Json, type JsonObject, type Place } from '../../model/index.js';
import type { SourceNode } from '../../source/read/source-node.js';

/** The schema of an id in the configuration: a number, or the variable of the target that has it. */
export function idOrVariable(description: string, example: number): JsonObject {
  return {
    type: ['integer', 'object'],
    minimum: 1,
    required: ['$var'],
    properties: { $var: { type: 'string', minLength: 1, description: 'Name of a variable of the target.' } },
    additionalProperties: false,
    description,
    examples: [example],
  };
}

/** An id as the configuration has it for a target; what is wrong where the target has no such variable. */
export function readIdSetting(
  node: SourceNode,
  { vars, target, example }: { vars: { readonly [name: string]: Json }; target: string; example: number },
): { id: number } | { message: string; remedy: string; place: Place } | undefined {
  if (node.type === 'scalar') return typeof node.value === 'number' ? { id: node.value } : undefined;
  const inner = node.type === 'map' ? node.get('$var') : undefined;
  const name = inner?.type === 'scalar' ? String(inner.value ?? '') : '';
  const value = Object.hasOwn(vars, name) ? vars[name] : undefined;
  const id = typeof value === 'string' && /^[1-9]\d*$/.test(value) ? Number(value) : value;
  if (typeof id === 'number' && Number.isSafeInteger(id) && id > 0) return { id };
  const near = value === undefined ? closest(name, Object.keys(vars)) : undefined;
  const what = value === undefined ? 'does not set' : 'does not set to an id';
  return {
    message: `Target ${target} ${what} the variable ${name}${near === undefined ? '.' : `; did you mean ${near}?`}`,
    remedy: `Set it under vars of the target, for example vars: {${name}: ${example}}`,
    place: (inner ?? node).place,
  };
}
