import { type Advice, adviceLine, adviceWords, apart, type Finding, type Place } from '../../model/index.js';
import type { Diagnostic } from '../../plan/index.js';
import { adviceOf, hasAdvice } from '../words/advice.js';
import { htmlText } from '../words/sanitize.js';
import { addressHtml, codeHtml, type HtmlContext, placeHtml } from './html-parts.js';

/** An error, warning or note of the plan or of its files. */
export interface PageNote extends Pick<Finding, 'code' | 'severity' | 'message'> {
  address: string | null;
  place: Place | null;
  advice: Advice;
}

/** What the plan and its files say, without what the configuration silences. */
export function notesOf(diagnostics: readonly Diagnostic[], findings: readonly Finding[]): PageNote[] {
  return [
    ...apart(diagnostics).shown.map((one) => ({ ...one, advice: adviceOf(one) })),
    ...apart(findings).shown.map((one) => ({
      ...one,
      address: one.address ?? null,
      place: one.place ?? null,
      advice: one,
    })),
  ];
}

/** A finding as an entry: severity, code, address, place, message, advice. */
export function noteHtml(note: PageNote, look: HtmlContext): string {
  const { code, severity, address, place, message, advice } = note;
  const names = [
    `<b class="severity">${severity}</b>`,
    codeHtml(code, look),
    address === null ? '' : addressHtml(address, look),
    placeHtml(place, look),
  ];
  const toDo = hasAdvice(advice) ? `<p class="todo"><b>To do:</b> ${adviceHtml(advice)}</p>` : '';
  return `<div class="note ${severity}"><p>${names.filter((part) => part !== '').join(' ')}</p><p>${htmlText(message)}</p>${toDo}</div>`;
}

/** The words of an advice, and its command to copy. */
function adviceHtml(advice: Advice): string {
  const words = adviceWords(advice);
  const line = adviceLine(advice, undefined);
  const parts = [
    words === '' ? '' : htmlText(words),
    line === undefined ? '' : `<code class="command">${htmlText(line)}</code>`,
  ];
  return parts.filter((part) => part !== '').join(': ');
}
