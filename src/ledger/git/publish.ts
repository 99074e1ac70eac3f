import type { Git } from '../../host/git-process.js';
import { pasted, UserError } from '../../model/index.js';
import { type Binding, checkBinding } from '../ledger.js';
import { type Moment, momentOf } from '../lock/lock-age.js';
import { headFrom } from '../run-start.js';
import type { StoreDeps } from '../store-deps.js';
import { continues } from './continues.js';
import { GIT_LEDGER_CODES as CODES } from './git-codes.js';
import { type GitPlace, LocalPlace, localRefs, type Move, type Refs } from './git-place.js';
import { type GitState, readState } from './git-read.js';
import { type LedgerRefs, localRefsOf, refLabel } from './git-refs.js';
import { LedgerMoves } from './ledger-moves.js';
import { headAt, headWords, isHeld } from './other-place.js';

/** A ledger that only this clone has, because it began before the repository had a remote. */
export interface Publication {
  /** What is published, for people: `revision 4`, `the records of an interrupted first apply`, `the records of trials`. */
  what: string[];
  /** Number of entries. */
  entries: number;
  /** Records of trials that stay here, because the place has others. */
  trialsStay: boolean;
  moves: readonly Move[];
  state: GitState;
  /** When this clone was read. */
  at: Moment;
}

/** Publishes what a clone recorded while its repository had no remote. */
export class LedgerPublisher {
  readonly #git: Git;
  readonly #place: GitPlace;
  /** Where the ledger is at the place, and where it is in a repository without a remote. */
  readonly #refs: LedgerRefs;
  readonly #here: LedgerRefs;
  readonly #deps: StoreDeps;

  constructor({ git, place, refs, deps }: { git: Git; place: GitPlace; refs: LedgerRefs; deps: StoreDeps }) {
    this.#git = git;
    this.#place = place;
    this.#refs = refs;
    this.#here = localRefsOf(refs);
    this.#deps = deps;
  }

