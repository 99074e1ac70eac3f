import { CommanderError } from '@commander-js/extra-typings';
import { adviceText, type CommandPlace, TOOL_CODES, UserError, visible } from '../model/index.js';
import type { Listed } from './command.js';
import { makeCommandLine } from './command-line.js';
import { COMMANDS } from './command-list.js';
import { ExitError } from './exit-error.js';
import { isOutOfHandles, OUT_OF_HANDLES } from './file-handles.js';
import { mayWantHelp } from './help.js';
import type { Io } from './io.js';
import { afterOutput } from './lost-output.js';
import { processIo } from './process-io.js';

/** Runs the command line. Expected failures are printed as sentences; only `--verbose` adds a stack trace. */
export async function main(argv: readonly string[], io: Io = processIo()): Promise<number> {
  let exitCode = 0;
  const context = { io, main };
  const commands = [...COMMANDS, ...(await provided(argv, io))];
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
  program.hook('preAction', (_program, command) => {
    io.typing = { place: givenPlace(command.opts()), shell: io.shell ?? 'sh' };
  });
  try {
    await program.parseAsync([...argv], { from: 'user' });
  } catch (error) {
    exitCode = explain(error, argv, io);
  }
  return afterOutput(exitCode, io);
}

/** Commands of providers, where the arguments do not begin with one of the tool's own. */
async function provided([first]: readonly string[], { providers }: Io): Promise<readonly Listed[]> {
  if (COMMANDS.some(({ name }) => name === first)) return [];
  if (providers === undefined && !(await import('./generated/help.js')).HELP.provided) return [];
  return (await import('./provider-commands.js')).providerCommands(providers);
}

/** The flags of a run that choose its target. */
function givenPlace({ target, config, org, baseUrl }: Record<string, unknown>): CommandPlace {
  const given = Object.entries({ target, config, org, baseUrl });
  return Object.fromEntries(given.filter(([, value]) => typeof value === 'string' && value !== ''));
}

function explain(error: unknown, argv: readonly string[], io: Io): number {
  if (error instanceof ExitError) return error.exitCode;
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 1;
  const isVerbose = argv.includes('--verbose');
  if (error instanceof UserError) {
    io.err(`error ${error.code}  ${visible(error.message)}\n`);
    const advice = adviceText(error.advice, io.typing);
    // A remedy has a line for each command.
    for (const line of advice === '' ? [] : advice.split('\n')) io.err(`  ${visible(line)}\n`);
    if (isVerbose && error.stack !== undefined) io.err(`${error.stack}\n`);
    return error.exitCode;
  }
  if (isOutOfHandles(error)) {
    io.err(OUT_OF_HANDLES);
    return 1;
  }
  const message = error instanceof Error ? error.message : String(error);
  io.err(`error ${TOOL_CODES.fault.code}  Internal error: ${visible(message)}\n`);
  io.err('  This is a bug in pipelines-sync. Run the command again with --verbose and report the output.\n');
  if (isVerbose && error instanceof Error && error.stack !== undefined) io.err(`${error.stack}\n`);
  return 1;
}
