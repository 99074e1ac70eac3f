import type { Match } from '../../compare/index.js';
import { type ItemSettings, matchesAny, type Resource } from '../../model/index.js';
import { idempotencyKey } from '../document/idempotency.js';
import type { PlanInputs } from '../inputs.js';

/** True where the files or the target protect a resource; its own setting overrides the target's patterns. */
export function wantsProtection(resource: Resource, patterns: readonly string[]): boolean {
  return resource.settings.protect ?? matchesAny(patterns, resource.address);
}

/** What to do about an edit made on the platform. */
export interface EditRule {
  rule: 'hold' | 'overwrite' | 'keep';
  /** Digest of the edit, where `overwrite` in `sync` names exactly this one. */
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

  /** The policy for edits of a resource; without settings, for one that is in no file any more. */
  forEdits(settings: Pick<ItemSettings, 'on_drift'> = {}): EditRule['rule'] {
    const { policy } = this.#inputs;
    return policy.on_drift ?? settings.on_drift ?? policy.target_on_drift;
  }

  /**
   * True where `overwrite` in `sync` names exactly this live edit. The command line overrides it: `--on-drift hold` and
   * `keep` overwrite nothing.
   */
  decides({ overwrite }: Pick<ItemSettings, 'overwrite'>, edit: string): boolean {
    const told = this.#inputs.policy.on_drift;
    return overwrite === edit && (told === null || told === 'overwrite');
  }

  /** The policy for one edit; `decision` is its digest where `overwrite` in `sync` names it. */
  ruling(settings: Pick<ItemSettings, 'on_drift'>, decision: string | null): EditRule {
    if (decision !== null) return { rule: 'overwrite', decision, asked: 'as requested (overwrite in sync)' };
    const rule = this.forEdits(settings);
    return { rule, decision, asked: `as requested (on_drift: ${rule})` };
  }

  /**
   * True where somebody asks now to overwrite an edit that `keep` left unchanged: by the flag together with an `--only`
   * that names it, or by its digest. A flag about everything, or a setting of target or item, does not undo a decision
   * about one edit.
   */
  undoesKeep(resource: Resource, edit: string): boolean {
    const { on_drift, only } = this.#inputs.policy;
    const names = only.filter((pattern) => pattern !== '*');
    const isNamed = on_drift === 'overwrite' && matchesAny(names, resource.address);
    return isNamed || this.decides(resource.settings, edit);
  }

  /** True where a takeover of the resource was requested, by the item or by `--take-over`. */
  mayTakeOver(resource: Resource): boolean {
    return (
      resource.settings.take_over === true || matchesAny(this.#inputs.policy.take_over, resource.address)
    );
  }

  /** True for `--take-over` with a pattern more specific than `*`: it also writes secrets again. */
  isNamed(resource: Resource): boolean {
    const patterns = this.#inputs.policy.take_over.filter((pattern) => pattern !== '*');
    return matchesAny(patterns, resource.address);
  }

  /** True where the files or the target protect a resource. */
  wantsProtection(resource: Resource): boolean {
    return wantsProtection(resource, this.#inputs.policy.protect);
  }

  /** True also where only the ledger records the protection: it lasts until an apply records otherwise. */
  isProtected(match: Match): boolean {
    return match.entry?.protect === true || this.wantsProtection(match.resource);
  }

  /** The Idempotency-Key of a create; null where the platform knows none. */
  key(resource: Resource, generation: number): string | null {
    if (resource.kind.idempotency === undefined) return null;
    const { namespace, target } = this.#inputs.header;
    return idempotencyKey(resource, { namespace, target, org: this.#inputs.org, generation });
  }
}
