import type { Departed, Entry } from './base.js';

/** How often the ledger saw an address created: the generation of its next create. */
export function nextGeneration(entry: Entry | undefined, departed?: Departed): number {
  if (entry === undefined) return departed?.generation ?? 0;
  // A create that was begun and never confirmed is sent again as the same one.
  return entry.id === null ? entry.generation : entry.generation + 1;
}
