import { afterEach, describe, expect, it } from 'vitest';
import type { Switches } from '../../../src/providers/pipelines/emulator/switches.js';
import type { Front } from '../../support/front.js';
import { type Meddled, openMeddled } from './meddled-scene.js';
import type { Item, Scene } from './scene.js';
import { LOSING, onUpdate, saveInWebApp } from './web-edit.js';

let meddled: Meddled;
let scene: Scene;
let front: Front;
afterEach(() => meddled.close());

const updates = (since: number) =>
  scene.workspace.writesSince(since).filter((one) => one.startsWith('PUT ')).length;

async function begun(first: Item, second: Item): Promise<void> {
  meddled = await openMeddled({ prompts: [{ name: 'P', ...first }] });
  ({ scene, front } = meddled);
  expect((await scene.apply()).code).toBe(0);
  await scene.write({ prompts: [{ name: 'P', ...second }] });
}

const calm = () => {
  front.respond = () => undefined;
};

/** Held by every further plan and apply, nothing written, until somebody decides. */
async function staysHeld(): Promise<void> {
  calm();
  for (let round = 0; round < 2; round += 1) {
    const next = await scene.plan();
    expect([next.code, next.actions, next.held]).toEqual([3, [], ['prompts/P: conflict']]);
    const again = await scene.apply();
    expect([again.code, again.outcomes, again.writes]).toEqual([3, ['prompts/P: held'], []]);
  }
  const left = await scene.apply('--on-drift', 'overwrite');
  expect(left.code).toBe(0);
  expect((await scene.plan()).code).toBe(0);
}

describe.each(Object.entries(LOSING))('an update that arrives, its answer lost (%s)', (_, lose) => {
  it('over an edit of its field and of another, in one version: said and held', async () => {
    await begun({ prompt_text: 'First' }, { prompt_text: 'Second' });
    onUpdate(front, 1, async (forward) => {
      await saveInWebApp(scene, 1, { prompt_text: 'From the web app', description: 'Theirs' });
      return lose(forward);
    });
    const done = await scene.apply();
    expect(scene.store.need('prompts', 1)).toMatchObject({
      prompt_text: 'Second',
      description: 'Theirs',
      version: 3,
    });
    expect([done.code, done.outcomes]).toEqual([4, ['prompts/P: failed']]);
    expect(done.messages['prompts/P']).toBe(
      'updated, and somebody edited it on the platform at the same moment, before or after this write (version 1 became 3); that edit may no longer be live',
    );
    expect((await scene.readPlan()).text).toContain('before or after that (version 1 became 3');
    await staysHeld();
  });

  it('before an edit of a field that went along: told as made after it', async () => {
    const description = 'Described in git';
    await begun({ prompt_text: 'First', description }, { prompt_text: 'Second', description });
    onUpdate(front, 1, async (forward) => {
      const answer = await forward();
      await saveInWebApp(scene, 1, { description: 'Theirs' });
      return lose(async () => answer);
    });
    const done = await scene.apply();
    expect([done.code, done.outcomes]).toEqual([4, ['prompts/P: failed']]);
    expect(done.messages['prompts/P']).toBe(
      'updated, and somebody edited description right after it: version 1 became 3',
    );
    calm();
    expect((await scene.plan()).held).toEqual(['prompts/P: drift']);
  });

  it('and set back by somebody: not sent a second time, and held', async () => {
    await begun({ prompt_text: 'First' }, { prompt_text: 'Second' });
    onUpdate(front, 1, async (forward) => {
      const answer = await forward();
      await saveInWebApp(scene, 1, { prompt_text: 'First' });
      return lose(async () => answer);
    });
    const mark = scene.emulator.requests.length;
    const done = await scene.apply();
    expect([done.code, done.outcomes]).toEqual([4, ['prompts/P: unknown']]);
    expect(done.messages['prompts/P']).toContain(
      'it has the old values, and somebody may have changed it back: version 1 became 3',
    );
    // Ours and the one of the web app.
    expect(updates(mark)).toBe(2);
    expect(scene.store.need('prompts', 1)).toMatchObject({ prompt_text: 'First', version: 3 });
    await staysHeld();
  });
});

it('an update that did not arrive is sent again with what was edited meanwhile', async () => {
  await begun({ prompt_text: 'First' }, { prompt_text: 'Second' });
  await saveInWebApp(scene, 1, { description: 'Older' });
  onUpdate(front, 1, async () => {
    await saveInWebApp(scene, 1, { description: 'Theirs' });
    return { status: 503, body: {} };
  });
  const done = await scene.apply();
  expect([done.code, done.outcomes]).toEqual([0, ['prompts/P: updated']]);
  expect(scene.store.need('prompts', 1)).toMatchObject({
    prompt_text: 'Second',
    description: 'Theirs',
    version: 4,
  });
});

it('an update that is never answered says how often it was sent', async () => {
  await begun({ prompt_text: 'First' }, { prompt_text: 'Second' });
  let sent = 0;
  front.respond = ({ method }) => {
    if (method !== 'PUT') return undefined;
    sent += 1;
    return { status: 503, body: {} };
  };
  const done = await scene.apply();
  expect([done.code, done.outcomes, sent]).toEqual([4, ['prompts/P: unknown'], 2]);
  expect(done.messages['prompts/P']).toContain('it was sent twice, and it is unchanged');
  expect(done.messages['prompts/P']).not.toContain('not sent again');
});

