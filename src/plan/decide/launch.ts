import type { AddressIndex, Base, Entry, LaunchRecord, LiveView } from '../../compare/index.js';
import { type Kind, launchRules, matchesAny, type Ref, type Resource } from '../../model/index.js';
import { newChange, newLeaves } from '../document/changes.js';
import { createRoute, idempotencyKey } from '../document/idempotency.js';
import type { HeldWhy } from '../document/plan.js';
import type { PlanInputs } from '../inputs.js';
import { PLAN_CODES } from '../plan-codes.js';
import type { PlanContext } from './context.js';
import type { PlanBuilder } from './plan-builder.js';
import { launchRemedies, unknownLaunchRemedies } from './remedies.js';
import { repeatedLaunch } from './repeated-launch.js';
import { syncLine } from './sync-line.js';

/** The entry of an experiment, also under the address that it is renamed from. */
export function launchEntry(base: Base, resource: Resource): Entry | undefined {
  const old = resource.settings.renamed_from;
  return base.entries.get(resource.address) ?? (old === undefined ? undefined : base.entries.get(old));
}

/** The generation of the next launch of an experiment, so that it is another request. */
export function launchGeneration(base: Base, resource: Resource): number {
  const entry = launchEntry(base, resource);
  if (entry === undefined) return base.departed?.[resource.address]?.generation ?? 0;
  return entry.launch?.state === 'launched' ? entry.generation + 1 : entry.generation;
}

/** Where people can see whether a launch without an answer happened, as the beginning of a sentence. */
export function lookForTraces(kind: Kind): string {
  return `Look in ${kind.words.app} for ${launchRules(kind).traces}`;
}

/** Decides whether an experiment is launched: at most once. */
export class LaunchDecider {
  readonly #inputs: PlanInputs;
  readonly #view: LiveView;
  readonly #names: AddressIndex;
  readonly #draft: PlanBuilder;
  readonly #items: ReadonlyMap<string, Resource>;

  constructor(context: PlanContext) {
    const { inputs, view, names, draft } = context;
    this.#inputs = inputs;
    this.#view = view;
    this.#names = names;
    this.#draft = draft;
    this.#items = new Map(inputs.desired.map((resource) => [resource.address, resource]));
  }

