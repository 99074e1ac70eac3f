import type { PlatformReader } from '../../compare/index.js';
import type { TrialBook, TrialRecord } from '../../ledger/index.js';
import { type Finding, hasErrors, isObject, UserError } from '../../model/index.js';
import type { TrialEntry, TrialSwap, Trials } from '../../providers/index.js';
import type { TrialReport } from '../../trial/index.js';
import { FindingsError } from '../open/open-files.js';
import type { Opened } from '../open/open-target.js';
import type { Planned } from '../plan-target.js';
import { type Asker, askerOf } from './asker.js';
import { shownSwaps } from './changed-swaps.js';
import { criteriaOf } from './criteria-of.js';
import { hasResults, type KeptResults, readKept } from './kept-results.js';
import { damagedRecord } from './record-findings.js';
import { type Before, NOTHING_BEFORE } from './since-commit.js';
import { configuredTrials, trialEntries } from './trial-entries.js';
import { judged, type KnownTrial } from './trial-report.js';

/** What is on record about the trials of a target. */
export interface RecordedTrials {
  /** Of exactly what the files would try now. */
  trials: TrialReport[];
  /** Of another text of what the files would try now: the last one of each trial. */
  older: TrialReport[];
  /** Why records could not be used: sentences; empty where all could. */
  unread: string[];
}

/** Finds what the base of a pull request had, so that only its own changes count. */
export type FindBefore = (trials: Trials) => Promise<Before>;

/**
 * What the records say about the trials that a plan would ask for; null for a target without trials. Only the records are
 * read: everything else is what the plan has read, and nothing is asked of the platform.
 */
export async function recordedTrials(
  { opened, planned }: { opened: Opened; planned: Planned },
  findBefore: FindBefore = async () => NOTHING_BEFORE,
): Promise<RecordedTrials | null> {
  const trials = await configuredTrials(opened.offline);
  if (trials === undefined) return null;
  const found: RecordedTrials = { trials: [], older: [], unread: [] };
  try {
    const book = opened.session.store.trials();
    const { records, damaged } = await book.read();
    found.unread.push(...damaged.map((one) => damagedRecord(one).message));
    const ended = records.filter(hasResults);
    if (ended.length === 0) return found;
    const asker = askerOf(opened, planned, trials, await findBefore(trials), readBy(planned));
    for (const entry of trialEntries(trials, opened.offline, [])) {
      const own = ended.filter(({ trial }) => trial === entry.name);
      const last = await lastAnswer(entry, own, { planned, asker, book });
      if (last === undefined) continue;
      const { isSame, kept, ...rest } = last;
      const known: KnownTrial = {
        ...{ entry, target: opened.session.target.name, workflow: entry.label },
        ...{ question: last.record.question, ...rest },
      };
      const criteria = criteriaOf(kept.criteria, trials.judges, planned);
      const report = judged(known, kept.results, criteria, { isRecorded: true });
      const notes = entry.swap === null ? [...report.notes, NOT_LOOKED] : report.notes;
      (isSame ? found.trials : found.older).push({ ...report, notes });
    }
    return found;
  } catch (error) {
    if (!(error instanceof UserError) && !(error instanceof FindingsError)) throw error;
    const [first] = error instanceof FindingsError ? error.findings.filter(isError) : [];
    return { trials: [], older: [], unread: [...found.unread, first?.message ?? error.message] };
  }
}

const isError = ({ severity }: Finding) => severity === 'error';

const NOT_LOOKED = 'The trial has no swap, and which prompts the workflow uses now was not looked up.';

/** A record with results, and what its trial would try now. */
interface Candidate extends Pick<KnownTrial, 'changed' | 'findings'> {
  record: TrialRecord;
  isSame: boolean;
}

/** The answers that the plan was made from; what it did not read counts as missing. */
function readBy({ snapshot }: Planned): Pick<PlatformReader, 'answer'> {
  return { answer: async (need) => snapshot.answerTo(need) ?? { state: 'missing' } };
}

/**
 * The answer to what a trial would ask now, else its newest one; undefined where it would ask nothing. Where it cannot be
 * told all that it would ask, no answer is one to that.
 */
async function lastAnswer(
  entry: TrialEntry,
  own: readonly TrialRecord[],
  { planned, asker, book }: { planned: Planned; asker: Asker; book: TrialBook },
): Promise<(Candidate & { kept: KeptResults }) | undefined> {
  const newest = [...own].sort((a, b) => Date.parse(b.asked_at) - Date.parse(a.asked_at));
  const named = entry.swap === null ? undefined : await asker.changed(entry, entry.swap);
  const same: Candidate[] = [];
  const older: Candidate[] = [];
  for (const record of newest) {
    const { changed, findings } = named ?? (await asker.changed(entry, swapsOf(record, entry, planned)));
    if (changed.length === 0) continue;
    const isSame = asker.question(entry, changed).question === record.question && !hasErrors(findings);
    (isSame ? same : older).push({ record, changed, findings, isSame });
  }
  // Results are large: those of the answer that is shown are read.
  for (const candidate of [...same, ...older]) {
    const kept = readKept(await book.results(candidate.record));
    if (kept !== undefined) return { ...candidate, kept };
  }
  return undefined;
}

/** The exchanges of a trial that names none, as they were asked: what the workflow uses now is not looked at. */
function swapsOf({ asked }: TrialRecord, entry: TrialEntry, { names }: Planned): TrialSwap[] {
  const { swaps } = asked;
  const users = (Array.isArray(swaps) ? swaps : []).flatMap((swap) => {
    if (!isObject(swap) || !isObject(swap.base)) return [];
    const { node, field } = swap;
    const { kind, id } = swap.base;
    if (typeof node !== 'string' || typeof field !== 'string' || typeof kind !== 'string') return [];
    return typeof id === 'number' || typeof id === 'string' ? [{ node, field, kind, id }] : [];
  });
  return shownSwaps(users, entry, (kind, id) => names.addressOf(kind, id));
}
