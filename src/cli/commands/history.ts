import type { Command } from '@commander-js/extra-typings';
import type { Entry } from '../../compare/index.js';
import {
  type EntryChange,
  findRevision,
  objectOf,
  type Revision,
  type RevisionValues,
} from '../../ledger/index.js';
import { pasted, UserError } from '../../model/index.js';
import { diffEntries, type EntryDiff } from '../../plan/index.js';
import { renderDiffText, renderHistoryText, revisionJson } from '../../report/index.js';
import { defineCommand, type FlagsOf } from '../command.js';
import type { Io } from '../io.js';
import { target } from '../options.js';
import { printDocument } from '../print-json.js';
import { historyAt } from './ledger/history-at.js';
import { LEDGER_COMMAND_CODES as CODES } from './ledger/ledger-command-codes.js';
import { openLedger, valuesOf } from './ledger/open-ledger.js';

const flags = (bare: Command) =>
  target(bare)
    .argument('[revision]', 'show what this apply changed: a number, latest, latest~2; with --at, an address')
    .argument('[other]', 'compare the first revision with this one')
    .option('--at <time>', 'show what was live then, as far as the ledger knows (UTC without an offset)')
    .option('--limit <n>', 'number of revisions to list (default: 20)');

type HistoryFlags = FlagsOf<typeof flags>;

export const command = defineCommand({
  name: 'history',
  does: 'List past applies, show what one changed, or compare two.',
  examples: [
    [pasted('history'), 'list the applies'],
    [pasted('history', '2'), 'show what apply 2 changed'],
    [pasted('history', '1', 'latest'), 'compare two revisions'],
    [pasted('history', '--at', '2099-12-31', 'prompts/Concise Rome Prompt'), 'show its values on that day'],
  ],
  flags,
  run: (revisions, flags, { io }) => history(revisions, flags, io),
});

/** Applies that are listed without `--limit`. */
const LISTED = 20;

/** `history`: what was applied when, by whom and from which commit. It needs no key and sends nothing. */
async function history(
  [first, second]: readonly (string | undefined)[],
  flags: HistoryFlags,
  io: Io,
): Promise<number> {
  if (flags.at !== undefined) return historyAt(flags.at, [first, second], flags, io);
  const limit = readLimit(flags.limit);
  const { store, ledger, binding } = await openLedger(flags, io, true);
  const log = store.history(ledger);
  const view = { color: io.outColor, width: io.width, target: binding.target, place: log.place };
  const about = { target: binding.target, namespace: binding.namespace, place: log.place };
  if (first === undefined) {
    const { revisions, more } = await log.list(limit);
    if (flags.json === true) printDocument({ ...about, revisions: revisions.map(revisionJson), more }, io);
    else io.out(renderHistoryText(revisions, more, view));
    return 0;
  }
  const values = valuesOf(log);
  const { revisions } = await log.list(null);
  const one = findRevision(first, revisions);
  const from = second === undefined ? one.before : one.revision;
  const to = second === undefined ? one.revision : findRevision(second, revisions).revision;
  const diffs = await differences(values, from, to);
  if (flags.json === true) {
    const sides = { from: from === null ? null : revisionJson(from), to: revisionJson(to) };
    printDocument({ ...about, ...sides, resources: diffs }, io);
  } else io.out(renderDiffText(diffs, { from, to, isOne: second === undefined }, view));
  return 0;
}

async function differences(
  values: RevisionValues,
  from: Revision | null,
  to: Revision,
): Promise<EntryDiff[]> {
  if (from?.commit === to.commit) return [];
  const changes = await values.changes(from, to);
  return paired(changes)
    .map(({ before, after }) => diffEntries(before, after))
    .filter((diff) => diff !== undefined);
}

/** Pairs the two sides of one object even where its address differs, so that a rename shows as a change. */
function paired(changes: readonly EntryChange[]): Pick<EntryChange, 'before' | 'after'>[] {
  const byObject = new Map<string, Entry>();
  for (const { before } of changes) {
    const object = before === undefined ? undefined : objectOf(before);
    if (before !== undefined && object !== undefined) byObject.set(object, before);
  }
  const former = new Map<Entry, Entry>();
  for (const { after } of changes) {
    const object = after === undefined ? undefined : objectOf(after);
    const before = object === undefined ? undefined : byObject.get(object);
    if (after !== undefined && before !== undefined) former.set(after, before);
  }
  const taken = new Set(former.values());
  return changes.flatMap<Pick<EntryChange, 'before' | 'after'>>(({ before, after }) => {
    const alone = before === undefined || taken.has(before) ? {} : { before };
    if (after === undefined) return before === undefined || taken.has(before) ? [] : [{ before }];
    const own = former.get(after);
    return [own === undefined ? { ...alone, after } : { before: own, after }];
  });
}

function readLimit(text: string | undefined): number {
  if (text === undefined) return LISTED;
  const limit = Number(text);
  if (/^\d+$/.test(text) && limit >= 1 && limit <= 1_000_000) return limit;
  throw new UserError(
    CODES.badLimit.code,
    `--limit ${JSON.stringify(text)} is not a whole number of 1 or more.`,
    'Pass a whole number, for example 100.',
    1,
    pasted('history', '--limit', '100'),
  );
}
