import type { Git } from '../../host/git-process.js';
import { type Elsewhere, gitLedgersElsewhere, type Neighbours } from '../elsewhere.js';
import type { LedgerHistory } from '../history.js';
import { type Binding, checkBinding, countKinds, type Head } from '../ledger.js';
import { type Moment, momentOf } from '../lock/lock-age.js';
import {
  holderOf,
  inUse,
  isHere,
  lockedOut,
  lockText,
  newLock,
  sayTakenOver,
  standingOf,
} from '../lock/lock-record.js';
import { headFrom, type RunStart } from '../run-start.js';
import {
  type LedgerSession,
  type LedgerStore,
  type LockHolder,
  type OpenLedger,
  withKept,
} from '../store.js';
import type { StoreDeps } from '../store-deps.js';
import { GitTrialFiles } from '../trials/git-trial-files.js';
import { TrialBook } from '../trials/trial-book.js';
import { GIT_LEDGER_CODES as CODES } from './git-codes.js';
import { objectIdLength } from './git-hash.js';
import { makeCommits, type NewCommit } from './git-import.js';
import { GitLog } from './git-log.js';
import { applyMessage } from './git-message.js';
import { type GitPlace, LocalPlace, RemotePlace } from './git-place.js';
import { type GitState, readState } from './git-read.js';
import {
  type LedgerRefs,
  ledgerRefs,
  localLedgerRefs,
  messageFor,
  type RefStyle,
  refLabel,
} from './git-refs.js';
import { GitSession, journalText, partName } from './git-session.js';
import { treeChanges } from './git-tree.js';
import { LedgerMoves } from './ledger-moves.js';
import { LedgerPublisher } from './publish.js';
import { ledgersUpstream } from './upstream.js';

/** A ledger in another store, to be moved into git if git has none (only once). */
export interface OtherLedger {
  read(binding: Binding | null): Promise<OpenLedger | undefined>;
  /** Called when the ledger is in git. */
  taken(into: string): Promise<void>;
}

/** The result of reading, as `begin` needs it. */
interface Read {
  state: GitState;
  /** Some entries are not in a commit of the place yet. */
  unsaved: boolean;
  other: boolean;
  holder: LockHolder | null;
  /** When the place was read. */
  at: Moment;
}

/** How a ledger in git is kept. */
export interface GitKeeping {
  /** `git` where nothing else is said. Without a remote there is only that one. */
  style?: RefStyle;
  /** A ledger in another store, to be taken over. */
  other?: OtherLedger;
  /** The next revision moves the ledger to the refs of the other style. */
  isLeaving?: boolean;
}

/**
 * A ledger in refs of git: `refs/pipelines-sync/<namespace>/<target>` with one commit per apply, and during an apply
 * `refs/pipelines-sync-lock/…`, which is lock and journal in one; or on branches, in the same way. The refs on the
 * remote decide; without a remote, those of this repository.
 */
export class GitStore implements LedgerStore {
  readonly place: string;
  readonly #git: Git;
  readonly #at: GitPlace;
  readonly #refs: LedgerRefs;
  readonly #deps: StoreDeps;
  readonly #other: OtherLedger | undefined;
  readonly #isLeaving: boolean;
  readonly #read = new WeakMap<OpenLedger, Read>();

