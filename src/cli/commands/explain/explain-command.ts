import { HELP } from '../../generated/help.js';
import { EXIT_CODES, environmentRows } from '../../help-after.js';

/** The long name of a flag: `--on-drift` of `--on-drift <policy>`. */
function flagOf(term: string): string {
  return /--[\w-]+/.exec(term)?.[0] ?? term;
}

/** Names of commands, their flags, environment variables, and exit codes. */
export function commandWords(): string[] {
  const { commands } = HELP;
  const flags = Object.values(commands).flatMap(({ options }) => options.map(({ term }) => flagOf(term)));
  const variables = environmentRows().flatMap(([names]) => names.split(', '));
  return [...new Set([...Object.keys(commands), ...flags, ...variables, 'exit code', 'exit codes'])];
}

/** A command, a flag with or without its dashes, an environment variable, or the exit codes; undefined for others. */
export function explainCommand(topic: string): string | undefined {
  const texts = [aboutCommand(topic), aboutFlag(topic), aboutVariable(topic), aboutExit(topic)];
  const found = texts.filter((text) => text !== undefined);
  return found.length === 0 ? undefined : found.join('\n');
}

function aboutCommand(topic: string): string | undefined {
  const { commands } = HELP;
  const below = Object.entries(commands).filter(
    ([words]) => words === topic || words.startsWith(`${topic} `),
  );
  if (below.length === 0) return undefined;
  const lines = below.map(([words, { does }]) => `${words}, a command: ${does}\n`);
  return `${lines.join('')}  More: pipelines-sync help ${topic.split(' ')[0]}\n`;
}

function aboutFlag(topic: string): string | undefined {
  const wanted = `--${topic.replace(/^--?/, '')}`;
  const says = new Map<string, string[]>();
  for (const [words, { options }] of Object.entries(HELP.commands))
    for (const { term, says: text } of options)
      if (flagOf(term) === wanted)
        says.set(`${term}: ${text}`, [...(says.get(`${term}: ${text}`) ?? []), words]);
  if (says.size === 0) return undefined;
  return [...says].map(([text, words]) => `${text}\n  An option of ${words.join(', ')}.\n`).join('');
}

function aboutVariable(topic: string): string | undefined {
  const found = environmentRows().filter(
    ([names, means]) => names.split(', ').includes(topic) || means.split(/[ ,;]+/).includes(topic),
  );
  return found.length === 0
    ? undefined
    : found.map(([names, means]) => `${names} in the environment: ${means}\n`).join('');
}

function aboutExit(topic: string): string | undefined {
  const one = EXIT_CODES.find(([code]) => code === topic.replace(/^exit[ _-](?:code[ _-])?/i, ''));
  if (one !== undefined) return `Exit code ${one[0]}: ${one[1]}.\n`;
  if (!/^exit(?:[ _-]?codes?)?$/i.test(topic)) return undefined;
  const lines = EXIT_CODES.map(([code, means]) => `  ${code}  ${means}\n`);
  return `Exit codes; if several apply, the first of 4, 1, 3, 5, 2, 0 wins:\n${lines.join('')}`;
}
