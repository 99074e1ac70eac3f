import { getOctokit } from '@actions/github';
import { GitHubError } from './github-error.js';
import { type GitHubFailure, waitBefore } from './github-retry.js';
import {
  type CompareAnswer,
  type Comparison,
  type GitHubComment,
  type GitHubCommit,
  type GitHubIssue,
  type GitHubPullRequest,
  toComment,
  toIssue,
  toPull,
} from './github-rows.js';

export type {
  Comparison,
  GitHubComment,
  GitHubCommit,
  GitHubIssue,
  GitHubPullRequest,
} from './github-rows.js';

/** What access to a repository needs. */
export interface GitHubOptions {
  token: string;
  apiUrl: string;
  owner: string;
  repo: string;
  userAgent: string;
  clock: { now(): number; sleep(ms: number): Promise<void> };
  /** Logs each wait, so that a pause of the run can be understood. */
  say(text: string): void;
}

/** The time limit of a request, in milliseconds. */
const LIMIT_MS = 60_000;
const PER_PAGE = 100;
/** Largest number of commits between two applies to look at. */
const MOST_COMMITS = 2000;

/** One repository on GitHub: only the requests of the Action, with errors as sentences. */
export class GitHub {
  readonly #kit: ReturnType<typeof getOctokit>;
  readonly #repo: { owner: string; repo: string };

