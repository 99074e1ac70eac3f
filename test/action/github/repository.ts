import { type Account, user } from './accounts.js';
import { GitFacts, type MergeMethod } from './git-facts.js';
import type { Comment, GithubState, Issue, Label, Pull, Run } from './state.js';

export interface RepositoryOptions {
  /** A real repository, bare or not, whose history is the answer to everything about commits. */
  gitDir?: string;
  defaultBranch?: string;
  private?: boolean;
  /** False: "Issues" is switched off in the settings, and creating one is answered 410. */
  hasIssues?: boolean;
}

/** The permission of somebody in a repository, by the name that its settings show. */
export type Permission = 'admin' | 'maintain' | 'write' | 'triage' | 'read' | 'none';

export interface PullOptions {
  /** Branch; its tip is the head commit unless `sha` says otherwise. */
  head: string;
  sha?: string;
  /** Default: the default branch. */
  base?: string;
  title?: string;
  body?: string;
  author?: Account;
  draft?: boolean;
  /** The fork that the branch is in, as `owner/name`. Its commits must be in the git repository all the same. */
  fork?: string;
}

/** A repository with its issues, pull requests, comments, labels and runs. */
export class GithubRepository {
  readonly id: number;
  readonly slug: string;
  readonly owner: Account;
  readonly name: string;
  readonly private: boolean;
  readonly createdAt: string;
  defaultBranch: string;
  hasIssues: boolean;
  /** Issues and pull requests by number. */
  readonly issues = new Map<number, Issue>();
  /** All comments in order of creation. */
  readonly comments: Comment[] = [];
  readonly labels: Label[] = [];
  /** Check runs in order of creation. */
  readonly checks: { name: string; head: string; conclusion: string; title: string; summary: string }[] = [];
  readonly runs = new Map<number, Run>();
  /** What people may do, by login in lower case; the owner is an admin, everybody else may read. */
  readonly collaborators = new Map<string, Permission>();
  /** GitHub notices a push to the branch of a pull request when it is asked about it; false: only `pushed` says so. */
  followsPushes = false;
  readonly #state: GithubState;
  readonly #git: GitFacts | undefined;

  constructor(state: GithubState, slug: string, options: RepositoryOptions) {
    const [owner = '', name = '', rest] = slug.split('/');
    if (owner === '' || name === '' || rest !== undefined) throw new Error(`${slug} is not owner/name.`);
    this.#state = state;
    this.id = state.nextId();
    this.slug = slug;
    this.owner = user(owner);
    this.name = name;
    this.private = options.private ?? true;
    this.createdAt = state.now();
    this.defaultBranch = options.defaultBranch ?? 'main';
    this.hasIssues = options.hasIssues ?? true;
    this.#git = options.gitDir === undefined ? undefined : new GitFacts(options.gitDir);
  }

