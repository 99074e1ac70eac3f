import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { bot, user } from './accounts.js';
import { ask, graphql } from './client.js';
import { type Github, startGithub, TOKEN } from './index.js';
import type { GithubRepository } from './repository.js';
import { BODY_LIMIT } from './routes-comments.js';
import { actionsToken, forkToken, personalToken } from './tokens.js';

const COMMENTS = '/repos/acme/prompts/issues/1/comments';

let github: Github;
let repository: GithubRepository;

beforeEach(async () => {
  github = await startGithub();
  repository = github.state.addRepository('acme/prompts');
  repository.addIssue({ title: 'An issue' });
});
afterEach(() => github.close());

test('a comment is written, read, changed and deleted by the bot of the workflow', async () => {
  const made = await ask(github, 'POST', COMMENTS, { body: { body: 'first' } });
  expect(made.status).toBe(201);
  expect(made.body.user).toMatchObject({ login: 'github-actions[bot]', type: 'Bot', id: 41898282 });
  expect(made.body.performed_via_github_app.slug).toBe('github-actions');
  const one = `/repos/acme/prompts/issues/comments/${made.body.id}`;
  expect((await ask(github, 'PATCH', one, { body: { body: 'second' } })).body.body).toBe('second');
  expect((await ask(github, 'GET', one)).body.body).toBe('second');
  expect((await ask(github, 'GET', COMMENTS)).body).toHaveLength(1);
  expect((await ask(github, 'DELETE', one)).status).toBe(204);
  expect((await ask(github, 'PATCH', one, { body: { body: 'third' } })).status).toBe(404);
  expect(github.writesSince(0)).toEqual([
    `POST ${COMMENTS}`,
    `PATCH ${one}`,
    `DELETE ${one}`,
    `PATCH ${one}`,
  ]);
  expect(github.requests[0]).toMatchObject({
    token: 'GITHUB_TOKEN',
    operation: 'issues/create-comment',
    status: 201,
  });
});

test('comments come in pages of 30, at most 100, whose addresses go by the number of the repository', async () => {
  for (let i = 1; i <= 205; i += 1) repository.addComment(1, `comment ${i}`, user(`reader-${i}`));
  expect((await ask(github, 'GET', COMMENTS)).body).toHaveLength(30);
  const bodies: string[] = [];
  let next: string | undefined = `${COMMENTS}?per_page=500`;
  let pages = 0;
  while (next !== undefined) {
    const { body, headers } = await ask(github, 'GET', next);
    bodies.push(...body.map((comment: { body: string }) => comment.body));
    next = /<([^>]+)>; rel="next"/.exec(headers.get('link') ?? '')?.[1];
    if (next !== undefined)
      expect(next).toContain(`${github.url}/repositories/${repository.id}/issues/1/comments?`);
    pages += 1;
  }
  expect(pages).toBe(3);
  expect(bodies).toEqual(Array.from({ length: 205 }, (_, i) => `comment ${i + 1}`));
  expect(github.requests.at(-1)?.operation).toBe('issues/list-comments');
});

test('a body has at most 65,536 characters', async () => {
  const fits = await ask(github, 'POST', COMMENTS, { body: { body: 'x'.repeat(BODY_LIMIT) } });
  expect(fits.status).toBe(201);
  const longer = { body: 'x'.repeat(BODY_LIMIT + 1) };
  const refused = await ask(github, 'POST', COMMENTS, { body: longer });
  expect(refused.status).toBe(422);
  expect(refused.body).toMatchObject({
    message: 'Validation Failed',
    errors: [{ resource: 'IssueComment', message: 'Body is too long (maximum is 65536 characters)' }],
  });
  const one = `/repos/acme/prompts/issues/comments/${fits.body.id}`;
  expect((await ask(github, 'PATCH', one, { body: longer })).status).toBe(422);
  expect((await ask(github, 'POST', COMMENTS, { body: { body: ' ' } })).status).toBe(422);
});

test('comments of people and other bots stand beside ours, with whatever marker they hold', async () => {
  const marker = '<!-- pipelines-sync: planted -->';
  repository.addComment(1, marker, user('mallory'));
  repository.addComment(1, marker, bot('dependabot'));
  const { body } = await ask(github, 'GET', COMMENTS);
  expect(body.map((comment: { user: object }) => comment.user)).toMatchObject([
    { login: 'mallory', type: 'User' },
    { login: 'dependabot[bot]', type: 'Bot' },
  ]);
});

test('somebody deletes a comment between our list and our change', async () => {
  const comment = repository.addComment(1, 'ours');
  github.before(({ method }) => {
    if (method === 'PATCH') repository.deleteComment(comment.id);
  });
  expect((await ask(github, 'GET', COMMENTS)).body).toHaveLength(1);
  const path = `/repos/acme/prompts/issues/comments/${comment.id}`;
  expect((await ask(github, 'PATCH', path, { body: { body: 'new' } })).status).toBe(404);
});

