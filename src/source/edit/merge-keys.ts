import { type Json, type JsonObject, setOwn } from '../../model/index.js';
import type { MapRow } from './tree.js';

/** The members of a map: its own, then those of merge keys; of several sources the first counts. */
export function mapValue(rows: readonly MapRow[]): JsonObject {
  const value: JsonObject = {};
  for (const row of rows) if (!row.merge) setOwn(value, row.key, row.value.value);
  for (const row of rows) if (row.merge) mergeInto(value, row.value.value);
  return value;
}

/** Adds the members of a merge key's value that `into` does not have. */
export function mergeInto(into: JsonObject, merged: Json): void {
  for (const source of Array.isArray(merged) ? merged : [merged]) {
    if (source === null || typeof source !== 'object' || Array.isArray(source)) continue;
    for (const [key, value] of Object.entries(source)) {
      if (!Object.hasOwn(into, key)) setOwn(into, key, value);
    }
  }
}
