import { afterEach, expect, it } from 'vitest';
import { type Item, Scene } from '../../apply/edits/scene.js';

let scene: Scene;
afterEach(() => scene.close());

const prompt = (name: string): Item => ({ name, prompt_text: `text of ${name}` });

it.each([
  ['two names', ['A', 'B']],
  ['a circle of three', ['A', 'B', 'C']],
])('what the web app swapped and a pull took in is only recorded: %s', async (_, names) => {
  scene = await Scene.open({ prompts: names.map(prompt) });
  expect((await scene.apply()).code).toBe(0);
  const ids = names.map((name) => Number(scene.store.list('prompts').find((row) => row.name === name)?.id));
  for (const id of ids) scene.store.edit('prompts', id, { name: `passing ${id}` });
  for (const [at, id] of ids.entries())
    scene.store.edit('prompts', id, { name: names[(at + 1) % names.length] as string });
  const older = await scene.workspace.read('all.json');
  const live = scene.store.list('prompts');
  expect((await scene.workspace.run('pull')).code).toBe(0);
  const files = await scene.workspace.read('all.json');
  expect(files).not.toBe(older);

  const again = await scene.workspace.run('pull');
  expect(again.code, again.err).toBe(0);
  expect(await scene.workspace.read('all.json')).toBe(files);

  // Files that have not taken it in are not taken for ones that have.
  await scene.workspace.write('all.json', older);
  expect((await scene.plan()).held).not.toEqual([]);
  await scene.workspace.write('all.json', files);

  const applied = await scene.apply();
  expect([applied.code, applied.writes]).toEqual([0, []]);
  expect(scene.store.list('prompts')).toEqual(live);
  const after = await scene.plan();
  expect([after.actions, after.held]).toEqual([[], []]);
});
