import { afterEach, beforeEach, expect, test } from 'vitest';
import { answerProblems, eventProblems } from './check.js';
import { ask, graphql } from './client.js';
import { type Github, GithubViolations, startGithub } from './index.js';
import { findOperation, type Operation } from './spec.js';

// The check itself can fail: everything here is wrong on purpose.

let github: Github;

beforeEach(async () => {
  github = await startGithub();
  github.state.addRepository('acme/prompts').addIssue({ title: 'An issue' });
});
afterEach(() => github.close());

/** The problems since the last call; `close` then finds none. */
function problems(): string[] {
  return github.takeViolations().map(({ problem }) => problem);
}

test.each([
  ['a path that does not exist', 'GET', '/repos/acme/prompts/isues', undefined, /no such operation/],
  ['a method that it does not have', 'PUT', '/repos/acme/prompts/issues/1', {}, /no such operation/],
  [
    'a query parameter that is misspelt',
    'GET',
    '/repos/acme/prompts/issues?perpage=100',
    undefined,
    /perpage/,
  ],
  [
    'a value that is not allowed',
    'GET',
    '/repos/acme/prompts/issues?state=merged',
    undefined,
    /query\/state/,
  ],
  ['a number that is none', 'GET', '/repos/acme/prompts/issues/one', undefined, /path\/issue_number/],
  [
    'a body of the wrong type',
    'POST',
    '/repos/acme/prompts/issues/1/comments',
    { body: 5 },
    /body\/body must be/,
  ],
  ['a body without what is needed', 'POST', '/repos/acme/prompts/issues', {}, /required property 'title'/],
  [
    'a field that is misspelt',
    'PATCH',
    '/repos/acme/prompts/issues/1',
    { boddy: 'x' },
    /undocumented field "boddy"/,
  ],
  [
    'a body where none belongs',
    'DELETE',
    '/repos/acme/prompts/issues/comments/1',
    { a: 1 },
    /must have no body/,
  ],
  ['no body where one is needed', 'POST', '/repos/acme/prompts/issues/1/comments', undefined, /needs a body/],
])('%s', async (_what, method, path, body, problem) => {
  const { status } = await ask(github, method, path, { body });
  expect([404, 422]).toContain(status);
  expect(problems()).toEqual([expect.stringMatching(problem)]);
});

test('a text that is no JSON', async () => {
  const { status } = await ask(github, 'POST', '/repos/acme/prompts/issues', { body: '{' });
  expect(status).toBe(400);
  expect(problems()).not.toEqual([]);
});

test('a version of the API that does not exist', async () => {
  const headers = { 'x-github-api-version': '2022-11-29' };
  expect((await ask(github, 'GET', '/repos/acme/prompts', { headers })).status).toBe(400);
  expect(problems()).toHaveLength(2);
});

test('a GraphQL query that asks for what there is not', async () => {
  const { body } = await graphql(github, '{ viewer { loginn } }');
  expect(body.errors[0].message).toContain('loginn');
  expect(problems()).toHaveLength(1);
  await graphql(github, '{ viewer {');
  expect(problems()).toHaveLength(1);
});

test('an answer of ours that breaks the description', async () => {
  github.fail({ nth: 1, when: 'before', status: 200, body: [{ id: 'one' }] });
  await ask(github, 'GET', '/repos/acme/prompts/issues/1/comments');
  expect(problems()).toContain('answer 200/0/id must be integer');
  github.fail({ nth: 1, when: 'before', status: 418 });
  await ask(github, 'GET', '/repos/acme/prompts/issues/1/comments');
  expect(problems()).toEqual(["issues/list-comments has no answer 418 in GitHub's description"]);
});

test('every field of our own answers is held against the description', async () => {
  const { body } = await ask(github, 'GET', '/repos/acme/prompts/issues/1');
  const operation = operationOf('GET', '/repos/acme/prompts/issues/1');
  expect(answerProblems(operation, 200, body)).toEqual([]);
  for (const field of ['id', 'user', 'labels', 'state', 'created_at']) {
    const { [field]: _left, ...rest } = body;
    expect(answerProblems(operation, 200, rest), field).not.toEqual([]);
  }
  expect(answerProblems(operation, 200, { ...body, created_at: 'yesterday' })).not.toEqual([]);
  expect(answerProblems(operationOf('DELETE', '/repos/a/b/issues/comments/1'), 204, {})).not.toEqual([]);
});

test('a payload that is not what the webhook describes', () => {
  expect(eventProblems('push', { ref: 'refs/heads/main' })).not.toEqual([]);
});

test('closing tells what is left', async () => {
  const other = await startGithub();
  await ask(other, 'GET', '/nothing');
  const closing = other.close();
  await expect(closing).rejects.toThrow(GithubViolations);
  await expect(closing).rejects.toThrow('GET /nothing: GitHub describes no such operation');
});

function operationOf(method: string, path: string): Operation {
  const match = findOperation(method, path);
  if (match === undefined) throw new Error(`no operation ${method} ${path}`);
  return match.operation;
}
