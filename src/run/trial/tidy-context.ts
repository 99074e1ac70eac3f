import type { Trials } from '../../providers/index.js';
import type { Opened } from '../open/open-target.js';
import { originOf } from './question.js';
import type { TidyContext } from './tidy-trials.js';
import { connectTrials, readableEntries } from './trial-entries.js';

/** What tidying up the trials of an opened target needs. */
export function tidyContext(
  opened: Opened,
  trials: Trials,
  { now, mayLaunch }: Pick<TidyContext, 'now' | 'mayLaunch'>,
): TidyContext {
  const { session, platform, offline } = opened;
  return {
    book: session.store.trials(),
    platform,
    trials: connectTrials(trials, opened),
    kinds: session.kinds,
    words: trials.words,
    origin: originOf(session),
    entries: readableEntries(trials, offline),
    repeatableMs: trials.repeatableMs,
    now,
    mayLaunch,
  };
}
