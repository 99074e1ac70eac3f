import { execFile } from 'node:child_process';
import { chmod, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { PACKAGE_FROM } from '../../src/cli/commands/init/ci-commands.js';
import { OTHER_ORG_KEY } from '../../src/providers/pipelines/emulator/default-seed.js';
import { ADMIN_KEY } from '../../src/providers/pipelines/emulator/index.js';
import { sh } from '../ledger/git-scene.js';
import { builtCli } from '../support/built-cli.js';
import { Workspace } from '../support/workspace.js';

let workspace: Workspace;
afterEach(() => workspace.close());

const TWO = ['--target', 'staging=2', '--target', 'my-target=5'];

/** Runs a line as the job of a CI system does, with the command line as it is built. */
async function job(line: string, env: Record<string, string>) {
  const bin = path.join(workspace.folder, '.bin');
  await mkdir(bin, { recursive: true });
  const program = path.join(bin, 'pipelines-sync');
  await writeFile(program, `#!/bin/sh\nexec '${process.execPath}' '${await builtCli()}' "$@"\n`);
  await chmod(program, 0o755);
  const PATH = `${bin}:${process.env.PATH}`;
  const given = { PATH, HOME: workspace.folder, CI: 'true', ...env };
  return new Promise<{ code: number; out: string }>((resolve) => {
    execFile(
      'bash',
      ['-eo', 'pipefail', '-c', line],
      { cwd: workspace.folder, env: given },
      (error, out, err) => {
        resolve({ code: error === null ? 0 : Number(error.code), out: `${out}${err}` });
      },
    );
  });
}

describe('init --ci gitlab', () => {
  it('writes jobs that validate, plan, apply and look for drift on every target', async () => {
    workspace = await Workspace.open();
    const ran = await workspace.run('init', ...TWO, '--ci', 'gitlab');
    expect([ran.code, ran.err]).toEqual([0, '']);
    const text = await workspace.read('.gitlab-ci.yml');
    const { '.pipelines-sync': base, ...jobs } = parse(text);
    expect(Object.keys(jobs)).toEqual(
      ['staging', 'my-target'].flatMap((target) =>
        ['validate', 'plan', 'apply', 'drift'].map((does) => `pipelines-${does}-${target}`),
      ),
    );
    // Nobody owns a name on npm: what is installed is what a variable of the project says.
    expect(base.before_script).toEqual([`npm install --global "${PACKAGE_FROM}"`]);
    expect((await job(base.before_script[0], {})).out).toContain('PIPELINES_SYNC_PACKAGE: is not set');
    expect(text).not.toMatch(/npx|OWNER/);
    for (const one of Object.values<{ extends: string; rules: unknown[] }>(jobs))
      expect([one.extends, one.rules.length]).toEqual(['.pipelines-sync', 1]);
    expect(
      new Set(['staging', 'my-target'].map((name) => jobs[`pipelines-apply-${name}`].resource_group)).size,
    ).toBe(2);
    expect(jobs['pipelines-plan-my-target'].rules[0].if).toContain('$PIPELINES_API_KEY_MY_TARGET');
    const env = {
      PIPELINES_BASE_URL: workspace.emulator.url,
      PIPELINES_API_KEY_STAGING: ADMIN_KEY,
      PIPELINES_API_KEY_MY_TARGET: OTHER_ORG_KEY,
    };
    for (const target of ['staging', 'my-target']) {
      for (const does of ['validate', 'plan', 'apply', 'drift']) {
        const { script } = jobs[`pipelines-${does}-${target}`];
        const done = await job(script.join('\n'), does === 'validate' ? {} : env);
        expect(done.code, `${script}\n${done.out}`).toBe(0);
      }
      const [file] = jobs[`pipelines-plan-${target}`].artifacts.paths;
      expect(await workspace.read(file)).toContain('2 to create');
      const { after_script: after } = jobs[`pipelines-plan-${target}`];
      expect((await job(after.join('\n'), {})).out).toContain('2 to create');
      expect(jobs[`pipelines-plan-${target}`].artifacts.expose_as).toBe(`plan-${target}`);
    }
    expect(workspace.emulator.store.list('prompts')).toHaveLength(4);
  });

  it('leaves jobs that are there alone, and prints what belongs to them', async () => {
    workspace = await Workspace.open({ '.gitlab-ci.yml': 'test: { script: [make] }\n' });
    for (const force of [[], ['--force']]) {
      const ran = await workspace.run('init', '--org', '2', '--ci', 'gitlab', ...force);
      expect([ran.code, ran.err]).toEqual([0, '']);
      expect(ran.out).toContain('.gitlab-ci.yml exists already. Add these jobs to it:\n\n# Validates');
      expect(ran.out).toContain('\npipelines-apply:\n');
      expect(await workspace.read('.gitlab-ci.yml')).toBe('test: { script: [make] }\n');
    }
  });

  it('in a folder names the configuration, and is the default where the origin is on GitLab', async () => {
    workspace = await Workspace.open({ 'apps/rome/.keep': '' });
    sh(workspace.folder, 'init', '-q');
    sh(workspace.folder, 'remote', 'add', 'origin', 'git@gitlab.example.com:rome/prompts.git');
    const cwd = path.join(workspace.folder, 'apps/rome');
    const answers = ['', '', '', ''];
    const ask = async (question: string) => {
      if (question.startsWith('CI')) expect(question).toContain('[gitlab]');
      return answers.pop() ?? null;
    };
    expect((await workspace.runWith({ cwd, interactive: true, ask }, 'init')).code).toBe(0);
    const jobs = parse(await workspace.read('.gitlab-ci.yml'));
    expect(jobs['pipelines-plan-apps-rome'].script).toEqual([
      'pipelines-sync plan --config "apps/rome/pipelines-sync.yaml" --format markdown > plan-apps-rome.md',
    ]);
  });
});

it('init --ci other writes no file of a CI system, and says the commands', async () => {
  workspace = await Workspace.open();
  const ran = await workspace.run('init', ...TWO, '--ci', 'other');
  expect(Object.keys(await workspace.files()).filter((file) => /^\.git(?:hub|lab)/.test(file))).toEqual([]);
  const env = {
    PIPELINES_BASE_URL: workspace.emulator.url,
    PIPELINES_API_KEY_STAGING: ADMIN_KEY,
    PIPELINES_API_KEY_MY_TARGET: OTHER_ORG_KEY,
  };
  const commands = [...ran.out.slice(ran.out.indexOf('In your CI')).matchAll(/: +(pipelines-sync .*)$/gm)];
  expect(commands).toHaveLength(8);
  for (const [, line = ''] of commands) {
    const done = await job(line, env);
    expect(done.code, `${line}\n${done.out}`).toBe(0);
  }
  expect(ran.out).toContain('Set the secrets PIPELINES_API_KEY_STAGING, PIPELINES_API_KEY_MY_TARGET');
});

it('init --ci none writes no workflow', async () => {
  workspace = await Workspace.open();
  const ran = await workspace.run('init', '--org', '2', '--ci', 'none');
  expect(ran.out).not.toMatch(/GitHub|GitLab|In your CI/);
  expect(Object.keys(await workspace.files()).filter((file) => file.startsWith('.git'))).toEqual([
    '.gitignore',
  ]);
});
