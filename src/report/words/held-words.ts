import type { HeldWhy } from '../../plan/index.js';

/** Why something is held, in a few words; the plan's message has the details. */
export const HELD_WORDS: { readonly [why in HeldWhy]: string } = {
  takeover: 'exists already and differs',
  drift: 'edited on the platform',
  conflict: 'edited on the platform and in the files',
  gone: 'gone from the platform',
  undecided: 'undecided launch',
  protected: 'protected',
  ambiguous: 'unclear which object is meant',
  unknown_launch: 'launch with an unknown outcome',
  dependency: 'needs a held resource',
  unconfirmed: 'not confirmed',
  safeguard: 'over a limit',
  rule: 'breaks a rule',
  rolled_back: 'rolled back, but the files differ',
  unreviewed: 'in no reviewed plan',
  renamed: 'may be a rename',
  left_out: 'its file may be left out of the checkout',
};
