/** Offset of the first character of the line that contains an offset. */
export function lineStart(text: string, at: number): number {
  return text.lastIndexOf('\n', at - 1) + 1;
}

/** Offset of the line break (LF or CRLF) that ends the line of an offset, or the end of the text. */
export function lineEnd(text: string, at: number): number {
  const feed = text.indexOf('\n', at);
  if (feed === -1) return text.length;
  return feed > at && text[feed - 1] === '\r' ? feed - 1 : feed;
}

/** Offset of the line break that ends the line before the one that contains an offset. */
export function previousLineEnd(text: string, at: number): number {
  return lineEnd(text, lineStart(text, lineStart(text, at) - 1));
}

/** Offset of the line after the one that contains an offset, or the end of the text. */
export function nextLine(text: string, at: number): number {
  const feed = text.indexOf('\n', at);
  return feed === -1 ? text.length : feed + 1;
}

/** Column of an offset, from 0, in UTF-16 units. */
export function columnOf(text: string, at: number): number {
  return at - lineStart(text, at);
}

/** The line at an offset without its line break. */
export function lineAt(text: string, at: number): string {
  const start = lineStart(text, at);
  return text.slice(start, lineEnd(text, start));
}

/** True for a line that is empty or only white space. */
export function isBlank(line: string): boolean {
  return /^[ \t]*$/.test(line);
}

/** The column of the `#` of a line that is nothing but a comment, else -1. */
export function commentColumn(line: string): number {
  return /^[ \t]*#/.test(line) ? line.indexOf('#') : -1;
}

/** White space at the start of the line that contains an offset. */
export function indentOf(text: string, at: number): string {
  return /^[ \t]*/.exec(text.slice(lineStart(text, at), at))?.[0] ?? '';
}

/** End of the line of an offset, or of the comment lines directly below it that are deeper than a column. */
export function endWithComments(text: string, at: number, column: number): number {
  let end = lineEnd(text, at);
  for (;;) {
    const next = nextLine(text, end);
    if (next >= text.length || commentColumn(lineAt(text, next)) <= column) return end;
    end = lineEnd(text, next);
  }
}
