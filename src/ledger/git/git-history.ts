import { OFFLINE } from '../../host/git-objects.js';
import { complaint, type Git } from '../../host/git-process.js';
import { UserError, withoutStop } from '../../model/index.js';

/** How a commit relates to the one that was applied last. */
export type Relation =
  /** `newer`: the applied commit is in its history. `older`: the other way round. */
  | { is: 'same' | 'newer' | 'older' | 'unrelated' }
  /** The history that decides is missing and cannot be fetched; `why` is the end of a sentence. */
  | { is: 'unknown'; why: string };

/** Most applies are a few commits apart; only if this is not enough, the whole history is fetched. */
const FIRST_DEEPEN = 100;

const FETCH = [
  'fetch',
  '--quiet',
  '--no-tags',
  '--no-write-fetch-head',
  '--no-auto-gc',
  '--recurse-submodules=no',
];

/**
 * Tells how `commit` relates to `applied`, and fetches the missing history for that. A path between two commits is
 * certain also in a shallow clone; that there is none is certain only in a complete history. One git process where the
 * answer is here, few otherwise.
 * @param remoteOf the remote to fetch from, called only when something is missing; null for none
 * @param applied from a ledger; the caller has checked that it is an object id
 */
export async function relate(
  git: Git,
  remoteOf: () => Promise<string | null>,
  applied: string,
  commit: string,
): Promise<Relation> {
  if (applied === commit) return { is: 'same' };
  if (![applied, commit].every(isId))
    return { is: 'unknown', why: 'the ledger names something that is not a commit' };
  const history = new History(git, remoteOf, applied, commit);
  const near = await history.path();
  if (near !== undefined) return { is: near };
  for (const depth of [`--deepen=${FIRST_DEEPEN}`, '--unshallow']) {
    if (!(await history.isShallow())) break;
    const problem = await history.deepen(depth);
    if (problem !== undefined) return { is: 'unknown', why: problem };
    const found = await history.path();
    if (found !== undefined) return { is: found };
  }
  if (await history.isShallow()) return { is: 'unknown', why: 'the remote does not have all of it either' };
  // All ancestors of our commit are here, so the applied one is not among them; it may still be a descendant.
  if (await history.bringApplied()) return { is: (await history.path()) ?? 'unrelated' };
  return { is: 'unrelated' };
}

/** Largest number of commits to look at, newest first. */
const MOST = 10_000;

/**
 * The commits of `commit`'s history since it separated from `applied`: earlier ones are older than the applied one too.
 * The whole history where `applied` is not here. Fetches nothing.
 */
export async function historyApart(git: Git, applied: string, commit: string): Promise<string[]> {
  if (![applied, commit].every(isId)) return [];
  const [own, parting] = await Promise.all([
    git([...OFFLINE, 'rev-list', `--max-count=${MOST}`, commit, `^${applied}`]),
    git([...OFFLINE, 'merge-base', '--all', commit, applied]),
  ]);
  const list = own.code === 0 ? own : await git([...OFFLINE, 'rev-list', `--max-count=${MOST}`, commit]);
  const lines = `${list.stdout.toString('latin1')}${parting.stdout.toString('latin1')}`.split('\n');
  return lines.filter((line) => line !== '');
}

/** True where the local history shows a path from the older to the newer commit. */
export async function isAncestor(git: Git, older: string, newer: string): Promise<boolean> {
  if (![older, newer].every(isId)) return false;
  return (await git([...OFFLINE, 'merge-base', '--is-ancestor', older, newer])).code === 0;
}

function isId(text: string): boolean {
  return /^[0-9a-f]{40,64}$/.test(text);
}

/** Two commits in one repository. */
class History {
  readonly #git: Git;
  readonly #remoteOf: () => Promise<string | null>;
  readonly #applied: string;
  readonly #commit: string;

  constructor(git: Git, remoteOf: () => Promise<string | null>, applied: string, commit: string) {
    this.#git = git;
    this.#remoteOf = remoteOf;
    this.#applied = applied;
    this.#commit = commit;
  }

  /** How the commits relate, as far as the local history shows a path. */
  async path(): Promise<'newer' | 'older' | undefined> {
    if (await isAncestor(this.#git, this.#applied, this.#commit)) return 'newer';
    return (await isAncestor(this.#git, this.#commit, this.#applied)) ? 'older' : undefined;
  }

  async isShallow(): Promise<boolean> {
    const ran = await this.#git(['rev-parse', '--is-shallow-repository']);
    return ran.stdout.toString('latin1').trim() === 'true';
  }

  /** Fetches more history below our commit; returns why it could not, or undefined. */
  async deepen(depth: string): Promise<string | undefined> {
    const remote = await this.#remote();
    if ('problem' in remote) return remote.problem;
    const byId = await this.#git([...FETCH, depth, '--', remote.name, this.#commit]);
    if (byId.code === 0) return undefined;
    // The commit exists only in this clone, or the server sends only branches.
    const byBranch = await this.#git([...FETCH, depth, '--', remote.name]);
    return byBranch.code === 0 ? undefined : complaint(byBranch.stderr);
  }

  /** Fetches the applied commit if it is not here; false where that is impossible. */
  async bringApplied(): Promise<boolean> {
    const here = await this.#git(['cat-file', '-e', `${this.#applied}^{commit}`]);
    if (here.code === 0) return true;
    const remote = await this.#remote();
    if ('problem' in remote) return false;
    return (await this.#git([...FETCH, '--', remote.name, this.#applied])).code === 0;
  }

  async #remote(): Promise<{ name: string } | { problem: string }> {
    try {
      const name = await this.#remoteOf();
      return name === null ? { problem: 'this repository has no remote' } : { name };
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      return { problem: withoutStop(error.message) };
    }
  }
}
