import type { Entry } from '../../compare/index.js';
import { isPartitionOf, type Kinds, pasted, patternOf, UserError } from '../../model/index.js';
import { GUARD_CODES as CODES } from './guard-codes.js';

/**
 * Refuses a ledger with an entry that no apply can have written: its place or id is impossible for its kind, so a
 * request made from it would go to a foreign route. Anyone who can push to the repository can write an entry.
 * @throws UserError PS6134, exit 3
 */
export function refuseStrangers(entries: ReadonlyMap<string, Entry>, kinds: Kinds): void {
  for (const { kind: name, address, partition, id } of entries.values()) {
    const kind = kinds.find(name);
    if (kind === undefined) continue;
    const isItsId = id === null || kind.idType === 'string' || typeof id === 'number';
    if (isPartitionOf(kind, partition) && isItsId) continue;
    throw new UserError(
      CODES.stranger.code,
      `The ledger cannot be used: its entry of ${address} has ${isItsId ? `the place ${partition}` : `the id ${id}`}, which no ${kind.singular} can have.`,
      'Find out who changed the ledger: no apply writes such an entry, and the history of the ledger names the author. Then forget the entry, so that the next plan finds the object by its name.',
      3,
      pasted('ledger', 'forget', patternOf(address)),
    );
  }
}