  /** @param remote name of the remote; null where the repository has none */
  constructor(
    git: Git,
    remote: string | null,
    names: { namespace: string; target: string },
    deps: StoreDeps,
    { style = 'git', other, isLeaving = false }: GitKeeping = {},
  ) {
    this.#git = git;
    this.#at = remote === null ? new LocalPlace(git) : new RemotePlace(git, remote);
    const { namespace, target } = names;
    this.#refs = remote === null ? localLedgerRefs(namespace, target) : ledgerRefs(namespace, target, style);
    this.#deps = deps;
    this.#other = other;
    this.#isLeaving = isLeaving;
    const label = refLabel(this.#refs.ledger);
    this.place = remote === null ? label : `${label} on ${this.#at.name}`;
  }

  /** The ref of the ledger. */
  get ref(): string {
    return this.#refs.ledger;
  }

  async read(binding: Binding | null, onFixed?: () => void): Promise<OpenLedger> {
    const at = momentOf(this.#deps.clock);
    const state = await readState(this.#git, this.#at, this.#refs, this.#isLeaving);
    const begin = state.lines.find((line) => line.t === 'begin');
    if (state.tree.head !== undefined) checkBinding(state.tree.head, binding);
    else if (begin !== undefined) checkBinding(headFrom(begin.start), binding);
    onFixed?.();
    await this.#tidy(state);
    const isNothing = state.tree.head === undefined && state.lines.length === 0;
    const other = isNothing && state.lock === null ? await this.#other?.read(binding) : undefined;
    if (other?.state === 'present') return this.#imported(state, other, at);
    const { lock } = state;
    const standing =
      lock === null ? 'over' : await standingOf(lock.record, Date.parse(lock.record.at), this.#deps);
    const holder =
      lock === null
        ? null
        : { record: lock.record, standing, isHere: isHere(lock.record, this.#deps.process) };
    const underway = standing === 'live' ? lock?.record : undefined;
    const unsaved = state.lines.length > 0;
    const ledger: OpenLedger = {
      head: state.head,
      state: isNothing ? 'absent' : 'present',
      revision: state.head === undefined ? (isNothing ? null : '0') : String(state.head.sequence),
      entries: state.entries,
      interrupted: unsaved || state.pending !== null || lock !== null,
      ...(state.head === undefined && begin !== undefined ? { begun: begin.start.head } : {}),
      ...(underway === undefined ? {} : { underway: holderOf(underway, this.#deps.clock.now()) }),
    };
    this.#read.set(ledger, { state, unsaved, other: false, holder, at });
    return ledger;
  }

  async begin(ledger: OpenLedger, begun: RunStart, force = false): Promise<LedgerSession> {
    const read = this.#readOf(ledger);
    const start = withKept(begun, ledger.head);
    const { state } = read;
    const { clock } = this.#deps;
    if (read.other && ledger.underway !== undefined) throw inUse(ledger.underway, start.head.target);
    if (!force) await this.#moves().clearWay(read, start.head.target);
    const lock = newLock(this.#deps, start.head.source.commit);
    const carry = read.unsaved || read.other ? this.#carry(ledger, state, start, lock.run) : undefined;
    const acceptedAt = momentOf(clock);
    lock.at = new Date(acceptedAt.wall).toISOString();
    const commits: NewCommit[] = [
      ...(carry === undefined ? [] : [carry.commit]),
      {
        parent: state.lockTip,
        fresh: true,
        message: messageFor(this.#refs, `lock ${lock.run}\n`),
        actor: this.#deps.actor,
        at: acceptedAt.wall,
        write: [
          { path: 'lock.json', text: lockText(lock) },
          { path: partName(0), text: journalText([{ t: 'begin', start }]) },
        ],
      },
    ];
    const idLength = state.objectIdLength || (await objectIdLength(this.#git));
    const made = await makeCommits(this.#git, lock.run, commits, idLength);
    const tip = made.at(-1) ?? '';
    const base = carry === undefined ? (state.pending?.oid ?? state.ledger) : (made[0] ?? null);
    const { other } = this.#refs;
    const others = other === undefined ? [] : [other.ledger, other.lock];
    await this.#moves().take(
      [
        { ref: this.#refs.ledger, from: state.ledger, to: base },
        { ref: this.#refs.lock, from: state.lockTip, to: tip },
        // Whoever has just begun a ledger in the other refs looks at these in the same way.
        ...others.map((ref) => ({
          ref,
          from: state.others.get(ref) ?? null,
          to: state.others.get(ref) ?? null,
        })),
      ],
      start.head.target,
      state,
      { tip, record: lock, objectIdLength: idLength },
    );
    if (state.lock !== null) sayTakenOver(state.lock.record, this.#deps);
    if (base !== state.ledger && base !== null) await this.#remember(base);
    if (state.pending !== null) await this.#forget([state.pending]);
    const from = state.ledger === null && read.other ? this.#other : undefined;
    if (from !== undefined) await from.taken(this.#refs.ledger);
    const head = carry?.head ?? state.tree.head;
    return new GitSession({
      git: this.#git,
      place: this.#at,
      refs: this.#refs,
      deps: this.#deps,
      lock,
      tip,
      acceptedAt,
      ledger: base,
      stored: { head, entries: carry === undefined ? state.tree.entries : ledger.entries },
      begin: { t: 'begin', start },
      objectIdLength: idLength,
      ...(this.#isLeaving && other !== undefined
        ? { leavesFor: { ref: other.ledger, from: state.others.get(other.ledger) ?? null } }
        : {}),
      onDone: async (now, entries, commit) => {
        ledger.head = now;
        ledger.entries = entries;
        await this.#remember(commit);
      },
    });
  }

  #readOf(ledger: OpenLedger): Read {
    const read = this.#read.get(ledger);
    if (read === undefined) throw new Error('this store needs a ledger that it has read');
    return read;
  }

  holder(ledger: OpenLedger): LockHolder | null {
    return this.#readOf(ledger).holder;
  }

  async elsewhere(binding: Binding, neighbours: Neighbours): Promise<Elsewhere[]> {
    const found = await gitLedgersElsewhere(this.#git, this.#at, this.#refs, binding, neighbours);
    return found.length > 0 ? found : ledgersUpstream(this.#git, this.#at, this.#refs, binding);
  }

  history(ledger: OpenLedger): LedgerHistory {
    const { state } = this.#readOf(ledger);
    return new GitLog(this.#git, this.#at, this.#refs.ledger, state.pending?.oid ?? state.ledger);
  }

  /** Publishes what this clone recorded while its repository had no remote. */
  publisher(): LedgerPublisher {
    return new LedgerPublisher({ git: this.#git, place: this.#at, refs: this.#refs, deps: this.#deps });
  }

  /** True where a ledger commit that could not be pushed is kept on this machine. */
  isKept(ledger: OpenLedger): boolean {
    return this.#readOf(ledger).state.pending !== null;
  }

  /**
   * Pushes the ledger commit that an earlier run had to keep on this machine, and removes the lock that it could not
   * release.
   * @returns the present revision of the place
   * @throws UserError exit 3 when another run is applying, or has to be merged first
   */
  async push(ledger: OpenLedger): Promise<string> {
    const { state, holder } = this.#readOf(ledger);
    const { pending, lock, objectIdLength } = state;
    const target = ledger.head?.target ?? '';
    if (pending === null) throw new Error('nothing is kept');
    if (holder !== null && !state.isFolded) throw lockedOut(holder.record, target, this.#deps.clock.now());
    const move = { ref: this.#refs.ledger, from: state.ledger, to: pending.oid };
    const held = lock === null ? undefined : { tip: lock.oid, record: lock.record, objectIdLength };
    await this.#moves().push(move, held, target, state);
    await this.#remember(pending.oid);
    await this.#forget([pending]);
    return String(ledger.head?.sequence ?? 0);
  }

  /**
   * Moves the ledger to the refs of the other style where the place no longer changes those it is in, so that nobody can
   * hold its lock: they stay as they are.
   * @returns the new revision
   */
  async leaveBehind(ledger: OpenLedger, begun: RunStart): Promise<string> {
    const read = this.#readOf(ledger);
    const { state } = read;
    const { other, ledger: own, lock } = this.#refs;
    if (other === undefined) throw new Error('there is only one style here');
    const start = withKept(begun, ledger.head);
    await this.#moves().clearWay(read, start.head.target);
    const run = this.#deps.randomBytes(8).toString('hex');
    const { commit, head } = this.#carry(ledger, state, start, run, start.subject);
    const [oid = ''] = await makeCommits(this.#git, run, [commit], state.objectIdLength);
    const to = { ref: other.ledger, from: state.others.get(other.ledger) ?? null, to: oid };
    const same = [
      { ref: own, tip: state.ledger },
      { ref: lock, tip: state.lockTip },
    ].map(({ ref, tip }) => ({ ref, from: tip, to: tip }));
    await this.#moves().relocate(to, same, start.head.target, state);
    await this.#remember(oid);
    if (state.pending !== null) await this.#forget([state.pending]);
    return String(head.sequence);
  }

  #moves(): LedgerMoves {
    return new LedgerMoves({ git: this.#git, place: this.#at, refs: this.#refs, deps: this.#deps });
  }

  /** The commit that records what an ended run, or another store, left behind. */
  #carry(
    ledger: OpenLedger,
    state: GitState,
    start: RunStart,
    run: string,
    subject = ledger.imported === undefined ? 'take in an apply that was cut off,' : 'take in a file ledger,',
  ): { commit: NewCommit; head: Head } {
    const source = ledger.head?.source ?? start.head.source;
    const sequence =
      (ledger.imported === undefined ? (state.tree.head?.sequence ?? 0) : (ledger.head?.sequence ?? 0)) + 1;
    const made = headFrom(start, { sequence, counts: countKinds(ledger.entries) });
    const { overrides: _ofThisRun, rules_from: _ofThisToo, ...own } = made;
    const that = ledger.head ?? ledger.begun;
    const ofThat = ledger.imported === undefined ? that?.overrides : undefined;
    const head = {
      ...own,
      source,
      ...(ofThat === undefined ? {} : { overrides: ofThat }),
      ...(that?.rules_from === undefined ? {} : { rules_from: that.rules_from }),
    };
    const { write, remove, ...numbers } = treeChanges(state.tree, ledger.entries, head);
    const { actor, runUrl } = this.#deps;
    const note = { head, actor, runUrl, run, ...numbers, subject };
    const parent = state.pending?.oid ?? state.ledger;
    const at = Date.parse(start.at);
    const message = messageFor(this.#refs, applyMessage(note));
    return { commit: { parent, message, actor, at, write, remove }, head };
  }

  #imported(state: GitState, other: OpenLedger, at: Moment): OpenLedger {
    const ledger: OpenLedger = { ...other, interrupted: true, imported: 'the folder .pipelines-sync' };
    this.#deps.say(
      CODES.imported.code,
      'No ledger in git yet: the one in .pipelines-sync is used, and the next apply moves it into git.',
    );
    this.#read.set(ledger, { state, unsaved: false, other: true, holder: null, at });
    return ledger;
  }

  /** Reports commits that are kept on this machine, and drops those that the ledger contains by now. */
  async #tidy(state: GitState): Promise<void> {
    await this.#forget(state.done);
    if (state.pending !== null)
      this.#deps.say(
        CODES.keptOnRemote.code,
        `An earlier apply could not push the ledger; its commit ${state.pending.ref} is used, and the next apply pushes it.`,
      );
    for (const one of state.apart)
      this.#deps.say(
        CODES.pendingApart.code,
        `The ledger continued without a commit that is kept here as ${one.ref}. What it recorded was looked up on the platform. Compare it with ${this.#refs.ledger}, then remove it: git update-ref -d ${one.ref}`,
      );
  }

  async #forget(pending: readonly { ref: string; oid: string }[]): Promise<void> {
    if (pending.length === 0) return;
    const lines = pending.map(({ ref, oid }) => `delete ${ref} ${oid}\n`);
    await this.#git(['update-ref', '--stdin'], Buffer.from(lines.join('')));
  }

  /** Keeps a copy of the remote's commit; its only purpose is to notice when the remote loses it. */
  async #remember(commit: string): Promise<void> {
    if (this.#at.remote !== null) await this.#git(['update-ref', this.#refs.seen, commit]);
  }

  trials(): TrialBook {
    const at = { ref: this.#refs.trials, style: this.#refs.style };
    return new TrialBook(new GitTrialFiles(this.#git, this.#at, at, this.#deps), this.#deps);
  }
}
