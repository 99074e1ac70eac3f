import { Command } from '@commander-js/extra-typings';
import { VERSION } from '../model/index.js';
import type { AnyCommand, CommandContext, Listed } from './command.js';
import { COMMANDS } from './command-list.js';
import { type CommandHelp, declare, type HelpTable, helpOf, mayWantHelp } from './help.js';
import { examplesAfter } from './help-section.js';
import { withNearest } from './nearest-choice.js';
import { namesOf } from './provided-commands.js';

/** What adding commands to a command line needs. */
interface Adding {
  context: CommandContext;
  done(exitCode: number): void;
  known: HelpTable['commands'];
  /** Runs the same arguments with loaded commands. */
  runLoaded(): Promise<void>;
}

/**
 * The command line. It holds only the command that the arguments begin with; where they begin with none, it holds
 * all of them, because help lists them.
 * @param done called with the exit code when a command has ended
 * @param help commands in this table are loaded only when they run
 */
export async function makeCommandLine(
  argv: readonly string[],
  context: CommandContext,
  done: (exitCode: number) => void,
  commands: readonly Listed[] = COMMANDS,
  help?: HelpTable,
): Promise<Command> {
  const program = prepared(new Command('pipelines-sync'), context)
    .description(help?.about ?? (await about()))
    .version(VERSION, '-V, --version')
    .showHelpAfterError('(see pipelines-sync --help)')
    .commandsGroup('Tools:')
    .helpCommand('help [command]', 'Show what a command takes.');
  // Loaded late: most runs print no help.
  if (help !== undefined || mayWantHelp(argv, commands))
    program.addHelpText('after', help?.after ?? (await after()));
  const runLoaded = async () => {
    const loaded = await makeCommandLine(argv, context, done, commands);
    await loaded.parseAsync([...argv], { from: 'user' });
  };
  const adding = { context, done, known: help?.commands ?? {}, runLoaded };
  await addListed(program, wanted(commands, argv[0]), argv.slice(1), [], adding);
  return program;
}

/** The table for `makeCommandLine` with which help loads no command. */
export async function helpTable(commands: readonly Listed[] = COMMANDS): Promise<HelpTable> {
  const { providerCommands } = await import('./provider-commands.js');
  const provided = providerCommands();
  return {
    about: await about(),
    after: await after(),
    provided: namesOf(provided),
    commands: await helpOf([...commands, ...provided], (name) => new Command(name)),
  };
}

/** The first line of help: the purpose of the tool. */
async function about(): Promise<string> {
  const { platformWords } = await import('../run/platform-words.js');
  const { platform, things } = platformWords();
  return `Keep ${things} on the ${platform} platform in sync with files in git.`;
}

/** What follows the commands in help. */
async function after(): Promise<string> {
  const { helpAfter } = await import('./help-after.js');
  return helpAfter();
}

/** Adds the commands of a list to a parent command. */
async function addListed(
  parent: Command,
  commands: readonly Listed[],
  rest: readonly string[],
  before: readonly string[],
  adding: Adding,
): Promise<void> {
  const added = await Promise.all(
    commands.map(async (one) => {
      if (!('load' in one)) return { group: one };
      const help = adding.known[[...before, one.name].join(' ')];
      const { name, heading } = one;
      return help === undefined ? { command: await one.load(), heading } : { name, help, heading };
    }),
  );
  for (const one of added) {
    if (one.command !== undefined) addCommand(parent, one.command, one.heading, adding);
    else if (one.help !== undefined) addKnown(parent, one.name, one.help, one.heading, adding);
    else {
      const { name, does, commands: inner, heading } = one.group;
      const made = prepared(below(parent, name).description(does), adding.context);
      if (heading !== undefined) made.helpGroup(heading);
      await addListed(made, wanted(inner, rest[0]), rest.slice(1), [...before, name], adding);
    }
  }
}

/** The command of that name, or all of them: help and the message about a wrong name need every name. */
function wanted(commands: readonly Listed[], name: string | undefined): readonly Listed[] {
  const one = commands.filter((command) => command.name === name);
  return one.length > 0 ? one : commands;
}

function addCommand(
  parent: Command,
  command: AnyCommand,
  heading: string | undefined,
  { context, done }: Adding,
): void {
  const bare = prepared(below(parent, command.name).description(command.does), context);
  if (heading !== undefined) bare.helpGroup(heading);
  const declared = command.flags(bare);
  const examples = examplesAfter(command.examples);
  if (examples !== undefined) declared.addHelpText('after', examples);
  declared.action(async (...given) => {
    // Commander hands over the arguments, the options, and the command itself.
    done(await command.run(given.slice(0, -2), declared.opts(), context));
  });
}

function addKnown(
  parent: Command,
  name: string,
  help: CommandHelp,
  heading: string | undefined,
  { context, runLoaded }: Adding,
): void {
  const bare = prepared(below(parent, name).description(help.does), context);
  if (heading !== undefined) bare.helpGroup(heading);
  declare(bare, help);
  // `--help` was the value of an option, or stood behind `--`.
  bare.action(runLoaded);
}

/** A command of another one; a wrong command line leads to its own help. */
function below(parent: Command, name: string): Command {
  const words = parent.parent === null ? [parent.name(), name] : [parent.parent.name(), parent.name(), name];
  return parent.command(name).showHelpAfterError(`(see ${words.join(' ')} --help)`);
}

/** Prints through the context, and throws where it would end the process. */
function prepared<C extends Command>(command: C, { io }: CommandContext): C {
  return command
    .configureOutput({
      writeOut: (text) => io.out(text),
      writeErr: (text) => io.err(text),
      outputError: (text, write) => write(withNearest(text)),
    })
    .exitOverride();
}
