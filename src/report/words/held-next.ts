import type { Remedy } from '../../model/index.js';
import type { Held, HeldWhy } from '../../plan/index.js';

type Next = Remedy;

/**
 * What somebody can do about something held: the plan's own remedies, which are commands and edits.
 * Never empty: every held resource says what comes next.
 */
export function heldNext(held: Held): Next[] {
  return held.remedies.length > 0 ? held.remedies : OTHERWISE[held.why];
}

const AGAIN: Next = { to: 'look again', type: 'run the plan again' };

/** For what brings no remedy of its own. */
const OTHERWISE: { readonly [why in HeldWhy]: Next[] } = {
  takeover: [{ to: 'keep what is live', type: 'write the live values into the file' }],
  drift: [{ to: 'keep the live edit', type: 'write the live values into the file' }],
  conflict: [{ to: 'keep the live edit', type: 'write the live values into the file' }],
  gone: [{ to: 'let it go', type: 'remove the item from the files' }],
  undecided: [{ to: 'launch it', type: 'name it in the input launch of the Action, or in --launch' }],
  protected: [{ to: 'go on', type: 'lift its protection in a commit of its own' }],
  ambiguous: [{ to: 'go on', type: 'say in the sync block of the bundle which id is meant' }],
  unknown_launch: [{ to: 'go on', type: 'look on the platform whether it ran' }],
  dependency: [{ to: 'go on', type: 'decide about what it needs; it is named above' }],
  unconfirmed: [AGAIN],
  unreviewed: [
    { to: 'have it reviewed', type: 'open a pull request whose plan shows it, and merge that' },
    { to: 'apply it all the same', type: 'run the Action with on-plan-change: apply' },
  ],
  renamed: [{ to: 'go on', type: 'say in the sync block of the bundle whether it was renamed' }],
  left_out: [{ to: 'go on', type: 'check out all of the files' }],
  rolled_back: [{ to: 'keep the rollback', type: 'revert the item in its bundle' }],
  safeguard: [
    { to: 'go on', type: 'raise the limit in the configuration, or do less with this pull request' },
  ],
};
