import {
  type Compared,
  type Comparison,
  confirm,
  type Entry,
  editDigest,
  type LeafState,
  type Leftover,
  type LiveObject,
  landedOf,
  leftoverAddress,
  leftoverEntry,
  type Match,
  threeWay,
  touchedLeaves,
  unnamedLeaves,
  untoldOf,
  usesOf,
} from '../../compare/index.js';
import {
  byCodeUnit,
  type ItemSettings,
  type Json,
  type Kind,
  kindOf,
  matchesAny,
  writtenAs,
} from '../../model/index.js';
import { guardsOf, heldLeaves, type LateParts, liveParts, newChange } from '../document/changes.js';
import type { Action, Change, Held, HeldLeaf } from '../document/plan.js';
import type { PlanInputs } from '../inputs.js';
import { PLAN_CODES } from '../plan-codes.js';
import type { PlanContext } from './context.js';
import { type OpenQuestion, openQuestion } from './open-question.js';
import type { PlanBuilder } from './plan-builder.js';
import { adviceFrom, disputeRemedies, leftEditedRemedies, protectionRemedies } from './remedies.js';
import { heldWithoutItem, markOf } from './rolled-back.js';
import { sayUntold } from './say-untold.js';
import { syncLine } from './sync-line.js';
import { Usage } from './usage.js';

/** An object that may be deleted once its users are known. */
interface Candidate {
  kind: Kind;
  entry: Entry;
  live: LiveObject;
  states: LeafState[];
  /** Edits made on the platform since the last apply, which would be lost with the object. */
  moved: HeldLeaf[];
  /** The change of this plan that replaces it; without that change, the object stays. */
  after?: string;
}

/** Decides about ledger entries without an item. */
export class RemovalDecider {
  readonly #inputs: PlanInputs;
  readonly #context: PlanContext;
  readonly #draft: PlanBuilder;
  readonly #usage: Usage;
  readonly #waiting: { kind: Kind; left: Leftover }[] = [];
  readonly #candidates: Candidate[] = [];
  /** Entries whose items may be in files that git left out. */
  readonly #unseen: Entry[] = [];

  constructor(context: PlanContext) {
    const { inputs, draft } = context;
    this.#inputs = inputs;
    this.#context = context;
    this.#draft = draft;
    this.#usage = new Usage(context);
  }

  /** Adds an entry without an item, with the state of its object. */
  add(kind: Kind, left: Leftover): void {
    this.#waiting.push({ kind, left });
  }

