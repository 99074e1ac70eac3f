import { visible } from './sanitize.js';

/**
 * A part of a sentence: words of the tool's own, or a text of somebody else, shown as a name (with the address that it leads
 * to) or as the sentence that it is. Each view writes it so that it has no effect there.
 */
export type Said = string | { name: string; link?: string | null } | { sentence: string };

/** Parts of a sentence, in order. */
export type SaidLine = readonly Said[];

/** A line for a terminal. */
export function saidText(line: SaidLine): string {
  return line
    .map((part) => {
      if (typeof part === 'string') return part;
      if ('sentence' in part) return visible(part.sentence);
      const { name, link = null } = part;
      return link === null ? visible(name) : `${visible(name)} ${visible(link)}`;
    })
    .join('');
}

/** Lines as one, with something of our own in between. */
export function joined(lines: readonly SaidLine[], between: string): SaidLine {
  return lines.flatMap((line, at) => (at === 0 ? line : [between, ...line]));
}
