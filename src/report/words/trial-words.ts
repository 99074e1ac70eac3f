import {
  amountText,
  numeral,
  type Row,
  type TrialReport,
  type TrialState,
  type Word,
} from '../../trial/index.js';

type TrialTone = 'good' | 'open' | 'bad';

const TONES: Readonly<Record<TrialState, TrialTone>> = {
  passed: 'good',
  failed: 'bad',
  undecided: 'open',
  informed: 'open',
  nothing_to_try: 'good',
  incomplete: 'open',
  refused: 'open',
  unknown: 'bad',
  interrupted: 'bad',
  error: 'bad',
};

/** How a trial looks where results are listed. One that could not try an item that changes says so, and is not good. */
export function trialTone({ state, findings }: Pick<TrialReport, 'state' | 'findings'>): TrialTone {
  return state === 'nothing_to_try' && findings.length > 0 ? 'open' : TONES[state];
}

/** The signs of tones on a page. */
export const TRIAL_SIGNS = { good: '✅', open: '⚠️', bad: '❌' } as const;

/** A state in words. */
export function stateWords(state: TrialState): string {
  return state.replaceAll('_', ' ');
}

/** The word of a row as people read it. */
export function wordText(word: Word | string): string {
  return word.replaceAll('_', ' ');
}

/** The value of one side of a row: `83 % of 30`, `mean 3.9 of 30`, `–`. */
export function cellText({ unit }: Row, { n, no_answer, value }: Row['base']): string {
  const missing = no_answer === 0 ? '' : `, ${no_answer} without`;
  if (value === null) return no_answer === 0 ? '–' : `– (${no_answer} without an answer)`;
  return `${unit === 'share' ? '' : 'mean '}${amountText(unit, value)} of ${n}${missing}`;
}

/** The change of a row with its interval: `-13 points (-31 to 5)`; empty where there is none. */
export function changeText({ unit, change, interval }: Row): string {
  if (change === null) return '';
  const say = (value: number) => (unit === 'share' ? numeral(value * 100) : numeral(value));
  const range = interval === null ? '' : ` (${say(interval[0])} to ${say(interval[1])})`;
  return `${change > 0 ? '+' : ''}${say(change)}${unit === 'share' ? ' points' : ''}${range}`;
}

/** What limits the answer of a row: a base that often fails, and the smallest fall of a share that would have been seen. */
export function limitsOf({ unit, smallest_seen: smallest, unreliable_base }: Row): string[] {
  return [
    ...(unreliable_base === true ? ['unreliable base: it passes less than 70 %'] : []),
    ...(smallest === null || unit !== 'share'
      ? []
      : [`a fall of ${Math.ceil(smallest * 100)} points would have been seen with 80 %`]),
  ];
}

/** How old a recorded result is, in days, hours or minutes. */
export function ageText(from: string, now: number): string {
  const minutes = Math.max(0, Math.floor((now - Date.parse(from)) / 60_000));
  const [count, unit] =
    minutes < 60
      ? [minutes, 'minute']
      : minutes < 48 * 60
        ? [Math.floor(minutes / 60), 'hour']
        : [Math.floor(minutes / 1440), 'day'];
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
}

/** What a trial cost of its limits: `60 of at most 120 tasks, 4.5 of 30 minutes`; empty where it did not run. */
export function costText({ tasks, minutes }: Pick<TrialReport, 'tasks' | 'minutes'>): string {
  const made = tasks.base === null || tasks.head === null ? null : tasks.base + tasks.head;
  const parts = [
    ...(made === null ? [] : [`${made} of at most ${tasks.limit} tasks`]),
    ...(minutes.took === null ? [] : [`${minutes.took} of ${minutes.limit} minutes`]),
  ];
  return parts.join(', ');
}
