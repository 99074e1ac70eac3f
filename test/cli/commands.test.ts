import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Command } from '@commander-js/extra-typings';
import { describe, expect, it } from 'vitest';
import { type CommandContext, defineCommand, type Listed, listed } from '../../src/cli/command.js';
import { helpTable, makeCommandLine } from '../../src/cli/command-line.js';
import { COMMANDS } from '../../src/cli/command-list.js';
import { HELP } from '../../src/cli/generated/help.js';
import { type HelpTable, mayWantHelp } from '../../src/cli/help.js';
import type { Io } from '../../src/cli/io.js';

const ROOT = path.join(path.dirname(fileURLToPath(import.meta.url)), '..', '..');

/** The words of every command, and what loads it. */
function leaves(commands: readonly Listed[], before: readonly string[] = []): [string[], Listed][] {
  return commands.flatMap((one): [string[], Listed][] => {
    const words = [...before, one.name];
    return 'load' in one ? [[words, one]] : leaves(one.commands, words);
  });
}

/** Runs a list of commands: what was printed, and the exit code. */
async function ran(argv: readonly string[], commands = COMMANDS, help?: HelpTable) {
  const printed: string[] = [];
  const print = (text: string) => printed.push(text);
  const context: CommandContext = { io: { out: print, err: print } as unknown as Io, main: async () => 0 };
  let code: number | undefined;
  const program = await makeCommandLine(argv, context, (ended) => (code = ended), commands, help);
  const ended = await program.parseAsync([...argv], { from: 'user' }).then(
    () => null,
    (error: Error) => error.message,
  );
  return { code, ended, text: printed.join('') };
}

describe('the list of commands', () => {
  const every = leaves(COMMANDS);
  const docs = readFileSync(path.join(ROOT, 'docs/commands.md'), 'utf8');

  it('holds every file that defines a command', () => {
    const folder = path.join(ROOT, 'src/cli');
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
      (file) =>
        file.endsWith('.ts') &&
        /^export const command = /m.test(readFileSync(path.join(folder, file), 'utf8')),
    );
    expect(files.length).toBeGreaterThan(20);
    expect(every).toHaveLength(files.length);
  });

  it.each(every)('%j has help, a page, and the name it is listed under', async (words, one) => {
    if (!('load' in one)) throw new Error('only commands are leaves');
    const command = await one.load();
    expect(command.name).toBe(words.at(-1));
    const { ended, text } = await ran([...words, '--help']);
    expect(ended).toBe('(outputHelp)');
    expect(text).toContain(`Usage: pipelines-sync ${words.join(' ')}`);
    expect(text.replaceAll(/\s+/g, ' ')).toContain(command.does);
    expect(docs).toMatch(new RegExp(`^## ${words[0]}$`, 'm'));
    expect(docs).toMatch(new RegExp(`\`${words.join(' ')}\\b|^## ${words.join(' ')}$`, 'm'));
  });

  it('is shown whole by help, by a word that is no command, and by nothing at all', async () => {
    for (const argv of [['--help'], ['help'], []]) {
      const { text } = await ran(argv);
      for (const { name } of COMMANDS) expect(text).toMatch(new RegExp(`^  ${name} `, 'm'));
    }
    expect((await ran(['plam'])).text).toContain('Did you mean plan?');
    expect((await ran(['ledger', 'shov'])).text).toContain('Did you mean show?');
  });

  it('loads what is run, and nothing else', async () => {
    const loads: string[] = [];
    const watched = (name: string): Listed => ({
      name,
      load: () => Promise.resolve(greet).finally(() => loads.push(name)),
    });
    await ran(['greet', 'Ada'], [watched('greet'), watched('other')]);
    expect(loads).toEqual(['greet']);
  });
});

const flags = (bare: Command) =>
  bare.argument('<name>', 'whom').option('--loud', 'in capitals').option('--as <text>', 'another name');
/** A made-up command, as a file of it would say it. */
const greet = defineCommand({
  name: 'greet',
  does: 'Greet somebody.',
  flags,
  run: async ([given], { loud, as: name = given }, { io }) => {
    io.out(loud === true ? name.toUpperCase() : name);
    return 7;
  },
});

describe('help', () => {
  /** The list of commands, none of which can be loaded. */
  const locked = (commands: readonly Listed[]): readonly Listed[] =>
    commands.map((one) =>
      'load' in one
        ? { ...one, load: () => Promise.reject(new Error(`${one.name} was loaded`)) }
        : { ...one, commands: locked(one.commands) },
    );
  const whole = [[], ['--help'], ['-h'], ['help'], ['plam'], ['--nothing'], ['ledger'], ['ledger', '--help']];
  const single = leaves(COMMANDS).flatMap(([words]) => [
    [...words, '--help'],
    [...words, '-h'],
  ]);
  const asked = [...whole, ['ledger', 'shov'], ['help', 'plan'], ['help', 'ledger', 'set'], ...single];

  it('is printed without loading a command, byte for byte as the commands declare it', async () => {
    expect(asked.length).toBeGreaterThan(50);
    for (const argv of asked) {
      expect(mayWantHelp(argv, COMMANDS), argv.join(' ')).toBe(true);
      expect(await ran(argv, locked(COMMANDS), HELP), argv.join(' ')).toEqual(await ran(argv));
    }
  });

  it('is up to date: npm run generate', async () => {
    expect(JSON.parse(JSON.stringify(await helpTable()))).toEqual(HELP);
  });

  it('keeps nothing from running that only looks like it', async () => {
    const list = [listed('greet', async () => ({ command: greet }))];
    const help = await helpTable(list);
    expect((await ran(['greet', '--help'], locked(list), help)).ended).toBe('(outputHelp)');
    expect(await ran(['greet', '--', '--help'], list, help)).toEqual({
      code: 7,
      ended: null,
      text: '--help',
    });
    expect(await ran(['greet', 'Ada', '--as', '--help'], list, help)).toMatchObject({
      code: 7,
      text: '--help',
    });
  });

  it('is not looked for where a command is run', () => {
    for (const argv of [['plan'], ['plan', 'a.yaml', '--json'], ['ledger', 'show', 'prompts/*']])
      expect(mayWantHelp(argv, COMMANDS)).toBe(false);
  });
});

describe('a made-up command', () => {
  const list = [...COMMANDS, listed('greet', async () => ({ command: greet }))];

  it('works once it is a line of the list', async () => {
    expect(await ran(['greet', 'Ada'], list)).toEqual({ code: 7, ended: null, text: 'Ada' });
    expect(await ran(['greet', 'Ada', '--loud'], list)).toMatchObject({ code: 7, text: 'ADA' });
    expect((await ran(['--help'], list)).text).toMatch(/^ {2}greet \[options\] <name> +Greet somebody\.$/m);
    expect((await ran(['greet'], list)).text).toContain("missing required argument 'name'");
    expect((await ran(['greet', 'Ada'])).text).toContain("unknown command 'greet'");
  });

  it('must have the name it is listed under', () => {
    // @ts-expect-error another name
    listed('greeting', async () => ({ command: greet }));
  });
});
