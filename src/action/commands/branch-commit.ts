import { realpath } from 'node:fs/promises';
import path from 'node:path';
import { complaint, type Git } from '../../host/git-process.js';
import { UserError } from '../../model/index.js';
import { ACTION_CODES as CODES } from '../action-codes.js';
import type { ActionContext } from '../action-context.js';
import type { CommentEvent } from '../event.js';
import { gitWithToken } from '../github/git-with-token.js';
import { WORKFLOW_BOT } from '../github/identity.js';
import { NO_FILTERS } from '../github/trial-merge.js';
import { repositoryPage } from '../github/web-page.js';
import { firstCommit } from '../review/remote-commit.js';
import { moved } from './pull-view.js';

/** Who makes the commits: the bot of workflows, by the address that GitHub knows. */
const AUTHOR = [
  '-c',
  `user.name=${WORKFLOW_BOT}`,
  '-c',
  `user.email=41898282+${WORKFLOW_BOT}@users.noreply.github.com`,
];

/** Where a commit of a command goes. */
export interface CommitTo {
  /** The commit that the checkout shows. */
  parent: string;
  /** Without `refs/heads/`. */
  branch: string;
  /** The branch is not there yet. */
  isNew?: boolean;
  subject: string;
}

/**
 * Commits files of a checkout on top of the commit that it shows, and pushes only while the branch still ends there, or
 * while a new one does not exist: nobody's commit is lost.
 * @param there its work tree is the checkout of `parent`
 * @param files absolute
 * @returns the new commit
 * @throws UserError PS8033 where somebody pushed meanwhile; PS8036; PS8039 where the commit would change nothing
 */
export async function commitToBranch(
  there: ActionContext,
  event: CommentEvent,
  files: readonly string[],
  to: CommitTo,
): Promise<string> {
  const git = there.io.openGit(there.io.cwd);
  const paths = (await realPaths(there.io.cwd, files)).join('\0');
  const add = ['add', '--all', '--force', '--pathspec-from-file=-', '--pathspec-file-nul'];
  await asked(git, ['--literal-pathspecs', ...NO_FILTERS, ...add], Buffer.from(paths));
  const tree = await asked(git, ['write-tree']);
  // The ledger must not record what the branch does not have.
  if (tree === (await asked(git, ['rev-parse', `${to.parent}^{tree}`]))) throw unchanged();
  const page = event.isPull ? 'pull' : 'issues';
  const where = `${repositoryPage(there.context)}/${page}/${event.number}#issuecomment-${event.id}`;
  // No name of the files is in the message, where GitHub would follow mentions and "fixes".
  const message = `${to.subject}\n\nAsked for by ${event.author.replace(/[^\w-]/g, '')} in ${where}\n`;
  const commit = await asked(
    git,
    [...AUTHOR, 'commit-tree', tree, '-p', to.parent, '-F', '-'],
    Buffer.from(message),
  );
  await push(there, event, to, commit);
  return commit;
}

/** The files behind links, which are what was written: git would add the link, which is as it was. */
async function realPaths(folder: string, files: readonly string[]): Promise<string[]> {
  const root = await realpath(folder);
  return Promise.all(
    files.map(async (file) => {
      const real = await realpath(file).catch(() => null);
      return real === null ? path.relative(folder, file) : path.relative(root, real);
    }),
  );
}

async function push(
  there: ActionContext,
  { number }: CommentEvent,
  { parent, branch, isNew = false }: CommitTo,
  commit: string,
): Promise<void> {
  const { io, inputs, context } = there;
  const { pushToken } = inputs;
  const git =
    pushToken === null
      ? io.openGit(io.cwd)
      : gitWithToken(io.cwd, context.serverUrl, pushToken, { replaces: true });
  const ref = `refs/heads/${branch}`;
  // With nothing behind the colon, the branch must not exist.
  const lease = `--force-with-lease=${ref}:${isNew ? '' : parent}`;
  const ran = await git(['push', '--quiet', lease, '--', 'origin', `${commit}:${ref}`]);
  if (ran.code === 0) return;
  const tip = firstCommit(await git(['ls-remote', '--', 'origin', ref]));
  // The answer got lost, not the push.
  if (tip === commit) return;
  if (isNew && tip !== undefined)
    throw new UserError(
      CODES.branchMoved.code,
      `The branch ${branch} is there already, so nothing was written.`,
      'Use that branch, or write the command in a new comment.',
      3,
    );
  if (!isNew && tip !== undefined && tip !== parent) throw moved(number);
  if (IS_RULE.test(ran.stderr)) throw ruled(branch, complaint(ran.stderr), pushToken !== null);
  throw notPushed(complaint(ran.stderr), pushToken !== null);
}

async function asked(git: Git, args: readonly string[], stdin?: Buffer): Promise<string> {
  const ran = await git(args, stdin);
  if (ran.code !== 0) throw notPushed(complaint(ran.stderr), false);
  return ran.stdout.toString('utf8').trim();
}

function unchanged(): UserError {
  return new UserError(
    CODES.emptyCommit.code,
    'Git sees no change in the files that the command wrote, so nothing was committed.',
    'Decide on the command line.',
    3,
  );
}

/** What GitHub answers where a protected branch (GH006) or a rule of the repository (GH013) refuses a push. */
const IS_RULE = /\bGH0(?:06|13)\b|hook declined/;

function ruled(branch: string, why: string, hasToken: boolean): UserError {
  return new UserError(
    CODES.notPushed.code,
    `A rule protects the branch ${branch}, so nothing was written (${why}).`,
    hasToken
      ? 'Let the rule admit the owner of push-token, or decide on the command line and push the commit.'
      : 'Give the input push-token, with a token whose owner the rule admits; or decide on the command line and push the commit.',
  );
}

function notPushed(why: string, hasToken: boolean): UserError {
  return new UserError(
    CODES.notPushed.code,
    `The commit could not be pushed, so nothing was written (${why}).`,
    hasToken
      ? 'Give the token of push-token the right contents: write for this repository.'
      : 'Give the job: permissions: {contents: write}',
  );
}
