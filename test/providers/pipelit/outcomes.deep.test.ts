import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { JsonObject } from '../../../src/model/index.js';
import { CHANGED, SUPPORT } from './files.js';
import { type Fate, PipelitScene } from './scene.js';

let scene: PipelitScene;

beforeEach(async () => {
  scene = await PipelitScene.open({ 'support.yaml': SUPPORT });
});
afterEach(() => scene.close());

/** A workflow without what differs between two of the same: numbers and times. */
function state(slug = 'support'): unknown {
  const {
    nodes,
    edges,
    id: _id,
    created_at: _made,
    updated_at: _changed,
    ...rest
  } = scene.editor.detail(slug);
  const plain = (rows: unknown) =>
    (rows as JsonObject[])
      .map(({ id: _number, updated_at: _time, ...row }) => {
        const config = row.config as JsonObject | undefined;
        return config === undefined ? row : { ...row, config: { ...config, llm_model_config_id: null } };
      })
      .map((row) => JSON.stringify(row))
      .sort();
  return { ...rest, nodes: plain(nodes), edges: plain(edges), models: scene.editor.models(slug) };
}

async function expectDone(): Promise<void> {
  const { code, json, err } = await scene.json('plan', '--detailed-exitcode');
  expect([code, json?.changes, json?.held], err).toEqual([0, [], []]);
}

async function apply(): Promise<void> {
  const { code, out, err } = await scene.run('apply', '--yes');
  expect(code, err + out).toBe(0);
}

/** What the server would make a second time, if a request that seems lost comes late after all. */
const MAY_COME_LATE = /^POST \/workflows\/(?:[^/]+\/edges\/)?$/;

const CREATES = 16;
const UPDATES = 13;
const every = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

/** The end states of an undisturbed create and update. */
async function undisturbed(update: boolean): Promise<{ state: unknown; writes: number }> {
  const other = await PipelitScene.open({ 'support.yaml': SUPPORT });
  const mine = scene;
  scene = other;
  try {
    await apply();
    const before = scene.writes.length;
    if (!update) return { state: state(), writes: before };
    await scene.write('support.yaml', CHANGED);
    await apply();
    return { state: state(), writes: scene.writes.length - before };
  } finally {
    await other.close();
    scene = mine;
  }
}

describe.each<Fate>(['stored', 'done', 'lost'])('a write that is %s', (fate) => {
  it('of a create leaves no twin, and the end is the same', async () => {
    const { state: end, writes } = await undisturbed(false);
    expect(writes).toBe(CREATES);
    for (const nth of every(CREATES)) {
      await scene.close();
      scene = await PipelitScene.open({ 'support.yaml': SUPPORT });
      scene.atWrite(nth, fate);
      const first = await scene.run('apply', '--yes');
      scene.calm();
      const said = `write ${nth}: ${first.out}${first.err}`;
      // Only a create or an edge whose request got lost without an answer is left to the next run: it may come late.
      const isLeft = fate === 'lost' && MAY_COME_LATE.test(scene.atFate);
      if (isLeft) expect(first.code, said).not.toBe(0);
      else expect(first.code, said).toBe(0);
      if (isLeft) await apply();
      expect(scene.editor.slugs, said).toEqual(['support']);
      expect(state(), said).toEqual(end);
      await expectDone();
    }
  }, 600_000);

  it('of an update ends where an undisturbed one does', async () => {
    const { state: end, writes } = await undisturbed(true);
    expect(writes).toBe(UPDATES);
    for (const nth of every(UPDATES)) {
      await scene.close();
      scene = await PipelitScene.open({ 'support.yaml': SUPPORT });
      await apply();
      await scene.write('support.yaml', CHANGED);
      scene.atWrite(nth, fate);
      const { code, out, err } = await scene.run('apply', '--yes');
      scene.calm();
      const isLeft = fate === 'lost' && MAY_COME_LATE.test(scene.atFate);
      expect(code, `write ${nth}: ${out}${err}`).toBe(isLeft ? 4 : 0);
      if (isLeft) await apply();
      expect(state(), `write ${nth}`).toEqual(end);
      await expectDone();
    }
  }, 600_000);
});

describe('a write that is refused', () => {
  it('leaves a workflow half written, says so, and the next run finishes it', async () => {
    for (const nth of [3, 5, 9, 15, 16]) {
      await scene.close();
      scene = await PipelitScene.open({ 'support.yaml': SUPPORT });
      scene.atWrite(nth, 'refused');
      const { code, out } = await scene.run('apply', '--yes');
      scene.calm();
      expect(code, out).toBe(4);
      await apply();
      await expectDone();
      await scene.write('support.yaml', CHANGED);
      scene.atWrite(Math.min(nth, UPDATES), 'refused');
      const update = await scene.run('apply', '--yes');
      scene.calm();
      expect(update.code, update.out).toBe(4);
      await apply();
      await expectDone();
    }
  }, 600_000);
});

describe('a server whose queue is down', () => {
  it('answers every write with 500, and everything is there in the end', async () => {
    scene.server.setSwitches({ redis: false });
    const first = await scene.run('apply', '--yes');
    scene.server.setSwitches({ redis: true });
    if (first.code !== 0) await apply();
    expect(scene.editor.slugs).toEqual(['support']);
    expect(scene.editor.models('support')).toEqual({ scribe: 'model' });
    await expectDone();
  });
});
