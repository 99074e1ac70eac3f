import { recordedForms } from '../../apply/record/entries.js';
import { createBody, type Scores, scoresFor } from '../../compare/index.js';
import type { TrialBook, TrialRecord } from '../../ledger/index.js';
import { coded, type Resource, UserError, withoutStop } from '../../model/index.js';
import type { Change } from '../../plan/index.js';
import type { TrialEntry, Trials } from '../../providers/index.js';
import type { Host } from '../open/host.js';
import type { Opened } from '../open/open-target.js';
import { say } from '../open/say.js';
import type { Planned } from '../plan-target.js';
import { contentDigest, liveIds, NotMadeError } from './content.js';
import { criteriaOf } from './criteria-of.js';
import { type KeptResults, readKept } from './kept-results.js';
import { originOf } from './question.js';
import { TRIAL_RUN_CODES as CODES } from './trial-codes.js';
import { configuredTrials, readableEntries } from './trial-entries.js';
import { judgementOf } from './trial-report.js';
import {
  type AnsweredContent,
  exchanges,
  newestAnswers,
  scoreOf,
  trialsWithResults,
  triedWith,
} from './tried-content.js';

/** What an apply records as the values of an item. */
const RECORDING: ReadonlySet<Change['action']> = new Set([
  'update',
  'replace',
  'create',
  'adopt',
  'converge',
]);

/** How a trial is judged that the configuration no longer has. */
const UNNAMED: Pick<TrialEntry, 'gate' | 'tolerance'> = { gate: [], tolerance: { default: 0.05, of: {} } };

/**
 * What the records of trials say about exactly the values that a plan records, by address. A record that cannot be read
 * stops nothing: it is a note.
 */
export async function appliedScores(
  opened: Opened,
  planned: Planned,
  host: Pick<Host, 'err' | 'note' | 'progress'>,
): Promise<ReadonlyMap<string, Scores>> {
  const { offline, session } = opened;
  const trials = await configuredTrials(offline);
  // A rollback brings the scores of its revision along.
  if (trials === undefined || session.policy.rollback !== undefined) return new Map();
  const changes = planned.plan.changes.filter(({ action }) => RECORDING.has(action));
  if (changes.length === 0) return new Map();
  const note = (why: string) =>
    say(host, {
      ...coded(CODES.noScores),
      message: `The ledger gets no numbers from records of trials that cannot be read: ${why}.`,
      remedy: 'The apply goes on without them.',
    });
  try {
    const book = session.store.trials();
    const { records, damaged } = await book.read();
    for (const { place, why } of damaged) note(`${place} (${why})`);
    return await scoresOfChanges(opened, planned, {
      trials,
      changes,
      records,
      resultsOf: onceRead(book, note),
    });
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    note(withoutStop(error.message));
    return new Map();
  }
}

/**
 * Reads the results of each record once, whatever the number of contents that its trial exchanged.
 * @param note gets why some cannot be used
 */
function onceRead(book: TrialBook, note: (why: string) => void): ResultsOf {
  const read = new Map<TrialRecord, ReturnType<ResultsOf>>();
  const one = async (record: TrialRecord) => {
    const kept = readKept(await book.results(record));
    if (kept === undefined)
      note(`the results of trial ${record.trial}, asked ${record.asked_at}, are not whole`);
    return kept;
  };
  return (record) => {
    const known = read.get(record) ?? one(record);
    read.set(record, known);
    return known;
  };
}

type ResultsOf = (record: TrialRecord) => Promise<KeptResults | undefined>;

async function scoresOfChanges(
  { session, offline }: Opened,
  planned: Planned,
  {
    trials,
    changes,
    records,
    resultsOf,
  }: {
    trials: Trials;
    changes: readonly Change[];
    records: readonly TrialRecord[];
    resultsOf: ResultsOf;
  },
): Promise<ReadonlyMap<string, Scores>> {
  const resources = new Map(session.desired.resources.map((one) => [one.address, one]));
  const recorded = trialsWithResults(records, originOf(session));
  const tried = new Map<Resource, AnsweredContent[]>();
  for (const { address } of changes) {
    const resource = resources.get(address);
    const found = planned.matches.get(address)?.found;
    if (resource === undefined || found?.state !== 'live') continue;
    const object = { kind: resource.kind.name, id: found.live.id };
    if (!recorded.some((one) => exchanges(one, object))) continue;
    const digest = digestOf(resource, planned, trials.words);
    const all = digest === undefined ? [] : triedWith({ ...object, digest }, recorded);
    const same = await newestAnswers(all, resultsOf);
    if (same.length > 0) tried.set(resource, same);
  }
  if (tried.size === 0) return new Map();
  const entries = readableEntries(trials, offline);
  const { plan, names, inputs, matches } = planned;
  const nameOf = ({ kind, id }: { kind: string; id: number | string }) =>
    names.addressOf(kind, id) ?? `${kind} id ${id}`;
  return new Map(
    [...tried].map(([resource, found]) => {
      const leaves = recordedForms(resource, { plan, names, base: inputs.base, matches });
      const scores = found.map((one) => {
        const entry = entries.find(({ name }) => name === one.record.trial) ?? UNNAMED;
        const { results, criteria } = one.kept;
        const judged = criteriaOf(criteria, trials.judges, planned);
        return scoreOf(one, judgementOf(results, judged, entry, one.record.asked), nameOf);
      });
      return [resource.address, scoresFor(leaves, trials.words, scores)];
    }),
  );
}

/** The digest by which a trial knows what it tried; undefined for what no trial can have made. */
function digestOf(resource: Resource, { names }: Planned, words: readonly string[]): string | undefined {
  try {
    const body = createBody(
      resource,
      liveIds((ref) => names.idOf(ref)),
    );
    return contentDigest(resource.kind, body, words);
  } catch (error) {
    if (error instanceof NotMadeError) return undefined;
    throw error;
  }
}
