import type { JsonObject } from '../../../src/model/json.js';
import type { CommitFacts, FileFacts } from './git-facts.js';
import type { GithubRepository } from './repository.js';
import type { GithubState, Issue, Pull } from './state.js';
import { accountView, associationOf, issueWebUrl, labelsOf, nodeId } from './views.js';

const WEB = 'https://github.com';

export function repositoryView(state: GithubState, repository: GithubRepository): JsonObject {
  return { ...bareRepository(state, repository), ...moreOfRepository(repository) };
}

/** The short form that sits inside other answers. */
function bareRepository(
  state: GithubState,
  { id, slug, name, owner, ...rest }: GithubRepository,
): JsonObject {
  const api = `${state.url}/repos/${slug}`;
  const below = (...names: string[]): JsonObject =>
    Object.fromEntries(names.map((part) => [`${part}_url`, `${api}/${part}`]));
  return {
    id,
    node_id: nodeId('R', id),
    name,
    full_name: slug,
    private: rest.private,
    owner: accountView(state, owner),
    html_url: `${WEB}/${slug}`,
    description: null,
    fork: false,
    url: api,
    ...below('forks', 'teams', 'hooks', 'events', 'tags', 'languages', 'stargazers', 'contributors'),
    ...below('subscribers', 'subscription', 'merges', 'downloads', 'deployments'),
    keys_url: `${api}/keys{/key_id}`,
    collaborators_url: `${api}/collaborators{/collaborator}`,
    issue_events_url: `${api}/issues/events{/number}`,
    assignees_url: `${api}/assignees{/user}`,
    branches_url: `${api}/branches{/branch}`,
    blobs_url: `${api}/git/blobs{/sha}`,
    git_tags_url: `${api}/git/tags{/sha}`,
    git_refs_url: `${api}/git/refs{/sha}`,
    trees_url: `${api}/git/trees{/sha}`,
    statuses_url: `${api}/statuses/{sha}`,
    commits_url: `${api}/commits{/sha}`,
    git_commits_url: `${api}/git/commits{/sha}`,
    comments_url: `${api}/comments{/number}`,
    issue_comment_url: `${api}/issues/comments{/number}`,
    contents_url: `${api}/contents/{+path}`,
    compare_url: `${api}/compare/{base}...{head}`,
    archive_url: `${api}/{archive_format}{/ref}`,
    issues_url: `${api}/issues{/number}`,
    pulls_url: `${api}/pulls{/number}`,
    milestones_url: `${api}/milestones{/number}`,
    notifications_url: `${api}/notifications{?since,all,participating}`,
    labels_url: `${api}/labels{/name}`,
    releases_url: `${api}/releases{/id}`,
  };
}

function moreOfRepository(repository: GithubRepository): JsonObject {
  const open = [...repository.issues.values()].filter(({ state }) => state === 'open').length;
  return {
    created_at: repository.createdAt,
    updated_at: repository.createdAt,
    pushed_at: repository.createdAt,
    git_url: `git://github.com/${repository.slug}.git`,
    ssh_url: `git@github.com:${repository.slug}.git`,
    clone_url: `${WEB}/${repository.slug}.git`,
    svn_url: `${WEB}/${repository.slug}`,
    homepage: null,
    size: 108,
    stargazers_count: 0,
    watchers_count: 0,
    language: null,
    has_issues: repository.hasIssues,
    has_projects: true,
    has_downloads: true,
    has_wiki: false,
    has_pages: false,
    has_discussions: false,
    forks_count: 0,
    mirror_url: null,
    archived: false,
    disabled: false,
    open_issues_count: open,
    license: null,
    allow_forking: true,
    is_template: false,
    web_commit_signoff_required: false,
    topics: [],
    visibility: repository.private ? 'private' : 'public',
    forks: 0,
    open_issues: open,
    watchers: 0,
    default_branch: repository.defaultBranch,
  };
}

/** What only `GET /repos/{owner}/{repo}` tells besides. */
export function fullRepositoryView(state: GithubState, repository: GithubRepository): JsonObject {
  return {
    ...repositoryView(state, repository),
    permissions: { admin: false, maintain: false, push: false, triage: false, pull: true },
    subscribers_count: 0,
    network_count: 0,
  };
}

