import type { HeldTrial, TrialRecord } from '../../ledger/index.js';
import { type Finding, pasted } from '../../model/index.js';
import type { TrialReport } from '../../trial/index.js';
import { archiveCopies } from './archive-copies.js';
import { removeHeads } from './clean-up.js';
import type { HeadFailure } from './head-objects.js';
import { type KeptResults, keptResults } from './kept-results.js';
import type { RunContext } from './run-context.js';
import { cancelShown } from './shown-experiment.js';
import { TRIAL_RUN_CODES as CODES } from './trial-codes.js';
import { endFinding, judged, type KnownTrial, unjudged } from './trial-report.js';

const AGAIN = 'To ask anew, run the trial with --again.';

/** The tasks ended: records what they say, cleans up, and judges. */
export async function finish(
  trial: KnownTrial,
  held: HeldTrial,
  { results, missing }: Pick<KeptResults, 'results' | 'missing'>,
  context: RunContext,
): Promise<TrialReport> {
  const { record } = held;
  held.keep(keptResults({ results, criteria: await context.trials.criteria(), missing }));
  if (record.experiment !== null) record.experiment.state = 'ended';
  record.end = endOf('done', null, context);
  await held.save('results of');
  const findings = await cleanUp(trial, held, context);
  return judged(trial, results, await context.criteria(), { findings });
}

/** A head could not be made, or nobody knows whether it was. */
export async function headFailed(
  trial: KnownTrial,
  held: HeldTrial,
  { state, address, message }: HeadFailure,
  context: RunContext,
): Promise<TrialReport> {
  if (state === 'unknown') {
    await held.release('no answer to a create of');
    const text = `It is unknown whether the head of ${address} was made: ${message}.`;
    return unknown(trial, text, 'Run the same command again: it looks for the head before it makes one.');
  }
  const text = `The head of ${address} was not made: ${message}.`;
  const remedy = 'Correct that, and run the trial again.';
  return leave(trial, held, text, endFinding(CODES.headFailed, text, remedy), context);
}

/** The platform refused the launch, so nothing of it runs. */
export function launchRefused(
  trial: KnownTrial,
  held: HeldTrial,
  message: string,
  context: RunContext,
): Promise<TrialReport> {
  const text = `Trial ${trial.entry.name} was not launched: ${message}.`;
  const remedy = 'Correct that, and run the trial again.';
  return leave(trial, held, text, endFinding(CODES.launchFailed, text, remedy), context);
}

/** The launch got no answer: its heads stay, because it may run. */
export async function launchLost(trial: KnownTrial, held: HeldTrial, message: string): Promise<TrialReport> {
  await held.release('no answer to the launch of');
  const text = `It is unknown whether the experiment of trial ${trial.entry.name} was launched: ${message}.`;
  const remedy =
    'Within a day, run the same command again: it sends the identical request with the same key. Later, look for copies of the workflow; --again then asks anew.';
  return unknown(trial, text, remedy);
}

/** The platform does not show the experiment any more. */
export async function outOfSight(
  trial: KnownTrial,
  held: HeldTrial,
  id: number | string,
): Promise<TrialReport> {
  if (held.record.experiment !== null) held.record.experiment.state = 'unknown';
  await held.release('lost sight of');
  const text = `The platform does not show the experiment ${id} of trial ${trial.entry.name}.`;
  return unknown(trial, text, `Look for copies of the workflow. ${AGAIN}`);
}

/**
 * The experiment ended before its tasks did, by a limit, a signal, or on the platform. One of which only a record says that
 * it is of this trial is cancelled after a question to the platform.
 */
