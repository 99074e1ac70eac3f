import { chooseRemote, ledgerRefs } from '../../ledger/index.js';
import { UserError } from '../../model/index.js';
import type { Session } from '../../run/open/session.js';
import type { Stage } from '../stage.js';

/**
 * The newest commit of a ledger, for people to look at; null where it is not in git, or there is none.
 * @param root of the work tree; null without one
 */
export async function ledgerCommit(
  { binding, store }: Pick<Session, 'binding' | 'store'>,
  root: string | null,
  io: Stage['io'],
): Promise<string | null> {
  if (root === null) return null;
  const git = io.openGit(root);
  const { ledger } = ledgerRefs(binding.namespace, binding.target);
  // The place that a git store names is its ref; a folder's is a path.
  if (!store.place.startsWith(ledger)) return null;
  const remote = await chooseRemote(git).catch((error: unknown) => {
    // It is only shown: not knowing it must not hide what was applied.
    if (error instanceof UserError) return undefined;
    throw error;
  });
  if (remote === undefined) return null;
  const asked =
    remote === null ? await git(['show-ref', ledger]) : await git(['ls-remote', '--', remote, ledger]);
  return /^([0-9a-f]{40,64})\s/m.exec(asked.stdout.toString('latin1'))?.[1] ?? null;
}
