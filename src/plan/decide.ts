import { matchesAny, type Ref, type Resource, refsOf, roleOf } from '../model/index.js';
import type { Entry } from './base.js';
import { heldLeaves, leafChanges, liveParts, newChange, newLeaves, renamedFrom } from './changes.js';
import type { Draft } from './draft.js';
import { idempotencyKey } from './idempotency.js';
import type { PlanInputs } from './inputs.js';
import { flatten } from './leaves.js';
import type { Live, LiveView } from './live.js';
import type { Match } from './match.js';
import type { Names } from './names.js';
import type { Change, HeldWhy } from './plan.js';
import { driftRemedies, goneRemedies, pinRemedies, takeoverRemedies } from './remedies.js';
import { secretWrites } from './secrets.js';
import { type LeafState, threeWay } from './three-way.js';

/** Decides what happens to one item of the files: the table of design §6. */
export class Decider {
  readonly #inputs: PlanInputs;
  readonly #view: LiveView;
  readonly #names: Names;
  readonly #draft: Draft;

  constructor(inputs: PlanInputs, view: LiveView, names: Names, draft: Draft) {
    this.#inputs = inputs;
    this.#view = view;
    this.#names = names;
    this.#draft = draft;
  }

  decide(match: Match): void {
    const { resource, found } = match;
    const { address, place } = resource;
    switch (found.state) {
      case 'pending':
        this.#draft.pending = true;
        return;
      case 'unreadable':
        this.#unreadable(match, found.message);
        return;
      case 'ambiguous':
        this.#hold(
          match,
          'ambiguous',
          'update',
          `${sentence(found.message)}; nothing is written before one is chosen`,
          [],
          [...pinRemedies(address, found.ids, this.#inputs.header.target)],
        );
        return;
      case 'gone':
        this.#gone(match);
        return;
      case 'absent':
        this.#create(match, 'in the files, not on the platform');
        return;
      case 'live': {
        const archived = match.archived.length > 0;
        if (archived) this.#sayArchived(resource, match.archived, place);
        this.#live(match, found.live);
      }
    }
  }

  #unreadable(match: Match, message: string): void {
    const { address, kind, place } = match.resource;
    this.#draft.failed.add(address);
    if (this.#inputs.policy.allow_unreadable.includes(kind.name)) {
      this.#draft.unreadable.push({ address, message });
      return;
    }
    this.#draft.fail(
      'PS5003',
      address,
      `The ${kind.name} of ${match.resource.partition} cannot be read (${message}), so nothing can be planned.`,
      {
        place,
        remedy: `Give the key's user the right to read them, or set allow_unreadable: [${kind.name}].`,
      },
    );
  }

  #gone(match: Match): void {
    const { resource } = match;
    const policy = this.#onDrift(resource);
    if (policy === 'overwrite')
      this.#create(match, 'deleted on the platform after the last apply; created again as told');
    else if (policy === 'keep') {
      this.#draft.change(
        newChange(resource, 'release', 'deleted on the platform; on_drift: keep lets it go', {
          id: match.entry?.id ?? null,
        }),
      );
      this.#draft.failed.add(resource.address);
    } else {
      const message = 'was deleted on the platform after the last apply';
      this.#hold(match, 'gone', 'create', message, [], goneRemedies(resource.address));
    }
  }

  #create(match: Match, reason: string): void {
    const { resource, entry } = match;
    const { kind, address, place } = resource;
    const needs = this.#needs(resource);
    if (needs === undefined) return;
    if (match.archived.length > 0) this.#sayArchived(resource, match.archived, place);
    const known = entry ?? this.#inputs.base.entries.get(address);
    const generation =
      known === undefined || known.id === null ? (known?.generation ?? 0) : known.generation + 1;
    this.#draft.secretWrites.push(...secretWrites(match, true, false, this.#inputs));
    this.#draft.change(
      newChange(resource, 'create', reason, {
        leaves: newLeaves(flatten(kind, resource.value, 'compared').values(), this.#names),
        depends_on: needs,
        idempotency_key: this.#key(resource, generation),
        version: kind.versioned ? { from: null, expected: 1 } : null,
      }),
    );
  }

  #live(match: Match, listed: Live): void {
    const { resource, entry } = match;
    const live = this.#confirm(match, listed);
    if (live === undefined) return;
    const states = this.#states(resource, live, entry);
    for (const state of states.filter((one) => one.kept)) {
      this.#draft.say(
        'note',
        'PS4202',
        resource.address,
        `${state.path} differs from the file and is kept, as on_drift: keep said.`,
        {
          place: resource.placeOf(state.leaf.steps),
        },
      );
    }
    const unsettled = states.filter((state) => !state.settled || state.dropped === 'clear');
    if (entry === undefined) this.#withoutBase(match, live, states, unsettled);
    else this.#withBase(match, entry, live, states, unsettled);
  }

  /** A row is trusted only when it shows every written field, and equal; else the object is read. */
  #confirm(match: Match, listed: Live): Live | undefined {
    const { resource, entry } = match;
    if (listed.confirmed) return listed;
    const states = this.#states(resource, listed, entry);
    const shown = (state: LeafState) => state.present || state.desired === null;
    const trusted = states.every(
      (state) => state.dropped === undefined && state.settled && !state.kept && shown(state),
    );
    if (trusted && (entry === undefined || !this.#isStale(match, entry, states))) return listed;
    const reading = this.#view.object(resource.kind, resource.partition, listed.id, resource.value);
    if (reading.state === 'ok') return reading.value;
    if (reading.state === 'pending') this.#draft.pending = true;
    else if (reading.state === 'unreadable') this.#unreadable(match, reading.message);
    else if (entry !== undefined) this.#gone({ ...match, found: { state: 'gone' } });
    else
      this.#hold(
        match,
        'unconfirmed',
        'update',
        'is listed by the platform but cannot be read by its id',
        [],
        [],
      );
    return undefined;
  }

  #states(resource: Resource, live: Live, entry: Entry | undefined): LeafState[] {
    const ignore = resource.settings.ignore ?? [];
    return threeWay(resource.kind, resource.value, ignore, live, entry, this.#names);
  }

  #withoutBase(match: Match, live: Live, states: LeafState[], unsettled: LeafState[]): void {
    const { resource } = match;
    if (unsettled.length > 0) {
      const why =
        this.#inputs.base.state === 'present'
          ? 'nobody has applied it from here yet'
          : 'there is no ledger to tell who wrote it';
      const message = `exists on the platform with other values, and ${why}`;
      if (!this.#mayTakeOver(resource)) {
        this.#hold(
          match,
          'takeover',
          'update',
          message,
          unsettled,
          takeoverRemedies(resource.address, resource.place),
          live,
        );
      } else if (this.#isProtected(match)) this.#holdProtected(match, 'takeover', unsettled, live);
      else this.#update(match, live, states, unsettled, 'taken over as told', { overwrites: 'takeover' });
      return;
    }
    const secrets = secretWrites(match, false, this.#isNamed(resource), this.#inputs);
    if (secrets.some((secret) => secret.write)) {
      this.#update(match, live, states, [], 'taken over as told', { overwrites: 'takeover' });
      return;
    }
    this.#noteSecrets(match, secrets);
    this.#draft.change(
      newChange(
        resource,
        'adopt',
        'the platform holds exactly this already',
        liveParts(live, states, resource.kind.versioned),
      ),
    );
  }

  #withBase(match: Match, entry: Entry, live: Live, states: LeafState[], unsettled: LeafState[]): void {
    const { resource } = match;
    const { address } = resource;
    const moved = unsettled.filter((state) => state.liveMoved);
    const foreign = unsettled.filter((state) => state.foreign);
    if (unsettled.length === 0) this.#settled(match, entry, live, states);
    else if (foreign.length > 0 && !this.#mayTakeOver(resource)) {
      const message =
        'the file now names fields that the platform holds other values for, never applied from here';
      this.#hold(
        match,
        'takeover',
        'update',
        message,
        foreign,
        takeoverRemedies(address, resource.place),
        live,
      );
    } else if (moved.length === 0)
      this.#update(match, live, states, unsettled, reasonOf(unsettled), {
        overwrites: foreign.length > 0 ? 'takeover' : null,
      });
    else {
      const isConflict = unsettled.some((state) => state.gitMoved || state.dropped === 'clear');
      const policy = this.#onDrift(resource);
      if (policy === 'overwrite') {
        this.#update(
          match,
          live,
          states,
          unsettled,
          'edited on the platform after the last apply; overwritten as told',
          { overwrites: 'drift' },
        );
      } else if (policy === 'keep') this.#keep(match, live, states, moved, unsettled);
      else if (isConflict) {
        const message = 'was edited on the platform and in the files after the last apply';
        this.#hold(
          match,
          'conflict',
          'update',
          message,
          unsettled,
          driftRemedies(address, resource.place),
          live,
        );
      } else {
        const message = 'was edited on the platform after the last apply';
        this.#hold(
          match,
          'drift',
          'update',
          message,
          unsettled,
          driftRemedies(address, resource.place),
          live,
        );
      }
    }
  }

  #settled(match: Match, entry: Entry, live: Live, states: LeafState[]): void {
    const { resource } = match;
    const secrets = secretWrites(match, false, this.#isNamed(resource), this.#inputs);
    if (secrets.some((secret) => secret.write)) {
      this.#update(match, live, states, [], 'a secret changed');
      return;
    }
    this.#noteSecrets(match, secrets);
    if (!this.#isStale(match, entry, states)) {
      this.#draft.unchanged += 1;
      return;
    }
    this.#draft.change(
      newChange(resource, 'converge', 'the platform holds this already; the ledger takes note', {
        ...liveParts(live, states, resource.kind.versioned),
        unmanaged: unmanagedOf(states),
        kept: stillKept(states),
        renamed_from: renamedFrom(match),
      }),
    );
  }

  #keep(match: Match, live: Live, states: LeafState[], moved: LeafState[], unsettled: LeafState[]): void {
    const kept = Object.fromEntries(
      moved.map((state) => [state.path, { live: state.raw, desired: state.desired ?? null }]),
    );
    const rest = unsettled.filter((state) => !state.liveMoved);
    if (rest.length > 0) {
      this.#update(match, live, states, rest, 'the live edits are kept as told, the rest is updated', {
        kept,
      });
      return;
    }
    this.#draft.change(
      newChange(match.resource, 'keep', 'edited on the platform after the last apply; kept as told', {
        ...liveParts(live, states, match.resource.kind.versioned),
        kept: { ...stillKept(states), ...kept },
      }),
    );
  }

  #update(
    match: Match,
    live: Live,
    states: LeafState[],
    unsettled: LeafState[],
    reason: string,
    { kept = {}, overwrites = null }: Partial<Pick<Change, 'kept' | 'overwrites'>> = {},
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
        'PS4105',
        address,
        `${stuck.path} cannot be changed once ${withArticle(kind.singular)} exists.`,
        {
          place: resource.placeOf(stuck.leaf.steps),
          remedy: 'Write the live value, or give the item another name so that a new one is made.',
        },
      );
      return;
    }
    const renames = unsettled.some((state) => kind.key.includes(state.path));
    const isProtected = this.#isProtected(match);
    if (isProtected && (replaced.length > 0 || renames)) {
      this.#holdProtected(match, replaced.length > 0 ? 'replace' : 'rename', unsettled, live);
      return;
    }
    const needs = this.#needs(resource);
    if (needs === undefined) return;
    const action = replaced.length > 0 ? 'replace' : 'update';
    const secrets = secretWrites(match, action === 'replace', this.#isNamed(resource), this.#inputs);
    if (!secrets.some((secret) => secret.write)) this.#noteSecrets(match, secrets);
    else this.#draft.secretWrites.push(...secrets);
    const parts = liveParts(live, states, kind.versioned);
    const from = live.version;
    this.#draft.change(
      newChange(
        resource,
        action,
        action === 'replace' ? `${replaced[0]?.path} cannot change, so a new one takes its place` : reason,
        {
          ...parts,
          leaves: leafChanges(unsettled, this.#names),
          unmanaged: unmanagedOf(states),
          kept: { ...stillKept(states), ...kept },
          overwrites,
          depends_on: needs,
          idempotency_key:
            action === 'replace' ? this.#key(resource, (match.entry?.generation ?? 0) + 1) : null,
          version: kind.versioned
            ? { from, expected: action === 'replace' ? 1 : from === null ? null : from + 1 }
            : null,
          renamed_from: renamedFrom(match),
        },
      ),
    );
    if (action === 'replace') this.#names.withdraw(kind, address);
  }

  /**
   * What must be done before the resource can be written: addresses of changes whose id it needs.
   * Undefined when something it needs will not be there; then it has been held or refused.
   */
  #needs(resource: Resource): string[] | undefined {
    const needs = new Set<string>();
    for (const ref of refsOf(resource.value)) {
      if (this.#names.idOf(ref) !== undefined) continue;
      const change = this.#draft.changes.get(ref.address);
      if (
        !ref.external &&
        change !== undefined &&
        (change.action === 'create' || change.action === 'replace')
      )
        needs.add(ref.address);
      else {
        this.#missing(resource, ref);
        return undefined;
      }
    }
    return [...needs].sort();
  }

  #missing(resource: Resource, ref: Ref): void {
    const { address, place, kind } = resource;
    this.#draft.failed.add(address);
    if (ref.external) {
      this.#draft.fail(
        'PS4103',
        address,
        `The external reference ${ref.address} leads to no single live object.`,
        {
          place,
          remedy: 'Check the name on the platform, or write the id.',
        },
      );
      return;
    }
    this.#draft.hold({
      address,
      kind: kind.name,
      id: null,
      why: 'dependency',
      would: 'create',
      message: `needs ${ref.address}, which does not exist and is not created by this plan`,
      place,
      leaves: [],
      remedies: [{ to: 'To go on', type: `decide about ${ref.address} first` }],
    });
  }

  #hold(
    match: Match,
    why: HeldWhy,
    would: Change['action'],
    message: string,
    states: readonly LeafState[],
    remedies: { to: string; type: string }[],
    live?: Live,
  ): void {
    const { resource } = match;
    const id = live?.id ?? match.entry?.id ?? null;
    if (id === null || why === 'ambiguous' || why === 'gone') this.#draft.failed.add(resource.address);
    this.#draft.hold({
      address: resource.address,
      kind: resource.kind.name,
      id,
      why,
      would,
      message,
      place: resource.place,
      leaves: heldLeaves(states),
      remedies,
    });
  }

  #holdProtected(match: Match, what: string, states: readonly LeafState[], live: Live): void {
    const { address } = match.resource;
    this.#hold(
      match,
      'protected',
      what === 'replace' ? 'replace' : 'update',
      `is protected, and protection forbids a ${what}`,
      states,
      [
        {
          to: 'To allow it',
          type: `sync: {${JSON.stringify(address)}: {protect: false}}, apply that, then apply this change`,
        },
      ],
      live,
    );
  }

  #isStale(match: Match, entry: Entry, states: readonly LeafState[]): boolean {
    return (
      entry.id === null ||
      entry.address !== match.resource.address ||
      entry.protect !== this.#wantsProtection(match.resource) ||
      states.some((state) => state.gitMoved || state.dropped !== undefined) ||
      Object.keys(entry.kept).some((path) => !states.some((state) => state.path === path && state.kept))
    );
  }

  #noteSecrets(match: Match, secrets: ReturnType<typeof secretWrites>): void {
    this.#draft.secretWrites.push(...secrets.map((secret) => ({ ...secret, write: false })));
    const unknown = secrets.filter((secret) => secret.status === 'unknown');
    if (unknown.length === 0) return;
    const { address, place } = match.resource;
    const fields = unknown.map((secret) => secret.field).join(', ');
    this.#draft.say(
      'note',
      'PS4203',
      address,
      `Whether ${fields} on the platform is the current secret cannot be known; it is not written.`,
      {
        place,
        remedy: `Write it with --take-over=${JSON.stringify(address)} (a bare --take-over does not).`,
      },
    );
  }

  #sayArchived(resource: Resource, ids: readonly (number | string)[], place: Resource['place']): void {
    this.#draft.say(
      'warning',
      'PS4204',
      resource.address,
      `An archived ${resource.kind.singular} of the same name exists (id ${ids.join(', ')}); it stays archived.`,
      {
        place,
        remedy: 'Restore it in the web app first if that is the one you mean.',
      },
    );
  }

  #key(resource: Resource, generation: number): string {
    const { namespace, target } = this.#inputs.header;
    return idempotencyKey(resource, { namespace, target, org: this.#inputs.org, generation });
  }

  #onDrift(resource: Resource): 'hold' | 'overwrite' | 'keep' {
    const { policy } = this.#inputs;
    return policy.on_drift ?? resource.settings.on_drift ?? policy.target_on_drift;
  }

  #mayTakeOver(resource: Resource): boolean {
    return (
      resource.settings.take_over === true || matchesAny(this.#inputs.policy.take_over, resource.address)
    );
  }

  /** `--take-over` with a pattern that is more than `*`: it also rewrites secrets (design §6). */
  #isNamed(resource: Resource): boolean {
    const patterns = this.#inputs.policy.take_over.filter((pattern) => pattern !== '*');
    return matchesAny(patterns, resource.address);
  }

  #wantsProtection(resource: Resource): boolean {
    return resource.settings.protect ?? matchesAny(this.#inputs.policy.protect, resource.address);
  }

  /** What the ledger has recorded as protected stays so until an apply has recorded otherwise. */
  #isProtected(match: Match): boolean {
    return match.entry?.protect === true || this.#wantsProtection(match.resource);
  }
}

/** Pairs that an earlier `on_drift: keep` left alone and that have not moved since. */
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

function reasonOf(unsettled: readonly LeafState[]): string {
  return unsettled.some((state) => state.base === undefined)
    ? 'the file names new values'
    : 'changed in the files';
}

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function withArticle(noun: string): string {
  return `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;
}
