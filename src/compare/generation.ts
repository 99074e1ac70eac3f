import type { Kind } from '../model/index.js';
import type { Departed, Entry } from './base.js';

/** The generation of an address's next create: how often the ledger saw the address created. */
export function nextGeneration(entry: Entry | undefined, departed?: Departed, kind?: Kind): number {
  // Without Idempotency-Keys, every create is a separate request.
  if (kind !== undefined && kind.idempotency === undefined) return 0;
  if (entry === undefined) return departed?.generation ?? 0;
  // A create without a confirmed outcome is sent again as the same one.
  return entry.id === null ? entry.generation : entry.generation + 1;
}
