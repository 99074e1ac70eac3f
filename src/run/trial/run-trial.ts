import { type HeldTrial, newRecord, type TrialRecord } from '../../ledger/index.js';
import { type Finding, UserError } from '../../model/index.js';
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
    const findings = await clearWay(trial, held, context);
    const known = { ...trial, record: held.record, findings: [...trial.findings, ...findings] };
    return await carryOut(known, held, context);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    await held?.letGo();
    const record = held?.record ?? trial.record;
    const isRefused = error.exitCode === 3 && (held === undefined || !hasWritten(record));
    const state = context.host.signal.aborted ? 'interrupted' : isRefused ? 'refused' : 'error';
    return unjudged({ ...trial, record }, state, error.message, { findings: [errorFinding(error)] });
  }
}

/** Takes the record of the question: a new one, or the one that was begun. */
async function begin(trial: ReadyTrial, context: RunContext): Promise<HeldTrial> {
  const { record: before } = trial;
  const { book, commit } = context;
  if (before === null) return book.take(newRecord(asking(trial, context), null), null, commit);
  return book.take(before, before, commit);
}

/**
 * Makes the record one of a new attempt where that was asked for, or where somebody changed a head before anything was
 * launched, after the last one is cleaned up; one that has not ended is continued. What the last one made must be gone: the
 * new record does not name it.
 * @returns what it left
 */
async function clearWay(trial: ReadyTrial, held: HeldTrial, context: RunContext): Promise<Finding[]> {
  const { record } = held;
  const { experiment, objects, end } = record;
  const isOver = end !== null || experiment?.state === 'unknown';
  const isNotLaunched = experiment === null || experiment.state === 'refused';
  const isSpoilt = end === null && isNotLaunched && objects.some(({ state }) => state === 'left');
  if (!(trial.isAgain && isOver) && !isSpoilt) return [];
  const { findings } = await tidyHeld(held, { ...context, now: context.host.clock.now, mayLaunch: true });
  const isRunning = record.end === null && record.experiment !== null && record.experiment.id !== null;
  if (isRunning || record.objects.some(({ state }) => state === 'sending' || state === 'made'))
    throw new UserError(
      CODES.left.code,
      `Trial ${trial.entry.name} was not asked again: ${findings.map(({ message }) => message).join(' ')}`,
      'Nothing was launched. Run the command again when it can be removed.',
    );
  Object.assign(record, newRecord(asking(trial, context), record));
  await held.save('ask again');
  return findings;
}

function asking({ entry, target, question, asked }: ReadyTrial, { host }: RunContext) {
  const asked_at = new Date(host.clock.now()).toISOString();
  return { trial: entry.name, target, question, asked, asked_at };
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
  if (watched.state === 'ended') return finish(trial, held, watched, context);
  if (watched.state === 'gone') return outOfSight(trial, held, launch.id);
  const isOurs = launch.isNew || ('isShown' in watched && watched.isShown);
  return cut(trial, held, { id: launch.id, why: watched.state, isOurs }, context);
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
