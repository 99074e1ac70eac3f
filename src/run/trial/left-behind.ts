import type { TrialRecord } from '../../ledger/index.js';
import { coded, type Finding, pasted } from '../../model/index.js';
import { isUnderWay } from './stop-experiment.js';
import { TRIAL_RUN_CODES as CODES } from './trial-codes.js';

/** What a trial left on the platform by its record, as parts of a sentence; empty where nothing is to be cleaned up. */
export function leftBehind({ objects, experiment, end }: TrialRecord): string[] {
  const heads = objects.filter(({ state }) => state === 'sending' || state === 'made').length;
  const left = heads === 0 ? [] : [heads === 1 ? 'a head' : `${heads} heads`];
  if (experiment === null) return left;
  if (end === null && isUnderWay(experiment))
    left.push(
      experiment.id === null ? 'a launch without an answer' : `experiment ${experiment.id}, which may run`,
    );
  if (end !== null && experiment.copies === 'wanted') left.push('copies of the workflow to archive');
  return left;
}

/** True where a trial left something that is to be removed, or that still runs, or was cut off. */
export function isOpen(record: TrialRecord): boolean {
  return record.holder !== null || leftBehind(record).length > 0;
}

/** Says what a trial left, with the command that cleans up. */
export function leftFinding(record: TrialRecord): Finding {
  const left = leftBehind(record);
  const what = left.length === 0 ? 'an open record' : left.join(', ');
  return {
    ...coded(CODES.leftBehind),
    message: `Trial ${record.trial} of ${record.asked_at} left ${what}.`,
    remedy: 'To clean up.',
    command: pasted('trial', '--clean'),
  };
}
