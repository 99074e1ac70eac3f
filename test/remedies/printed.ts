import { execFileSync } from 'node:child_process';
import type { CommandUnknownOpts as Command } from '@commander-js/extra-typings';
import { makeCommandLine } from '../../src/cli/command-line.js';
import type { Io } from '../../src/cli/io.js';
import { main } from '../../src/cli/main.js';

/** Verbs of the command line: text that names one of them behind the program is a command to paste. */
export const VERBS: ReadonlySet<string> = new Set(
  (
    await makeCommandLine(
      [],
      { io: { out: () => undefined, err: () => undefined } as unknown as Io, main },
      () => undefined,
    )
  ).commands.map((command) => command.name()),
);

/** The words of a line, as sh makes them. */
export function shWords(line: string): string[] {
  const rest = line.replace(/^pipelines-sync ?/, '');
  const script = `emit() { printf '%s\\0' "$@"; }\nemit ${rest}`;
  const out = execFileSync('sh', ['-c', script], { encoding: 'utf8', env: { PATH: process.env.PATH } });
  return ['pipelines-sync', ...out.split('\0').slice(0, -1)];
}

/** Commands of a text: each ends its line. Those of the line before the first word are words of ours. */
export function inText(text: string): string[] {
  return text.split('\n').flatMap((line) => {
    const found = /(?<![\w/@$] ?)pipelines-sync ([a-z]+)\b.*$/.exec(line);
    return found !== null && VERBS.has(found[1] ?? '') ? [found[0]] : [];
  });
}

/** Commands in code spans of Markdown, as a page shows them. */
export function inMarkdown(text: string): string[] {
  const spans = [...text.matchAll(/(?<!`)(`+)(?!`)([\s\S]*?)(?<!`)\1(?!`)/g)].map((match) => match[2] ?? '');
  return spans
    .map((span) => (/^ .* $/.test(span) ? span.slice(1, -1) : span))
    .filter((span) => /^pipelines-sync /.test(span) && VERBS.has(span.split(' ')[1] ?? ''));
}

/** Every list of arguments in a JSON document. */
export function inJson(text: string): string[][] {
  const found: string[][] = [];
  JSON.parse(text, (key, value) => {
    if (key === 'argv' && Array.isArray(value)) found.push(value);
    return value;
  });
  return found;
}

/** Takes a command through the argument parser and nothing further. @throws what the parser refuses */
export async function parse(argv: readonly string[]): Promise<{ verb: string; options: object }> {
  const said: string[] = [];
  const io = { out: (text: string) => said.push(text), err: (text: string) => said.push(text) };
  const program = await makeCommandLine([], { io: io as unknown as Io, main }, () => undefined);
  let parsed: { verb: string; options: object } | undefined;
  for (const command of leaves(program))
    command.action((...args: unknown[]) => {
      const last = args.at(-1) as Command;
      parsed = { verb: last.name(), options: last.opts() };
    });
  await program.parseAsync(argv.slice(1), { from: 'user' }).catch((error: unknown) => {
    if (!argv.includes('--help')) throw new Error(`${argv.join(' ')}: ${said.join('') || String(error)}`);
    parsed = { verb: '--help', options: {} };
  });
  if (parsed === undefined) throw new Error(`${argv.join(' ')} is no command`);
  return parsed;
}

function leaves(command: Command): Command[] {
  return command.commands.length === 0 ? [command] : command.commands.flatMap(leaves);
}
