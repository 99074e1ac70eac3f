import type { CheckReport, TreeReport } from '../../run/check-target.js';
import { count } from '../text/style.js';

/** The states of trees in words, in the order of summaries. */
export const STATES: Readonly<Record<TreeReport['state'], string>> = {
  valid: 'valid',
  invalid: 'invalid',
  not_runnable: 'not runnable',
  not_checkable: 'not checkable',
  failed: 'failed',
};

/** `Checked 3 trees: 1 valid, 2 invalid`. */
export function checkSummary({ trees }: Pick<CheckReport, 'trees'>): string {
  return `Checked ${count(trees.length, 'tree')}: ${stateCounts(trees)}`;
}

/** `1 valid, 2 invalid`. */
export function stateCounts(trees: readonly Pick<TreeReport, 'state'>[]): string {
  const parts = Object.entries(STATES).flatMap(([state, words]) => {
    const number = trees.filter((tree) => tree.state === state).length;
    return number === 0 ? [] : [`${number} ${words}`];
  });
  return parts.join(', ');
}

/** How bad a tree is for those who wait for a verdict. */
export function weightOf({ state }: Pick<TreeReport, 'state'>, strict: boolean): 'good' | 'open' | 'bad' {
  if (state === 'valid') return 'good';
  return state === 'not_checkable' || (state === 'not_runnable' && !strict) ? 'open' : 'bad';
}
