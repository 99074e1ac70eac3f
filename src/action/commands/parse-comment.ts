import { COMMENT_COMMAND, COMMENT_COMMANDS, type CommentCommand } from '../../report/index.js';

/** A command of a comment. */
export interface ParsedCommand {
  name: CommentCommand;
  args: string[];
  /** The line as it was written. */
  line: string;
}

/** What a comment asks for; `wrong` is what is wrong with its first line that is not a complete command. */
export type ParsedComment = { commands: ParsedCommand[] } | { wrong: string; line: string };

/** True for a comment that is a command: its first word is. */
export function isCommand(body: string): boolean {
  const [first = ''] = body.trimStart().split(/\s/, 1);
  return first === COMMENT_COMMAND;
}

/**
 * Reads the commands of a comment, one a line. Lines that begin otherwise are talk, and so is everything in a fence.
 * Arguments are words, or stand in backticks as they are, or in double quotes with the escapes of JSON. Pure.
 */
export function parseComment(body: string): ParsedComment {
  const commands: ParsedCommand[] = [];
  for (const line of linesOutsideFences(body)) {
    if (!isCommand(line)) continue;
    const words = wordsOf(line.slice(COMMENT_COMMAND.length));
    if (words === undefined)
      return { line, wrong: 'a quote is not closed, or stands in the middle of a word' };
    const [name = 'help', ...args] = words;
    const known = COMMENT_COMMANDS.find((one) => one.name === name);
    if (known === undefined) return { line, wrong: 'this version has no such command' };
    const wrong = wrongCount(known.takes, args.length);
    if (wrong !== null) return { line, wrong };
    commands.push({ name: known.name, args, line });
  }
  return { commands };
}

function linesOutsideFences(body: string): string[] {
  let fence = '';
  return body
    .split(/\r\n|\n|\r/)
    .map((line) => line.trim())
    .filter((line) => {
      const mark = /^(?:`{3,}|~{3,})/.exec(line)?.[0] ?? '';
      if (fence === '') fence = mark;
      else if (mark.startsWith(fence) && line === mark) {
        fence = '';
        return false;
      }
      return fence === '';
    });
}

function wrongCount(takes: readonly string[], given: number): string | null {
  const isMany = takes.some((one) => /…\]?$/.test(one));
  const needed = takes.filter((one) => !one.startsWith('[')).length;
  const fits = given >= needed && (isMany || given <= takes.length);
  if (fits) return null;
  return takes.length === 0 ? 'it takes no arguments' : `it takes ${takes.join(' ')}`;
}

/** The words of a line; undefined where a quote has no end, or something follows it without a space. */
function wordsOf(text: string): string[] | undefined {
  const words: string[] = [];
  let rest = text.trim();
  while (rest !== '') {
    const [found, ticked, quoted, bare] =
      /^(?:(`[^`]+`)|("(?:[^"\\]|\\.)*")|([^\s`"]\S*))(?=\s|$)/u.exec(rest) ?? [];
    if (found === undefined) return undefined;
    const word = ticked?.slice(1, -1) ?? (quoted === undefined ? bare : unquoted(quoted));
    if (word === undefined) return undefined;
    words.push(word);
    rest = rest.slice(found.length).trimStart();
  }
  return words;
}

function unquoted(text: string): string | undefined {
  try {
    return String(JSON.parse(text));
  } catch {
    return undefined;
  }
}
