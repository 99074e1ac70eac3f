import type { OpenLedger } from '../../ledger/index.js';

const UNITS: readonly [string, number][] = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
];

/** The ledger in the first line of a plan: `ledger 41 (3 days ago, a1b2c3d)`. */
export function ledgerLabel(ledger: OpenLedger, ignored: boolean, now: number): string {
  if (ignored) return 'without the ledger';
  if (ledger.head === undefined)
    return ledger.state === 'absent' ? 'no ledger yet' : 'ledger of an unfinished first run';
  const { sequence, applied_at, source } = ledger.head;
  const parts = [age(now - Date.parse(applied_at))];
  if (source.commit !== null) parts.push(source.commit.slice(0, 7));
  return `ledger ${sequence} (${[...parts, ...addition(ledger)].join(', ')})`;
}

/** A remark about records that are not in the stored ledger yet. */
function addition(ledger: OpenLedger): string[] {
  if (ledger.underway !== undefined) return [`in use by ${ledger.underway}`];
  if (ledger.imported !== undefined) return [`from ${ledger.imported}`];
  return ledger.interrupted ? ['a later run was interrupted'] : [];
}

function age(ms: number): string {
  for (const [unit, length] of UNITS) {
    const count = Math.floor(ms / length);
    if (count >= 1) return `${count} ${unit}${count === 1 ? '' : 's'} ago`;
  }
  return 'just now';
}
