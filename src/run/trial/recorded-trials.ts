import type { Finding } from '../../model/index.js';
import type { Trials } from '../../providers/index.js';
import type { TrialReport } from '../../trial/index.js';
import type { Opened } from '../open/open-target.js';
import type { Planned } from '../plan-target.js';
import { askerOf } from './asker.js';
import { criteriaOf } from './criteria-of.js';
import { readKept } from './kept-results.js';
import { damagedRecord } from './record-findings.js';
import type { Before } from './since-commit.js';
import { connectTrials, trialEntries } from './trial-entries.js';
import { judged, type KnownTrial } from './trial-report.js';

/** What is on record about the trials of a target. */
export interface RecordedTrials {
  /** Of exactly what the files would try now. */
  trials: TrialReport[];
  /** Of another text of what the files would try now: the last one of each trial. */
  older: TrialReport[];
  /** Records that cannot be used. */
  findings: Finding[];
}

/**
 * What the records say about the trials that a plan would ask for. Launches, writes and waits for nothing.
 * @throws FindingsError where a trial of the configuration is wrong, UserError where the records cannot be read
 */
export async function recordedTrials(
  opened: Opened,
  planned: Planned,
  trials: Trials,
  before: Before,
): Promise<RecordedTrials> {
  const { session, offline } = opened;
  const found: RecordedTrials = { trials: [], older: [], findings: [] };
  const { records, damaged } = await session.store.trials().read();
  found.findings.push(...damaged.map(damagedRecord));
  const withResults = records.filter(
    (one) => one.end?.state === 'done' && readKept(one.results) !== undefined,
  );
  if (withResults.length === 0) return found;
  const asker = askerOf(opened, planned, trials, before);
  const connected = connectTrials(trials, opened);
  let criteria: ReturnType<typeof criteriaOf> | undefined;
  for (const entry of trialEntries(trials, offline, [])) {
    const own = withResults.filter(({ trial }) => trial === entry.name);
    // What a workflow uses now is known only after a look at it, which a plan does not need.
    if (own.length === 0 || entry.swap === null) continue;
    const { changed } = await asker.changed(entry, entry.swap);
    if (changed.length === 0) continue;
    const { question } = asker.question(entry, changed);
    const same = own.find((one) => one.question === question);
    const record = same ?? own.reduce((last, one) => (one.asked_at > last.asked_at ? one : last));
    const results = readKept(record.results);
    if (results === undefined) continue;
    criteria ??= criteriaOf(connected, trials.judges, planned);
    const known: KnownTrial = {
      ...{ entry, target: session.target.name, workflow: entry.label, changed },
      ...{ question: record.question, record, findings: [] },
    };
    const report = judged(known, results, await criteria, { isRecorded: true });
    (same === undefined ? found.older : found.trials).push(report);
  }
  return found;
}
