import { request } from 'node:http';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ask, graphql } from './client.js';
import { outage, primaryLimit, secondaryLimit } from './faults.js';
import { type Github, startGithub, TOKEN } from './index.js';
import type { GithubRepository } from './repository.js';

const COMMENTS = '/repos/acme/prompts/issues/1/comments';

let github: Github;
let repository: GithubRepository;

beforeEach(async () => {
  github = await startGithub({ now: () => new Date('2026-03-01T10:20:00Z') });
  repository = github.state.addRepository('acme/prompts');
  repository.addIssue({ title: 'An issue' });
});
afterEach(() => github.close());

test('every answer says what is left of the hour, and the hour ends', async () => {
  const token = github.state.tokens.get(TOKEN);
  if (token !== undefined) token.limit = 2;
  const one = await ask(github, 'GET', COMMENTS);
  expect(one.headers.get('x-ratelimit-remaining')).toBe('1');
  await ask(github, 'GET', COMMENTS);
  const over = await ask(github, 'POST', COMMENTS, { body: { body: 'x' } });
  expect(over.status).toBe(403);
  expect(over.body.message).toContain('API rate limit exceeded');
  expect(over.headers.get('x-ratelimit-remaining')).toBe('0');
  expect(Number(over.headers.get('x-ratelimit-reset'))).toBe(Date.UTC(2026, 2, 1, 11) / 1000);
  expect(repository.comments).toHaveLength(0);
});

test('limits strike on order, with the headers that GitHub sends', async () => {
  github.fail(secondaryLimit({ nth: 1, match: { writesOnly: true } }, { retryAfter: 30 }));
  github.fail(secondaryLimit({ nth: 2, match: { writesOnly: true } }, { status: 429 }));
  github.fail(primaryLimit({ nth: 3, match: { writesOnly: true } }, 1_900_000_000));
  const post = () => ask(github, 'POST', COMMENTS, { body: { body: 'x' } });
  const first = await post();
  expect([first.status, first.headers.get('retry-after')]).toEqual([403, '30']);
  expect((await post()).status).toBe(429);
  expect((await post()).headers.get('x-ratelimit-reset')).toBe('1900000000');
  expect((await post()).status).toBe(201);
  expect(repository.comments).toHaveLength(1);
});

test('an outage before or after the effect, and a connection that breaks', async () => {
  github.fail(outage({ nth: 1, match: { method: 'POST' } }));
  github.fail(outage({ nth: 2, match: { method: 'POST' } }, 504, 'after'));
  github.fail({ nth: 3, match: { method: 'POST' }, when: 'after', drop: true });
  github.fail({ nth: 4, match: { method: 'POST' }, when: 'before', drop: true });
  const post = () => ask(github, 'POST', COMMENTS, { body: { body: 'x' } });
  const page = await post();
  expect([page.status, page.headers.get('content-type')]).toEqual([502, 'text/html; charset=utf-8']);
  expect(repository.comments).toHaveLength(0);
  expect((await post()).status).toBe(504);
  expect(repository.comments).toHaveLength(1);
  await expect(post()).rejects.toThrow('fetch failed');
  expect(repository.comments).toHaveLength(2);
  await expect(post()).rejects.toThrow('fetch failed');
  expect(repository.comments).toHaveLength(2);
  expect(github.requests.map(({ status }) => status)).toEqual([502, 504, undefined, undefined]);
});

test('GraphQL fails on order too, and faults end when told', async () => {
  github.fail(outage({ nth: 'every', match: { path: '/graphql' } }, 503));
  expect((await graphql(github, '{ viewer { login } }')).status).toBe(503);
  github.clearFaults();
  expect((await graphql(github, '{ viewer { login } }')).status).toBe(200);
});

test('a client that dies in the middle of a request does no harm', async () => {
  const dying = request(github.url + COMMENTS, { method: 'POST', headers: { 'content-length': '1000' } });
  dying.on('error', () => undefined);
  await new Promise((resolve) => dying.write('{"body": "', resolve));
  dying.destroy();
  expect((await ask(github, 'GET', COMMENTS)).body).toEqual([]);
  expect(github.requests.map(({ method }) => method)).toEqual(['GET']);
});

test('the rate limit can be asked for', async () => {
  const { body } = await ask(github, 'GET', '/rate_limit');
  expect(body.rate).toEqual({ limit: 1000, used: 1, remaining: 999, reset: Date.UTC(2026, 2, 1, 11) / 1000 });
});