  get git(): GitFacts {
    if (this.#git === undefined)
      throw new Error(`${this.slug} has no gitDir, so nothing is known of commits.`);
    return this.#git;
  }

  issue(number: number): Issue {
    const found = this.issues.get(number);
    if (found === undefined) throw new Error(`${this.slug} has no issue or pull request ${number}.`);
    return found;
  }

  pull(number: number): Pull {
    const { pull } = this.issue(number);
    if (pull === undefined) throw new Error(`${this.slug}#${number} is no pull request.`);
    return pull;
  }

  addIssue(parts: Partial<Issue> & { title: string }): Issue {
    const now = this.#state.now();
    const issue: Issue = {
      id: this.#state.nextId(),
      number: this.issues.size + 1,
      body: null,
      state: 'open',
      stateReason: null,
      author: this.owner,
      labels: [],
      assignees: [],
      locked: false,
      createdAt: now,
      updatedAt: now,
      closedAt: null,
      ...parts,
    };
    for (const name of issue.labels) this.ensureLabel(name);
    this.issues.set(issue.number, issue);
    return issue;
  }

  /** Opens a pull request for a branch of the git repository. Its number is in what comes back. */
  async openPull(options: PullOptions): Promise<Issue> {
    const base = options.base ?? this.defaultBranch;
    const [forkOwner = '', forkName = ''] = options.fork?.split('/') ?? [];
    if (options.fork !== undefined && !this.#state.find(forkOwner, forkName)) {
      this.#state.addRepository(options.fork, { private: this.private });
    }
    const sha = options.sha ?? (await this.#tip(options.head));
    const issue = this.addIssue({
      title: options.title ?? options.head,
      body: options.body ?? null,
      author: options.author ?? this.owner,
      pull: {
        id: this.#state.nextId(),
        head: { ref: options.head, sha, ...(options.fork !== undefined && { repository: options.fork }) },
        base: { ref: base, sha: await this.#tip(base) },
        draft: options.draft ?? false,
        mergedAt: null,
        mergedBy: null,
        mergeCommit: null,
        brought: [],
      },
    });
    await this.#setRefs(issue.number);
    return issue;
  }

  /** Says that the branch of a pull request was pushed to; its tip becomes the head unless `sha` is given. */
  async pushed(number: number, sha?: string): Promise<void> {
    const pull = this.pull(number);
    pull.head.sha = sha ?? (await this.#tip(pull.head.ref));
    pull.base.sha = await this.#tip(pull.base.ref);
    this.touch(number);
    await this.#setRefs(number);
  }

  /** What somebody may do: what was said, else an owner everything and others what the visibility gives. */
  permissionOf({ login }: Pick<Account, 'login'>): Permission {
    if (login.toLowerCase() === this.owner.login.toLowerCase()) return 'admin';
    return this.collaborators.get(login.toLowerCase()) ?? (this.private ? 'none' : 'read');
  }

  /** Follows a push that nobody told about, as GitHub does by itself. */
  async notice(number: number): Promise<void> {
    const { state, pull } = this.issue(number);
    if (!this.followsPushes || pull === undefined || state === 'closed') return;
    if (pull.head.repository !== undefined) return;
    const tip = await this.git.resolve(`refs/heads/${pull.head.ref}`);
    if (tip !== undefined && tip !== pull.head.sha) await this.pushed(number);
  }

  /**
   * Merges a pull request as the button does, in the real repository, and gives the new tip of the base branch.
   * A work tree that has the base branch checked out does not follow: let `gitDir` be a bare repository.
   */
  async mergePull(number: number, method: MergeMethod = 'merge', by: Account = this.owner): Promise<string> {
    const { title } = this.issue(number);
    const { head, base } = this.pull(number);
    const before = await this.#tip(base.ref);
    const message =
      method === 'merge'
        ? `Merge pull request #${number} from ${this.owner.login}/${head.ref}`
        : `${title} (#${number})`;
    const merged = await this.git.merge(before, head.sha, method, message);
    if (merged === undefined) throw new Error(`${this.slug}#${number} does not merge without a conflict.`);
    await this.git.setRef(`refs/heads/${base.ref}`, merged);
    await this.markMerged(number, { before, merged, by });
    return merged;
  }

  /** Says that a pull request was merged by hand: the base branch went from `before` to `merged`. */
  async markMerged(
    number: number,
    { before, merged, by = this.owner }: { before: string; merged: string; by?: Account },
  ): Promise<void> {
    const pull = this.pull(number);
    pull.mergeCommit = merged;
    pull.mergedAt = this.#state.now();
    pull.mergedBy = by;
    pull.brought = await this.git.list(`${before}..${merged}`);
    this.close(number, null);
  }

  close(number: number, reason: Issue['stateReason'] = 'completed'): void {
    const issue = this.issue(number);
    issue.state = 'closed';
    issue.stateReason = reason;
    issue.closedAt = this.#state.now();
    this.touch(number);
  }

  addComment(number: number, body: string, author: Account = this.owner): Comment {
    this.issue(number);
    this.#state.accounts.set(author.login.toLowerCase(), author);
    const now = this.#state.now();
    const comment: Comment = {
      id: this.#state.nextId(),
      issue: number,
      author,
      body,
      createdAt: now,
      updatedAt: now,
      minimized: null,
      reactions: [],
    };
    this.comments.push(comment);
    this.touch(number);
    return comment;
  }

  commentsOf(number: number): Comment[] {
    return this.comments.filter(({ issue }) => issue === number);
  }

  deleteComment(id: number): void {
    const index = this.comments.findIndex((comment) => comment.id === id);
    if (index < 0) throw new Error(`${this.slug} has no comment ${id}.`);
    this.comments.splice(index, 1);
  }

  addLabel(name: string, color = 'ededed', description: string | null = null): Label {
    const label = { id: this.#state.nextId(), name, color, description };
    this.labels.push(label);
    return label;
  }

  findLabel(name: string): Label | undefined {
    return this.labels.find((label) => label.name.toLowerCase() === name.toLowerCase());
  }

  /** GitHub makes a label that an issue is given and that does not exist. */
  ensureLabel(name: string): Label {
    return this.findLabel(name) ?? this.addLabel(name);
  }

  addRun(parts: Partial<Run> & { headSha: string }): Run {
    const now = this.#state.now();
    const run: Run = {
      id: this.#state.nextId(),
      name: 'apply',
      path: '.github/workflows/apply.yml',
      event: 'push',
      attempt: 1,
      number: this.runs.size + 1,
      status: 'in_progress',
      conclusion: null,
      headBranch: this.defaultBranch,
      createdAt: now,
      updatedAt: now,
      ...parts,
    };
    this.runs.set(run.id, run);
    return run;
  }

  touch(number: number): void {
    this.issue(number).updatedAt = this.#state.now();
  }

  /**
   * The head, and the commit that a merge would make: checks of the pull request run on that one, and until the pull
   * request is merged it is what `merge_commit_sha` says.
   */
  async #setRefs(number: number): Promise<void> {
    const pull = this.pull(number);
    await this.git.setRef(`refs/pull/${number}/head`, pull.head.sha);
    const message = `Merge ${pull.head.sha} into ${pull.base.sha}`;
    pull.mergeCommit = (await this.git.merge(pull.base.sha, pull.head.sha, 'merge', message)) ?? null;
    if (pull.mergeCommit !== null) await this.git.setRef(`refs/pull/${number}/merge`, pull.mergeCommit);
  }

  async #tip(branch: string): Promise<string> {
    const sha = await this.git.resolve(`refs/heads/${branch}`);
    if (sha === undefined) throw new Error(`${this.slug} has no branch ${branch}.`);
    return sha;
  }
}