export async function cut(
  trial: KnownTrial,
  held: HeldTrial,
  {
    id,
    why,
    isOurs,
  }: { id: number | string; why: 'late' | 'interrupted' | 'cut' | 'failed'; isOurs: boolean },
  context: RunContext,
): Promise<TrialReport> {
  const { entry } = trial;
  const { experiment } = held.record;
  if (why === 'late' || why === 'interrupted') {
    if (experiment !== null) experiment.state = 'cancelling';
    await held.save('cancel');
    const problem = isOurs
      ? await context.trials.cancel(entry, id)
      : (await cancelShown(entry, id, context.trials, false)).why;
    if (problem !== null) {
      await held.release('could not cancel');
      const text = `The experiment ${id} of trial ${entry.name} could not be cancelled: ${problem}.`;
      return unknown(trial, text, 'It may still run. Run the same command again: it continues this trial.');
    }
  }
  if (experiment !== null) experiment.state = 'ended';
  const { state, end, text, finding } = wordsOf(why, trial, id);
  held.record.end = endOf(end, text, context);
  // Nothing more can be sent after a signal: the next run cleans up.
  if (why === 'interrupted') {
    await held.release('interrupted');
    return unjudged(trial, state, text, { findings: [finding] });
  }
  await held.save('ended');
  const findings = await cleanUp(trial, held, context);
  return unjudged(trial, state, text, { findings: [finding, ...findings] });
}

function wordsOf(
  why: 'late' | 'interrupted' | 'cut' | 'failed',
  { entry: { name, limits } }: KnownTrial,
  id: number | string,
): {
  state: 'incomplete' | 'interrupted' | 'error';
  end: 'incomplete' | 'interrupted' | 'failed';
  text: string;
  finding: Finding;
} {
  if (why === 'interrupted') {
    const text = `Trial ${name} was interrupted, and its experiment ${id} was cancelled.`;
    const remedy = `${AGAIN} The next run removes its heads. To remove them now.`;
    const finding = { ...endFinding(CODES.interrupted, text, remedy), command: pasted('trial', '--clean') };
    return { state: why, end: why, text, finding };
  }
  if (why === 'failed') {
    const text = `The experiment ${id} of trial ${name} failed on the platform.`;
    const remedy = `Look at the copies of the workflow. ${AGAIN}`;
    return { state: 'error', end: why, text, finding: endFinding(CODES.launchFailed, text, remedy) };
  }
  const text =
    why === 'late'
      ? `Trial ${name} is incomplete: it did not end within ${limits.minutes} minutes, and was cancelled.`
      : `Trial ${name} is incomplete: its experiment ${id} was cancelled on the platform.`;
  const remedy = `${why === 'late' ? 'Raise limits.minutes, or lower count. ' : ''}${AGAIN}`;
  return {
    state: 'incomplete',
    end: 'incomplete',
    text,
    finding: endFinding(CODES.incomplete, text, remedy, 'warning'),
  };
}

/** Nobody knows whether a request of the trial took effect. */
function unknown(trial: KnownTrial, text: string, remedy: string): TrialReport {
  return unjudged(trial, 'unknown', text, { findings: [endFinding(CODES.unknown, text, remedy)] });
}

/** Ends a trial of which nothing runs. */
async function leave(
  trial: KnownTrial,
  held: HeldTrial,
  text: string,
  finding: Finding,
  context: RunContext,
): Promise<TrialReport> {
  if (context.host.signal.aborted) {
    await held.release('interrupted');
    return unjudged(trial, 'interrupted', text, { findings: [finding] });
  }
  const findings = await cleanUp(trial, held, context);
  return unjudged(trial, 'error', text, { findings: [finding, ...findings] });
}

/** Removes the heads, archives the copies where that is wanted, and lets go of the record. */
export async function cleanUp(
  { entry }: Pick<KnownTrial, 'entry'>,
  held: HeldTrial,
  context: RunContext,
): Promise<Finding[]> {
  const { platform, kinds, words, trials } = context;
  const { findings } = await removeHeads({ held, platform, kinds, words });
  findings.push(...(await archiveCopies(entry, held, trials)));
  await held.release('end');
  return findings;
}

function endOf(
  state: 'done' | 'incomplete' | 'interrupted' | 'failed',
  why: string | null,
  { host }: RunContext,
) {
  return { state, why, at: new Date(host.clock.now()).toISOString() } satisfies TrialRecord['end'];
}
