import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { COMMANDS } from '../../src/cli/command-list.js';
import { PACKAGE, REPOSITORY } from '../../src/model/index.js';

const ROOT = path.resolve(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(path.join(ROOT, file), 'utf8');
const PAGE = read('docs/releasing.md');
const WORKFLOW = parse(read('.github/workflows/release.yml'));

/** The lines of all blocks, each once. */
const LINES = [...PAGE.matchAll(/^( *)```\n(.*?)^\1```$/gms)].flatMap(([, , block = '']) =>
  block
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== ''),
);

function ran(program: string, ...args: string[]): Promise<{ code: number; out: string }> {
  return new Promise((resolve) => {
    const env = { ...process.env, npm_config_offline: 'true', npm_config_update_notifier: 'false' };
    execFile(program, args, { cwd: ROOT, env }, (error, out, err) =>
      resolve({ code: error === null ? 0 : Number(error.code), out: `${out}${err}` }),
    );
  });
}

const words = (line: string) => line.split(' ');
const of = (program: string) => LINES.filter((line) => words(line)[0] === program);

describe('the page for owners', () => {
  it('runs programs that this test knows', () => {
    expect(LINES.length).toBeGreaterThan(15);
    const programs = new Set(LINES.map((line) => words(line)[0]));
    expect([...programs].sort()).toEqual(['gh', 'git', 'node', 'npm', 'npx']);
  });

  it.each([...new Set(of('npm').map((line) => words(line)[1] ?? ''))])('npm %s exists', async (command) => {
    const { out } = await ran('npm', '--version');
    const [major = 0, minor = 0] = out.split('.').map(Number);
    // The page says from which version on.
    if (command === 'trust' && (major < 11 || (major === 11 && minor < 15))) return;
    if (command === 'run') return;
    const help = await ran('npm', command, '--help');
    expect([help.code, help.out]).toEqual([0, expect.stringContaining(`npm ${command}`)]);
  });

  it('npm runs scripts of package.json', () => {
    const { scripts } = JSON.parse(read('package.json'));
    const named = of('npm').filter((line) => words(line)[1] === 'run');
    expect(named.length).toBeGreaterThan(0);
    for (const line of named) expect(Object.keys(scripts)).toContain(words(line)[2]);
  });

  it.each([...new Set(of('git').map((line) => words(line)[1] ?? ''))])('git %s exists', async (command) => {
    expect((await ran('git', command, '-h')).out).toContain(`usage: git ${command}`);
  });

  it('node runs what is here', async () => {
    for (const line of of('node')) {
      const [, script = '', command = ''] = words(line);
      expect(existsSync(path.join(ROOT, script)), line).toBe(true);
      expect((await ran('node', script)).out).toContain(command);
    }
  });

  it('gh does what the workflow does', () => {
    const text = read('.github/workflows/release.yml');
    for (const line of of('gh')) {
      expect(text).toContain(words(line).slice(0, 3).join(' '));
      for (const flag of line.match(/--[a-z-]+/g) ?? []) expect(text).toContain(flag);
    }
  });

  it('npx runs commands of the package, by its name', () => {
    for (const line of of('npx')) {
      const [, name = '', command] = words(line);
      expect(name).toBe(`${PACKAGE}@<version>`);
      expect(COMMANDS.map((one) => one.name)).toContain(command);
    }
    expect(PAGE).toContain(`--repo ${REPOSITORY} `);
  });

  it('names the workflow, its jobs and its environment as they are', () => {
    expect(Object.keys(WORKFLOW.jobs)).toEqual(['check', 'npm', 'github']);
    expect(PAGE).toContain(`--file release.yml --env ${WORKFLOW.jobs.npm.environment} `);
    for (const job of ['npm', 'github']) expect(PAGE).toMatch(new RegExp(`job \`${job}\``));
    const { scripts } = JSON.parse(read('package.json'));
    expect(scripts.prepublishOnly).toBe('node scripts/release.mjs check');
    expect(read('.ci/run')).toContain('dist:check');
  });
});
