import { cut, cutStart, visible } from '../../model/index.js';

export { cut, cutStart, visible };

/**
 * Names, texts and answers must have no effect on the reader's terminal or page. Terminal text is made visible first;
 * Markdown is built on top of that.
 */

/** A line of a longer text: like `visible`, but a tab is shown as an arrow. */
export function visibleLine(text: string): string {
  return visible(text.replaceAll('\t', '→'));
}

/** Visible white space: a dot per space, an arrow per tab. */
export function visibleSpace(text: string): string {
  return visible(text.replaceAll('\t', '→').replaceAll(' ', '·'));
}

function longestRun(text: string): number {
  let longest = 0;
  for (const run of text.match(/`+/g) ?? []) longest = Math.max(longest, run.length);
  return longest;
}

/**
 * A Markdown code span that shows exactly this text: inside it, GitHub makes no mention, link or issue reference. In a
 * table, `|` is escaped; one after a backslash, which parsers read in two ways, becomes a broken bar.
 */
export function markdownCode(text: string, options: { table?: boolean } = {}): string {
  let inner = visible(text);
  if (inner.trim() === '') inner = JSON.stringify(inner);
  if (options.table === true) {
    inner = inner
      .replace(/(?<!\\)\\+\|/g, (match) => `${match.slice(0, -1)}¦`)
      .replaceAll('|', '\\|')
      .replace(/\\$/, '\\ ');
  }
  const ticks = '`'.repeat(longestRun(inner) + 1);
  const pad = /^`|`$|^ .* $/s.test(inner) ? ' ' : '';
  return `${ticks}${pad}${inner}${pad}${ticks}`;
}

const PLAIN = /^[\p{L}\p{M}\p{N}\p{Emoji_Presentation}.,;:?!'"()%+=/→–—…’“”·×✓-]+$/u;
const LINKED = /www\.|:[^\s]|\w-\d|\b[0-9a-f]{7,64}\b/iu;
/** Characters that may follow a code span at the end of a sentence, or of a part of one. */
const ENDS = '.,;:?!)"\'”';
const STARTS_BLOCK = /^(?:\d+[.)]|[-+=]+)$/u;

/**
 * A sentence for Markdown, on one line. Words of letters and plain punctuation stay; every other word (mentions, links,
 * references to issues or commits, HTML, Markdown, emoji names, formulas) is put into a code span, where it has no
 * effect.
 */
export function markdownText(text: string, options: { table?: boolean } = {}): string {
  const words = visible(text.replace(/\s+/gu, ' ')).trim().split(' ');
  const out: string[] = [];
  let strange: string[] = [];
  const flush = (): void => {
    if (strange.length > 0) out.push(codeInSentence(strange.join(' '), options));
    strange = [];
  };
  for (const [index, word] of words.entries()) {
    const plain = PLAIN.test(word) && !LINKED.test(word) && !(index === 0 && STARTS_BLOCK.test(word));
    if (word !== '' && !plain) strange.push(word);
    else {
      flush();
      if (word !== '') out.push(word);
    }
  }
  flush();
  return out.join(' ');
}

/** Brackets, quotes and the punctuation of the sentence stay outside of the code span. */
function codeInSentence(text: string, options: { table?: boolean }): string {
  const start = /^[("'“]*/u.exec(text)?.[0] ?? '';
  let end = text.length;
  while (end > start.length && ENDS.includes(text.charAt(end - 1))) end -= 1;
  return start + markdownCode(text.slice(start.length, end), options) + text.slice(end);
}

/** A line of text inside HTML, between tags or in a quoted attribute: it shows itself and begins nothing. */
export function htmlText(text: string): string {
  return escaped(visible(text));
}

/** A line of a longer text inside HTML: like `htmlText`, but a tab is shown as an arrow. */
export function htmlLine(text: string): string {
  return escaped(visibleLine(text));
}

/** A part of a line inside HTML, with its white space drawn. */
export function htmlSpace(text: string): string {
  return escaped(visibleSpace(text));
}

function escaped(shown: string): string {
  return shown
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

/** Text inside raw HTML (a `<summary>`), where Markdown is not read. */
export function htmlCode(text: string): string {
  return `<code>${htmlText(text)}</code>`;
}

/** A fenced block; its fence is longer than any run of backticks inside. Lines are made visible here. */
export function markdownFence(lines: readonly string[], language: 'diff' | 'text'): string {
  const body = lines.map(visibleLine).join('\n');
  const fence = '`'.repeat(Math.max(3, longestRun(body) + 1));
  return `${fence}${language}\n${body}\n${fence}`;
}
