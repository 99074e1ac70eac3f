import { afterEach, describe, expect, it } from 'vitest';
import { TrialScene } from './trial-scene.js';

describe('a trial', () => {
  let scene: TrialScene;
  afterEach(() => scene.close());

  it('runs from the file to the platform and back', async () => {
    scene = await TrialScene.open();
    const mark = scene.emulator.requests.length;
    const ran = await scene.trial('--yes');
    console.log(
      ran.out,
      ran.err,
      ran.code,
      scene.emulator.requests.slice(mark).map((r) => `${r.method} ${r.path} ${r.status}`),
      JSON.stringify(scene.record(), null, 1),
    );
    expect(ran.code).toBe(0);
  });
});
