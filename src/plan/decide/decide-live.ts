import {
  type AddressIndex,
  type Entry,
  editDigest,
  editedLeaves,
  isUndecidable,
  isUnsettled,
  type LeafState,
  type LiveObject,
  type Match,
  mayBeHalfWritten,
  nextGeneration,
  untoldOf,
} from '../../compare/index.js';
import { type Resource, roleOf } from '../../model/index.js';
import { guardsOf, leafChanges, liveParts, newChange, renamedFrom } from '../document/changes.js';
import type { Change } from '../document/plan.js';
import type { PlanInputs } from '../inputs.js';
import { PLAN_CODES } from '../plan-codes.js';
import type { PlanContext } from './context.js';
import { HoldReasons } from './hold-reasons.js';
import { openQuestion } from './open-question.js';
import type { PlanBuilder } from './plan-builder.js';
import type { PolicyView } from './policy-view.js';
import {
  driftRemedies,
  type EditOf,
  overwriteRemedy,
  overwroteRemedies,
  pullRemedy,
  setBackRemedies,
  takeoverRemedies,
} from './remedies.js';
import type { RemovalDecider } from './removal.js';
import { sayUntold } from './say-untold.js';
import { secretWrites } from './secrets.js';

/** The present version of an address's object, where it is known. */
type VersionOf = (address: string) => number | null | undefined;

/** Decides about an item whose object exists: the rows of docs/how-it-decides.md with a live side. */
export class LiveDecider {
  readonly #inputs: PlanInputs;
  readonly #names: AddressIndex;
  readonly #draft: PlanBuilder;
  readonly #policy: PolicyView;
  readonly #holder: HoldReasons;
  readonly #removal: Pick<RemovalDecider, 'replaced'>;
  readonly #versionOf: VersionOf;

  #asked: ReadonlySet<string> | undefined;

