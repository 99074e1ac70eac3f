import type { Json, JsonObject } from '../../src/model/index.js';
import { isObject } from '../../src/model/index.js';
import { outputSchema } from '../../src/report/json/output-schema.js';
import { compile } from '../bundle/schema/compile.js';
import type { Ran } from '../support/workspace.js';

const schema = outputSchema();
const definitions = schema.definitions as JsonObject;

/** A schema in which no object holds more than what is described. */
function closed(value: Json): Json {
  if (Array.isArray(value)) return value.map(closed);
  if (!isObject(value)) return value;
  const inside = Object.fromEntries(Object.entries(value).map(([key, one]) => [key, closed(one)]));
  return value.additionalProperties === true ? { ...inside, additionalProperties: false } : inside;
}

const validators = new Map<string, ReturnType<typeof compile>>();

/** Faults of what a command printed, by the definition of its name. */
export function faults(name: string, { out }: Pick<Ran, 'out'>): string[] {
  // Entries are records of the ledger, which has a format of its own.
  const isOpen = name === 'ledger_show';
  const validate =
    validators.get(name) ??
    (isOpen
      ? compile({ ...(definitions[name] as JsonObject), definitions })
      : compile({
          ...(closed(definitions[name] as Json) as JsonObject),
          definitions: closed(definitions) as JsonObject,
        }));
  validators.set(name, validate);
  validate(JSON.parse(out));
  return (validate.errors ?? []).map(({ instancePath, message, params }) =>
    [instancePath, message, JSON.stringify(params)].join(' '),
  );
}
