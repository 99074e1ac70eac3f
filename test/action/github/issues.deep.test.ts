import { afterEach, beforeEach, expect, test } from 'vitest';
import { ACTIONS_BOT } from './accounts.js';
import { ask } from './client.js';
import { type Github, startGithub } from './index.js';
import type { GithubRepository } from './repository.js';

const REPO = '/repos/acme/prompts';

let github: Github;
let repository: GithubRepository;
let now = new Date('2026-03-01T00:00:00Z');

beforeEach(async () => {
  now = new Date('2026-03-01T00:00:00Z');
  github = await startGithub({ now: () => now });
  repository = github.state.addRepository('acme/prompts');
});
afterEach(() => github.close());

/** Numbers of the issues that a query gives. */
async function list(query = ''): Promise<number[]> {
  const { body } = await ask(github, 'GET', `${REPO}/issues${query}`);
  return body.map((issue: { number: number }) => issue.number);
}

test('an issue is opened, changed, commented on and closed', async () => {
  const made = await ask(github, 'POST', `${REPO}/issues`, {
    body: { title: 'Drift', body: 'x', labels: ['drift'] },
  });
  expect(made.status).toBe(201);
  expect(made.body).toMatchObject({ number: 1, state: 'open', labels: [{ name: 'drift' }] });
  const path = `${REPO}/issues/1`;
  now = new Date('2026-03-02T00:00:00Z');
  await ask(github, 'POST', `${path}/comments`, { body: { body: 'gone' } });
  const closed = await ask(github, 'PATCH', path, { body: { state: 'closed', state_reason: 'completed' } });
  expect(closed.body).toMatchObject({
    state: 'closed',
    state_reason: 'completed',
    comments: 1,
    created_at: '2026-03-01T00:00:00Z',
    closed_at: '2026-03-02T00:00:00Z',
    updated_at: '2026-03-02T00:00:00Z',
  });
  const reopened = await ask(github, 'PATCH', path, { body: { state: 'open' } });
  expect(reopened.body).toMatchObject({ state: 'open', state_reason: 'reopened', closed_at: null });
});

test('issues are listed by label, author, state and order', async () => {
  const ours = { author: ACTIONS_BOT, labels: ['drift'] };
  repository.addIssue({ title: 'one', ...ours });
  repository.addIssue({ title: 'two' });
  repository.addIssue({ title: 'three', ...ours });
  repository.close(3);
  expect(await list()).toEqual([2, 1]);
  expect(await list('?state=all&sort=created&direction=asc')).toEqual([1, 2, 3]);
  expect(await list('?creator=github-actions%5Bbot%5D')).toEqual([1]);
  expect(await list('?labels=Drift&state=closed')).toEqual([3]);
  now = new Date('2026-03-05T00:00:00Z');
  repository.addComment(1, 'news');
  expect(await list('?sort=updated')).toEqual([1, 2]);
  expect(await list('?since=2026-03-04T00:00:00Z')).toEqual([1]);
});

test('labels are made once, set and taken away', async () => {
  const label = { name: 'drift', color: 'd93f0b', description: 'Live differs from git' };
  expect((await ask(github, 'GET', `${REPO}/labels/drift`)).status).toBe(404);
  expect((await ask(github, 'POST', `${REPO}/labels`, { body: label })).status).toBe(201);
  const again = await ask(github, 'POST', `${REPO}/labels`, { body: label });
  expect(again.body.errors).toEqual([{ resource: 'Label', code: 'already_exists', field: 'name' }]);
  repository.addIssue({ title: 'one' });
  const labels = `${REPO}/issues/1/labels`;
  expect((await ask(github, 'POST', labels, { body: { labels: ['drift', 'new one'] } })).body).toHaveLength(
    2,
  );
  expect((await ask(github, 'DELETE', `${labels}/new%20one`)).body).toMatchObject([label]);
  expect((await ask(github, 'DELETE', `${labels}/new%20one`)).status).toBe(404);
  expect((await ask(github, 'PUT', labels, { body: { labels: ['other'] } })).body).toMatchObject([
    { name: 'other' },
  ]);
  expect((await ask(github, 'GET', `${REPO}/labels`)).body).toHaveLength(3);
});

test('titles and bodies have limits, and a repository may have no issues', async () => {
  const send = (body: object) => ask(github, 'POST', `${REPO}/issues`, { body });
  expect((await send({ title: ' ' })).status).toBe(422);
  expect((await send({ title: 'x'.repeat(257) })).status).toBe(422);
  const long = await send({ title: 'x', body: 'x'.repeat(65_537) });
  expect(long.body.errors[0].message).toBe('body is too long (maximum is 65536 characters)');
  repository.hasIssues = false;
  expect((await send({ title: 'x' })).status).toBe(410);
  expect(repository.issues.size).toBe(0);
});

test('the repository tells its default branch', async () => {
  const { body } = await ask(github, 'GET', REPO);
  expect(body).toMatchObject({ default_branch: 'main', private: true, full_name: 'acme/prompts' });
  expect((await ask(github, 'GET', '/repos/acme/other')).status).toBe(404);
});
