import { type Command, Option } from '@commander-js/extra-typings';
import { type Entry, findObject, type LiveObject } from '../../../compare/index.js';
import { type Kind, kindOf, matchesPattern, pasted, patternOf, UserError } from '../../../model/index.js';
import { visible } from '../../../report/index.js';
import { fits } from '../../../run/open/patterns.js';
import { readAsAsked } from '../../../run/read-as-asked.js';
import { defineCommand, type FlagsOf } from '../../command.js';
import type { Io } from '../../io.js';
import { openTarget } from '../../opened.js';
import { writing } from '../../options.js';
import { LEDGER_COMMAND_CODES as CODES } from './ledger-command-codes.js';
import { sayUnchanged, writeLedger } from './ledger-write.js';
import { known, noLedger, openLedger } from './open-ledger.js';

const flags = (bare: Command) =>
  writing(bare)
    .argument('<pattern>', 'address; with --origin, --protect or --rolled-back also a pattern')
    .option('--id <id>', 'id of the live object that the entry stands for')
    .addOption(new Option('--origin <origin>', 'how it came into the ledger').choices(['created', 'adopted']))
    .addOption(
      new Option('--protect <on|off>', 'protection, until the next apply records its own').choices([
        'on',
        'off',
      ]),
    )
    .addOption(new Option('--rolled-back <off>', 'let the next apply undo a rollback').choices(['off']));

type SetFlags = FlagsOf<typeof flags>;

export const command = defineCommand({
  name: 'set',
  does: 'Correct entries. Sends nothing to the platform.',
  examples: [[pasted('ledger', 'set', '*', '--rolled-back', 'off'), 'let the files undo a rollback']],
  flags,
  run: ([pattern], flags, { io }) => set(pattern, flags, io),
});

/** `ledger set`: corrects entries; the platform stays as it is. */
async function set(pattern: string, flags: SetFlags, io: Io): Promise<number> {
  if (flags.id !== undefined) return setId(pattern, flags.id, flags, io);
  const { origin, protect, rolledBack } = flags;
  if (origin === undefined && protect === undefined && rolledBack === undefined)
    throw new UserError(
      CODES.nothingToSet.code,
      'ledger set needs a value to set.',
      'Pass --id, --origin, --protect or --rolled-back. To see how.',
      1,
      pasted('ledger', 'set', '--help'),
    );
  const opened = await openLedger(flags, io);
  const { ledger, binding } = opened;
  const departed = ledger.head?.departed ?? {};
  const removed =
    rolledBack === undefined ? [] : Object.keys(departed).filter((one) => departed[one]?.rolled_back != null);
  fits(
    'ledger set',
    pattern,
    [...ledger.entries.keys(), ...removed],
    opened.offline.kinds,
    'nothing in the ledger',
  );
  const changes: { before: Entry; after: Entry }[] = [];
  for (const before of ledger.entries.values()) {
    if (!matchesPattern(pattern, before.address)) continue;
    const after = { ...before, ...changed(flags) };
    if (JSON.stringify(after) !== JSON.stringify(before)) changes.push({ before, after });
  }
  const unmarked = removed.filter((address) => matchesPattern(pattern, address));
  if (changes.length + unmarked.length === 0) {
    sayUnchanged(ledger, 'The ledger says so already; nothing was changed.', flags, io);
    return 0;
  }
  const left = Object.fromEntries(
    Object.entries(departed).map(([address, one]) => [
      address,
      unmarked.includes(address) ? { ...one, rolled_back: null } : one,
    ]),
  );
  await writeLedger(
    opened,
    {
      subject: 'ledger set',
      lines: [
        ...changes.flatMap(({ before, after }) => said(before, after)),
        ...unmarked.map((address) => `Set ${visible(address)}: the files create it again.`),
      ],
      question: `Change the ledger of ${binding.target}?`,
      head: { departed: left },
      work: async (session) => {
        for (const { after } of changes) await session.put(after);
      },
    },
    flags,
    io,
  );
  return 0;
}

function changed(flags: SetFlags): Partial<Entry> {
  return {
    ...(flags.origin === undefined ? {} : { origin: flags.origin }),
    ...(flags.protect === undefined ? {} : { protect: flags.protect === 'on' }),
    ...(flags.rolledBack === undefined ? {} : { rolled_back: null }),
  };
}

function said(before: Entry, after: Entry): string[] {
  const lines: string[] = [];
  const say = (text: string) => lines.push(`Set ${visible(before.address)}: ${text}.`);
  if (before.origin !== after.origin)
    say(
      after.origin === 'created'
        ? 'created by this repository, so it may be deleted once it has left the files'
        : 'adopted, so it is released, not deleted, once it has left the files',
    );
  if (before.protect !== after.protect) say(after.protect ? 'protected' : 'no longer protected');
  if ((before.rolled_back ?? null) !== (after.rolled_back ?? null))
    say("the rollback no longer holds it; the next apply brings it to the files' values");
  return lines;
}

/** Points the entry to another live object, which no other entry may stand for. */
async function setId(address: string, text: string, flags: SetFlags, io: Io): Promise<number> {
  const opened = await openTarget(flags, [], io, { use: 'places' });
  try {
    const { session } = opened;
    const { ledger, store, target } = session;
    if (ledger.state === 'absent') throw noLedger(target.name, store.place);
    const entry = known(address, ledger.entries, session.kinds);
    const kind = session.kinds.get(kindOf(entry.address));
    const id = kind.idType === 'integer' && /^\d+$/.test(text) ? Number(text) : text;
    const owner = [...ledger.entries.values()].find(
      (one) => one.kind === entry.kind && one.id === id && one.address !== address,
    );
    if (owner !== undefined) throw cannotSet(kind, address, `id ${id} already belongs to ${owner.address}`);
    if (kind.lifecycle === 'launch')
      throw cannotSet(kind, address, 'an experiment is identified by the record of its launch, not by an id');
    const { result } = await readAsAsked(session.reader, (snapshot) =>
      findObject(kind, entry, id, { org: session.org, snapshot }),
    );
    const live = result.live;
    if (live === undefined)
      throw cannotSet(
        kind,
        address,
        `the platform has no ${kind.singular} with id ${text} in ${entry.partition}`,
      );
    await writeLedger(
      { store, ledger },
      {
        subject: 'ledger set',
        lines: [
          `Set ${visible(address)}: it now stands for id ${visible(text)} instead of ${entry.id === null ? 'an object without a known id' : `id ${visible(String(entry.id))}`}.`,
          '  Its recorded values stay. Where the object has other values, the next plan shows it as edited.',
        ],
        question: `Change the ledger of ${target.name}?`,
        work: (ledgerSession) => ledgerSession.put(pointedAt(entry, live)),
      },
      flags,
      io,
    );
    return 0;
  } finally {
    await opened.client.close();
  }
}

function pointedAt(entry: Entry, live: LiveObject): Entry {
  return {
    ...entry,
    id: live.id,
    witness: { created_at: live.createdAt },
    version: live.version,
    observed: {},
    seen: {},
    kept: {},
    secrets: {},
  };
}

function cannotSet({ words }: Kind, address: string, why: string): UserError {
  return new UserError(
    CODES.cannotSet.code,
    `${visible(address)} cannot be set: ${visible(why)}.`,
    `Look up the id in ${words.app}. To let the next plan find the object by its name.`,
    1,
    pasted('ledger', 'forget', patternOf(address)),
  );
}
