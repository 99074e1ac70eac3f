import { GitStore } from '../../ledger/index.js';
import type { Session } from '../../run/open/session.js';
import type { ActionContext } from '../action-context.js';
import { firstCommit, remoteOf } from './remote-commit.js';

/**
 * The newest commit of a ledger, for display; null where it is not in git, or there is none.
 * @param root of the work tree; null without one
 */
export async function ledgerCommit(
  { store }: Pick<Session, 'store'>,
  root: string | null,
  io: ActionContext['io'],
): Promise<string | null> {
  if (root === null || !(store instanceof GitStore)) return null;
  const git = io.openGit(root);
  const ledger = store.ref;
  const remote = await remoteOf(git);
  // It is for display only, so a failure must not hide the result of the apply.
  if (remote === undefined) return null;
  const asked =
    remote === null ? await git(['show-ref', ledger]) : await git(['ls-remote', '--', remote, ledger]);
  return firstCommit(asked) ?? null;
}
