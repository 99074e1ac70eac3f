import type { ApplyReport, Outcome } from '../../apply/outcome.js';
import { type Typing, typedLine } from '../../model/index.js';
import type { Held } from '../../plan/index.js';
import { goalOf } from '../words/entries.js';
import { HELD_WORDS } from '../words/held-words.js';
import {
  durationText,
  isResumable,
  ledgerSentence,
  messageText,
  tallyOf,
  toneOf,
} from '../words/outcomes.js';
import { visible } from '../words/sanitize.js';
import { toDoLines } from '../words/to-do.js';
import { makeStyle, padTo, thousands } from './style.js';

const ADDRESS_COLUMNS = 52;

/** One line for one outcome, without a line break; printed as soon as the outcome is known. */
export function renderOutcomeLine(outcome: Outcome, view: { color: boolean }): string {
  const style = makeStyle(view.color);
  const { sign, tone } = toneOf(outcome.outcome);
  const facts: string[] = [];
  if (outcome.version !== null) facts.push(`v${outcome.version}`);
  const message = visible(messageText(outcome));
  if (message !== '') facts.push(message);
  if (outcome.duration_ms > 0) facts.push(style.quiet(durationText(outcome.duration_ms)));
  const address = padTo(visible(outcome.address), ADDRESS_COLUMNS);
  const word = padTo(outcome.outcome, facts.length > 0 ? 13 : 0);
  return `${style[tone](sign)} ${address}  ${style[tone](word)}  ${facts.join('  ')}`.trimEnd();
}

/** How the result of an apply is shown. */
export interface ApplyTextView {
  color: boolean;
  /** True where the lines of outcomes were not printed during the run. */
  lines?: boolean;
  /** True where the plan was printed above: its held resources are only counted here. */
  planShown?: boolean;
  /** How to type commands on this terminal. */
  typing?: Typing;
}

/**
 * The end of a run: counts, the state of the ledger, and the reason and next step of everything that is not done.
 * `planHeld` are the held resources of the plan. Ends with a line break.
 */
export function renderApplyText(report: ApplyReport, planHeld: readonly Held[], view: ApplyTextView): string {
  const style = makeStyle(view.color);
  const tally = tallyOf(report, planHeld);
  const out: string[] = [];
  if (view.lines === true && report.outcomes.length > 0) {
    out.push(...report.outcomes.map((outcome) => renderOutcomeLine(outcome, view)), '');
  }
  const open = tally.open.filter(
    (outcome) => outcome.remedy !== null || !['blocked', 'not attempted'].includes(outcome.outcome),
  );
  for (const outcome of open) {
    const { sign, tone } = toneOf(outcome.outcome);
    out.push(`${style[tone](`${sign} ${outcome.outcome}`)}  ${visible(outcome.address)}`);
    const message = visible(messageText(outcome));
    if (message !== '') out.push(`    ${message}`);
    if (outcome.remedy !== null) out.push(...toDoLines(outcome.remedy, '    '));
  }
  const held = view.planShown === true ? [] : tally.held;
  for (const entry of held) {
    out.push(`${style.warn('! held')}  ${visible(entry.address)}  ${HELD_WORDS[entry.why]}`);
    out.push(`    ${visible(entry.message)}`);
    for (const remedy of entry.remedies) {
      out.push(`    To ${visible(goalOf(remedy))}: ${style.strong(visible(typedLine(remedy, view.typing)))}`);
    }
  }
  if (open.length + held.length > 0) out.push('');

  const parts: string[] = [];
  if (tally.tried === 0) parts.push('Nothing to apply');
  else if (tally.done === tally.tried) {
    // "All" would be wrong beside something held.
    const all = tally.notDone.length === 0 ? 'all ' : '';
    parts.push(style.good(`Applied ${all}${thousands(tally.tried)}`));
  } else parts.push(`Applied ${thousands(tally.done)} of ${thousands(tally.tried)}`);
  for (const { word, text } of tally.notDone) parts.push(style[toneOf(word).tone](text));
  if (report.interrupted) parts.push(style.bad('interrupted'));
  out.push(`${style.strong(parts.join(' · '))}`);
  const again = isResumable(report) ? ' Run the same command again to continue.' : '';
  const sentence = visible(ledgerSentence(report));
  out.push(`${report.ledger.state === 'failed' ? style.bad(sentence) : sentence}${again}`);
  return `${out.join('\n')}\n`;
}
