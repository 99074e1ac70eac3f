import type { Command } from '@commander-js/extra-typings';
import { GIT_LEDGER_CODES, type GitStore, type RunStart } from '../../../ledger/index.js';
import { UserError } from '../../../model/index.js';
import { count } from '../../../report/index.js';
import { ledgerBinding } from '../../../run/open/ledger-binding.js';
import { openStore, openStoreToLeave } from '../../../run/open/open-store.js';
import { defineCommand } from '../../command.js';
import type { Io } from '../../io.js';
import { type WritingFlags, writing } from '../../options.js';
import { printDocument } from '../../print-json.js';
import { headOf, sayUnchanged, writeLedger } from './ledger-write.js';
import { noLedger, openForLedger } from './open-ledger.js';

const flags = (bare: Command) => writing(bare);

export const command = defineCommand({
  name: 'relocate',
  does: 'Move the ledger to where the configuration says: a branch, or a ref of its own.',
  flags,
  run: (_none, flags, { io }) => relocate(flags, io),
});

const SUBJECT = 'ledger relocate';

/** `ledger relocate`: the same ledger with its whole history, on a branch or back in a ref of its own. */
async function relocate(flags: WritingFlags, io: Io): Promise<number> {
  const { offline, settings } = await openForLedger(flags, io);
  const name = settings.ledgerTarget;
  const binding = ledgerBinding(offline.config, settings, settings.orgId, offline.target);
  const from = await openStoreToLeave(offline, name, io);
  if (from === undefined) throw nothingToMove(binding.target);
  const to = await openStore(offline, name, io);
  try {
    const ledger = await to.read(binding);
    if (ledger.state === 'absent') throw noLedger(binding.target, to.place);
    if (ledger.imported !== undefined) throw nothingToMove(binding.target);
    const line = `The ledger is where the configuration says already (${to.place}); nothing was changed.`;
    sayUnchanged(ledger, line, flags, io);
    return 0;
  } catch (error) {
    if (!(error instanceof UserError) || error.code !== GIT_LEDGER_CODES.otherPlace.code) throw error;
  }
  const ledger = await from.read(binding);
  if (ledger.state === 'absent') throw noLedger(binding.target, from.place);
  const lines = [
    `Move the ledger of ${binding.target} from ${from.place} to ${to.place}: ${count(ledger.entries.size, 'entry', 'entries')} and the whole history.`,
    'From then on, a checkout whose configuration still names the old place is refused, and told where the ledger is.',
  ];
  const question = `Move the ledger of ${binding.target}?`;
  try {
    const edit = { subject: SUBJECT, lines, question, work: async () => {} };
    await writeLedger({ store: from, ledger }, edit, flags, io);
  } catch (error) {
    if (!(error instanceof UserError) || error.code !== GIT_LEDGER_CODES.refused.code) throw error;
    await leaveBehind(from, ledger, lines, flags, io);
  }
  return 0;
}

function nothingToMove(target: string): UserError {
  return new UserError(
    GIT_LEDGER_CODES.noOtherPlace.code,
    `The ledger of ${target} is in files, or in a repository without a remote: there is nothing to move.`,
    'The first apply with "ledger: git" or "ledger: branch" moves a ledger in files into git. Without a remote, both keep it in the same refs of this clone.',
    3,
  );
}

/** The server refuses the refs where the ledger is, so that no apply can use them either. */
async function leaveBehind(
  from: GitStore,
  ledger: Parameters<GitStore['leaveBehind']>[0],
  lines: readonly string[],
  flags: WritingFlags,
  io: Io,
): Promise<void> {
  const at = new Date(io.clock.now()).toISOString();
  const start: RunStart = { at, head: headOf(ledger), intents: [], marks: [], subject: SUBJECT };
  const revision = await from.leaveBehind(ledger, start);
  const left = `The remote refuses changes of ${from.place}, so the old ledger stays there and is no longer used.`;
  if (flags.json === true) printDocument({ revision, done: [...lines, left] }, io);
  else io.out(`${flags.quiet === true ? '' : `${left}\n`}Ledger revision ${revision} saved.\n`);
}
