import { afterEach, describe, expect, it } from 'vitest';
import type { JsonObject } from '../../../src/model/index.js';
import { CHANGED, SUPPORT } from './files.js';
import { PipelitScene } from './scene.js';

/** Each write of the current vintage, killed before it and after it; of the seed's every other one. */
const RUNS = [
  { version: 'head', when: 'before', first: 1, step: 1 },
  { version: 'head', when: 'after', first: 1, step: 1 },
  { version: 'v0.1.0', when: 'before', first: 1, step: 2 },
  { version: 'v0.1.0', when: 'after', first: 2, step: 2 },
] as const;

type Version = (typeof RUNS)[number]['version'];

/** The seed's vintage has no reply_chat (27). */
const of = (text: string, version: Version) =>
  version === 'head' ? text : text.replaceAll('reply_chat', 'code');

let scene: PipelitScene;

async function open(version: Version): Promise<void> {
  scene = await PipelitScene.open({ 'support.yaml': of(SUPPORT, version) }, { switches: { version } });
}

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

describe.each(RUNS)('a process that is killed $when a write ($version)', ({ version, when, first, step }) => {
  it('of a create leaves no twin, and the next run ends where an undisturbed one does', async () => {
    await open(version);
    await finish('undisturbed');
    const end = state();
    for (let nth = first as number; ; nth += step) {
      await scene.close();
      await open(version);
      if (!(await scene.applyKilled(nth, when))) break;
      await finish(`${when} write ${nth}`);
      expect(state(), `${when} write ${nth}`).toEqual(end);
      expect(nth).toBeLessThan(40);
    }
  }, 900_000);

  it('of an update is finished by the next run', async () => {
    await open(version);
    await finish('create');
    await scene.write('support.yaml', of(CHANGED, version));
    await finish('undisturbed');
    const end = state();
    for (let nth = first as number; ; nth += step) {
      await scene.close();
      await open(version);
      await finish('create');
      await scene.write('support.yaml', of(CHANGED, version));
      if (!(await scene.applyKilled(nth, when))) break;
      await finish(`${when} write ${nth}`);
      expect(state(), `${when} write ${nth}`).toEqual(end);
      expect(nth).toBeLessThan(40);
    }
  }, 900_000);

  it('of a delete is finished by the next run', async () => {
    await open(version);
    await scene.write('other.yaml', of(SUPPORT, version).replace('slug: support', 'slug: other'));
    expect((await scene.run('apply', '--yes')).code).toBe(0);
    await scene.remove('support.yaml');
    expect(await scene.applyKilled(1, when, '--allow-deletes', '20')).toBe(true);
    const { code, out, err } = await scene.run('apply', '--yes', '--allow-deletes', '20');
    expect(code, err + out).toBe(0);
    expect(scene.editor.slugs).toEqual(['other']);
    const plan = await scene.json('plan', '--detailed-exitcode');
    expect([plan.code, plan.json?.changes, plan.json?.held], plan.err).toEqual([0, [], []]);
  });
});
