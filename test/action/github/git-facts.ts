import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** A commit as git has it. Times are UTC to the second, as GitHub shows them. */
export interface CommitFacts {
  sha: string;
  tree: string;
  parents: string[];
  author: { name: string; email: string; date: string };
  committer: { name: string; email: string; date: string };
  message: string;
}

/** One file of a difference. */
export interface FileFacts {
  /** Blob after the change; null when the file is gone. */
  sha: string | null;
  filename: string;
  previous?: string;
  status: 'added' | 'removed' | 'modified' | 'renamed';
  additions: number;
  deletions: number;
  /** Hunks without a header; left out for binary files and pure renames. */
  patch?: string;
}

export type MergeMethod = 'merge' | 'squash' | 'rebase';

const EMPTY_TREE = '4b825dc642cb6eb9a060e54bf8d69288fbee4904';
const FORMAT = ['%H', '%T', '%P', '%an', '%ae', '%aI', '%cn', '%ce', '%cI', '%B'].join('%x00');
const GITHUB = { name: 'GitHub', email: 'noreply@github.com' };

/** What a real git repository answers, so that the emulator need not make history up. */
export class GitFacts {
  /** Folder of the repository, bare or not. */
  readonly dir: string;
  constructor(dir: string) {
    this.dir = dir;
  }

  /** The commit that a branch, tag, ref or sha names; undefined when there is none. */
  async resolve(revision: string): Promise<string | undefined> {
    const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`];
    return this.#git(...args).then(
      (out) => out.trim(),
      () => undefined,
    );
  }

  /** Commits that `git log` gives for the arguments, newest first unless they say otherwise. */
  async log(...args: string[]): Promise<CommitFacts[]> {
    const fields = (await this.#git('log', '-z', `--format=${FORMAT}`, ...args)).split('\0');
    const commits: CommitFacts[] = [];
    for (let i = 0; i + 10 <= fields.length; i += 10) {
      const [sha, tree, parents, an, ae, ad, cn, ce, cd, message] = fields.slice(i, i + 10).map(String);
      commits.push({
        sha: String(sha),
        tree: String(tree),
        parents: parents ? parents.split(' ') : [],
        author: { name: String(an), email: String(ae), date: utc(String(ad)) },
        committer: { name: String(cn), email: String(ce), date: utc(String(cd)) },
        message: String(message).trimEnd(),
      });
    }
    return commits;
  }

  async commit(sha: string): Promise<CommitFacts> {
    const [commit] = await this.log('--no-walk=unsorted', sha, '--');
    if (commit === undefined) throw new Error(`There is no commit ${sha} in ${this.dir}.`);
    return commit;
  }

  async mergeBase(a: string, b: string): Promise<string | undefined> {
    return this.#git('merge-base', a, b).then(
      (out) => out.trim(),
      () => undefined,
    );
  }

  async count(range: string): Promise<number> {
    return Number((await this.#git('rev-list', '--count', range, '--')).trim());
  }

  /** How many commits `b` has that `a` has not, and the other way round. */
  async aheadBehind(a: string, b: string): Promise<[ahead: number, behind: number]> {
    const [behind, ahead] = (
      await this.#git('rev-list', '--left-right', '--count', `${a}...${b}`, '--')
    ).split('\t');
    return [Number(ahead), Number(behind)];
  }

  async isAncestor(a: string, b: string): Promise<boolean> {
    return this.#git('merge-base', '--is-ancestor', a, b).then(
      () => true,
      () => false,
    );
  }

  /** Shas that the range holds, newest first. */
  async list(range: string): Promise<string[]> {
    return (await this.#git('rev-list', range, '--')).split('\n').filter(Boolean);
  }

  /** What differs between two commits; `from` left out: the commit is the first one. */
  async files(from: string | undefined, to: string): Promise<FileFacts[]> {
    const ends = [from ?? EMPTY_TREE, to];
    const [list, patch] = await Promise.all([
      this.#git('diff-tree', '-r', '-M', '--no-abbrev', '--raw', '-z', ...ends),
      this.#git('diff-tree', '-r', '-M', '--patch', ...ends),
    ]);
    const raw = list.split('\0');
    const patches = patch.split(/^diff --git /m).slice(1);
    const files: FileFacts[] = [];
    for (let r = 0; raw[r]; ) {
      const [, , , blob, letter = ''] = String(raw[r]).split(' ');
      const renamed = letter.startsWith('R');
      const start = patches[files.length]?.search(/^@@ /m) ?? -1;
      const hunks = start < 0 ? undefined : patches[files.length]?.slice(start).trimEnd();
      files.push({
        sha: letter === 'D' ? null : String(blob),
        filename: String(raw[r + (renamed ? 2 : 1)]),
        ...(renamed && { previous: String(raw[r + 1]) }),
        status: renamed ? 'renamed' : letter === 'A' ? 'added' : letter === 'D' ? 'removed' : 'modified',
        additions: hunks?.match(/^\+/gm)?.length ?? 0,
        deletions: hunks?.match(/^-/gm)?.length ?? 0,
        ...(hunks !== undefined && { patch: hunks }),
      });
      r += renamed ? 3 : 2;
    }
    return files;
  }

  async setRef(ref: string, sha: string): Promise<void> {
    await this.#git('update-ref', ref, sha);
  }

  /** Full names of refs below a prefix with their objects. */
  async refs(prefix: string): Promise<Map<string, string>> {
    const out = await this.#git('for-each-ref', '--format=%(refname) %(objectname)', prefix);
    return new Map(
      out
        .split('\n')
        .filter(Boolean)
        .map((line) => line.split(' ') as [string, string]),
    );
  }

  /**
   * Merges as GitHub's button does and gives the new commit, or undefined when the two do not merge without a
   * conflict. No ref is moved.
   */
  async merge(base: string, head: string, method: MergeMethod, message: string): Promise<string | undefined> {
    if (method === 'rebase') return this.#rebase(base, head);
    const tree = await this.#git('merge-tree', '--write-tree', base, head).catch(() => undefined);
    if (tree === undefined) return undefined;
    const parents = method === 'merge' ? ['-p', base, '-p', head] : ['-p', base];
    return (await this.#git('commit-tree', ...parents, '-m', message, tree.split('\n')[0] ?? '')).trim();
  }

  async #rebase(base: string, head: string): Promise<string | undefined> {
    const folder = await mkdtemp(join(tmpdir(), 'github-rebase-'));
    try {
      await this.#git('worktree', 'add', '--quiet', '--detach', folder, base);
      const work = new GitFacts(folder);
      const picked = await work.#git('cherry-pick', `${base}..${head}`).catch(() => undefined);
      return picked === undefined ? undefined : await work.resolve('HEAD');
    } finally {
      await this.#git('worktree', 'remove', '--force', folder).catch(() => undefined);
      await rm(folder, { recursive: true, force: true });
    }
  }

  async #git(...args: string[]): Promise<string> {
    const { stdout } = await run('git', ['-C', this.dir, ...args], {
      maxBuffer: 64 * 1024 * 1024,
      env: {
        PATH: process.env.PATH,
        GIT_CONFIG_GLOBAL: '/dev/null',
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_AUTHOR_NAME: GITHUB.name,
        GIT_AUTHOR_EMAIL: GITHUB.email,
        GIT_COMMITTER_NAME: GITHUB.name,
        GIT_COMMITTER_EMAIL: GITHUB.email,
      },
    });
    return stdout;
  }
}

function utc(date: string): string {
  return `${new Date(date).toISOString().slice(0, 19)}Z`;
}
