import { adviceText, type Typing, withoutStop } from '../../../model/index.js';
import { count, makeStyle, type Style, toDoLines, visible } from '../../../report/index.js';
import type { Check, State } from './check.js';

const SIGNS: { readonly [state in State]: { sign: string; tone: keyof Style } } = {
  ok: { sign: '✓', tone: 'good' },
  warning: { sign: '!', tone: 'warn' },
  problem: { sign: '✗', tone: 'bad' },
  skipped: { sign: '·', tone: 'quiet' },
};

const COLUMNS = 20;

/** All checks for a terminal: one line each, followed by what to do where something is wrong. */
export function renderChecks(checks: readonly Check[], color: boolean, typing?: Typing): string {
  const style = makeStyle(color);
  const lines: string[] = [];
  for (const check of checks) {
    const { subject, state, message, code } = check;
    const advice = adviceText(check, typing);
    const { sign, tone } = SIGNS[state];
    const paint = style[tone] as (text: string) => string;
    const shown = code === null ? message : `${withoutStop(message)} (${code}).`;
    lines.push(`${paint(sign)} ${subject.padEnd(COLUMNS)} ${visible(shown)}`);
    if (advice !== '') lines.push(...toDoLines(advice, ' '.repeat(COLUMNS + 3)));
  }
  const of = (state: State) => checks.filter((check) => check.state === state).length;
  const [problems, warnings] = [of('problem'), of('warning')];
  const sum =
    problems + warnings === 0
      ? style.good('No problems found.')
      : `${count(problems, 'problem')}, ${count(warnings, 'warning')}.`;
  return `${lines.map((line) => `${line}\n`).join('')}${lines.length > 0 ? '\n' : ''}${sum}\n`;
}
