/** The surroundings of a place where a value is written over several lines. */
export interface Room {
  /** The value is the last thing in a file that does not end with a line break. */
  readonly endsFile: boolean;
  /** A blank line follows. */
  readonly blankAfter: boolean;
  /** Indentation of the next line that is not blank. */
  readonly indentAfter: number;
}

/** A value over several lines: the text behind its indicator, and the indented lines below. */
export interface Printed {
  head: string;
  lines: string[];
}

/** Characters that a block scalar cannot contain, or that readers interpret differently. */
const UNFIT = /(?![\t\n])\p{Cc}|[\u2028\u2029\ufeff\ufffe\uffff]|\p{Surrogate}/u;

/**
 * A text as a literal block scalar; undefined where it would not be read back unchanged.
 * @param indent column of its lines
 * @param parent column of the collection around it (-1 for none)
 */
export function literal(text: string, indent: number, parent: number, room: Room): Printed | undefined {
  if (!fits(text, indent, room)) return undefined;
  const { body, chomping } = chomp(text);
  return {
    head: `|${indicator(text, indent, parent)}${chomping}`,
    lines: body.map((line) => (line === '' ? '' : ' '.repeat(indent) + line)),
  };
}

/**
 * A text as a folded block scalar with lines of at most `width` characters; undefined where it would not be read back
 * unchanged, for example with lines that begin with white space.
 */
export function folded(
  text: string,
  indent: number,
  parent: number,
  room: Room,
  width: number,
): Printed | undefined {
  if (!fits(text, indent, room) || /^[ \t]|[ \t]$/m.test(text) || text.startsWith('\n')) return undefined;
  const { body, chomping } = chomp(text);
  const lines: string[] = [];
  let last = -1;
  body.forEach((line, index) => {
    if (line === '') return;
    // One line break in the source is a space, so each line break of the text takes one more.
    if (last !== -1) lines.push(...Array<string>(index - last).fill(''));
    lines.push(...wrap(line, width).map((part) => ' '.repeat(indent) + part));
    last = index;
  });
  lines.push(...Array<string>(body.length - 1 - last).fill(''));
  return { head: `>${indicator(text, indent, parent)}${chomping}`, lines };
}

function fits(text: string, indent: number, room: Room): boolean {
  if (text.trim() === '' || UNFIT.test(text)) return false;
  // Readers interpret a last line of white space differently.
  if (/(?:^|\n)[ \t]+\n*$/.test(text)) return false;
  if (room.indentAfter >= indent) return false;
  if (text.endsWith('\n') && room.endsFile) return false;
  return !(text.endsWith('\n\n') && room.blankAfter);
}

/** The indentation indicator: needed where the first line with text begins with white space. */
function indicator(text: string, indent: number, parent: number): string {
  return /^\n*[ \t]/.test(text) ? String(indent - Math.max(parent, 0)) : '';
}

function chomp(text: string): { body: string[]; chomping: string } {
  if (!text.endsWith('\n')) return { body: text.split('\n'), chomping: '-' };
  const body = text.slice(0, -1).split('\n');
  return { body, chomping: text.endsWith('\n\n') ? '+' : '' };
}

/** Breaks a line at single spaces between words. */
function wrap(line: string, width: number): string[] {
  const parts: string[] = [];
  let from = 0;
  let lastBreak = -1;
  for (const match of line.matchAll(/(?<=\S) (?=\S)/g)) {
    if (match.index - from > width && lastBreak >= from) {
      parts.push(line.slice(from, lastBreak));
      from = lastBreak + 1;
    }
    lastBreak = match.index;
  }
  if (line.length - from > width && lastBreak >= from) {
    parts.push(line.slice(from, lastBreak));
    from = lastBreak + 1;
  }
  return [...parts, line.slice(from)];
}

/**
 * Column of the lines of a block scalar, derived from its value; undefined where no line has text.
 * @param source its lines without the header
 */
export function contentIndent(source: readonly string[], value: string): number | undefined {
  const first = source.find((line) => line.trim() !== '');
  const wanted = value.split('\n').find((line) => line.trim() !== '');
  if (first === undefined || wanted === undefined) return undefined;
  const indent = leadingSpaces(first) - leadingSpaces(wanted);
  return indent > 0 ? indent : undefined;
}

function leadingSpaces(line: string): number {
  return /^ */.exec(line)?.[0].length ?? 0;
}
