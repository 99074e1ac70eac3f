import { notFound } from './github-error.js';
import type { GithubRepository } from './repository.js';
import { type Call, ok, paged, type Routes, repositoryOf } from './route.js';
import type { Issue, Pull } from './state.js';
import { commitView, fileView, fullPullView, pullView } from './views-git.js';

const READ = ['pull-requests:read'];

export const pullRoutes: Routes = {
  'pulls/list': {
    rights: READ,
    answer: (call) => {
      const repository = repositoryOf(call);
      return paged(call, select(repository, call.query), ({ issue, pull }) =>
        pullView(call.state, repository, issue, pull),
      );
    },
  },
  'pulls/create': {
    rights: ['pull-requests:write'],
    answer: async (call) => {
      const repository = repositoryOf(call);
      const { head, base, title, body } = call.body;
      const issue = await repository.openPull({
        head: String(head),
        base: String(base),
        title: String(title),
        ...(typeof body === 'string' && { body }),
        author: call.token.account,
      });
      const { pull } = issue;
      if (pull === undefined) throw notFound();
      return { status: 201, body: await fullPullView(call.state, repository, issue, pull) };
    },
  },
  'pulls/get': {
    rights: READ,
    answer: async (call) => {
      const { repository, issue, pull } = pullOf(call);
      await repository.notice(issue.number);
      return ok(await fullPullView(call.state, repository, issue, pull));
    },
  },
  'pulls/list-commits': {
    rights: READ,
    answer: async (call) => {
      const { repository, pull } = pullOf(call);
      const commits = await repository.git.log('--reverse', `${pull.base.sha}..${pull.head.sha}`, '--');
      return paged(call, commits.slice(0, 250), (commit) => commitView(call.state, repository, commit));
    },
  },
  'pulls/list-files': {
    rights: READ,
    answer: async (call) => {
      const { repository, pull } = pullOf(call);
      const from = (await repository.git.mergeBase(pull.base.sha, pull.head.sha)) ?? pull.base.sha;
      const files = await repository.git.files(from, pull.head.sha);
      return paged(call, files.slice(0, 3000), (file) =>
        fileView(call.state, repository, pull.head.sha, file),
      );
    },
  },
  'repos/list-pull-requests-associated-with-commit': {
    rights: READ,
    answer: async (call) => {
      const repository = repositoryOf(call);
      const sha = await repository.git.resolve(call.params.commit_sha ?? '');
      if (sha === undefined) throw notFound();
      const rows: { issue: Issue; pull: Pull }[] = [];
      for (const entry of pullsOf(repository)) {
        if (await holds(repository, entry.pull, sha)) rows.push(entry);
      }
      return paged(call, rows, ({ issue, pull }) => pullView(call.state, repository, issue, pull));
    },
  },
};

function pullsOf(repository: GithubRepository): { issue: Issue; pull: Pull }[] {
  return [...repository.issues.values()].flatMap((issue) =>
    issue.pull ? [{ issue, pull: issue.pull }] : [],
  );
}

function pullOf(call: Call): { repository: GithubRepository; issue: Issue; pull: Pull } {
  const repository = repositoryOf(call);
  const issue = repository.issues.get(Number(call.params.pull_number));
  if (issue?.pull === undefined) throw notFound();
  return { repository, issue, pull: issue.pull };
}

/**
 * Whether GitHub counts a commit to a pull request: the merge brought it to the base branch, or it is one of the
 * branch's own commits. One that was closed without a merge is not found by its commits.
 */
async function holds({ issues, git }: GithubRepository, pull: Pull, sha: string): Promise<boolean> {
  if (pull.brought.includes(sha)) return true;
  const closed = [...issues.values()].some((issue) => issue.pull === pull && issue.state === 'closed');
  if (closed && pull.mergedAt === null) return false;
  return (await git.isAncestor(sha, pull.head.sha)) && !(await git.isAncestor(sha, pull.base.sha));
}

function select(repository: GithubRepository, query: Record<string, string>): { issue: Issue; pull: Pull }[] {
  const { state = 'open', head, base, sort = 'created' } = query;
  const direction = query.direction ?? (sort === 'created' ? 'desc' : 'asc');
  const rows = pullsOf(repository).filter(
    ({ issue, pull }) =>
      (state === 'all' || issue.state === state) &&
      (base === undefined || pull.base.ref === base) &&
      (head === undefined || head === `${headOwner(repository, pull)}:${pull.head.ref}`),
  );
  const key = ({ issue }: { issue: Issue }) => (sort === 'updated' ? issue.updatedAt : issue.number);
  rows.sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : a.issue.number - b.issue.number));
  return direction === 'asc' ? rows : rows.reverse();
}

function headOwner(repository: GithubRepository, pull: Pull): string {
  return pull.head.repository?.split('/')[0] ?? repository.owner.login;
}
