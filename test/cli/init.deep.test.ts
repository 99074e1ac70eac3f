import { execFileSync } from 'node:child_process';
import { rm, symlink } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { UNNAMED_ACTION } from '../../src/cli/commands/init/init-workflows.js';
import { Workspace } from '../support/workspace.js';

const WRITTEN = [
  '.github/workflows/pipelines-sync.yml',
  '.gitignore',
  'pipelines-schemas/bundle.v1.schema.json',
  'pipelines-schemas/config.v1.schema.json',
  'pipelines-schemas/prompt.v1.schema.json',
  'pipelines-sync.yaml',
  'pipelines/bundle.yaml',
  'pipelines/prompts/concise-rome-prompt.md',
  'pipelines/prompts/tone-of-voice.md',
];

describe('init', () => {
  let workspace: Workspace;
  afterEach(() => workspace.close());

  it('writes a repository that validates, applies and is equal afterwards', async () => {
    workspace = await Workspace.open();
    const ran = await workspace.run('init', '--org', '2');
    expect(ran.err).toBe('');
    expect(ran.code).toBe(0);
    const files = await workspace.files();
    expect(Object.keys(files).sort()).toEqual(WRITTEN);
    for (const file of WRITTEN) expect(ran.out).toContain(file);

    workspace.env = { ...workspace.env, PIPELINES_BASE_URL: undefined };
    const validated = await workspace.run('validate');
    expect(validated.err).toBe('');
    expect(validated.out).toBe('2 items in 3 files: valid for target production.\n');
    // The starter names the real platform; only the command line leads elsewhere.
    const there = ['--base-url', workspace.emulator.url];
    expect((await workspace.run('apply', '--yes', ...there)).code).toBe(0);
    expect((await workspace.run('plan', '--detailed-exitcode', ...there)).code).toBe(0);
    expect(workspace.emulator.store.list('prompts').map((prompt) => prompt.prompt_text.slice(0, 6))).toEqual([
      'Create',
      'Write ',
    ]);
  });

  it('--existing writes no starter; after pull --all the plan is empty', async () => {
    workspace = await Workspace.open();
    const { emulator } = workspace;
    await workspace.write(
      'seed.yaml',
      'artifact_type: pipelines.artifact.bundle.v1\nprompts: [{name: Tone, prompt_text: Be warm.}]\n',
    );
    expect((await workspace.run('apply', 'seed.yaml', '--yes')).code).toBe(0);
    await workspace.loseLedger();
    await rm(path.join(workspace.folder, 'seed.yaml'));
    const ran = await workspace.run('init', '--org', '2', '--existing');
    expect(ran.err).toBe('');
    expect(ran.out).toContain('pipelines-sync pull --all');
    expect(Object.keys(await workspace.files()).filter((file) => file.startsWith('pipelines/'))).toEqual([]);
    const pulled = await workspace.run('pull', '--all');
    expect(pulled.code, pulled.err + pulled.out).toBe(0);
    expect(await workspace.read('pipelines/prompts/tone.md')).toBe(
      '---\nname: Tone\nrole: user\n---\nBe warm.\n',
    );
    const mark = emulator.requests.length;
    expect((await workspace.run('plan', '--detailed-exitcode')).code).toBe(0);
    expect((await workspace.run('apply', '--yes')).code).toBe(0);
    expect(workspace.writesSince(mark)).toEqual([]);
    expect(emulator.store.list('prompts').map(({ name }) => name)).toEqual(['Tone']);
  });

  it('writes a namespace, and no base_url that would contradict the environment', async () => {
    workspace = await Workspace.open();
    execFileSync('git', ['init', '--quiet'], { cwd: workspace.folder });
    const origin = 'https://user:token@git.example/rome/prompts.git';
    execFileSync('git', ['remote', 'add', 'origin', origin], { cwd: workspace.folder });
    await workspace.run('init', '--org', '2');
    const config = parse(await workspace.read('pipelines-sync.yaml'));
    expect(config.namespace).toBe('prompts');
    expect(config.targets.production.base_url).toBeUndefined();
    execFileSync('git', ['remote', 'remove', 'origin'], { cwd: workspace.folder });
    // The next lines of the README, with the platform that the environment names.
    expect((await workspace.run('plan')).code).toBe(0);
  });

  it('without --org it validates too, and validate says what is open', async () => {
    workspace = await Workspace.open();
    expect((await workspace.run('init')).out).toContain('Set org_id of your organization');
    const validated = await workspace.run('validate');
    expect(validated.code).toBe(0);
    expect(validated.err).toContain('PS3111');
    expect(validated.err).toContain('sets no org_id');
    expect(workspace.emulator.requests).toEqual([]);
  });

  it('links schemas that are those of the schema command', async () => {
    workspace = await Workspace.open();
    await workspace.run('init', '--org', '2');
    for (const [file, which] of [
      ['pipelines-sync.yaml', 'config'],
      ['pipelines/bundle.yaml', 'bundle'],
    ] as const) {
      const link = /^# yaml-language-server: \$schema=(.*)$/m.exec(await workspace.read(file))?.[1] ?? '';
      const schema = await workspace.read(path.join(path.dirname(file), link));
      expect(schema).toBe((await workspace.run('schema', which)).out);
    }
  });

  it('the workflow checks pull requests with the Action, without a key', async () => {
    workspace = await Workspace.open();
    const ran = await workspace.run('init');
    const text = await workspace.read('.github/workflows/pipelines-sync.yml');
    const workflow = parse(text);
    expect(Object.keys(workflow.on)).toEqual(['pull_request']);
    const { uses, with: inputs } = workflow.jobs.validate.steps.at(-1);
    expect(inputs).toEqual({ command: 'validate' });
    // A placeholder that nobody can own: the user replaces it, and is told so.
    expect(uses).toBe(UNNAMED_ACTION);
    expect(ran.out).toContain('set the repository of the Action and the commit of a release');
    expect(workflow.permissions).toEqual({ contents: 'read' });
    expect(text).not.toMatch(/secrets\.|npx/);
  });

  it('overwrites nothing without --force: lists what is there and writes nothing', async () => {
    workspace = await Workspace.open({ 'pipelines/bundle.yaml': 'mine\n', 'pipelines-sync.yaml': 'mine\n' });
    const ran = await workspace.run('init');
    expect(ran.code).toBe(1);
    expect(ran.err).toContain('PS9060');
    expect(ran.err).toContain('pipelines-sync.yaml, pipelines/bundle.yaml');
    expect(await workspace.files()).toEqual({
      'pipelines/bundle.yaml': 'mine\n',
      'pipelines-sync.yaml': 'mine\n',
    });
    expect((await workspace.run('init', '--force')).code).toBe(0);
    expect(await workspace.read('pipelines-sync.yaml')).toContain('version: 1');
  });

  it('writes through no symbolic link, not even with --force', async () => {
    workspace = await Workspace.open({ 'other.txt': 'mine\n' });
    await symlink('other.txt', path.join(workspace.folder, 'pipelines-sync.yaml'));
    const ran = await workspace.run('init', '--force');
    expect(ran.code).toBe(1);
    expect(await workspace.read('other.txt')).toBe('mine\n');
    expect(Object.keys(await workspace.files())).toEqual(['other.txt']);
  });

  it('adds to .gitignore once, and keeps what is in it', async () => {
    workspace = await Workspace.open({ '.gitignore': 'node_modules' });
    await workspace.run('init');
    expect(await workspace.read('.gitignore')).toBe('node_modules\n.pipelines-sync/\n/plan.json\n');
    await workspace.run('init', '--force');
    expect(await workspace.read('.gitignore')).toBe('node_modules\n.pipelines-sync/\n/plan.json\n');
  });

  it('below the root of a repository the workflow stands at the root and names the configuration', async () => {
    workspace = await Workspace.open({ 'apps/rome/.keep': '' });
    execFileSync('git', ['init', '--quiet'], { cwd: workspace.folder });
    const cwd = path.join(workspace.folder, 'apps', 'rome');
    expect((await workspace.runWith({ cwd }, 'init', '--org', '2')).code).toBe(0);
    const text = await workspace.read('.github/workflows/pipelines-sync-apps-rome.yml');
    expect(parse(text).jobs.validate.steps.at(-1).with.config).toBe('apps/rome/pipelines-sync.yaml');
    expect(await workspace.read('.gitignore')).toBe('.pipelines-sync/\n/apps/rome/plan.json\n');
    expect((await workspace.runWith({ cwd }, 'validate')).code).toBe(0);
  });

  it.each(['0', '-2', '2.5', 'two', ''])('--org %j is refused', async (org) => {
    workspace = await Workspace.open();
    const ran = await workspace.run('init', `--org=${org}`);
    expect(ran.code).toBe(1);
    expect(ran.err).toContain('PS9061');
    expect(await workspace.files()).toEqual({});
  });
});
