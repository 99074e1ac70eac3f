import type { HelpTable } from '../../help.js';

/** An option as a shell completes it. */
export interface CompletedOption {
  /** `--format`. */
  readonly flag: string;
  readonly says: string;
  /** It takes a value, so what follows it is none of the command's words. */
  readonly takesValue: boolean;
  /** The values that it takes; empty for any, such as a file. */
  readonly choices: readonly string[];
}

/** A command as a shell completes it. */
export interface CompletedCommand {
  /** `ledger show`. */
  readonly words: string;
  readonly does: string;
  readonly options: readonly CompletedOption[];
  /** The values of its arguments; empty for any. */
  readonly choices: readonly string[];
}

/** The command table as shells need it, in its order. */
export function completedOf(commands: HelpTable['commands']): CompletedCommand[] {
  return Object.entries(commands).map(([words, { does, arguments: taken, options }]) => ({
    words,
    does,
    options: options.flatMap(({ term, says, choices }) => {
      const flag = /--[a-z][a-z-]*/.exec(term)?.[0];
      if (flag === undefined) return [];
      return [{ flag, says, takesValue: term.includes('<'), choices: choices ?? [] }];
    }),
    choices: taken.flatMap(({ choices }) => choices ?? []),
  }));
}

/** The first words of all commands, each once. */
export function firstWords(commands: readonly CompletedCommand[]): string[] {
  return [...new Set(commands.map(({ words }) => words.split(' ')[0] ?? words))];
}

/** The commands below a first word: `show` and others for `ledger`; empty where it is a command itself. */
export function below(first: string, commands: readonly CompletedCommand[]): CompletedCommand[] {
  return commands.filter(({ words }) => words.startsWith(`${first} `));
}

/** The first words that are groups. */
export function groupsOf(commands: readonly CompletedCommand[]): string[] {
  return firstWords(commands).filter((first) => below(first, commands).length > 0);
}

/** Its line of help; of a group the names of its commands. */
export function summaryOf(first: string, commands: readonly CompletedCommand[]): string {
  const own = commands.find(({ words }) => words === first);
  if (own !== undefined) return own.does;
  return below(first, commands)
    .map(({ words }) => words.slice(first.length + 1))
    .join(', ');
}
