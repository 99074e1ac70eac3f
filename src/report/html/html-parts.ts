import { codeUrl, type Place } from '../../model/index.js';
import { placeText } from '../words/entries.js';
import type { SaidLine } from '../words/said.js';
import { htmlText } from '../words/sanitize.js';

/** What the page is made with, besides the plan. */
export interface HtmlContext {
  /** The address of a line on the web; null where there is none. */
  sourceUrl?: ((place: Place) => string | null) | undefined;
  /** The address of a code's row in docs/errors.md; left out: that of the package. */
  codeUrl?: ((code: string) => string | null) | undefined;
  /** The id of the row of a resource on this page. */
  rowOf(address: string): string | undefined;
}

/** Characters that end neither an attribute nor an address. */
const URL = /^https?:\/\/[A-Za-z0-9./?#&=%~:;,+!_*-]+$/;

/** Markup as a link, where the address is one of the web without a character that has a meaning; else the markup alone. */
function linked(markup: string, url: string | null | undefined): string {
  if (typeof url !== 'string' || !URL.test(url)) return markup;
  return `<a href="${url.replaceAll('&', '&amp;')}" rel="noreferrer noopener">${markup}</a>`;
}

/** A line with the names of others as code. */
export function saidHtml(line: SaidLine): string {
  return line
    .map((part) => {
      if (typeof part === 'string') return htmlText(part);
      if ('sentence' in part) return htmlText(part.sentence);
      return linked(`<code>${htmlText(part.name)}</code>`, part.link);
    })
    .join('');
}

/** A code of a finding, as a link to its row in docs/errors.md where that page has a public address. */
export function codeHtml(code: string, look: Pick<HtmlContext, 'codeUrl'>): string {
  return linked(`<code>${htmlText(code)}</code>`, (look.codeUrl ?? codeUrl)(code));
}

/** `file:line`, as a link if possible; empty for what is in no file. */
export function placeHtml(place: Place | null | undefined, look: Pick<HtmlContext, 'sourceUrl'>): string {
  const text = placeText(place);
  if (place === null || place === undefined || text === '') return '';
  return `<span class="where">${linked(htmlText(text), look.sourceUrl?.(place))}</span>`;
}

/** An address, as a link to its row where this page has one. */
export function addressHtml(address: string, { rowOf }: Pick<HtmlContext, 'rowOf'>): string {
  const code = `<code>${htmlText(address)}</code>`;
  const row = rowOf(address);
  return row === undefined ? code : `<a href="#${row}">${code}</a>`;
}

/** A section with its heading; empty without parts. */
export function section(id: string, title: string, parts: readonly string[]): string {
  if (parts.length === 0) return '';
  return `<section id="${id}"><h2>${title}</h2>\n${parts.join('\n')}\n</section>`;
}
