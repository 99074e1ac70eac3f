import type { Command, OptionValues } from '@commander-js/extra-typings';
import type { Io } from './io.js';

/** What a run gets besides what was typed. */
export interface CommandContext {
  readonly io: Io;
  /** The whole command line, for a command that runs others. */
  main(argv: readonly string[], io: Io): Promise<number>;
}

/** A command is data: what it is called, what help says of it, what it takes, and what it does. */
export interface CommandSpec<Name extends string, Args extends unknown[], Options extends OptionValues> {
  readonly name: Name;
  /** One line of help. */
  readonly does: string;
  /** Declares arguments and options, from which `run` has its types. */
  flags(bare: Command): Command<Args, Options>;
  /** @returns the exit code */
  run(args: Args, flags: Given<Options>, context: CommandContext): Promise<number>;
}

/** A command of the list, whatever it takes. */
export type AnyCommand<Name extends string = string> = CommandSpec<Name, unknown[], OptionValues>;

/** Options as they arrive: one that was not given is not there. */
type Given<Options> = { [Name in keyof Options]: Wider<Exclude<Options[Name], undefined>> };

/** Who calls a run by hand may also say false. */
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

/** A line of the list: a command, or commands under one name. Each is loaded when it is wanted. */
export type Listed =
  | { readonly name: string; load(): Promise<AnyCommand> }
  | { readonly name: string; readonly does: string; readonly commands: readonly Listed[] };

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
