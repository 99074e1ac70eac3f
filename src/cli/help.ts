import { Argument, type Command, Option } from '@commander-js/extra-typings';
import type { Declared } from '../providers/index.js';
import type { AnyCommand, Listed } from './command.js';
import { examplesAfter } from './help-section.js';

/** A command of a provider by its name, or several behind the name of their provider: what a list of commands needs. */
export interface ProvidedCommand {
  readonly name: string;
  /** What help lists it under. */
  readonly heading?: string;
  /** Of a group. */
  readonly does?: string;
  readonly commands?: readonly string[];
}

/** The help of all commands, so that none needs to be loaded. Made by scripts/generate.mjs from the commands. */
export interface HelpTable {
  readonly about: string;
  /** What follows the commands. */
  readonly after: string;
  /** Commands of providers. */
  readonly provided: readonly ProvidedCommand[];
  /** By the words of a command, such as `ledger show`. */
  readonly commands: { readonly [words: string]: CommandHelp };
}

/** The declaration of a command, as data. */
export interface CommandHelp {
  readonly does: string;
  readonly arguments: readonly Declared[];
  readonly options: readonly Declared[];
  /** What follows the options. */
  readonly after?: string | undefined;
}

/** True where these arguments may ask for help, so that commands are shown but do not run. */
export function mayWantHelp(argv: readonly string[], commands: readonly Listed[]): boolean {
  const [first, second] = argv;
  const named = commands.find(({ name }) => name === first);
  if (named === undefined || argv.includes('--help') || argv.includes('-h')) return true;
  return 'commands' in named && !named.commands.some(({ name }) => name === second);
}

/** The help of a list of commands, by the words of each. */
export async function helpOf(
  commands: readonly Listed[],
  bare: (name: string) => Command,
  before: readonly string[] = [],
): Promise<HelpTable['commands']> {
  const parts = commands.map(async (one): Promise<HelpTable['commands']> => {
    const words = [...before, one.name];
    if (!('load' in one)) return helpOf(one.commands, bare, words);
    return { [words.join(' ')]: declaredBy(await one.load(), bare) };
  });
  return Object.assign({}, ...(await Promise.all(parts)));
}

function declaredBy(
  { name, does, examples, flags }: AnyCommand,
  bare: (name: string) => Command,
): CommandHelp {
  const command = flags(bare(name));
  return {
    does,
    arguments: command.registeredArguments.map((one) => {
      const word = `${one.name()}${one.variadic ? '...' : ''}`;
      return {
        term: one.required ? `<${word}>` : `[${word}]`,
        says: one.description,
        choices: one.argChoices,
        default: one.defaultValue,
      };
    }),
    options: command.options.map((one) => ({
      term: one.flags,
      says: one.description,
      choices: one.argChoices,
      // The default of `--no-…` follows from its name.
      default: one.negate ? undefined : one.defaultValue,
    })),
    after: examplesAfter(examples),
  };
}

/** Declares a command from its help, without readers of values. */
export function declare(bare: Command, help: CommandHelp): void {
  for (const { term, says, choices, default: value } of help.arguments) {
    const argument = new Argument(term, says);
    if (choices !== undefined) argument.choices(choices);
    if (value !== undefined) argument.default(value);
    bare.addArgument(argument);
  }
  for (const { term, says, choices, default: value, mandatory } of help.options) {
    const option = new Option(term, says);
    if (mandatory === true) option.makeOptionMandatory();
    if (choices !== undefined) option.choices(choices);
    if (value !== undefined) option.default(value);
    bare.addOption(option);
  }
  if (help.after !== undefined) bare.addHelpText('after', help.after);
}
