import { type Command, InvalidArgumentError, Option, type OptionValues } from '@commander-js/extra-typings';
import { platformWords } from '../run/platform-words.js';
import type { FlagsOf } from './command.js';

/** What every command that looks at a target is given. */
export type CommonFlags = FlagsOf<typeof target<[], Record<never, never>>>;

/** What every command that changes a ledger by hand is given. */
export type WritingFlags = FlagsOf<typeof writing<[], Record<never, never>>>;

/** Options of every command that looks at a target. */
export function target<Args extends unknown[], Options extends OptionValues>(
  command: Command<Args, Options>,
) {
  return command
    .option('--config <file>', 'the configuration; default: pipelines-sync.yaml, found upwards')
    .option('--target <name>', 'the target; default: default_target')
    .option('--base-url <url>', "another platform than the target's")
    .option('--api-key <key>', 'the API key; the environment is the better place for it')
    .option('--org <id>', `another ${platformWords().account} than the target's`)
    .option('--json', 'results as JSON')
    .option('--quiet', 'only results')
    .option('--verbose', 'each request, and stacks of errors');
}

/** The bundles that a command may be given by name. */
export function files<Args extends unknown[], Options extends OptionValues>(command: Command<Args, Options>) {
  return command.argument('[files...]', 'bundles; default: those of the configuration');
}

/** Options of every command that changes a ledger by hand. */
export function writing<Args extends unknown[], Options extends OptionValues>(
  command: Command<Args, Options>,
) {
  return target(command).option('--yes', 'do not ask');
}

/** Options that decide what a plan holds. */
export function deciding<Args extends unknown[], Options extends OptionValues>(
  command: Command<Args, Options>,
) {
  return command
    .option('--only <pattern>', 'only resources that fit; nothing is removed', collect)
    .addOption(onDrift(['hold', 'overwrite', 'keep']))
    .option(
      '--take-over [pattern]',
      'overwrite live objects that were made elsewhere; a pattern also rewrites secrets',
      optionalPattern,
    )
    .option('--launch <pattern>', 'launch experiments that are held', collect)
    .option('--allow-deletes <n>', "so many deletes and replaces, whatever the target's limits say", number)
    .option('--allow-empty', 'the files may hold nothing at all any more');
}

/** `--on-drift` with the policies that a command knows. */
export function onDrift<const Policies extends readonly string[]>(policies: Policies) {
  return new Option('--on-drift <policy>', `what becomes of edits in ${platformWords().app}`).choices(
    policies,
  );
}

/** How a result that may also go into a comment is printed. */
export function format() {
  return new Option('--format <format>', 'how to print it').choices(['text', 'json', 'markdown']);
}

/** What lets an older commit be planned and applied. */
export function allowOlder<Args extends unknown[], Options extends OptionValues>(
  command: Command<Args, Options>,
) {
  return command.option(
    '--allow-older',
    'also from a commit that does not have the one applied last in its history',
  );
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
