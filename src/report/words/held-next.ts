import type { Remedy } from '../../model/index.js';
import type { Held, HeldWhy } from '../../plan/index.js';

type Next = Remedy;

/**
 * What somebody can do about a held resource: the plan's own remedies, which are commands and edits, otherwise a
 * general one. Never empty.
 */
export function heldNext(held: Held): Next[] {
  return held.remedies.length > 0 ? held.remedies : OTHERWISE[held.why];
}

const AGAIN: Next = { to: 'check again', type: 'run plan again' };

/** For what has no remedies of its own. */
const OTHERWISE: { readonly [why in HeldWhy]: Next[] } = {
  takeover: [{ to: 'keep the live values', type: 'write the live values into the file' }],
  drift: [{ to: 'keep the live edit', type: 'write the live values into the file' }],
  conflict: [{ to: 'keep the live edit', type: 'write the live values into the file' }],
  gone: [{ to: 'accept the deletion', type: 'remove the item from the files' }],
  undecided: [{ to: 'launch it', type: 'name it in --launch, or in the launch input of the Action' }],
  protected: [{ to: 'continue', type: 'lift its protection in a separate commit' }],
  ambiguous: [{ to: 'continue', type: 'pin the intended id in sync' }],
  unknown_launch: [{ to: 'continue', type: 'check on the platform whether it ran' }],
  dependency: [{ to: 'continue', type: 'decide about the resource it needs, named above' }],
  unconfirmed: [AGAIN],
  unreviewed: [
    { to: 'have it reviewed', type: 'open a pull request whose plan shows it, and merge that' },
    { to: 'apply it anyway', type: 'run the Action with on-plan-change: apply' },
  ],
  renamed: [{ to: 'continue', type: 'say in sync whether it was renamed' }],
  left_out: [{ to: 'continue', type: 'check out all files' }],
  rolled_back: [{ to: 'keep the rollback', type: 'revert the item in its bundle' }],
  rule: [{ to: 'continue', type: 'change the files as the rule says, or override the rule' }],
  safeguard: [{ to: 'continue', type: 'raise the limit in the configuration, or split this pull request' }],
};

/** A line of a bundle: a key with a map in braces, or with one word; it may be one of several. */
const SETTING = /^(?:"(?:[^"\\]|\\.)*"|[\w-]+): ?(?:\{.*\}|"?[\w-]+"?),?$/s;

/** True where a remedy is a command or a setting, which somebody copies; else it is an edit in words. */
export function isTyped(remedy: Remedy): boolean {
  return remedy.argv !== undefined || SETTING.test(remedy.type);
}
