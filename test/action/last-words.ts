import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const FOLDER = fileURLToPath(new URL('stand-ins/last-words/', import.meta.url));

/** With a line break before it: a step may end in the middle of a line. */
const WORD = /\n?last-word:[^\n]*\n/g;

/**
 * act copies what a step prints from a terminal, and stops as soon as the step has failed: what it had not read by then
 * is lost. With this environment, a step of Node or bash that fails prints a word of its own at the end, and waits until
 * the word is in act's log, and so is everything before it.
 * @param folder where `answerLastWords` puts a file for each word
 */
export function lastWords(folder: string): Record<string, string> {
  return {
    STAND_IN_LAST_WORDS: folder,
    NODE_OPTIONS: `--require=${join(FOLDER, 'last-words.cjs')}`,
    BASH_ENV: join(FOLDER, 'last-words.sh'),
  };
}

/** Answers each word in act's log as soon as it is there. @returns takes the next part of the log */
export function answerLastWords(folder: string): (part: string) => void {
  let rest = '';
  return (part) => {
    const lines = `${rest}${part}`.split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      const word = /"msg":"last-word:([\w-]+)/.exec(line)?.[1];
      if (word !== undefined) writeFileSync(join(folder, word), '');
    }
  };
}

/** What steps printed, without those words. */
export function withoutLastWords(printed: string): string {
  return printed.replace(WORD, '');
}
