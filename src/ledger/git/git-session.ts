import type { Entry } from '../../compare/index.js';
import type { Git } from '../../host/git-process.js';
import { UserError } from '../../model/index.js';
import { type JournalLine, replay } from '../journal.js';
import { countKinds, type Head, LEDGER_FORMAT, sameEntries } from '../ledger.js';
import { ageOf, isDue, type Moment, momentOf } from '../lock/lock-age.js';
import { LOST_MS, lockText } from '../lock/lock-record.js';
import type { LockRecord } from '../lock/lock-shape.js';
import type { LedgerSession } from '../store.js';
import type { StoreDeps } from '../store-deps.js';
import { GIT_LEDGER_CODES as CODES } from './git-codes.js';
import { makeCommits } from './git-import.js';
import { applyMessage } from './git-message.js';
import type { GitPlace, Move, Swap } from './git-place.js';
import { type LedgerRefs, messageFor, refLabel } from './git-refs.js';
import { type StoredTree, treeChanges } from './git-tree.js';
import { swapAndRelease } from './release-lock.js';

/** Longest delay of outcomes before they are pushed, in milliseconds. */
const PUSH_MS = 3_000;
/** Age of the last sign of life at which a lock without news is renewed, in milliseconds. */
const RENEW_MS = 10_000;
/** Pauses before the last push is repeated, in milliseconds. */
const RETRY_PAUSES_MS = [1_000, 4_000];

/** What a session begins with, after its lock was pushed. */
export interface Taken {
  git: Git;
  place: GitPlace;
  refs: LedgerRefs;
  deps: StoreDeps;
  lock: LockRecord;
  /** The lock commit, and when its push began. */
  tip: string;
  acceptedAt: Moment;
  /** The ledger commit that everything is based on, and its tree; null for a new ledger. */
  ledger: string | null;
  stored: StoredTree;
  begin: JournalLine & { t: 'begin' };
  objectIdLength: number;
  /** Where the ledger continues at the end of this run, if it moves, and what is there now. */
  leavesFor?: { ref: string; from: string | null };
  /** Called when the ledger commit is at the place. */
  onDone(head: Head, entries: Map<string, Entry>, commit: string): Promise<void>;
}

/** One apply under a lock that is a ref: each sign of life and each outcome is a push to it. */
export class GitSession implements LedgerSession {
  readonly #taken: Taken;
  readonly #lines: JournalLine[] = [];
  readonly #stops: (() => void)[] = [];
  #tip: string;
  #accepted: Moment;
  /** Number of lines in the lock, and of their parts. */
  #safe = 0;
  #parts = 1;
  /** A push with an unknown outcome. */
  #attempt: { tip: string; safe: number; at: Moment } | undefined;
  #problem: string | undefined;
  #stolen: string | undefined;
  #closed = false;
  #running: Promise<void> = Promise.resolve();
  #queued: Promise<void> | undefined;

