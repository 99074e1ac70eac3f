import { afterEach, expect, it } from 'vitest';
import { type Item, Scene } from '../../apply/edits/scene.js';

let scene: Scene;
afterEach(() => scene.close());

const LONG = Array.from({ length: 15 }, (_, line) => `line ${line} of a long text`).join('\n');
const prompt = (name: string, text: string): Item => ({ name, prompt_text: text });
const from = (renames: { [name: string]: string }) =>
  Object.fromEntries(
    Object.entries(renames).map(([name, old]) => [`prompts/${name}`, { renamed_from: `prompts/${old}` }]),
  );
const live = () =>
  scene.store
    .list('prompts')
    .map((row) => [row.id, row.name, (row as unknown as Item).prompt_text])
    .sort();

/** A and B are applied, somebody calls A "W" in the web app, and a pull takes that in. */
async function renamedAndPulled(text = 'one'): Promise<{ a: number; b: number }> {
  scene = await Scene.open({ prompts: [prompt('A', text), prompt('B', 'two')] });
  expect((await scene.apply()).code).toBe(0);
  const id = (name: string) => Number(scene.store.list('prompts').find((row) => row.name === name)?.id);
  const ids = { a: id('A'), b: id('B') };
  scene.store.edit('prompts', ids.a, { name: 'W' });
  const pulled = await scene.workspace.run('pull');
  expect(pulled.code, pulled.err).toBe(0);
  return ids;
}

async function settled(): Promise<void> {
  const after = await scene.plan();
  expect([after.actions, after.held, after.plan.diagnostics.map(({ code }) => code)]).toEqual([[], [], []]);
}

it.each([
  ['a short text', 'one'],
  ['a long one', LONG],
])('a pulled name can be renamed further: %s', async (_, text) => {
  const { a, b } = await renamedAndPulled(text);
  await scene.write({ prompts: [prompt('X', text), prompt('B', 'two')], sync: from({ X: 'W' }) });
  const applied = await scene.apply();
  expect([applied.code, applied.outcomes]).toEqual([0, ['prompts/X: updated']]);
  expect(live()).toEqual([
    [a, 'X', text],
    [b, 'B', 'two'],
  ]);
  await settled();
});

it('a pulled name takes part in a swap, and only once', async () => {
  const { a, b } = await renamedAndPulled();
  await scene.write({ prompts: [prompt('B', 'one'), prompt('W', 'two')], sync: from({ B: 'W', W: 'B' }) });
  const applied = await scene.apply();
  expect(applied.code).toBe(0);
  expect(live()).toEqual([
    [a, 'B', 'one'],
    [b, 'W', 'two'],
  ]);
  await settled();
});

it('the name that a pull freed is taken by another one', async () => {
  const { a, b } = await renamedAndPulled();
  await scene.write({ prompts: [prompt('W', 'one'), prompt('A', 'two')], sync: from({ A: 'B' }) });
  const applied = await scene.apply();
  expect(applied.code, JSON.stringify(applied.messages)).toBe(0);
  expect(live()).toEqual([
    [a, 'W', 'one'],
    [b, 'A', 'two'],
  ]);
  await settled();
});

it('a new item of the old name is held, and so is the pulled one, until a pin says which is which', async () => {
  const { a, b } = await renamedAndPulled();
  await scene.write({ prompts: [prompt('W', 'one'), prompt('B', 'two'), prompt('A', 'new')] });
  const planned = await scene.readPlan();
  expect([planned.actions, planned.held]).toEqual([[], ['prompts/A: ambiguous', 'prompts/W: ambiguous']]);
  expect(planned.text).toContain(`{"prompts/W":{"id":{"staging":${a}}}}`);
  expect((await scene.apply()).code).toBe(3);
  expect(live()).toEqual([
    [a, 'W', 'one'],
    [b, 'B', 'two'],
  ]);
  await scene.write({
    prompts: [prompt('W', 'one'), prompt('B', 'two'), prompt('A', 'new')],
    sync: { 'prompts/W': { id: { staging: a } } },
  });
  expect((await scene.apply()).code).toBe(0);
  expect(live().map(([, name, text]) => [name, text])).toEqual([
    ['W', 'one'],
    ['B', 'two'],
    ['A', 'new'],
  ]);
  await settled();
});

it('what left the files is held where nothing shows that the pull came before', async () => {
  const { a, b } = await renamedAndPulled();
  await scene.configure({ prune: true });
  await scene.write({ prompts: [prompt('B', 'two')] });
  expect((await scene.plan()).held).toEqual(['prompts/A: drift']);
  expect((await scene.apply()).code).toBe(3);
  expect(live()).toEqual([
    [a, 'W', 'one'],
    [b, 'B', 'two'],
  ]);
});
