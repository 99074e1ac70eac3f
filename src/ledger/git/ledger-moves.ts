import type { Git } from '../../host/git-process.js';
import { UserError } from '../../model/index.js';
import { type Moment, surelyPast } from '../lock/lock-age.js';
import { isDoubtful, listenFor, lockedOut, movedOn, standingOf } from '../lock/lock-record.js';
import type { LockRecord } from '../lock/lock-shape.js';
import type { StoreDeps } from '../store-deps.js';
import { whoMoved } from '../who-moved.js';
import { GIT_LEDGER_CODES as CODES } from './git-codes.js';
import type { GitPlace, Move, Refs, Swap } from './git-place.js';
import type { GitState } from './git-read.js';
import { type LedgerRefs, refLabel } from './git-refs.js';
import { swapAndRelease } from './release-lock.js';

/** A lock that this run has, or takes. */
interface Held {
  tip: string;
  record: LockRecord;
  objectIdLength: number;
}

/** Moves the refs of a ledger, and tells people why they did not move. */
export class LedgerMoves {
  readonly #git: Git;
  readonly #place: GitPlace;
  readonly #refs: LedgerRefs;
  readonly #deps: StoreDeps;

  constructor({ git, place, refs, deps }: { git: Git; place: GitPlace; refs: LedgerRefs; deps: StoreDeps }) {
    this.#git = git;
    this.#place = place;
    this.#refs = refs;
    this.#deps = deps;
  }

  /**
   * Takes the lock.
   * @throws UserError PS6105 where somebody was faster; PS6103, PS6131 where the place does not store it
   */
  async take(moves: readonly Move[], target: string, read: GitState, held: Held): Promise<void> {
    await this.#judge(await this.#place.swap(moves, true), moves, target, read, held);
  }

