import {
  type AddressIndex,
  type Compared,
  type Comparison,
  editDigest,
  editedLeaves,
  goneDigest,
  isUnsettled,
  type LiveObject,
  type LiveView,
  type Match,
  nextGeneration,
} from '../../compare/index.js';
import { newChange, newLeaves } from '../document/changes.js';
import { compareItem, itemStates } from '../facts.js';
import type { PlanInputs } from '../inputs.js';
import { PLAN_CODES } from '../plan-codes.js';
import { LiveDecider } from './decide-live.js';
import type { DecisionContext } from './decision-context.js';
import { HoldReasons } from './hold-reasons.js';
import type { PlanBuilder } from './plan-builder.js';
import type { PolicyView } from './policy-view.js';
import { adviceFrom, disputeRemedies, goneRemedies, overwriteRemedy, pinRemedies } from './remedies.js';
import type { RemovalDecider } from './removal.js';
import { RollbackGuard } from './rolled-back.js';
import { secretWrites } from './secrets.js';

/** Decides about one item of the files, by the table in docs/how-it-decides.md. */
export class Decider {
  readonly #context: DecisionContext;
  readonly #inputs: PlanInputs;
  readonly #view: LiveView;
  readonly #names: AddressIndex;
  readonly #draft: PlanBuilder;
  readonly #policy: PolicyView;
  readonly #holder: HoldReasons;
  readonly #live: LiveDecider;
  readonly #rollbacks: RollbackGuard;

  constructor(context: DecisionContext, removal: Pick<RemovalDecider, 'replaced'>) {
    const { inputs, view, names, draft, policy } = context;
    this.#context = context;
    this.#inputs = inputs;
    this.#view = view;
    this.#names = names;
    this.#draft = draft;
    this.#policy = policy;
    this.#holder = new HoldReasons(context);
    this.#live = new LiveDecider(context, removal);
    this.#rollbacks = new RollbackGuard(context);
  }

  /** Adds the decision about an item to the plan. */
  decide(match: Match): void {
    const { resource, found } = match;
    const { address, place } = resource;
    if (this.#isRolledBack(match)) return;
    switch (found.state) {
      case 'pending':
        return;
      case 'unreadable':
        this.#holder.unreadable(match, found.message);
        return;
      case 'ambiguous':
        this.#holder.hold(
          match,
          'ambiguous',
          'update',
          `${sentence(found.message)}; nothing is written until it is clear which object is meant`,
          [],
          pinRemedies(
            address,
            found.ids,
            this.#inputs.header.target,
            resource.settings.id !== undefined,
            place,
          ),
        );
        return;
      case 'disputed':
        this.#draft.fail(PLAN_CODES.claimedTwice.code, address, found.message, {
          place,
          ...adviceFrom(disputeRemedies(resource, found, this.#inputs.header.target)),
        });
        return;
      case 'gone':
        this.#gone(match);
        return;
      case 'absent':
        if (match.replacing === undefined) this.#create(match, 'in the files, not on the platform');
        else this.#replaceOn(match, match.replacing);
        return;
      case 'live': {
        const archived = match.archived.length > 0;
        if (archived) this.#holder.sayArchived(resource, match.archived, place);
        if (match.twins.length > 0) this.#holder.sayTwins(resource, found.live.id, match.twins);
        this.#present(match, found.live);
      }
    }
  }

  /** True when the item was held because of a rollback; never before its object could be read. */
  #isRolledBack(match: Match): boolean {
    const { found } = match;
    if (found.state === 'pending' || found.state === 'unreadable' || !this.#rollbacks.isMarked(match))
      return false;
    if (found.state !== 'live') return this.#rollbacks.holds(match, undefined);
    // A row may leave fields out, which then look absent.
    const compared = this.#compared(match, found.live);
    if (compared.state === 'pending' || compared.state === 'unreadable') return false;
    return this.#rollbacks.holds(match, compared.state === 'ok' ? compared.live : undefined);
  }

