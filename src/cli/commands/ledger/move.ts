import type { Command } from '@commander-js/extra-typings';
import type { Entry } from '../../../compare/index.js';
import { moveEntry } from '../../../ledger/index.js';
import { kindOf, pasted, splitAddress, UserError } from '../../../model/index.js';
import { visible } from '../../../report/index.js';
import { defineCommand } from '../../command.js';
import type { Io } from '../../io.js';
import { type WritingFlags, writing } from '../../options.js';
import { LEDGER_COMMAND_CODES as CODES } from './ledger-command-codes.js';
import { writeLedger } from './ledger-write.js';
import { known, openLedger } from './open-ledger.js';

const flags = (bare: Command) =>
  writing(bare).argument('<old>', 'address of the entry').argument('<new>', 'new address');

export const command = defineCommand({
  name: 'move',
  does: 'Change the address of an entry.',
  flags,
  run: ([from, to], flags, { io }) => move(from, to, flags, io),
});

/** `ledger move`: changes the address of an entry, and every reference to it in the ledger. */
async function move(from: string, to: string, flags: WritingFlags, io: Io): Promise<number> {
  const opened = await openLedger(flags, io);
  const { entries } = opened.ledger;
  known(from, entries, opened.offline.kinds);
  const problem = moveProblem(from, to, entries);
  if (problem !== undefined)
    throw new UserError(
      CODES.cannotMove.code,
      `Cannot move ${visible(from)} to ${visible(to)}: ${problem}.`,
      'Write the new address as the plan shows it. To list the entries.',
      1,
      pasted('ledger', 'show'),
    );
  const changed = moveEntry(entries, from, to);
  await writeLedger(
    opened,
    {
      subject: 'ledger move',
      lines: [
        `Move ${visible(from)} to ${visible(to)}: the same object under another address; nothing is sent.`,
        ...changed
          .filter((entry) => entry.address !== to)
          .map((entry) => `  ${visible(entry.address)} refers to it and is updated.`),
      ],
      question: 'Move it?',
      work: async (session) => {
        for (const entry of changed) await session.put(entry);
        await session.remove(from);
      },
    },
    flags,
    io,
  );
  return 0;
}

function moveProblem(from: string, to: string, entries: ReadonlyMap<string, Entry>): string | undefined {
  if (from === to) return 'the two addresses are equal';
  if (kindOf(from) !== kindOf(to)) return `the kinds differ (${kindOf(from)} and ${visible(kindOf(to))})`;
  if (entries.has(to)) return 'another entry has that address';
  const [old, now] = [splitAddress(from), splitAddress(to)];
  const isWhole = !/[\p{Cc}\u2028\u2029]/u.test(to) && now.parts.every((part) => part !== '');
  if (!isWhole || old.parts.length !== now.parts.length) return `that is not an address of ${kindOf(from)}`;
  if (old.scope !== now.scope) return 'an object cannot move to another scope';
  return undefined;
}
