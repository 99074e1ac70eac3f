import { afterEach, beforeEach, expect, it } from 'vitest';
import { ActionScene } from '../action/action-scene.js';
import { prompts } from '../support/deployment.js';

const FILE = 'pipelines/a.yaml';

let scene: ActionScene;
beforeEach(async () => {
  scene = await ActionScene.open();
});
afterEach(() => scene.close());

function many(count: number, text: string): { [file: string]: string } {
  const texts = Array.from({ length: count }, (_, index) => [`P${index}`, `${text} ${index}.`]);
  return { [FILE]: prompts(Object.fromEntries(texts)) };
}

it.each([49, 300])(
  '%i changes: the run is green, says them in one comment, and the merge applies them',
  async (count) => {
    const first = await scene.openPull('begin', many(count, 'Be warm'));
    await scene.onPull(first);
    const created = await scene.merge([first]);
    expect([created.ran.code, scene.emulator.store.list('prompts').length]).toEqual([0, count]);

    const number = await scene.openPull('edit', many(count, 'Be brief'));
    const ran = await scene.onPull(number);
    expect([ran.code, ran.outputs.update, ran.outputs.held]).toEqual([0, String(count), '0']);
    const comments = scene.repository.commentsOf(number);
    expect(comments).toHaveLength(1);
    expect(comments[0]?.body).toContain(`${count} to update`);

    const merged = await scene.merge([number]);
    expect(merged.ran.code).toBe(0);
    const { store } = scene.emulator;
    expect(store.list('prompts').every((row) => row.prompt_text.startsWith('Be brief'))).toBe(true);
  },
);
