import { countPlan } from '../document/counts.js';
import {
  type Change,
  type Held,
  type Plan,
  type SecretWrite,
  type UsedOverride,
  WRITING,
} from '../document/plan.js';
import { differences } from './saved-difference.js';
import { isAsWanted, isDoneAlready, type SavedContext } from './saved-done.js';

/** An address that makes a saved plan stale, with the reasons as ends of sentences. */
export interface Stale {
  address: string;
  /** The action of the saved change. */
  action: Change['action'];
  why: string;
}

/** A saved plan compared with the present. */
export interface SavedComparison {
  /** Where it is not empty, nothing of the saved plan may be applied. */
  stale: Stale[];
  /** The part of the fresh plan that applies the saved one. */
  plan: Plan;
  /** Saved changes that are done already and need nothing. */
  done: Change[];
  /** Addresses in `plan` that are done on the platform; only the ledger has to be updated. */
  completing: ReadonlySet<string>;
  /** Deletes of objects that the ledger no longer knows: done if the object is gone from the platform. */
  deleted: Change[];
  /** Changes that are planned now but not in the saved plan: they are not made, and do not make it stale. */
  waiting: { address: string; what: string }[];
}

/**
 * Compares a saved plan with a fresh one that was made with its options. Pure. A saved change is applied if the fresh
 * plan has the very same one, and done if nothing is left of it; otherwise it makes the saved plan stale as a whole.
 */
export function compareSaved(saved: Plan, fresh: Plan, context: SavedContext): SavedComparison {
  return new Comparison(saved, fresh, context).result();
}

class Comparison {
  readonly #saved: Plan;
  readonly #fresh: Plan;
  readonly #context: SavedContext;
  readonly #now: ReadonlyMap<string, Change>;
  readonly #obstacles: ReadonlyMap<string | null, string>;
  readonly #stale: Stale[] = [];
  readonly #run = new Map<string, Change>();
  readonly #completing = new Set<string>();
  readonly #done: Change[] = [];
  readonly #deleted: Change[] = [];

  constructor(saved: Plan, fresh: Plan, context: SavedContext) {
    this.#saved = saved;
    this.#fresh = fresh;
    this.#context = context;
    this.#now = new Map(fresh.changes.map((change) => [change.address, change]));
    this.#obstacles = obstacles(fresh);
  }

