import { findRevision, type LedgerHistory, type Revision, type RevisionValues } from '../../ledger/index.js';
import { pasted, UserError } from '../../model/index.js';
import { diffEntries, type EntryDiff } from '../../plan/index.js';
import { renderDiffText, renderHistoryText } from '../../report/index.js';
import type { CommonFlags } from '../flags.js';
import type { Io } from '../io.js';
import { LEDGER_COMMAND_CODES as CODES } from './ledger/ledger-command-codes.js';
import { openLedger } from './ledger/open-ledger.js';

export interface HistoryFlags extends CommonFlags {
  limit?: string;
}

/** Applies that are listed when nobody says how many. */
const LISTED = 20;

/** `history`: what was applied when, by whom, from which commit. It needs no key and sends nothing. */
export async function history(names: readonly string[], flags: HistoryFlags, io: Io): Promise<number> {
  const limit = readLimit(flags.limit);
  const { store, ledger, binding } = await openLedger(flags, io, true);
  const log = store.history(ledger);
  const view = { color: io.outColor, width: io.width, target: binding.target, place: log.place };
  const about = { target: binding.target, namespace: binding.namespace, place: log.place };
  const [first, second] = names;
  if (first === undefined) {
    const { revisions, more } = await log.list(limit);
    if (flags.json === true) io.out(json({ ...about, revisions, more }));
    else io.out(renderHistoryText(revisions, more, view));
    return 0;
  }
  const values = valuesOf(log);
  const { revisions } = await log.list(null);
  const one = findRevision(first, revisions);
  const from = second === undefined ? one.before : one.revision;
  const to = second === undefined ? one.revision : findRevision(second, revisions).revision;
  const diffs = await differences(values, from, to);
  if (flags.json === true) io.out(json({ ...about, from, to, resources: diffs }));
  else io.out(renderDiffText(diffs, { from, to, isOne: second === undefined }, view));
  return 0;
}

/** @throws UserError PS7302 where a store keeps only the list */
export function valuesOf(log: LedgerHistory): RevisionValues {
  if (log.values !== undefined) return log.values;
  throw new UserError(
    CODES.noValues.code,
    `The ledger in ${log.place} keeps a list of what was applied, not the values: only a ledger in git does.`,
    'In a git repository, leave out "ledger: file" to keep the ledger in git from now on. To list what there is.',
    1,
    pasted('history'),
  );
}

async function differences(
  values: RevisionValues,
  from: Revision | null,
  to: Revision,
): Promise<EntryDiff[]> {
  if (from?.commit === to.commit) return [];
  const changes = await values.changes(from, to);
  return changes.map(({ before, after }) => diffEntries(before, after)).filter((diff) => diff !== undefined);
}

function readLimit(text: string | undefined): number {
  if (text === undefined) return LISTED;
  const limit = Number(text);
  if (/^\d+$/.test(text) && limit >= 1 && limit <= 1_000_000) return limit;
  throw new UserError(
    CODES.badLimit.code,
    `--limit ${JSON.stringify(text)} is no whole number from 1 up.`,
    'Write a whole number, for instance 100.',
    1,
    pasted('history', '--limit', '100'),
  );
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
