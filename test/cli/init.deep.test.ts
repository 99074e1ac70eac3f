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
    const key = workspace.env.PIPELINES_API_KEY;
    workspace.env = { ...workspace.env, PIPELINES_API_KEY: undefined };
    const ran = await workspace.run('init', '--org', '2', '--existing');
    expect([ran.code, ran.err]).toEqual([0, '']);
    expect(ran.out).toContain(' pipelines-sync pull --all\n');
    expect(Object.keys(await workspace.files()).filter((file) => file.startsWith('pipelines/'))).toEqual([]);
    workspace.env = { ...workspace.env, PIPELINES_API_KEY: key };
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

  it('--existing pulls in the same command, where the key is there', async () => {
    workspace = await Workspace.open();
    const { store } = workspace.emulator;
    for (let number = 1; number <= 300; number += 1)
      store.create('prompts', { name: `Prompt ${number}`, prompt_text: `Text ${number}` });
    const ran = await workspace.run(
      'init',
      '--target',
      'staging=2',
      '--target',
      'production=5',
      '--existing',
    );
    expect([ran.code, ran.err]).toEqual([0, '']);
    expect(ran.out).toContain('\npipelines-sync pull --all --target staging\n');
    expect(ran.out).toContain(' pipelines-sync plan --target production\n');
    // The key is set already, and the objects are there.
    expect(ran.out.slice(ran.out.indexOf('\nNext:'))).not.toMatch(/export|pull/);
    const files = Object.keys(await workspace.files('pipelines/prompts'));
    expect(files).toHaveLength(store.list('prompts').length);
    expect(workspace.writesSince(0)).toEqual([]);
    const plan = await workspace.run('plan', '--detailed-exitcode');
    expect([plan.code, plan.err]).toEqual([0, '']);
  });

  it('--existing ends as the pull ends, and the files of init stay', async () => {
    workspace = await Workspace.open();
    workspace.env = { ...workspace.env, PIPELINES_API_KEY: 'pk_live_wrong' };
    const ran = await workspace.run('init', '--org', '2', '--existing');
    expect([ran.code, ran.err]).toEqual([1, expect.stringMatching(/^error PS/)]);
    expect(await workspace.read('pipelines-sync.yaml')).toContain('org_id: 2');
    expect(ran.out).not.toContain('\nNext:');
  });

  it('says beforehand that the first launch is held', async () => {
    workspace = await Workspace.open({
      'pipelines/old.yaml': `artifact_type: pipelines.artifact.bundle.v1
prompts: [{ name: Tone, prompt_text: Be warm. }]
experiments:
  - name: Which tone
    project_id: 22
    workflow_id: 7
    payload: { count: 1, variants: [{ name: A, configOverrides: {} }] }
`,
    });
    const ran = await workspace.run('init', '--org', '2');
    expect(ran.out).toContain(' pipelines-sync apply --launch "experiments/*"\n');
    expect(ran.out).toContain('the first apply holds them');
  });

  it('writes several targets, which validate and plan', async () => {
    workspace = await Workspace.open();
    const ran = await workspace.run('init', '--target', 'staging=2', '--target', 'my-target');
    expect([ran.code, ran.err]).toEqual([0, '']);
    expect(ran.out).toContain('Set org_id of my-target in pipelines-sync.yaml.');
    expect(ran.out).toContain('export PIPELINES_API_KEY_MY_TARGET=');
    const { default_target, targets } = parse(await workspace.read('pipelines-sync.yaml'));
    expect([default_target, Object.keys(targets)]).toEqual(['staging', ['staging', 'my-target']]);
    expect(targets.staging.org_id).toBe(2);
    expect((await workspace.run('validate', '--target', 'my-target')).code).toBe(0);
    expect((await workspace.run('plan', '--target', 'staging')).code).toBe(0);
    const uses = parse(await workspace.read('.github/workflows/pipelines-sync.yml')).jobs.validate.steps.at(
      -1,
    );
    expect(uses.with.target).toBe('staging, my-target');
  });

  it.each([
    [['--target', 'a', '--target', 'a'], 'is named twice'],
    [['--target', 'a-b', '--target', 'a_b'], 'would share the variable PIPELINES_API_KEY_A_B'],
    [['--target', ' '], 'cannot be the name of a target'],
    [['--target', 'a=2', '--org', '2'], '--org is for one target'],
    [['--target', 'a,b', '--target', 'c'], 'PS9047'],
  ])('refuses %j', async (argv, says) => {
    workspace = await Workspace.open();
    const ran = await workspace.run('init', ...argv);
    expect([ran.code, ran.err]).toEqual([1, expect.stringContaining(says)]);
    expect(await workspace.files()).toEqual({});
  });

  it('--dry-run writes nothing, and shows what differs', async () => {
    workspace = await Workspace.open();
    const fresh = await workspace.run('init', '--org', '2', '--dry-run');
    expect(fresh.out).toMatch(/^new {6}pipelines-sync\.yaml$/m);
    expect(await workspace.files()).toEqual({});
    await workspace.run('init', '--org', '2');
    const before = await workspace.files();
    const same = await workspace.run('init', '--org', '2');
    expect([same.code, same.out]).toEqual([0, expect.stringMatching(/^same {5}pipelines-sync\.yaml$/m)]);
    const other = await workspace.run('init', '--org', '5', '--dry-run');
    expect(other.out).toMatch(/^differs {2}pipelines-sync\.yaml\n {2}@@ lines \d+–\d+ @@$/m);
    expect(other.out).toMatch(/^ +~ .*\[-2-\]\{\+5\+\}/m);
    expect(await workspace.files()).toEqual(before);
  });

  it('keeps a configuration under another name', async () => {
    workspace = await Workspace.open({ 'pipelines-sync.yml': 'version: 1\ntargets: { a: {} }\n' });
    const ran = await workspace.run('init');
    expect([ran.code, ran.err]).toEqual([1, expect.stringContaining('pipelines-sync init --github')]);
    expect((await workspace.run('init', '--github')).code).toBe(0);
    expect(await workspace.read('.github/workflows/pipelines-plan.yml')).toContain(
      'config: "pipelines-sync.yml"',
    );
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

  it('writes through no link to a folder outside, and to no .gitignore that is a link', async () => {
    workspace = await Workspace.open({ 'outside/ignore': 'mine\n', 'repository/.git/HEAD': '' });
    const cwd = path.join(workspace.folder, 'repository');
    await symlink('../outside', path.join(cwd, 'pipelines'));
    const ran = await workspace.runWith({ cwd }, 'init');
    expect([ran.code, ran.err]).toEqual([1, expect.stringContaining('PS9060')]);
    expect(ran.err).toContain('lie behind one that leads out: pipelines/bundle.yaml');
    expect(Object.keys(await workspace.files('outside'))).toEqual(['outside/ignore']);
    await rm(path.join(cwd, 'pipelines'));
    await symlink('../outside/ignore', path.join(cwd, '.gitignore'));
    const kept = await workspace.runWith({ cwd }, 'init');
    expect([kept.code, kept.out]).toEqual([0, expect.stringContaining('add to it: .pipelines-sync/')]);
    expect(await workspace.read('outside/ignore')).toBe('mine\n');
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
