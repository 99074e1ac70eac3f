import { isObject, UserError, withoutEnd } from '../model/index.js';
import { ACTION_CODES as CODES } from './action-codes.js';

/** The run of the Action in its workflow. */
export interface EventContext {
  owner: string;
  repo: string;
  /** `https://github.com`, without a trailing `/`. */
  serverUrl: string;
  workspace: string;
  /** Folder for files of later steps. */
  temp: string;
  /** Commit of the workflow; for a pull request, GitHub's trial merge. */
  sha: string;
  ref: string;
  /** Increases with every run of the repository. */
  runId: number;
  attempt: number;
  defaultBranch: string | null;
  /** True where the event says that no stranger reads the repository. */
  isPrivate: boolean;
  /** The repository of the Action at the ref of its `uses:`; null where the runner names none (`uses: ./`). */
  actionHome: string | null;
  event: Event;
}

/** What the Action needs from the event of a pull request. */
export interface PullRequestEvent {
  name: 'pull_request';
  action: string;
  number: number;
  head: string;
  baseRef: string;
  baseSha: string;
  isFork: boolean;
}

/** A comment on a pull request or issue, as it was when it was written. */
export interface CommentEvent {
  name: 'issue_comment';
  action: string;
  /** Of the pull request or issue. */
  number: number;
  isPull: boolean;
  /** The text of the pull request or issue. */
  text: string;
  id: number;
  body: string;
  author: string;
  /** Written by a bot, or through an app. */
  isBot: boolean;
}

/** The event of the workflow. Its content may come from outside, so numbers and ids are checked. */
export type Event =
  | PullRequestEvent
  | { name: 'merge_group'; headRef: string; head: string; baseRef: string; baseSha: string }
  | { name: 'push'; before: string | null; after: string; isDeleted: boolean }
  | { name: 'schedule' }
  | { name: 'workflow_dispatch' }
  | {
      name: 'workflow_run';
      head: string;
      headBranch: string;
      headOwner: string;
      headRepository: string;
      /** The event of the finished run. */
      of: string;
    }
  | CommentEvent
  | { name: 'other'; of: string };

type Fields = { readonly [name: string]: unknown };

/**
 * Reads the runner's environment and the event's payload.
 * @throws UserError PS8003 outside of a workflow
 */
export function readContext(
  env: Readonly<Record<string, string | undefined>>,
  payload: unknown,
): EventContext {
  const name = env.GITHUB_EVENT_NAME ?? '';
  const [owner, repo, ...more] = (env.GITHUB_REPOSITORY ?? '').split('/');
  if (name === '' || !owner || !repo || more.length > 0)
    throw noContext('GITHUB_EVENT_NAME or GITHUB_REPOSITORY is not set');
  const workspace = env.GITHUB_WORKSPACE ?? '';
  if (workspace === '') throw noContext('GITHUB_WORKSPACE is not set');
  const fields = objectOf(payload);
  const repository = objectOf(fields.repository);
  const serverUrl = withoutEnd(env.GITHUB_SERVER_URL || 'https://github.com', '/');
  return {
    owner,
    repo,
    serverUrl,
    actionHome: actionHome(serverUrl, env),
    workspace,
    temp: env.RUNNER_TEMP || workspace,
    sha: env.GITHUB_SHA ?? '',
    ref: env.GITHUB_REF ?? '',
    runId: count(env.GITHUB_RUN_ID),
    attempt: count(env.GITHUB_RUN_ATTEMPT) || 1,
    defaultBranch: typeof repository.default_branch === 'string' ? repository.default_branch : null,
    isPrivate: repository.private === true,
    event: readEvent(name, fields),
  };
}

