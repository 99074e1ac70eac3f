import { CommanderError } from '@commander-js/extra-typings';
import { isOutOfHandles, OUT_OF_HANDLES } from '../host/file-handles.js';
import { DISK_FULL, isDiskFull } from '../host/full-disk.js';
import { type CommandPlace, coded, type Finding, pasted, TOOL_CODES, UserError } from '../model/index.js';
import { say, sayError } from '../run/open/say.js';
import { asksForJson, asksForProgress } from './asks-for-json.js';
import type { Listed } from './command.js';
import { COMMAND_CODES } from './command-codes.js';
import { makeCommandLine } from './command-line.js';
import { COMMANDS } from './command-list.js';
import { refuseContradictions } from './contradictions.js';
import { ExitError } from './exit-error.js';
import { mayWantHelp } from './help.js';
import type { Io } from './io.js';
import { afterOutput } from './lost-output.js';
import { withNearest } from './nearest-choice.js';
import { processIo } from './process-io.js';
import { lateCommands } from './provided-commands.js';

/** Runs the command line. Expected failures are printed as sentences; only `--verbose` adds a stack trace. */
export async function main(argv: readonly string[], io: Io = processIo()): Promise<number> {
  let exitCode = 0;
  const context = { io, main };
  const commands = [...COMMANDS, ...(await provided(argv, io))];
  // Asked of the arguments themselves: an error in them is a line, too.
  const endProgress = asksForProgress(argv)
    ? (await import('./progress-lines.js')).startProgress(io, wordsOf(argv, commands))
    : undefined;
  const program = await makeCommandLine(
    argv,
    context,
    (code) => {
      exitCode = code;
    },
    commands,
    mayWantHelp(argv, commands) ? (await import('./generated/help.js')).HELP : undefined,
  );
  // Until the target is resolved, printed commands repeat the flags that were given.
  program.hook('preAction', async (_program, command) => {
    const given = command.opts();
    io.typing = { place: givenPlace(given), shell: io.shell ?? 'sh' };
    const words = wordsOf(argv, commands);
    if (given.json === true || given.format === 'json') await startJson(words, io);
    io.isQuiet = given.quiet === true;
    io.isVerbose = given.verbose === true;
    refuseContradictions(words, given);
  });
  try {
    await program.parseAsync(asked(argv, commands), { from: 'user' });
  } catch (error) {
    // The command line was not understood, so its options are not known.
    if (error instanceof CommanderError && error.exitCode !== 0 && io.json === undefined && asksForJson(argv))
      await startJson(wordsOf(argv, commands), io);
    exitCode = explain(error, argv, io);
  }
  if (io.json !== undefined) io.out(io.json.end(exitCode, io.typing));
  const code = afterOutput(exitCode, io);
  endProgress?.(code);
  return code;
}

/** The arguments. `help` and an unknown command become that word alone, which ends in the same error. */
function asked(argv: readonly string[], commands: readonly Listed[]): string[] {
  const [first, word] = argv;
  const isUnknown = word !== undefined && !word.startsWith('-') && word !== 'help';
  return first === 'help' && isUnknown && !commands.some(({ name }) => name === word)
    ? argv.slice(1)
    : [...argv];
}

/** Commands of providers, where the arguments do not begin with one of the tool's own. */
async function provided([first]: readonly string[], { providers }: Io): Promise<readonly Listed[]> {
  if (COMMANDS.some(({ name }) => name === first)) return [];
  if (providers === undefined) return lateCommands((await import('./generated/help.js')).HELP.provided);
  return (await import('./provider-commands.js')).providerCommands(providers);
}

/** The flags of a run that choose its target. */
function givenPlace({ target, config, org, baseUrl }: Record<string, unknown>): CommandPlace {
  const given = Object.entries({ target, config, org, baseUrl });
  return Object.fromEntries(given.filter(([, value]) => typeof value === 'string' && value !== ''));
}

/** From here on, the run prints one JSON document, whatever happens. */
async function startJson(command: string | null, io: Io): Promise<void> {
  // Loaded late: it loads the reports.
  const { JsonRun } = await import('./json-run.js');
  const json = new JsonRun(command);
  io.json = json;
  const { note } = io;
  io.note = (finding) => {
    note?.(finding);
    json.note(finding);
  };
}

/** The words of the command that arguments name: `ledger show`; null where they name none. */
function wordsOf([first, second]: readonly string[], commands: readonly Listed[]): string | null {
  const one = commands.find(({ name }) => name === first);
  if (one === undefined || first === undefined) return null;
  const inner = 'commands' in one ? one.commands.find(({ name }) => name === second) : undefined;
  return inner === undefined ? first : `${first} ${inner.name}`;
}

function explain(error: unknown, argv: readonly string[], io: Io): number {
  if (error instanceof ExitError) return error.exitCode;
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return 0;
    io.note?.(usageFinding(error, argv));
    return 1;
  }
  const isVerbose = argv.includes('--verbose');
  if (error instanceof UserError) {
    sayError(io, error);
    if (isVerbose && error.stack !== undefined) io.err(`${error.stack}\n`);
    return error.exitCode;
  }
  if (isOutOfHandles(error) || isDiskFull(error)) {
    say(io, isDiskFull(error) ? DISK_FULL : OUT_OF_HANDLES);
    return 1;
  }
  const message = error instanceof Error ? error.message : String(error);
  say(io, {
    ...coded(TOOL_CODES.fault),
    message: `Internal error: ${message}`,
    remedy: 'This is a bug in pipelines-sync. Run the command again with --verbose and report the output.',
  });
  if (isVerbose && error instanceof Error && error.stack !== undefined) io.err(`${error.stack}\n`);
  return 1;
}

/** A wrong command line as a finding; commander has printed it. */
function usageFinding({ message }: CommanderError, argv: readonly string[]): Finding {
  const [first] = argv;
  return {
    ...coded(COMMAND_CODES.usage),
    message: withNearest(message.replace(/^error: /, '')),
    remedy: 'To see what the command takes.',
    command: first === undefined || first.startsWith('-') ? pasted('--help') : pasted('help', first),
  };
}
