import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SUPPORT } from './files.js';
import { PipelitScene } from './scene.js';

vi.setConfig({ testTimeout: 240_000 });

const BOTH = `version: 1
namespace: agents
targets:
  home: { provider: pipelit, bundles: ["pipelit/*"] }
  office: { org_id: 2, bundles: ["office/*.yaml"] }
`;

let scene: PipelitScene;

beforeEach(async () => {
  scene = await PipelitScene.open({ 'support.yaml': SUPPORT });
});
afterEach(() => scene.close());

describe('commands about a Pipelit target', () => {
  it('doctor finds no problem, before and after the first apply', async () => {
    const before = await scene.run('doctor');
    expect(before.code, before.out + before.err).toBe(0);
    expect((await scene.run('apply', '--yes')).code).toBe(0);
    const after = await scene.run('doctor');
    expect([after.code, after.out], after.err).toEqual([0, expect.stringContaining('No problems found')]);
    expect(after.out).not.toContain('PIPELINES_API');
    expect(after.out).not.toMatch(/models|organi[sz]ation|web app/);
  });

  it('doctor says what is wrong with a key', async () => {
    scene.workspace.env.PIPELIT_API_KEY = 'pk-wrong';
    const { code, out, err } = await scene.run('doctor');
    expect(code).not.toBe(0);
    expect(out + err).toContain('PIPELIT_API_KEY');
    expect(out + err).not.toContain('pk-wrong');
  });

  it('explain and schema know its kinds and its files', async () => {
    for (const [argv, text] of [
      [['explain', 'workflows.nodes'], 'component_type'],
      [['explain', 'workflows.edges'], 'linked'],
      [['explain', 'schedules'], 'interval_seconds'],
      [['explain', 'workflows.nodes.interrupt_before'], 'without it, it is false.'],
      [['explain', 'workflows.nodes.outdated'], 'files never say it'],
      [['explain', 'workflows.description'], 'the field is not managed'],
    ] as const) {
      const { code, out, err } = await scene.run(...argv);
      expect([code, out], err).toEqual([0, expect.stringContaining(text)]);
    }
    for (const which of ['workflow', 'workflow-export']) {
      const { code, out, err } = await scene.run('schema', which);
      expect([code, JSON.parse(out).$schema], err).toEqual([0, expect.stringContaining('json-schema')]);
    }
  });

  it('fmt keeps what a file says', async () => {
    expect((await scene.run('apply', '--yes')).code).toBe(0);
    expect((await scene.run('fmt')).code).toBe(0);
    expect(await scene.read('support.yaml')).toContain('# Answers questions.');
    expect((await scene.run('fmt', '--check')).code).toBe(0);
    const { code, json, err } = await scene.json('plan', '--detailed-exitcode');
    expect([code, json?.changes, json?.held], err).toEqual([0, [], []]);
  });
});

describe('a Pipelit target beside another one', () => {
  it('each have their files, and a file of the wrong one is a finding', async () => {
    await scene.workspace.write('pipelines-sync.yaml', BOTH);
    await scene.workspace.write(
      'office/prompts.yaml',
      'artifact_type: pipelines.artifact.bundle.v1\nprompts:\n  - name: Warm\n    prompt_text: Be warm.\n',
    );
    for (const target of ['home', 'office'])
      expect((await scene.run('validate', '--target', target)).code).toBe(0);
    const plan = await scene.json('plan', '--target', 'home');
    expect(
      plan.json?.changes?.map(({ address }: { address: string }) => address),
      plan.err,
    ).toEqual(['workflows/support']);
    expect((await scene.run('apply', '--yes', '--target', 'home')).code).toBe(0);
    const wrong = await scene.run('validate', 'office/prompts.yaml', '--target', 'home');
    expect([wrong.code, wrong.out + wrong.err]).toEqual([
      1,
      expect.stringContaining('"prompts" is a section of pipelines targets'),
    ]);
    const other = await scene.run('validate', 'pipelit/support.yaml', '--target', 'office');
    expect([other.code, other.out + other.err]).toEqual([1, expect.stringContaining('PS1201')]);
  });
});
