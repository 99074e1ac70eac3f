import { GithubError, notFound, validationFailed } from './github-error.js';
import { type Call, ok, paged, type Routes, repositoryOf } from './route.js';
import type { Comment, Issue } from './state.js';
import { commentView, reactionView } from './views.js';

/** Characters, counted as JavaScript does, which is never fewer than GitHub counts. */
export const BODY_LIMIT = 65_536;

export const commentRoutes: Routes = {
  'issues/list-comments': {
    rights: (call) => rightsOn(call, 'read'),
    answer: (call) => {
      const repository = repositoryOf(call);
      const rows = repository.commentsOf(issueOf(call).number).filter(since(call));
      return paged(call, rows, (comment) => commentView(call.state, repository, comment));
    },
  },
  'issues/list-comments-for-repo': {
    rights: ['issues:read', 'pull-requests:read'],
    answer: (call) => {
      const repository = repositoryOf(call);
      const { sort, direction } = call.query;
      const rows = repository.comments.filter(since(call));
      if (sort === 'updated') rows.sort((a, b) => (a.updatedAt < b.updatedAt ? -1 : 1));
      if (sort !== undefined && direction !== 'asc') rows.reverse();
      return paged(call, rows, (comment) => commentView(call.state, repository, comment));
    },
  },
  'issues/create-comment': {
    rights: (call) => rightsOn(call, 'write'),
    answer: (call) => {
      const repository = repositoryOf(call);
      const issue = issueOf(call);
      const body = newBody(call, { code: 'unprocessable', field: 'data', message: 'Body is too long' });
      const comment = repository.addComment(issue.number, body, call.token.account);
      const view = commentView(call.state, repository, comment);
      return { status: 201, body: view, headers: { location: String(view.url) } };
    },
  },
  'issues/get-comment': {
    rights: (call) => rightsOn(call, 'read'),
    answer: (call) => ok(commentView(call.state, repositoryOf(call), commentOf(call))),
  },
  'issues/update-comment': {
    rights: (call) => rightsOn(call, 'write'),
    answer: (call) => {
      const comment = commentOf(call);
      comment.body = newBody(call, { code: 'custom', field: 'body', message: 'body is too long' });
      comment.updatedAt = call.state.now();
      repositoryOf(call).touch(comment.issue);
      return ok(commentView(call.state, repositoryOf(call), comment));
    },
  },
  'reactions/create-for-issue-comment': {
    rights: (call) => rightsOn(call, 'write'),
    answer: (call) => {
      const { reactions } = commentOf(call);
      const { account: by } = call.token;
      const content = String(call.body.content);
      const known = reactions.find((one) => one.by.id === by.id && one.content === content);
      const made = known ?? { id: call.state.nextId(), content, by, at: call.state.now() };
      if (known === undefined) reactions.push(made);
      return { status: known === undefined ? 201 : 200, body: reactionView(call.state, made) };
    },
  },
  'issues/delete-comment': {
    rights: (call) => rightsOn(call, 'write'),
    answer: (call) => {
      repositoryOf(call).deleteComment(commentOf(call).id);
      return { status: 204 };
    },
  },
};

/** `pull-requests` is enough on a pull request, `issues` on both. */
export function rightsOn(call: Call, level: 'read' | 'write'): string[] {
  const issue = call.params.comment_id === undefined ? issueOf(call) : issueWithComment(call);
  return issue.pull ? [`issues:${level}`, `pull-requests:${level}`] : [`issues:${level}`];
}

/** @throws GithubError 404 when there is no issue or pull request of the path's number */
export function issueOf(call: Call): Issue {
  const issue = repositoryOf(call).issues.get(Number(call.params.issue_number));
  if (issue === undefined) throw notFound();
  return issue;
}

function issueWithComment(call: Call): Issue {
  return repositoryOf(call).issue(commentOf(call).issue);
}

function commentOf(call: Call): Comment {
  const id = Number(call.params.comment_id);
  const found = repositoryOf(call).comments.find((comment) => comment.id === id);
  if (found === undefined) throw notFound();
  return found;
}

function since({ query }: Call): (comment: Comment) => boolean {
  const { since: from } = query;
  return ({ updatedAt }) => from === undefined || Date.parse(updatedAt) >= Date.parse(from);
}

function newBody(call: Call, tooLong: { code: string; field: string; message: string }): string {
  const body = String(call.body.body);
  if (body.trim() === '') {
    throw validationFailed({
      resource: 'IssueComment',
      code: 'unprocessable',
      field: 'data',
      message: 'Body cannot be blank',
    });
  }
  checkLength(body, { resource: 'IssueComment', ...tooLong });
  return call.storeBody(body);
}

/** @throws GithubError 422 when a body has more characters than GitHub takes */
export function checkLength(
  body: string,
  problem: { resource: string; code: string; field: string; message: string },
): void {
  if (body.length <= BODY_LIMIT) return;
  throw new GithubError(422, 'Validation Failed', {
    errors: [{ ...problem, message: `${problem.message} (maximum is ${BODY_LIMIT} characters)` }],
  });
}
