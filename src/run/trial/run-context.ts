import type { Platform } from '../../compare/index.js';
import type { TrialBook } from '../../ledger/index.js';
import type { Kinds } from '../../model/index.js';
import type { CommandHost, TrialEntry, TrialPlatform } from '../../providers/index.js';
import type { Criterion } from '../../trial/index.js';
import type { TrialOrigin } from './question.js';

/** What running a trial needs. */
export interface RunContext {
  book: TrialBook;
  origin: TrialOrigin;
  platform: Platform;
  trials: TrialPlatform;
  kinds: Kinds;
  /** The trials of the configuration, as far as they can be read. */
  entries: readonly TrialEntry[];
  host: CommandHost;
  /** Fields that change nothing about what a model does. */
  words: readonly string[];
  /** How long a repeated launch is the same one, in milliseconds. */
  repeatableMs: number;
  namespace: string;
  /** The commit of the files; null outside of git. */
  commit: string | null;
  /** What the trial is about, for people; null where nothing is known. */
  about: string | null;
  criteria(): Promise<Criterion[]>;
}
