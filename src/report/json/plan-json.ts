import {
  byCodeUnit,
  isObject,
  type Json,
  type JsonObject,
  mapObject,
  type Place,
  type Remedy,
} from '../../model/index.js';
import {
  type AccountHeader,
  type Change,
  type Counts,
  type Diagnostic,
  type Effect,
  type Held,
  type HeldLeaf,
  type LeafChange,
  type Plan,
  planContentDigest,
  type SecretWrite,
  type TextFacts,
  type UsedOverride,
} from '../../plan/index.js';

/**
 * A plan as JSON: two spaces, keys in the order of the `Plan` type however the object was built, guards by path, values
 * with sorted keys, one line break at the end. Equal plans have equal bytes.
 */
export function renderPlanJson(plan: Plan): string {
  const ordered: Omit<Plan, keyof AccountHeader> = {
    format_version: plan.format_version,
    tool_version: plan.tool_version,
    target: plan.target,
    namespace: plan.namespace,
    base_url: plan.base_url,
    ...orderAccount(plan),
    source: orderSource(plan.source),
    inputs_digest: plan.inputs_digest,
    ledger: { state: plan.ledger.state, revision: plan.ledger.revision },
    options: {
      on_drift: plan.options.on_drift,
      take_over: plan.options.take_over,
      launch: plan.options.launch,
      only: plan.options.only,
      allow_deletes: plan.options.allow_deletes,
      allow_empty: plan.options.allow_empty,
    },
    changes: plan.changes.map(orderChange),
    secret_writes: plan.secret_writes.map(orderSecret),
    held: plan.held.map(orderHeld),
    unreadable: plan.unreadable.map(({ address, message }) => ({ address, message })),
    diagnostics: plan.diagnostics.map(orderDiagnostic),
    ...(plan.overrides && { overrides: plan.overrides.map(orderOverride) }),
    summary: orderCounts(plan.summary),
    plan_digest: plan.plan_digest,
  };
  const text = JSON.stringify(ordered);
  // Parsed first, because the digest must cover what a reader of the file sees.
  const content_digest = planContentDigest(JSON.parse(text) as JsonObject);
  const document = { ...ordered, content_digest };
  return `${JSON.stringify(document, null, 2)}\n`;
}

/** Platform and account of a plan or report; the account has one place in the JSON. */
export function orderAccount({ provider, account, org_id }: AccountHeader): Partial<AccountHeader> {
  return provider === undefined || account === undefined
    ? { org_id }
    : { provider, account: { id: account.id, label: account.label } };
}

function orderSource({ commit, dirty, uncommitted, refused }: Plan['source']): Plan['source'] {
  return {
    commit,
    dirty,
    ...(uncommitted && { uncommitted: uncommitted.map(({ file, what }) => ({ file, what })) }),
    ...(refused && {
      refused: refused.map(({ code, message, remedy }) => ({ code, message, remedy })),
    }),
  };
}

function orderChange(change: Change): Change {
  return {
    address: change.address,
    kind: change.kind,
    action: change.action,
    id: change.id,
    reason: change.reason,
    place: orderPlace(change.place),
    leaves: change.leaves.map(orderLeaf),
    unmanaged: change.unmanaged,
    kept: byPath(change.kept, ({ live, desired }) => ({ live: sorted(live), desired: sorted(desired) })),
    overwrites: change.overwrites,
    decision: change.decision,
    depends_on: change.depends_on,
    idempotency_key: change.idempotency_key,
    guards: byPath(change.guards, (guard) => guard),
    live_digest: change.live_digest,
    version: change.version && { from: change.version.from, expected: change.version.expected },
    effects: change.effects.map(orderEffect),
    renamed_from: change.renamed_from,
    replaced_by: change.replaced_by,
    digest: change.digest,
  };
}

function byPath<T>(object: { [path: string]: T }, order: (value: T) => T): { [path: string]: T } {
  const sorted = Object.entries(object).sort(([a], [b]) => byCodeUnit(a, b));
  return Object.fromEntries(sorted.map(([path, value]) => [path, order(value)]));
}

