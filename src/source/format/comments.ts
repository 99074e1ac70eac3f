import { CST, Lexer } from 'yaml';
import { columnOf, isBlank, lineAt, lineStart } from '../edit/index.js';

/** A comment of a YAML file. */
export interface YamlComment {
  /** From its `#` on, without white space at its end. */
  readonly text: string;
  readonly offset: number;
  readonly column: number;
  /** True where only white space precedes it on its line. */
  readonly ownLine: boolean;
}

/** Marks the next lexeme as the text of a scalar, which may begin with a `#`. */
const SCALAR = CST.SCALAR;
const MARKERS = [CST.DOCUMENT, CST.FLOW_END, SCALAR];

/** All comments of a YAML text, in order. */
export function commentsOf(text: string): YamlComment[] {
  const comments: YamlComment[] = [];
  let offset = 0;
  let isScalar = false;
  for (const lexeme of new Lexer().lex(text)) {
    if (MARKERS.includes(lexeme)) {
      isScalar = lexeme === SCALAR;
      continue;
    }
    if (!isScalar && lexeme.startsWith('#')) {
      comments.push({
        text: lexeme.trimEnd(),
        offset,
        column: columnOf(text, offset),
        ownLine: isBlank(text.slice(lineStart(text, offset), offset)),
      });
    }
    isScalar = false;
    offset += lexeme.length;
  }
  return comments;
}

/** True where a blank line is directly above the line of an offset, and behind another offset. */
export function isBelowBlank(text: string, at: number, behind: number): boolean {
  const line = lineStart(text, at);
  return line > 0 && lineStart(text, line - 1) > behind && isBlank(lineAt(text, line - 1));
}
