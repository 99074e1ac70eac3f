/**
 * Nothing that comes from a name, a text or an answer may act on the reader's terminal or page.
 * Terminal text is made visible first; Markdown is built on top of that.
 */

/**
 * Control, format and separator characters, lone surrogates, and everything that has no look of its
 * own. The Arabic number signs stay, since they are seen.
 */
const HIDDEN =
  /(?![\u0600-\u0605]|\u06dd|\u070f|\u0890|\u0891|\u08e2)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;

/** What stands beside a joiner that is needed: parts of an emoji, letters of scripts that join. */
const JOINS =
  /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f|\p{Script=Arabic}|\p{Script=Syriac}|\p{Script=Mongolian}|\p{Script=Nko}|\p{Script=Devanagari}|\p{Script=Bengali}|\p{Script=Gurmukhi}|\p{Script=Gujarati}|\p{Script=Oriya}|\p{Script=Tamil}|\p{Script=Telugu}|\p{Script=Kannada}|\p{Script=Malayalam}|\p{Script=Sinhala}|\p{Script=Khmer}/u;
const SELECTOR = /[\ufe0e\ufe0f\u{e0100}-\u{e01ef}\u180b-\u180d]/u;
/** What a variation selector may follow: a sign that is also an emoji, an ideograph, Mongolian. */
const VARIES = /\p{Extended_Pictographic}|\p{Script=Han}|\p{Script=Mongolian}/u;

/** True for an invisible character that its neighbours need to look right. */
function isNeeded(char: string, at: number, text: string): boolean {
  const before = Array.from(text.slice(Math.max(0, at - 2), at)).at(-1) ?? '';
  const after = Array.from(text.slice(at + char.length, at + char.length + 2))[0] ?? '';
  if (char === '\u200c' || char === '\u200d') return JOINS.test(before) && JOINS.test(after);
  return SELECTOR.test(char) && (VARIES.test(before) || after === '\u20e3');
}

const SHORT: { readonly [char: string]: string } = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** One line of text with every control, bidi and invisible character written out (`\x1b`, `\u{202e}`). */
export function visible(text: string): string {
  return text.replace(HIDDEN, (char, at: number) => {
    if (isNeeded(char, at, text)) return char;
    const code = char.codePointAt(0) ?? 0;
    const hex = code.toString(16);
    return SHORT[char] ?? (code < 256 ? `\\x${hex.padStart(2, '0')}` : `\\u{${hex}}`);
  });
}

/** A line of a longer text: as `visible`, but a tab is shown as an arrow. */
export function visibleLine(text: string): string {
  return visible(text.replaceAll('\t', '→'));
}

/** White space that can be seen: a dot per space, an arrow per tab. */
export function visibleSpace(text: string): string {
  return visible(text.replaceAll('\t', '→').replaceAll(' ', '·'));
}

/** At most `max` characters (code points), the last one an ellipsis where something was cut. */
export function cut(text: string, max: number): string {
  if (text.length <= max) return text;
  const chars = Array.from(text);
  return chars.length <= max ? text : `${chars.slice(0, Math.max(0, max - 1)).join('')}…`;
}

/** The last `max` characters (code points), the first one an ellipsis where something was cut. */
export function cutStart(text: string, max: number): string {
  if (text.length <= max) return text;
  const chars = Array.from(text);
  return chars.length <= max ? text : `…${chars.slice(chars.length - Math.max(0, max - 1)).join('')}`;
}

function longestRun(text: string): number {
  let longest = 0;
  for (const run of text.match(/`+/g) ?? []) longest = Math.max(longest, run.length);
  return longest;
}

/**
 * A Markdown code span that shows exactly this text: inside it GitHub makes no mention, link or
 * issue reference. In a table a `|` is escaped; one behind a backslash, which parsers read in two
 * ways, becomes a broken bar.
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

const PLAIN = /^[\p{L}\p{M}\p{N}\p{Emoji_Presentation}.,;:?!'"()%+=/→–—…’“”·✓-]+$/u;
const LINKED = /www\.|:[^\s]|\w-\d|\b[0-9a-f]{7,64}\b/iu;
/** What may end a sentence, or a part of one, behind a code span. */
const ENDS = '.,;:?!)"\'”';
const STARTS_BLOCK = /^(?:\d+[.)]|[-+=]+)$/u;

/**
 * A sentence for Markdown, on one line. Words of letters and plain punctuation stay; every other
 * word (mentions, links, references to issues or commits, HTML, any Markdown sign, emoji names,
 * formulas) is put into a code span, where it means only itself.
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

/** Text inside raw HTML (a `<summary>`), where no Markdown is read. */
export function htmlCode(text: string): string {
  const escaped = visible(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
  return `<code>${escaped}</code>`;
}

/** A fenced block, its fence longer than any run of backticks inside. Lines are made visible here. */
export function markdownFence(lines: readonly string[], language: 'diff' | 'text'): string {
  const body = lines.map(visibleLine).join('\n');
  const fence = '`'.repeat(Math.max(3, longestRun(body) + 1));
  return `${fence}${language}\n${body}\n${fence}`;
}
