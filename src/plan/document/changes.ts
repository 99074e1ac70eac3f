import {
  type AddressIndex,
  alignSet,
  guard,
  type LeafState,
  type LiveObject,
  type Match,
} from '../../compare/index.js';
import {
  digest,
  isValueObject,
  type Json,
  mapObject,
  Ref,
  type Resource,
  refsOf,
  setLate,
  toForms,
  type Value,
} from '../../model/index.js';
import type { DriftLeaf } from '../drift/drift-report.js';
import type { Action, Change, HeldLeaf, LeafChange, SecretWrite } from './plan.js';

/** Whose change it is: an item of the files, or a ledger entry that is in no file any more. */
type ChangeOf = Pick<Resource, 'address'> & { kind: { name: string }; place: Change['place'] };

/**
 * What of a change is made of values. Decisions may be made several times before a plan is whole, so it is
 * made where the plan is written down, or where a decision asks for it.
 */
export interface LateParts {
  leaves?: () => Change['leaves'];
  guards?: () => Change['guards'];
  idempotency_key?: () => Change['idempotency_key'];
}

/** A change with everything that its kind of action leaves empty. */
export function newChange(
  resource: ChangeOf,
  action: Action,
  reason: string,
  parts: Partial<Change> = {},
  late: LateParts = {},
): Change {
  const change: Change = {
    address: resource.address,
    kind: resource.kind.name,
    action,
    id: null,
    reason,
    place: resource.place,
    leaves: [],
    unmanaged: [],
    kept: {},
    overwrites: null,
    decision: null,
    depends_on: [],
    idempotency_key: null,
    guards: {},
    live_digest: null,
    version: null,
    effects: [],
    renamed_from: null,
    replaced_by: null,
    digest: '',
    ...parts,
  };
  const { leaves, guards, idempotency_key } = late;
  if (leaves !== undefined) setLate(change, 'leaves', leaves);
  if (idempotency_key !== undefined) setLate(change, 'idempotency_key', idempotency_key);
  if (guards !== undefined) {
    setLate(change, 'guards', guards);
    setLate(change, 'live_digest', () => digest(change.guards, 16));
  }
  return change;
}

/** A change as a document holds it: everything made, and nothing to be made any more. */
export function writtenChange(change: Change): Change {
  return { ...change };
}

/** What a change of a live object starts from: its id and its version. */
export function liveParts(live: LiveObject, versioned: boolean): Partial<Change> {
  return { id: live.id, version: versioned ? { from: live.version, expected: live.version } : null };
}

/** The state that was read, leaf by leaf. */
export function guardsOf(states: readonly LeafState[]): Change['guards'] {
  return Object.fromEntries(states.map((state) => [state.path, guard(state.raw)]));
}

/** Leaves of an update: what is there, what will be there. */
export function leafChanges(
  resource: Resource,
  states: readonly LeafState[],
  names: AddressIndex,
): () => LeafChange[] {
  return sinceNow(resource, () =>
    states.map((state) => {
      const change: LeafChange = { path: state.path };
      if (state.present) change.before = readerOrder(state);
      if (state.dropped === 'clear') change.after = clearValue(state);
      else if (state.dropped === undefined) change.after = formWithUnknowns(state.written ?? null, names);
      return change;
    }),
  );
}

/** A live set in the order of the file; where order counts it is part of the value and stays. */
function readerOrder(state: LeafState): Json {
  return state.isSet ? alignSet(state.live, state.desired ?? null) : state.live;
}

function clearValue(state: LeafState): Json {
  return state.leaf.field?.clear?.value ?? null;
}

/** All leaves of something that does not exist yet. */
export function newLeaves(resource: Resource, names: AddressIndex): () => LeafChange[] {
  return sinceNow(resource, () =>
    Array.from(resource.leaves.values(), ({ path, value }) => ({
      path,
      after: formWithUnknowns(value, names),
    })),
  );
}

/** Whether a reference has an id is a matter of this moment; what has no reference can wait. */
function sinceNow(resource: Resource, make: () => LeafChange[]): () => LeafChange[] {
  if (resource.refs.length === 0) return make;
  const made = make();
  return () => made;
}

/** The bundle language, with `{$unknown: address}` for ids that do not exist yet. */
function formWithUnknowns(value: Value, names: AddressIndex): Json {
  if (
    value instanceof Ref &&
    value.version === undefined &&
    !value.external &&
    names.idOf(value) === undefined
  ) {
    return value.address.startsWith('id:') ? toForms(value) : { $unknown: value.address };
  }
  if (Array.isArray(value)) return value.map((item) => formWithUnknowns(item, names));
  if (isValueObject(value) && refsOf(value).length > 0)
    return mapObject(value, (item) => formWithUnknowns(item, names));
  return toForms(value);
}

/** The three sides of held leaves. */
export function heldLeaves(states: readonly LeafState[]): HeldLeaf[] {
  return states.map((state) => {
    const leaf: HeldLeaf = { path: state.path };
    if (state.base !== undefined) leaf.base = state.base;
    if (state.present) leaf.live = readerOrder(state);
    if (state.desired !== undefined) leaf.git = state.desired;
    return leaf;
  });
}

/** Both sides of leaves that moved on the platform. */
export function driftLeaves(states: readonly LeafState[]): DriftLeaf[] {
  return states.map((state) => {
    const leaf: DriftLeaf = { path: state.path };
    if (state.base !== undefined) leaf.base = state.base;
    if (state.present) leaf.live = readerOrder(state);
    return leaf;
  });
}

/** Digest over what a change will do: no id, version, place or revision, so that it can be compared. */
export function changeDigest(change: Change, secrets: readonly SecretWrite[]): string {
  return digest(
    {
      address: change.address,
      action: change.action,
      renamed_from: change.renamed_from,
      leaves: change.leaves.map(({ path, before, after }) => ({
        path,
        before: before === undefined ? null : { value: settledForm(before) },
        after: after === undefined ? null : { value: settledForm(after) },
      })),
      kept: Object.keys(change.kept).sort(),
      secrets: secrets
        .filter((secret) => secret.write && secret.address === change.address)
        .map(({ field, variable }) => ({ field, variable })),
    },
    16,
  );
}

/** An id that is not known yet and the same id later are the same reference. */
export function settledForm(form: Json): Json {
  if (Array.isArray(form)) return form.map(settledForm);
  if (form === null || typeof form !== 'object') return form;
  const keys = Object.keys(form);
  if (keys.length === 1 && keys[0] === '$unknown') return { $ref: form.$unknown ?? null };
  return mapObject(form, settledForm);
}

/** The old address where the ledger or the platform knows the resource by another one. */
export function renamedFrom(match: Match): string | null {
  const old = match.entry?.address ?? null;
  return old !== null && old !== match.resource.address ? old : null;
}
