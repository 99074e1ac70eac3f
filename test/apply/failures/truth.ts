import { expect } from 'vitest';
import type { ApplyReport, Outcome } from '../../../src/apply/outcome.js';
import type { Emulator } from '../../../src/providers/pipelines/emulator/index.js';
import type { StoredKind } from '../../../src/providers/pipelines/emulator/types.js';
import { kinds } from '../../../src/providers/pipelines/kinds/index.js';
import { OBJECT_KINDS } from '../../support/kinds.js';
import type { Ran } from '../../support/workspace.js';

/** The report that `apply --json` printed. */
export function reportOf(ran: Ran): ApplyReport {
  try {
    return JSON.parse(ran.out) as ApplyReport;
  } catch {
    throw new Error(`apply printed no report:\n${ran.out}${ran.err}`);
  }
}

/** What became of each address. */
export function outcomes(report: ApplyReport): { [address: string]: Outcome['outcome'] } {
  return Object.fromEntries(report.outcomes.map(({ address, outcome }) => [address, outcome]));
}

/** Outcomes that say that nothing of the change is on the platform. */
const UNTOUCHED = new Set(['failed', 'blocked', 'not attempted', 'held']);

const NAMED = OBJECT_KINDS.filter((kind) => kinds.get(kind).nameField !== null) as readonly string[];

/**
 * Checks a report against the platform that it speaks of: what was created or launched is there
 * under its id, what failed is not, and counts and exit code follow from the outcomes.
 */
export function expectTrue(report: ApplyReport, ran: Ran, emulator: Emulator): void {
  const count: { [word: string]: number } = {};
  for (const outcome of report.outcomes) {
    count[outcome.outcome] = (count[outcome.outcome] ?? 0) + 1;
    expectOutcome(outcome, emulator);
  }
  expect(report.summary).toEqual(count);
  expect(report.exit_code).toBe(ran.code);
  expect(ran.code).toBe(exitCode(report, count));
}

function expectOutcome(outcome: Outcome, emulator: Emulator): void {
  const { address, action, id } = outcome;
  const kind = outcome.kind as StoredKind;
  const said = `${address}: ${outcome.outcome} (${outcome.message})`;
  const isThere = id !== null && emulator.store.get(kind, id) !== undefined;
  if (['created', 'updated', 'replaced', 'launched', 'adopted', 'already applied'].includes(outcome.outcome))
    expect(isThere, said).toBe(true);
  if (outcome.outcome === 'deleted') expect(isThere && isActive(kind, id, emulator), said).toBe(false);
  if (action === 'create' && UNTOUCHED.has(outcome.outcome) && NAMED.includes(kind)) {
    const name = address.slice(kind.length + 1);
    const rows = emulator.store.list(kind) as unknown as { name: string }[];
    expect(
      rows.filter((row) => row.name === name),
      said,
    ).toEqual([]);
  }
  if (['failed', 'held', 'blocked', 'unknown', 'not attempted'].includes(outcome.outcome))
    expect(outcome.message, said).not.toBeNull();
}

function isActive(kind: StoredKind, id: number | string, emulator: Emulator): boolean {
  const row = emulator.store.get(kind, id) as { archived_at?: unknown } | undefined;
  return row !== undefined && (row.archived_at ?? null) === null;
}

/** The exit codes of docs/commands.md, written down a second time. */
function exitCode(report: ApplyReport, count: { [word: string]: number }): number {
  const any = (...words: string[]) => words.some((word) => (count[word] ?? 0) > 0);
  if (report.interrupted || any('unknown')) return 4;
  const wrote = any('created', 'updated', 'replaced', 'deleted', 'launched');
  if (any('failed', 'not attempted') || report.ledger.state === 'failed') return wrote ? 4 : 1;
  if (any('blocked') && wrote) return 4;
  return any('held', 'unreadable', 'blocked') ? 3 : 0;
}
