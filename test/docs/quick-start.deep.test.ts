import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { sh } from '../ledger/git-scene.js';
import { packedArchive } from '../support/packed.js';
import { atTerminal } from '../support/terminal.js';
import { Workspace } from '../support/workspace.js';

vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

const README = path.join(path.dirname(fileURLToPath(import.meta.url)), '..', '..', 'README.md');

/** The lines of the quick start, without what stands behind `#`. */
function quickStart(): string[] {
  const text = readFileSync(README, 'utf8');
  const [, block = ''] = /## Quick start\n\n```sh\n(.*?)```/s.exec(text) ?? [];
  return block
    .split('\n')
    .map((line) => line.replace(/\s+#.*$/, '').trim())
    .filter((line) => line !== '');
}

describe('the quick start of the README, line by line in an empty folder', () => {
  let workspace: Workspace;
  afterEach(() => workspace.close());

  it.each([
    ['without git', () => undefined],
    ['in a new repository', () => sh(workspace.folder, 'init', '-q')],
    [
      'in a clone',
      () => {
        sh(workspace.folder, 'init', '-q', '--bare', 'remote.git');
        sh(workspace.folder, 'init', '-q');
        sh(workspace.folder, 'remote', 'add', 'origin', path.join(workspace.folder, 'remote.git'));
      },
    ],
  ])('works against the embedded platform, %s', async (_name, prepare) => {
    workspace = await Workspace.open();
    prepare();
    const { env } = workspace;
    const { PIPELINES_API_KEY, ...withoutKey } = env;
    workspace.env = withoutKey;
    const done: string[] = [];
    for (const line of quickStart()) {
      const [program, ...argv] = line.split(' ');
      if (program === 'export') {
        expect(line).toMatch(/^export PIPELINES_API_KEY=/);
        workspace.env = { ...workspace.env, PIPELINES_API_KEY };
        continue;
      }
      expect(program).toBe('pipelines-sync');
      const ran = await workspace.run(...argv);
      done.push(argv[0] ?? '');
      // Nobody can be asked here; what the line shows and asks for is there all the same.
      expect(ran.code, `${line}\n${ran.err}`).toBe(argv[0] === 'apply' ? 3 : 0);
      if (argv[0] === 'validate') expect(ran.err).toBe('');
    }
    expect(done).toEqual(['init', 'validate', 'plan', 'apply']);
    expect(workspace.writesSince(0)).toEqual([]);
    expect((await workspace.run('apply', '--yes')).code).toBe(0);
    const after = await workspace.run('plan', '--detailed-exitcode');
    expect(after.code, after.err + after.out).toBe(0);
  });
});

/** The blocks of a chapter that are lines for a shell, as they stand there. */
function blocksOf(chapter: string): string[] {
  const text = readFileSync(README, 'utf8');
  const start = text.indexOf(`\n## ${chapter}\n`);
  expect(start, chapter).toBeGreaterThan(0);
  const end = text.indexOf('\n## ', start + 1);
  const all = [...text.slice(start, end).matchAll(/^```(\w*)\n(.*?)^```$/gms)];
  return all.flatMap(([, language, block = '']) => (language === 'sh' ? block : []));
}

describe('the blocks of the README, from the packed package at a terminal', () => {
  let home = '';
  let archive = '';
  let emulator: ChildProcess | undefined;
  const env = () => ({
    HOME: home,
    TMPDIR: home,
    npm_config_cache: path.join(home, 'npm-cache'),
    npm_config_offline: 'true',
    npm_config_update_notifier: 'false',
    npm_config_progress: 'false',
  });

  beforeAll(async () => {
    home = mkdtempSync(path.join(tmpdir(), 'readme-'));
    archive = await packedArchive(home);
  });
  afterAll(async () => {
    if (emulator?.exitCode === null) {
      const ended = new Promise((resolve) => emulator?.once('exit', resolve));
      emulator.kill('SIGTERM');
      await ended;
    }
    rmSync(home, { recursive: true, force: true });
  });

  /** Starts the packed emulator. @returns the lines that it prints to be pasted */
  function emulated(cwd: string): Promise<string> {
    const child = spawn(path.join(cwd, 'node_modules/.bin/pipelines-sync'), ['emulator'], {
      cwd: home,
      env: { PATH: process.env.PATH, ...env() },
    });
    emulator = child;
    child.stderr.resume();
    return new Promise((resolve, reject) => {
      let out = '';
      child.stdout.setEncoding('utf8').on('data', (text: string) => {
        out += text;
        const lines = out.match(/^ *export \w+=\S+\n/gm) ?? [];
        if (lines.length === 2) resolve(lines.map((line) => line.trim()).join('\n'));
      });
      child.once('exit', (code) => reject(new Error(`the emulator ended with ${code}: ${out}`)));
    });
  }

  /** Runs lines in one shell, which ends with the first that fails. */
  function typed(lines: readonly string[], cwd: string, steps: readonly (readonly [string, string])[] = []) {
    const script = path.join(home, 'lines.sh');
    writeFileSync(script, `set -e\n${lines.join('\n')}\n`);
    return atTerminal(['bash', script], cwd, env(), steps);
  }

  it('install, the quick start and GitHub, word for word', async () => {
    const project = path.join(home, 'project');
    mkdirSync(project);
    const [install = '', later = '', ...more] = blocksOf('Install');
    expect(more).toEqual([]);
    expect(install).toContain('npm install --save-dev <path to the archive>');
    const installed = await typed([install.replace('<path to the archive>', archive)], project);
    expect(installed.code, installed.shown).toBe(0);
    expect(installed.shown).toContain('1. Files in git');

    // Once published: `npx` finds the installed package by this name; installing it needs the registry.
    const [npx = '', npm = '', ...others] = later.trim().split('\n');
    expect([npm, others]).toEqual([
      expect.stringMatching(/^npm install --save-dev @\S+ +# once it is published$/),
      [],
    ]);
    const run = await typed([npx.replace(' demo', ' --version')], project);
    expect([run.code, run.shown.trim()]).toEqual([0, expect.stringMatching(/^\d+\.\d+\.\d+$/)]);

    const [start = '', ...rest] = blocksOf('Quick start');
    expect(rest).toEqual([]);
    const exported = /^export PIPELINES_API_KEY=.*$/gm;
    expect(start.match(exported)).toHaveLength(1);
    const [github = ''] = blocksOf('On GitHub');
    const { code, shown, left } = await typed(
      [
        'export PATH="$PWD/node_modules/.bin:$PATH"',
        start.replace(exported, await emulated(project)),
        'pipelines-sync plan --detailed-exitcode',
        github,
      ],
      project,
      [
        ['yes, no [no]: ', '\r'],
        ['none [github]: ', '\r'],
        ['is accepted: ', 'yes\r'],
      ],
    );
    expect([code, left], shown).toEqual([0, []]);
    expect(shown).toContain('2 items in 3 files: valid for target production.');
    expect(shown).toContain('Nothing to do · 2 unchanged');
    expect(existsSync(path.join(project, '.github/workflows/pipelines-plan.yml'))).toBe(true);
  });

  it('try it, in a checkout', async () => {
    const [demo = '', tests = '', ...rest] = blocksOf('Try it');
    // It would run these tests.
    expect([tests, rest]).toEqual(['npm ci && npm test\n', []]);
    const checkout = path.join(home, 'checkout');
    mkdirSync(checkout);
    const { code, shown } = await typed([`tar -xzf '${archive}' --strip-components=1`, demo], checkout);
    expect(code, shown).toBe(0);
  });
});