  /**
   * What only this clone has; null where the place has all of it, or the ledger there was set back.
   * @throws UserError PS6002 where it is bound to something else, PS6142 where the place has another ledger
   */
  async look(binding: Binding): Promise<Publication | null> {
    if (this.#place.remote === null) return null;
    const at = momentOf(this.#deps.clock);
    const known = await localRefs(this.#git, [this.#here.ledger, this.#here.lock, this.#here.trials]);
    const names = [this.#here.ledger, this.#here.lock, this.#here.trials];
    if (!names.some((ref) => known.has(ref))) return null;
    const state = await readState(this.#git, new LocalPlace(this.#git), this.#here);
    const begin = state.lines.find((line) => line.t === 'begin');
    if (state.tree.head !== undefined) checkBinding(state.tree.head, binding);
    else if (begin !== undefined) checkBinding(headFrom(begin.start), binding);
    const { ledger, lock, trials, other } = this.#refs;
    const others = other === undefined ? [] : [other.ledger, other.lock];
    const there = await this.#place.see([ledger, lock, trials, ...others]);
    const moves: Move[] = [];
    const what: string[] = [];
    if (state.ledger !== null || state.lines.length > 0) {
      const isThere = await this.#isThere(state, there);
      if (isThere === 'set back') return null;
      if (!isThere) {
        if (state.ledger !== null) {
          moves.push({ ref: ledger, from: null, to: state.ledger });
          what.push(`revision ${state.tree.head?.sequence ?? '?'}`);
        }
        // What an interrupted apply recorded counts only with its lock.
        const hasLock = state.lock !== null && !state.isFolded;
        moves.push(
          hasLock ? { ref: lock, from: there.get(lock) ?? null, to: state.lockTip } : same(lock, there),
        );
        if (hasLock) what.push('the records of an interrupted apply');
        moves.push(...others.map((ref) => same(ref, there)));
      }
    }
    const recorded = known.get(this.#here.trials);
    const tried = there.get(trials);
    if (recorded !== undefined && tried === undefined) {
      moves.push({ ref: trials, from: null, to: recorded });
      what.push('the records of trials');
    }
    const trialsStay =
      recorded !== undefined &&
      tried !== undefined &&
      tried !== recorded &&
      !(
        (await this.#place.bring([trials])) &&
        (await continues(this.#git, this.#place, { ref: trials, oid: tried }, recorded))
      );
    if (what.length === 0) return null;
    return { what, entries: state.entries.size, trialsStay, moves, state, at };
  }

  /**
   * Publishes it in one push that only creates refs: all of them or none.
   * @throws UserError PS6104 where an apply of this clone is running, PS6142 where somebody was faster, PS6103 where the
   *   place refuses
   */
  async publish({ moves, state, at }: Publication, binding: Binding): Promise<void> {
    const local = this.#movesAt(new LocalPlace(this.#git), this.#here);
    await local.clearWay({ state, at }, binding.target);
    const now = await this.#movesAt(this.#place, this.#refs).create(moves, binding.target, state);
    // Two runs of one clone publish the same commits.
    const isFaster = now !== undefined && moves.some(({ ref, to }) => (now.get(ref) ?? null) !== to);
    if (isFaster && (await this.#isThere(state, now)) !== true)
      throw await local.movedOn(binding.target, state, now);
    const { lockTip } = state;
    // From now on the place has it; the copy here would never be released.
    if (lockTip !== null) await this.#git(['update-ref', '-d', this.#here.lock, lockTip]);
  }

  #movesAt(place: GitPlace, refs: LedgerRefs): LedgerMoves {
    return new LedgerMoves({ git: this.#git, place, refs, deps: this.#deps });
  }

  /**
   * True where the place has the ledger of this clone, or one that continues it. `set back`: this clone continues it.
   * @throws UserError PS6142 where it has another one, or somebody has begun one there
   */
  async #isThere(state: GitState, there: Refs): Promise<boolean | 'set back'> {
    const { ledger, lock, other } = this.#refs;
    const places = [{ ledger, lock }, ...(other === undefined ? [] : [other])];
    for (const refs of places) {
      const oid = there.get(refs.ledger);
      const own = state.ledger;
      if (oid === undefined) {
        const begun = there.get(refs.lock);
        // One that is marked as free stays where a server does not delete branches.
        if (begun === undefined || begun === state.lockTip) continue;
        await this.#place.bring([refs.lock]);
        if ((await isHeld(this.#git, begun)) === false) continue;
        const words = `an apply that has begun (${refLabel(refs.lock)})`;
        throw this.#taken(state, { ref: refs.lock, oid: begun, words });
      }
      if (oid === own) return true;
      await this.#place.bring([refs.ledger]);
      if (own !== null && (await continues(this.#git, this.#place, { ref: refs.ledger, oid }, own)))
        return true;
      const isOlder =
        own !== null && (await continues(this.#git, this.#place, { ref: this.#here.ledger, oid: own }, oid));
      // One that stayed behind when the ledger moved to the other refs stops nothing.
      if (isOlder && refs.ledger !== ledger) continue;
      if (isOlder) return 'set back';
      const head = await headAt(this.#git, oid);
      throw this.#taken(state, { ref: refs.ledger, oid, words: headWords(refs.ledger, head) });
    }
    return false;
  }

  #taken(state: GitState, that: { ref: string; oid: string; words: string }): UserError {
    const { remote, name } = this.#place;
    const { head } = state.tree;
    const own = state.ledger ?? state.lockTip ?? '';
    const ref = state.ledger === null ? this.#here.lock : this.#here.ledger;
    const mine = head === undefined ? 'an apply that was interrupted' : headWords(ref, head);
    const aside = (oid: string) => `git update-ref refs/pipelines-sync-aside/${oid.slice(0, 12)} ${oid}`;
    return new UserError(
      CODES.otherThere.code,
      `The ledger of this clone was not published: ${name} has another one, and neither continues the other: ${that.words} there, ${mine} here.`,
      `Nothing was changed. Find out which one records the last apply; each way keeps the other one in this clone. To use the one there: ${aside(own)} && git update-ref -d ${ref}\nTo use this one, first: ${aside(that.oid)} && git push --force-with-lease=${that.ref}:${that.oid} ${remote} :${that.ref}\nTo publish it then.`,
      3,
      pasted('ledger', 'push'),
    );
  }
}

/** A ref that is only compared. */
function same(ref: string, there: Refs): Move {
  const oid = there.get(ref) ?? null;
  return { ref, from: oid, to: oid };
}
