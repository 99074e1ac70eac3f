import { amountText } from './amount-text.js';
import type { Judgement, Row, Word } from './trial-report.js';

/** What a gate row without a judgement lacks. */
const UNDECIDED: { readonly [word in Word]?: string } = {
  not_comparable: 'cannot be compared',
  too_few: 'has too few answers',
  no_answer: 'has no answer',
};
/** Names in a sentence; the others are counted. */
const MOST_NAMES = 3;

/** The verdict over the rows of the gate, or what the rows say where there is no gate. */
export function verdictOf(rows: readonly Row[]): Pick<Judgement, 'verdict' | 'sentence'> {
  const gate = rows.filter(({ in_gate }) => in_gate);
  if (gate.length === 0) return { verdict: 'informed', sentence: overview(rows) };
  const worse = gate.filter(({ word }) => word === 'worse');
  if (worse.length > 0) return { verdict: 'failed', sentence: `${listed(worse, changeOf)} got worse.` };
  const [open] = gate.filter(({ word }) => UNDECIDED[word] !== undefined);
  if (open !== undefined)
    return {
      verdict: 'undecided',
      sentence: `Undecided: ${open.name} ${UNDECIDED[open.word]}. ${overview(rows)}`,
    };
  return { verdict: 'passed', sentence: `${overview(gate)}${seenFall(gate)}` };
}

/** What all rows say together. */
function overview(rows: readonly Row[]): string {
  const of = (word: Word) => rows.filter((row) => row.word === word);
  const [worse, better, same] = [of('worse'), of('better'), of('no_difference_seen')];
  const said = [
    ...(worse.length > 0 ? [`${listed(worse, changeOf)} got worse.`] : []),
    ...(better.length > 0 ? [`${listed(better, changeOf)} got better.`] : []),
  ];
  if (said.length > 0) return said.join(' ');
  return same.length > 0 ? 'No difference seen.' : 'Nothing could be compared.';
}

/** The smallest fall of every share in the gate that had been seen; nothing where one of them could not fall. */
function seenFall(gate: readonly Row[]): string {
  const smallest = gate.map(({ unit, smallest_seen }) => (unit === 'share' ? smallest_seen : null));
  if (smallest.some((one) => one === null)) return '';
  const points = Math.ceil(Math.max(...(smallest as number[])) * 100);
  return ` A fall of ${points} points would have been seen with 80 %.`;
}

function listed(rows: readonly Row[], say: (row: Row) => string): string {
  const names = rows.slice(0, MOST_NAMES).map(say);
  const more = rows.length - names.length;
  if (more > 0) names.push(`${more} more`);
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

function changeOf({ name, unit, base, head }: Row): string {
  return `${name} (${amountText(unit, base.value)} → ${amountText(unit, head.value)})`;
}
