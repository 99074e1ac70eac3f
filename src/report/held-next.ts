import type { Held, HeldWhy } from '../plan/plan.js';

type Next = { to: string; type: string };

/**
 * What somebody can do about something held: the plan's own remedies, which are commands and edits;
 * in a pull request first the edit that decides it there. Never empty: every held resource says what
 * comes next.
 */
export function heldNext(held: Held, inPullRequest: boolean): Next[] {
  const edits = inPullRequest ? EDITS[held.why](held) : [];
  const known = new Set(held.remedies.map((remedy) => remedy.type));
  const all = [...held.remedies, ...edits.filter((edit) => !known.has(edit.type))];
  return all.length > 0 ? all : OTHERWISE[held.why];
}

function sync(held: Held, setting: string): string {
  return `sync: {${JSON.stringify(held.address)}: {${setting}}}`;
}

function overwrite(held: Held): Next[] {
  if (held.would === 'delete' || held.would === 'forget') return [];
  return [{ to: 'overwrite it with this pull request', type: sync(held, 'on_drift: overwrite') }];
}

/** Settings of a bundle (design §4) that decide the same as the flags of a command. */
const EDITS: { readonly [why in HeldWhy]: (held: Held) => Next[] } = {
  takeover: (held) => [{ to: 'take it over with this pull request', type: sync(held, 'take_over: true') }],
  drift: overwrite,
  conflict: overwrite,
  gone: (held) => [{ to: 'create it again with this pull request', type: sync(held, 'on_drift: overwrite') }],
  undecided: () => [],
  protected: () => [],
  ambiguous: () => [],
  unknown_launch: () => [],
  dependency: () => [],
  unconfirmed: () => [],
  safeguard: () => [],
  unreviewed: () => [],
};

const AGAIN: Next = { to: 'look again', type: 'run the plan again' };

/** For what brings no remedy of its own. */
const OTHERWISE: { readonly [why in HeldWhy]: Next[] } = {
  takeover: [{ to: 'keep what is live', type: 'write the live values into the file' }],
  drift: [{ to: 'keep the live edit', type: 'write the live values into the file' }],
  conflict: [{ to: 'keep the live edit', type: 'write the live values into the file' }],
  gone: [{ to: 'let it go', type: 'remove the item from the files' }],
  undecided: [{ to: 'launch it', type: 'name it in the input launch of the Action, or in --launch' }],
  protected: [
    {
      to: 'go on',
      type: 'write protect: false for it in a commit of its own; it takes effect in the apply after that one',
    },
  ],
  ambiguous: [{ to: 'go on', type: 'say in the sync block of the bundle which id is meant' }],
  unknown_launch: [{ to: 'go on', type: 'look on the platform whether it ran' }],
  dependency: [{ to: 'go on', type: 'decide about what it needs; it is named above' }],
  unconfirmed: [AGAIN],
  safeguard: [
    { to: 'go on', type: 'raise the limit in the configuration, or do less with this pull request' },
  ],
  unreviewed: [{ to: 'have it reviewed', type: 'open a pull request that makes this change' }],
};