describe('tokens', () => {
  test('one of a fork reads and cannot write', async () => {
    github.state.addToken('fork', forkToken());
    expect((await ask(github, 'GET', COMMENTS, { token: 'fork' })).status).toBe(200);
    const refused = await ask(github, 'POST', COMMENTS, { token: 'fork', body: { body: 'x' } });
    expect(refused.status).toBe(403);
    expect(refused.body.message).toBe('Resource not accessible by integration');
    expect(repository.comments).toHaveLength(0);
  });

  test('pull-requests: write is enough on a pull request and not on an issue', async () => {
    github.state.addToken('plan', actionsToken({ contents: 'read', 'pull-requests': 'write' }));
    repository.addIssue({
      title: 'A pull request',
      pull: {
        id: 1,
        head: { ref: 'edit', sha: 'a'.repeat(40) },
        base: { ref: 'main', sha: 'b'.repeat(40) },
        draft: false,
        mergedAt: null,
        mergedBy: null,
        mergeCommit: null,
        brought: [],
      },
    });
    const on = (number: number) =>
      ask(github, 'POST', `/repos/acme/prompts/issues/${number}/comments`, {
        token: 'plan',
        body: { body: 'x' },
      });
    expect((await on(1)).status).toBe(403);
    expect((await on(2)).status).toBe(201);
  });

  test('an unknown one and none are 401', async () => {
    expect((await ask(github, 'GET', COMMENTS, { token: 'other' })).status).toBe(401);
    const none = await fetch(github.url + COMMENTS, { headers: { 'user-agent': 'test' } });
    expect(none.status).toBe(401);
  });

  test('one that does not reach a repository is told that there is none', async () => {
    github.state.addToken('elsewhere', {
      ...actionsToken({ issues: 'write' }),
      repositories: ['acme/other'],
    });
    expect((await ask(github, 'GET', COMMENTS, { token: 'elsewhere' })).status).toBe(404);
  });
});

describe('who we are', () => {
  const VIEWER = '{ viewer { login databaseId __typename } }';

  test('the token of a workflow learns it by GraphQL only', async () => {
    const { body } = await graphql(github, VIEWER);
    expect(body).toEqual({
      data: { viewer: { login: 'github-actions[bot]', databaseId: 41898282, __typename: 'User' } },
    });
    const refused = await ask(github, 'GET', '/user');
    expect(refused.status).toBe(403);
    expect(refused.body.message).toBe('Resource not accessible by integration');
  });

  test('a person learns it either way', async () => {
    github.state.addToken('pat', personalToken(user('ada'), { issues: 'write' }));
    expect((await ask(github, 'GET', '/user', { token: 'pat' })).body).toMatchObject({
      login: 'ada',
      type: 'User',
    });
    expect((await graphql(github, VIEWER, {}, 'pat')).body.data.viewer.login).toBe('ada');
  });

  test('a bot that is an author has no [bot] in GraphQL', async () => {
    const made = await ask(github, 'POST', COMMENTS, { body: { body: 'ours' } });
    const query =
      'query($id: ID!) { node(id: $id) { ... on IssueComment { author { login } viewerDidAuthor } } }';
    const { body } = await graphql(github, query, { id: made.body.node_id });
    expect(body.data.node).toEqual({ author: { login: 'github-actions' }, viewerDidAuthor: true });
  });
});

test('a comment is folded away by GraphQL, and REST shows it', async () => {
  const made = await ask(github, 'POST', COMMENTS, { body: { body: 'surplus' } });
  const fold =
    'mutation($id: ID!) { minimizeComment(input: { subjectId: $id, classifier: OUTDATED }) { minimizedComment { isMinimized minimizedReason } } }';
  const { body } = await graphql(github, fold, { id: made.body.node_id });
  expect(body.data.minimizeComment.minimizedComment).toEqual({
    isMinimized: true,
    minimizedReason: 'outdated',
  });
  const [comment] = (await ask(github, 'GET', COMMENTS)).body;
  expect(comment.minimized).toEqual({ reason: 'outdated' });
  github.state.addToken('fork', forkToken());
  const refused = await graphql(github, fold, { id: made.body.node_id }, 'fork');
  expect(refused.body.errors[0]).toMatchObject({ type: 'FORBIDDEN' });
  expect(github.requests.filter(({ reads }) => !reads)).toHaveLength(3);
});

test('what GitHub keeps of a body may differ from what was sent', async () => {
  const other = await startGithub({ storeBody: (body) => body.replaceAll('\n', '\r\n') });
  other.state.addRepository('acme/prompts').addIssue({ title: 'An issue' });
  expect((await ask(other, 'POST', COMMENTS, { body: { body: 'a\nb' }, token: TOKEN })).body.body).toBe(
    'a\r\nb',
  );
  await other.close();
});
