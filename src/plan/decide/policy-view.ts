import type { Match } from '../../compare/index.js';
import { type ItemSettings, matchesAny, type Resource } from '../../model/index.js';
import { idempotencyKey } from '../document/idempotency.js';
import type { PlanInputs } from '../inputs.js';

/** What files and target ask for; a resource's own setting comes before the target's patterns. */
export function wantsProtection(resource: Resource, patterns: readonly string[]): boolean {
  return resource.settings.protect ?? matchesAny(patterns, resource.address);
}

/** What to do about an edit made on the platform. */
export interface EditRule {
  rule: 'hold' | 'overwrite' | 'keep';
  /** Digest of the edit, where a line of `sync` decides about exactly this one. */
  decision: string | null;
  /** Who asked for it, for a reason: `as requested (on_drift: keep)`. */
  asked: string;
}

/** What target, settings and command line say about one resource. */
export class PolicyView {
  readonly #inputs: PlanInputs;

  constructor(inputs: PlanInputs) {
    this.#inputs = inputs;
  }

  /** The rule for edits of a resource; without settings, of what is in no file any more. */
  forEdits(settings: Pick<ItemSettings, 'on_drift'> = {}): EditRule['rule'] {
    const { policy } = this.#inputs;
    return policy.on_drift ?? settings.on_drift ?? policy.target_on_drift;
  }

  /**
   * True where `overwrite` of `sync` decides about exactly this live edit. The command line goes before it:
   * `--on-drift hold` and `keep` overwrite nothing.
   */
  decides({ overwrite }: Pick<ItemSettings, 'overwrite'>, edit: string): boolean {
    const told = this.#inputs.policy.on_drift;
    return overwrite === edit && (told === null || told === 'overwrite');
  }

  /** The rule for one edit; `decision` is its digest where a line of `sync` decided about it. */
  ruling(settings: Pick<ItemSettings, 'on_drift'>, decision: string | null): EditRule {
    if (decision !== null) return { rule: 'overwrite', decision, asked: 'as requested (overwrite in sync)' };
    const rule = this.forEdits(settings);
    return { rule, decision, asked: `as requested (on_drift: ${rule})` };
  }

  /**
   * True where somebody now says to overwrite an edit that `keep` left alone: by the flag together with
   * `--only` that names it, or by its digest. What is said of everything, or set for the target or the
   * item, does not undo what was decided about one edit.
   */
  undoesKeep(resource: Resource, edit: string): boolean {
    const { on_drift, only } = this.#inputs.policy;
    const names = only.filter((pattern) => pattern !== '*');
    const isNamed = on_drift === 'overwrite' && matchesAny(names, resource.address);
    return isNamed || this.decides(resource.settings, edit);
  }

  mayTakeOver(resource: Resource): boolean {
    return (
      resource.settings.take_over === true || matchesAny(this.#inputs.policy.take_over, resource.address)
    );
  }

  /** `--take-over` with a pattern that is more than `*`: it also rewrites secrets. */
  isNamed(resource: Resource): boolean {
    const patterns = this.#inputs.policy.take_over.filter((pattern) => pattern !== '*');
    return matchesAny(patterns, resource.address);
  }

  wantsProtection(resource: Resource): boolean {
    return wantsProtection(resource, this.#inputs.policy.protect);
  }

  /** What the ledger has recorded as protected stays so until an apply has recorded otherwise. */
  isProtected(match: Match): boolean {
    return match.entry?.protect === true || this.wantsProtection(match.resource);
  }

  /** Null where the platform knows no idempotency keys. */
  key(resource: Resource, generation: number): string | null {
    if (resource.kind.idempotency === undefined) return null;
    const { namespace, target } = this.#inputs.header;
    return idempotencyKey(resource, { namespace, target, org: this.#inputs.org, generation });
  }
}
