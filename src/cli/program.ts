import { Argument, Command, Option } from 'commander';
import { VERSION } from '../model/index.js';
import { addLedgerCommands } from './commands/ledger/program-ledger.js';
import type { Io } from './io.js';
import { addDoctorCommand } from './program-doctor.js';
import { addFormatCommand } from './program-format.js';
import { collect, deciding, files, port, type Registrar, target } from './program-options.js';
import { addPullCommand } from './program-pull.js';

const ALLOW_OLDER = 'also from a commit that does not have the one applied last in its history';

/**
 * The command line: names, flags and help; each command is loaded when it runs.
 * @param run the command line itself, for a command that runs others
 */
export function makeProgram(io: Io, done: (exitCode: number) => void, run: Registrar['run']): Command {
  const program = new Command('pipelines-sync')
    .description(
      'Keeps prompts, criteria, evaluations, tools and experiments on the Pipelines platform equal to files in git.',
    )
    .version(VERSION, '-V, --version')
    .configureOutput({ writeOut: (text) => io.out(text), writeErr: (text) => io.err(text) })
    .showHelpAfterError('(pipelines-sync --help shows how)')
    .exitOverride();

  const command = (name: string, description: string) => {
    const made = program
      .command(name)
      .description(description)
      .configureOutput({
        writeOut: (text) => io.out(text),
        writeErr: (text) => io.err(text),
      });
    return made.exitOverride();
  };
  const registrar: Registrar = { io, done, command, run };
  addEverydayCommands(registrar);
  addLedgerCommands(registrar);
  addFileCommands(registrar);
  addFormatCommand(registrar);
  addPullCommand(registrar);
  addEmulatorCommands(registrar);
  addDoctorCommand(registrar);
  return program;
}

/** From files to the platform. */
function addEverydayCommands({ io, done, command }: Registrar): void {
  deciding(target(files(command('plan', 'Show what apply would do. Only reads.'))))
    .option('--out <file>', 'write the plan as JSON')
    .addOption(new Option('--format <format>', 'how to print it').choices(['text', 'json', 'markdown']))
    .option('--detailed-exitcode', 'exit 2 when there are changes')
    .option('--allow-older', ALLOW_OLDER)
    .option('--no-ledger', 'without looking at the ledger; such a plan cannot be applied')
    .action(async (names: string[], flags) =>
      done(await (await import('./commands/plan.js')).plan(names, flags, io)),
    );

  deciding(target(files(command('apply', 'Carry out the plan after asking.'))))
    .option('--yes', 'do not ask')
    .option('--plan <file>', 'carry out a plan that was saved with plan --out, and nothing else')
    .option('--allow-older', ALLOW_OLDER)
    .action(async (names: string[], flags) =>
      done(await (await import('./commands/apply.js')).apply(names, flags, io)),
    );

  target(files(command('validate', 'Check everything that can be known offline.'))).action(
    async (names: string[], flags) =>
      done(await (await import('./commands/validate.js')).validate(names, flags, io)),
  );
}

/** Files alone. */
function addFileCommands({ io, done, command }: Registrar): void {
  target(
    files(command('compile', 'Write one plain v1 bundle with every form resolved, which the SDK can push.')),
  )
    .option('--out <file>', 'write to a file instead of stdout')
    .option('--with-secrets <file>', 'write to a file that only you can read, secrets included')
    .action(async (names: string[], flags) =>
      done(await (await import('./commands/compile.js')).compile(names, flags, io)),
    );

  command('init', 'Write a configuration, a starter bundle and editor schemas.')
    .option('--org <id>', 'the organization of the first target')
    .option(
      '--existing',
      'for an organization that has objects already: no starter bundle; pull --all then writes the bundles',
    )
    .option('--force', 'overwrite files that are there')
    .option('--github [action]', "the workflows of the GitHub Action; 'owner/name@commit' of it")
    .action(async (flags) => done(await (await import('./commands/init/init.js')).init(flags, io)));

  command('schema', 'Print a JSON Schema.')
    .addArgument(new Argument('[which]', 'which one').choices(['bundle', 'config', 'plan']).default('bundle'))
    .action(async (which: 'bundle' | 'config' | 'plan') =>
      done(await (await import('./commands/schema.js')).schema(which, io)),
    );

  command('explain', 'Say what a kind or a field means, its limits, and where that is documented.')
    .argument('[topic]', 'a kind or a field: prompts, criteria.config.temperature')
    .action(async (topic: string | undefined) =>
      done(await (await import('./commands/explain.js')).explain(topic, io)),
    );
}

/** The embedded platform. */
function addEmulatorCommands({ io, done, command, run }: Registrar): void {
  command('emulator', 'Run the embedded platform on this machine.')
    .option('--port <port>', 'port on 127.0.0.1; default: a free one', port)
    .option('--data <dir>', 'keep its state in a folder')
    .option('--seed <file>', 'what it starts with')
    .option('--switch <name=value>', 'change an assumption; --switch help lists them', collect, [])
    .option('--fault <rule>', 'a fault on request, for instance "nth=3,writes=on,status=503"', collect, [])
    .option('--control', 'serve the test routes under /_emulator/')
    .action(async (flags) =>
      done(await (await import('./commands/emulator-command.js')).emulator(flags, io)),
    );

  command('demo', 'Show the whole story in a minute on the embedded platform; nothing to set up.')
    .option('--keep', 'leave the folder of the demo behind')
    .action(async (flags) => done(await (await import('./commands/demo/demo.js')).demo(flags, io, run)));
}
