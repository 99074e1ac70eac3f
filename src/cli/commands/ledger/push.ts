import type { Command } from '@commander-js/extra-typings';
import { GitStore } from '../../../ledger/index.js';
import { UserError } from '../../../model/index.js';
import { defineCommand } from '../../command.js';
import { confirm } from '../../confirm.js';
import type { Io } from '../../io.js';
import { type WritingFlags, writing } from '../../options.js';
import { LEDGER_COMMAND_CODES as CODES } from './ledger-command-codes.js';
import { openLedger } from './open-ledger.js';

const flags = (bare: Command) => writing(bare);

export const command = defineCommand({
  name: 'push',
  does: 'Push records that an earlier apply could not push.',
  flags,
  run: (_none, flags, { io }) => push(flags, io),
});

/** `ledger push`: pushes records that an apply could not push. */
async function push(flags: WritingFlags, io: Io): Promise<number> {
  const { store, ledger, binding } = await openLedger(flags, io);
  if (!(store instanceof GitStore))
    throw new UserError(
      CODES.onlyGit.code,
      `The ledger of ${binding.target} is not in git (${store.place}), so there is nothing to push.`,
      'Nothing needs to be done.',
    );
  const say = (revision: string | null, line: string) =>
    io.out(flags.json === true ? `${JSON.stringify({ revision, done: [line] }, null, 2)}\n` : `${line}\n`);
  if (!store.isKept(ledger)) {
    say(ledger.revision, 'No unpushed ledger commit on this machine; nothing to push.');
    return 0;
  }
  if (flags.yes !== true) await confirm(`Push the records of an earlier apply to ${binding.target}?`, io);
  const revision = await store.push(ledger);
  say(revision, `Ledger ${revision} pushed.`);
  return 0;
}
