import { complaint, type Git } from '../../host/git-process.js';
import { UserError } from '../../model/index.js';
import { GIT_LEDGER_CODES as CODES } from './git-codes.js';

/** Refs by name; what is not there is not in it. */
export type Refs = ReadonlyMap<string, string>;

/** One ref from what it must be to what it becomes; null is "not there". Equal ones are only compared. */
export interface Move {
  ref: string;
  from: string | null;
  to: string | null;
}

/** The result of moving refs. Only `unknown` leaves open whether they moved. */
export type Swap =
  | { state: 'done' }
  /** Somebody else was there first; or right after, where the other side had said yes. */
  | { state: 'moved'; now: Refs; isAccepted: boolean }
  /** All refs are as before; the other side, or git itself, said no. */
  | { state: 'refused'; message: string }
  /** The other side said yes and did not do it, or not all of it. */
  | { state: 'dropped'; now: Refs; message: string }
  | { state: 'unknown'; message: string; isAccepted: boolean };

/** Where the refs of a ledger really are: on a remote, or in this repository alone. */
export interface GitPlace {
  /** For people, for instance `remote origin`. */
  readonly name: string;
  /** Null where the repository itself is the place. */
  readonly remote: string | null;
  /** @throws UserError PS6101, PS6102 when that cannot be found out */
  see(refs: readonly string[]): Promise<Refs>;
  /** Refs whose names match; `*` stands for anything. */
  list(pattern: string): Promise<Refs>;
  /** Makes the objects of refs readable here; false when one of them is gone. */
  bring(refs: readonly string[]): Promise<boolean>;
  /**
   * All moves or none.
   * @param isSure the refs are asked for afterwards, also when the other side says that it moved them
   */
  swap(moves: readonly Move[], isSure: boolean): Promise<Swap>;
}

/** Refs of this repository below or equal to some names; one process. */
export async function localRefs(git: Git, names: readonly string[]): Promise<Refs> {
  const ran = await git(['for-each-ref', '--format=%(objectname) %(refname)', ...names]);
  if (ran.code !== 0) throw localFailure('listing refs', ran.stderr);
  return parseRefs(ran.stdout.toString('utf8'), ' ');
}

export function localFailure(doing: string, stderr: string): UserError {
  return new UserError(
    CODES.gitFailed.code,
    `The ledger cannot be used: git failed while ${doing} (${complaint(stderr)}).`,
    'Fix what git reports, for instance a full disk or a repository of another owner, and run the command again.',
  );
}

function parseRefs(text: string, separator: string): Refs {
  const refs = new Map<string, string>();
  for (const line of text.split('\n')) {
    const at = line.indexOf(separator);
    if (at > 0) refs.set(line.slice(at + 1), line.slice(0, at));
  }
  return refs;
}

/** A place that is pushed to. Git's own words only choose the advice; what is true is asked for. */
export class RemotePlace implements GitPlace {
  readonly name: string;
  readonly remote: string;
  readonly #git: Git;

  constructor(git: Git, remote: string) {
    this.#git = git;
    this.remote = remote;
    this.name = `remote ${remote}`;
  }

  async see(refs: readonly string[]): Promise<Refs> {
    const ran = await this.#git(['ls-remote', '--', this.remote, ...refs]);
    if (ran.code !== 0) throw this.#unreachable(ran.stderr);
    // A pattern also matches the end of longer names.
    const found = parseRefs(ran.stdout.toString('utf8'), '\t');
    return new Map([...found].filter(([name]) => refs.includes(name)));
  }

  async list(pattern: string): Promise<Refs> {
    const ran = await this.#git(['ls-remote', '--', this.remote, pattern]);
    if (ran.code !== 0) throw this.#unreachable(ran.stderr);
    return parseRefs(ran.stdout.toString('utf8'), '\t');
  }

  async bring(refs: readonly string[]): Promise<boolean> {
    const quiet = [
      '--quiet',
      '--no-tags',
      '--no-write-fetch-head',
      '--no-auto-gc',
      '--recurse-submodules=no',
      // In a clone that leaves blobs out, each would be fetched by itself when it is read.
      '--no-filter',
    ];
    // Without --depth: with it a complete clone would become a shallow one.
    const ran = await this.#git(['fetch', ...quiet, '--', this.remote, ...refs]);
    if (ran.code === 0) return true;
    const now = await this.see(refs);
    if (refs.some((ref) => !now.has(ref))) return false;
    throw this.#unreachable(ran.stderr);
  }

