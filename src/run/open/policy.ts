import type { TargetConfig } from '../../config/config-types.js';
import { type Json, matchesAny } from '../../model/index.js';
import type { ChangeRules, PlanOptions, Policy } from '../../plan/index.js';

/** Options that decide what a plan contains: flags of a command, inputs of the Action. */
export interface PolicyFlags {
  onDrift?: 'hold' | 'overwrite' | 'keep';
  takeOver?: string[] | true;
  launch?: string[];
  only?: string[];
  allowDeletes?: number;
  allowEmpty?: boolean;
}

/** The options as they are typed. */
const TYPED: { readonly [flag in keyof Required<PolicyFlags>]: string } = {
  onDrift: '--on-drift',
  takeOver: '--take-over',
  launch: '--launch',
  only: '--only',
  allowDeletes: '--allow-deletes',
  allowEmpty: '--allow-empty',
};

/** The given options, as they are typed. */
export function givenOptions(flags: PolicyFlags): string[] {
  const names = Object.keys(TYPED) as (keyof PolicyFlags)[];
  return names.filter((name) => flags[name] !== undefined).map((name) => TYPED[name]);
}

/** The options of a plan that is made with these flags. */
export function planOptions(flags: PolicyFlags): PlanOptions {
  return {
    on_drift: flags.onDrift ?? null,
    take_over: flags.takeOver === true ? ['*'] : (flags.takeOver ?? []),
    launch: flags.launch ?? [],
    only: flags.only ?? [],
    allow_deletes: flags.allowDeletes ?? null,
    allow_empty: flags.allowEmpty === true,
  };
}

/**
 * The policy of a run. It is made once, here, and used only where something is decided.
 * @param rules with the overrides of this run; those of a saved plan count for nothing
 */
export function policyOf(
  { on_drift, take_over, launch, only, allow_deletes, allow_empty }: PlanOptions,
  target: TargetConfig,
  rules?: ChangeRules,
): Policy {
  // One by one, because a saved plan may contain more, which must not decide anything.
  return {
    on_drift,
    take_over,
    launch,
    only,
    allow_deletes,
    allow_empty,
    target_on_drift: target.onDrift,
    prune: target.prune,
    protect: target.protect,
    allow_unreadable: target.allowUnreadable,
    limits: {
      max_deletes: target.limits.maxDeletes,
      max_delete_percent: target.limits.maxDeletePercent,
    },
    ...(rules === undefined ? {} : { rules }),
    reviewed: null,
  };
}

/** True for addresses that a plan with these options is about, within its target. */
export function isAsked({ only }: Pick<PlanOptions, 'only'>, address: string): boolean {
  return only.length === 0 || matchesAny(only, address);
}

/** The parts of a target's configuration that a plan depends on, for the digest of its inputs. */
export function rulesOf(
  target: TargetConfig,
  { rules }: Pick<ChangeRules, 'rules'> = { rules: [] },
): { [name: string]: Json } {
  return {
    target: target.name,
    include: target.include,
    exclude: target.exclude,
    protect: target.protect,
    prune: target.prune,
    on_drift: target.onDrift,
    limits: { deletes: target.limits.maxDeletes, percent: target.limits.maxDeletePercent },
    ...(rules.length > 0 ? { rules: rules.map(({ name, digest }) => `${name} ${digest}`) } : {}),
  };
}