  constructor(taken: Taken) {
    this.#taken = taken;
    this.#tip = taken.tip;
    this.#accepted = taken.acceptedAt;
    const { clock, signal } = taken.deps;
    const stop = clock.every?.(PUSH_MS, () => this.#pushIfDue());
    if (stop !== undefined) this.#stops.push(stop);
    const onAbort = () => void this.#push();
    signal?.addEventListener('abort', onAbort, { once: true });
    this.#stops.push(() => signal?.removeEventListener('abort', onAbort));
  }

  async put(entry: Entry): Promise<void> {
    this.#lines.push({ t: 'put', entry });
    const count = this.#lines.length;
    if (entry.launch?.state !== 'sending') return this.#pushIfDue();
    // A launch, which costs money, is recorded before it is sent, or it is not sent.
    await this.#push();
    const lost = this.lost();
    if (lost !== null || this.#safe < count)
      throw lostError(lost ?? `the record cannot be pushed (${this.#problem ?? 'no answer'})`);
    const dropped = await this.#dropped();
    if (dropped !== null) throw lostError(dropped);
  }

  /** Asks the place whether it kept what it accepted; returns why not, or null. */
  async #dropped(): Promise<string | null> {
    const { place, refs } = this.#taken;
    const tip = this.#tip;
    try {
      const now = (await place.see([refs.lock])).get(refs.lock);
      // Another push on top of the one in question may have been sent meanwhile.
      const isThere = now !== undefined && [tip, this.#tip, this.#attempt?.tip].includes(now);
      return isThere ? null : `${place.name} accepted the record but did not keep it`;
    } catch (error) {
      return `cannot tell whether ${place.name} keeps the record (${error instanceof Error ? error.message : String(error)})`;
    }
  }

  async remove(address: string): Promise<void> {
    this.#lines.push({ t: 'remove', address });
    this.#pushIfDue();
  }

  async rename(from: string, entry: Entry): Promise<void> {
    this.#lines.push({ t: 'rename', from, entry });
    this.#pushIfDue();
  }

  lost(): string | null {
    if (this.#stolen !== undefined) return this.#stolen;
    if (this.#closed) return 'this run has given the ledger lock back';
    const age = ageOf(this.#accepted, this.#taken.deps.clock);
    if (age > LOST_MS) {
      const why = this.#problem === undefined ? '' : ` (${this.#problem})`;
      return `the ledger lock was not renewed for ${Math.round(age / 1000)} seconds${why}`;
    }
    this.#pushIfDue();
    return null;
  }

  async keep(): Promise<void> {
    await this.#push();
  }

  async renew(): Promise<string | null> {
    if (this.#stolen === undefined && isDue(this.#accepted, RENEW_MS, this.#taken.deps.clock))
      await this.#push();
    return this.lost();
  }

  async finish(at: string): Promise<string> {
    await this.#stop();
    const { ledger, stored, begin, deps, lock } = this.#taken;
    const entries = replay(stored.entries, [begin, ...this.#lines], true);
    const head: Head = {
      ...begin.start.head,
      format: LEDGER_FORMAT,
      sequence: (stored.head?.sequence ?? 0) + 1,
      applied_at: at,
      counts: countKinds(entries),
    };
    const { write, remove, ...numbers } = treeChanges(stored, entries, head);
    const { actor, runUrl } = deps;
    const { subject } = begin.start;
    const note = {
      head,
      actor,
      runUrl,
      run: lock.run,
      ...numbers,
      ...(subject === undefined ? {} : { subject }),
    };
    const commit = await this.#commit({
      parent: ledger,
      message: applyMessage(note),
      at: Date.parse(at),
      write,
      remove,
    });
    const { refs, leavesFor } = this.#taken;
    const swap =
      leavesFor === undefined || ledger === null
        ? await this.#end([{ ref: refs.ledger, from: ledger, to: commit }])
        : await this.#end([{ ...leavesFor, to: commit }], [{ ref: refs.ledger, from: ledger }]);
    if (swap.state === 'refused' && leavesFor !== undefined) throw await this.#stays(leavesFor.ref, swap);
    if (swap.state !== 'done') throw await this.#keepAside(commit, swap);
    await this.#taken.onDone(head, entries, commit);
    return String(head.sequence);
  }

  async release(): Promise<{ revision: string | null } | undefined> {
    const { stored, begin, deps, place } = this.#taken;
    const recorded = replay(stored.entries, [begin, ...this.#lines], true);
    if (!sameEntries(stored.entries, recorded)) return undefined;
    await this.#stop();
    const swap = await this.#end([]);
    // A run that took the lock over has recorded that nothing happened.
    if (swap.state !== 'done' && swap.state !== 'moved')
      deps.say(
        CODES.notGivenBack.code,
        `The ledger lock could not be released on ${place.name} (${swap.message}). The next run takes it over.`,
      );
    return { revision: stored.head === undefined ? null : String(stored.head.sequence) };
  }

  async leave(): Promise<void> {
    if (this.#closed) return;
    this.#taken.lock.ended = true;
    await this.#push();
    await this.#stop();
  }

  /** Ends the signs of life, after waiting for a push in progress. */
  async #stop(): Promise<void> {
    this.#closed = true;
    for (const stop of this.#stops.splice(0)) stop();
    await this.#running;
  }

  /** Moves the ledger, if it changed, and releases the lock: both or none. */
  async #end(moves: readonly Move[], removals: readonly { ref: string; from: string }[] = []): Promise<Swap> {
    const { git, refs, deps, place, lock, objectIdLength } = this.#taken;
    let swap: Swap = { state: 'refused', message: '' };
    let wasAccepted = false;
    for (const pause of [0, ...RETRY_PAUSES_MS]) {
      if (pause > 0) await deps.clock.sleep(pause);
      const tip = this.#tip;
      const release = { git, place, refs, actor: deps.actor, tip, record: lock, objectIdLength };
      swap = await swapAndRelease(release, moves, removals);
      if (swap.state === 'done') return swap;
      // A repeated request would be accepted, and dropped, again.
      if (swap.state === 'dropped') break;
      if (swap.state === 'moved' || swap.state === 'unknown') wasAccepted ||= swap.isAccepted;
      if (swap.state !== 'moved') continue;
      // The next run may have continued this one before the place was asked.
      const { now } = swap;
      const isPassed = [...moves, { ref: refs.lock, from: tip }].every(
        ({ ref, from }) => (now.get(ref) ?? null) !== from,
      );
      if (wasAccepted && isPassed) return { state: 'done' };
      // An earlier push of this run may have arrived after all.
      if (this.#attempt === undefined || swap.now.get(refs.lock) !== this.#attempt.tip) break;
      this.#tip = this.#attempt.tip;
      this.#attempt = undefined;
    }
    return swap;
  }

  /** The place refuses the refs that the ledger was to move to: it stays, and the lock is released. */
  async #stays(ref: string, swap: Swap & { state: 'refused' }): Promise<UserError> {
    const { refs, place } = this.#taken;
    await this.#end([]);
    return new UserError(
      CODES.cannotRelocate.code,
      `The ledger was not moved and stays as ${refLabel(refs.ledger)}: ${place.name} refused ${refLabel(ref)} (${swap.message}).`,
      `Let the server accept it, or leave the ledger where it is: ${refs.style === 'branch' ? 'write "ledger: branch" into the configuration' : 'take "ledger: branch" out of the configuration'}.`,
    );
  }

  /** The worst moment: the platform was written and the ledger was not. The commit is kept on this machine. */
  async #keepAside(commit: string, swap: Swap): Promise<UserError> {
    const { git, refs, lock, place } = this.#taken;
    const ref = `${refs.pending}/${lock.run}`;
    const kept = await git(['update-ref', ref, commit]);
    const where = kept.code === 0 ? `It is kept here as ${ref}` : `It is kept here as commit ${commit}`;
    if (swap.state === 'moved') {
      return new UserError(
        CODES.keptAside.code,
        `The ledger was not saved: another run took its lock over or changed it. ${where}.`,
        'Run the command again when no other apply is running: what this run created is looked up on the platform.',
      );
    }
    const why = swap.state === 'done' ? '' : ` (${swap.message})`;
    return new UserError(
      CODES.keptAside.code,
      `The ledger could not be saved to ${place.name}${why}. ${where}.`,
      'Run the command again in this clone when the remote accepts pushes: the ledger is pushed first, and nothing is written twice.',
    );
  }

  #pushIfDue(): void {
    if (this.#closed || this.#queued !== undefined) return;
    const limit = this.#lines.length > this.#safe ? PUSH_MS : RENEW_MS;
    if (isDue(this.#accepted, limit, this.#taken.deps.clock)) void this.#push();
  }

  /** Pushes what is recorded so far; calls that arrive while one waits share it. Never rejects. */
  #push(): Promise<void> {
    if (this.#queued !== undefined) return this.#queued;
    const queued = this.#running.then(() => {
      this.#queued = undefined;
      return this.#pushOnce();
    });
    this.#queued = queued;
    this.#running = queued;
    return queued;
  }

  async #pushOnce(): Promise<void> {
    if (this.#stolen !== undefined || this.#closed) return;
    try {
      await this.#settleAttempt();
      if (this.#stolen !== undefined) return;
      const { lock, refs, place, deps } = this.#taken;
      const at = momentOf(deps.clock);
      const safe = this.#lines.length;
      const fresh = this.#lines.slice(this.#safe);
      lock.at = new Date(at.wall).toISOString();
      const write = [{ path: 'lock.json', text: lockText(lock) }];
      if (fresh.length > 0) write.push({ path: partName(this.#parts), text: journalText(fresh) });
      const tip = await this.#commit({
        parent: this.#tip,
        message: `lock ${lock.run}\n`,
        at: at.wall,
        write,
      });
      this.#attempt = { tip, safe, at };
      const swap = await place.swap([{ ref: refs.lock, from: this.#tip, to: tip }], false);
      if (swap.state === 'unknown') {
        this.#problem = swap.message;
        return;
      }
      if (swap.state === 'done') this.#accept(this.#attempt);
      else if (swap.state === 'moved') this.#stolen = 'another run took over the ledger lock';
      else this.#problem = swap.message;
      this.#attempt = undefined;
    } catch (error) {
      this.#problem = error instanceof Error ? error.message : String(error);
    }
  }

  /** Finds out whether a push without an answer arrived. */
  async #settleAttempt(): Promise<void> {
    const attempt = this.#attempt;
    if (attempt === undefined) return;
    const { place, refs } = this.#taken;
    const now = (await place.see([refs.lock])).get(refs.lock);
    if (now === attempt.tip) this.#accept(attempt);
    else if (now !== this.#tip) this.#stolen = 'another run took over the ledger lock';
    this.#attempt = undefined;
  }

  #accept(attempt: { tip: string; safe: number; at: Moment }): void {
    if (attempt.safe > this.#safe) this.#parts += 1;
    this.#tip = attempt.tip;
    this.#safe = attempt.safe;
    this.#accepted = attempt.at;
    this.#problem = undefined;
  }

  async #commit(one: {
    parent: string | null;
    message: string;
    at: number;
    write: { path: string; text: string }[];
    remove?: string[];
  }): Promise<string> {
    const { git, refs, lock, deps, objectIdLength } = this.#taken;
    const commit = { ...one, message: messageFor(refs, one.message), actor: deps.actor };
    const [oid = ''] = await makeCommits(git, lock.run, [commit], objectIdLength);
    return oid;
  }
}

/** The name of a part of the journal; parts are read in the order of their names. */
export function partName(number: number): string {
  return `journal/${String(number).padStart(8, '0')}.jsonl`;
}

/** Lines of the journal as text, one line each. */
export function journalText(lines: readonly JournalLine[]): string {
  return lines.map((line) => `${JSON.stringify(line)}\n`).join('');
}

function lostError(why: string): UserError {
  return new UserError(CODES.lost.code, `not sent: ${why}`, 'Run the command again.');
}
