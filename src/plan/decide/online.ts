import type { AddressIndex, LiveView } from '../../compare/index.js';
import {
  type AccountId,
  type JsonObject,
  kindOf,
  type OnlineView,
  type Partition,
  Ref,
  type ReportFinding,
  type Resource,
  type Value,
} from '../../model/index.js';
import { WRITING } from '../document/plan.js';
import type { PlanInputs } from '../inputs.js';
import type { PlanContext } from './context.js';
import type { DecisionContext } from './decision-context.js';
import type { PlanBuilder } from './plan-builder.js';

/**
 * Findings about resources to be written that only the platform can tell: unknown nodes and fields, tools that an
 * endpoint does not have, unknown models. An error affects that resource alone. What the platform does not say gives no
 * finding.
 */
export function checkOnline(context: PlanContext): void {
  const { inputs, draft } = context;
  const online = new Online(context);
  for (const resource of inputs.desired) {
    const change = draft.changes.get(resource.address);
    if (change === undefined || !['create', 'update', 'replace', 'launch'].includes(change.action)) continue;
    const report: ReportFinding = ({ path, code, severity, message, remedy }) => {
      const extra = { place: resource.placeOf(path), ...(remedy === undefined ? {} : { remedy }) };
      if (severity === 'error') drop(draft, resource, code, message, extra);
      else draft.say(severity, code, resource.address, message, extra);
    };
    resource.kind.online?.(resource.value, online, report, change.id);
  }
}

/** Drops a change that would fail, so that it is not sent; what needs it is blocked. */
function drop(
  draft: PlanBuilder,
  resource: Resource,
  code: string,
  message: string,
  extra: Parameters<PlanBuilder['fail']>[3],
): void {
  draft.changes.delete(resource.address);
  for (const secret of draft.secretWrites) if (secret.address === resource.address) secret.write = false;
  draft.fail(code, resource.address, message, extra);
}

/** Findings about objects that are as the files want them, and that the platform has something to say about. */
export function checkKept(context: DecisionContext): void {
  const { inputs, draft, matches } = context;
  const online = new Online(context);
  for (const resource of inputs.desired) {
    const { address, kind, value } = resource;
    const found = matches.get(address)?.found;
    if (kind.kept === undefined || found?.state !== 'live' || !inputs.selected(address)) continue;
    const change = draft.changes.get(address);
    if (draft.held.has(address) || (change !== undefined && WRITING.has(change.action))) continue;
    kind.kept(value, found.live.id, online, ({ path, code, severity, message, remedy }) => {
      const extra = { place: resource.placeOf(path), ...(remedy === undefined ? {} : { remedy }) };
      draft.say(severity, code, address, message, extra);
    });
  }
}

class Online implements OnlineView {
  readonly org: AccountId;
  readonly #inputs: PlanInputs;
  readonly #view: LiveView;
  readonly #names: AddressIndex;
  readonly #partitions: ReadonlyMap<string, Partition>;

  constructor({ inputs, view, names }: PlanContext) {
    this.org = inputs.org;
    this.#partitions = new Map(inputs.desired.map(({ address, partition }) => [address, partition]));
    this.#inputs = inputs;
    this.#view = view;
    this.#names = names;
  }

  raw(path: string, query: { [name: string]: string | number } = {}) {
    const answer = this.#view.snapshot.raw(path, query);
    return answer?.state === 'raw' ? answer.body : undefined;
  }

  list(path: string): JsonObject[] | undefined {
    const answer = this.#view.snapshot.rows(path);
    return answer?.state === 'rows' ? answer.rows : undefined;
  }

  object(kindName: string, target: Value, field: string): JsonObject | undefined {
    const kind = this.#inputs.kinds.find(kindName);
    const id = target instanceof Ref ? this.#names.idOf(target) : target;
    if (kind === undefined || (typeof id !== 'number' && typeof id !== 'string')) return undefined;
    const address = target instanceof Ref ? target.address : this.#names.addressOf(kindName, id);
    if (address !== undefined && kindOf(address) !== kindName) return undefined;
    const partition = this.#partitions.get(address ?? '') ?? kind.home;
    const list = this.#view.list(kind, partition);
    if (list.state === 'pending') return undefined;
    const row = list.state === 'ok' ? list.value.byId.get(id) : undefined;
    if (row?.object[field] !== undefined) return row.object;
    const reading = this.#view.object(kind, partition, id);
    return reading.state === 'ok' ? reading.value.object : undefined;
  }
}
