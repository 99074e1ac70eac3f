import type { OutcomeWord } from '../../apply/outcome.js';
import type { schemaParts } from '../../model/index.js';
import type { TrialState, Word } from '../../trial/index.js';

type Meanings<Words extends string = string> = schemaParts.Meanings<Words>;

/** The outcome of one change. */
export const OUTCOME_WORDS: Meanings<OutcomeWord> = {
  created: 'the object was made.',
  updated: 'the object was updated.',
  replaced: 'a new object took the place of the old one.',
  deleted: 'the object was deleted.',
  adopted: 'the ledger has the object now; nothing was sent.',
  converged: 'the ledger has the value that both sides reached; nothing was sent.',
  kept: 'the live edit stays, and the ledger records it.',
  released: 'the ledger no longer has the resource; its object stays.',
  forgotten: 'the entry of an object that is gone was dropped.',
  launched: 'the experiment was started.',
  'already applied': 'an earlier run did it.',
  held: 'a safety rule stopped it; nothing is lost, and somebody has to decide.',
  blocked: 'something that it needs was not done.',
  failed: 'the platform refused it, or it could not be sent.',
  unknown: 'it was sent, and its result could not be found out.',
  unreadable: 'this key may not read it.',
  'not attempted': 'the run ended before its turn.',
};

/** What a pull did with an item. */
export const PULLED_WORDS: Meanings = {
  added: 'is new in the files.',
  updated: 'has live values in the files now.',
  removed: 'was removed from the files.',
};

/** What a pull did with a file. */
export const FILE_WORDS: Meanings = {
  new: 'was made.',
  changed: 'was edited.',
  deleted: 'was deleted.',
};

/** What a pull leaves open. */
export const WEIGHT_WORDS: Meanings = {
  error: 'could not be done; exit 1.',
  open: 'somebody has to decide; exit 3.',
  note: 'is good to know.',
};

/** What was done with the ledger. */
export const LEDGER_WORDS: Meanings = {
  written: 'a new revision was recorded.',
  unchanged: 'there was nothing to record.',
  failed: 'the record could not be written.',
};

/** What drifted. */
export const DRIFT_WORDS: Meanings = {
  edited: 'differs from what was last applied.',
  deleted: 'is gone from the platform.',
  replaced: 'is gone, and another object has its place.',
};

/** The verdict on a method. */
export const TREE_WORDS: Meanings = {
  valid: 'the server found no error.',
  invalid: 'the server found an error.',
  not_runnable: 'it is valid, and the server cannot run it.',
  not_checkable: 'this server cannot check it.',
  failed: 'it could not be checked.',
  removed: 'it is no longer in the files.',
};

/** How a revision changed a resource. */
export const REVISION_WORDS: Meanings = {
  added: 'came into the ledger.',
  changed: 'has other values.',
  removed: 'left the ledger.',
  noted: 'has the same values, and something else about it was recorded.',
};

/** How a smoke run ended. */
export const SMOKE_WORDS: Meanings = {
  passed: 'the verdict is yes.',
  failed: 'the verdict is no; exit 5.',
  refused: 'nothing was judged, and nothing went wrong.',
  error: 'it could not be judged.',
  unknown: 'a request had no answer.',
  interrupted: 'a signal ended it.',
};

/** How a trial ended. */
export const TRIAL_WORDS: Meanings<TrialState> = {
  passed: 'nothing got worse that counts.',
  failed: 'something got worse; exit 5.',
  undecided: 'too few answers for a verdict.',
  informed: 'nothing counts for a verdict; the rows inform.',
  nothing_to_try: 'nothing that it swaps changes.',
  incomplete: 'a limit ended it.',
  refused: 'it was not run.',
  unknown: 'a request had no answer.',
  interrupted: 'a signal ended it.',
  error: 'it could not be run.',
};

/** The judgement of a row of a trial. */
export const ROW_WORDS: Meanings<Word> = {
  worse: 'it fell by more than the tolerance, and not by chance.',
  better: 'it rose, and not by chance.',
  no_difference_seen: 'chance explains the difference.',
  not_comparable: 'the sides were not judged in the same way.',
  too_few: 'there are too few answers.',
  no_answer: 'a side has no answer.',
};

/** What a row of a trial measures. */
export const ROW_KINDS: Meanings = {
  score: 'the scores of a criterion.',
  success: 'the tasks that ended without an error.',
  tokens: 'the tokens of an answer.',
  cost: 'the cost of a task.',
  latency: 'the time of a task.',
};

/** What the values of a row are. */
export const UNIT_WORDS: Meanings = {
  share: 'a part of all, from 0 to 1.',
  mean: 'an average.',
};

/** The test of a row. */
export const TEST_WORDS: Meanings = {
  mcnemar: "McNemar's test of pairs of yes and no.",
  fisher: "Fisher's exact test of two shares.",
  paired_permutation: 'a permutation test of pairs.',
  permutation: 'a permutation test of two groups.',
};

/** The sides of a trial. */
export const SIDE_WORDS: Meanings = {
  base: 'runs with the live prompts.',
  head: 'runs with the prompts of the files.',
};

/** What became of a file in `fmt`. */
export const LAYOUT_WORDS: Meanings = {
  formatted: 'was written in the canonical layout.',
  would_change: 'is in another layout; --check wrote nothing.',
  unchanged: 'is in the canonical layout.',
  left: 'was left as it is; `diagnostics` say why.',
};

/** What became of a file in `init`. */
export const INIT_WORDS: Meanings = {
  written: 'was written.',
  added: '`lines` were added to it.',
  same: 'has the same text already.',
  kept: 'was kept; somebody has to add `lines`.',
  new: 'would be written; --dry-run.',
  differs: 'exists with another text; --dry-run.',
  link: 'is a link, which is not followed; --dry-run.',
};

/** Where a step after `init` is done. */
export const STEP_WORDS: Meanings = {
  here: 'in this repository.',
  github: 'on GitHub.',
  gitlab: 'on GitLab.',
  ci: 'in another CI.',
};

/** The result of a check of `doctor`. */
export const CHECK_WORDS: Meanings = {
  ok: 'nothing to do.',
  warning: 'should be looked at.',
  problem: 'has to be fixed.',
  skipped: 'could not be checked, because of something else.',
};

/** The shells of `completion`. */
export const SHELL_WORDS: Meanings = {
  bash: 'the script is for bash.',
  zsh: 'the script is for zsh.',
  fish: 'the script is for fish.',
};
