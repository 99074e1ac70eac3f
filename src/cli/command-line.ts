import { Command } from '@commander-js/extra-typings';
import { VERSION } from '../model/index.js';
import { platformWords } from '../run/platform-words.js';
import type { AnyCommand, CommandContext, Listed } from './command.js';
import { COMMANDS } from './command-list.js';

/**
 * The command line. It holds only the command that the arguments begin with; where they begin with none, it holds
 * all of them, because help lists them.
 * @param done called with the exit code when a command has ended
 */
export async function makeCommandLine(
  argv: readonly string[],
  context: CommandContext,
  done: (exitCode: number) => void,
  commands: readonly Listed[] = COMMANDS,
): Promise<Command> {
  const { platform, things } = platformWords();
  const program = prepared(new Command('pipelines-sync'), context)
    .description(`Keep ${things} on the ${platform} platform in sync with files in git.`)
    .version(VERSION, '-V, --version')
    .showHelpAfterError('(see pipelines-sync --help)');
  await addListed(program, wanted(commands, argv[0]), argv.slice(1), context, done);
  return program;
}

/** Adds the commands of a list to a parent command. */
async function addListed(
  parent: Command,
  commands: readonly Listed[],
  rest: readonly string[],
  context: CommandContext,
  done: (exitCode: number) => void,
): Promise<void> {
  const below = await Promise.all(
    commands.map(async (one) => ('load' in one ? { command: await one.load() } : { group: one })),
  );
  for (const one of below) {
    if (one.command !== undefined) addCommand(parent, one.command, context, done);
    else {
      const { name, does, commands: inner } = one.group;
      const made = prepared(parent.command(name).description(does), context);
      await addListed(made, wanted(inner, rest[0]), rest.slice(1), context, done);
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
  context: CommandContext,
  done: (exitCode: number) => void,
): void {
  const bare = prepared(parent.command(command.name).description(command.does), context);
  const declared = command.flags(bare);
  declared.action(async (...given) => {
    // Commander hands over the arguments, the options, and the command itself.
    done(await command.run(given.slice(0, -2), declared.opts(), context));
  });
}

/** Prints through the context, and throws where it would end the process. */
function prepared<C extends Command>(command: C, { io }: CommandContext): C {
  return command
    .configureOutput({ writeOut: (text) => io.out(text), writeErr: (text) => io.err(text) })
    .exitOverride();
}