it('an update that is put off for longer than a run waits names the time', async () => {
  await begun({ prompt_text: 'First' }, { prompt_text: 'Second' });
  front.respond = ({ method }) =>
    method === 'PUT' ? { status: 429, body: {}, headers: { 'retry-after': '400' } } : undefined;
  const done = await scene.apply();
  expect([done.code, done.outcomes]).toEqual([1, ['prompts/P: failed']]);
  expect(done.messages['prompts/P']).toContain('the server asks to wait 7 min, so run the command again');
});

describe('a name that makes room for another one', () => {
  const names = ['A', 'B', 'C'];
  const next = (at: number) => names[(at + 1) % names.length] as string;
  const isPassing = ({ body }: { body: unknown }) => JSON.stringify(body).includes('(renamed ');

  async function circle(switches: Partial<Switches> = { unique_prompt_names: true }): Promise<void> {
    meddled = await openMeddled(
      { prompts: names.map((name, at) => ({ name, prompt_text: `First ${at}` })) },
      switches,
    );
    ({ scene, front } = meddled);
    expect((await scene.apply()).code).toBe(0);
    await scene.write({
      prompts: names.map((_, at) => ({ name: next(at), prompt_text: `Second ${at}` })),
      sync: Object.fromEntries(
        names.map((name, at) => [`prompts/${next(at)}`, { renamed_from: `prompts/${name}` }]),
      ),
    });
  }

  const texts = () => scene.store.list('prompts').map(({ prompt_text }) => prompt_text);

  it.each(Object.entries(LOSING))('over an edit, its answer lost (%s): said and held', async (_, lose) => {
    await circle();
    onUpdate(
      front,
      1,
      async (forward, { path }) => {
        await saveInWebApp(scene, Number(path.split('/').at(-1)), { prompt_text: 'From the web app' });
        return lose(forward);
      },
      isPassing,
    );
    const done = await scene.apply();
    calm();
    expect(texts()).not.toContain('From the web app');
    expect(done.code).toBe(4);
    expect(Object.values(done.messages).join()).toContain('it overwrote an edit made');
    const held = await scene.plan();
    expect([held.code, held.held.length > 0]).toEqual([3, true]);
    expect((await scene.apply()).code).not.toBe(0);
  });

  it('that did not arrive is sent again with what was edited meanwhile', async () => {
    await circle();
    onUpdate(
      front,
      1,
      async (_, { path }) => {
        await saveInWebApp(scene, Number(path.split('/').at(-1)), { prompt_text: 'From the web app' });
        return { status: 503, body: {} };
      },
      isPassing,
    );
    const done = await scene.apply();
    calm();
    expect(texts()).toContain('From the web app');
    expect(done.code).not.toBe(0);
    expect((await scene.plan()).held.length).toBeGreaterThan(0);
  });

  it('that had to wait is made of what was edited meanwhile', async () => {
    await circle();
    let edited = '';
    let slept = 0;
    let isLimited = false;
    front.respond = ({ method, path, body }) => {
      if (method !== 'PUT' || isLimited || !isPassing({ body })) return undefined;
      isLimited = true;
      edited = path;
      return { status: 429, body: {}, headers: { 'retry-after': '8' } };
    };
    const sleep = async (ms: number) => {
      slept += ms;
      if (slept > 3000 && slept - ms <= 3000)
        await saveInWebApp(scene, Number(edited.split('/').at(-1)), { prompt_text: 'From the web app' });
    };
    const clock = { now: () => Date.now() + slept, sleep };
    const done = await scene.workspace.runWith({ clock }, 'apply', '--yes', '--json');
    calm();
    expect([isLimited, slept > 3000]).toEqual([true, true]);
    expect(texts()).toContain('From the web app');
    expect(done.code).not.toBe(0);
  });
});

describe('an evaluation that a criterion moves along', () => {
  const criterion = (label: string) => ({
    name: 'C',
    display_label: label,
    type: 'programmatic',
    config: { subtype: 'exact_match' },
    output_schema: { type: 'boolean' },
  });
  const bundle = (word: string) => ({
    criteria: [criterion(word)],
    evaluations: [{ name: 'E', description: word, criteria: [{ criterion_id: { $ref: 'criteria/C' } }] }],
  });

  async function open(): Promise<void> {
    meddled = await openMeddled(bundle('first'));
    ({ scene, front } = meddled);
    expect((await scene.apply()).code).toBe(0);
    await scene.write(bundle('second'));
  }

  const evaluation = () => scene.store.list('evaluations')[0] as unknown as { id: number };

  it.each([
    ['is refused', 'overwrote an edit made'],
    ['is not known to be done', 'before or after this write'],
  ])('and whose update %s: an edit that was gone over is said', async (how, said) => {
    await open();
    front.respond = async ({ method, path }, forward) => {
      if (method !== 'PUT') return undefined;
      if (path.startsWith('/api/criteria/'))
        return how === 'is refused' ? { status: 422, body: { detail: 'no' } } : { status: 503, body: {} };
      scene.store.edit('evaluations', evaluation().id, { description: 'From the web app' });
      return forward();
    };
    const done = await scene.apply();
    expect(done.code).toBe(4);
    expect(done.messages['evaluations/E']).toContain(said);
    calm();
    expect((await scene.plan()).held).toContain('evaluations/E: conflict');
  });

  it('is no edit of anybody where it is done', async () => {
    await open();
    const done = await scene.apply();
    expect([done.code, done.outcomes]).toEqual([0, ['criteria/C: updated', 'evaluations/E: updated']]);
  });
});
