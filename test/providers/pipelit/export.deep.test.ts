import { rm } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { JsonObject } from '../../../src/model/index.js';
import { SUPPORT } from './files.js';
import { PipelitScene } from './scene.js';

vi.setConfig({ testTimeout: 240_000 });

let scene: PipelitScene;

beforeEach(async () => {
  scene = await PipelitScene.open({ 'support.yaml': SUPPORT });
});
afterEach(() => scene.close());

async function expectDone(): Promise<void> {
  const { code, json, err } = await scene.json('plan', '--detailed-exitcode');
  expect([code, json?.changes, json?.held], err).toEqual([0, [], []]);
}

async function apply(...flags: string[]): Promise<void> {
  const { code, out, err } = await scene.run('apply', '--yes', ...flags);
  expect(code, err + out).toBe(0);
}

/** What the server shows of a workflow, as text of a file, with the names of credentials beside their numbers. */
function exported(slug = 'support'): string {
  const detail = scene.editor.detail(slug);
  const nodes = (detail.nodes as JsonObject[]).map((node) => {
    const config = node.config as JsonObject;
    return config.llm_credential_id === null
      ? node
      : { ...node, config: { ...config, llm_credential: 'llm/Anthropic' } };
  });
  return `${JSON.stringify({ ...detail, nodes }, null, 2)}\n`;
}

describe('what the server shows, committed as it is', () => {
  it('means the same as the file that made it', async () => {
    await apply();
    await scene.workspace.write('pipelit/support.json', exported());
    await rm(path.join(scene.workspace.folder, 'pipelit/support.yaml'));
    const valid = await scene.run('validate');
    expect(valid.code, valid.err + valid.out).toBe(0);
    await apply();
    await expectDone();
    expect(scene.writes.length).toBe(16);
  });

  it('is applied to a server that has none of it, places included', async () => {
    await apply();
    scene.editor.editNode('support', 'scribe', { position_x: 40, position_y: -7 });
    const text = exported();
    await scene.close();
    scene = await PipelitScene.open({ 'support.json': text });
    await apply();
    const { nodes } = scene.editor.detail('support');
    expect((nodes as JsonObject[]).find(({ node_id }) => node_id === 'scribe')).toMatchObject({
      component_type: 'deep_agent',
      position_x: 40,
      position_y: -7,
      config: { system_prompt: 'You help people with their questions.\nBe short.\n' },
    });
    expect(scene.editor.models('support')).toEqual({ scribe: 'model' });
    await expectDone();
  });

  it('takes edits back in its own shape: everything else stays', async () => {
    await apply();
    await scene.workspace.write('pipelit/support.json', exported());
    await rm(path.join(scene.workspace.folder, 'pipelit/support.yaml'));
    await apply();
    const before = await scene.read('support.json');
    scene.editor.editNode('support', 'yes', { config: { system_prompt: 'Voilà.' } });
    scene.editor.removeEdge('support', 'sort', 'no');
    scene.editor.addNode('support', { node_id: 'extra', component_type: 'code' });
    const pulled = await scene.run('pull');
    expect(pulled.code, pulled.err + pulled.out).toBe(0);
    const after = JSON.parse(await scene.read('support.json'));
    const expected = JSON.parse(before);
    const at = expected.nodes.findIndex(({ node_id }: JsonObject) => node_id === 'yes');
    expected.nodes[at].config.system_prompt = 'Voilà.';
    expected.edges = expected.edges.filter(({ target_node_id }: JsonObject) => target_node_id !== 'no');
    expect(after.nodes.slice(0, -1)).toEqual(expected.nodes);
    expect(after.nodes.at(-1)).toMatchObject({ node_id: 'extra', component_type: 'code' });
    expect(after.edges).toEqual(expected.edges);
    await apply();
    await expectDone();
  });

  it('with numbers of credentials names where they stand', async () => {
    await apply();
    await rm(path.join(scene.workspace.folder, 'pipelit/support.yaml'));
    const text = exported().replace(/,?\s*"llm_credential": "llm\/Anthropic"/, '');
    await scene.write('support.json', text);
    const line = text.slice(0, text.indexOf('"llm_credential_id": 1')).split('\n').length;
    const { code, out, err } = await scene.run('validate');
    expect([code, out + err]).toEqual([1, expect.stringContaining(`support.json:${line}:`)]);
    expect(out + err).toContain('PS1290');
  });
});
