import { type Command, InvalidArgumentError, Option } from 'commander';
import type { Io } from './io.js';

/** What a group of commands is registered with. */
export interface Registrar {
  io: Io;
  /** Called with the exit code when the command has ended. */
  done(exitCode: number): void;
  /** A new command that prints through `io`. */
  command(name: string, description: string): Command;
  /** The whole command line, for a command that runs others. */
  run(argv: readonly string[], io: Io): Promise<number>;
}

/** Options of every command that looks at a target. */
export function target(command: Command): Command {
  return command
    .option('--config <file>', 'the configuration; default: pipelines-sync.yaml, found upwards')
    .option('--target <name>', 'the target; default: default_target')
    .option('--base-url <url>', "another platform than the target's")
    .option('--api-key <key>', 'the API key; the environment is the better place for it')
    .option('--org <id>', "another organization than the target's")
    .option('--json', 'results as JSON')
    .option('--quiet', 'only results')
    .option('--verbose', 'each request, and stacks of errors');
}

/** The bundles that a command may be given by name. */
export function files(command: Command): Command {
  return command.argument('[files...]', 'bundles; default: those of the configuration');
}

/** Options that decide what a plan holds. */
export function deciding(command: Command): Command {
  return command
    .option('--only <pattern>', 'only resources that fit; nothing is removed', collect)
    .addOption(
      new Option('--on-drift <policy>', 'what becomes of edits in the web app').choices([
        'hold',
        'overwrite',
        'keep',
      ]),
    )
    .option(
      '--take-over [pattern]',
      'overwrite live objects that were made elsewhere; a pattern also rewrites secrets',
      optionalPattern,
    )
    .option('--launch <pattern>', 'launch experiments that are held', collect)
    .option('--allow-deletes <n>', "so many deletes and replaces, whatever the target's limits say", number)
    .option('--allow-empty', 'the files may hold nothing at all any more');
}

/** For an option that may be given several times. */
export function collect(value: string, previous: string[] | undefined): string[] {
  return [...(previous ?? []), value];
}

/** `--take-over` alone means everything; with a pattern only what fits, several add up. */
export function optionalPattern(value: string, previous: string[] | true | undefined): string[] | true {
  return Array.isArray(previous) ? [...previous, value] : [value];
}

export function number(value: string): number {
  if (/^\d{1,9}$/.test(value)) return Number(value);
  throw new InvalidArgumentError('Write a whole number from 0 up.');
}

export function port(value: string): number {
  const number = Number(value);
  if (Number.isInteger(number) && number >= 0 && number <= 65_535) return number;
  throw new InvalidArgumentError('A port is a number from 0 to 65535.');
}
