import type { Kind } from '../model/index.js';
import type { Departed, Entry } from './base.js';

/** How often the ledger saw an address created: the generation of its next create. */
export function nextGeneration(entry: Entry | undefined, departed?: Departed, kind?: Kind): number {
  // Where the platform knows no keys, every create is a request of its own.
  if (kind !== undefined && kind.idempotency === undefined) return 0;
  if (entry === undefined) return departed?.generation ?? 0;
  // A create that was begun and never confirmed is sent again as the same one.
  return entry.id === null ? entry.generation : entry.generation + 1;
}
