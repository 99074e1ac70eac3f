import { type Command, InvalidArgumentError, Option, type OptionValues } from '@commander-js/extra-typings';
import { keyVariable } from '../model/index.js';
import { DEFAULT_PROVIDER, type Provider } from '../providers/index.js';
import { platformWords } from '../run/platform-words.js';
import type { FlagsOf } from './command.js';

/** Options of every command that works on a target, as it gets them. */
export type CommonFlags = FlagsOf<typeof target<[], Record<never, never>>>;

/** Options of every command that changes a ledger by hand, as it gets them. */
export type WritingFlags = FlagsOf<typeof writing<[], Record<never, never>>>;

/** Declares the options of every command that works on a target, in the words of one platform. */
export function target<Args extends unknown[], Options extends OptionValues>(
  command: Command<Args, Options>,
  provider: Pick<Provider, 'settings' | 'words'> = DEFAULT_PROVIDER,
) {
  const chosen = command
    .option(
      '--config <file>',
      'configuration file (default: pipelines-sync.yaml, here or in a parent folder)',
    )
    .option('--target <name>', 'target to use (default: default_target)')
    .option('--base-url <url>', "override the target's base URL")
    .option('--api-key <key>', `API key; prefer ${keyVariable(provider.settings)}`)
    .option('--org <id>', `override the target's ${provider.words.account}`);
  return json(chosen)
    .addOption(
      new Option('--progress <format>', 'print progress on standard error, a JSON object per line').choices([
        'json',
      ]),
    )
    .option('--quiet', 'print results only')
    .option(
      '--verbose',
      'log every request, print stack traces, and show new texts whole and what is silenced',
    );
}

/** Declares the option of a command that prints its result as a document, too. */
export function json<Args extends unknown[], Options extends OptionValues>(command: Command<Args, Options>) {
  return command.option('--json', 'print results as JSON');
}

/** Declares bundle files as arguments. */
export function files<Args extends unknown[], Options extends OptionValues>(command: Command<Args, Options>) {
  return command.argument('[files...]', 'bundle files (default: those of the configuration)');
}

/** Declares the options of every command that changes a ledger by hand. */
export function writing<Args extends unknown[], Options extends OptionValues>(
  command: Command<Args, Options>,
) {
  return target(command).option('--yes', 'skip the confirmation');
}

/** Declares the options that decide what a plan contains. */
export function deciding<Args extends unknown[], Options extends OptionValues>(
  command: Command<Args, Options>,
) {
  return command
    .option('--only <pattern>', 'only matching resources; never removes anything', collect)
    .addOption(onDrift(['hold', 'overwrite', 'keep']))
    .option(
      '--take-over [pattern]',
      'overwrite live objects created elsewhere; with a pattern, only matching ones, secrets included',
      optionalPattern,
    )
    .option('--launch <pattern>', 'launch matching experiments that are held', collect)
    .option(
      '--allow-deletes <n>',
      "allow up to <n> deletes and replacements, overriding the target's limits",
      number,
    )
    .option('--allow-empty', 'allow files that no longer hold any item');
}

/** Declares the options about the rules of the configuration. */
export function ruling<Args extends unknown[], Options extends OptionValues>(
  command: Command<Args, Options>,
) {
  return command
    .option('--override <rule>', 'ignore this rule of the configuration in this run', collect)
    .option(
      '--rules-from <commit>',
      'also apply the rules of this commit, before those of the files',
      collect,
    );
}

/** `--on-drift` with the policies that a command accepts. */
export function onDrift<const Policies extends readonly string[]>(policies: Policies) {
  return new Option('--on-drift <policy>', `how to treat edits made in ${platformWords().app}`).choices(
    policies,
  );
}

/** `--format` of a command whose result may also go into a comment. */
export function format() {
  return new Option('--format <format>', 'output format').choices(['text', 'json', 'markdown']);
}

/** Declares where the result of a command that judges something is printed to. */
export function printing<Args extends unknown[], Options extends OptionValues>(
  command: Command<Args, Options>,
) {
  return command
    .addOption(format())
    .option('--junit <file>', 'also write the result as JUnit XML')
    .option('--summary', 'also add the result to the job summary (GITHUB_STEP_SUMMARY)');
}

/** Declares `--allow-older`. */
export function allowOlder<Args extends unknown[], Options extends OptionValues>(
  command: Command<Args, Options>,
) {
  return command.option('--allow-older', 'allow a commit that does not descend from the last applied one');
}

/** Collects the values of an option that may be given several times. */
export function collect(value: string, previous: string[] | undefined): string[] {
  return [...(previous ?? []), value];
}

/** Collects `--take-over`: alone it means everything, with patterns everything that matches one of them. */
export function optionalPattern(value: string, previous: string[] | true | undefined): string[] | true {
  return Array.isArray(previous) ? [...previous, value] : [value];
}

/** Reads the value of an option that is a whole number, 0 or more. */
export function number(value: string): number {
  if (/^\d{1,9}$/.test(value)) return Number(value);
  throw new InvalidArgumentError('It must be a whole number, 0 or more.');
}

/** Reads the value of `--port`. */
export function port(value: string): number {
  const number = Number(value);
  if (Number.isInteger(number) && number >= 0 && number <= 65_535) return number;
  throw new InvalidArgumentError('It must be a number from 0 to 65535.');
}