  /** Moves the ledger, and releases the lock of the run that could not do so itself. */
  async push(move: Move, held: Held | undefined, target: string, read: GitState): Promise<void> {
    const lock = { ref: this.#refs.lock, from: read.lockTip, to: read.lockTip };
    const swap =
      held === undefined
        ? await this.#place.swap([move, lock], true)
        : await swapAndRelease(this.#release(held), [move]);
    await this.#judge(swap, [move], target, read);
  }

  /**
   * Moves the ledger to a ref of the other style while those of this one stay the same.
   * @throws UserError PS4723 where the place refuses or keeps a copy, PS6105 where a run took the lock meanwhile
   */
  async relocate(to: Move, same: readonly Move[], target: string, read: GitState): Promise<void> {
    const swap = await this.#place.swap([to, ...same], true);
    if (swap.state === 'refused')
      throw new UserError(
        CODES.cannotRelocate.code,
        `The ledger was not moved and stays as ${refLabel(this.#refs.ledger)}: ${this.#place.name} refused ${refLabel(to.ref)} (${swap.message}).`,
        pushAdvice(this.#refs.style === 'git' ? 'branch' : 'git'),
      );
    // It was there a moment too early: a run that holds the lock continues the old one.
    if (swap.state === 'moved' && swap.now.get(to.ref) === to.to) await this.#takeBack(to);
    await this.#judge(swap, [to], target, read);
  }

  /** Waits, or refuses, until no other run can be applying. */
  async clearWay({ state, at }: { state: GitState; at: Moment }, target: string): Promise<void> {
    // A run whose ledger commit is there has ended; it only could not release its lock.
    if (state.lock === null || state.isFolded) return;
    const { record, oid } = state.lock;
    const { clock } = this.#deps;
    const standing = await standingOf(record, Date.parse(record.at), this.#deps);
    if (standing === 'live') throw lockedOut(record, target, clock.now());
    if (!isDoubtful(standing)) return;
    // If a run has just ended, its lock is gone, and there is nothing to wait for.
    const { lock, ledger } = this.#refs;
    const now = await this.#place.see([lock, ledger]);
    if (now.get(lock) !== oid) throw await this.movedOn(target, state, now);
    // Taking the lock compares it with what was read, so its next sign of life would be noticed.
    await listenFor(record, surelyPast(at, clock), target, this.#deps);
  }

  /**
   * Creates refs: all of them or none.
   * @returns the present refs where somebody was faster
   * @throws UserError PS6103, PS6131, PS6101 where the place does not store them
   */
  async create(moves: readonly Move[], target: string, read: GitState): Promise<Refs | undefined> {
    const swap = await this.#place.swap(moves, true);
    if (swap.state === 'moved') return swap.now;
    await this.#judge(swap, moves, target, read);
    return undefined;
  }

  /** @throws UserError PS4723 where the place refuses, so that two ledgers would go their own ways */
  async #takeBack({ ref, from, to }: Move): Promise<void> {
    const back = await this.#place.swap([{ ref, from: to, to: from }], true);
    if (back.state === 'done' || back.state === 'moved') return;
    throw new UserError(
      CODES.cannotRelocate.code,
      `The ledger stays as ${refLabel(this.#refs.ledger)}, because another run took its lock, but its copy is ${refLabel(ref)} now: ${this.#place.name} did not take that back (${back.message}).`,
      `Until the copy is gone, no command of this target works. Nothing is in it that the ledger lacks. To take it back: git push --force-with-lease=${ref}:${to} ${this.#place.remote} ${from ?? ''}:${ref}`,
      3,
    );
  }

  /** The error about refs that changed after they were read. */
  async movedOn(target: string, read: GitState, now: Refs, ours: string | null = null): Promise<UserError> {
    const { lock } = this.#refs;
    // A lock of this run that was pushed meanwhile is nobody else's.
    const others = new Map([...now].filter(([ref, oid]) => ref !== lock || oid !== ours));
    const before = { ledger: read.ledger, lock: read.lockTip };
    const at = { git: this.#git, place: this.#place, refs: this.#refs };
    return movedOn(target, await whoMoved(at, before, others, this.#deps.clock.now()));
  }

  #release(held: Held) {
    return { git: this.#git, place: this.#place, refs: this.#refs, actor: this.#deps.actor, ...held };
  }

  async #judge(
    swap: Swap,
    moves: readonly Move[],
    target: string,
    read: GitState,
    held?: Held,
  ): Promise<void> {
    if (swap.state === 'done') return;
    const { name } = this.#place;
    const { lock, style } = this.#refs;
    if (swap.state === 'moved' || swap.state === 'dropped') {
      // The lock is ours, but the ledger moved before, or was not kept: the lock is released.
      if (held !== undefined && swap.now.get(lock) === held.tip) await swapAndRelease(this.#release(held));
      if (swap.state === 'moved') throw await this.movedOn(target, read, swap.now, held?.tip ?? null);
      const lost = moves.filter(({ ref, to }) => (swap.now.get(ref) ?? null) !== to).map(({ ref }) => ref);
      throw new UserError(
        CODES.dropped.code,
        `The ledger cannot be written: ${name} accepted a push of ${lost.join(' and ')} but did not keep it.`,
        style === 'branch'
          ? 'Nothing was changed on the platform. Find out what on the server removes these branches (a hook, or a mirror that overwrites them), or keep the ledger on another remote: git config pipelines-sync.remote <name>'
          : 'Nothing was changed on the platform. Find out what on the server removes refs/pipelines-sync* (a hook, or a mirror that overwrites it). If the server keeps only branches, write "ledger: branch" into the configuration. To keep the ledger on another remote: git config pipelines-sync.remote <name>',
      );
    }
    if (swap.state === 'unknown') {
      throw new UserError(
        CODES.unreachable.code,
        `The ledger cannot be written: ${name} did not respond (${swap.message}).`,
        'Nothing was changed on the platform. Run the command again when the remote responds.',
      );
    }
    // Where a lock is taken, that is the ref that everybody needs.
    const refused = held === undefined ? moves.find(({ from, to }) => from !== to) : undefined;
    const isOneByOne = swap.message.includes('does not support --atomic');
    throw new UserError(
      CODES.refused.code,
      `The ledger cannot be written: ${name} can be read but refuses ${refLabel(refused?.ref ?? lock)} (${swap.message}).`,
      isOneByOne
        ? 'Nothing was changed on the platform. Its server does not support atomic pushes, which an apply needs. Say "ledger: file", or keep the ledger on a remote that does: git config pipelines-sync.remote <name>'
        : `Nothing was changed on the platform. ${pushAdvice(style)}`,
    );
  }
}

/** How a server is made to accept a ledger. */
function pushAdvice(style: LedgerRefs['style']): string {
  const allow =
    'Allow git to push: on GitHub with permissions: contents: write, elsewhere with a token or key that may write;';
  return style === 'branch'
    ? `${allow} branch protection, rules and server hooks must accept pipelines-sync-ledger/** and pipelines-sync-lock/**, and no branch may be called pipelines-sync-ledger or pipelines-sync-lock.`
    : `${allow} server hooks must accept refs/pipelines-sync*. If the server accepts only branches, write into the configuration: ledger: branch`;
}
