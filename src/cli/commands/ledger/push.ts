import type { Command } from '@commander-js/extra-typings';
import { GitStore } from '../../../ledger/index.js';
import { UserError } from '../../../model/index.js';
import { count } from '../../../report/index.js';
import { ledgerBinding } from '../../../run/open/ledger-binding.js';
import { openStore } from '../../../run/open/open-store.js';
import { defineCommand } from '../../command.js';
import { confirm } from '../../confirm.js';
import type { Io } from '../../io.js';
import { type WritingFlags, writing } from '../../options.js';
import { printDocument } from '../../print-json.js';
import { LEDGER_COMMAND_CODES as CODES } from './ledger-command-codes.js';
import { sayUnchanged } from './ledger-write.js';
import { noLedger, openForLedger } from './open-ledger.js';

const flags = (bare: Command) => writing(bare);

export const command = defineCommand({
  name: 'push',
  does: 'Push a ledger, or records of it, that only this clone has.',
  flags,
  run: (_none, flags, { io }) => push(flags, io),
});

/**
 * `ledger push`: pushes records that an apply could not push, and publishes a ledger that began before the repository had
 * a remote.
 */
async function push(flags: WritingFlags, io: Io): Promise<number> {
  const { offline, settings } = await openForLedger(flags, io);
  const binding = ledgerBinding(offline.config, settings, settings.orgId, offline.target);
  const store = await openStore(offline, settings.ledgerTarget, io);
  if (!(store instanceof GitStore))
    throw new UserError(
      CODES.onlyGit.code,
      `The ledger of ${binding.target} is not in git (${store.place}), so there is nothing to push.`,
      'Nothing needs to be done.',
    );
  const publisher = store.publisher();
  const publication = await publisher.look(binding);
  const done: string[] = [];
  if (publication !== null) {
    const { what, entries, trialsStay } = publication;
    const line = `Publish the ledger of ${binding.target} to ${store.place}: ${what.join(', ')}, ${count(entries, 'entry', 'entries')}.`;
    if (flags.json !== true && flags.quiet !== true) io.out(`${line}\n`);
    if (flags.yes !== true) await confirm(`Publish the ledger of ${binding.target}?`, io);
    await publisher.publish(publication, binding);
    done.push(line);
    if (trialsStay) done.push(TRIALS_STAY);
    if (flags.json !== true) io.out(`Published.${trialsStay ? ` ${TRIALS_STAY}` : ''}\n`);
  }
  const ledger = await store.read(binding);
  if (ledger.state === 'absent' && done.length === 0) throw noLedger(binding.target, store.place);
  if (store.isKept(ledger)) {
    if (flags.yes !== true) await confirm(`Push the records of an earlier apply to ${binding.target}?`, io);
    const revision = await store.push(ledger);
    const line = `Ledger ${revision} pushed.`;
    if (flags.json !== true) io.out(`${line}\n`);
    done.push(line);
  } else if (done.length === 0) {
    sayUnchanged(ledger, 'No unpushed ledger commit on this machine; nothing to push.', flags, io);
    return 0;
  }
  if (flags.json === true) printDocument({ revision: ledger.revision, done }, io);
  return 0;
}

const TRIALS_STAY = 'The records of trials stay in this clone, because the remote has others.';
