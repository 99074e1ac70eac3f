import type { Finding } from '../model/index.js';
import type { MergeText } from '../pull/merge-text.js';
import type { FileEvent } from '../pull/repository-files.js';
import type { RequestedPull } from '../pull/survey/request.js';

/** What a pull needs from the command line and the process. */
export interface PullDeps {
  request: RequestedPull;
  dryRun: boolean;
  merge: MergeText;
  /** Makes the schemas for editors, by their files in the folder of the configuration. */
  schemas(): Promise<ReadonlyMap<string, string>>;
  /** Gets warnings about what the pull brings into the files, with their places there, once it is certain. */
  onWarnings?(findings: readonly Finding[]): void;
  /** Gets each file as soon as it is written. */
  onFile?: ((event: FileEvent) => void) | undefined;
  /**
   * Called when the files are written and before the ledger is: where it throws, the ledger stays as it is. Left out:
   * whoever asked for the pull keeps the files.
   */
  published?(files: readonly string[]): Promise<void>;
  /** The given files whose content on disk is committed. */
  committed(files: readonly string[]): Promise<ReadonlySet<string>>;
}
