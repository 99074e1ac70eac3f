import { GithubError, notFound, validationFailed } from './github-error.js';
import type { GithubRepository } from './repository.js';
import { type Call, ok, paged, type Routes, repositoryOf } from './route.js';
import { checkLength, issueOf, rightsOn } from './routes-comments.js';
import type { Issue } from './state.js';
import { issueView, labelsOf, labelView } from './views.js';

const BOTH_READ = ['issues:read', 'pull-requests:read'];
const BOTH_WRITE = ['issues:write', 'pull-requests:write'];

export const issueRoutes: Routes = {
  'issues/list-for-repo': {
    rights: ['issues:read'],
    answer: (call) => {
      const repository = repositoryOf(call);
      return paged(call, select(repository, call.query), (issue) => issueView(call.state, repository, issue));
    },
  },
  'issues/create': {
    rights: ['issues:write'],
    answer: (call) => {
      const repository = repositoryOf(call);
      if (!repository.hasIssues) throw new GithubError(410, 'Issues has been disabled in this repository.');
      const body = textOf(call);
      const issue = repository.addIssue({
        title: titleOf(call),
        author: call.token.account,
        labels: labelsGiven(repository, call.body.labels),
        ...(body !== undefined && { body }),
      });
      const view = issueView(call.state, repository, issue);
      return { status: 201, body: view, headers: { location: String(view.url) } };
    },
  },
  'issues/get': {
    rights: (call) => rightsOn(call, 'read'),
    answer: (call) => ok(issueView(call.state, repositoryOf(call), issueOf(call))),
  },
  'issues/update': {
    rights: (call) => rightsOn(call, 'write'),
    answer: (call) => {
      const repository = repositoryOf(call);
      const issue = issueOf(call);
      const body = textOf(call);
      if (call.body.title !== undefined) issue.title = titleOf(call);
      if (body !== undefined) issue.body = body;
      if (call.body.labels !== undefined) issue.labels = labelsGiven(repository, call.body.labels);
      changeState(repository, issue, call.body);
      repository.touch(issue.number);
      return ok(issueView(call.state, repository, issue));
    },
  },
  'issues/list-labels-for-repo': {
    rights: BOTH_READ,
    answer: (call) => {
      const repository = repositoryOf(call);
      return paged(call, repository.labels, (label) => labelView(call.state, repository, label));
    },
  },
  'issues/get-label': {
    rights: BOTH_READ,
    answer: (call) => {
      const repository = repositoryOf(call);
      const label = repository.findLabel(call.params.name ?? '');
      if (label === undefined) throw notFound();
      return ok(labelView(call.state, repository, label));
    },
  },
  'issues/create-label': {
    rights: BOTH_WRITE,
    answer: (call) => {
      const repository = repositoryOf(call);
      const name = String(call.body.name);
      if (repository.findLabel(name)) {
        throw validationFailed({ resource: 'Label', code: 'already_exists', field: 'name' });
      }
      const { color = 'ededed', description } = call.body;
      if (!/^[0-9a-fA-F]{6}$/.test(String(color))) {
        throw validationFailed({ resource: 'Label', code: 'invalid', field: 'color' });
      }
      const label = repository.addLabel(
        name,
        String(color),
        typeof description === 'string' ? description : null,
      );
      const view = labelView(call.state, repository, label);
      return { status: 201, body: view, headers: { location: String(view.url) } };
    },
  },
  'issues/add-labels': {
    rights: (call) => rightsOn(call, 'write'),
    answer: (call) => {
      const { labels } = issueOf(call);
      return setLabels(call, [...labels, ...labelsGiven(repositoryOf(call), call.body.labels ?? call.body)]);
    },
  },
  'issues/set-labels': {
    rights: (call) => rightsOn(call, 'write'),
    answer: (call) => setLabels(call, labelsGiven(repositoryOf(call), call.body.labels ?? call.body)),
  },
  'issues/remove-label': {
    rights: (call) => rightsOn(call, 'write'),
    answer: (call) => {
      const name = (call.params.name ?? '').toLowerCase();
      const { labels } = issueOf(call);
      const kept = labels.filter((label) => label.toLowerCase() !== name);
      if (kept.length === labels.length) throw new GithubError(404, 'Label does not exist');
      return setLabels(call, kept);
    },
  },
};

function setLabels(call: Call, labels: string[]) {
  const repository = repositoryOf(call);
  const issue = issueOf(call);
  issue.labels = [...new Set(labels)];
  repository.touch(issue.number);
  return ok(labelsOf(call.state, repository, issue));
}

/** Pull requests are issues too and are listed among them. */
function select(repository: GithubRepository, query: Record<string, string>): Issue[] {
  const { state = 'open', sort = 'created', direction = 'desc', creator, since } = query;
  const labels = (query.labels ?? '').toLowerCase().split(',').filter(Boolean);
  const rows = [...repository.issues.values()].filter(
    (issue) =>
      (state === 'all' || issue.state === state) &&
      (creator === undefined || issue.author.login.toLowerCase() === creator.toLowerCase()) &&
      (since === undefined || Date.parse(issue.updatedAt) >= Date.parse(since)) &&
      labels.every((label) => issue.labels.some((own) => own.toLowerCase() === label)),
  );
  const key = (issue: Issue): string | number => {
    if (sort === 'updated') return issue.updatedAt;
    return sort === 'comments' ? repository.commentsOf(issue.number).length : issue.number;
  };
  rows.sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : a.number - b.number));
  return direction === 'asc' ? rows : rows.reverse();
}

function changeState(repository: GithubRepository, issue: Issue, body: Record<string, unknown>): void {
  const { state, state_reason: reason } = body;
  if (state === 'closed' && issue.state === 'open') {
    repository.close(issue.number, reason === 'not_planned' || reason === 'duplicate' ? reason : 'completed');
  } else if (state === 'open' && issue.state === 'closed') {
    if (issue.pull?.mergedAt) {
      throw validationFailed({ resource: 'PullRequest', code: 'invalid', field: 'state' });
    }
    issue.state = 'open';
    issue.stateReason = 'reopened';
    issue.closedAt = null;
  }
}

function titleOf(call: Call): string {
  const title = String(call.body.title);
  if (title.trim() === '')
    throw validationFailed({ resource: 'Issue', code: 'missing_field', field: 'title' });
  if (title.length > 256) {
    const message = 'title is too long (maximum is 256 characters)';
    throw validationFailed({ resource: 'Issue', code: 'custom', field: 'title', message });
  }
  return title;
}

function textOf(call: Call): string | undefined {
  const { body } = call.body;
  if (typeof body !== 'string') return undefined;
  checkLength(body, { resource: 'Issue', code: 'custom', field: 'body', message: 'body is too long' });
  return call.storeBody(body);
}

/** Names of the labels in a body, which are made when they do not exist. */
function labelsGiven(repository: GithubRepository, value: unknown): string[] {
  if (!Array.isArray(value)) return [];
  return value.map((entry: unknown) => {
    const name = typeof entry === 'object' && entry !== null && 'name' in entry ? entry.name : entry;
    return repository.ensureLabel(String(name)).name;
  });
}
