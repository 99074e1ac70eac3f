import { splitAddress } from '../../model/index.js';
import { appliesTo, type Rule, Steps, violations } from '../../rules/index.js';
import { type Action, type Change, type RuleChange, WRITING } from '../document/plan.js';
import type { PlanInputs, RuleOverride } from '../inputs.js';

/** A rule that a change breaks. */
export interface BrokenRule {
  rule: Rule;
  /** How: `action must be one of create, update`. */
  what: string;
  /** What lets the change through all the same; undefined: nothing. */
  override: RuleOverride | undefined;
}

/** Other actions only record what is so already, so no rule is about them. */
const JUDGED: ReadonlySet<Action> = new Set([...WRITING, 'adopt', 'release']);

/** Judges changes by the rules of the configuration. */
export class ChangeJudge {
  readonly #inputs: PlanInputs;
  readonly #steps = new Steps();

  constructor(inputs: PlanInputs) {
    this.#inputs = inputs;
  }

  /** True where no rule is about changes. */
  get isIdle(): boolean {
    return (this.#inputs.policy.rules?.rules ?? []).length === 0;
  }

  /**
   * The rules that a change breaks.
   * @param digest of the change, because the label of a pull request is only about the changes of its plan
   */
  broken(change: Change, digest: string): BrokenRule[] {
    const { policy, header } = this.#inputs;
    if (policy.rules === undefined || !JUDGED.has(change.action)) return [];
    const shown = ruleChange(change, this.#inputs);
    // A new name does not take an object out of a rule.
    const { address, renamed_from: from } = change;
    const addresses = from === null ? [address] : [address, from];
    return policy.rules.rules.flatMap((rule) => {
      if (!addresses.some((address) => appliesTo(rule, address, header.target))) return [];
      const found = violations(rule.schema, { ...shown }, this.#steps);
      if (found.length === 0) return [];
      const what =
        found === 'too_long'
          ? 'its schema takes too long to check'
          : found
              .map(({ path, is }) => `${path.length === 0 ? 'the change' : path.join('.')} ${is}`)
              .join('; ');
      return [{ rule, what, override: this.#override(rule, digest) }];
    });
  }

  #override({ name }: Rule, digest: string): RuleOverride | undefined {
    return this.#inputs.policy.rules?.overrides.find(
      (one) => one.rule === name && (one.changes === null || one.changes.has(digest)),
    );
  }
}

/** A change as rules see it; docs/configuration.md lists its members. */
export function ruleChange(
  change: Change,
  { header, base }: Pick<PlanInputs, 'header' | 'base'>,
): RuleChange {
  const { address, action, kind, renamed_from, overwrites } = change;
  return {
    action,
    deletes: action === 'delete' || action === 'replace',
    kind,
    name: splitAddress(address).parts.join('/'),
    address,
    target: header.target,
    adopted: (base.entries.get(renamed_from ?? address) ?? base.entries.get(address))?.origin === 'adopted',
    fields: change.leaves.map(({ path }) => path),
    renamed_from,
    overwrites,
  };
}
