import { type DamagedRecord, isRecordOf, RECORD_CODES, type TrialRecord } from '../../ledger/index.js';
import { coded, type Finding, pasted } from '../../model/index.js';
import type { TrialOrigin } from './question.js';
import { TRIAL_RUN_CODES as CODES } from './trial-codes.js';

/** A record that cannot be used. What it names is unknown, so nothing is launched for its trial. */
export function damagedRecord({ place, why, isNewer }: DamagedRecord): Finding {
  return {
    code: RECORD_CODES.damaged.code,
    severity: 'warning',
    message: `The record of a trial cannot be used: ${place} (${why}). What the trial made is not hidden, and not cleaned up.`,
    ...(isNewer
      ? { remedy: 'Update pipelines-sync.' }
      : {
          remedy: 'Look on the platform for what the trial made. To remove the record.',
          command: pasted('trial', '--drop-damaged'),
        }),
  };
}

/** The damaged records that may be of a trial, by the names of their files. */
export function damagedOf(trial: string, damaged: readonly DamagedRecord[]): DamagedRecord[] {
  return damaged.filter(({ file }) => isRecordOf(file, trial));
}

/** A record of another platform or account: its ids mean something else here. */
export function recordElsewhere({ trial, asked }: TrialRecord, { account }: TrialOrigin): Finding {
  const where = [asked.base_url, ...(asked.account === account ? [] : [`account ${asked.account}`])];
  return {
    ...coded(CODES.elsewhere),
    message: `The record of trial ${trial} is about another place (${where.join(', ')}); what it names there stays.`,
    remedy: 'Clean up with the base URL and the key of that place.',
  };
}

/** True for a record about the platform and account of a session. */
export function isFrom({ asked }: TrialRecord, origin: TrialOrigin): boolean {
  return asked.base_url === origin.base_url && asked.account === origin.account;
}