/** Where the pages of the Action are; a name that could not stand in an address counts as none. */
function actionHome(
  serverUrl: string,
  {
    GITHUB_ACTION_REPOSITORY: repository = '',
    GITHUB_ACTION_REF: ref = '',
  }: Parameters<typeof readContext>[0],
): string | null {
  const isPlain = /^[\w.-]+\/[\w.-]+$/.test(repository) && /^[\w.-]+(?:\/[\w.-]+)*$/.test(ref);
  return isPlain ? `${serverUrl}/${repository}/blob/${ref}` : null;
}

function readEvent(name: string, payload: Fields): Event {
  switch (name) {
    case 'pull_request': {
      const pull = objectOf(payload.pull_request);
      const [head, base] = [objectOf(pull.head), objectOf(pull.base)];
      const from = objectOf(head.repo).full_name;
      return {
        name,
        action: textOf(payload, 'action'),
        number: numberOf(pull, 'number'),
        head: commitOf(head, 'sha'),
        baseRef: textOf(base, 'ref'),
        baseSha: commitOf(base, 'sha'),
        // A head without a repository belonged to a deleted fork.
        isFork: typeof from !== 'string' || from !== objectOf(base.repo).full_name,
      };
    }
    case 'merge_group': {
      const group = objectOf(payload.merge_group);
      return {
        name,
        headRef: textOf(group, 'head_ref'),
        head: commitOf(group, 'head_sha'),
        baseRef: textOf(group, 'base_ref'),
        baseSha: commitOf(group, 'base_sha'),
      };
    }
    case 'push': {
      const before = commitOf(payload, 'before');
      return {
        name,
        before: /^0+$/.test(before) ? null : before,
        after: commitOf(payload, 'after'),
        isDeleted: payload.deleted === true,
      };
    }
    case 'schedule':
    case 'workflow_dispatch':
      return { name };
    case 'workflow_run': {
      const run = objectOf(payload.workflow_run);
      const from = objectOf(run.head_repository);
      return {
        name,
        head: commitOf(run, 'head_sha'),
        headBranch: textOf(run, 'head_branch'),
        headOwner: textOf(objectOf(from.owner), 'login'),
        headRepository: textOf(from, 'full_name'),
        of: textOf(run, 'event'),
      };
    }
    case 'issue_comment': {
      const [issue, comment] = [objectOf(payload.issue), objectOf(payload.comment)];
      const user = objectOf(comment.user);
      return {
        name,
        action: textOf(payload, 'action'),
        number: numberOf(issue, 'number'),
        isPull: issue.pull_request !== undefined && issue.pull_request !== null,
        text: typeof issue.body === 'string' ? issue.body : '',
        id: numberOf(comment, 'id'),
        body: typeof comment.body === 'string' ? comment.body : '',
        // A deleted account has no name, and no permission.
        author: typeof user.login === 'string' ? user.login : '',
        isBot: user.type !== 'User' || isObject(comment.performed_via_github_app as never),
      };
    }
    default:
      return { name: 'other', of: name };
  }
}

function noContext(why: string): UserError {
  return new UserError(
    CODES.noContext.code,
    `This is not a step of a GitHub workflow: ${why}.`,
    'Outside of GitHub Actions, use the command line: pipelines-sync.',
  );
}

function objectOf(value: unknown): Fields {
  return isObject(value) ? value : {};
}

function textOf(fields: Fields, name: string): string {
  const value = fields[name];
  if (typeof value === 'string' && value !== '') return value;
  throw noContext(`the event has no ${name}`);
}

function numberOf(fields: Fields, name: string): number {
  const value = fields[name];
  if (typeof value === 'number' && Number.isSafeInteger(value) && value > 0) return value;
  throw noContext(`the event has no ${name}`);
}

/** Checks the id of a commit, which becomes part of git arguments and addresses. */
function commitOf(fields: Fields, name: string): string {
  const value = fields[name];
  if (typeof value === 'string' && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value)) return value;
  throw noContext(`the event has no commit in ${name}`);
}

function count(text: string | undefined): number {
  return /^\d{1,15}$/.test(text ?? '') ? Number(text) : 0;
}
