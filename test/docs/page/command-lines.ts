/** A piece of a block of commands: one command of the tool, or lines for the shell. */
export type Piece =
  | { readonly argv: readonly string[]; readonly line: string; readonly exit: number }
  | { readonly script: string; readonly exit: number };

/** What starts the tool in a page: installed, and from a checkout. */
const PROGRAM = /^(?:pipelines-sync|node dist\/cli\/index\.js)(?= |$)/;

/**
 * A block in pieces. A line that only starts the tool can run inside this process; the lines between go to a shell
 * together. A comment behind a command says its exit code where that is not 0: `# exit 3: held`.
 */
export function piecesOf(code: string): Piece[] {
  const pieces: Piece[] = [];
  let script: string[] = [];
  const flush = (exit = 0) => {
    if (script.some((line) => line.trim() !== '')) pieces.push({ script: script.join('\n'), exit });
    script = [];
  };
  for (const line of wholeLines(code)) {
    const argv = PROGRAM.test(line) ? wordsOf(line.replace(PROGRAM, '')) : undefined;
    const exit = Number(/\s#.*\bexit (\d)\b/.exec(line)?.[1] ?? 0);
    if (argv !== undefined) {
      flush();
      pieces.push({ argv, line, exit });
      continue;
    }
    script.push(line);
    if (exit !== 0) flush(exit);
  }
  flush();
  return pieces;
}

/** Lines with what continues them: behind a backslash, and the text of a here-document. */
function wholeLines(code: string): string[] {
  const lines: string[] = [];
  let until: string | undefined;
  for (const line of code.trimEnd().split('\n')) {
    const last = lines.at(-1);
    if (until !== undefined || last?.endsWith('\\')) lines[lines.length - 1] = `${last}\n${line}`;
    else lines.push(line);
    if (until === undefined) until = /<<-?'?(\w+)'?/.exec(line)?.[1];
    else if (line === until) until = undefined;
  }
  return lines;
}

/** The words of a line as sh splits them; undefined where a shell has more to do than that. */
function wordsOf(line: string): string[] | undefined {
  const words: string[] = [];
  let rest = line.replaceAll('\\\n', ' ');
  while (true) {
    rest = rest.trimStart();
    if (rest === '' || rest.startsWith('#')) return words;
    const [word] = /^(?!~)(?:'[^']*'|"[^"$`\\]*"|[^\s'"`$|&;<>()*?[\]{}!\\]+)+(?=\s|$)/.exec(rest) ?? [];
    if (word === undefined) return undefined;
    words.push(word.replaceAll(/'([^']*)'|"([^"]*)"/g, '$1$2'));
    rest = rest.slice(word.length);
  }
}
