import { readFileSync } from 'node:fs';
import type { Json, JsonObject } from '../../../src/model/json.js';
import type { CommitFacts } from './git-facts.js';
import type { GithubRepository } from './repository.js';
import { generated } from './spec.js';
import type { Comment, GithubState, Run } from './state.js';
import { accountView, commentView, issueView, runView } from './views.js';
import { fullPullView, repositoryView } from './views-git.js';

/** What starts a workflow: the event's name, and what the runner puts at GITHUB_EVENT_PATH. */
export interface GithubEvent {
  name: string;
  payload: JsonObject;
}

const NO_COMMIT = '0'.repeat(40);

let examples: Record<string, JsonObject> | undefined;

/** An official payload with the facts of the emulator laid over it. */
function official(webhook: string, facts: JsonObject): JsonObject {
  examples ??= JSON.parse(readFileSync(generated('event-examples.json'), 'utf8')) as Record<
    string,
    JsonObject
  >;
  const example = examples[webhook];
  if (example === undefined) throw new Error(`There is no official example of ${webhook}.`);
  return overlay(example, facts) as JsonObject;
}

function overlay(below: Json | undefined, above: Json): Json {
  if (!isObject(below) || !isObject(above)) return above;
  const merged: JsonObject = { ...below };
  for (const [key, value] of Object.entries(above)) merged[key] = overlay(below[key], value);
  return merged;
}

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Something happened to a pull request; `before` is the head before a push (`synchronize`). */
export async function pullRequestEvent(
  state: GithubState,
  repository: GithubRepository,
  number: number,
  action: 'opened' | 'reopened' | 'synchronize' | 'closed' | 'labeled',
  { before = NO_COMMIT }: { before?: string } = {},
): Promise<GithubEvent> {
  const issue = repository.issue(number);
  const pull = repository.pull(number);
  // Besides its label, the payload of "labeled" has what that of "opened" has.
  const example = action === 'labeled' ? 'opened' : action;
  const payload = official(`pull-request-${example}`, {
    ...common(state, repository),
    action,
    number,
    pull_request: await fullPullView(state, repository, issue, pull),
    ...(action === 'synchronize' && { before, after: pull.head.sha }),
  });
  return { name: 'pull_request', payload };
}

/** Somebody wrote a comment, or edited it; the payload shows the text at that time. */
export function issueCommentEvent(
  state: GithubState,
  repository: GithubRepository,
  comment: Comment,
  action: 'created' | 'edited' = 'created',
): GithubEvent {
  const payload = official('issue-comment-created', {
    ...common(state, repository),
    sender: accountView(state, comment.author),
    action,
    issue: issueView(state, repository, repository.issue(comment.issue)),
    comment: commentView(state, repository, comment),
    ...(action === 'edited' && { changes: { body: { from: 'before' } } }),
  });
  return { name: 'issue_comment', payload };
}

/** A branch went from `before` to `after`. */
export async function pushEvent(
  state: GithubState,
  repository: GithubRepository,
  {
    before = NO_COMMIT,
    after,
    branch = repository.defaultBranch,
  }: { before?: string; after: string; branch?: string },
): Promise<GithubEvent> {
  const created = before === NO_COMMIT;
  const range = created ? ['--max-count=1', after] : [`${before}..${after}`];
  const commits = await repository.git.log('--reverse', ...range, '--');
  const views = await Promise.all(commits.map((commit) => pushedCommit(repository, commit)));
  const { repository: view, ...rest } = common(state, repository);
  const seconds = state.seconds();
  const payload = official('push', {
    ...rest,
    // Here, and only here, these two are numbers.
    repository: { ...(view as JsonObject), created_at: seconds, pushed_at: seconds },
    ref: `refs/heads/${branch}`,
    before,
    after,
    created,
    deleted: false,
    forced: !created && !(await repository.git.isAncestor(before, after)),
    base_ref: null,
    compare: `https://github.com/${repository.slug}/compare/${before.slice(0, 12)}...${after.slice(0, 12)}`,
    commits: views.slice(0, 2048),
    head_commit: await pushedCommit(repository, await repository.git.commit(after)),
    pusher: { name: repository.owner.login, email: `${repository.owner.login}@example.invalid` },
  });
  return { name: 'push', payload };
}

async function pushedCommit(repository: GithubRepository, commit: CommitFacts): Promise<JsonObject> {
  const files = await repository.git.files(commit.parents[0], commit.sha);
  const names = (...kinds: string[]) =>
    files.filter(({ status }) => kinds.includes(status)).map(({ filename }) => filename);
  return {
    ...smallCommit(commit),
    distinct: true,
    url: `https://github.com/${repository.slug}/commit/${commit.sha}`,
    added: names('added'),
    removed: names('removed'),
    modified: names('modified', 'renamed'),
  };
}

function smallCommit({ sha, tree, message, author, committer }: CommitFacts): JsonObject {
  const person = ({ name, email }: { name: string; email: string }) => ({ name, email });
  return {
    id: sha,
    tree_id: tree,
    message,
    timestamp: committer.date,
    author: person(author),
    committer: person(committer),
  };
}

/** The merge queue asks for checks of a pull request that it merged onto its own branch, whose tip is `head`. */
export async function mergeGroupEvent(
  state: GithubState,
  repository: GithubRepository,
  number: number,
  head: string,
): Promise<GithubEvent> {
  const { base } = repository.pull(number);
  const baseSha = (await repository.git.resolve(`refs/heads/${base.ref}`)) ?? base.sha;
  const payload = official('merge-group-checks-requested', {
    ...common(state, repository),
    action: 'checks_requested',
    merge_group: {
      head_sha: head,
      head_ref: `refs/heads/gh-readonly-queue/${base.ref}/pr-${number}-${baseSha}`,
      base_sha: baseSha,
      base_ref: `refs/heads/${base.ref}`,
      head_commit: smallCommit(await repository.git.commit(head)),
    },
  });
  return { name: 'merge_group', payload };
}

/** Somebody pressed "Run workflow". Inputs are texts, as the runner gets them. */
export function workflowDispatchEvent(
  state: GithubState,
  repository: GithubRepository,
  inputs: Record<string, string>,
  workflow = '.github/workflows/apply.yml',
): GithubEvent {
  const ref = `refs/heads/${repository.defaultBranch}`;
  const payload = official('workflow-dispatch', { ...common(state, repository), ref, workflow });
  return { name: 'workflow_dispatch', payload: { ...payload, inputs } };
}

/** A workflow ended, for instance the one that a pull request from a fork ran without secrets. */
export async function workflowRunEvent(
  state: GithubState,
  repository: GithubRepository,
  run: Run,
): Promise<GithubEvent> {
  const head = smallCommit(await repository.git.commit(run.headSha));
  const payload = official('workflow-run-completed', {
    ...common(state, repository),
    action: 'completed',
    workflow: { name: run.name, path: run.path },
    workflow_run: {
      ...runView(state, repository, run, repositoryView(state, repository)),
      head_commit: head,
    },
  });
  return { name: 'workflow_run', payload };
}

/** A schedule is no webhook; the runner's file holds this. */
export function scheduleEvent(state: GithubState, repository: GithubRepository, cron: string): GithubEvent {
  return {
    name: 'schedule',
    payload: { ...common(state, repository), schedule: cron, workflow: '.github/workflows/drift.yml' },
  };
}

function common(state: GithubState, repository: GithubRepository): JsonObject {
  return {
    repository: repositoryView(state, repository),
    sender: accountView(state, repository.owner),
  };
}
