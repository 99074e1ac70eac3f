import { isObject, type JsonObject, sameJson } from '../../model/index.js';
import type { Aim } from './aim.js';
import type { EdgeKey } from './edge-keys.js';

/** A place of a node, and where it was. */
export type Place = NonNullable<ReturnType<Aim['positions']['get']>>;

/** A node that somebody moved meanwhile stays where it is. */
export function positionOf(place: Place | undefined, there: JsonObject | undefined): JsonObject {
  if (place === undefined) return {};
  const { from, to } = place;
  const isAt = (name: 'x' | 'y') => there?.[`position_${name}`] === (from?.[name] ?? 0);
  if (there !== undefined && !(isAt('x') && isAt('y'))) return {};
  return {
    ...(typeof to.x === 'number' ? { position_x: to.x } : {}),
    ...(typeof to.y === 'number' ? { position_y: to.y } : {}),
  };
}

/** What a PATCH of an edge may change. */
export function edgeValue(edge: JsonObject): JsonObject {
  return { priority: edge.priority ?? 0, condition_mapping: edge.condition_mapping ?? null };
}

/** An edge as a POST makes it. */
export function edgeBody({ source, target, label, value }: EdgeKey, edge: JsonObject): JsonObject {
  return {
    source_node_id: source,
    target_node_id: target,
    edge_type: edge.type ?? 'direct',
    edge_label: label,
    condition_value: value,
    ...edgeValue(edge),
  };
}

/** True where a PATCH of the edge would change nothing. */
export function isSameEdge(there: JsonObject, wanted: JsonObject): boolean {
  return sameJson(edgeValue(there), edgeValue(wanted));
}

/** What of a node is not as it is wanted, as a PATCH says it; undefined where nothing is. */
export function nodeDifference(wanted: JsonObject, now: JsonObject): JsonObject | undefined {
  const { config, ...fields } = wanted;
  const change: JsonObject = {};
  for (const [name, value] of Object.entries(fields))
    if (!sameJson(value ?? null, now[name] ?? null)) change[name] = value ?? null;
  const settings = isObject(now.config) ? (now.config as JsonObject) : {};
  const changed: JsonObject = {};
  for (const [name, value] of Object.entries(isObject(config) ? (config as JsonObject) : {}))
    if (!sameJson(value ?? null, settings[name] ?? null)) changed[name] = value ?? null;
  if (Object.keys(changed).length > 0) change.config = changed;
  return Object.keys(change).length === 0 ? undefined : change;
}

/** The names of the fields in a body, with those of its `config`. */
export function namesIn({ config, ...fields }: JsonObject): string[] {
  return [...Object.keys(fields), ...(isObject(config) ? Object.keys(config) : [])];
}