  /** Adds a live object that this plan replaces: it is deleted last, if this repository created it. */
  replaced(match: Match, live: LiveObject, states: LeafState[]): void {
    const { resource } = match;
    const { kind } = resource;
    if (match.entry?.origin === 'created') {
      const entry = leftoverEntry(resource, live, match.entry);
      const touched = touchedLeaves(kind, live.object, entry).map(({ path, value }) => ({
        path,
        live: value,
      }));
      const edit = editDigest(rawOf(touched), match.entry);
      if (
        touched.length === 0 ||
        this.#context.policy.forEdits() === 'overwrite' ||
        this.#decides(resource.address, resource.settings, edit)
      )
        this.#candidates.push({ kind, entry, live, states, moved: touched, after: resource.address });
      else this.#holdEdited(entry, live, touched, resource.address, edit);
    } else {
      this.#draft.say(
        'warning',
        PLAN_CODES.oldStays.code,
        resource.address,
        `It is replaced; the old object (id ${live.id}) was not created by this repository, so it stays on the platform.`,
        { place: resource.place, remedy: `Delete it in ${kind.words.app} once nothing uses it.` },
      );
    }
  }

  /** Decides about each entry on its own; deletes, which depend on the others, follow in `decideDeletes`. */
  decideLeft(): void {
    for (const { kind, left } of this.#waiting) this.#decide(kind, left);
    this.#holdUnseen();
    this.#agreeOnRemoved();
  }

  /** Plans the deletes after everything else is decided; users come before what they use. */
  decideDeletes(): void {
    const order = new Map(this.#inputs.kinds.all.map((kind, index) => [kind, index]));
    const last = (kind: Kind) => order.get(kind) ?? 0;
    for (const { kind, entry, live } of this.#candidates) this.#usage.left(kind, live.id, entry.address);
    const byKind = [...this.#candidates].sort((a, b) => last(b.kind) - last(a.kind));
    for (const candidate of usersFirst(byKind)) this.#delete(candidate);
  }

  #decide(kind: Kind, left: Leftover): void {
    const { entry: known, found, dispute, isDisplaced } = left;
    const entry = entryOf(left);
    // A create without an outcome has no address to keep; what takes its place is held.
    if (isDisplaced && known.id === null) return;
    if (found.state === 'pending') return;
    const subject = entry.replaced ?? entry.address;
    if (!this.#inputs.complete || !this.#inputs.removable(subject)) return;
    if (this.#inputs.unread !== null && !isNamed(entry, this.#inputs)) {
      this.#unseen.push(entry);
      return;
    }
    if (dispute !== undefined) {
      // Deleting it would delete the object of another resource.
      const { target } = this.#inputs.header;
      const remedies = disputeRemedies({ address: entry.address, place: null }, dispute, target);
      this.#draft.fail(PLAN_CODES.claimedTwice.code, entry.address, dispute.message, adviceFrom(remedies));
      return;
    }
    if (found.state === 'unreadable') {
      this.#unreadable(entry, found.message);
      return;
    }
    if (found.state === 'gone') {
      this.#ledgerOnly(entry, 'forget', 'gone from the files and from the platform');
      return;
    }
    const mark = markOf(this.#inputs, entry.address, entry);
    if (mark !== null) {
      this.#draft.hold(heldWithoutItem(entry, mark));
      return;
    }
    const compared = this.#compared(kind, left, entry);
    if (compared === undefined) return;
    const { live, states } = compared;
    const edited = states.filter((state) => !state.asApplied);
    const moved = heldLeaves(edited);
    // Fields that no file ever set are deleted too, so an edit of them counts.
    const touched = touchedLeaves(kind, live.object, entry);
    for (const { path, value } of touched) moved.push({ path, live: value });
    const raw = [...edited, ...touched.map(({ path, value }) => ({ path, raw: value }))];
    const edit = editDigest(raw, entry);
    const said = this.#inputs.leaving(subject);
    const question = moved.length === 0 ? openQuestion(kind, entry, live, states, false) : undefined;
    if (isDisplaced && !this.#mayGiveWay(known, entry, live)) return;
    if (said.release === true && entry.replaced === null) {
      this.#ledgerOnly(
        entry,
        'release',
        'no longer in the files; released, as requested (release: true in sync)',
        live,
      );
      return;
    }
    const wantsDelete = said.delete === true || entry.replaced !== null;
    if (entry.origin === 'adopted' && (entry.replaced !== null || !wantsDelete)) {
      const reason =
        entry.replaced === null
          ? 'no longer in the files; not created by this repository, so it stays on the platform'
          : `${entry.replaced} replaced it; not created by this repository, so it stays on the platform`;
      this.#ledgerOnly(entry, 'release', reason, live);
      return;
    }
    const isDecided = moved.length > 0 && this.#decides(subject, said, edit);
    const { rule } = this.#context.policy.ruling({}, isDecided ? edit : null);
    if (
      question !== undefined &&
      this.#context.policy.forEdits() !== 'overwrite' &&
      !this.#decides(subject, said, question.edit)
    ) {
      this.#holdOpen(entry, live, question, subject);
      return;
    }
    if (moved.length > 0 && rule === 'hold') {
      const untold = untoldOf(this.#inputs.base, entry);
      const paths = edited.map(({ path }) => path).filter((path) => untold.has(path));
      sayUntold(this.#draft, subject, paths, null);
      this.#holdEdited(entry, live, moved, subject, edit);
      return;
    }
    if (moved.length > 0 && rule === 'keep') {
      const reason = `${leaves(entry)} and was edited on the platform; released (on_drift: keep)`;
      this.#ledgerOnly(entry, 'release', reason, live);
      return;
    }
    this.#remove({ kind, entry, live, states, moved }, wantsDelete);
  }

  /**
   * An entry that loses its name to a rename is removed like every other one, but always gives way: without `prune` it
   * is released. Only protection keeps its name.
   */
  #mayGiveWay(known: Entry, entry: Entry, live: LiveObject): boolean {
    const { policy, header } = this.#inputs;
    if (known.protect || matchesAny(policy.protect, known.address)) {
      this.#draft.hold({
        address: entry.address,
        kind: entry.kind,
        id: live.id,
        why: 'protected',
        would: policy.prune ? 'delete' : 'release',
        message: `is no longer in the files but protected, and ${known.address} would be renamed to its name`,
        place: null,
        leaves: [],
        edit: null,
        remedies: [
          {
            to: `To allow it on ${header.target}`,
            type: `apply ${syncLine(null, known.address, 'protect', header.target, false)} with the old names first`,
          },
        ],
      });
      return false;
    }
    if (policy.prune) return true;
    this.#ledgerOnly(
      entry,
      'release',
      `another object now has the address ${known.address}; prune is off, so this one stays on the platform`,
      live,
    );
    return false;
  }

  /** Holds all unseen entries under the first address, because they are one question. */
  #holdUnseen(): void {
    const { unread, policy } = this.#inputs;
    const entries = this.#unseen.sort((a, b) => byCodeUnit(a.address, b.address));
    const [first, ...others] = entries;
    if (first === undefined || unread === null) return;
    const names = others.slice(0, 5).map(({ address }) => address);
    const more = others.length - names.length;
    const also = `${names.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
    const who =
      others.length === 0
        ? 'is not in any file that was read'
        : `is not in any file that was read, nor ${others.length === 1 ? 'is' : `are ${others.length} other entries of the ledger:`} ${also}`;
    const what = unread.count === 1 ? 'a part' : `${unread.count} parts`;
    this.#draft.hold({
      address: first.address,
      kind: first.kind,
      id: first.id,
      why: 'left_out',
      would: policy.prune ? 'delete' : 'release',
      message: `${who}; git left ${what} of the files out of this checkout, and their content is missing: ${unread.named}`,
      place: null,
      leaves: [],
      remedies: unread.remedies,
      edit: null,
    });
  }

  /** Removes the mark of what a rollback removed and the files no longer have. */
  #agreeOnRemoved(): void {
    const { base, desired, complete, removable, policy } = this.#inputs;
    if (!complete || this.#inputs.unread !== null || policy.rollback !== undefined) return;
    const items = new Set(desired.map((resource) => resource.address));
    for (const [address, { rolled_back }] of Object.entries(base.departed ?? {})) {
      if (rolled_back === null || base.entries.has(address) || items.has(address) || !removable(address))
        continue;
      const of = { address, kind: { name: kindOf(address) }, place: null };
      this.#draft.change(newChange(of, 'forget', 'the files agree with the rollback that removed it'));
    }
  }

  /** True where `overwrite` in `sync` names exactly this edit. */
  #decides(subject: string, settings: ItemSettings, edit: string): boolean {
    if (!this.#context.policy.decides(settings, edit)) return false;
    this.#draft.decided.add(subject);
    return true;
  }

  #holdEdited(entry: Entry, live: LiveObject, moved: HeldLeaf[], subject: string, edit: string): void {
    const keep = entry.replaced === null ? 'bring the item back into the files' : 'copy what you need of it';
    const message = 'was edited on the platform after the last apply';
    this.#holdDelete(entry, live, subject, keep, { why: 'drift', message, leaves: moved, edit });
  }

  /** Holds a delete because of something on the platform that somebody has to decide about. */
  #holdDelete(
    entry: Entry,
    live: LiveObject,
    subject: string,
    keep: string,
    { why, message, leaves: held, edit }: Pick<Held, 'why' | 'message' | 'leaves'> & { edit: string },
  ): void {
    const of = { address: subject, target: this.#inputs.header.target, place: null, edit };
    this.#draft.hold({
      address: entry.address,
      kind: entry.kind,
      id: live.id,
      why,
      would: 'delete',
      message: `${leaves(entry)}, and ${message}`,
      place: null,
      leaves: held,
      edit,
      remedies: leftEditedRemedies(keep, of),
    });
  }

  /** Holds a delete because of a question that an earlier apply left. */
  #holdOpen(entry: Entry, live: LiveObject, { message, edit }: OpenQuestion, subject: string): void {
    const keep = 'bring the item back into the files';
    this.#holdDelete(entry, live, subject, keep, { why: 'conflict', message, leaves: [], edit });
  }

  #remove(candidate: Candidate, wantsDelete: boolean): void {
    const { entry, live, states } = candidate;
    if (!this.#inputs.policy.prune && !wantsDelete) {
      this.#draft.say(
        'note',
        PLAN_CODES.stays.code,
        entry.address,
        `It is no longer in the files but stays on the platform (id ${live.id}): prune is off.`,
        {
          remedy:
            'Set prune: true on the target to delete what this repository created, or release: true in sync to release it.',
        },
      );
      return;
    }
    if (entry.replaced === null && this.#holdsProtected(entry, live, states)) return;
    this.#candidates.push(candidate);
  }

  /** Protection outlives its item; lifting it is recorded now and takes effect with the next apply. */
  #holdsProtected(entry: Entry, live: LiveObject, states: LeafState[]): boolean {
    const { address } = entry;
    const said = this.#inputs.leaving(address).protect;
    if (said === false && entry.protect) {
      const reason = 'protection is lifted; the next apply may delete it';
      const guards = () => guardsOf(states);
      this.#draft.change(entryChange(entry, 'converge', reason, liveParts(live, false), { guards }));
      return true;
    }
    if (!entry.protect && !(said ?? matchesAny(this.#inputs.policy.protect, address))) return false;
    this.#draft.hold({
      address,
      kind: entry.kind,
      id: live.id,
      why: 'protected',
      would: 'delete',
      message: 'is no longer in the files but protected, which forbids a delete',
      place: null,
      leaves: [],
      edit: null,
      remedies: protectionRemedies(address, this.#inputs.header.target),
    });
    return true;
  }

  #delete({ kind, entry, live, states, moved, after }: Candidate): void {
    const { address, replaced } = entry;
    if (after !== undefined && !this.#draft.changes.has(after)) return;
    const users = this.#usage.of(kind, live.id);
    if (users === undefined) return;
    if (users.stay.length > 0) {
      this.#draft.say(
        'warning',
        PLAN_CODES.staysInUse.code,
        address,
        `It ${leaves(entry)} and stays on the platform (id ${live.id}): it is still used by ${users.stay.join(', ')}.`,
        { remedy: 'Remove those uses, and the next apply deletes it.' },
      );
      return;
    }
    const successors = this.#successors(kind, entry);
    const missing = successors.find((one) => !this.#draft.changes.has(one));
    if (missing !== undefined) {
      this.#draft.hold({
        address,
        kind: kind.name,
        id: live.id,
        why: 'dependency',
        would: 'delete',
        message: `is no longer in the files; ${missing} may be its new form, which this plan does not create`,
        place: null,
        leaves: [],
        edit: null,
        remedies: [{ to: 'To continue', type: `decide about ${missing} first` }],
      });
      return;
    }
    const waits = [...users.waits, ...successors];
    if (replaced !== null && this.#draft.changes.has(replaced)) waits.push(replaced);
    const reason = replaced === null ? this.#whyDeleted(entry) : `${replaced} takes its place`;
    const named = new Set(states.map(({ path }) => path));
    const parts = { ...liveParts(live, false), depends_on: waits.sort(), replaced_by: replaced };
    const late: LateParts = {
      leaves: () => [
        ...states.filter((state) => state.present).map((state) => ({ path: state.path, before: state.live })),
        ...moved.flatMap(({ path, live: before }) =>
          named.has(path) || before === undefined ? [] : [{ path, before }],
        ),
      ],
      // Of every leaf: the whole object is deleted.
      guards: () => ({ ...guardsOf(states), ...unnamedLeaves(kind, live.object, named) }),
    };
    this.#draft.change(entryChange(entry, 'delete', `${reason}${withEdit(moved)}`, parts, late));
  }

  #whyDeleted({ address, origin }: Entry): string {
    if (this.#inputs.leaving(address).delete === true)
      return 'no longer in the files; deleted, as requested (delete: true in sync)';
    return `no longer in the files; ${origin === 'created' ? 'created by this repository' : 'adopted by this repository'}`;
  }

  /**
   * Where a key cannot change, moving an object is a create and a delete: the old one is deleted when the new ones of
   * its partition exist. These are their addresses.
   */
  #successors(kind: Kind, { partition, replaced }: Entry): string[] {
    if (kind.renames || replaced !== null) return [];
    return this.#inputs.desired
      .filter((item) => item.kind === kind && item.partition === partition)
      .map((item) => item.address)
      .filter((item) => {
        // An item that the ledger knows already is no successor of another one.
        const isNew = !this.#inputs.base.entries.has(item);
        return isNew && (this.#draft.changes.get(item)?.action === 'create' || this.#draft.failed.has(item));
      });
  }

  #compared(kind: Kind, left: Leftover, entry: Entry): Compared | undefined {
    const found = comparedLeftover(kind, left, this.#context);
    if (found.state === 'ok') return found;
    if (found.state === 'gone')
      this.#ledgerOnly(entry, 'forget', 'gone from the files and from the platform');
    else if (found.state === 'unreadable') this.#unreadable(entry, found.message);
    return undefined;
  }

  #unreadable(entry: Entry, message: string): void {
    this.#draft.unread({ ...entry, place: null }, message, this.#inputs.policy.allow_unreadable);
  }

  #ledgerOnly(entry: Entry, action: Action, reason: string, live?: LiveObject): void {
    const { replaced } = entry;
    const parts = {
      id: live?.id ?? entry.id,
      // Until its successor has an id, it must not look like the result of an interrupted create.
      depends_on: replaced !== null && this.#draft.changes.has(replaced) ? [replaced] : [],
    };
    this.#draft.change(entryChange(entry, action, reason, parts));
  }
}

/** Candidates in their order, but each after those of its kind that use it. */
function usersFirst(candidates: readonly Candidate[]): Iterable<Candidate> {
  const users = new Map<Candidate, Candidate[]>();
  for (const user of candidates) {
    for (const { field, target } of usesOf(user.kind, user.live.object)) {
      if (field.kind !== user.kind.name) continue;
      const used = candidates.find(({ kind, live }) => kind === user.kind && live.id === target);
      if (used !== undefined) users.set(used, [...(users.get(used) ?? []), user]);
    }
  }
  const ordered = new Set<Candidate>();
  const begun = new Set<Candidate>();
  const add = (candidate: Candidate): void => {
    if (begun.has(candidate)) return;
    begun.add(candidate);
    for (const user of users.get(candidate) ?? []) add(user);
    ordered.add(candidate);
  };
  for (const candidate of candidates) add(candidate);
  return ordered;
}

function entryChange(
  entry: Entry,
  action: Action,
  reason: string,
  parts: Partial<Change>,
  late: LateParts = {},
): Change {
  const of = { address: entry.address, kind: { name: entry.kind }, place: null };
  return newChange(of, action, reason, parts, late);
}

/** The entry; under its leftover address where another object has its address now. */
function entryOf({ entry, isDisplaced }: Leftover): Entry {
  const { address, id } = entry;
  if (!isDisplaced || id === null) return entry;
  return { ...entry, address: leftoverAddress(address, id), replaced: address };
}

/** The leftover of a replace belongs to the item that took its place. */
function isNamed({ replaced }: Entry, { desired }: PlanInputs): boolean {
  return replaced !== null && desired.some((item) => item.address === replaced);
}

/** True where the decision about an entry without an item depends on the values of its object. */
export function isJudged(left: Leftover, inputs: PlanInputs): boolean {
  const { entry: known, found, dispute, isDisplaced } = left;
  if (found.state !== 'ok' || dispute !== undefined || (isDisplaced && known.id === null)) return false;
  const entry = entryOf(left);
  if (!inputs.complete || !inputs.removable(entry.replaced ?? entry.address)) return false;
  if (inputs.unread !== null && !isNamed(entry, inputs)) return false;
  return markOf(inputs, entry.address, entry) === null;
}

/**
 * The comparison of an object that the files no longer name with what was applied; it is read by itself where its row
 * differs.
 */
export function comparedLeftover(
  kind: Kind,
  left: Leftover,
  { inputs, view, names }: Pick<PlanContext, 'inputs' | 'view' | 'names'>,
): Comparison {
  const { found } = left;
  if (found.state !== 'ok') return found;
  const entry = entryOf(left);
  const landed = landedOf(inputs.base, entry);
  const isMarked = (entry.writing ?? null) !== null;
  return confirm(
    view,
    { kind, partition: entry.partition },
    found.value,
    (live) => threeWay(writtenAs(kind, {}), [], live, entry, names, landed),
    (states) => !isMarked && states.every((state) => state.asApplied),
  );
}

/** The part of a delete's reason about an edit that is lost with it. */
function withEdit(moved: readonly HeldLeaf[]): string {
  if (moved.length === 0) return '';
  const paths = [...new Set(moved.map(({ path }) => path))];
  const more = paths.length > 5 ? ` and ${paths.length - 5} more` : '';
  return `; edited on the platform after the last apply (${paths.slice(0, 5).join(', ')}${more}), and that edit is lost with it`;
}

/** Held leaves in the form of which digests of edits are made. */
function rawOf(leaves: readonly HeldLeaf[]): { path: string; raw: Json }[] {
  return leaves.map(({ path, live }) => ({ path, raw: live ?? null }));
}

function leaves(entry: Entry): string {
  return entry.replaced === null ? 'is no longer in the files' : `was replaced by another ${entry.replaced}`;
}

/** The address under which the delete of a replace's leftover is planned. */
export function leftoverOf(change: Change): string | null {
  return change.id === null ? null : leftoverAddress(change.address, change.id);
}
