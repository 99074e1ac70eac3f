import { isRecordOf, RECORD_CODES } from '../../ledger/index.js';
import type { Finding } from '../../model/index.js';
import type { CommandHost, Trials } from '../../providers/index.js';
import type { TrialsReport } from '../../trial/index.js';
import type { Opened } from '../open/open-target.js';
import { damagedRecord } from './record-findings.js';
import { tidyContext } from './tidy-context.js';
import { tidyTrials } from './tidy-trials.js';
import { TRIAL_RUN_CODES as CODES } from './trial-codes.js';

/** What is cleaned up. */
interface CleanOptions {
  /** Trials; none: all of them. */
  names: readonly string[];
  /** Removes records that cannot be used, except those of a newer version. */
  dropDamaged: boolean;
}

/** Cleans up what earlier trials left, by their records. */
export async function cleanTrials(
  opened: Opened,
  trials: Trials,
  { names, dropDamaged }: CleanOptions,
  host: CommandHost,
): Promise<TrialsReport> {
  const context = tidyContext(opened, trials, { now: host.clock.now, mayLaunch: true });
  const { records, damaged } = await context.book.read();
  const asked = records.filter(({ trial }) => names.length === 0 || names.includes(trial));
  const { cleaned, findings } = await tidyTrials(asked, context);
  for (const one of damaged) {
    if (names.length > 0 && !names.some((name) => isRecordOf(one.file, name))) continue;
    if (!dropDamaged || one.isNewer) {
      findings.push(damagedRecord(one));
      continue;
    }
    await context.book.drop(one);
    const message = `The damaged record ${one.place} was removed.`;
    findings.push({ code: RECORD_CODES.damaged.code, severity: 'note', message });
  }
  return {
    target: opened.session.target.name,
    trials: [],
    not_named: [],
    cleaned,
    findings,
    exit_code: exitOf(findings),
  };
}

/** 4 where something is left on the platform that could not be removed; 3 where records could not be used. */
function exitOf(findings: readonly Finding[]): TrialsReport['exit_code'] {
  const unused: readonly string[] = [RECORD_CODES.damaged.code, CODES.elsewhere.code];
  const wrong = findings.filter(({ severity }) => severity !== 'note');
  if (wrong.some(({ code }) => !unused.includes(code))) return 4;
  return wrong.length > 0 ? 3 : 0;
}