/** A value with sorted keys, because their order has no meaning. */
export function sorted(value: Json): Json {
  if (Array.isArray(value)) return value.map(sorted);
  if (!isObject(value)) return value;
  return mapObject(Object.fromEntries(Object.entries(value).sort(([a], [b]) => byCodeUnit(a, b))), sorted);
}

/** A place with its keys in order. */
export function orderPlace(place: Place | null): Place | null {
  return place && { file: place.file, line: place.line, column: place.column };
}

function orderLeaf(leaf: LeafChange): LeafChange {
  return {
    path: leaf.path,
    ...(leaf.before === undefined ? {} : { before: sorted(leaf.before) }),
    ...(leaf.after === undefined ? {} : { after: sorted(leaf.after) }),
    ...orderText(leaf),
  };
}

function orderText({
  place,
  texts,
}: Pick<LeafChange, 'place' | 'texts'>): Pick<LeafChange, 'place' | 'texts'> {
  return {
    ...(place === undefined ? {} : { place: orderPlace(place) as Place }),
    ...(texts === undefined ? {} : { texts: texts.map(orderFacts) }),
  };
}

function orderFacts({ path, length, placeholders }: TextFacts): TextFacts {
  return {
    path,
    length: { before: length.before, after: length.after },
    ...(placeholders && {
      placeholders: {
        added: placeholders.added,
        removed: placeholders.removed,
        still_listed: placeholders.still_listed,
      },
    }),
  };
}

function orderEffect(effect: Effect): Effect {
  return {
    what: effect.what,
    address: effect.address,
    ...(effect.from === undefined ? {} : { from: effect.from }),
    ...(effect.expected === undefined ? {} : { expected: effect.expected }),
  };
}

function orderSecret(secret: SecretWrite): SecretWrite {
  const { address, field, variable, status, write } = secret;
  return { address, field, variable, status, write };
}

function orderHeld(held: Held): Held {
  return {
    address: held.address,
    kind: held.kind,
    id: held.id,
    why: held.why,
    would: held.would,
    message: held.message,
    place: orderPlace(held.place),
    leaves: held.leaves.map(orderHeldLeaf),
    edit: held.edit,
    remedies: held.remedies.map(orderRemedy),
  };
}

/** A remedy with its keys in order. */
export function orderRemedy({ to, type, argv }: Remedy): Remedy {
  return { to, type, ...(argv === undefined ? {} : { argv }) };
}

function orderHeldLeaf(leaf: HeldLeaf): HeldLeaf {
  return {
    path: leaf.path,
    ...(leaf.base === undefined ? {} : { base: sorted(leaf.base) }),
    ...(leaf.live === undefined ? {} : { live: sorted(leaf.live) }),
    ...(leaf.git === undefined ? {} : { git: sorted(leaf.git) }),
    ...orderText(leaf),
  };
}

function orderDiagnostic(diagnostic: Diagnostic): Diagnostic {
  const { code, severity, message, address, place, remedy, argv, silenced } = diagnostic;
  return {
    code,
    severity,
    message,
    address,
    place: orderPlace(place),
    remedy,
    ...(argv === undefined ? {} : { argv }),
    ...(silenced === undefined ? {} : { silenced: { reason: silenced.reason } }),
  };
}

function orderOverride({ rule, label, pull, addresses }: UsedOverride): UsedOverride {
  return {
    rule,
    ...(label === undefined ? {} : { label }),
    ...(pull === undefined ? {} : { pull }),
    addresses,
  };
}

function orderCounts(counts: Counts): Counts {
  return {
    create: counts.create,
    update: counts.update,
    replace: counts.replace,
    delete: counts.delete,
    launch: counts.launch,
    adopt: counts.adopt,
    converge: counts.converge,
    keep: counts.keep,
    release: counts.release,
    forget: counts.forget,
    held: counts.held,
    unchanged: counts.unchanged,
    unreadable: counts.unreadable,
    errors: counts.errors,
    warnings: counts.warnings,
  };
}
