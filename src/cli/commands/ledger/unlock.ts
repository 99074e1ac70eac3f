import type { Command } from '@commander-js/extra-typings';
import { holderOf } from '../../../ledger/index.js';
import { pasted, UserError } from '../../../model/index.js';
import { visible } from '../../../report/index.js';
import { defineCommand, type FlagsOf } from '../../command.js';
import type { Io } from '../../io.js';
import { writing } from '../../options.js';
import { LEDGER_COMMAND_CODES as CODES } from './ledger-command-codes.js';
import { sayUnchanged, writeLedger } from './ledger-write.js';
import { openLedger } from './open-ledger.js';

const flags = (bare: Command) =>
  writing(bare).option(
    '--force',
    'take the lock even from a running process of this machine; skips the confirmation',
  );

type UnlockFlags = FlagsOf<typeof flags>;

export const command = defineCommand({
  name: 'unlock',
  does: 'Take the lock of a run that was interrupted.',
  flags,
  run: (_none, flags, { io }) => unlock(flags, io),
});

/** `ledger unlock`: takes the lock of an interrupted run and keeps its records. */
async function unlock(flags: UnlockFlags, io: Io): Promise<number> {
  const opened = await openLedger(flags, io);
  const { store, ledger, binding } = opened;
  const holder = store.holder(ledger);
  if (holder === null) {
    sayUnchanged(ledger, 'The lock is free; nothing was changed.', flags, io);
    return 0;
  }
  const who = visible(holderOf(holder.record, io.clock.now()));
  if (holder.isHere && flags.force !== true)
    throw new UserError(
      CODES.holderLives.code,
      `The lock of ${binding.target} is held by a running process of this machine (process ${holder.record.pid}): ${who}.`,
      'Nothing was changed. Stop that process or wait for it. To take its lock anyway.',
      3,
      pasted('ledger', 'unlock', '--force'),
    );
  const standing = {
    live: 'It may still be running. If so, it starts no further write once its lock is gone.',
    gone: 'Its process no longer runs on this machine.',
    silent: 'It has given no sign of life for 15 minutes.',
    over: 'It has ended.',
  }[holder.standing];
  await writeLedger(
    opened,
    {
      subject: 'ledger unlock',
      lines: [
        `The lock of ${binding.target} is held by ${who}.`,
        standing,
        'Its records are kept. The next apply looks up every create without a recorded outcome.',
      ],
      question: 'Take its lock?',
      force: true,
      work: async () => {},
    },
    { ...flags, yes: flags.yes === true || flags.force === true },
    io,
  );
  return 0;
}
