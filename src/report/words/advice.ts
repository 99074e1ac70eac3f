import { type Advice, adviceLine, adviceText, adviceWords } from '../../model/index.js';
import type { Diagnostic } from '../../plan/index.js';
import { cut, markdownCode, markdownText, visible } from './sanitize.js';

/** The advice of a diagnostic. */
export function adviceOf({ remedy, argv }: Pick<Diagnostic, 'remedy' | 'argv'>): Advice {
  return argv === undefined ? { remedy } : { remedy, command: { argv } };
}

/** True where something is to be done. */
export function hasAdvice(advice: Advice): boolean {
  return adviceText(advice) !== '';
}

/** An advice as Markdown: its words as a sentence, its command complete in a code span. */
export function adviceMarkdown(advice: Advice, max = Number.POSITIVE_INFINITY): string {
  const words = adviceWords(advice);
  const line = adviceLine(advice, undefined);
  const parts = [
    words === '' ? '' : markdownText(cut(visible(words), max)),
    line === undefined ? '' : markdownCode(line),
  ];
  return parts.filter((part) => part !== '').join(': ');
}
