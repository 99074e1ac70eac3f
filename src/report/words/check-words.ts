import type { CheckReport, TreeReport } from '../../run/check-target.js';
import { count } from '../text/style.js';

/** The states of trees in words, in the order of summaries. */
export const STATES: Readonly<Record<TreeReport['state'], string>> = {
  valid: 'valid',
  invalid: 'invalid',
  not_runnable: 'not runnable',
  not_checkable: 'not checkable',
  failed: 'failed',
  removed: 'removed',
};

/** `Checked 3 trees: 1 valid, 2 invalid`. */
export function checkSummary({ trees, unchanged }: Pick<CheckReport, 'trees' | 'unchanged'>): string {
  const judged = trees.filter(({ state }) => state !== 'removed').length;
  return `Checked ${count(judged, 'tree')}: ${stateCounts(trees, unchanged)}`;
}

/** `1 valid, 2 invalid, 5 unchanged`. @param unchanged trees that were left out, because they are as in the base */
export function stateCounts(trees: readonly Pick<TreeReport, 'state'>[], unchanged = 0): string {
  const parts = Object.entries(STATES).flatMap(([state, words]) => {
    const number = trees.filter((tree) => tree.state === state).length;
    return number === 0 ? [] : [`${number} ${words}`];
  });
  if (unchanged > 0) parts.push(`${unchanged} unchanged`);
  return parts.join(', ');
}

/** How bad a tree is for those who wait for a verdict. */
export function weightOf({ state }: Pick<TreeReport, 'state'>, strict: boolean): 'good' | 'open' | 'bad' {
  if (state === 'valid' || state === 'removed') return 'good';
  return state === 'not_checkable' || (state === 'not_runnable' && !strict) ? 'open' : 'bad';
}
