import {
  argvOf,
  at,
  byCodeUnit,
  type CommandPlace,
  digest,
  groupBy,
  type Json,
  type Resource,
  remediesAt,
} from '../../model/index.js';
import type { PlanContext } from '../decide/context.js';
import { saySecrets } from '../decide/say-secrets.js';
import type { PlanInputs } from '../inputs.js';
import { changeDigest, writtenChange } from './changes.js';
import { countPlan } from './counts.js';
import { type Diagnostic, PLAN_FORMAT, type Plan, PROVIDER_PLAN_FORMAT, type TextFacts } from './plan.js';
import { textFacts } from './text-facts.js';
import { usedOverrides } from './used-overrides.js';

function placedDiagnostic(one: Diagnostic, place: CommandPlace): Diagnostic {
  const argv = one.argv && argvOf(at({ argv: one.argv }, place));
  return argv === undefined ? one : { ...one, argv };
}

/** Adds the facts about long texts to the leaves of a plan. */
class FactsOfTexts {
  readonly #kinds: PlanInputs['kinds'];
  readonly #items: ReadonlyMap<string, Resource>;

  constructor({ kinds, desired }: PlanInputs) {
    this.#kinds = kinds;
    this.#items = new Map(desired.map((item) => [item.address, item]));
  }

  with<L extends { path: string }>(
    { kind: name, address }: { kind: string; address: string },
    leaf: L,
    before: Json | undefined,
    after: Json | undefined,
  ): L & { texts?: TextFacts[] } {
    const kind = this.#kinds.find(name);
    if (kind === undefined || before === undefined || after === undefined) return leaf;
    const texts = textFacts(kind, leaf.path, before, after, this.#items.get(address)?.value);
    return texts.length === 0 ? leaf : { ...leaf, texts };
  }
}

/** Makes the document of a plan whose decisions are complete: sorted, counted, with digests. */
export function documentOf({ inputs, draft }: Pick<PlanContext, 'inputs' | 'draft'>): Plan {
  const order = new Map(inputs.kinds.all.map((kind, index) => [kind.name, index]));
  const byAddress = (a: { address: string; kind: string }, b: { address: string; kind: string }) =>
    (order.get(a.kind) ?? 0) - (order.get(b.kind) ?? 0) || byCodeUnit(a.address, b.address);
  const decided = [...draft.changes.values()].sort(byAddress);
  // A secret is sent with its change; if that is held, it is not sent.
  const secrets = draft.secretWrites
    .map((secret) => (draft.changes.has(secret.address) ? secret : { ...secret, write: false }))
    .sort((a, b) => byCodeUnit(a.address, b.address) || byCodeUnit(a.field, b.field));
  saySecrets(secrets, inputs, draft);
  const secretsOf = groupBy(secrets, (secret) => secret.address);
  const facts = new FactsOfTexts(inputs);
  const changes = decided.map(writtenChange);
  for (const change of changes) {
    change.leaves = change.leaves.map((leaf) => facts.with(change, leaf, leaf.before, leaf.after));
    change.effects.sort((a, b) => byCodeUnit(a.address, b.address) || byCodeUnit(a.what, b.what));
    change.digest = changeDigest(change, secretsOf.get(change.address) ?? []);
  }
  const { header, policy } = inputs;
  const { provider, account } = header;
  const options = {
    on_drift: policy.on_drift,
    take_over: [...policy.take_over].sort(),
    launch: [...policy.launch].sort(),
    only: [...policy.only].sort(),
    allow_deletes: policy.allow_deletes,
    allow_empty: policy.allow_empty,
  };
  const held = [...draft.held.values()]
    .map((one) => ({
      ...one,
      leaves: one.leaves.map((leaf) => facts.with(one, leaf, leaf.live, leaf.git)),
      remedies: remediesAt(one.remedies, header.place),
    }))
    .sort(byAddress);
  const diagnostics = draft.diagnostics
    .map((one) => placedDiagnostic(one, header.place))
    .sort(
      (a, b) =>
        byCodeUnit(a.address ?? '', b.address ?? '') ||
        byCodeUnit(a.code, b.code) ||
        byCodeUnit(a.message, b.message),
    );
  const overrides = usedOverrides(draft.overridden, policy.rules?.excused ?? []);
  return {
    format_version: provider === undefined ? PLAN_FORMAT : PROVIDER_PLAN_FORMAT,
    tool_version: header.tool_version,
    target: header.target,
    namespace: header.namespace,
    base_url: header.base_url,
    ...(provider === undefined ? {} : { provider }),
    ...(account === undefined ? {} : { account }),
    org_id: inputs.org,
    source: header.source,
    inputs_digest: header.inputs_digest,
    ledger: { state: inputs.base.state, revision: inputs.base.revision },
    options,
    changes,
    secret_writes: secrets,
    held,
    unreadable: [...draft.unreadable].sort((a, b) => byCodeUnit(a.address, b.address)),
    diagnostics,
    ...(overrides.length > 0 ? { overrides } : {}),
    summary: countPlan({
      changes,
      held: draft.held.size,
      unchanged: draft.unchanged,
      unreadable: draft.unreadable.length,
      diagnostics,
    }),
    plan_digest: digest({
      target: header.target,
      base_url: header.base_url,
      ...(provider === undefined ? {} : { provider }),
      org: inputs.org,
      options,
      changes: changes.map((change) => change.digest),
    }),
  };
}
