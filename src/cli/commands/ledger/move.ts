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
  writing(bare)
    .argument('<old>', 'the address that the ledger knows')
    .argument('<new>', 'the address that it gets');

export const command = defineCommand({
  name: 'move',
  does: 'Give an entry another address.',
  flags,
  run: ([from, to], flags, { io }) => move(from, to, flags, io),
});

/** `ledger move`: an entry under another address, and every record that refers to it. */
async function move(from: string, to: string, flags: WritingFlags, io: Io): Promise<number> {
  const opened = await openLedger(flags, io);
  const { entries } = opened.ledger;
  known(from, entries, opened.offline.kinds);
  const problem = moveProblem(from, to, entries);
  if (problem !== undefined)
    throw new UserError(
      CODES.cannotMove.code,
      `${visible(from)} cannot become ${visible(to)}: ${problem}.`,
      'Write the new address as the plan shows it. To list those that are taken.',
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
          .map((entry) => `  ${visible(entry.address)} refers to it and follows.`),
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
  if (from === to) return 'that is the same address';
  if (kindOf(from) !== kindOf(to)) return `one is of ${kindOf(from)}, the other of ${visible(kindOf(to))}`;
  if (entries.has(to)) return 'the ledger knows another object under that address';
  const [old, now] = [splitAddress(from), splitAddress(to)];
  const isWhole = !/[\p{Cc}\u2028\u2029]/u.test(to) && now.parts.every((part) => part !== '');
  if (!isWhole || old.parts.length !== now.parts.length) return 'it is no address of that kind';
  if (old.scope !== now.scope) return 'an object does not move to another scope';
  return undefined;
}
