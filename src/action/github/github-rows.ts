/** A comment on a pull request or issue. */
export interface GitHubComment {
  id: number;
  nodeId: string;
  /** Null for a deleted account. */
  author: string | null;
  body: string;
  url: string;
}

/** A pull request; only what the Action uses. */
export interface GitHubPullRequest {
  number: number;
  head: string;
  /** Its branch, without `refs/heads/`. */
  headRef: string;
  headRepository: string | null;
  baseRef: string;
  isOpen: boolean;
  isMerged: boolean;
  /** The commit of the base branch after the merge; null before it. */
  mergeCommit: string | null;
  url: string;
  /** Names of its labels. */
  labels: readonly string[];
}

/** True for a pull request whose branch is in the repository itself. */
export function isOfRepository(
  { headRepository }: Pick<GitHubPullRequest, 'headRepository'>,
  { owner, repo }: { owner: string; repo: string },
): boolean {
  return headRepository?.toLowerCase() === `${owner}/${repo}`.toLowerCase();
}

/** An issue; its body is that of a comment. */
export interface GitHubIssue extends GitHubComment {
  number: number;
  title: string;
}

/** A commit with its parents. */
export interface GitHubCommit {
  sha: string;
  parents: string[];
}

/** The commits between two commits, as GitHub reports them. */
export interface Comparison {
  /** `ahead` or `identical`: the first is an ancestor of the second. */
  status: string;
  /** Oldest first. */
  commits: GitHubCommit[];
  /** False when there are more than requested. */
  isComplete: boolean;
}

/** GitHub's answer about two commits; one page. */
export interface CompareAnswer {
  status: string;
  total_commits: number;
  commits: { sha: string; parents: { sha: string }[] }[];
}

/** A row of GitHub; only the fields in use. */
interface CommentRow {
  id: number;
  node_id: string;
  user?: { login: string } | null;
  body?: string | null | undefined;
  html_url: string;
}

export function toComment(row: CommentRow): GitHubComment {
  return {
    id: row.id,
    nodeId: row.node_id,
    author: row.user?.login ?? null,
    body: row.body ?? '',
    url: row.html_url,
  };
}

export function toIssue(row: CommentRow & { number: number; title: string }): GitHubIssue {
  return { ...toComment(row), number: row.number, title: row.title };
}

interface PullRow {
  labels?: readonly { name: string }[];
  number: number;
  state: string;
  merged_at: string | null;
  merge_commit_sha?: string | null;
  html_url: string;
  head: { ref: string; sha: string; repo?: { full_name: string } | null };
  base: { ref: string };
}

export function toPull(row: PullRow): GitHubPullRequest {
  return {
    number: row.number,
    head: row.head.sha,
    headRef: row.head.ref,
    headRepository: row.head.repo?.full_name ?? null,
    baseRef: row.base.ref,
    isOpen: row.state === 'open',
    isMerged: row.merged_at !== null,
    // Before the merge, GitHub names its trial merge here.
    mergeCommit: row.merged_at === null ? null : (row.merge_commit_sha ?? null),
    url: row.html_url,
    labels: (row.labels ?? []).map(({ name }) => name),
  };
}
