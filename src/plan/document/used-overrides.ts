import { byCodeUnit, groupBy } from '../../model/index.js';
import type { RuleOverride } from '../inputs.js';
import type { UsedOverride } from './plan.js';

/** One change that an override let through. */
export interface Overridden {
  override: RuleOverride;
  address: string;
}

/**
 * The overrides of a plan, sorted, each once with everything that it let through.
 * @param excused overrides of rules about items
 */
export function usedOverrides(
  changes: readonly Overridden[],
  excused: readonly UsedOverride[],
): UsedOverride[] {
  const groups = groupBy(changes, ({ override: { rule, label, pull } }) =>
    JSON.stringify([rule, label, pull]),
  );
  const used = [...groups.values()].flatMap((all): UsedOverride[] => {
    const [first] = all;
    if (first === undefined) return [];
    const { rule, label, pull } = first.override;
    const by = label === undefined || pull === undefined ? {} : { label, pull };
    return [{ rule, ...by, addresses: all.map(({ address }) => address).sort(byCodeUnit) }];
  });
  return [...excused, ...used].sort(
    (a, b) =>
      byCodeUnit(a.rule, b.rule) || (a.pull ?? 0) - (b.pull ?? 0) || byCodeUnit(a.label ?? '', b.label ?? ''),
  );
}
