import { CheckOnlyError } from '../../run/open/check-only.js';
import type { RuleFlags, TargetFlags } from '../../run/open/flags.js';
import type { Host } from '../../run/open/host.js';
import { FindingsError, type Leniency } from '../../run/open/open-files.js';
import { validateFiles } from '../../run/open/validate-files.js';
import type { Validated } from './validated.js';

/** Every check of the files that needs no network. @throws UserError where there is nothing to check */
export async function validateTarget(
  flags: TargetFlags & RuleFlags,
  named: readonly string[],
  host: Host,
  leniency: Leniency = {},
): Promise<Validated> {
  try {
    const { desired, files, findings, target, provider } = await validateFiles(flags, named, host, {
      rules: flags,
      ...leniency,
    });
    const valid = { target: target.name, provider, count: desired.resources.length, what: 'item' as const };
    return { findings, files: files.files.length, sources: files, valid };
  } catch (error) {
    if (error instanceof CheckOnlyError) {
      const { validateTrees } = await import('./checked.js');
      return validateTrees(error.checked, flags);
    }
    if (!(error instanceof FindingsError)) throw error;
    const { findings, files: sources } = error;
    return { findings: [...findings], files: sources?.files.length ?? 0, sources, valid: null };
  }
}
