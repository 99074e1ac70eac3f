import type { schemaParts } from '../../model/index.js';
import type { Action, Change, Effect, HeldWhy, Plan, Uncommitted } from './plan.js';

type Meanings<Word extends string> = schemaParts.Meanings<Word>;

/** What a plan does with a resource. */
export const ACTION_WORDS: Meanings<Action> = {
  create: 'make the object on the platform.',
  update: 'change fields of the object.',
  replace: 'make a new object, point the users of the old one to it, and delete the old one.',
  delete: 'delete the object.',
  launch: 'start the experiment, once.',
  adopt: 'record an object that already equals its item; nothing is sent.',
  converge: 'record that files and platform reached the same value independently; nothing is sent.',
  keep: 'record that a live edit stays as it is; nothing is sent.',
  release: 'remove the resource from the ledger and leave its object alone; nothing is sent.',
  forget: 'drop the entry of an object that is gone; nothing is sent.',
};

/** Why something is held. */
export const HELD_MEANINGS: Meanings<HeldWhy> = {
  takeover: 'an object of this name exists, differs, and was never applied from here.',
  drift: 'the object was edited on the platform after the last apply.',
  conflict: 'the item was edited in the files and on the platform.',
  gone: 'the object was deleted on the platform.',
  undecided: 'nothing tells whether the experiment was launched before the ledger began.',
  protected: '`protect` forbids what would be done.',
  ambiguous: 'several objects could be meant.',
  unknown_launch: 'a launch was sent, and its outcome is unknown.',
  dependency: 'it needs a change of another resource that is held or not part of this run.',
  unconfirmed: 'the platform gave no certain answer about the object.',
  safeguard: 'a limit of deletes is exceeded, or everything would be removed.',
  unreviewed: 'no reviewed plan showed the change.',
  rolled_back: 'a rollback restored an earlier value, and the files still have the later one.',
  left_out: 'its item may be in a file that git left out of the checkout.',
  rule: 'it breaks a rule of the configuration.',
  renamed: 'an item left and one with nearly the same text came: perhaps a rename.',
};

/** What else a change affects. */
export const EFFECT_WORDS: Meanings<Effect['what']> = {
  repins: 'gets a new version too.',
  pinned_by: 'stays on the version that it pins.',
  used_by: 'refers to the object.',
};

/** How a file differs from the commit. */
export const UNCOMMITTED_WORDS: Meanings<Uncommitted['what']> = {
  edited: 'differs from the commit.',
  new: 'is in no commit.',
  deleted: 'is in the commit only.',
  ignored: 'is ignored by git.',
};

/** What a plan knows of the ledger. */
export const LEDGER_STATE_WORDS: Meanings<Plan['ledger']['state']> = {
  present: 'it was read.',
  absent: 'there is none yet.',
  ignored: '--no-ledger left it out, so that the plan cannot be applied.',
};

/** How edits made on the platform are treated. */
export const POLICY_WORDS: Meanings<'hold' | 'overwrite' | 'keep'> = {
  hold: 'hold the change until somebody decides.',
  overwrite: 'write the value of the files.',
  keep: 'leave the edit on the platform, and record it.',
};

/** Why values of somebody else are overwritten. */
export const OVERWRITES_WORDS: Meanings<NonNullable<Change['overwrites']>> = {
  takeover: 'the object was never applied from here, and was named in --take-over or `take_over`.',
  drift: 'the object was edited on the platform, and the edit shall be overwritten.',
};

/** What is known about a secret of a resource. */
export const SECRET_WORDS: Meanings<Plan['secret_writes'][number]['status']> = {
  changed: 'the variable has another value than the one applied last.',
  unchanged: 'the variable has the value applied last.',
  unknown: 'nothing tells which value the platform has.',
  unset: 'the variable is not set.',
};

/** How grave a finding is. */
export const SEVERITY_WORDS: Meanings<'error' | 'warning' | 'note'> = {
  error: 'stops the run.',
  warning: 'should be looked at; the run goes on.',
  note: 'is good to know.',
};