  /** Adds the decision about an experiment to the plan. */
  decide(resource: Resource): void {
    const { address } = resource;
    const entry = launchEntry(this.#inputs.base, resource);
    const record = entry?.launch ?? undefined;
    const content = resource.contentDigest;
    const told = matchesAny(this.#inputs.policy.launch, address);
    const wasLaunched = entry === undefined && this.#inputs.base.departed?.[address] !== undefined;
    if (wasLaunched && !told) {
      this.#hold(
        resource,
        'undecided',
        'was launched or held before, but its record was forgotten; it is launched again only on request (--launch)',
      );
      return;
    }
    if (record === undefined) {
      const { state, experimentsMarked } = this.#inputs.base;
      const known = state === 'present' && experimentsMarked;
      if (known || told)
        this.#launch(resource, known ? 'not launched yet' : 'launched, as requested (--launch)');
      else
        this.#hold(resource, 'undecided', 'may have been launched before; without a ledger this is unknown');
      return;
    }
    if (record.state === 'sending') this.#resend(resource, entry, record);
    else if (record.state === 'undecided') {
      if (told || record.content !== content) {
        this.#launch(
          resource,
          told ? 'launched, as requested (--launch)' : 'its content changed since it was held',
        );
      } else
        this.#hold(
          resource,
          'undecided',
          'was in the files when the ledger began, so it may have been launched before',
        );
    } else this.#launched(resource, entry, record, content);
  }

  #launched(resource: Resource, entry: Entry | undefined, record: LaunchRecord, content: string): void {
    this.#status(resource, entry, record);
    if (record.content === content) {
      this.#draft.unchanged += 1;
      return;
    }
    if (resource.settings.run === 'on_change') {
      this.#launch(resource, 'its content changed, and run: on_change launches it again');
      return;
    }
    this.#draft.unchanged += 1;
    this.#draft.say(
      'note',
      PLAN_CODES.launchedOnce.code,
      resource.address,
      'Its content changed after the launch; it runs once, so it is not launched again.',
      {
        place: resource.place,
        remedy: this.#everyContent(resource),
      },
    );
  }

  #everyContent({ place, address }: Resource): string {
    const { target } = this.#inputs.header;
    return `To launch it whenever its content changes, on ${target}: ${syncLine(place, address, 'run', target, 'on_change')}`;
  }

  /** `launched` is not `succeeded`: the next plan reports a failure. */
  #status(resource: Resource, entry: Entry | undefined, record: LaunchRecord): void {
    if (entry === undefined || entry.id === null) return;
    let { status } = record;
    const { ended, failed } = launchRules(resource.kind);
    if (status === null || !ended.includes(status.toLowerCase())) {
      const reading = this.#view.object(resource.kind, resource.partition, entry.id);
      if (reading.state === 'ok' && typeof reading.value.object.status === 'string')
        status = reading.value.object.status;
    }
    if (status !== null && failed.includes(status.toLowerCase())) {
      this.#draft.say(
        'warning',
        PLAN_CODES.launchFailed.code,
        resource.address,
        `It was launched (id ${entry.id}) and ended as ${status.toLowerCase()}.`,
        {
          place: resource.place,
          remedy: `Check it in ${resource.kind.words.app}. It is not launched again automatically.`,
        },
      );
    }
  }

  /** Sends the same request again, made from the file, while the platform still recognizes its key. */
  #resend(resource: Resource, entry: Entry | undefined, record: LaunchRecord): void {
    const sent = record.sent_at === null ? Number.NaN : Date.parse(record.sent_at);
    const age = this.#inputs.now - sent;
    const { repeatable } = launchRules(resource.kind);
    if (!(age >= 0 && age < repeatable.ms)) {
      const path = createRoute(resource, this.#inputs.org);
      this.#holdUnknown(
        resource,
        entry,
        record,
        `after ${repeatable.words} the platform may no longer recognize the request (${path}, key ${record.key ?? 'none'})`,
      );
      return;
    }
    const repeated = repeatedLaunch(resource, { generation: entry?.generation ?? 0 }, record, {
      namespace: this.#inputs.header.namespace,
      target: this.#inputs.header.target,
      org: this.#inputs.org,
      idOf: (ref) => this.#names.idOf(ref),
      version: (ref) => this.#version(resource, ref),
    });
    if ('why' in repeated) {
      this.#holdUnknown(resource, entry, record, `the same request cannot be sent again: ${repeated.why}`);
      return;
    }
    this.#draft.change(
      newChange(
        resource,
        'launch',
        'the outcome of its launch is unknown; the identical request is sent again',
        { idempotency_key: repeated.request.key },
        { leaves: newLeaves(resource, this.#names) },
      ),
    );
  }

  #holdUnknown(resource: Resource, entry: Entry | undefined, record: LaunchRecord, why: string): void {
    this.#hold(
      resource,
      'unknown_launch',
      `was sent at ${record.sent_at ?? 'an unknown time'}, and no answer came; ${why}. ${lookForTraces(resource.kind)} created then`,
      entry,
    );
  }

  #launch(resource: Resource, reason: string): void {
    const generation = launchGeneration(this.#inputs.base, resource);
    const depends = new Set<string>();
    for (const ref of resource.refs) {
      const problem = this.#reference(resource, ref, depends);
      if (problem !== undefined) {
        this.#draft.failed.add(resource.address);
        this.#draft.hold({
          address: resource.address,
          kind: resource.kind.name,
          id: null,
          why: 'dependency',
          would: 'launch',
          message: problem,
          place: resource.place,
          leaves: [],
          edit: null,
          remedies: [{ to: 'To continue', type: `decide about ${ref.address} first` }],
        });
        return;
      }
    }
    if (this.#draft.failed.has(resource.address)) return;
    const { namespace, target } = this.#inputs.header;
    this.#draft.change(
      newChange(
        resource,
        'launch',
        reason,
        { depends_on: [...depends].sort() },
        {
          leaves: newLeaves(resource, this.#names),
          idempotency_key: () =>
            idempotencyKey(resource, { namespace, target, org: this.#inputs.org, generation }),
        },
      ),
    );
  }

  /**
   * What prevents a reference from being resolved; undefined for nothing. Adds the changes to wait for to `depends`.
   */
  #reference(resource: Resource, ref: Ref, depends: Set<string>): string | undefined {
    const change = this.#draft.changes.get(ref.address);
    const held = this.#draft.held.get(ref.address);
    if (this.#draft.failed.has(ref.address)) return `needs ${ref.address}, which will not exist`;
    const makes = change !== undefined && (change.action === 'create' || change.action === 'replace');
    if (makes) depends.add(ref.address);
    else if (this.#names.idOf(ref) === undefined)
      return `needs ${ref.address}, which does not exist and is not created by this plan`;
    if (ref.version !== 'latest') return undefined;
    if (held !== undefined) return `needs the latest version of ${ref.address}, which is held`;
    if (change?.action === 'update') depends.add(ref.address);
    for (const mover of this.#movers(ref.address)) depends.add(mover);
    if (change === undefined && this.#version(resource, ref) === null) {
      this.#draft.fail(
        PLAN_CODES.noVersion.code,
        resource.address,
        `The platform shows no version of ${ref.address}, so latest cannot be resolved.`,
        {
          place: resource.place,
          remedy: 'Write the version number.',
        },
      );
    }
    return undefined;
  }

  /** Changes that also move the version of an address, because it follows what it contains (C-b.2). */
  #movers(address: string): string[] {
    const target = this.#items.get(address);
    if (target === undefined) return [];
    return target.refs
      .map((ref) => ref.address)
      .filter((inner) =>
        ['update', 'replace', 'create'].includes(this.#draft.changes.get(inner)?.action ?? ''),
      );
  }

  #version(_resource: Resource, ref: Ref): number | null | undefined {
    const kind = this.#inputs.kinds.find(ref.address.split('/', 1)[0] ?? '');
    const id = this.#names.idOf(ref);
    const target = this.#items.get(ref.address);
    if (kind === undefined || id === undefined) return undefined;
    const partition = target?.partition ?? kind.home;
    const list = this.#view.list(kind, partition);
    const row = list.state === 'ok' ? list.value.byId.get(id) : undefined;
    if (row?.version !== null && row?.version !== undefined) return row.version;
    const reading = this.#view.object(kind, partition, id);
    return reading.state === 'ok' ? reading.value.version : undefined;
  }

  #hold(resource: Resource, why: HeldWhy, message: string, entry?: Entry): void {
    this.#draft.hold({
      address: resource.address,
      kind: resource.kind.name,
      id: entry?.id ?? null,
      why,
      would: 'launch',
      message,
      place: resource.place,
      leaves: [],
      edit: null,
      remedies:
        why === 'unknown_launch' ? unknownLaunchRemedies(resource.place) : launchRemedies(resource.address),
    });
  }
}