/** A pull request as lists and events show it. */
export function pullView(
  state: GithubState,
  repository: GithubRepository,
  issue: Issue,
  pull: Pull,
): JsonObject {
  const api = `${state.url}/repos/${repository.slug}`;
  const url = `${api}/pulls/${issue.number}`;
  const issueUrl = `${api}/issues/${issue.number}`;
  const web = issueWebUrl(repository, issue);
  const statuses = `${api}/statuses/${pull.head.sha}`;
  const reviewComment = `${api}/pulls/comments{/number}`;
  const links: Record<string, string> = {
    self: url,
    html: web,
    issue: issueUrl,
    comments: `${issueUrl}/comments`,
    review_comments: `${url}/comments`,
    review_comment: reviewComment,
    commits: `${url}/commits`,
    statuses,
  };
  return {
    url,
    id: pull.id,
    node_id: nodeId('PR', issue.id),
    html_url: web,
    diff_url: `${web}.diff`,
    patch_url: `${web}.patch`,
    issue_url: issueUrl,
    number: issue.number,
    state: issue.state,
    locked: issue.locked,
    title: issue.title,
    user: accountView(state, issue.author),
    body: issue.body,
    created_at: issue.createdAt,
    updated_at: issue.updatedAt,
    closed_at: issue.closedAt,
    merged_at: pull.mergedAt,
    merge_commit_sha: pull.mergeCommit,
    assignee: null,
    assignees: [],
    requested_reviewers: [],
    requested_teams: [],
    labels: labelsOf(state, repository, issue),
    milestone: null,
    draft: pull.draft,
    commits_url: `${url}/commits`,
    review_comments_url: `${url}/comments`,
    review_comment_url: reviewComment,
    comments_url: `${issueUrl}/comments`,
    statuses_url: statuses,
    head: side(state, repository, pull.head),
    base: side(state, repository, pull.base),
    _links: Object.fromEntries(Object.entries(links).map(([name, href]) => [name, { href }])),
    author_association: associationOf(repository, issue),
    auto_merge: null,
    active_lock_reason: null,
  };
}

/** What only `GET /pulls/{number}` and events tell besides; the counts come from git. */
export async function fullPullView(
  state: GithubState,
  repository: GithubRepository,
  issue: Issue,
  pull: Pull,
): Promise<JsonObject> {
  const merged = pull.mergedAt !== null;
  const fork = (await repository.git.mergeBase(pull.base.sha, pull.head.sha)) ?? pull.base.sha;
  const files = await repository.git.files(fork, pull.head.sha);
  const sum = (key: 'additions' | 'deletions') => files.reduce((total, file) => total + file[key], 0);
  return {
    ...pullView(state, repository, issue, pull),
    merged,
    mergeable: merged ? null : pull.mergeCommit !== null,
    rebaseable: merged ? null : pull.mergeCommit !== null,
    mergeable_state: merged ? 'unknown' : pull.mergeCommit === null ? 'dirty' : 'clean',
    merged_by: pull.mergedBy === null ? null : accountView(state, pull.mergedBy),
    comments: repository.commentsOf(issue.number).length,
    review_comments: 0,
    maintainer_can_modify: false,
    commits: await repository.git.count(`${fork}..${pull.head.sha}`),
    additions: sum('additions'),
    deletions: sum('deletions'),
    changed_files: files.length,
  };
}

function side(
  state: GithubState,
  repository: GithubRepository,
  { ref, sha, repository: fork }: { ref: string; sha: string; repository?: string },
): JsonObject {
  const home = fork === undefined ? repository : (state.find(...twoParts(fork)) ?? repository);
  return {
    label: `${home.owner.login}:${ref}`,
    ref,
    sha,
    user: accountView(state, home.owner),
    repo: { ...repositoryView(state, home), fork: fork !== undefined },
  };
}

function twoParts(slug: string): [string, string] {
  const [owner = '', name = ''] = slug.split('/');
  return [owner, name];
}

export function commitView(
  state: GithubState,
  repository: GithubRepository,
  commit: CommitFacts,
): JsonObject {
  const api = `${state.url}/repos/${repository.slug}`;
  return {
    sha: commit.sha,
    node_id: `C_${commit.sha}`,
    commit: {
      author: { ...commit.author },
      committer: { ...commit.committer },
      message: commit.message,
      tree: { sha: commit.tree, url: `${api}/git/trees/${commit.tree}` },
      url: `${api}/git/commits/${commit.sha}`,
      comment_count: 0,
      verification: {
        verified: false,
        reason: 'unsigned',
        signature: null,
        payload: null,
        verified_at: null,
      },
    },
    url: `${api}/commits/${commit.sha}`,
    html_url: `${WEB}/${repository.slug}/commit/${commit.sha}`,
    comments_url: `${api}/commits/${commit.sha}/comments`,
    // No account has these addresses.
    author: null,
    committer: null,
    parents: commit.parents.map((sha) => ({
      sha,
      url: `${api}/commits/${sha}`,
      html_url: `${WEB}/${repository.slug}/commit/${sha}`,
    })),
  };
}

export function fileView(
  state: GithubState,
  repository: GithubRepository,
  at: string,
  file: FileFacts,
): JsonObject {
  const name = file.filename.split('/').map(encodeURIComponent).join('/');
  return {
    sha: file.sha,
    filename: file.filename,
    status: file.status,
    additions: file.additions,
    deletions: file.deletions,
    changes: file.additions + file.deletions,
    blob_url: `${WEB}/${repository.slug}/blob/${at}/${name}`,
    raw_url: `${WEB}/${repository.slug}/raw/${at}/${name}`,
    contents_url: `${state.url}/repos/${repository.slug}/contents/${name}?ref=${at}`,
    ...(file.patch !== undefined && { patch: file.patch }),
    ...(file.previous !== undefined && { previous_filename: file.previous }),
  };
}
