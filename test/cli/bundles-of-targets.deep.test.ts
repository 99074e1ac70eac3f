import { execFileSync } from 'node:child_process';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { OTHER_ORG_KEY } from '../../src/providers/pipelines/emulator/default-seed.js';
import { ADMIN_KEY } from '../../src/providers/pipelines/emulator/index.js';
import { Workspace } from '../support/workspace.js';

const CONFIG = `version: 1
namespace: n
bundles: ["shared/*.yaml"]
targets:
  rome:
    org_id: 2
    bundles: ["rome/*.yaml", "!rome/old.yaml"]
  milan:
    org_id: 5
    bundles: ["milan/*.yaml"]
  turin:
    org_id: 2
`;

const bundle = (...names: string[]) =>
  `artifact_type: pipelines.artifact.bundle.v1\nprompts:\n${names.map((name) => `  - name: ${name}\n    prompt_text: Be ${name}.\n`).join('')}`;

let workspace: Workspace;

beforeEach(async () => {
  workspace = await Workspace.open({
    'pipelines-sync.yaml': CONFIG,
    'rome/a.yaml': bundle('Warm'),
    'rome/old.yaml': 'not: a bundle\n',
    'milan/b.yaml': bundle('Warm', 'Dry'),
    'shared/c.yaml': bundle('Common'),
  });
  workspace.env.PIPELINES_API_KEY_MILAN = OTHER_ORG_KEY;
  workspace.env.PIPELINES_API_KEY = ADMIN_KEY;
});
afterEach(() => workspace.close());

async function addresses(target: string, ...argv: string[]): Promise<string[]> {
  const { out, err, code } = await workspace.run('plan', '--target', target, '--json', ...argv);
  expect([0, 2], err).toContain(code);
  return JSON.parse(out).changes.map((change: { address: string }) => change.address);
}

const own = (org: number) =>
  workspace.emulator.store
    .list('prompts')
    .filter((row) => row.org_id === org && row.prompt_text.startsWith('Be '))
    .map(({ name }) => name)
    .sort();

