import type { Place } from '../../model/index.js';
import { placeText } from '../words/entries.js';
import { markdownCode } from '../words/sanitize.js';

/** What Markdown is made with beside the plan itself. */
export interface MarkdownContext {
  /** The address of a line of a file on GitHub; null where there is none. */
  sourceUrl?: ((place: Place) => string | null) | undefined;
}

/** Characters that end neither a link nor mean anything in Markdown, HTML or a table. */
const URL = /^https?:\/\/[A-Za-z0-9./?#&=%~:;,+!-]+$/;

/**
 * A link whose text is code. The address comes from us, but may hold a file name of the repository:
 * where it has a character that is not percent-encoded and could mean something, there is no link.
 * `_` is written encoded, since a second one would make the words between them slanted.
 */
export function markdownLink(
  text: string,
  url: string | null | undefined,
  options: { table?: boolean } = {},
): string {
  const code = markdownCode(text, options);
  const target = url?.replaceAll('_', '%5F').replaceAll('*', '%2A');
  // An ampersand could begin an entity, which Markdown reads even there.
  return target === undefined || !URL.test(target) ? code : `[${code}](${target.replaceAll('&', '&amp;')})`;
}

/** A link with a text of our own. */
export function wordLink(words: string, url: string): string {
  const link = markdownLink(words, url);
  return link.startsWith('[') ? `[${words}]${link.slice(link.indexOf('('))}` : words;
}

/**
 * `file:line`, as a link where there is one; empty for what stands in no file. A `short` one leaves
 * the folders to the link.
 */
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
