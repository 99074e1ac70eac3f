import { afterEach, describe, expect, it } from 'vitest';
import { ADMIN_KEY } from '../../../src/providers/pipelines/emulator/index.js';
import { Scene } from './scene.js';

let scene: Scene;
afterEach(() => scene.close());

const OLD = { name: 'Old', prompt_text: 'Old text' };
const NEW = { name: 'New', prompt_text: 'New text' };

/** Somebody makes a prompt in the web app. */
async function make(prompt_text: string): Promise<void> {
  const answer = await fetch(`${scene.emulator.url}/api/prompts`, {
    method: 'POST',
    headers: { authorization: `Bearer ${ADMIN_KEY}`, 'content-type': 'application/json' },
    body: JSON.stringify({ ...NEW, prompt_text, scope_type: 'org', org_id: 2 }),
  });
  if (!answer.ok) throw new Error(`the web app got ${answer.status}: ${await answer.text()}`);
}

/** An apply whose create is told to wait so many seconds; `meanwhile` happens in that time. */
async function apply(seconds: number, meanwhile: () => Promise<void> = async () => undefined) {
  scene = await Scene.open({ prompts: [OLD] });
  expect((await scene.apply()).code).toBe(0);
  await scene.write({ prompts: [OLD, NEW] });
  if (seconds > 0)
    scene.emulator.setFaults([
      {
        match: { method: 'POST' },
        nth: 1,
        when: 'before',
        status: 429,
        retryAfter: String(seconds),
      },
    ]);
  const mark = scene.emulator.requests.length;
  let slept = 0;
  let isDone = false;
  const sleep = async (ms: number) => {
    slept += ms;
    if (isDone || slept < 1000) return;
    isDone = true;
    scene.emulator.setFaults([]);
    await meanwhile();
  };
  const clock = { now: () => Date.now() + slept, sleep };
  const ran = await scene.workspace.runWith({ clock }, 'apply', '--yes', '--json');
  const requests = scene.emulator.requests.slice(mark);
  return {
    code: ran.code,
    outcomes: JSON.parse(ran.out).outcomes,
    lists: requests.filter(({ method, path }) => method === 'GET' && path.startsWith('/api/prompts?')).length,
    waited: slept,
  };
}

const count = () => scene.store.list('prompts').filter(({ name }) => name === NEW.name).length;

describe('a create that had to wait', () => {
  it.each(['Theirs', NEW.prompt_text])('makes no second one of a name made meanwhile (%s)', async (text) => {
    const held = await apply(8, () => make(text));
    expect([held.code, held.outcomes, held.waited > 3000]).toMatchObject([
      3,
      [{ address: 'prompts/New', outcome: 'held', code: 'PS5201' }],
      true,
    ]);
    expect(count()).toBe(1);
  });

  it('looks once more and is sent where nobody did; one that did not wait asks nothing more', async () => {
    const waited = await apply(8);
    expect([waited.code, count()]).toEqual([0, 1]);
    await scene.close();
    const plain = await apply(0);
    expect([plain.code, count()]).toEqual([0, 1]);
    expect(waited.lists).toBe(plain.lists + 1);
  });
});
