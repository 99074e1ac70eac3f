import type { Command } from '@commander-js/extra-typings';
import { holderOf } from '../../../ledger/index.js';
import { pasted, UserError } from '../../../model/index.js';
import { visible } from '../../../report/index.js';
import { defineCommand, type FlagsOf } from '../../command.js';
import type { Io } from '../../io.js';
import { writing } from '../../options.js';
import { LEDGER_COMMAND_CODES as CODES } from './ledger-command-codes.js';
import { writeLedger } from './ledger-write.js';
import { openLedger } from './open-ledger.js';

const flags = (bare: Command) =>
  writing(bare).option('--force', 'also from a process that runs on this machine; does not ask');

type UnlockFlags = FlagsOf<typeof flags>;

export const command = defineCommand({
  name: 'unlock',
  does: 'Take the lock of a run that does not go on.',
  flags,
  run: (_none, flags, { io }) => unlock(flags, io),
});

/** `ledger unlock`: takes the lock of a run that does not go on; what it recorded is folded in. */
async function unlock(flags: UnlockFlags, io: Io): Promise<number> {
  const opened = await openLedger(flags, io);
  const { store, ledger, binding } = opened;
  const holder = store.holder(ledger);
  if (holder === null) {
    io.out('Nobody holds the lock, so nothing was changed.\n');
    return 0;
  }
  const who = visible(holderOf(holder.record, io.clock.now()));
  if (holder.isHere && flags.force !== true)
    throw new UserError(
      CODES.holderLives.code,
      `The lock of ${binding.target} is held by a process of this machine that is running (process ${holder.record.pid}): ${who}.`,
      'Nothing was changed. Stop that process, or wait for it. To take its lock all the same.',
      3,
      pasted('ledger', 'unlock', '--force'),
    );
  const standing = {
    live: 'It may still be at work: if it is, it starts no further write once its lock is gone.',
    gone: 'Its process does not run on this machine any more.',
    silent: 'It gave no sign of life for 15 minutes.',
    over: 'It does not run any more.',
  }[holder.standing];
  await writeLedger(
    opened,
    {
      subject: 'ledger unlock',
      lines: [
        `The lock of ${binding.target} is held by ${who}.`,
        standing,
        'What it recorded is taken in; a create whose outcome it did not record is looked up by the next apply.',
      ],
      question: 'Take the lock away from it?',
      force: true,
      work: async () => {},
    },
    { ...flags, yes: flags.yes === true || flags.force === true },
    io,
  );
  return 0;
}
