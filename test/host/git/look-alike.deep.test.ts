import { existsSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { realpath } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeCommandLine } from '../../../src/cli/command-line.js';
import { main } from '../../../src/cli/main.js';
import { sh } from '../../ledger/git-scene.js';
import { Repository } from '../../ledger/repository.js';
import { CONFIG, prompts } from '../../support/deployment.js';
import { BAIT, carelessGit, Traps, WatchedGit } from './look-alike.js';

const CONFIGURATION = 'teams/a/pipelines-sync.yaml';
/** Where a stranger puts a repository: around the configuration, at its bundles, and at the root. */
const PLACES: [below: string, worktree: string][] = [
  ['', '.'],
  ['teams', '..'],
  ['teams/a', '../..'],
  ['teams/a/pipelines', '../../..'],
];

/** Every command of the command line; the two that no name of a ledger or file fits end in a sentence. */
const COMMANDS: string[][] = [
  ['validate'],
  ['plan', '--json'],
  ['plan', '--out', 'saved.json'],
  ['apply', '--plan', 'saved.json', '--yes'],
  ['drift'],
  ['pull', '--all'],
  ['apply', '--yes'],
  ['history'],
  ['history', '1'],
  ['rollback', '--to', '1', '--dry-run'],
  ['rollback', '--to', '1', '--yes'],
  ['ledger', 'show'],
  ['ledger', 'set', 'prompts/Tone', '--protect', '--yes'],
  ['ledger', 'move', 'prompts/Tone', 'prompts/Sound', '--yes'],
  ['ledger', 'forget', 'prompts/Sound', '--yes'],
  ['ledger', 'rebind', '--yes'],
  ['ledger', 'relocate', '--yes'],
  ['ledger', 'push', '--yes'],
  ['ledger', 'unlock', '--yes'],
  ['doctor'],
  ['trial', '--clean'],
  ['compile'],
  ['fmt'],
  ['schema'],
  ['explain', 'prompts'],
  ['init', '--force', '--github'],
  ['extract', 'prompts/Tone', 'prompt_text'],
  ['extract', 'prompts/Tone', 'prompt_text', '--back'],
  ['mv', 'prompts/Tone', 'Sound'],
  ['mv', 'prompts/Sound', 'Tone'],
  ['import', 'pipelines', '--dry-run'],
  ['completion', 'bash'],
  ['emulator'],
  ['demo'],
];

let repository: Repository;
let traps: Traps;
let git: WatchedGit;
let root: string;

beforeAll(async () => {
  repository = await Repository.open({
    [CONFIGURATION]: CONFIG,
    'teams/a/pipelines/a.yaml': prompts({ Tone: 'Be warm.' }),
  });
  traps = new Traps(repository.workspace.folder);
  const folder = repository.clone();
  for (const [below, worktree] of PLACES) await repository.write(folder, traps.lookAlike(below, worktree));
  symlinkSync('a', path.join(folder, 'teams/link'));
  sh(folder, 'add', '.');
  sh(folder, 'commit', '-q', '-m', 'a stranger was here');
  sh(folder, 'push', '-q', 'origin', 'HEAD:refs/heads/main');
  root = await realpath(folder);
  git = new WatchedGit(repository.workspace.folder);
});
afterAll(async () => {
  git.close();
  await repository.workspace.close();
});

/** Runs a command; the folders in which git was started by it, relative to the root of the checkout. */
async function folders(cwd: string, ...argv: string[]): Promise<string[]> {
  git.calls();
  const stopped = argv[0] === 'emulator' ? { signal: AbortSignal.timeout(50) } : {};
  const ran = await repository.workspace.runWith({ cwd, ...stopped }, ...argv);
  expect(`${ran.out}${ran.err}`).not.toContain('PS9001');
  return [...new Set(git.calls().map((call) => call.cwd))];
}

/** The root of the checkout, the root of the file system, and what the tool has made itself for the purpose. */
async function isAllowed(folder: string): Promise<boolean> {
  const own = path.join(await realpath(tmpdir()), 'pipelines-sync-');
  return (
    [root, path.parse(root).root].includes(folder) ||
    /^(?:demo-\w+|merge-\d+-\w+)$/.test(folder.slice(own.length))
  );
}

