import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { JsonObject } from '../../../src/model/index.js';
import { CHANGED, SUPPORT } from './files.js';
import { PipelitScene } from './scene.js';

let scene: PipelitScene;

const open = async () => {
  scene = await PipelitScene.open({ 'support.yaml': SUPPORT });
};
beforeEach(open);
afterEach(() => scene.close());

/** What is there, without numbers and times. */
function state(): unknown {
  const {
    nodes,
    edges,
    id: _id,
    created_at: _made,
    updated_at: _changed,
    ...rest
  } = scene.editor.detail('support');
  const plain = (rows: unknown) =>
    (rows as JsonObject[])
      .map(({ id: _number, updated_at: _time, config, ...row }) =>
        JSON.stringify({ ...row, config: { ...(config as JsonObject), llm_model_config_id: null } }),
      )
      .sort();
  return { ...rest, nodes: plain(nodes), edges: plain(edges), models: scene.editor.models('support') };
}

async function finish(said: string): Promise<void> {
  const { code, out, err } = await scene.run('apply', '--yes');
  expect(code, `${said}: ${err}${out}`).toBe(0);
  expect(scene.editor.slugs, said).toEqual(['support']);
  const plan = await scene.json('plan', '--detailed-exitcode');
  expect([plan.code, plan.json?.changes, plan.json?.held], said + plan.err).toEqual([0, [], []]);
}

describe.each(['before', 'after'] as const)('a process that is killed %s a write', (when) => {
  it('of a create leaves no twin, and the next run ends where an undisturbed one does', async () => {
    await finish('undisturbed');
    const end = state();
    for (let nth = 1; ; nth += 1) {
      await scene.close();
      await open();
      if (!(await scene.applyKilled(nth, when))) break;
      await finish(`${when} write ${nth}`);
      expect(state(), `${when} write ${nth}`).toEqual(end);
      expect(nth).toBeLessThan(40);
    }
  }, 900_000);

  it('of an update is finished by the next run', async () => {
    await finish('create');
    await scene.write('support.yaml', CHANGED);
    await finish('undisturbed');
    const end = state();
    for (let nth = 1; ; nth += 1) {
      await scene.close();
      await open();
      await finish('create');
      await scene.write('support.yaml', CHANGED);
      if (!(await scene.applyKilled(nth, when))) break;
      await finish(`${when} write ${nth}`);
      expect(state(), `${when} write ${nth}`).toEqual(end);
      expect(nth).toBeLessThan(40);
    }
  }, 900_000);
});
