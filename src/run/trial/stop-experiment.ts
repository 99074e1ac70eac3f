import type { HeldTrial, TrialExperiment, TrialRecord } from '../../ledger/index.js';
import { type Finding, isObject, sameJson } from '../../model/index.js';
import type { TrialEntry, TrialPlatform } from '../../providers/index.js';
import { launchExperiment } from './launch-experiment.js';
import { cancelShown } from './shown-experiment.js';
import { TRIAL_RUN_CODES as CODES } from './trial-codes.js';
import { endFinding } from './trial-report.js';

/** What stopping an experiment needs. */
export interface StopContext {
  trials: TrialPlatform;
  /** The trials of the configuration, as far as they can be read. */
  entries: readonly TrialEntry[];
  /** How long a repeated launch is the same one, in milliseconds. */
  repeatableMs: number;
  now(): number;
  /** False for a run that launches nothing, not even to cancel it. */
  mayLaunch: boolean;
}

/** True for an experiment that may run. One that was out of sight, and has an id, may run as well. */
export function isUnderWay({ state, id }: TrialExperiment): boolean {
  return (
    state === 'sending' ||
    state === 'launched' ||
    state === 'cancelling' ||
    (state === 'unknown' && id !== null)
  );
}

/**
 * Ends the experiment of a record that this run holds, where it may run. A launch without an answer is repeated with its
 * recorded request and key, as long as the platform answers that with the first experiment: then it can be cancelled.
 * @returns what is to be said; and false where it may run on, and a later run can cancel it
 */
export async function stopExperiment(
  held: HeldTrial,
  context: StopContext,
): Promise<{ isOver: boolean; findings: Finding[] }> {
  const { record } = held;
  const { experiment, trial } = record;
  if (record.end !== null || experiment === null || !isUnderWay(experiment))
    return { isOver: true, findings: [] };
  const where = placeOf(record);
  const said = (text: string, remedy: string) => [endFinding(CODES.unknown, text, remedy, 'warning')];
  let isFound = false;
  if (experiment.id === null && isRepeatable(experiment, context)) {
    const problem = await repeatLost(held, experiment, context);
    if (problem !== null) {
      const text = `It is unknown whether the experiment of trial ${trial}, whose launch at ${experiment.sent_at} got no answer, runs: ${problem}.`;
      const remedy =
        'The next run within a day, or trial --clean, sends the identical request with the same key, and cancels what it names.';
      return { isOver: false, findings: said(text, remedy) };
    }
    isFound = true;
  }
  const { id } = experiment;
  let why: string | null = 'its record does not say where it is';
  if (id !== null && where !== null) {
    const stopped = await cancelShown({ where }, id, context.trials, isFound);
    why = stopped.why;
    if (!stopped.isOver) {
      const text = `The experiment ${id} of trial ${trial} could not be cancelled: ${why}.`;
      const remedy = 'It may still run. The next run, or trial --clean, tries again.';
      return { isOver: false, findings: said(text, remedy) };
    }
  }
  experiment.state = id === null ? 'unknown' : 'ended';
  const at = new Date(context.now()).toISOString();
  if (id === null) why = 'its launch got no answer, so nobody knows whether it runs';
  record.end = { state: 'interrupted', why, at };
  await held.save('ended');
  if (why === null) return { isOver: true, findings: [] };
  const text = `The experiment${id === null ? '' : ` ${id}`} of trial ${trial} was not cancelled: ${why}.`;
  return { isOver: true, findings: said(text, copiesOf(record)) };
}

/** Where to look for an experiment of which nobody knows whether it runs. */
function copiesOf(record: TrialRecord): string {
  const where = Object.entries(placeOf(record) ?? {}).map(([word, id]) => `${word} ${id}`);
  const sent = record.experiment?.sent_at ?? record.asked_at;
  return `Look for two copies of the workflow (${where.join(', ')}) that were made at ${sent} or soon after, and stop what runs there.`;
}

function isRepeatable({ sent_at }: TrialExperiment, { now, repeatableMs }: StopContext): boolean {
  return now() - Date.parse(sent_at) <= repeatableMs;
}

/**
 * Repeats a launch that got no answer. Whoever can push can write a record, so its request must be one of a trial that the
 * configuration has, with no more tasks than that may make.
 * @returns why it is still unknown; null where the platform named the experiment
 */
async function repeatLost(
  held: HeldTrial,
  { key, body }: TrialExperiment,
  context: StopContext,
): Promise<string | null> {
  const { trials, now, repeatableMs, mayLaunch } = context;
  const entry = entryOf(held.record, context.entries);
  const tasks = trials.tasksOf(body);
  if (!mayLaunch) return 'this run repeats no launch';
  if (entry === undefined) return 'the configuration has no such trial of that workflow';
  if (tasks === null || 2 * tasks > entry.limits.tasks)
    return 'its request is not one that the trial may send';
  const launch = await launchExperiment(held, entry, { key, body }, { platform: trials, now, repeatableMs });
  return launch.state === 'launched' ? null : launch.message;
}

/** The trial of a record in the configuration, while it is about the same workflow. */
export function entryOf(
  { trial, asked }: TrialRecord,
  entries: readonly TrialEntry[],
): TrialEntry | undefined {
  return entries.find(({ name, where }) => name === trial && sameJson({ ...where }, asked.where ?? null));
}

/** Where the workflow of a recorded trial is; null where the record does not say it in numbers. */
function placeOf({ asked }: TrialRecord): { readonly [word: string]: number } | null {
  const { where } = asked;
  if (!isObject(where)) return null;
  return Object.values(where).every((id) => Number.isSafeInteger(id) && Number(id) > 0)
    ? (where as { [word: string]: number })
    : null;
}
