import type { LedgerStore } from '../../../ledger/index.js';
import { type Finding, UserError } from '../../../model/index.js';
import { count } from '../../../report/index.js';
import type { Offline } from '../../../run/open/open-files.js';
import { isOpen, leftFinding } from '../../../run/trial/left-behind.js';
import { damagedRecord } from '../../../run/trial/record-findings.js';
import { type Check, ok, refused, warning } from './check.js';

/**
 * Says what trials left on the platform, by their records, with the command that cleans up. A configuration without trials
 * gets a check only where something is left.
 */
export async function checkTrials(
  { provider, config }: Pick<Offline, 'provider' | 'config'>,
  store: LedgerStore,
): Promise<Check[]> {
  const trials = await provider.trials?.();
  if (trials === undefined) return [];
  const subject = 'trials';
  try {
    const book = store.trials();
    const { records, damaged } = await book.read();
    const checks = damaged.map(damagedRecord).map(toCheck);
    for (const record of records.filter(isOpen)) {
      const holder = await book.atWork(record);
      if (holder !== null) checks.push(ok(subject, `Trial ${record.trial} is at work: ${holder}.`));
      else checks.push(toCheck(leftFinding(record)));
    }
    const hasNone = records.length === 0 && config.sections?.get(trials.key) === undefined;
    if (checks.length > 0 || hasNone) return checks;
    return [
      ok(subject, `${count(records.length, 'record')}; nothing is left on the platform (${book.place}).`),
    ];
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return [refused(subject, error)];
  }
}

function toCheck({ code, message, remedy = '', command }: Finding): Check {
  return warning('trials', code, message, remedy, command);
}