  constructor(options: GitHubOptions) {
    const { owner, repo, token, apiUrl, userAgent } = options;
    this.#repo = { owner, repo };
    this.#kit = getOctokit(token, { baseUrl: apiUrl, userAgent });
    this.#kit.hook.wrap('request', async (request, sent) => {
      for (let attempt = 1; ; attempt += 1) {
        try {
          sent.request = { ...sent.request, signal: AbortSignal.timeout(LIMIT_MS) };
          return await request(sent);
        } catch (error) {
          const wait = waitBefore(sent, failureOf(error), attempt, options.clock.now());
          if (wait === undefined) throw error;
          options.say(`GitHub asks to wait; continuing in ${Math.ceil(wait / 1000)} s`);
          await options.clock.sleep(wait);
        }
      }
    });
  }

  /** Login of the token's owner; a workflow's own token is `github-actions[bot]`. */
  async viewer(): Promise<string> {
    const answer = await doing('look up the owner of the token', () =>
      this.#kit.graphql<{ viewer: { login: string } }>('query { viewer { login } }'),
    );
    return answer.viewer.login;
  }

  /** Writes a finished check run of a commit; of several with one name, GitHub shows the newest. */
  async createCheck(check: {
    name: string;
    head: string;
    conclusion: 'success' | 'failure' | 'neutral';
    title: string;
    summary: string;
  }): Promise<void> {
    const { name, head, conclusion, title, summary } = check;
    await doing('write a check run', () =>
      this.#kit.rest.checks.create({
        ...this.#repo,
        ...{ name, head_sha: head, status: 'completed', conclusion, output: { title, summary } },
      }),
    );
  }

  /** All comments of a pull request or issue, oldest first. */
  async comments(number: number): Promise<GitHubComment[]> {
    const rows = await doing(`read the comments of #${number}`, () =>
      this.#kit.paginate(this.#kit.rest.issues.listComments, {
        ...this.#repo,
        issue_number: number,
        per_page: PER_PAGE,
      }),
    );
    return rows.map(toComment).sort((a, b) => a.id - b.id);
  }

  async createComment(number: number, body: string): Promise<GitHubComment> {
    const { data } = await doing(`comment on #${number}`, () =>
      this.#kit.rest.issues.createComment({ ...this.#repo, issue_number: number, body }),
    );
    return toComment(data);
  }

  async updateComment(id: number, body: string): Promise<GitHubComment> {
    const { data } = await doing('update a comment', () =>
      this.#kit.rest.issues.updateComment({ ...this.#repo, comment_id: id, body }),
    );
    return toComment(data);
  }

  async deleteComment(id: number): Promise<void> {
    await doing('delete a surplus comment', () =>
      this.#kit.rest.issues.deleteComment({ ...this.#repo, comment_id: id }),
    );
  }

  /** True for somebody who may write to the repository; also false for an account that GitHub does not know. */
  async mayWrite(login: string): Promise<boolean> {
    try {
      const { data } = await doing('look up the permission of the author', () =>
        this.#kit.rest.repos.getCollaboratorPermissionLevel({ ...this.#repo, username: login }),
      );
      // `write` includes the role "maintain"; made-up roles count as the one that they are based on.
      return data.permission === 'admin' || data.permission === 'write';
    } catch (error) {
      if (error instanceof GitHubError && error.isMissing) return false;
      throw error;
    }
  }

  /** Reacts to a comment; twice is once. False where it does not exist any more. */
  async react(comment: number, content: 'eyes' | '+1' | '-1' | 'confused'): Promise<boolean> {
    try {
      await doing('react to a comment', () =>
        this.#kit.rest.reactions.createForIssueComment({ ...this.#repo, comment_id: comment, content }),
      );
      return true;
    } catch (error) {
      if (error instanceof GitHubError && error.isMissing) return false;
      throw error;
    }
  }

  /** Opens a pull request into a branch. @returns its address */
  async createPull(from: string, into: string, title: string, body: string): Promise<string> {
    const { data } = await doing('open a pull request', () =>
      this.#kit.rest.pulls.create({ ...this.#repo, head: from, base: into, title, body }),
    );
    return data.html_url;
  }

  async pull(number: number): Promise<GitHubPullRequest> {
    const { data } = await doing(`read pull request #${number}`, () =>
      this.#kit.rest.pulls.get({ ...this.#repo, pull_number: number }),
    );
    return { ...toPull(data), isMerged: data.merged };
  }

  /** Open pull requests from a branch of a repository. */
  async pullsFrom(owner: string, branch: string): Promise<GitHubPullRequest[]> {
    const rows = await doing('list pull requests', () =>
      this.#kit.paginate(this.#kit.rest.pulls.list, {
        ...this.#repo,
        state: 'open',
        head: `${owner}:${branch}`,
        per_page: PER_PAGE,
      }),
    );
    return rows.map(toPull);
  }

  /** Pull requests that contain a commit. */
  async pullsOf(commit: string): Promise<GitHubPullRequest[]> {
    const rows = await doing(`find the pull request of ${commit.slice(0, 7)}`, () =>
      this.#kit.paginate(this.#kit.rest.repos.listPullRequestsAssociatedWithCommit, {
        ...this.#repo,
        commit_sha: commit,
        per_page: PER_PAGE,
      }),
    );
    return rows.map(toPull);
  }

  /** The commits of `head` that are not in `base`; undefined where GitHub does not know one of them. */
  async compare(base: string, head: string): Promise<Comparison | undefined> {
    const commits: GitHubCommit[] = [];
    for (let page = 1; ; page += 1) {
      let data: CompareAnswer;
      try {
        ({ data } = await doing('compare commits', () =>
          this.#kit.rest.repos.compareCommitsWithBasehead({
            ...this.#repo,
            basehead: `${base}...${head}`,
            per_page: PER_PAGE,
            page,
          }),
        ));
      } catch (error) {
        if (error instanceof GitHubError && (error.isMissing || error.status === 422)) return undefined;
        throw error;
      }
      commits.push(
        ...data.commits.map(({ sha, parents }) => ({ sha, parents: parents.map((one) => one.sha) })),
      );
      const isComplete = commits.length >= data.total_commits;
      if (isComplete || data.commits.length === 0 || commits.length >= MOST_COMMITS)
        return { status: data.status, commits, isComplete };
    }
  }

  /**
   * Whether a commit is in the history of another, in one request: how far apart they are does not matter. False where
   * GitHub does not know one of them.
   */
  async contains(history: string, commit: string): Promise<boolean> {
    try {
      const { data } = await doing('compare commits', () =>
        this.#kit.rest.repos.compareCommitsWithBasehead({
          ...this.#repo,
          basehead: `${commit}...${history}`,
          per_page: 1,
        }),
      );
      return data.status === 'ahead' || data.status === 'identical';
    } catch (error) {
      if (error instanceof GitHubError && (error.isMissing || error.status === 422)) return false;
      throw error;
    }
  }

  /** The newest commits of a history, newest first; one page. */
  async history(commit: string): Promise<GitHubCommit[]> {
    const { data } = await doing('read the history', () =>
      this.#kit.rest.repos.listCommits({ ...this.#repo, sha: commit, per_page: PER_PAGE }),
    );
    return data.map(({ sha, parents }) => ({ sha, parents: parents.map((one) => one.sha) }));
  }

  /** Open issues of an author, oldest first, without pull requests. */
  async issuesBy(creator: string): Promise<GitHubIssue[]> {
    const rows = await doing('list issues', () =>
      this.#kit.paginate(this.#kit.rest.issues.listForRepo, {
        ...this.#repo,
        creator,
        state: 'open',
        per_page: PER_PAGE,
      }),
    );
    return rows
      .filter((row) => row.pull_request === undefined)
      .map(toIssue)
      .sort((a, b) => a.number - b.number);
  }

  async createIssue(title: string, body: string): Promise<GitHubIssue> {
    const { data } = await doing('open an issue', () =>
      this.#kit.rest.issues.create({ ...this.#repo, title, body }),
    );
    return toIssue(data);
  }

  async updateIssue(
    number: number,
    change: { title?: string; body?: string; state?: 'open' | 'closed' },
  ): Promise<void> {
    await doing(`update issue #${number}`, () =>
      this.#kit.rest.issues.update({ ...this.#repo, issue_number: number, ...change }),
    );
  }

  /** A workflow run; undefined where it does not exist or the token cannot see it. */
  async run(id: number): Promise<{ isCompleted: boolean; attempt: number } | undefined> {
    try {
      const { data } = await doing('read a workflow run', () =>
        this.#kit.rest.actions.getWorkflowRun({ ...this.#repo, run_id: id }),
      );
      return { isCompleted: data.status === 'completed', attempt: data.run_attempt ?? 1 };
    } catch (error) {
      if (error instanceof GitHubError && (error.isMissing || error.isForbidden)) return undefined;
      throw error;
    }
  }
}

async function doing<T>(what: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw new GitHubError(what, failureOf(error));
  }
}

/** An error of octokit, with GitHub's response if there was one, also for GraphQL. */
function failureOf(error: unknown): GitHubFailure {
  const { status, response, message } = (error ?? {}) as {
    status?: unknown;
    message?: unknown;
    response?: { headers?: GitHubFailure['headers'] };
  };
  const text = typeof message === 'string' ? message : String(error);
  // GraphQL reports a refusal as a list of errors with status 200.
  if (error instanceof Error && error.name === 'GraphqlResponseError')
    return { status: 200, headers: {}, message: text };
  // Octokit reports a request without an answer with status 500 and no response.
  const isAnswered = response !== undefined && typeof status === 'number';
  return { status: isAnswered ? status : null, headers: response?.headers ?? {}, message: text };
}
