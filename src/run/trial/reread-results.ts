import type { TrialRecord } from '../../ledger/index.js';
import { UserError } from '../../model/index.js';
import type { CommandHost, TrialEntry, TrialPlatform } from '../../providers/index.js';
import type { KeptResults } from './kept-results.js';

/**
 * Reads the results of an ended experiment again where its record lacks some: its export could not be read, or judges
 * answered later than the trial waited. It launches nothing, and waits for nothing.
 * @param kept the recorded results, as far as they are whole
 * @returns results that have more than the recorded ones; null where there are none
 */
export async function rereadResults(
  entry: TrialEntry,
  { experiment, end }: TrialRecord,
  kept: KeptResults | undefined,
  { trials, host }: { trials: TrialPlatform; host: CommandHost },
): Promise<KeptResults | null> {
  const id = experiment?.id ?? null;
  if (end?.state !== 'done' || id === null || (kept !== undefined && lackOf(kept) === 0)) return null;
  try {
    const launched = await trials.status(entry, id);
    if (launched?.state !== 'ended') return null;
    const { base, head, missing } = await trials.results(entry, launched);
    // What judged is what was recorded, whatever became of it since.
    const criteria = kept?.criteria ?? (await trials.criteria());
    const results = { base, head, at: new Date(host.clock.now()).toISOString() };
    const fresh: KeptResults = { results, criteria, missing };
    return kept === undefined || lackOf(fresh) < lackOf(kept) ? fresh : null;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    host.err(`${error.message}\n`);
    return null;
  }
}

/** How much is missing: a side that could not be read counts more than any answers. */
function lackOf({ results: { base, head }, missing }: KeptResults): number {
  return (base.unread.length + head.unread.length) * 1e9 + missing;
}