  #gone(match: Match): void {
    const { resource } = match;
    const edit = goneDigest(match.entry ?? { id: null });
    const isDecided = this.#policy.decides(resource.settings, edit);
    if (isDecided) this.#draft.decided.add(resource.address);
    const { rule, decision, asked } = this.#policy.ruling(resource.settings, isDecided ? edit : null);
    if (rule === 'overwrite')
      this.#create(match, `deleted on the platform after the last apply; recreated, ${asked}`, decision);
    else if (rule === 'keep') {
      this.#draft.change(
        newChange(
          resource,
          'release',
          'deleted on the platform; released (on_drift: keep), and the next apply recreates it unless it is removed from the files',
          {
            id: match.entry?.id ?? null,
          },
        ),
      );
      this.#draft.failed.add(resource.address);
    } else {
      const message = 'was deleted or archived on the platform after the last apply';
      const { address, place } = resource;
      const remedies = goneRemedies({ address, place, edit, target: this.#inputs.header.target });
      this.#holder.hold(match, 'gone', 'create', message, [], remedies, undefined, edit);
    }
  }

  #create(match: Match, reason: string, decision: string | null = null): void {
    const { resource, entry } = match;
    const { kind, address, place } = resource;
    const needs = this.#holder.needs(resource);
    if (needs === undefined) return;
    if (match.archived.length > 0) this.#holder.sayArchived(resource, match.archived, place);
    const { entries, departed } = this.#inputs.base;
    const generation = nextGeneration(entry ?? entries.get(address), departed?.[address], resource.kind);
    this.#draft.secretWrites.push(...secretWrites(match, true, false, this.#inputs));
    this.#draft.change(
      newChange(
        resource,
        'create',
        reason,
        { decision, depends_on: needs, version: kind.versioned ? { from: null, expected: 1 } : null },
        {
          leaves: newLeaves(resource, this.#names),
          idempotency_key: () => this.#policy.key(resource, generation),
        },
      ),
    );
  }

  /** Continues a replace that was interrupted before there was a new object. */
  #replaceOn(match: Match, { entry, live: listed }: NonNullable<Match['replacing']>): void {
    const { resource } = match;
    const reading = this.#view.object(resource.kind, resource.partition, listed.id);
    if (reading.state === 'unreadable') this.#holder.unreadable(match, reading.message);
    else if (reading.state === 'gone') this.#create(match, 'in the files, not on the platform');
    else if (reading.state === 'ok')
      this.#live.replaceOn(
        match,
        entry,
        reading.value,
        itemStates({ resource, entry }, reading.value, this.#context),
      );
  }

  #present(match: Match, listed: LiveObject): void {
    const { resource } = match;
    const confirmed = this.#confirm(match, listed);
    if (confirmed === undefined) return;
    const { live } = confirmed;
    if (
      confirmed.isPlain === true &&
      match.entry !== undefined &&
      this.#live.isAsRecorded(match, match.entry)
    ) {
      this.#draft.unchanged += 1;
      return;
    }
    const noted = confirmed.states;
    const isUndone = noted.some(({ kept }) => kept) && this.#isUndone(match, live);
    // Nothing is kept any more: all present edits are judged as new ones.
    const entry = match.entry === undefined || !isUndone ? match.entry : { ...match.entry, kept: {} };
    const states = isUndone ? itemStates({ resource, entry }, live, this.#context) : noted;
    for (const state of states.filter((one) => one.kept)) {
      this.#draft.say(
        'note',
        PLAN_CODES.kept.code,
        resource.address,
        `${state.path} differs from the file; the live value is kept (on_drift: keep).`,
        {
          place: resource.placeOf(state.leaf.steps),
          ...adviceFrom([overwriteRemedy('To overwrite it anyway', resource.address)]),
        },
      );
    }
    const unsettled = states.filter(isUnsettled);
    if (entry === undefined) this.#live.withoutBase(match, live, states, unsettled);
    else this.#live.withBase(match, entry, live, states, unsettled);
  }

  /** True where somebody now asks to overwrite an edit that was kept before. */
  #isUndone({ resource, entry }: Match, live: LiveObject): boolean {
    if (entry === undefined) return false;
    const before = { ...entry, kept: {} };
    const edited = editedLeaves(itemStates({ resource, entry: before }, live, this.#context));
    return this.#policy.undoesKeep(resource, editDigest(edited, before));
  }

  /** The item's object with its comparison; undefined where it cannot be read, after that has been decided. */
  #confirm(match: Match, listed: LiveObject): Compared | undefined {
    const found = this.#compared(match, listed);
    if (found.state === 'ok') return found;
    if (found.state === 'unreadable') this.#holder.unreadable(match, found.message);
    else if (found.state === 'gone' && match.entry !== undefined)
      this.#gone({ ...match, found: { state: 'gone' } });
    else if (found.state === 'gone')
      this.#holder.hold(
        match,
        'unconfirmed',
        'update',
        'is listed by the platform but cannot be read by its id',
        [],
        [],
      );
    return undefined;
  }

  /** The comparison from before any decision, unless a replace has changed what references mean. */
  #compared(match: Match, listed: LiveObject): Comparison {
    const { facts, names } = this.#context;
    const known = names.hasWithdrawn ? undefined : facts.compared.get(match);
    return known ?? compareItem(match, listed, this.#context);
  }
}

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
