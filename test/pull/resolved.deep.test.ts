import { afterEach, describe, expect, it } from 'vitest';
import { PullScene } from './pull-scene.js';

const names = (size: number) => Array.from({ length: size }, (_, index) => `P${index}`);
const bundle = (size: number, description: string) =>
  `${JSON.stringify({
    artifact_type: 'pipelines.artifact.bundle.v1',
    prompts: names(size).map((name) => ({ name, prompt_text: 'Text', description })),
  })}\n`;

describe('pull --resolved', () => {
  let scene: PullScene;
  afterEach(() => scene.close());

  async function conflicts(size: number): Promise<void> {
    scene = await PullScene.open({ 'pipelines/all.json': bundle(size, 'applied') });
    expect((await scene.apply()).code).toBe(0);
    scene.commit();
    await scene.write('pipelines/all.json', bundle(size, 'in git'));
    for (const name of names(size - 1))
      scene.store.edit('prompts', scene.idOf('prompts', name), { description: 'live' });
    expect((await scene.pull()).code).toBe(3);
  }

  it.each([3, 300])('says what it settled, and where there was nothing to settle: %i', async (size) => {
    await conflicts(size);
    const asked = await scene.pull('--resolved', 'prompts/P0', '--only', 'prompts/P0', '--dry-run');
    expect(asked.report.settled).toEqual([{ address: 'prompts/P0', leaves: ['description'] }]);
    const last = `prompts/P${size - 1}`;
    const ran = await scene.workspace.run('pull', '--resolved', '*', '--resolved', last);
    expect(ran.code).toBe(0);
    expect(ran.out).toMatch(/^✓ prompts\/P0 +description settled: the file now builds on the live value$/m);
    expect(ran.out).toContain(`· --resolved ${last}: nothing to settle`);
    expect(ran.out).toContain(`Pulled: ${size - 1} settled · 1 unchanged`);
    const again = await scene.pull('--resolved', '*');
    expect([again.report.settled, again.report.nothing_settled]).toEqual([[], ['*']]);
    expect((await scene.workspace.run('pull', '--resolved', '*')).out).toContain(
      '--resolved *: nothing to settle',
    );
    expect((await scene.plan()).held).toEqual([]);
  });
});
