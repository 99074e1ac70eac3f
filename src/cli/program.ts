import { Argument, Command, InvalidArgumentError, Option } from 'commander';
import type { Io } from './io.js';
import { VERSION } from './version.js';

/** Options of later versions: refused by name, so that nobody believes they did something. */
const LATER_APPLY = ['--plan <file>', '--allow-deletes <n>', '--allow-empty', '--allow-older'];

/** The command line: names, flags and help; each command is loaded when it runs. */
export function makeProgram(io: Io, done: (exitCode: number) => void): Command {
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

  deciding(
    target(
      command('plan', 'Show what apply would do. Only reads.').argument(
        '[files...]',
        'bundles; default: those of the configuration',
      ),
    ),
  )
    .option('--out <file>', 'write the plan as JSON')
    .addOption(new Option('--format <format>', 'how to print it').choices(['text', 'json', 'markdown']))
    .option('--detailed-exitcode', 'exit 2 when there are changes')
    .option('--no-ledger', 'without looking at the ledger; such a plan cannot be applied')
    .action(async (files: string[], flags) => done(await (await import('./plan.js')).plan(files, flags, io)));

  const apply = deciding(
    target(
      command('apply', 'Carry out the plan after asking.').argument(
        '[files...]',
        'bundles; default: those of the configuration',
      ),
    ),
  )
    .option('--yes', 'do not ask')
    .action(async (files: string[], flags) =>
      done(await (await import('./apply.js')).apply(files, flags, io)),
    );
  for (const flag of LATER_APPLY) apply.addOption(new Option(flag).hideHelp().argParser(refuse(flag)));

  target(
    command('validate', 'Check everything that can be known offline.').argument(
      '[files...]',
      'bundles; default: those of the configuration',
    ),
  ).action(async (files: string[], flags) =>
    done(await (await import('./validate.js')).validate(files, flags, io)),
  );

  target(
    command(
      'compile',
      'Write one plain v1 bundle with every form resolved, which the SDK can push.',
    ).argument('[files...]', 'bundles; default: those of the configuration'),
  )
    .option('--out <file>', 'write to a file instead of stdout')
    .option('--with-secrets <file>', 'write to a file that only you can read, secrets included')
    .action(async (files: string[], flags) =>
      done(await (await import('./compile.js')).compile(files, flags, io)),
    );

  command('init', 'Write a configuration, a starter bundle and editor schemas.')
    .option('--org <id>', 'the organization of the first target')
    .option('--force', 'overwrite files that are there')
    .action(async (flags) => done(await (await import('./init.js')).init(flags, io)));

  command('schema', 'Print a JSON Schema.')
    .addArgument(new Argument('[which]', 'which one').choices(['bundle', 'config', 'plan']).default('bundle'))
    .action(async (which: 'bundle' | 'config' | 'plan') =>
      done(await (await import('./schema.js')).schema(which, io)),
    );

  command('explain', 'Say what a kind or a field means, its limits, and where that is documented.')
    .argument('[topic]', 'a kind or a field: prompts, criteria.config.temperature')
    .action(async (topic: string | undefined) =>
      done(await (await import('./explain.js')).explain(topic, io)),
    );

  command('emulator', 'Run the embedded platform on this machine.')
    .option('--port <port>', 'port on 127.0.0.1; default: a free one', port)
    .option('--data <dir>', 'keep its state in a folder')
    .option('--seed <file>', 'what it starts with')
    .option('--switch <name=value>', 'another reading of the contract; --switch help lists them', collect, [])
    .option(
      '--fault <rule>',
      'a fault on request, for instance "nth=3,writesOnly=true,status=503"',
      collect,
      [],
    )
    .option('--control', 'serve the test routes under /_emulator/')
    .action(async (flags) => done(await (await import('./emulator-command.js')).emulator(flags, io)));

  command('demo', 'Show the whole story in a minute on the embedded platform; nothing to set up.')
    .option('--keep', 'leave the folder of the demo behind')
    .action(async (flags) => done(await (await import('./demo.js')).demo(flags, io)));

  return program;
}

/** Options of every command that looks at a target. */
function target(command: Command): Command {
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

/** Options that decide what a plan holds. */
function deciding(command: Command): Command {
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
    .option('--launch <pattern>', 'launch experiments that are held', collect);
}

function collect(value: string, previous: string[] | undefined): string[] {
  return [...(previous ?? []), value];
}

/** `--take-over` alone means everything; with a pattern only what fits, several add up. */
function optionalPattern(value: string, previous: string[] | true | undefined): string[] | true {
  return Array.isArray(previous) ? [...previous, value] : [value];
}

function port(value: string): number {
  const number = Number(value);
  if (Number.isInteger(number) && number >= 0 && number <= 65_535) return number;
  throw new InvalidArgumentError('A port is a number from 0 to 65535.');
}

function refuse(flag: string): () => never {
  return () => {
    throw new InvalidArgumentError(
      `${flag.split(' ', 1)[0]} is not part of this version yet, so nothing was done.`,
    );
  };
}
