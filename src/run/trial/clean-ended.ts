import type { TrialRecord } from '../../ledger/index.js';
import type { Finding } from '../../model/index.js';
import type { Opened } from '../open/open-target.js';
import { isOpen, leftFinding } from './left-behind.js';
import { damagedRecord } from './record-findings.js';
import { tidyContext } from './tidy-context.js';
import { tidyTrials } from './tidy-trials.js';
import { configuredTrials } from './trial-entries.js';

/**
 * Cleans up what trials left that no run will continue, for a job that runs now and then. It launches nothing, not even to
 * cancel it. Without trials in the configuration, it asks nothing.
 * @param now milliseconds
 * @returns names of what was removed, and what stays
 * @throws UserError where the records cannot be read
 */
export async function cleanEnded(
  opened: Opened,
  now: () => number,
): Promise<{ cleaned: string[]; findings: Finding[] }> {
  const trials = await configuredTrials(opened.offline);
  if (trials === undefined) return { cleaned: [], findings: [] };
  const context = tidyContext(opened, trials, { now, mayLaunch: false });
  const { records, damaged } = await context.book.read();
  const open = records.filter(isOpen);
  const ended = open.filter((record) => !isContinued(record, now(), trials.repeatableMs));
  const { cleaned, findings, atWork } = await tidyTrials(ended, context);
  const left = ended.filter((one) => isOpen(one) && !atWork.includes(one)).map(leftFinding);
  return { cleaned, findings: [...findings, ...left, ...damaged.map(damagedRecord)] };
}

/** A trial that did not end is continued by the next run with its question, as long as that can repeat its launch. */
function isContinued({ end, asked_at, experiment }: TrialRecord, now: number, repeatableMs: number): boolean {
  return end === null && now - Date.parse(experiment?.sent_at ?? asked_at) <= repeatableMs;
}
