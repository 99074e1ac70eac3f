import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { user } from './accounts.js';
import { eventProblems } from './check.js';
import { ask } from './client.js';
import {
  mergeGroupEvent,
  pullRequestEvent,
  pushEvent,
  scheduleEvent,
  workflowDispatchEvent,
  workflowRunEvent,
} from './events.js';
import { type Github, startGithub } from './index.js';
import type { GithubRepository } from './repository.js';
import { WorkTree } from './work-tree.js';

const REPO = '/repos/acme/prompts';

let template: WorkTree;
let work: WorkTree;
let github: Github;
let repository: GithubRepository;
let first: string;
const branches = new Map<string, string[]>();

beforeAll(() => {
  template = WorkTree.create();
  first = template.commit('first', { 'a.yaml': 'one\n', 'b.yaml': 'two\n' });
  for (const name of ['edit', 'one', 'two']) {
    template.branch(name, first);
    const commit = (text: string) => template.commit(`${name} ${text}`, { [`${name}.yaml`]: `${text}\n` });
    branches.set(name, [commit('1'), commit('2')]);
  }
  template.git('checkout', '--quiet', 'main');
});
afterAll(() => template.close());
beforeEach(async () => {
  work = template.copy();
  github = await startGithub();
  repository = github.state.addRepository('acme/prompts', { gitDir: work.origin });
});
afterEach(async () => {
  work.close();
  await github.close();
});

/** Opens a pull request for a branch of two commits that adds one file. */
async function open(name: string): Promise<{ number: number; commits: string[] }> {
  const { number } = await repository.openPull({ head: name, title: `Add ${name}`, author: user('grace') });
  return { number, commits: branches.get(name) ?? [] };
}

async function pullsOf(sha: string): Promise<number[]> {
  const { body } = await ask(github, 'GET', `${REPO}/commits/${sha}/pulls`);
  return body.map((pull: { number: number }) => pull.number);
}

test('a pull request shows what its branch holds', async () => {
  const { number, commits } = await open('edit');
  const { body } = await ask(github, 'GET', `${REPO}/pulls/${number}`);
  expect(body).toMatchObject({
    number,
    state: 'open',
    merged: false,
    mergeable: true,
    merge_commit_sha: work.git('ls-remote', 'origin', `refs/pull/${number}/merge`).split('\t')[0],
    head: { ref: 'edit', sha: commits[1], repo: { full_name: 'acme/prompts' } },
    base: { ref: 'main', sha: first },
    commits: 2,
    additions: 1,
    changed_files: 1,
    user: { login: 'grace' },
  });
  const files = await ask(github, 'GET', `${REPO}/pulls/${number}/files`);
  expect(files.body).toMatchObject([{ filename: 'edit.yaml', status: 'added', patch: '@@ -0,0 +1 @@\n+2' }]);
  const listed = await ask(github, 'GET', `${REPO}/pulls/${number}/commits`);
  expect(listed.body.map((commit: { sha: string }) => commit.sha)).toEqual(commits);
  expect((await ask(github, 'GET', `${REPO}/pulls?head=acme:edit`)).body).toHaveLength(1);
  expect((await ask(github, 'GET', `${REPO}/pulls?head=acme:other`)).body).toHaveLength(0);
  expect((await ask(github, 'GET', `${REPO}/issues`)).body[0]).toMatchObject({ number, pull_request: {} });
  expect(work.git('ls-remote', 'origin', `refs/pull/${number}/head`)).toContain(commits[1]);
});

describe.each(['merge', 'squash', 'rebase'] as const)('a merge by %s', (method) => {
  test('is found by the commits that it brought to the base branch', async () => {
    const one = await open('one');
    const two = await open('two');
    const before = await repository.mergePull(one.number, method);
    const tip = await repository.mergePull(two.number, method);
    const compared = await ask(github, 'GET', `${REPO}/compare/${first}...${tip}`);
    expect(compared.body).toMatchObject({ status: 'ahead', behind_by: 0 });
    const found = new Set<number>();
    for (const { sha } of compared.body.commits) for (const number of await pullsOf(sha)) found.add(number);
    expect([...found].sort()).toEqual([one.number, two.number]);
    expect(await pullsOf(tip)).toEqual([two.number]);
    expect(await pullsOf(before)).toEqual([one.number]);
    expect(await pullsOf(first)).toEqual([]);
    const { body } = await ask(github, 'GET', `${REPO}/pulls/${two.number}`);
    expect(body).toMatchObject({ merged: true, state: 'closed', merge_commit_sha: tip });
    const lengths = { merge: 6, squash: 2, rebase: 4 };
    expect(compared.body.total_commits).toBe(lengths[method]);
  });
});

test('commits of an open pull request are found, those of one closed without a merge are not', async () => {
  const { number, commits } = await open('edit');
  expect(await pullsOf(commits[0] ?? '')).toEqual([number]);
  repository.close(number);
  expect(await pullsOf(commits[0] ?? '')).toEqual([]);
});

test('a pull request with conflicts has no commit that a merge would make', async () => {
  work.commit('another', { 'edit.yaml': 'other\n' });
  const { number } = await open('edit');
  const { body } = await ask(github, 'GET', `${REPO}/pulls/${number}`);
  expect(body).toMatchObject({ mergeable: false, mergeable_state: 'dirty', merge_commit_sha: null });
  await expect(repository.mergePull(number)).rejects.toThrow('does not merge');
});

