import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CHANGED, SUPPORT } from './files.js';
import { PipelitScene } from './scene.js';

vi.setConfig({ testTimeout: 240_000 });

let scene: PipelitScene;

beforeEach(async () => {
  scene = await PipelitScene.open({ 'support.yaml': SUPPORT });
});
afterEach(() => scene.close());

/** The next plan has nothing to do. */
async function expectDone(): Promise<void> {
  const { code, json, err } = await scene.json('plan', '--detailed-exitcode');
  expect([code, json?.changes, json?.held], err).toEqual([0, [], []]);
}

async function apply(...flags: string[]): Promise<void> {
  const { code, out, err } = await scene.run('apply', '--yes', ...flags);
  expect(code, err + out).toBe(0);
}

describe('a workflow', () => {
  it('is validated, planned, applied, and then there is nothing to do', async () => {
    const valid = await scene.run('validate');
    expect(valid.code, valid.err + valid.out).toBe(0);
    const plan = await scene.json('plan');
    expect([plan.code, plan.json?.summary.create], plan.err).toEqual([0, 1]);
    await apply();
    expect(scene.editor.models('support')).toEqual({ scribe: 'model' });
    expect(scene.editor.detail('support')).toMatchObject({ is_active: true, node_count: 6, edge_count: 5 });
    expect(scene.writes.filter((line) => line.startsWith('POST')).length).toBe(12);
    expect(scene.writes.filter((line) => line.startsWith('PATCH')).length).toBe(4);
    await expectDone();
  });

  it('is changed by what differs: a type, a model, a node and an edge that are gone', async () => {
    await apply();
    const before = scene.writes.length;
    await scene.write('support.yaml', CHANGED);
    await apply();
    expect(scene.writes.slice(before).sort()).toEqual(
      [
        // The two edges of the node that is made anew, the one of its model, and the one that is gone.
        'DELETE /workflows/support/edges/1/',
        'DELETE /workflows/support/edges/2/',
        'DELETE /workflows/support/edges/4/',
        'DELETE /workflows/support/edges/5/',
        'DELETE /workflows/support/nodes/no/',
        'DELETE /workflows/support/nodes/scribe/',
        'PATCH /workflows/support/',
        'PATCH /workflows/support/nodes/yes/',
        'POST /workflows/support/edges/',
        'POST /workflows/support/edges/',
        'POST /workflows/support/edges/',
        'POST /workflows/support/nodes/',
        'POST /workflows/support/nodes/',
      ].sort(),
    );
    expect(scene.editor.models('support')).toEqual({ scribe: 'other' });
    await expectDone();
  });

  it('is deleted once it left the files', async () => {
    await apply();
    await scene.write('support.yaml', SUPPORT.replaceAll('support', 'desk'));
    const plan = await scene.run('plan');
    expect(plan.out, plan.err).toContain('support');
    await apply('--allow-deletes', '5');
    expect(scene.editor.slugs).toEqual(['desk']);
    await expectDone();
  });
});

describe('somebody in the editor', () => {
  beforeEach(() => apply());

  it('adds a node, changes a prompt and moves an edge: drift, held, pulled', async () => {
    scene.editor.addNode('support', {
      node_id: 'extra',
      component_type: 'code',
      config: { extra_config: { code: '1' } },
    });
    scene.editor.editNode('support', 'scribe', { config: { system_prompt: 'Be verbose.\n' } });
    scene.editor.removeEdge('support', 'sort', 'no');
    scene.editor.addEdge('support', {
      source_node_id: 'sort',
      target_node_id: 'yes',
      edge_type: 'conditional',
      condition_value: '__other__',
    });
    const drift = await scene.run('drift');
    expect(drift.code, drift.err).toBe(2);
    expect(drift.out).toContain('verbose');
    await scene.write('support.yaml', SUPPORT.replace('Here you are.', 'Here it is.'));
    const held = await scene.json('plan');
    expect([held.code, held.json.held.length], held.err).toEqual([3, 1]);
    await scene.write('support.yaml', SUPPORT);
    const pulled = await scene.run('pull');
    expect(pulled.code, pulled.err + pulled.out).toBe(0);
    const text = await scene.read('support.yaml');
    expect(text).toContain('Be verbose.');
    expect(text).toContain('sort -> yes [if __other__]');
    expect(text).not.toContain('sort -> no');
    expect(text).toContain('# Answers questions.');
    expect(text).toContain('extra:');
    await apply();
    await expectDone();
  });

  it('makes an edge twice, which is drift, and the second one goes', async () => {
    scene.editor.addEdge('support', { source_node_id: 'chat', target_node_id: 'scribe' });
    expect((await scene.run('drift')).code).toBe(2);
    await apply('--on-drift', 'overwrite');
    expect(scene.editor.detail('support')).toMatchObject({ edge_count: 5 });
    await expectDone();
  });

  it('loses a model without a sign in the graph, which is drift, and it is linked again', async () => {
    const { tables } = scene.editor;
    for (const row of tables.all('configs')) tables.put('configs', { ...row, llm_model_config_id: null });
    const drift = await scene.run('drift');
    expect([drift.code, drift.out], drift.err).toEqual([2, expect.stringContaining('linked')]);
    await apply('--on-drift', 'overwrite');
    expect(scene.editor.models('support')).toEqual({ scribe: 'model' });
    await expectDone();
  });

  it('moves a node on the canvas, which is nothing', async () => {
    scene.editor.editNode('support', 'scribe', { position_x: 700 });
    expect((await scene.run('drift')).code).toBe(0);
    await expectDone();
  });

  it('removes a credential, which is drift', async () => {
    scene.editor.removeCredential('Anthropic');
    const { code, json } = await scene.json('drift');
    expect([code, json.items.length]).toEqual([2, 1]);
    const plan = await scene.run('plan');
    expect(plan.out + plan.err).toContain('llm/Anthropic');
  });
});

