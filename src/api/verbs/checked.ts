import { UserError } from '../../model/index.js';
import { checkOffline } from '../../run/check-offline.js';
import { type CheckReport, checkTarget } from '../../run/check-target.js';
import type { CheckedTarget } from '../../run/open/check-only.js';
import type { BundleFiles } from '../../run/open/files.js';
import type { RuleFlags, TargetFlags } from '../../run/open/flags.js';
import type { Host } from '../../run/open/host.js';
import { OPEN_CODES } from '../../run/open/open-codes.js';
import { givenOptions, type PolicyFlags } from '../../run/open/policy.js';
import type { Validated } from './validated.js';

/**
 * The checks of files that only need to be checked, without their server.
 * @throws UserError for options about rules, which judge nothing there
 */
export async function validateTrees(checked: CheckedTarget, flags: RuleFlags): Promise<Validated> {
  refuseOptions(checked, flags);
  const { trees, findings } = await checkOffline(checked);
  const inTrees = trees.reduce((sum, tree) => sum + tree.files.length + (tree.beside?.length ?? 0), 0);
  const { target, provider } = checked;
  return {
    findings,
    files: checked.named === null ? checked.files.files.length : inTrees,
    sources: checked.files,
    valid: { target: target.name, provider, count: trees.length, what: 'tree' },
  };
}

/** The server's verdict on every tree. It changes nothing. */
export async function checkPlan(
  checked: CheckedTarget,
  flags: TargetFlags & PolicyFlags & RuleFlags & { out?: string; html?: string },
  host: Host,
  onFindings: (findings: BundleFiles['findings']) => void,
): Promise<CheckReport> {
  refuseOptions(checked, flags);
  return checkTarget(checked, flags, host, { commit: checked.git.commit }, (all) => onFindings([...all]));
}

/** Refuses options that choose among changes or save them: there are none here, and ignoring them would promise some. */
function refuseOptions(
  { provider, target }: CheckedTarget,
  flags: PolicyFlags & RuleFlags & { out?: string; html?: string },
): void {
  const others = {
    '--override': flags.override,
    '--rules-from': flags.rulesFrom,
    '--out': flags.out,
    '--html': flags.html,
  };
  const named = Object.entries(others).flatMap(([flag, value]) => (value === undefined ? [] : [flag]));
  const given = [...givenOptions(flags), ...named];
  if (given.length === 0) return;
  throw new UserError(
    OPEN_CODES.checkOptions.code,
    `${given.join(', ')} cannot be used for ${target.name}: ${provider.title} only checks files, so a plan has no changes to choose from or to save.`,
    flags.out === undefined && flags.html === undefined
      ? 'Leave it out, or name the files to check.'
      : 'Leave it out; to keep the verdict, save what --json prints.',
  );
}
