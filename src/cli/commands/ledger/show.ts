import type { Command } from '@commander-js/extra-typings';
import type { LedgerStore, OpenLedger, Revision } from '../../../ledger/index.js';
import { matchesPattern, pasted, UserError } from '../../../model/index.js';
import { type LedgerView, ledgerJson, renderEntryText, renderLedgerText } from '../../../report/index.js';
import { ledgerLabel } from '../../../run/open/ledger-label.js';
import { fits } from '../../../run/open/patterns.js';
import { defineCommand } from '../../command.js';
import type { Io } from '../../io.js';
import { type CommonFlags, target } from '../../options.js';
import { printDocument } from '../../print-json.js';
import { openLedger } from './open-ledger.js';

const flags = (bare: Command) => target(bare).argument('[pattern]', 'address or pattern');

export const command = defineCommand({
  name: 'show',
  does: 'Show recorded entries; secrets by name only.',
  examples: [
    [pasted('ledger', 'show'), 'list all entries'],
    [pasted('ledger', 'show', 'prompts/Tone of voice'), 'show one with all details'],
  ],
  flags,
  run: ([pattern], flags, { io }) => show(pattern, flags, io),
});

/** `ledger show`: all entries, or those that match; secrets by name only. */
async function show(pattern: string | undefined, flags: CommonFlags, io: Io): Promise<number> {
  const { offline, store, ledger, binding } = await openLedger(flags, io, true);
  const { kinds } = offline;
  const departed = ledger.head?.departed ?? {};
  if (pattern !== undefined) {
    const all = [...ledger.entries.keys(), ...Object.keys(departed)];
    fits('ledger show', pattern, all, kinds, 'nothing in the ledger');
  }
  const isShown = (address: string) => pattern === undefined || matchesPattern(pattern, address);
  const view: LedgerView = {
    target: binding.target,
    place: store.place,
    label: ledgerLabel(ledger, false, io.clock.now()),
    head: ledger.head,
    words: kinds.words,
    newest: await newestOf(store, ledger),
    entries: [...ledger.entries.values()]
      .filter((entry) => isShown(entry.address))
      .sort((a, b) => (a.address < b.address ? -1 : 1)),
    departed: Object.fromEntries(Object.entries(departed).filter(([address]) => isShown(address))),
  };
  if (flags.json === true) printDocument(ledgerJson(view), io);
  else if (pattern === undefined || view.entries.length !== 1) io.out(renderLedgerText(view, io.outColor));
  else io.out(renderEntryText(view, { color: io.outColor, width: io.width }));
  return 0;
}

/** Who made the newest revision. A shallow clone that cannot reach the others is not an error here. */
async function newestOf(store: LedgerStore, ledger: OpenLedger): Promise<Revision | null> {
  try {
    return (await store.history(ledger).list(1)).revisions[0] ?? null;
  } catch (error) {
    if (error instanceof UserError) return null;
    throw error;
  }
}