describe('what cannot be written', () => {
  it.each([
    ['a slug', SUPPORT.replace('slug: support', 'slug: Support Desk'), 'PS2701'],
    ['a node id', SUPPORT.replaceAll('chat', 'c/hat'), 'PS2701'],
    ['an edge without its node', SUPPORT.replace('  chat -> scribe', '  chta -> scribe'), 'PS2703'],
    ['what is no edge', SUPPORT.replace('  chat -> scribe', '  chat - scribe'), 'PS2702'],
    ['a model that is none', SUPPORT.replace('model -> scribe [llm]', 'chat -> scribe [llm]'), 'PS2704'],
    ['a misspelt field', SUPPORT.replace('system_prompt: |', 'sytem_prompt: |'), 'PS2707'],
    [
      'a setting of another type',
      SUPPORT.replace('config: { system_prompt: "Ask', 'config: { temperature: 1, system_prompt: "Ask'),
      'PS2708',
    ],
    ['a credential without a type', SUPPORT.replace('llm/Anthropic', 'Anthropic'), 'PS2709'],
  ])('%s is a finding, and nothing is sent', async (_what, text, code) => {
    await scene.write('support.yaml', text);
    const { code: exit, out, err } = await scene.run('validate');
    expect([exit, out + err]).toEqual([1, expect.stringContaining(code)]);
    expect(scene.server.requests).toEqual([]);
  });

  it.each([
    [
      'a type that the server does not have',
      SUPPORT.replace('component_type: trigger_chat', 'component_type: trigger_fax'),
      'PS4701',
    ],
    ['a credential that is not there', SUPPORT.replace('llm/Anthropic', 'llm/Anthropoid'), 'PS4702'],
    ['a workflow that is not there', SUPPORT.replace('tags:', 'error_handler: nobody\ntags:'), 'PS4703'],
    ['a model that is missing', SUPPORT.replace('  model -> scribe [llm]: {}\n', ''), 'PS4704'],
  ])('%s is known before the first write', async (_what, text, code) => {
    await scene.write('support.yaml', text);
    const plan = await scene.run('plan');
    expect([plan.code, plan.out + plan.err]).toEqual([1, expect.stringContaining(code)]);
    const applied = await scene.run('apply', '--yes');
    expect(applied.code).toBe(1);
    expect(scene.writes).toEqual([]);
  });

  it('a slug of somebody else is refused, and what the server made in its place is gone again', async () => {
    await scene.close();
    scene = await PipelitScene.open(
      { 'support.yaml': SUPPORT.replace('llm_credential: llm/Anthropic\n      ', '') },
      {
        seed: {
          users: [
            { username: 'ada', password: '', role: 'normal', key: 'pk-ada-seeded-0001' },
            { username: 'ben', password: '', role: 'normal', key: 'pk-ben' },
          ],
          credentials: [],
          workflows: [],
        },
      },
    );
    const made = await fetch(`${scene.server.url}/api/v1/workflows/`, {
      method: 'POST',
      headers: { authorization: 'Bearer pk-ben', 'content-type': 'application/json' },
      body: JSON.stringify({ name: 'Ben', slug: 'support' }),
    });
    expect(made.status).toBe(201);
    const { code, out, err } = await scene.run('apply', '--yes');
    expect([code, out + err]).not.toEqual([0, expect.anything()]);
    expect(out + err).toContain('support-1');
    expect(scene.editor.slugs).toEqual(['support']);
  });
});
