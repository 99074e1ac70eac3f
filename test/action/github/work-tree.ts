import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A real repository with a bare origin, for tests that talk about commits. */
export class WorkTree {
  /** Bare; give it to the emulator as `gitDir`. */
  readonly origin: string;
  /** A work tree with `main` checked out, whose remote is the origin. */
  readonly work: string;
  readonly #folder: string;
  #minute = 0;

  private constructor() {
    this.#folder = mkdtempSync(join(tmpdir(), 'github-scene-'));
    this.origin = join(this.#folder, 'origin.git');
    this.work = join(this.#folder, 'work');
  }

  /** An empty one. */
  static create(): WorkTree {
    const made = new WorkTree();
    execFileSync('git', ['init', '--quiet', '--bare', '--initial-branch=main', made.origin]);
    execFileSync('git', ['init', '--quiet', '--initial-branch=main', made.work]);
    // Relative, so that a copy has an origin of its own.
    made.git('remote', 'add', 'origin', '../origin.git');
    return made;
  }

  /** Another one with the same history: much quicker than to commit it again. */
  copy(): WorkTree {
    const made = new WorkTree();
    cpSync(this.#folder, made.#folder, { recursive: true });
    made.#minute = this.#minute;
    return made;
  }

  git(...args: string[]): string {
    this.#minute += 1;
    const date = new Date(Date.UTC(2026, 0, 1, 0, this.#minute)).toISOString();
    return execFileSync('git', ['-C', this.work, ...args], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        PATH: process.env.PATH,
        GIT_CONFIG_GLOBAL: '/dev/null',
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_AUTHOR_NAME: 'Ada',
        GIT_AUTHOR_EMAIL: 'ada@example.invalid',
        GIT_AUTHOR_DATE: date,
        GIT_COMMITTER_NAME: 'Ada',
        GIT_COMMITTER_EMAIL: 'ada@example.invalid',
        GIT_COMMITTER_DATE: date,
      },
    }).trim();
  }

  /** Commits files on the branch that is checked out, pushes it, and gives the commit. */
  commit(message: string, files: Record<string, string>): string {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(this.work, name)), { recursive: true });
      writeFileSync(join(this.work, name), text);
    }
    this.git('add', '--all');
    this.git('commit', '--quiet', '--message', message);
    this.git('push', '--quiet', '--force', 'origin', 'HEAD');
    return this.git('rev-parse', 'HEAD');
  }

  /** Checks out a new branch that begins at `from`. */
  branch(name: string, from = 'main'): void {
    this.git('checkout', '--quiet', '-b', name, from);
  }

  /** Brings the work tree's `main` to where the origin's is. */
  pull(): void {
    this.git('fetch', '--quiet', 'origin');
    this.git('checkout', '--quiet', '-B', 'main', 'origin/main');
  }

  close(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
