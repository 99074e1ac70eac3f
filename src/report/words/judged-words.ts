import type { JudgedReport, JudgedState } from '../../model/index.js';
import { count } from '../text/style.js';

/** How a state looks where results are listed. */
export const JUDGED_TONES: Readonly<Record<JudgedState, 'good' | 'open' | 'bad'>> = {
  passed: 'good',
  failed: 'bad',
  refused: 'open',
  error: 'bad',
  unknown: 'bad',
  interrupted: 'bad',
};

/** `2 passed, 1 failed`. */
export function judgedCounts({ runs }: Pick<JudgedReport, 'runs'>): string {
  const states = Object.keys(JUDGED_TONES) as JudgedState[];
  const parts = states.flatMap((state) => {
    const number = runs.filter((run) => run.state === state).length;
    return number === 0 ? [] : [`${number} ${state === 'error' ? 'with an error' : state}`];
  });
  return parts.length === 0 ? 'nothing ran' : parts.join(', ');
}

/** `3 smoke runs on staging: 2 passed, 1 failed`. */
export function judgedSummary(report: JudgedReport): string {
  return `${count(report.runs.length, `${report.command} run`)} on ${report.target}: ${judgedCounts(report)}`;
}
