import { CheckOnlyError } from '../../run/open/check-only.js';
import type { BundleFiles } from '../../run/open/files.js';
import type { TargetFlags } from '../../run/open/flags.js';
import type { Host } from '../../run/open/host.js';
import { FindingsError, type Leniency, type Offline } from '../../run/open/open-files.js';
import { validateFiles } from '../../run/open/validate-files.js';

/** What the checks without a network found. */
export interface Validated {
  findings: Offline['findings'];
  /** Number of files. */
  files: number;
  /** For excerpts; undefined where no file was read. */
  sources: Pick<BundleFiles, 'files'> | undefined;
  /** What was checked, and for which target; null where the configuration kept it from being loaded. */
  valid: { target: string; provider: Offline['provider']; count: number; what: 'item' | 'tree' } | null;
}

/** Every check of the files that needs no network. @throws UserError where there is nothing to check */
export async function validateTarget(
  flags: TargetFlags,
  named: readonly string[],
  host: Host,
  leniency: Leniency = {},
): Promise<Validated> {
  try {
    const { desired, files, findings, target, provider } = await validateFiles(flags, named, host, leniency);
    const valid = { target: target.name, provider, count: desired.resources.length, what: 'item' as const };
    return { findings, files: files.files.length, sources: files, valid };
  } catch (error) {
    if (error instanceof CheckOnlyError) {
      const { validateTrees } = await import('./checked.js');
      return validateTrees(error.checked);
    }
    if (!(error instanceof FindingsError)) throw error;
    const { findings, files: sources } = error;
    return { findings: [...findings], files: sources?.files.length ?? 0, sources, valid: null };
  }
}
