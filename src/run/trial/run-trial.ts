import { type HeldTrial, newRecord, type TrialRecord } from '../../ledger/index.js';
import { UserError } from '../../model/index.js';
import type { Pinned, PinnedSwap } from '../../providers/index.js';
import type { TrialReport } from '../../trial/index.js';
import { cut, finish, headFailed, launchLost, launchRefused, outOfSight } from './end-trial.js';
import { makeHeads } from './head-objects.js';
import { launchExperiment } from './launch-experiment.js';
import { launchKey } from './question.js';
import type { RunContext } from './run-context.js';
import { tidyHeld } from './tidy-trials.js';
import { TRIAL_RUN_CODES as CODES } from './trial-codes.js';
import { errorFinding, hasWritten, type KnownTrial, unjudged } from './trial-report.js';
import { watchExperiment } from './watch-experiment.js';

/** A trial that is to be run. */
export interface ReadyTrial extends KnownTrial {
  asked: TrialRecord['asked'];
  /** Ask anew, whatever is on record. */
  isAgain: boolean;
}

/**
 * Runs a trial, or continues the one that an earlier run began with the same question. Each write is on record before it is
 * sent, and nothing is sent without a record.
 */
export async function runTrial(trial: ReadyTrial, context: RunContext): Promise<TrialReport> {
  let held: HeldTrial | undefined;
  try {
    held = await begin(trial, context);
    return await carryOut({ ...trial, record: held.record }, held, context);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const record = held?.record ?? trial.record;
    const isRefused = error.exitCode === 3 && (held === undefined || !hasWritten(record));
    const state = context.host.signal.aborted ? 'interrupted' : isRefused ? 'refused' : 'error';
    return unjudged({ ...trial, record }, state, error.message, { findings: [errorFinding(error)] });
  }
}

/** Takes the record of the question: a new one, the one that was begun, or a new attempt after the last one is cleaned up. */
async function begin(trial: ReadyTrial, context: RunContext): Promise<HeldTrial> {
  const { entry, target, question, asked, record: before, isAgain } = trial;
  const { book, host, commit } = context;
  const asked_at = new Date(host.clock.now()).toISOString();
  const of = { trial: entry.name, target, question, asked, asked_at };
  if (before === null) return book.take(newRecord(of, null), null, commit);
  const held = await book.take(before, before, commit);
  const isOver = before.end !== null || before.experiment?.state === 'unknown';
  if (!isAgain || !isOver) return held;
  await tidyHeld(held, { ...context, now: host.clock.now });
  Object.assign(held.record, newRecord(of, before));
  await held.save('ask again');
  return held;
}

async function carryOut(trial: KnownTrial, held: HeldTrial, context: RunContext): Promise<TrialReport> {
  const { entry, changed, question, target } = trial;
  const { platform, trials, host, kinds, words, about, namespace, repeatableMs } = context;
  const { record } = held;
  const failure = await makeHeads(changed, { held, platform, kinds, words, about });
  if (failure !== null) return headFailed(trial, held, failure, context);
  const swaps = changed.map(
    (one): PinnedSwap => ({ swap: one.swap, base: one.base, head: headOf(one, record) }),
  );
  const body = trials.body(entry, swaps);
  const names = { namespace, target, trial: entry.name };
  const key = launchKey(names, question, record.attempt, body);
  const deps = { platform: trials, now: host.clock.now, repeatableMs };
  const launch = await launchExperiment(held, entry, { key, body }, deps);
  if (launch.state === 'failed') return launchRefused(trial, held, launch.message, context);
  if (launch.state === 'unknown') return launchLost(trial, held, launch.message);
  const watched = await watchExperiment(launch.id, { held, entry, platform: trials, host });
  if (watched.state === 'ended') return finish(trial, held, watched.results, context);
  if (watched.state === 'gone') return outOfSight(trial, held, launch.id);
  return cut(trial, held, { id: launch.id, why: watched.state }, context);
}

function headOf({ head }: KnownTrial['changed'][number], { objects }: TrialRecord): Pinned {
  if ('slug' in head) return head;
  const { address } = head.resource;
  const made = objects.find((one) => one.address === address);
  if (made === undefined || made.id === null || made.version === null)
    throw new UserError(
      CODES.notMade.code,
      `The platform shows no version of the head of ${address}, so no experiment can use it.`,
      'Apply it without a trial.',
    );
  return { kind: made.kind, id: made.id, version: made.version };
}