  result(): SavedComparison {
    for (const change of this.#saved.changes) this.#judge(change);
    this.#checkNeeds();
    return {
      stale: this.#stale,
      plan: this.#narrowed(),
      done: this.#done,
      completing: this.#completing,
      deleted: this.#deleted,
      waiting: this.#waiting(),
    };
  }

  #judge(saved: Change): void {
    const { address } = saved;
    const obstacle = this.#obstacles.get(address) ?? this.#obstacles.get(null);
    if (obstacle !== undefined) {
      this.#refuse(saved, obstacle);
      return;
    }
    const now = this.#now.get(address);
    if (now === undefined || isOver(saved, this.#context)) {
      const doneness = isDoneAlready(saved, this.#saved, this.#fresh, this.#context);
      if (doneness === true) this.#done.push(saved);
      else if (doneness === 'look') this.#deleted.push(saved);
      else this.#refuse(saved, doneness.not);
      return;
    }
    const found = differences(saved, this.#saved, now, this.#fresh, (one) =>
      this.#context.resources.get(one),
    );
    if (found.length === 0) this.#run.set(address, now);
    else if (this.#completes(saved, now)) {
      this.#run.set(address, now);
      this.#completing.add(address);
    } else this.#refuse(saved, found.join('; '));
  }

  /**
   * True for a change that is done on the platform, by an interrupted run or by somebody: only the ledger has to be
   * updated.
   */
  #completes(saved: Change, now: Change): boolean {
    if (!WRITING.has(saved.action)) return false;
    if (saved.action === 'delete') return now.action === 'forget';
    if (saved.action === 'launch' || (now.action !== 'adopt' && now.action !== 'converge')) return false;
    return isAsWanted(saved, this.#saved, this.#fresh, this.#context) === true;
  }

  /** Checks that what a change needs is applied with it, or exists already. */
  #checkNeeds(): void {
    for (const saved of this.#saved.changes) {
      const missing = (this.#run.get(saved.address)?.depends_on ?? []).filter((one) => !this.#run.has(one));
      if (missing.length > 0)
        this.#refuse(saved, `it needs ${missing.join(', ')}, which the plan does not contain`);
    }
  }

  #refuse(saved: Change, why: string): void {
    this.#stale.push({ address: saved.address, action: saved.action, why });
  }

  /** The changes to apply, with their secrets, and what the saved plan held. */
  #narrowed(): Plan {
    const fresh = this.#fresh;
    const changes = fresh.changes.filter((change) => this.#run.get(change.address) === change);
    const listed = new Set(this.#saved.secret_writes.filter((one) => one.write).map(secretKey));
    const secret_writes = fresh.secret_writes
      .filter((one) => this.#run.has(one.address))
      .map((one) => ({ ...one, write: one.write && listed.has(secretKey(one)) }));
    const undone = new Set([...this.#saved.held, ...this.#saved.unreadable].map((one) => one.address));
    const held = [...fresh.held.filter((one) => undone.has(one.address)), ...this.#freed()];
    const unreadable = fresh.unreadable.filter((one) => undone.has(one.address));
    const diagnostics = fresh.diagnostics.filter(
      ({ address }) => address !== null && (this.#run.has(address) || undone.has(address)),
    );
    const { unchanged } = fresh.summary;
    const counted = { changes, held: held.length, unchanged, unreadable: unreadable.length, diagnostics };
    const overrides = this.#overridden();
    const { overrides: _all, ...rest } = fresh;
    return {
      ...rest,
      ...(overrides.length > 0 ? { overrides } : {}),
      changes,
      secret_writes,
      held,
      unreadable,
      diagnostics,
      summary: countPlan(counted),
      plan_digest: this.#saved.plan_digest,
    };
  }

  /** The overrides of this run, without changes that the saved plan does not make. */
  #overridden(): UsedOverride[] {
    const isMade = (address: string) => this.#run.has(address) || !this.#now.has(address);
    return (this.#fresh.overrides ?? []).flatMap((one) => {
      const addresses = one.addresses.filter(isMade);
      return addresses.length === 0 ? [] : [{ ...one, addresses }];
    });
  }

  /** Resources that were held in the saved plan and are free now: nobody reviewed their change, so they stay held. */
  #freed(): Held[] {
    const { held, unreadable } = this.#saved;
    const remedies = [{ to: 'To do it', type: 'make a new plan' }];
    const freed: Held[] = [];
    for (const one of held) {
      const message =
        'was held when the plan was saved; it is no longer held, but a saved plan makes only its own changes';
      if (this.#now.has(one.address)) freed.push({ ...one, message, remedies });
    }
    for (const { address } of unreadable) {
      const now = this.#now.get(address);
      if (now === undefined) continue;
      const message = 'could not be read when the plan was saved, so the plan does not change it';
      const { kind, id, place, action } = now;
      freed.push({
        address,
        kind,
        id,
        why: 'unconfirmed',
        would: action,
        message,
        place,
        leaves: [],
        edit: null,
        remedies,
      });
    }
    return freed;
  }

  #waiting(): SavedComparison['waiting'] {
    const { changes, held, unreadable } = this.#saved;
    const known = new Set([...changes, ...held, ...unreadable].map((one) => one.address));
    const over = new Set(this.#done.map((one) => one.address));
    const fresh = this.#fresh;
    return [
      ...fresh.changes
        .filter((one) => !this.#run.has(one.address) && (!known.has(one.address) || over.has(one.address)))
        .map((one) => ({ address: one.address, what: one.action })),
      ...fresh.held
        .filter((one) => !known.has(one.address))
        .map((one) => ({ address: one.address, what: 'held' })),
      ...fresh.unreadable
        .filter((one) => !known.has(one.address))
        .map((one) => ({ address: one.address, what: 'unreadable' })),
    ];
  }
}

function secretKey({ address, field, variable }: SecretWrite): string {
  return JSON.stringify([address, field, variable]);
}

/**
 * True where a ledger-only change about something that left the files is recorded; a new plan for the address is
 * something new.
 */
function isOver(saved: Change, { entries, resources }: SavedContext): boolean {
  const { address, action } = saved;
  if (action === 'release' || action === 'forget') return !entries.has(address);
  return action === 'converge' && !resources.has(address) && entries.get(address)?.protect === false;
}

/** Why nothing can be done at an address now; null stands for all addresses. */
function obstacles(fresh: Plan): Map<string | null, string> {
  const found = new Map<string | null, string>();
  for (const one of fresh.unreadable) found.set(one.address, `it cannot be read (${one.message})`);
  for (const one of fresh.held) found.set(one.address, `it is held now: ${one.message}`);
  for (const { severity, address, message } of fresh.diagnostics)
    if (severity === 'error') found.set(address, `it is in error now: ${message}`);
  return found;
}
