import type { Command, OptionValues } from '@commander-js/extra-typings';
import type { HelpExample } from './help-section.js';
import type { Io } from './io.js';

/** What a command gets besides its arguments and options. */
export interface CommandContext {
  readonly io: Io;
  /** The whole command line, for a command that runs others. */
  main(argv: readonly string[], io: Io): Promise<number>;
}

/** A command as data: its name, its line of help, its arguments and options, and its code. */
export interface CommandSpec<Name extends string, Args extends unknown[], Options extends OptionValues> {
  readonly name: Name;
  /** One line of help. */
  readonly does: string;
  /** What its help shows after the options. */
  readonly examples?: readonly HelpExample[];
  /** Declares arguments and options, from which `run` has its types. */
  flags(bare: Command): Command<Args, Options>;
  /** @returns the exit code */
  run(args: Args, flags: Given<Options>, context: CommandContext): Promise<number>;
}

/** A command of the list, whatever it takes. */
export type AnyCommand<Name extends string = string> = CommandSpec<Name, unknown[], OptionValues>;

/** Options as a command gets them: an option that was not given has no member. */
type Given<Options> = { [Name in keyof Options]: Wider<Exclude<Options[Name], undefined>> };

/** Commander only ever passes `true`; a caller in code may also pass `false`. */
type Wider<Value> = [Value] extends [true] ? boolean : Value;

/** The options that a declaration declares. */
export type FlagsOf<Declare extends (bare: never) => { opts(): OptionValues }> = Given<
  ReturnType<ReturnType<Declare>['opts']>
>;

/** Checks a command against its own declaration. */
export function defineCommand<Name extends string, Args extends unknown[], Options extends OptionValues>(
  spec: CommandSpec<Name, Args, Options>,
): CommandSpec<Name, Args, Options> {
  return spec;
}

/** A line of the list: a command, or a group of commands. A command is loaded when it is needed. */
export type Listed = {
  readonly name: string;
  /** What help lists it under; missing: among the tool's own commands. */
  readonly heading?: string;
} & ({ load(): Promise<AnyCommand> } | { readonly does: string; readonly commands: readonly Listed[] });

/** A command of the list, in a file that exports it as `command`. */
export function listed<Name extends string>(
  name: Name,
  load: () => Promise<{ command: AnyCommand<NoInfer<Name>> }>,
): Listed {
  return { name, load: async () => (await load()).command };
}

/** Commands that share a first word. */
export function group(name: string, does: string, commands: readonly Listed[]): Listed {
  return { name, does, commands };
}
