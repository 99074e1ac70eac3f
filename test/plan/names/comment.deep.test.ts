import { afterEach, beforeEach, expect, it } from 'vitest';
import { ActionScene } from '../../action/action-scene.js';
import { prompts } from '../../support/deployment.js';

let scene: ActionScene;
beforeEach(async () => {
  scene = await ActionScene.open();
});
afterEach(() => scene.close());

const FILE = 'pipelines/b.yaml';
const LONG = Array.from({ length: 12 }, (_, index) => `Rule ${index} of the long instructions.`).join('\n');

const withSync = (texts: { [name: string]: string }, sync: object) =>
  JSON.stringify({ ...JSON.parse(prompts(texts)), sync }, null, 1);

async function planned(branch: string, text: string) {
  const number = await scene.openPull(branch, { [FILE]: text });
  const ran = await scene.onPull(number);
  const body = scene.repository.commentsOf(number).at(-1)?.body ?? '';
  return { number, ran, body };
}

const names = () => scene.emulator.store.list('prompts').map(({ id, name }) => `${id} ${name}`);

it('a comment asks whether an edited name is a rename, and the line that it shows decides it', async () => {
  const first = await planned('begin', prompts({ Guide: LONG }));
  expect((await scene.merge([first.number])).ran.code).toBe(0);
  const before = names();
  const edited = prompts({ Guidance: LONG });
  const asked = await planned('rename', edited);
  expect(asked.ran.outputs.held).toBe('2');
  expect(asked.body).toContain('may be a rename of prompts/Guide (id 1)');
  for (const line of ['{renamed_from: "prompts/Guide"}', '{delete: true}', '{release: true}'])
    expect(asked.body).toContain(line);
  expect(asked.body).toContain('**2 held**');
  await scene.merge([asked.number]);
  expect(names()).toEqual(before);
  const sync = { 'prompts/Guidance': { renamed_from: 'prompts/Guide' } };
  const decided = await planned('decided', withSync({ Guidance: LONG }, sync));
  expect(decided.body).toContain('Renamed from `prompts/Guide`');
  expect((await scene.merge([decided.number])).ran.code).toBe(0);
  expect(names()).toEqual(before.map((one) => one.replace('Guide', 'Guidance')));
});

it('a comment shows a swap of names, and merging it does it once', async () => {
  const first = await planned('begin', prompts({ A: 'one', B: 'two' }));
  await scene.merge([first.number]);
  const [a, b] = ['A', 'B'].map(
    (name) =>
      names()
        .find((one) => one.endsWith(` ${name}`))
        ?.split(' ')[0],
  );
  const swap = await planned(
    'swap',
    withSync(
      { B: 'one', A: 'two' },
      { 'prompts/A': { renamed_from: 'prompts/B' }, 'prompts/B': { renamed_from: 'prompts/A' } },
    ),
  );
  expect(swap.body).toContain('2 to update');
  expect((await scene.merge([swap.number])).ran.code).toBe(0);
  expect(names()).toEqual(expect.arrayContaining([`${a} B`, `${b} A`]));
  const again = await planned(
    'more',
    `${withSync(
      { B: 'one', A: 'two', C: 'three' },
      {
        'prompts/A': { renamed_from: 'prompts/B' },
        'prompts/B': { renamed_from: 'prompts/A' },
      },
    )}\n`,
  );
  expect(again.body).toContain('1 to create');
  expect(again.body).not.toContain('to update');
});

it('a comment tells names apart that look equal', async () => {
  const first = await planned('begin', prompts({ 'Caf\u00e9': 'Hello.' }));
  await scene.merge([first.number]);
  const twin = await planned('twin', prompts({ 'Caf\u00e9': 'Hello.', 'CAFE\u0301': 'Hello.' }));
  const text = await planned('text', prompts({ 'Caf\u00e9': 'Un caf\u00e9.' }));
  await scene.merge([text.number]);
  const other = await planned('other', prompts({ 'Caf\u00e9': 'Un cafe\u0301.' }));
  expect(other.body).toContain('(U+00E9)');
  expect(other.body).toContain('(U+0065 U+0301)');
  expect(twin.ran.outputs.create).toBe('1');
});
