import type { MergeText } from '../pull/merge-text.js';
import type { RequestedPull } from '../pull/survey/request.js';

/** What a pull gets from the command line and the process. */
export interface PullDeps {
  request: RequestedPull;
  dryRun: boolean;
  merge: MergeText;
  /** Which of these files are committed as they are on disk. */
  committed(files: readonly string[]): Promise<ReadonlySet<string>>;
}
