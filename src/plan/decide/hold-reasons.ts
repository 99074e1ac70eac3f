import type { AddressIndex, LeafState, LiveObject, Match } from '../../compare/index.js';
import { pasted, patternOf, type Ref, type Remedy, type Resource, valued } from '../../model/index.js';
import { heldLeaves } from '../document/changes.js';
import type { Change, HeldWhy } from '../document/plan.js';
import type { PlanInputs } from '../inputs.js';
import { PLAN_CODES } from '../plan-codes.js';
import type { PlanContext } from './context.js';
import type { PlanBuilder } from './plan-builder.js';
import { protectionRemedies } from './remedies.js';
import type { secretWrites } from './secrets.js';
import { syncLine } from './sync-line.js';

/** Holds resources and reports why: protected, unreadable, or in need of something missing. */
export class HoldReasons {
  readonly #inputs: PlanInputs;
  readonly #names: AddressIndex;
  readonly #draft: PlanBuilder;

  constructor({ inputs, names, draft }: PlanContext) {
    this.#inputs = inputs;
    this.#names = names;
    this.#draft = draft;
  }

  /**
   * Holds a resource.
   * @param states the leaves to show
   */
  hold(
    match: Match,
    why: HeldWhy,
    would: Change['action'],
    message: string,
    states: readonly LeafState[],
    remedies: Remedy[],
    live?: LiveObject,
    edit: string | null = null,
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
      leaves: heldLeaves(states, resource),
      edit,
      remedies,
    });
  }

  /** Holds what protection forbids; `what` is the forbidden action in words. */
  holdProtected(match: Match, what: string, states: readonly LeafState[], live: LiveObject): void {
    const { address } = match.resource;
    this.hold(
      match,
      'protected',
      what === 'replace' ? 'replace' : 'update',
      `is protected, which forbids a ${what}`,
      states,
      protectionRemedies(address, this.#inputs.header.target, match.resource.place),
      live,
    );
  }

  /**
   * Addresses of the changes that must be done before the resource can be written, because it needs their ids.
   * Undefined where something it needs will not exist; then it has been held or refused.
   */
  needs(resource: Resource): string[] | undefined {
    const needs = new Set<string>();
    for (const ref of resource.refs) {
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
        PLAN_CODES.externalMissing.code,
        address,
        `The external reference ${ref.address} does not match exactly one live object.`,
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
      edit: null,
      remedies: [{ to: 'To continue', type: `decide about ${ref.address} first` }],
    });
  }

  /** Notes secrets that are not written although they may be out of date. */
  noteSecrets(match: Match, secrets: ReturnType<typeof secretWrites>): void {
    this.#draft.secretWrites.push(...secrets.map((secret) => ({ ...secret, write: false })));
    const unknown = secrets.filter((secret) => secret.status === 'unknown');
    if (unknown.length === 0) return;
    const { address, place } = match.resource;
    const fields = unknown.map((secret) => secret.field).join(', ');
    this.#draft.say(
      'note',
      PLAN_CODES.secretUntold.code,
      address,
      `Cannot tell whether ${fields} ${unknown.length === 1 ? 'is' : 'are'} up to date (secrets cannot be read back); left unchanged.`,
      {
        place,
        remedy: 'To write it anyway.',
        command: pasted('apply', valued('--take-over', patternOf(address)), '--only', patternOf(address)),
      },
    );
  }

  /** Warns about archived objects with the same name. */
  sayArchived(resource: Resource, ids: readonly (number | string)[], place: Resource['place']): void {
    this.#draft.say(
      'warning',
      PLAN_CODES.archivedName.code,
      resource.address,
      `An archived ${resource.kind.singular} of the same name exists (id ${ids.join(', ')}); it stays archived.`,
      {
        place,
        remedy: `Restore it in ${resource.kind.words.app} first if that is the one you mean.`,
      },
    );
  }

  /**
   * Warns about another live object with the same name: the ledger decides which one is meant, but people must know of
   * the other.
   */
  sayTwins(
    { kind, address, place }: Resource,
    id: number | string,
    twins: readonly (number | string)[],
  ): void {
    const pin = syncLine(place, address, 'id', this.#inputs.header.target, id);
    this.#draft.say(
      'warning',
      PLAN_CODES.secondOfName.code,
      address,
      `Another live ${kind.singular} has the same name (id ${twins.join(', ')}); this one is id ${id}.`,
      {
        place,
        remedy: `Rename or delete it in ${kind.words.app} if nobody needs it, or accept it by pinning this one: ${pin}`,
      },
    );
  }

  /** Reports an object that cannot be read. */
  unreadable(match: Match, message: string): void {
    const { address, kind, partition, place } = match.resource;
    this.#draft.unread(
      { address, kind: kind.name, partition, place },
      message,
      this.#inputs.policy.allow_unreadable,
    );
  }
}
