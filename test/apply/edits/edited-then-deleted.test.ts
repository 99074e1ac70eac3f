import { afterEach, describe, expect, it } from 'vitest';
import type { Switches } from '../../../src/providers/pipelines/emulator/switches.js';
import { type Meddled, openMeddled } from './meddled-scene.js';
import { LOSING, saveInWebApp } from './web-edit.js';

let meddled: Meddled;
afterEach(() => meddled.close());

const KEPT = { name: 'A', prompt_text: 'a' };

/** Prunes B; it is edited in the web app right before its delete arrives. */
async function pruned(switches: Partial<Switches>, fields: object, lose?: (typeof LOSING)[string]) {
  meddled = await openMeddled({ prompts: [KEPT, { name: 'B', prompt_text: 'b' }] }, switches);
  const { scene, front } = meddled;
  await scene.configure({ prune: true, limits: { max_deletes: 9, max_delete_percent: 100 } });
  expect((await scene.apply()).code).toBe(0);
  await scene.write({ prompts: [KEPT] });
  const id = Number(scene.store.list('prompts').find(({ name }) => name === 'B')?.id);
  front.respond = async ({ method }, forward) => {
    if (method !== 'DELETE') return undefined;
    if (Object.keys(fields).length > 0) await saveInWebApp(scene, id, { ...fields });
    return lose === undefined ? undefined : lose(forward);
  };
  const ran = await scene.workspace.run('apply', '--yes', '--json');
  front.respond = () => undefined;
  return { scene, id, code: ran.code, outcomes: JSON.parse(ran.out).outcomes };
}

const EDIT = { prompt_text: 'From the web app\nof two lines' };
const SAID =
  'deleted together with an edit made on the platform at the same moment: prompt_text was "From the web app\\nof two lines"';

describe('an edit right before a delete', () => {
  it.each([
    [{ delete_answer: 'object' }],
    [{ delete_answer: 'object', delete_rule: 'archive' }],
    [{ delete_rule: 'archive' }],
  ] as Partial<Switches>[][])('is told with its text where it can be read: %j', async (switches) => {
    const { scene, code, outcomes } = await pruned(switches as Partial<Switches>, EDIT);
    expect([code, outcomes]).toMatchObject([
      4,
      [{ address: 'prompts/B', outcome: 'failed', code: 'PS5270', message: SAID }],
    ]);
    // It is gone, so nothing is left to delete.
    expect(await scene.entry('prompts/B')).toBeUndefined();
    expect((await scene.plan()).code).toBe(0);
  });

  it.each(Object.entries(LOSING))('so it is where the answer is lost (%s)', async (_, lose) => {
    const { code, outcomes } = await pruned({ delete_rule: 'archive' }, EDIT, lose);
    expect([code, outcomes]).toMatchObject([4, [{ outcome: 'failed', code: 'PS5270', message: SAID }]]);
  });

  it('cannot be known where the platform shows nothing of what it deleted', async () => {
    const { code, outcomes } = await pruned({ delete_answer: '204' }, EDIT);
    expect([code, outcomes]).toMatchObject([0, [{ outcome: 'deleted' }]]);
  });
});

it.each([[{ delete_answer: 'object' }], [{ delete_rule: 'archive' }]] as Partial<Switches>[][])(
  'a delete over nothing is told as ever: %j',
  async (switches) => {
    const { code, outcomes } = await pruned(switches as Partial<Switches>, {});
    expect([code, outcomes]).toMatchObject([0, [{ outcome: 'deleted', code: null }]]);
  },
);