test('a push moves the head', async () => {
  const { number, commits } = await open('edit');
  work.git('checkout', '--quiet', 'edit');
  const third = work.commit('edit 3', { 'edit.yaml': '3\n' });
  await repository.pushed(number);
  const { payload } = await pullRequestEvent(github.state, repository, number, 'synchronize', {
    before: commits[1] ?? '',
  });
  expect(payload).toMatchObject({ before: commits[1], after: third, pull_request: { head: { sha: third } } });
});

test('a pull request from a fork names the fork', async () => {
  const { number } = await repository.openPull({ head: 'edit', fork: 'grace/prompts' });
  const { body } = await ask(github, 'GET', `${REPO}/pulls/${number}`);
  expect(body.head).toMatchObject({ label: 'grace:edit', repo: { full_name: 'grace/prompts', fork: true } });
});

test('commits, comparisons and refs are those of the git repository', async () => {
  const second = work.commit('second', { 'c.yaml': 'three\n' });
  work.git('mv', 'a.yaml', 'moved.yaml');
  work.git('rm', '--quiet', 'b.yaml');
  const third = work.commit('third\n\nwith a body', { 'c.yaml': 'three\nfour\n' });
  const { body } = await ask(github, 'GET', `${REPO}/commits/${third}`);
  expect(body).toMatchObject({
    sha: third,
    parents: [{ sha: second }],
    stats: { additions: 1, deletions: 1 },
  });
  expect(body.commit).toMatchObject({ message: 'third\n\nwith a body', author: { name: 'Ada' } });
  expect(body.files).toMatchObject([
    { filename: 'b.yaml', status: 'removed' },
    { filename: 'c.yaml', status: 'modified', patch: '@@ -1 +1,2 @@\n three\n+four' },
    { filename: 'moved.yaml', status: 'renamed', previous_filename: 'a.yaml' },
  ]);
  expect((await ask(github, 'GET', `${REPO}/commits/heads/main`)).body.sha).toBe(third);
  expect((await ask(github, 'GET', `${REPO}/commits/${'0'.repeat(40)}`)).status).toBe(422);
  const log = await ask(github, 'GET', `${REPO}/commits?per_page=2`);
  expect(log.body.map((commit: { sha: string }) => commit.sha)).toEqual([third, second]);
  expect(log.headers.get('link')).toContain('rel="next"');
  expect((await ask(github, 'GET', `${REPO}/git/ref/heads/main`)).body.object.sha).toBe(third);
  expect((await ask(github, 'GET', `${REPO}/git/ref/heads/other`)).status).toBe(404);
  const statusOf = async (range: string) =>
    (await ask(github, 'GET', `${REPO}/compare/${range}`)).body.status;
  expect(await statusOf(`${third}...${second}`)).toBe('behind');
  expect(await statusOf(`${third}...main`)).toBe('identical');
  work.branch('side', second);
  const side = work.commit('side', { 'd.yaml': 'x\n' });
  expect(await statusOf(`${third}...${side}`)).toBe('diverged');
  expect((await ask(github, 'GET', `${REPO}/compare/${'1'.repeat(40)}...${third}`)).status).toBe(404);
  const page = await ask(github, 'GET', `${REPO}/compare/${first}...${third}?per_page=1&page=2`);
  expect(page.body).toMatchObject({ total_commits: 2, commits: [{ sha: third }], files: [] });
});

test('events have the shape of the official payloads and the facts of the emulator', async () => {
  const { number, commits } = await open('edit');
  const { state } = github;
  for (const action of ['opened', 'reopened', 'synchronize'] as const) {
    const { payload } = await pullRequestEvent(state, repository, number, action);
    expect(eventProblems(`pull-request-${action}`, payload), action).toEqual([]);
    expect(payload).toMatchObject({ action, number, repository: { full_name: 'acme/prompts' } });
  }
  const queued = await mergeGroupEvent(state, repository, number, commits[1] ?? '');
  expect(eventProblems('merge-group-checks-requested', queued.payload)).toEqual([]);
  const after = await repository.mergePull(number);
  const push = await pushEvent(state, repository, { before: first, after });
  expect(eventProblems('push', push.payload)).toEqual([]);
  expect(push.payload).toMatchObject({
    ref: 'refs/heads/main',
    before: first,
    after,
    head_commit: { id: after },
  });
  expect(push.payload.commits).toHaveLength(3);
  const closed = await pullRequestEvent(state, repository, number, 'closed');
  expect(eventProblems('pull-request-closed', closed.payload)).toEqual([]);
  expect(closed.payload.pull_request).toMatchObject({ merged: true, merge_commit_sha: after });
  const asked = workflowDispatchEvent(state, repository, { target: 'production' });
  expect(eventProblems('workflow-dispatch', asked.payload)).toEqual([]);
  expect(asked.payload.inputs).toEqual({ target: 'production' });
  const run = repository.addRun({ headSha: after, status: 'completed', conclusion: 'success' });
  const ended = await workflowRunEvent(state, repository, run);
  expect(eventProblems('workflow-run-completed', ended.payload)).toEqual([]);
  expect(scheduleEvent(state, repository, '7 5 * * *').payload).toMatchObject({ schedule: '7 5 * * *' });
});

test('a run tells whether it is over, and so does an earlier attempt of it', async () => {
  const run = repository.addRun({ headSha: first, attempt: 2 });
  const path = `${REPO}/actions/runs/${run.id}`;
  expect((await ask(github, 'GET', path)).body).toMatchObject({ status: 'in_progress', run_attempt: 2 });
  expect((await ask(github, 'GET', `${path}/attempts/1`)).body).toMatchObject({
    status: 'completed',
    run_attempt: 1,
  });
  expect((await ask(github, 'GET', `${path}/attempts/3`)).status).toBe(404);
  expect((await ask(github, 'GET', `${REPO}/actions/runs/1`)).status).toBe(404);
});
