import type { Room } from './block-scalar.js';
import { isBlank, lineAt, lineEnd, nextLine } from './text-lines.js';

/** The text after the line of an offset, as far as a block scalar that ends there depends on it. */
export function roomAfter(text: string, at: number): Room {
  const end = lineEnd(text, at);
  let line = nextLine(text, at);
  const first = line;
  while (line < text.length && isBlank(lineAt(text, line))) line = nextLine(text, line);
  return {
    endsFile: end === text.length,
    blankAfter: line > first,
    indentAfter: line < text.length ? (/^[ \t]*/.exec(lineAt(text, line))?.[0].length ?? 0) : 0,
  };
}
