import type { BundleFiles } from '../../run/open/files.js';
import type { Offline } from '../../run/open/open-files.js';

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
