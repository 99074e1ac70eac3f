import { afterEach, expect, it } from 'vitest';
import { TrialScene } from './trial-scene.js';

const LIST = /^\/api\/prompts\?/;

let scene: TrialScene;
afterEach(() => scene.close());

it('makes no second head where the list that would show the first cannot be read', async () => {
  scene = await TrialScene.open();
  const { emulator } = scene;
  const mark = emulator.requests.length;
  // Nobody says yes: what was read by then is read before the first write.
  expect((await scene.trial()).code).toBe(3);
  const lists = emulator.requests
    .slice(mark)
    .filter(({ method, path }) => method === 'GET' && LIST.test(path));
  expect(lists.length).toBeGreaterThan(0);
  emulator.setFaults([
    { match: { method: 'POST', path: '/api/prompts' }, nth: 1, when: 'after', drop: true },
    {
      match: { method: 'GET', path: LIST },
      nth: Array.from({ length: 50 }, (_, at) => lists.length + 1 + at),
      when: 'before',
      status: 403,
    },
  ]);
  const first = await scene.trial('--yes', '--json');
  expect([first.code, JSON.parse(first.out).trials[0].state]).toEqual([4, 'unknown']);
  expect(scene.heads()).toHaveLength(1);
  expect(scene.experiments()).toEqual([]);
  emulator.setFaults([]);
  const next = await scene.trial('--yes', '--json');
  expect([next.code, JSON.parse(next.out).trials[0].state]).toEqual([0, 'informed']);
  expect(scene.experiments()).toHaveLength(1);
  expect(scene.heads()).toEqual([]);
});
