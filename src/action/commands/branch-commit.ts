import path from 'node:path';
import { complaint, type Git } from '../../host/git-process.js';
import { UserError } from '../../model/index.js';
import { ACTION_CODES as CODES } from '../action-codes.js';
import type { ActionContext } from '../action-context.js';
import type { CommentEvent } from '../event.js';
import { gitWithToken } from '../github/git-with-token.js';
import { WORKFLOW_BOT } from '../github/identity.js';
import { NO_FILTERS } from '../github/trial-merge.js';
import { firstCommit } from '../review/remote-commit.js';
import { moved, type PullHead } from './pull-view.js';

/** Who makes the commits: the bot of workflows, by the address that GitHub knows. */
const AUTHOR = [
  '-c',
  `user.name=${WORKFLOW_BOT}`,
  '-c',
  `user.email=41898282+${WORKFLOW_BOT}@users.noreply.github.com`,
];

/**
 * Commits files of a checkout on top of the commit that it shows, and pushes to the branch of the pull request only while
 * that commit is still its newest: nobody's commit is lost.
 * @param there its work tree is the checkout of `pull.head`
 * @param files absolute
 * @returns the new commit
 * @throws UserError PS8033 where somebody pushed meanwhile; PS8036
 */
export async function commitToBranch(
  there: ActionContext,
  pull: PullHead,
  files: readonly string[],
  { subject, event }: { subject: string; event: CommentEvent },
): Promise<string> {
  const git = there.io.openGit(there.io.cwd);
  const paths = files.map((file) => path.relative(there.io.cwd, file)).join('\0');
  const add = ['add', '--all', '--force', '--pathspec-from-file=-', '--pathspec-file-nul'];
  await asked(git, ['--literal-pathspecs', ...NO_FILTERS, ...add], Buffer.from(paths));
  const tree = await asked(git, ['write-tree']);
  const { serverUrl, owner, repo } = there.context;
  const where = `${serverUrl}/${owner}/${repo}/pull/${pull.number}#issuecomment-${event.id}`;
  // No name of the files is in the message, where GitHub would follow mentions and "fixes".
  const message = `${subject}\n\nAsked for by ${event.author.replace(/[^\w-]/g, '')} in ${where}\n`;
  const commit = await asked(
    git,
    [...AUTHOR, 'commit-tree', tree, '-p', pull.head, '-F', '-'],
    Buffer.from(message),
  );
  await push(there, pull, commit);
  return commit;
}

async function push(
  there: ActionContext,
  { number, head, headRef }: PullHead,
  commit: string,
): Promise<void> {
  const { io, inputs, context } = there;
  const { pushToken } = inputs;
  const git =
    pushToken === null
      ? io.openGit(io.cwd)
      : gitWithToken(io.cwd, context.serverUrl, pushToken, { replaces: true });
  const ref = `refs/heads/${headRef}`;
  const lease = `--force-with-lease=${ref}:${head}`;
  const ran = await git(['push', '--quiet', lease, '--', 'origin', `${commit}:${ref}`]);
  if (ran.code === 0) return;
  const tip = firstCommit(await git(['ls-remote', '--', 'origin', ref]));
  // The answer got lost, not the push.
  if (tip === commit) return;
  if (tip !== undefined && tip !== head) throw moved(number);
  throw notPushed(complaint(ran.stderr));
}

async function asked(git: Git, args: readonly string[], stdin?: Buffer): Promise<string> {
  const ran = await git(args, stdin);
  if (ran.code !== 0) throw notPushed(complaint(ran.stderr));
  return ran.stdout.toString('utf8').trim();
}

function notPushed(why: string): UserError {
  return new UserError(
    CODES.notPushed.code,
    `The commit could not be pushed, so nothing was written (${why}).`,
    'Give the job permissions: {contents: write}, or the input push-token if a rule protects the branch.',
  );
}
