import type { Revision } from '../../ledger/index.js';

/** A revision of a ledger as JSON: `revision` is its number as text, the name that it has in every document. */
export function revisionJson({ number, ...rest }: Revision): object {
  return { revision: number === null ? null : String(number), ...rest };
}