describe('a folder of a checkout that looks like a repository', () => {
  it('would be one: git that is run there runs what it names', () => {
    for (const [trap, args, input] of BAIT) {
      traps.sprung();
      carelessGit(path.join(root, 'teams/a'), args, input);
      expect({ trap, sprung: traps.sprung() }).toEqual({ trap, sprung: expect.arrayContaining([trap]) });
    }
    // What the bait left behind there.
    sh(root, 'clean', '-q', '-f', '-d', '-x');
    sh(root, 'checkout', '-q', '--', '.');
  });

  it('is tried with every command there is', async () => {
    const io = { outColor: false, errColor: false } as never;
    const { commands } = await makeCommandLine([], { io, main }, () => undefined);
    const names = commands.flatMap((command) =>
      command.commands.length === 0
        ? [command.name()]
        : command.commands.map((below) => `${command.name()} ${below.name()}`),
    );
    const tried = COMMANDS.map(([name, below]) => (name === 'ledger' ? `${name} ${below}` : name));
    expect([...new Set(tried)].sort()).toEqual(names.filter((name) => name !== 'help').sort());
  });

  const FROM: [name: string, cwd: string, flags: string[]][] = [
    ['the root, with --config', '', ['--config', CONFIGURATION]],
    ['the root, with --config through a link', '', ['--config', 'teams/link/pipelines-sync.yaml']],
    ['the folder itself', 'teams/a', []],
    ['its bundles', 'teams/a/pipelines', []],
  ];

  describe.each([
    ['as it is', false],
    ['without our safe.bareRepository', true],
  ])('%s', (_name, isStripped) => {
    beforeAll(() => {
      if (isStripped) git.stripBareRepository();
    });

    it.each(FROM)('runs nothing, from %s: no command', async (_from, below, flags) => {
      const cwd = path.join(root, below);
      const seen = new Set<string>();
      // The slow ones have nothing to do with where the configuration lies.
      const commands = COMMANDS.filter(([name]) => name !== 'demo' || (isStripped && below === 'teams/a'));
      for (const argv of commands) {
        const hasConfig = !['schema', 'explain', 'init', 'emulator', 'demo', 'fmt', 'completion'].includes(
          argv[0] ?? '',
        );
        const started = await folders(cwd, ...argv, ...(hasConfig ? flags : []));
        for (const folder of started) {
          expect({ argv, folder, allowed: await isAllowed(folder) }).toEqual({ argv, folder, allowed: true });
          seen.add(folder);
        }
        expect({ argv, sprung: traps.sprung() }).toEqual({ argv, sprung: [] });
      }
      // Git has really been used: the ledger is in the repository, and the demo in one of its own.
      expect(seen).toContain(root);
      sh(root, 'reset', '-q', '--hard');
      sh(root, 'clean', '-q', '-f', '-d', '-x');
    });
  });

  it('runs nothing where the repository around it is broken, and says that', async () => {
    const head = path.join(root, '.git', 'HEAD');
    renameSync(head, `${head}-away`);
    try {
      for (const cwd of [root, path.join(root, 'teams/a')]) {
        for (const argv of [['validate'], ['plan'], ['doctor']]) {
          const started = await folders(cwd, ...argv, '--config', path.join(root, CONFIGURATION));
          expect(started.filter((folder) => folder !== '/')).toEqual([]);
        }
        const ran = await repository.workspace.runWith(
          { cwd },
          'plan',
          '--config',
          path.join(root, CONFIGURATION),
        );
        expect(ran.err).toMatch(/^error PS6120 {2}.*its \.git is not a git repository\)\.\n {2}\S/);
        expect(ran.code).toBe(1);
      }
      expect(traps.sprung()).toEqual([]);
    } finally {
      renameSync(`${head}-away`, head);
    }
  });

  it('runs nothing where there is no repository around it at all', async () => {
    const bare = path.join(repository.workspace.folder, 'unpacked');
    sh(repository.workspace.folder, 'clone', '-q', root, bare);
    rmSync(path.join(bare, '.git'), { recursive: true });
    for (const cwd of [bare, path.join(bare, 'teams/a')]) {
      for (const argv of [
        ['validate'],
        ['plan'],
        ['apply', '--yes'],
        ['doctor'],
        ['init', '--force', '--github'],
      ]) {
        const config = argv[0] === 'init' ? [] : ['--config', path.join(bare, CONFIGURATION)];
        const started = await folders(cwd, ...argv, ...config);
        expect(started.filter((folder) => folder !== '/')).toEqual([]);
      }
    }
    expect(existsSync(path.join(bare, 'teams/a/.pipelines-sync'))).toBe(true);
    expect(traps.sprung()).toEqual([]);
  });

  it('is not led to by a .git file either, whatever wrote that', async () => {
    const file = path.join(root, 'teams/a/.git');
    await repository.write(root, { 'teams/a/.git': 'gitdir: ../../teams\n' });
    try {
      const started = await folders(root, 'plan', '--config', CONFIGURATION);
      expect(started).toEqual([root]);
      const ran = await repository.run(root, 'plan', '--config', CONFIGURATION);
      expect(ran.err).toMatch(
        /^error PS6120 {2}.*leads to teams, which is part of the files of the repository in/,
      );
      expect(traps.sprung()).toEqual([]);
    } finally {
      rmSync(file);
    }
  });
});
