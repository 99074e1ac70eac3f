import type { Account } from './accounts.js';
import { GithubRepository, type RepositoryOptions } from './repository.js';
import type { Token } from './tokens.js';

/** Everything that the emulated GitHub knows. Tests change it as other people on GitHub would. */
export class GithubState {
  /** By secret, as it stands in the Authorization header. */
  readonly tokens = new Map<string, Token>();
  readonly repositories: GithubRepository[] = [];
  /** Everybody who wrote a comment, or was named, by login in lower case. */
  readonly accounts = new Map<string, Account>();
  /** Address of the API, without a slash at the end; known once the server listens. */
  url = '';
  readonly #clock: () => Date;
  // Beyond 32 bits, as on github.com.
  #lastId = 2_900_000_000;

  constructor(clock: () => Date) {
    this.#clock = clock;
  }

  /** The time as GitHub writes it: UTC, to the second. */
  now(): string {
    return `${this.#clock().toISOString().slice(0, 19)}Z`;
  }

  seconds(): number {
    return Math.floor(this.#clock().getTime() / 1000);
  }

  nextId(): number {
    this.#lastId += 7;
    return this.#lastId;
  }

  addToken(secret: string, token: Token): void {
    this.tokens.set(secret, token);
  }

  addRepository(slug: string, options: RepositoryOptions = {}): GithubRepository {
    const repository = new GithubRepository(this, slug, options);
    this.repositories.push(repository);
    return repository;
  }

  /** The repository of that name (letter case does not count), or undefined. */
  find(owner: string, name: string): GithubRepository | undefined {
    const wanted = `${owner}/${name}`.toLowerCase();
    return this.repositories.find(({ slug }) => slug.toLowerCase() === wanted);
  }
}

export interface Comment {
  id: number;
  /** Number of the issue or pull request. */
  issue: number;
  author: Account;
  body: string;
  createdAt: string;
  updatedAt: string;
  /** Why it was folded away; null when it is shown. */
  minimized: string | null;
  /** Who reacted to it, each once with a content. */
  reactions: { id: number; content: string; by: Account; at: string }[];
}

export interface Label {
  id: number;
  name: string;
  color: string;
  description: string | null;
}

/** An issue, or the issue side of a pull request. */
export interface Issue {
  id: number;
  number: number;
  title: string;
  body: string | null;
  state: 'open' | 'closed';
  stateReason: 'completed' | 'not_planned' | 'duplicate' | 'reopened' | null;
  author: Account;
  labels: string[];
  assignees: Account[];
  locked: boolean;
  createdAt: string;
  updatedAt: string;
  closedAt: string | null;
  pull?: Pull;
}

export interface Pull {
  id: number;
  /** `repository` is the fork's `owner/name` when the branch is not in this repository. */
  head: { ref: string; sha: string; repository?: string };
  /** `sha` is the tip of the base branch when the pull request was opened or last pushed to. */
  base: { ref: string; sha: string };
  draft: boolean;
  mergedAt: string | null;
  mergedBy: Account | null;
  /** Of an open pull request the commit that a merge would make; null when it has conflicts. */
  mergeCommit: string | null;
  /** Commits that the merge brought to the base branch. */
  brought: string[];
}

/** A run of a workflow, as far as somebody asks for it. */
export interface Run {
  id: number;
  name: string;
  path: string;
  event: string;
  attempt: number;
  number: number;
  status: 'queued' | 'in_progress' | 'completed' | 'waiting';
  conclusion: 'success' | 'failure' | 'cancelled' | 'timed_out' | 'action_required' | 'skipped' | null;
  headBranch: string;
  headSha: string;
  createdAt: string;
  updatedAt: string;
}
