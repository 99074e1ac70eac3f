import { setImmediate as turn } from 'node:timers/promises';
import type { Io } from '../../src/cli/io.js';
import { gitIn } from '../../src/host/git-process.js';
import type { ProcessMark } from '../../src/host/lock-process.js';
import { withoutKeys } from '../../src/run/open/key-use.js';
import type { Ran } from '../support/workspace.js';
import type { Repository } from './repository.js';

const dead = new Set<number>();
let pids = 1_000_000;

/**
 * A process on a machine, inside this process: its command takes itself for one of its own, and can
 * be ended as SIGKILL would. From then on no git of it is started and no request of it is sent, so
 * that nothing which its code still does reaches anybody.
 */
export class Machine {
  readonly mark: ProcessMark;
  readonly #stop = new AbortController();
  /** Called after each step, its effect done, with its name: `git push`, `POST /api/prompts`. */
  onStep: (step: string) => void = () => undefined;
  /** What its clock says at each look; the real time where nothing else is said. */
  now: () => number = Date.now;
  #isDead = false;

  constructor(machine: string) {
    pids += 1;
    this.mark = { host: `host-${machine}`, machine, pid: pids, started: String(pids) };
  }

  /** Runs a command as this process; returns when nothing of it is on its way any more. */
  async run(repository: Repository, cwd: string, ...argv: string[]): Promise<Ran> {
    const { workspace } = repository;
    // A request shows at the platform: while its steps are counted, only one process is at work.
    const { hooks } = workspace.emulator;
    hooks.after = ({ method, path }) => {
      if (!this.#isDead) this.onStep(`${method} ${path}`);
    };
    try {
      return await workspace.runWith({ cwd, ...this.io() }, ...argv);
    } finally {
      delete hooks.after;
    }
  }

  /** Ends it here and now. */
  kill(): void {
    this.#isDead = true;
    dead.add(this.mark.pid);
    // After a signal the client of the platform starts nothing any more; git is stopped below.
    this.#stop.abort();
  }

  /** What its command gets from outside. */
  io(): Partial<Io> {
    return {
      signal: this.#stop.signal,
      clock: { now: () => this.now(), sleep: () => turn() },
      processes: {
        self: this.mark,
        isGone: (other) => other.machine === this.mark.machine && dead.has(other.pid),
      },
      openGit: (root) => {
        const git = gitIn(root, withoutKeys(process.env));
        return async (args, stdin) => {
          const gone = { code: null, stdout: Buffer.alloc(0), stderr: 'fatal: killed' };
          if (this.#isDead) return gone;
          const result = await git(args, stdin);
          if (!this.#isDead) this.onStep(`git ${args[0]}`);
          return this.#isDead ? gone : result;
        };
      },
    };
  }
}
