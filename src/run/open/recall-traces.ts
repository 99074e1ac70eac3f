import type { Entry, Platform } from '../../compare/index.js';
import type { Json, Kinds } from '../../model/index.js';

/** Hands a platform what the ledger keeps of its objects, so that its readings show what changed of it. */
export function recallTraces(platform: Platform, entries: ReadonlyMap<string, Entry>, kinds: Kinds): void {
  const traces = new Map<string, Map<number | string, Json>>();
  for (const { kind, id, trace } of entries.values()) {
    if (trace === undefined || id === null) continue;
    const known = traces.get(kind) ?? new Map();
    traces.set(kind, known.set(id, trace));
  }
  for (const [name, known] of traces) {
    const kind = kinds.find(name);
    if (kind !== undefined) platform.recall?.(kind, known);
  }
}
