import { complaint, type Git } from '../../host/git-process.js';
import { UserError } from '../../model/index.js';
import { GIT_LEDGER_CODES as CODES } from './git-codes.js';

/** More commits than any ledger has, and less than what git takes as "no limit", which would deepen all branches. */
const ALL = 1_000_000;

/** Ids of refs by name; missing refs are left out. */
export type Refs = ReadonlyMap<string, string>;

/**
 * The move of one ref from its expected to its new id; null stands for no ref. If both are equal, the ref is only
 * compared.
 */
export interface Move {
  ref: string;
  from: string | null;
  to: string | null;
}

/** The result of moving refs. Only `unknown` leaves open whether they moved. */
export type Swap =
  | { state: 'done' }
  /** Another run was faster; or it moved the refs right after the other side had accepted. */
  | { state: 'moved'; now: Refs; isAccepted: boolean }
  /** All refs are unchanged; the other side, or git itself, refused. */
  | { state: 'refused'; message: string }
  /** The other side accepted and did not keep it, or only a part. */
  | { state: 'dropped'; now: Refs; message: string }
  | { state: 'unknown'; message: string; isAccepted: boolean };

/** Where the refs of a ledger are kept: on a remote, or only in this repository. */
export interface GitPlace {
  /** Its name for people, such as `remote origin`. */
  readonly name: string;
  /** Null where the repository itself is the place. */
  readonly remote: string | null;
  /**
   * The present ids of some refs.
   * @throws UserError PS6101, PS6102 when they cannot be read
   */
  see(refs: readonly string[]): Promise<Refs>;
  /** Refs whose names begin with one of these. */
  list(prefixes: readonly string[]): Promise<Refs>;
  /**
   * Makes the objects of refs available here; false where one of them no longer exists.
   * @param isWhole in a shallow clone also the history that it lacks of these refs; nothing else is deepened
   */
  bring(refs: readonly string[], isWhole?: boolean): Promise<boolean>;
  /**
   * Makes all moves or none.
   * @param isSure the refs are read again afterwards, even if the other side accepts
   */
  swap(moves: readonly Move[], isSure: boolean): Promise<Swap>;
}

/** Refs of this repository with these names, or below them; one git process. */
export async function localRefs(git: Git, names: readonly string[]): Promise<Refs> {
  const ran = await git(['for-each-ref', '--format=%(objectname) %(refname)', ...names]);
  if (ran.code !== 0) throw localFailure('listing refs', ran.stderr);
  return parseRefs(ran.stdout.toString('utf8'), ' ');
}

/** The error about a git command that failed on this machine. */
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

/** A remote. Git's own messages only choose the advice; the facts are read. */
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

  async list(prefixes: readonly string[]): Promise<Refs> {
    const patterns = prefixes.map((prefix) => `${prefix}*`);
    const ran = await this.#git(['ls-remote', '--', this.remote, ...patterns]);
    if (ran.code !== 0) throw this.#unreachable(ran.stderr);
    return parseRefs(ran.stdout.toString('utf8'), '\t');
  }

  async bring(refs: readonly string[], isWhole = false): Promise<boolean> {
    const quiet = [
      '--quiet',
      '--no-tags',
      '--no-write-fetch-head',
      '--no-auto-gc',
      '--recurse-submodules=no',
      // In a blobless clone, each blob would be fetched by itself when it is read.
      '--no-filter',
      // A branch is fetched for the tool alone, not into the tracking refs of this clone.
      '--refmap=',
    ];
    // Otherwise without --depth: with it a complete clone would become a shallow one.
    const depth = isWhole ? [`--depth=${ALL}`] : [];
    const ran = await this.#git(['fetch', ...quiet, ...depth, '--', this.remote, ...refs]);
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
      // Also for one ref: a server without support is noticed at the beginning, not at the end.
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

/** A repository without a remote: its own refs are the place. */
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

  async list(prefixes: readonly string[]): Promise<Refs> {
    return localRefs(this.#git, prefixes);
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