  async swap(moves: readonly Move[], isSure: boolean): Promise<Swap> {
    const real = moves.filter((move) => move.from !== move.to);
    const ran = await this.#git([
      'push',
      '--porcelain',
      '--no-verify',
      '--no-follow-tags',
      '--no-signed',
      '--recurse-submodules=no',
      // Also for one ref: a server that cannot do it at the end is found out at the beginning.
      '--atomic',
      ...real.map(({ ref, from }) => `--force-with-lease=${ref}:${from ?? ''}`),
      '--',
      this.remote,
      ...real.map(({ ref, to }) => `${to ?? ''}:${ref}`),
    ]);
    if (ran.code === 0 && !isSure && real.length === moves.length) return { state: 'done' };
    let now: Refs;
    try {
      now = await this.see(moves.map((move) => move.ref));
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      const isAccepted = ran.code === 0;
      return { state: 'unknown', message: isAccepted ? why : complaint(ran.stderr), isAccepted };
    }
    const is = ({ ref }: Move) => now.get(ref) ?? null;
    if (moves.every((move) => is(move) === move.to)) return { state: 'done' };
    const isOurs = moves.every((move) => is(move) === move.to || is(move) === move.from);
    if (ran.code === 0 && isOurs)
      return { state: 'dropped', now, message: `${this.name} accepted the push but did not keep it` };
    if (moves.every((move) => is(move) === move.from))
      return { state: 'refused', message: complaint(ran.stderr) };
    return { state: 'moved', now, isAccepted: ran.code === 0 };
  }

  #unreachable(stderr: string): UserError {
    const why = complaint(stderr);
    const isDenied =
      /could not read (Username|Password)|Authentication failed|terminal prompts disabled|Permission denied|\b40[13]\b|Invalid username/i.test(
        stderr,
      );
    if (isDenied) {
      return new UserError(
        CODES.denied.code,
        `The ledger cannot be reached: remote ${this.remote} denied access to git (${why}).`,
        'Give git credentials for it: on GitHub keep persist-credentials of actions/checkout enabled and grant contents: write; on your own machine use a credential helper or an ssh agent. The ledger was not treated as empty.',
      );
    }
    const isMoved = /not found|does not exist|does not appear to be a git repository|No such remote/i.test(
      stderr,
    );
    return new UserError(
      CODES.unreachable.code,
      `The ledger cannot be reached: remote ${this.remote} does not respond as a git repository (${why}).`,
      isMoved
        ? `If the repository is private, check your read access. The ledger was not treated as empty. If the repository moved: git remote set-url ${this.remote} <url>`
        : 'Check the network and run the command again; plan --no-ledger makes a plan without the ledger. The ledger was not treated as empty.',
    );
  }
}

/** A repository without any remote: its own refs are the place. */
export class LocalPlace implements GitPlace {
  readonly name = 'this repository (it has no remote)';
  readonly remote = null;
  readonly #git: Git;

  constructor(git: Git) {
    this.#git = git;
  }

  async see(refs: readonly string[]): Promise<Refs> {
    const found = await localRefs(this.#git, refs);
    return new Map([...found].filter(([name]) => refs.includes(name)));
  }

  async list(pattern: string): Promise<Refs> {
    return localRefs(this.#git, [pattern.replace(/\*$/, '')]);
  }

  async bring(): Promise<boolean> {
    return true;
  }

  async swap(moves: readonly Move[]): Promise<Swap> {
    const lines = moves.map(({ ref, from, to }) => {
      if (from === to) return from === null ? '' : `verify ${ref} ${from}\n`;
      if (from === null) return `create ${ref} ${to}\n`;
      return to === null ? `delete ${ref} ${from}\n` : `update ${ref} ${to} ${from}\n`;
    });
    const ran = await this.#git(['update-ref', '--stdin'], Buffer.from(lines.join('')));
    const now = await this.see(moves.map((move) => move.ref));
    if (moves.every(({ ref, to }) => (now.get(ref) ?? null) === to)) return { state: 'done' };
    if (moves.every(({ ref, from }) => (now.get(ref) ?? null) === from))
      return { state: 'refused', message: complaint(ran.stderr) };
    return { state: 'moved', now, isAccepted: ran.code === 0 };
  }
}