describe('two targets with bundles of their own', () => {
  it('say whose file it is that was named and is no bundle of theirs', async () => {
    await workspace.write(
      'pipelines-sync.yaml',
      `${CONFIG}  home: { provider: pipelit, bundles: ["pipelit/*"] }\n`,
    );
    await workspace.write('pipelit/hello.yaml', 'slug: hello\nname: Hello\nnodes: {}\nedges: {}\n');
    const { code, err, out } = await workspace.run('plan', '--target', 'rome', 'pipelit/hello.yaml');
    expect([code, out + err]).toEqual([1, expect.stringContaining('belongs to target home')]);
    expect(out + err).toContain('--target home');
    expect(out + err).not.toContain('artifact_type');
  });

  it('each plan and apply theirs, and nothing of the other one leaves', async () => {
    expect(await addresses('rome')).toEqual(['prompts/Warm']);
    expect((await addresses('milan')).sort()).toEqual(['prompts/Dry', 'prompts/Warm']);
    expect(await addresses('turin')).toEqual(['prompts/Common']);
    for (const target of ['rome', 'milan']) {
      const ran = await workspace.run('apply', '--yes', '--target', target);
      expect(ran.code, ran.err + ran.out).toBe(0);
    }
    expect([own(2), own(5)]).toEqual([['Warm'], ['Dry', 'Warm']]);
    for (const target of ['rome', 'milan']) expect(await addresses(target)).toEqual([]);
    // What leaves one of them is still an item of the other.
    await workspace.write('milan/b.yaml', bundle('Dry'));
    await workspace.write('pipelines-sync.yaml', CONFIG.replace('org_id: 5', 'org_id: 5\n    prune: true'));
    expect(await addresses('milan')).toEqual(['prompts/Warm']);
    expect(await addresses('rome')).toEqual([]);
  });

  it('narrows with --only what is in its own files', async () => {
    expect(await addresses('milan', '--only', 'prompts/Dry')).toEqual(['prompts/Dry']);
    const { code, err } = await workspace.run('plan', '--target', 'rome', '--only', 'prompts/Dry');
    expect(code).not.toBe(0);
    expect(err).toContain('prompts/Dry');
  });

  it('validates and doctors the files of the target, and says the place of a pattern without a match', async () => {
    for (const [target, text] of [
      ['rome', '1 item in 1 file: valid for target rome.'],
      ['milan', '2 items in 1 file: valid for target milan.'],
    ] as const) {
      const { code, out } = await workspace.run('validate', '--target', target);
      expect([code, out.trim()]).toEqual([0, text]);
      const doctor = await workspace.run('doctor', '--target', target);
      expect(doctor.out).toContain(`target ${target}, ${text.replace(/: valid.*/, '')}`);
    }
    await workspace.write('pipelines-sync.yaml', CONFIG.replace('milan/*.yaml', 'milano/*.yaml'));
    expect((await workspace.run('validate', '--target', 'rome')).code).toBe(0);
    const { code, err } = await workspace.run('validate', '--target', 'milan');
    expect([code, err]).toEqual([1, expect.stringContaining('pipelines-sync.yaml:10:15')]);
  });

  it('formats the files of all targets, each once', async () => {
    const { out } = await workspace.run('fmt');
    expect(out.trim().split('\n').sort()).toEqual(
      ['milan/b.yaml', 'rome/a.yaml', 'shared/c.yaml'].map((file) => `formatted  ${file}`),
    );
    const { code, err } = await workspace.run('fmt', '--check');
    expect([code, err]).toEqual([0, expect.stringContaining('3 files')]);
  });

  it('pulls new objects into a file of the target, and no other', async () => {
    workspace.emulator.store.create('prompts', { name: 'New', prompt_text: 'Be new.' });
    const made = workspace.emulator.store.list('prompts').find(({ name }) => name === 'New');
    const org = made?.org_id;
    expect(org).toBe(2);
    await workspace.run('apply', '--yes', '--target', 'rome');
    const before = await workspace.files();
    const ran = await workspace.run('pull', '--target', 'rome', '--only', 'prompts/New');
    expect(ran.code, ran.err + ran.out).toBe(0);
    const after = await workspace.files();
    const changed = Object.keys(after).filter(
      (file) => !file.startsWith('.pipelines-sync') && after[file] !== before[file],
    );
    expect(
      changed.every((file) => file.startsWith('rome/')),
      changed.join(),
    ).toBe(true);
    expect(changed.length).toBeGreaterThan(0);
    expect(await addresses('turin')).toEqual(['prompts/Common']);
    const refused = await workspace.run('pull', '--target', 'rome', '--all', '--into', 'milan/b.yaml');
    expect([refused.code, refused.err]).toEqual([3, expect.stringContaining('No bundle pattern matches')]);
  });

  it('records the commit of the files of the target', async () => {
    const git = (...argv: string[]) =>
      execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@b.c', ...argv], {
        cwd: workspace.folder,
        encoding: 'utf8',
      });
    git('init', '-q');
    git('add', '-A');
    git('commit', '-qm', 'one');
    await workspace.run('apply', '--yes', '--target', 'rome');
    const head = () => JSON.parse(git('show', 'refs/pipelines-sync/n/rome:head.json')).source;
    const { files } = head();
    expect(files).toMatchObject({ bundles: expect.any(String) });
    // Another target's files are not among them.
    await workspace.write('milan/b.yaml', bundle('Dry'));
    git('commit', '-qam', 'two');
    await workspace.write('rome/a.yaml', bundle('Warm').replace('Be Warm.', 'Be warmer.'));
    git('commit', '-qam', 'three');
    await workspace.write('rome/a.yaml', bundle('Warm'));
    git('commit', '-qam', 'four');
    await workspace.run('apply', '--yes', '--target', 'rome');
    expect(head().files.bundles).toBe(files.bundles);
  });
});
