import { isDeepStrictEqual } from 'node:util';
import type { Command } from '@commander-js/extra-typings';
import type { Entry } from '../../../compare/index.js';
import { type Binding, bindingChanges, type LedgerSession, type OpenLedger } from '../../../ledger/index.js';
import { pasted, UserError } from '../../../model/index.js';
import { count, visible } from '../../../report/index.js';
import { platformWords } from '../../../run/platform-words.js';
import { defineCommand, type FlagsOf } from '../../command.js';
import type { Io } from '../../io.js';
import { type WritingFlags, writing } from '../../options.js';
import { LEDGER_COMMAND_CODES as CODES } from './ledger-command-codes.js';
import { headOf, sayUnchanged, writeLedger } from './ledger-write.js';
import { openLedger, openLedgerAt } from './open-ledger.js';

const flags = (bare: Command) =>
  writing(bare)
    .option('--from <namespace>', 'take over the ledger of another namespace')
    .option('--from-target <name>', 'take over the ledger of a renamed target');

type RebindFlags = FlagsOf<typeof flags>;

export const command = defineCommand({
  name: 'rebind',
  does: `Bind the ledger to the current ${platformWords().account}, URL and configuration.`,
  flags,
  run: (_none, flags, { io }) => rebind(flags, io),
});

/** `ledger rebind`: the same objects under a new account, base URL, namespace or configuration. */
async function rebind(flags: RebindFlags, io: Io): Promise<number> {
  const { from, fromTarget } = flags;
  if (from !== undefined || fromTarget !== undefined)
    return rebindFrom(
      {
        ...(from === undefined ? {} : { namespace: from }),
        ...(fromTarget === undefined ? {} : { target: fromTarget }),
      },
      flags,
      io,
    );
  const opened = await openLedger(flags, io, true);
  const { ledger, binding } = opened;
  const now = headOf(ledger);
  const bound = { ...binding, org_id: binding.org_id ?? now.org_id };
  const differ = ledger.head === undefined ? [] : bindingChanges(ledger.head, bound);
  if (differ.length === 0) {
    sayUnchanged(
      ledger,
      'The ledger is bound to this configuration already; nothing was changed.',
      flags,
      io,
    );
    return 0;
  }
  await writeLedger(
    opened,
    {
      subject: 'ledger rebind',
      lines: [
        ...differ.map((name) => `${name}: ${visible(String(now[name]))} → ${visible(String(bound[name]))}`),
        ...consequences(ledger),
      ],
      question: `Rebind the ledger of ${binding.target}?`,
      head: bound,
      work: async () => {},
    },
    flags,
    io,
  );
  return 0;
}

/**
 * Takes over the ledger of another namespace or target name, for example after the repository was renamed. Where a
 * second ledger exists already, its entries are newer and stay; the rest is taken over.
 */
async function rebindFrom(
  from: { namespace?: string; target?: string },
  flags: WritingFlags,
  io: Io,
): Promise<number> {
  const here = await openLedgerAt(flags, io);
  const there = await openLedgerAt(flags, io, from);
  const name = [
    ...(from.target === undefined ? [] : [`target ${visible(from.target)}`]),
    `namespace ${visible(from.namespace ?? here.binding.namespace)}`,
  ].join(' in ');
  if (there.store.place === here.store.place || there.ledger.state === 'absent')
    throw new UserError(
      CODES.notElsewhere.code,
      there.ledger.state === 'absent'
        ? `There is no ledger of ${name} (${there.store.place}).`
        : `The ledger of ${name} is already in use (${here.store.place}), so there is nothing to take over.`,
      'Write the namespace as in the configuration. To see the ledger in use.',
      1,
      pasted('ledger', 'show'),
    );
  if (there.ledger.underway !== undefined)
    throw new UserError(
      CODES.notElsewhere.code,
      `Another run is applying with that ledger: ${visible(there.ledger.underway)}.`,
      'Nothing was changed. Wait for that run to end.',
      3,
    );
  const old = headOf(there.ledger);
  const bound: Binding = here.binding;
  const begun = here.ledger.state === 'present';
  const taken = entriesToTake(there.ledger.entries, here.ledger.entries);
  const kept = there.ledger.entries.size - taken.length;
  const { moved_to: _before, ...plain } = old;
  const movedTo = { namespace: bound.namespace, target: bound.target };
  const isHandedOver = isDeepStrictEqual(old.moved_to, movedTo);
  if (begun && taken.length === 0 && isHandedOver) {
    const line = `This ledger has everything from the ledger of ${name} already; nothing was changed.`;
    sayUnchanged(here.ledger, line, flags, io);
    return 0;
  }
  const at = () => new Date(io.clock.now()).toISOString();
  let older: LedgerSession | undefined;
  try {
    await writeLedger(
      { store: here.store, ledger: here.ledger },
      {
        subject: 'ledger rebind',
        lines: [
          `Take over the ledger of ${name} (${there.store.place}) as ${here.store.place}.`,
          'Its history stays where it is and nothing is removed. From now on, every command refuses the old ledger and names the new one.',
          ...(begun
            ? [
                `A second ledger exists already. Its entries stay (${here.ledger.entries.size}); the older one adds ${taken.length}, and ${kept} are known already.`,
              ]
            : []),
          ...consequences(there.ledger),
        ],
        question: 'Take it over?',
        ...(begun
          ? { head: { departed: { ...there.ledger.head?.departed, ...here.ledger.head?.departed } } }
          : { newHead: { ...plain, ...bound, org_id: bound.org_id ?? old.org_id } }),
        work: async (session) => {
          // The lock is held until both are written, so that nobody continues with the old ledger meanwhile.
          const head = { ...old, moved_to: movedTo };
          const start = { at: at(), head, intents: [], marks: [], subject: 'ledger rebind' };
          older = await there.store.begin(there.ledger, start);
          for (const entry of taken) await session.put(entry);
        },
      },
      flags,
      io,
    );
    await older?.finish(at());
  } catch (error) {
    await older?.leave();
    throw error;
  }
  return 0;
}

/** Entries that only the older ledger has. Where both have one, the older adds its origin and generation. */
function entriesToTake(older: ReadonlyMap<string, Entry>, newer: ReadonlyMap<string, Entry>): Entry[] {
  const claimed = new Set([...newer.values()].map(({ kind, id }) => `${kind} ${id}`));
  return [...older.values()].flatMap((entry): Entry[] => {
    const known = newer.get(entry.address);
    // A renamed object is in the newer ledger under its new address.
    if (known === undefined)
      return entry.id !== null && claimed.has(`${entry.kind} ${entry.id}`) ? [] : [entry];
    // A recorded launch must not be lost: the newer ledger could only mark it as undecided.
    if (known.launch?.state === 'undecided' && entry.launch !== null && entry.launch.state !== 'undecided')
      return [entry];
    if (known.id !== entry.id || entry.origin !== 'created' || known.origin === 'created') return [];
    return [{ ...known, origin: 'created', generation: Math.max(known.generation, entry.generation) }];
  });
}

function consequences(ledger: OpenLedger): string[] {
  return [
    `${count(ledger.entries.size, 'recorded resource')} ${ledger.entries.size === 1 ? 'keeps its id' : 'keep their ids'} and values: rebind only if these are the same objects under a new name.`,
    'Nothing is sent now. Where an id now means another object, the next plan sees it by the creation time and holds the change or creates a new object.',
  ];
}
