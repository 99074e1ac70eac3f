import type { Json } from '../../../src/model/json.js';
import { GithubError, notFound } from './github-error.js';
import type { GithubRepository } from './repository.js';
import {
  type Answer,
  type Call,
  linkHeader,
  ok,
  paged,
  pageOf,
  type Routes,
  repositoryOf,
  sizeOf,
} from './route.js';
import { commitView, fileView } from './views-git.js';

const READ = ['contents:read'];

/** Without paging a comparison has this many commits at most. */
const COMPARED_COMMITS = 250;
const COMPARED_FILES = 300;

export const commitRoutes: Routes = {
  'repos/get-commit': {
    rights: READ,
    answer: async (call) => {
      const repository = repositoryOf(call);
      const wanted = call.params.ref ?? '';
      const sha = await repository.git.resolve(wanted.replace(/^(heads|tags)\//, 'refs/$&'));
      if (sha === undefined) throw new GithubError(422, `No commit found for SHA: ${wanted}`);
      const commit = await repository.git.commit(sha);
      const files = await repository.git.files(commit.parents[0], sha);
      const additions = files.reduce((sum, file) => sum + file.additions, 0);
      const deletions = files.reduce((sum, file) => sum + file.deletions, 0);
      return ok({
        ...commitView(call.state, repository, commit),
        stats: { total: additions + deletions, additions, deletions },
        files: files.slice(0, COMPARED_FILES).map((file) => fileView(call.state, repository, sha, file)),
      });
    },
  },
  'repos/list-commits': {
    rights: READ,
    answer: async (call) => {
      const repository = repositoryOf(call);
      const { sha = repository.defaultBranch, path, since, until } = call.query;
      const start = await repository.git.resolve(sha);
      if (start === undefined) throw notFound();
      const commits = await repository.git.log(
        ...(since === undefined ? [] : [`--since=${since}`]),
        ...(until === undefined ? [] : [`--until=${until}`]),
        start,
        '--',
        ...(path === undefined ? [] : [path]),
      );
      return paged(call, commits, (commit) => commitView(call.state, repository, commit));
    },
  },
  'repos/compare-commits-with-basehead': { rights: READ, answer: compare },
  'git/get-ref': {
    rights: READ,
    answer: async (call) => {
      const repository = repositoryOf(call);
      const ref = `refs/${call.params.ref ?? ''}`;
      const sha = (await repository.git.refs(ref)).get(ref);
      if (sha === undefined) throw notFound();
      const api = `${call.state.url}/repos/${repository.slug}/git`;
      return ok({
        ref,
        node_id: `REF_${Buffer.from(ref).toString('base64url')}`,
        url: `${api}/${ref}`,
        object: { sha, type: 'commit', url: `${api}/commits/${sha}` },
      });
    },
  },
};

async function compare(call: Call): Promise<Answer> {
  const repository = repositoryOf(call);
  const { git } = repository;
  const [base, head] = await ends(repository, call.params.basehead ?? '');
  const fork = await git.mergeBase(base, head);
  if (fork === undefined) throw new GithubError(404, `No common ancestor between ${base} and ${head}.`);
  const [[ahead, behind], all, baseCommit, forkCommit] = await Promise.all([
    git.aheadBehind(base, head),
    git.log('--reverse', '--topo-order', `${base}..${head}`, '--'),
    git.commit(base),
    git.commit(fork),
  ]);
  const paging = call.query.page !== undefined || call.query.per_page !== undefined;
  const page = paging ? pageOf(call.query) : 1;
  const size = paging ? sizeOf(call.query) : COMPARED_COMMITS;
  const files = page === 1 ? await git.files(fork, head) : [];
  const web = `https://github.com/${repository.slug}/compare/${call.params.basehead}`;
  const body: Json = {
    url: `${call.state.url}/repos/${repository.slug}/compare/${call.params.basehead}`,
    html_url: web,
    permalink_url: `https://github.com/${repository.slug}/compare/${base}...${head}`,
    diff_url: `${web}.diff`,
    patch_url: `${web}.patch`,
    base_commit: commitView(call.state, repository, baseCommit),
    merge_base_commit: commitView(call.state, repository, forkCommit),
    status: ahead > 0 ? (behind > 0 ? 'diverged' : 'ahead') : behind > 0 ? 'behind' : 'identical',
    ahead_by: ahead,
    behind_by: behind,
    total_commits: all.length,
    commits: all
      .slice((page - 1) * size, page * size)
      .map((commit) => commitView(call.state, repository, commit)),
    files: files.slice(0, COMPARED_FILES).map((file) => fileView(call.state, repository, head, file)),
  };
  return {
    status: 200,
    body,
    ...(paging && { headers: linkHeader(call, page, Math.ceil(all.length / size)) }),
  };
}

async function ends({ git }: GithubRepository, basehead: string): Promise<[base: string, head: string]> {
  const [base, head, rest] = basehead.split('...');
  if (!base || !head || rest !== undefined) throw notFound();
  const [from, to] = await Promise.all([git.resolve(base), git.resolve(head)]);
  if (from === undefined || to === undefined) throw notFound();
  return [from, to];
}
