import type { Held, HeldWhy } from '../plan/plan.js';

type Next = { to: string; type: string };

/**
 * What somebody can do about something held: the plan's own remedies, which are commands and edits;
 * on GitHub also the line of a bundle that decides it where nobody is at a terminal. Never empty:
 * every held resource says what comes next.
 */
export function heldNext(held: Held, onGitHub: boolean): Next[] {
  const edits = onGitHub ? EDITS[held.why](held) : [];
  const known = new Set(held.remedies.map((remedy) => remedy.type));
  const all = [...held.remedies, ...edits.filter((edit) => !known.has(edit.type))];
  return all.length > 0 ? all : OTHERWISE[held.why];
}

function sync(held: Held, setting: string): string {
  return `sync: {${JSON.stringify(held.address)}: {${setting}}}`;
}

function overwrite(held: Held): Next[] {
  if (held.would === 'delete' || held.would === 'forget') return [];
  return [{ to: 'overwrite it by a line in its bundle', type: sync(held, 'on_drift: overwrite') }];
}

/** Settings of a bundle (design §4) that decide the same as the flags of a command. */
const EDITS: { readonly [why in HeldWhy]: (held: Held) => Next[] } = {
  takeover: (held) => [{ to: 'take it over by a line in its bundle', type: sync(held, 'take_over: true') }],
  drift: overwrite,
  conflict: overwrite,
  gone: (held) => [
    { to: 'create it again by a line in its bundle', type: sync(held, 'on_drift: overwrite') },
  ],
  undecided: () => [],
  protected: () => [],
  ambiguous: () => [],
  unknown_launch: () => [],
  dependency: () => [],
  unconfirmed: () => [],
  safeguard: () => [],
  unreviewed: () => [],
  rolled_back: () => [],
  left_out: () => [],
};

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
  left_out: [{ to: 'go on', type: 'check out all of the files' }],
  rolled_back: [{ to: 'keep the rollback', type: 'revert the item in its bundle' }],
  safeguard: [
    { to: 'go on', type: 'raise the limit in the configuration, or do less with this pull request' },
  ],
};
