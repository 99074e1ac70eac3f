import type { Trials } from '../../trials.js';
import { readTrials } from './entry.js';
import { PipelinesTrials } from './trial-platform.js';

/** Trials on the Pipelines platform: experiments with two variants. */
export const trials: Trials = {
  key: 'trials',
  read: readTrials,
  tried: 'prompts',
  judges: 'criteria',
  words: ['name', 'description'],
  // C-h.20
  // An hour less than the day that is assumed: for retries on the way, and for clocks that differ.
  repeatableMs: 23 * 60 * 60 * 1000,
  connect: (on) => new PipelinesTrials(on),
};