  constructor(context: PlanContext, removal: Pick<RemovalDecider, 'replaced'>) {
    const { inputs, names, draft, policy, matches } = context;
    this.#inputs = inputs;
    this.#names = names;
    this.#draft = draft;
    this.#policy = policy;
    this.#holder = new HoldReasons(context);
    this.#removal = removal;
    this.#versionOf = (address) => {
      const found = matches.get(address)?.found;
      return found?.state === 'live' ? found.live.version : undefined;
    };
  }

  /**
   * Decides about an object that has no entry: adopt, take over, or hold.
   * @param states every leaf
   * @param unsettled the leaves that would be written
   */
  withoutBase(match: Match, live: LiveObject, states: LeafState[], unsettled: LeafState[]): void {
    const { resource } = match;
    if (unsettled.length > 0) {
      const edit = editDigest(unsettled, undefined);
      const isDecided = this.#decides(resource, edit);
      const why =
        this.#inputs.base.state === 'present'
          ? 'this repository has not applied it yet'
          : 'without a ledger it is unknown who wrote them';
      const message = `exists on the platform with different values, and ${why}`;
      if (!isDecided && !this.#policy.mayTakeOver(resource)) {
        this.#holder.hold(
          match,
          'takeover',
          'update',
          message,
          unsettled,
          takeoverRemedies(this.#editOf(resource, edit)),
          live,
          edit,
        );
      } else if (this.#policy.isProtected(match))
        this.#holder.holdProtected(match, 'takeover', unsettled, live);
      else
        this.#update(match, live, states, unsettled, takeoverReason(resource, isDecided), {
          overwrites: 'takeover',
          decision: isDecided ? edit : null,
        });
      return;
    }
    const secrets = secretWrites(match, false, this.#policy.isNamed(resource), this.#inputs);
    if (secrets.some((secret) => secret.write)) {
      this.#update(match, live, states, [], takeoverReason(resource, false), { overwrites: 'takeover' });
      return;
    }
    this.#holder.noteSecrets(match, secrets);
    this.#draft.change(
      newChange(
        resource,
        'adopt',
        'already equal on the platform',
        liveParts(live, resource.kind.versioned),
        { guards: () => guardsOf(states) },
      ),
    );
  }

  /**
   * Decides about an object that has an entry: unchanged, update, replace, or held because of an edit.
   * @param states every leaf
   * @param unsettled the leaves that would be written
   */
  withBase(match: Match, entry: Entry, live: LiveObject, states: LeafState[], unsettled: LeafState[]): void {
    const { resource } = match;
    const moved = unsettled.filter((state) => state.liveMoved);
    const foreign = unsettled.filter((state) => state.foreign);
    const edited = moved.length + foreign.length > 0;
    if (!edited && this.#leavesOpen(match, entry, live, states, unsettled)) return;
    if (unsettled.length === 0) {
      this.#settled(match, entry, live, states);
      return;
    }
    // Without an edit, there is no digest to name.
    const edit = edited ? editDigest(editedLeaves(states), entry) : '';
    const decision = edited && this.#decides(resource, edit) ? edit : null;
    if (decision === null && foreign.length > 0 && !this.#policy.mayTakeOver(resource)) {
      const message = 'now sets fields whose live values differ and were never applied from here';
      const remedies = takeoverRemedies(this.#editOf(resource, edit));
      this.#holder.hold(match, 'takeover', 'update', message, foreign, remedies, live, edit);
    } else if (moved.length === 0)
      this.#update(match, live, states, unsettled, reasonOf(unsettled), {
        overwrites: foreign.length > 0 ? 'takeover' : null,
        decision,
      });
    else {
      const isConflict = unsettled.some((state) => state.gitMoved || state.dropped === 'clear');
      const { rule, asked } = this.#policy.ruling(resource.settings, decision);
      const isOpen = unsettled.some((state) => isUndecidable(state, states));
      const remedies = driftRemedies(this.#editOf(resource, edit), isOpen);
      if (rule === 'overwrite') {
        const reason = `edited on the platform after the last apply; overwritten, ${asked}`;
        this.#update(match, live, states, unsettled, reason, { overwrites: 'drift', decision });
      } else if (rule === 'keep') this.#keep(match, live, states, moved, unsettled);
      else {
        const untold = untoldOf(this.#inputs.base, entry);
        const paths = moved.map(({ path }) => path).filter((path) => untold.has(path));
        sayUntold(this.#draft, resource.address, paths, resource.place);
        const message = isConflict
          ? 'was edited on the platform and in the files after the last apply'
          : 'was edited on the platform after the last apply';
        const why = isConflict ? 'conflict' : 'drift';
        this.#holder.hold(match, why, 'update', message, unsettled, remedies, live, edit);
      }
    }
  }

  /** True where an earlier apply left a question about this object: it is then held, or decided by the policy. */
  #leavesOpen(
    match: Match,
    entry: Entry,
    live: LiveObject,
    states: LeafState[],
    unsettled: LeafState[],
  ): boolean {
    const { resource } = match;
    const isDone = unsettled.length === 0 && states.some((state) => state.gitMoved && state.asWanted);
    // Its own requests moved an object that was being written: its old values were not written yet.
    const written = mayBeHalfWritten(resource.kind, entry) ? { ...entry, writing: null } : entry;
    const question = openQuestion(resource.kind, written, live, unsettled, isDone, this.#versionOf);
    if (question === undefined) return false;
    const { what, message, edit, states: old } = question;
    const decision = this.#decides(resource, edit) ? edit : null;
    const { rule, asked } = this.#policy.ruling(resource.settings, decision);
    if (rule === 'overwrite') {
      if (unsettled.length === 0) this.#settled(match, entry, live, states, decision);
      else {
        const reason =
          what === 'set_back'
            ? `changed back after an interrupted apply; overwritten, ${asked}`
            : reasonOf(unsettled);
        this.#update(match, live, states, unsettled, reason, { overwrites: 'drift', decision });
      }
    } else if (rule === 'keep' && what === 'set_back') this.#keep(match, live, states, old, unsettled);
    else {
      const of = this.#editOf(resource, edit);
      const remedies =
        what === 'set_back' ? setBackRemedies(of) : overwroteRemedies(of, match.resource.kind.words);
      this.#holder.hold(match, 'conflict', 'update', message, old, remedies, live, edit);
    }
    return true;
  }

  /** True where `overwrite` in `sync` names exactly this edit. */
  #decides(resource: Resource, edit: string): boolean {
    if (!this.#policy.decides(resource.settings, edit)) return false;
    this.#draft.decided.add(resource.address);
    return true;
  }

  #editOf({ address, place }: Resource, edit: string): EditOf {
    return { address, place, target: this.#inputs.header.target, edit };
  }

  #settled(
    match: Match,
    entry: Entry,
    live: LiveObject,
    states: LeafState[],
    decision: string | null = null,
  ): void {
    const { resource } = match;
    const secrets = secretWrites(match, false, this.#policy.isNamed(resource), this.#inputs);
    if (secrets.some((secret) => secret.write)) {
      this.#update(match, live, states, [], 'a secret changed');
      return;
    }
    this.#holder.noteSecrets(match, secrets);
    if (!this.isStale(match, entry, states)) {
      this.#draft.unchanged += 1;
      return;
    }
    this.#draft.change(
      newChange(
        resource,
        'converge',
        'already up to date on the platform; only the ledger is updated',
        {
          ...liveParts(live, resource.kind.versioned),
          unmanaged: unmanagedOf(states),
          kept: stillKept(states),
          decision,
          renamed_from: renamedFrom(match),
        },
        { guards: () => guardsOf(states) },
      ),
    );
  }

  #keep(
    match: Match,
    live: LiveObject,
    states: LeafState[],
    moved: LeafState[],
    unsettled: LeafState[],
  ): void {
    const kept = Object.fromEntries(
      moved.map((state) => [state.path, { live: state.raw, desired: state.desired ?? null }]),
    );
    const rest = unsettled.filter((state) => !moved.includes(state));
    if (rest.length > 0) {
      this.#update(
        match,
        live,
        states,
        rest,
        'the live edits are kept, as requested (on_drift: keep); the rest is updated',
        {
          kept,
        },
      );
      return;
    }
    this.#draft.change(
      newChange(
        match.resource,
        'keep',
        'edited on the platform after the last apply; kept, as requested (on_drift: keep)',
        {
          ...liveParts(live, match.resource.kind.versioned),
          kept: { ...stillKept(states), ...kept },
        },
        { guards: () => guardsOf(states) },
      ),
    );
  }

  #update(
    match: Match,
    live: LiveObject,
    states: LeafState[],
    unsettled: LeafState[],
    reason: string,
    {
      kept = {},
      overwrites = null,
      decision = null,
      begun = false,
    }: Partial<Pick<Change, 'kept' | 'overwrites' | 'decision'>> & { begun?: boolean } = {},
  ): void {
    const { resource } = match;
    const { kind, address } = resource;
    const fixed = unsettled.filter(
      (state) => state.leaf.field !== undefined && roleOf(state.leaf.field) === 'immutable',
    );
    const replaced = fixed.filter((state) => kind.replaceOn.includes(String(state.leaf.steps[0])));
    const stuck = fixed.find((state) => !replaced.includes(state));
    if (stuck !== undefined) {
      this.#draft.fail(
        PLAN_CODES.immutable.code,
        address,
        `${stuck.path} cannot be changed once ${withArticle(kind.singular)} exists.`,
        {
          place: resource.placeOf(stuck.leaf.steps),
          remedy: 'Write the live value, or rename the item so that a new one is created.',
        },
      );
      return;
    }
    const renames = unsettled.some((state) => kind.key.includes(state.path));
    const isProtected = this.#policy.isProtected(match);
    if (isProtected && (replaced.length > 0 || renames)) {
      this.#holder.holdProtected(match, replaced.length > 0 ? 'replace' : 'rename', unsettled, live);
      return;
    }
    const allKept = { ...stillKept(states), ...kept };
    if (replaced.length > 0 && Object.keys(allKept).length > 0) {
      const message = `would be replaced, which would lose the live edits of ${Object.keys(allKept).join(', ')}`;
      const lost = states.filter((state) => allKept[state.path] !== undefined || replaced.includes(state));
      // A replace loses what `keep` protects; no decision about another edit covers that.
      const remedies = [
        pullRemedy('To keep the live edit', address),
        overwriteRemedy('To overwrite it', address),
      ];
      this.#holder.hold(match, 'conflict', 'replace', message, lost, remedies, live);
      return;
    }
    const needs = this.#holder.needs(resource);
    if (needs === undefined) return;
    const action = replaced.length > 0 ? 'replace' : 'update';
    const secrets = secretWrites(match, action === 'replace', this.#policy.isNamed(resource), this.#inputs);
    if (!secrets.some((secret) => secret.write)) this.#holder.noteSecrets(match, secrets);
    else this.#draft.secretWrites.push(...secrets);
    const from = live.version;
    const generation = nextGeneration(match.entry ?? this.#inputs.base.entries.get(address), undefined, kind);
    const isPlanned = this.#draft.change(
      newChange(
        resource,
        action,
        action === 'replace'
          ? `${replaced[0]?.path} cannot be changed in place, so the object is replaced`
          : reason,
        {
          id: live.id,
          unmanaged: action === 'replace' ? [] : unmanagedOf(states),
          kept: allKept,
          overwrites,
          decision,
          depends_on: needs,
          version: kind.versioned
            ? { from, expected: action === 'replace' ? 1 : from === null ? null : from + 1 }
            : null,
          renamed_from: renamedFrom(match),
        },
        {
          leaves: leafChanges(
            resource,
            action === 'replace' ? withLost(states, unsettled) : unsettled,
            this.#names,
          ),
          guards: () => guardsOf(states),
          ...(action === 'replace' ? { idempotency_key: () => this.#policy.key(resource, generation) } : {}),
        },
      ),
    );
    if (action !== 'replace' || !isPlanned || begun) return;
    this.#names.withdraw(kind, address);
    this.#removal.replaced(match, live, states);
  }

  /** Continues an interrupted replace as the same change; its leftover is in the ledger already. */
  replaceOn(match: Match, entry: Entry, live: LiveObject, states: LeafState[]): void {
    const question = openQuestion(
      match.resource.kind,
      entry,
      live,
      states.filter(isUnsettled),
      false,
      this.#versionOf,
    );
    if (question?.what === 'set_back' && this.#policy.forEdits(match.resource.settings) !== 'overwrite') {
      const { message, edit, states: old } = question;
      if (!this.#decides(match.resource, edit)) {
        const remedies = setBackRemedies(this.#editOf(match.resource, edit));
        this.#holder.hold(match, 'conflict', 'replace', message, old, remedies, live, edit);
        return;
      }
    }
    this.#update(match, live, states, states.filter(isUnsettled), 'an earlier replacement was interrupted', {
      begun: true,
    });
  }

  /** True where an item of the files takes this address, so the entry that has it must move along with its name. */
  #isAsked(address: string): boolean {
    this.#asked ??= new Set(this.#inputs.desired.map((item) => item.address));
    return this.#asked.has(address);
  }

  /** True where a plainly unchanged resource needs no new record either. */
  isAsRecorded(match: Match, entry: Entry): boolean {
    return match.resource.secrets.size === 0 && !this.isStale(match, entry, []);
  }

  /** True where the object needs no write, but its entry needs a new record. */
  isStale(match: Match, entry: Entry, states: readonly LeafState[]): boolean {
    return (
      entry.id === null ||
      (entry.writing ?? null) !== null ||
      (entry.overwrote ?? null) !== null ||
      isMarked(entry, this.#inputs.policy.rollback) ||
      (entry.address !== match.resource.address &&
        (!followsLive(match, states) || this.#isAsked(entry.address))) ||
      isRenameForgotten(match, entry) ||
      entry.protect !== this.#policy.wantsProtection(match.resource) ||
      states.some((state) => (state.gitMoved && !state.kept) || state.dropped !== undefined) ||
      Object.keys(entry.kept).some((path) => !states.some((state) => state.path === path && state.kept))
    );
  }
}

/** The mark of a rollback is removed when the files agree, and changes with another rollback. */
function isMarked(entry: Entry, to: number | undefined): boolean {
  const mark = entry.rolled_back ?? null;
  return mark !== null && mark.to !== to;
}

/** True where the line of `sync` that was applied is gone, so that the same line counts again later. */
function isRenameForgotten({ resource }: Match, entry: Entry): boolean {
  const done = entry.renamed_from ?? null;
  return done !== null && resource.settings.renamed_from !== done;
}

/** True where the item has a new address because `pull` wrote a new name of the platform into the file. */
function followsLive(match: Match, states: readonly LeafState[]): boolean {
  return states.some((state) => state.pulled && match.resource.kind.key.includes(state.path));
}

/** Pairs that an earlier `on_drift: keep` left unchanged, and that have not changed since. */
function stillKept(states: readonly LeafState[]): Change['kept'] {
  return Object.fromEntries(
    states
      .filter((state) => state.kept)
      .map((state) => [state.path, { live: state.raw, desired: state.desired ?? null }]),
  );
}

function unmanagedOf(states: readonly LeafState[]): string[] {
  return states.filter((state) => state.dropped === 'unmanaged').map((state) => state.path);
}

/** The new object of a replace has nothing that the files no longer name. */
function withLost(states: readonly LeafState[], unsettled: readonly LeafState[]): LeafState[] {
  return [...unsettled, ...states.filter((state) => state.dropped === 'unmanaged' && state.present)];
}

/** What asked for a takeover: the decision about this edit, the setting of the item, or the flag. */
function takeoverReason({ settings }: Resource, isDecided: boolean): string {
  const by = isDecided
    ? 'overwrite in sync'
    : settings.take_over === true
      ? 'take_over in sync'
      : '--take-over';
  return `taken over, as requested (${by})`;
}

function reasonOf(unsettled: readonly LeafState[]): string {
  return unsettled.some((state) => state.base === undefined)
    ? 'the file sets new fields'
    : 'changed in the files';
}

function withArticle(noun: string): string {
  return `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;
}
