import type { Command } from '@commander-js/extra-typings';
import type { Entry } from '../../../compare/index.js';
import { departedOf } from '../../../ledger/index.js';
import { matchesPattern } from '../../../model/index.js';
import { count, visible } from '../../../report/index.js';
import { fits } from '../../../run/open/patterns.js';
import { defineCommand } from '../../command.js';
import type { Io } from '../../io.js';
import { type WritingFlags, writing } from '../../options.js';
import { sayUnchanged, writeLedger } from './ledger-write.js';
import { openLedger } from './open-ledger.js';

const flags = (bare: Command) => writing(bare).argument('<pattern>', 'address or pattern');

export const command = defineCommand({
  name: 'forget',
  does: 'Drop entries, so that the next plan starts without them.',
  flags,
  run: ([pattern], flags, { io }) => forget(pattern, flags, io),
});

/** `ledger forget`: drops entries, so that the next plan treats them as never applied from here. */
async function forget(pattern: string, flags: WritingFlags, io: Io): Promise<number> {
  const opened = await openLedger(flags, io);
  const { ledger, binding } = opened;
  fits('ledger forget', pattern, [...ledger.entries.keys()], opened.offline.kinds, 'nothing in the ledger');
  const entries = [...ledger.entries.values()].filter((entry) => matchesPattern(pattern, entry.address));
  const departed = { ...ledger.head?.departed };
  for (const entry of entries) departed[entry.address] = departedOf(entry);
  if (entries.length === 0) {
    sayUnchanged(ledger, 'No entry of the ledger matches; nothing was changed.', flags, io);
    return 0;
  }
  await writeLedger(
    opened,
    {
      subject: 'ledger forget',
      lines: entries.map((entry) => `Forget ${visible(entry.address)}: ${fateOf(entry)}.`),
      question: `Drop ${count(entries.length, 'entry', 'entries')} from the ledger of ${binding.target}?`,
      head: { departed },
      work: async (session) => {
        for (const { address } of entries) await session.remove(address);
      },
    },
    flags,
    io,
  );
  return 0;
}

function fateOf(entry: Entry): string {
  if (entry.launch !== null) return 'it stays held until --launch, which launches it once more';
  return 'the next plan adopts it if it is equal, holds it if it differs, and creates it if it is missing';
}
