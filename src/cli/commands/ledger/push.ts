import type { Command } from '@commander-js/extra-typings';
import { GitStore } from '../../../ledger/index.js';
import { UserError } from '../../../model/index.js';
import { defineCommand } from '../../command.js';
import { confirm } from '../../confirm.js';
import type { Io } from '../../io.js';
import { type WritingFlags, writing } from '../../options.js';
import { printDocument } from '../../print-json.js';
import { LEDGER_COMMAND_CODES as CODES } from './ledger-command-codes.js';
import { sayUnchanged } from './ledger-write.js';
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
  if (!store.isKept(ledger)) {
    sayUnchanged(ledger, 'No unpushed ledger commit on this machine; nothing to push.', flags, io);
    return 0;
  }
  if (flags.yes !== true) await confirm(`Push the records of an earlier apply to ${binding.target}?`, io);
  const revision = await store.push(ledger);
  const line = `Ledger ${revision} pushed.`;
  if (flags.json === true) printDocument({ revision, done: [line] }, io);
  else io.out(`${line}\n`);
  return 0;
}
