import type { Entry } from '../../../compare/index.js';
import { departedOf, moveEntry } from '../../../ledger/index.js';
import { kindOf, matchesPattern, pasted, splitAddress, UserError } from '../../../model/index.js';
import { allKinds as kinds } from '../../../providers/index.js';
import { visible } from '../../../report/index.js';
import { fits } from '../../../run/open/patterns.js';
import type { Io } from '../../io.js';
import { LEDGER_COMMAND_CODES as CODES } from './ledger-command-codes.js';
import { type WriteFlags, writeLedger } from './ledger-write.js';
import { openLedger } from './open-ledger.js';

/** `ledger forget`: the next plan judges anew, as if it had never been applied from here. */
export async function ledgerForget(pattern: string, flags: WriteFlags, io: Io): Promise<number> {
  const opened = await openLedger(flags, io);
  const { ledger, binding } = opened;
  fits('ledger forget', pattern, [...ledger.entries.keys()], kinds, 'nothing in the ledger');
  const entries = [...ledger.entries.values()].filter((entry) => matchesPattern(pattern, entry.address));
  const departed = { ...ledger.head?.departed };
  for (const entry of entries) departed[entry.address] = departedOf(entry);
  if (entries.length === 0) {
    io.out('Nothing in the ledger fits, so nothing was changed.\n');
    return 0;
  }
  await writeLedger(
    opened,
    {
      subject: 'ledger forget',
      lines: entries.map((entry) => `Forget ${visible(entry.address)}: ${fateOf(entry)}.`),
      question: `Forget ${entries.length} of the ledger of ${binding.target}?`,
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
  if (entry.launch !== null) return 'it stays held until --launch, and is then launched once more';
  return 'the next plan adopts what is equal, holds what differs, and creates what is not there';
}

/** `ledger move`: an entry under another address, and every record that refers to it. */
export async function ledgerMove(from: string, to: string, flags: WriteFlags, io: Io): Promise<number> {
  const opened = await openLedger(flags, io);
  const { entries } = opened.ledger;
  known(from, entries);
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

/** The entry of an address. @throws UserError PS9031 with what was probably meant */
export function known(address: string, entries: ReadonlyMap<string, Entry>): Entry {
  const entry = entries.get(address);
  if (entry !== undefined) return entry;
  fits('ledger', address, [...entries.keys()], kinds, 'nothing in the ledger');
  throw new UserError(
    CODES.oneAddress.code,
    `${visible(address)} is no single address of the ledger.`,
    'Write one address as the ledger lists it.',
    1,
    pasted('ledger', 'show'),
  );
}
