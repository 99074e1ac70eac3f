import {
  type ConfigSection,
  closest,
  formatPath,
  isObject,
  type Json,
  type JsonObject,
  type Path,
} from '../model/index.js';
import { type MapNode, nodeAt, nodeValue, type SourceNode } from '../source/read/source-node.js';
import { CONFIG_CODES } from './config-codes.js';
import type { ConfigReader } from './config-reader.js';
import { expected, pathOf } from './config-shape.js';

/**
 * Checks the keys that belong to platforms against their schemas: unknown keys with what was probably meant, and wrong
 * values with an example where the schema has one.
 * @returns the values, by key
 */
export function readSections(
  reader: ConfigReader,
  root: MapNode,
  sections: ReadonlyMap<string, ConfigSection> = new Map(),
): Map<string, SourceNode> {
  const found = new Map<string, SourceNode>();
  for (const [key, section] of sections) {
    const node = root.get(key);
    if (node === undefined) continue;
    found.set(key, node);
    addFindings(reader, key, node, section);
  }
  return found;
}

function addFindings(
  reader: ConfigReader,
  key: string,
  node: SourceNode,
  { schema, validator }: ConfigSection,
): void {
  if (validator(nodeValue(node))) return;
  for (const error of validator.errors ?? []) {
    const below = pathOf(error, node);
    const path = [key, ...below];
    if (reader.hasSaid(path)) continue;
    const found = nodeAt(node, below);
    const place = found.exact ? found.node.place : (found.keyPlace ?? found.node.place);
    const at = schemaAt(schema, error.schemaPath);
    switch (error.keyword) {
      case 'additionalProperties':
        reader.add(
          CONFIG_CODES.unknownKey,
          path,
          found.keyPlace ?? place,
          ...unknownKey(path, Object.keys(mapOf(at.properties))),
        );
        break;
      case 'required':
        reader.add(
          CONFIG_CODES.missingKey,
          path,
          place,
          `${formatPath(path)} is missing.`,
          wanted(String(below.at(-1)), mapOf(mapOf(at.properties)[String(below.at(-1))])),
        );
        break;
      default:
        reader.add(
          CONFIG_CODES.wrongValue,
          path,
          place,
          `${formatPath(path)} ${expected(error)}.`,
          wanted(String(below.at(-1) ?? key), at),
        );
    }
  }
}

function unknownKey(path: Path, known: readonly string[]): [message: string, remedy: string] {
  const near = closest(String(path.at(-1)), known);
  return [
    `${formatPath(path)} is not a key here${near === undefined ? '.' : `; did you mean ${near}?`}`,
    near === undefined ? `Use one of: ${known.join(', ')}.` : `Write ${near}, or remove the key.`,
  ];
}

/** The first example of a schema as a line to write, else what the schema says of the value. */
function wanted(key: string, schema: JsonObject): string {
  const [example] = Array.isArray(schema.examples) ? schema.examples : [];
  if (example !== undefined) return `For example: ${key}: ${JSON.stringify(example)}`;
  return typeof schema.description === 'string' ? schema.description : `Correct ${key}.`;
}

/** The schema that has the keyword of an error. */
function schemaAt(schema: JsonObject, schemaPath: string): JsonObject {
  let at: Json = schema;
  const parts = schemaPath.slice(schemaPath.indexOf('#') + 1).split('/');
  for (const part of parts.slice(1, -1)) {
    const name = decodeURIComponent(part).replaceAll('~1', '/').replaceAll('~0', '~');
    at = mapOf(at)[name] ?? null;
  }
  return mapOf(at);
}

function mapOf(value: Json | undefined): JsonObject {
  return isObject(value) ? (value as JsonObject) : {};
}
