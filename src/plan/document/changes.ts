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
  type Path,
  type Place,
  Ref,
  type Resource,
  refsOf,
  setLate,
  toForms,
  type Value,
} from '../../model/index.js';
import type { DriftLeaf } from '../drift/drift-report.js';
import type { Action, Change, HeldLeaf, LeafChange, SecretWrite } from './plan.js';

/** The resource of a change: an item of the files, or a ledger entry without one. */
type ChangeOf = Pick<Resource, 'address'> & { kind: { name: string }; place: Change['place'] };

/**
 * Parts of a change that are computed from values. Decisions may be repeated before a plan is complete, so these parts
 * are computed when the plan is written, or when a decision needs them.
 */
export interface LateParts {
  leaves?: () => Change['leaves'];
  guards?: () => Change['guards'];
  idempotency_key?: () => Change['idempotency_key'];
}

/** Makes a change; members that its action does not need are empty. */
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

/** A change as the document holds it, with every part computed. */
export function writtenChange(change: Change): Change {
  return { ...change };
}

/** The parts of a change that describe the live object: its id and its version. */
export function liveParts(live: LiveObject, versioned: boolean): Partial<Change> {
  return { id: live.id, version: versioned ? { from: live.version, expected: live.version } : null };
}

/** A guard for every leaf that was read. */
export function guardsOf(states: readonly LeafState[]): Change['guards'] {
  return Object.fromEntries(states.map((state) => [state.path, guard(state.raw)]));
}

/** The leaves of an update, with the present and the future value. */
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
      return { ...change, ...textPlace(resource, state.leaf.steps, change.before, change.after) };
    }),
  );
}

/** The first changed line of a text that has lines of its own, where the files hold it. */
function textPlace(
  { textOf }: Pick<Resource, 'textOf'>,
  steps: Path,
  before: Json | undefined,
  after: Json | undefined,
): { place?: Place } {
  const start = after === undefined ? undefined : textOf(steps);
  if (start === undefined) return {};
  if (typeof before !== 'string' || typeof after !== 'string') return { place: start };
  const [old, now] = [before, after].map((text) => text.split(/\r?\n/));
  const line = now?.findIndex((text, index) => text !== old?.[index]) ?? -1;
  // Lines that only the platform has follow the last one here.
  const moved = line < 0 ? Math.max(0, (now?.length ?? 1) - 1) : line;
  return { place: moved === 0 ? start : { ...start, line: start.line + moved, column: 1 } };
}

/** A live set in the order of the file; a list whose order matters stays as it is. */
function readerOrder(state: LeafState): Json {
  return state.isSet ? alignSet(state.live, state.desired ?? null) : state.live;
}

function clearValue(state: LeafState): Json {
  return state.leaf.field?.clear?.value ?? null;
}

/** The leaves of something that does not exist yet. */
export function newLeaves(resource: Resource, names: AddressIndex): () => LeafChange[] {
  return sinceNow(resource, () =>
    Array.from(resource.leaves.values(), ({ path, steps, value }) => ({
      path,
      after: formWithUnknowns(value, names),
      ...textPlace(resource, steps, undefined, null),
    })),
  );
}

/** Whether a reference has an id depends on this moment, so leaves with references are computed now. */
function sinceNow(resource: Resource, make: () => LeafChange[]): () => LeafChange[] {
  if (resource.refs.length === 0) return make;
  const made = make();
  return () => made;
}

/** A value in the bundle language, with `{$unknown: address}` for ids that do not exist yet. */
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

/** Held leaves with their three sides. */
export function heldLeaves(states: readonly LeafState[], resource?: Pick<Resource, 'textOf'>): HeldLeaf[] {
  return states.map((state) => {
    const leaf: HeldLeaf = { path: state.path };
    if (state.base !== undefined) leaf.base = state.base;
    if (state.present) leaf.live = readerOrder(state);
    if (state.desired !== undefined) leaf.git = state.desired;
    if (resource === undefined) return leaf;
    return { ...leaf, ...textPlace(resource, state.leaf.steps, leaf.live, leaf.git) };
  });
}

/** Leaves that changed on the platform, with both sides. */
export function driftLeaves(states: readonly LeafState[]): DriftLeaf[] {
  return states.map((state) => {
    const leaf: DriftLeaf = { path: state.path };
    if (state.base !== undefined) leaf.base = state.base;
    if (state.present) leaf.live = readerOrder(state);
    return leaf;
  });
}

/** The digest of what a change does, without ids, versions, places and revisions, so that plans can be compared. */
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

/** A form in which an unknown id and the same id later are the same reference. */
export function settledForm(form: Json): Json {
  if (Array.isArray(form)) return form.map(settledForm);
  if (form === null || typeof form !== 'object') return form;
  const keys = Object.keys(form);
  if (keys.length === 1 && keys[0] === '$unknown') return { $ref: form.$unknown ?? null };
  return mapObject(form, settledForm);
}

/** The former address, where the ledger or the platform knows the resource by another one. */
export function renamedFrom(match: Match): string | null {
  const old = match.entry?.address ?? null;
  return old !== null && old !== match.resource.address ? old : null;
}
