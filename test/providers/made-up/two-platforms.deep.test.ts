import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { GardenScene } from './scene.js';

const CONFIG = `version: 1
namespace: allotment
targets:
  home:
    provider: garden
    bundles: [garden.yaml]
  office:
    org_id: 2
    bundles: ["office/*.yaml"]
`;

let scene: GardenScene;

beforeEach(async () => {
  scene = await GardenScene.open('beds:\n  - title: South Wall\n    note: Sunny\n');
  await scene.workspace.write('pipelines-sync.yaml', CONFIG);
  await scene.workspace.write(
    'office/prompts.yaml',
    'artifact_type: pipelines.artifact.bundle.v1\nprompts:\n  - name: Warm\n    prompt_text: Be warm.\n',
  );
});

afterEach(() => scene.close());

describe('two targets on two platforms', () => {
  it('each have their files, plan and apply them, and leave the others alone', async () => {
    for (const [target, address] of [
      ['home', 'beds/South Wall'],
      ['office', 'prompts/Warm'],
    ] as const) {
      expect((await scene.run('validate', '--target', target)).code).toBe(0);
      const plan = await scene.json('plan', '--target', target);
      expect(
        plan.json.changes.map((one: { address: string }) => one.address),
        plan.err,
      ).toEqual([address]);
      const applied = await scene.json('apply', '--yes', '--target', target);
      expect(applied.code, applied.err + applied.out).toBe(0);
      const again = await scene.json('plan', '--target', target, '--detailed-exitcode');
      expect([again.code, again.json.changes, again.json.held]).toEqual([0, [], []]);
    }
    const formatted = await scene.run('fmt', '--check');
    expect(formatted.err).toContain('2 files');
  });

  it('say of a file of the other platform whose it is', async () => {
    const named = await scene.run('validate', 'garden.yaml', '--target', 'office');
    expect([named.code, named.err]).toEqual([
      1,
      expect.stringContaining('"beds" is a section of garden targets'),
    ]);
    expect(named.err).toContain('Leave the file out of the bundles of target office');
    const other = await scene.run('validate', 'office/prompts.yaml', '--target', 'home');
    expect([other.code, other.err]).toEqual([
      1,
      expect.stringContaining('"prompts" is a section of pipelines targets'),
    ]);
  });
});
