import { afterEach, expect, it } from 'vitest';
import type { Plan } from '../../../src/plan/index.js';
import { type Item, Scene } from './scene.js';

let scene: Scene;
afterEach(() => scene.close());

const COUNT = 300;
const names = Array.from({ length: COUNT }, (_, index) => `P${String(index).padStart(3, '0')}`);
const prompts = names.map((name): Item => ({ name, prompt_text: `Text of ${name}` }));

it('300 edits: each has a digest of its own, and deciding about all but one overwrites all but one', async () => {
  scene = await Scene.open({ prompts });
  expect((await scene.apply()).code).toBe(0);
  for (const { id } of scene.store.list('prompts'))
    scene.store.edit('prompts', id, { prompt_text: `Edited ${id}` });
  const mark = scene.emulator.requests.length;
  const ran = await scene.workspace.run('plan', '--json');
  const asked = scene.emulator.requests.length - mark;
  const plan: Plan = JSON.parse(ran.out);
  const edits = new Map(plan.held.map((held) => [held.address, held.edit]));
  expect([edits.size, new Set(edits.values()).size, edits.has('prompts/P000')]).toEqual([COUNT, COUNT, true]);

  const [last = '', ...others] = [...edits.keys()].reverse();
  const sync = Object.fromEntries(
    others.map((address) => [address, { overwrite: { staging: edits.get(address) } }]),
  );
  await scene.write({ sync: { ...sync, [last]: { overwrite: { staging: edits.get(others[0] ?? '') } } } });
  const decided = scene.emulator.requests.length;
  const planned: Plan = JSON.parse((await scene.workspace.run('plan', '--json')).out);
  // What decides is what was read anyway.
  expect(scene.emulator.requests.length - decided).toBe(asked);
  expect(planned.changes.map((change) => change.decision !== null)).toEqual(others.map(() => true));
  expect(planned.held.map((held) => held.address)).toEqual([last]);
  expect((await scene.apply()).outcomes.filter((one) => one.endsWith(': updated'))).toHaveLength(COUNT - 1);
  const after: Plan = JSON.parse((await scene.workspace.run('plan', '--json')).out);
  expect(after.changes).toEqual([]);
  expect(after.diagnostics.map((one) => one.code).sort()).toEqual(['PS4210', ...others.map(() => 'PS4211')]);
});
