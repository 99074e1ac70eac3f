import { codeUrl, type Place } from '../../model/index.js';
import { placeText } from '../words/entries.js';
import type { SaidLine } from '../words/said.js';
import { markdownCode, markdownText } from '../words/sanitize.js';

/** What Markdown is made with, besides the plan. */
export interface MarkdownContext {
  /** The address of a line on GitHub; null where there is none. */
  sourceUrl?: ((place: Place) => string | null) | undefined;
  /** The address of a code's row in docs/errors.md; left out: that of the package. */
  codeUrl?: ((code: string) => string | null) | undefined;
}

/** Characters that neither end a link nor have a meaning in Markdown, HTML or a table. */
const URL = /^https?:\/\/[A-Za-z0-9./?#&=%~:;,+!-]+$/;

/**
 * A link with code as its text. The address is ours, but may contain a file name of the repository: if it has an
 * unencoded character with a meaning, there is no link. `_` is encoded, because a second one would make the words
 * between them italic.
 */
export function markdownLink(
  text: string,
  url: string | null | undefined,
  options: { table?: boolean } = {},
): string {
  const code = markdownCode(text, options);
  const target = url?.replaceAll('_', '%5F').replaceAll('*', '%2A');
  // An ampersand could begin an entity, which Markdown reads even in an address.
  return target === undefined || !URL.test(target) ? code : `[${code}](${target.replaceAll('&', '&amp;')})`;
}

/** A code, as a link to its row in docs/errors.md where that page has a public address. */
export function codeLinked(code: string, look: MarkdownContext = {}): string {
  return markdownLink(code, (look.codeUrl ?? codeUrl)(code));
}

/** A link with our own text. */
export function wordLink(words: string, url: string): string {
  const link = markdownLink(words, url);
  return link.startsWith('[') ? `[${words}]${link.slice(link.indexOf('('))}` : words;
}

/** A line with the names of others as code, and their sentences as far as they have no effect. */
export function saidMarkdown(line: SaidLine): string {
  return line
    .map((part) => {
      if (typeof part === 'string') return part;
      return 'sentence' in part ? markdownText(part.sentence) : markdownLink(part.name, part.link);
    })
    .join('');
}

/** `file:line`, as a link if possible; empty for what is in no file. A `short` one leaves the folders to the link. */
export function placeLink(
  place: Place | null | undefined,
  look: MarkdownContext,
  options: { table?: boolean; short?: boolean } = {},
): string {
  const text = placeText(place);
  if (place === null || place === undefined || text === '') return '';
  const url = look.sourceUrl?.(place);
  const isShort = options.short === true && typeof url === 'string';
  return markdownLink(isShort ? text.slice(text.lastIndexOf('/') + 1) : text, url, options);
}
