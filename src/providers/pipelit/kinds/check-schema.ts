import {
  coded,
  isObject,
  isValueObject,
  type Json,
  type ReportFinding,
  type Value,
  warningCode,
} from '../../../model/index.js';

/** What the server says of the settings of a type. */
export const SCHEMA_CODES = {
  setting: warningCode(
    'PS4714',
    'A setting of a node does not fit what the server says of its type.',
    'Correct the setting; the message says what the server takes.',
  ),
} as const;

/**
 * Compares `extra_config` with the `config_schema` of the node's type, as far as it is a JSON Schema of an object: missing
 * and wrong members. Only warnings: servers store what does not fit as well.
 * @param path of the node
 */
export function checkSchema(
  schema: Json | undefined,
  extra: Value | undefined,
  { path, type }: { path: readonly string[]; type: string },
  report: ReportFinding,
): void {
  if (!isObject(schema)) return;
  const given = isValueObject(extra) ? extra : {};
  const say = (name: string | undefined, what: string, remedy: string) =>
    report({
      path: name === undefined || extra === undefined ? [...path] : [...path, 'config', 'extra_config', name],
      ...coded(SCHEMA_CODES.setting),
      message: `${what}: the server says so of nodes of type ${type}.`,
      remedy,
    });
  for (const name of Array.isArray(schema.required) ? schema.required : [])
    if (typeof name === 'string' && given[name] === undefined)
      say(undefined, `extra_config needs ${name}`, `Add it: extra_config: { ${name}: … }`);
  const properties = isObject(schema.properties) ? schema.properties : {};
  for (const [name, value] of Object.entries(given)) {
    const known = Object.hasOwn(properties, name) ? properties[name] : undefined;
    if (!isObject(known)) {
      if (schema.additionalProperties === false)
        say(name, `extra_config has no field ${name}`, `Known: ${Object.keys(properties).join(', ')}.`);
      continue;
    }
    const types = [known.type].flat().filter((one) => typeof one === 'string');
    if (types.length > 0 && !types.some((one) => isOf(String(one), value)))
      say(name, `extra_config.${name} must be of type ${types.join(' or ')}`, 'Correct the value.');
    else if (Array.isArray(known.enum) && !known.enum.some((one) => one === value))
      say(
        name,
        `extra_config.${name} must be one of ${known.enum.map((one) => JSON.stringify(one)).join(', ')}`,
        'Correct the value.',
      );
  }
}

function isOf(type: string, value: Value): boolean {
  if (type === 'null') return value === null;
  if (type === 'array') return Array.isArray(value);
  if (type === 'object') return isValueObject(value);
  if (type === 'integer') return Number.isInteger(value);
  // A type that nobody knows here is nothing to judge.
  return !['string', 'number', 'boolean'].includes(type) || typeof value === type;
}
