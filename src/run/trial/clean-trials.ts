import type { CommandHost, Trials } from '../../providers/index.js';
import type { TrialsReport } from '../../trial/index.js';
import type { Opened } from '../open/open-target.js';
import { tidyTrials } from './tidy-trials.js';
import { connectTrials, readableEntries } from './trial-entries.js';

/**
 * Cleans up what earlier trials left, by their records.
 * @param names of trials; none: all of them
 */
export async function cleanTrials(
  opened: Opened,
  trials: Trials,
  names: readonly string[],
  host: CommandHost,
): Promise<TrialsReport> {
  const { session, platform } = opened;
  const book = session.store.trials();
  const records = await book.read();
  const asked = records.filter(({ trial }) => names.length === 0 || names.includes(trial));
  const { cleaned, findings } = await tidyTrials(asked, {
    ...{ book, platform, kinds: session.kinds, words: trials.words },
    trials: connectTrials(trials, opened),
    entries: readableEntries(trials, opened.offline),
    now: host.clock.now,
  });
  const isLeft = findings.some(({ severity }) => severity !== 'note');
  return {
    target: session.target.name,
    trials: [],
    not_named: [],
    cleaned,
    findings,
    exit_code: isLeft ? 4 : 0,
  };
}
