import { adviceText } from '../model/index.js';
import { ACTIONS, type DriftReport, type Plan } from '../plan/index.js';
import { APPLY_CODES } from './apply-codes.js';
import { type ApplyReport, isNotKept, type Outcome, WRITTEN } from './outcome.js';

/** The outcomes of what a plan leaves undone: held, unreadable, and resources with an error of their own. */
export function planOutcomes(plan: Plan): Outcome[] {
  const blank = { version: null, code: null, remedy: null, duration_ms: 0 };
  const outcomes: Outcome[] = plan.held.map((held) => ({
    ...blank,
    address: held.address,
    kind: held.kind,
    action: held.would,
    outcome: 'held',
    id: held.id,
    message: held.message,
  }));
  for (const { address, message } of plan.unreadable) {
    outcomes.push({
      ...blank,
      address,
      kind: kindIn(address),
      action: 'none',
      outcome: 'unreadable',
      id: null,
      message,
    });
  }
  for (const diagnostic of plan.diagnostics) {
    if (diagnostic.severity !== 'error') continue;
    const address = diagnostic.address ?? '';
    const { code, message, remedy: words, argv } = diagnostic;
    const remedy = adviceText({ remedy: words, command: argv && { argv } }) || null;
    outcomes.push({
      ...blank,
      address,
      kind: kindIn(address),
      action: 'none',
      outcome: 'failed',
      id: null,
      message,
      code,
      remedy,
    });
  }
  return outcomes;
}

function kindIn(address: string): string {
  return address.split('/', 1)[0] ?? '';
}

/** An object that was created beside another one with its name: something was written. */
const TWIN = APPLY_CODES.twin.code;

/**
 * The exit code of an apply: 4 something was written and something failed or is
 * unknown; else 1 an error; else 3 something was held or refused; else 0. An unknown outcome may
 * have written, so it counts as both.
 */
export function exitCodeOf(
  outcomes: readonly Outcome[],
  ledgerFailed: boolean,
  interrupted: boolean,
): 0 | 1 | 3 | 4 {
  const has = (...words: Outcome['outcome'][]) => outcomes.some((outcome) => words.includes(outcome.outcome));
  const written = outcomes.some(mayHaveWritten);
  const bad = has('failed', 'unknown', 'blocked', 'not attempted') || ledgerFailed || interrupted;
  if (interrupted) return 4;
  if (bad) return written ? 4 : has('failed', 'unknown', 'not attempted') || ledgerFailed ? 1 : 3;
  return has('held', 'unreadable') ? 3 : 0;
}

/** True for an outcome that reached the platform, or may have. */
export function mayHaveWritten(outcome: Outcome): boolean {
  const { outcome: word, code } = outcome;
  return WRITTEN.has(word) || isNotKept(outcome) || code === TWIN || word === 'unknown';
}

/** True for an apply that changed something, even if only the ledger. */
export function hasWritten(report: Pick<ApplyReport, 'outcomes' | 'ledger'>): boolean {
  return report.outcomes.some(mayHaveWritten) || report.ledger.state === 'written';
}

/** The exit code of a plan: errors 1, held 3, with `detailed` changes 2 (ledger-only ones included), else 0. */
export function planExit(plan: Plan, detailed: false): 0 | 1 | 3;
export function planExit(plan: Plan, detailed: boolean): 0 | 1 | 2 | 3;
export function planExit(plan: Plan, detailed: boolean): 0 | 1 | 2 | 3 {
  if (plan.summary.errors > 0) return 1;
  if (plan.held.length > 0 || plan.unreadable.length > 0) return 3;
  const changes = ACTIONS.reduce((sum, action) => sum + plan.summary[action], 0);
  return detailed && changes > 0 ? 2 : 0;
}

/** The exit code of a drift report: 3 where something could not be compared, 2 for drift, else 0. */
export function driftExit(report: DriftReport): 0 | 2 | 3 {
  if (report.unreadable.length > 0) return 3;
  return report.items.length > 0 ? 2 : 0;
}
