import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SUPPORT } from './files.js';
import { PipelitScene } from './scene.js';

vi.setConfig({ testTimeout: 240_000 });

/** With a second model, which answers for the switch's replies. */
const TWO = SUPPORT.replace(
  '  scribe:\n',
  '  other:\n    component_type: ai_model\n    config: { llm_credential: llm/Anthropic, model_name: claude-opus-4 }\n  judge:\n    component_type: agent\n  scribe:\n',
).replace('  model -> scribe [llm]: {}\n', '  model -> scribe [llm]: {}\n  other -> judge [llm]: {}\n');

let scene: PipelitScene;

beforeEach(async () => {
  scene = await PipelitScene.open({ 'support.yaml': TWO });
  await apply();
  expect(scene.editor.models('support')).toEqual({ scribe: 'model', judge: 'other' });
});
afterEach(() => scene.close());

async function apply(...flags: string[]): Promise<void> {
  const { code, out, err } = await scene.run('apply', '--yes', ...flags);
  expect(code, err + out).toBe(0);
}

async function expectDone(): Promise<void> {
  const { code, json, err } = await scene.json('plan', '--detailed-exitcode');
  expect([code, json?.changes, json?.held], err).toEqual([0, [], []]);
}

/** A link to another model, that no edge tells of: an edge that was made, and then taken to another node (11). */
function linkElsewhere(): void {
  scene.editor.addNode('support', { node_id: 'aside', component_type: 'agent' });
  scene.editor.addEdge('support', { source_node_id: 'other', target_node_id: 'scribe', edge_label: 'llm' });
  scene.editor.editEdge('support', 'other', 'scribe', { target_node_id: 'aside' });
  scene.editor.removeEdge('support', 'other', 'aside');
  scene.editor.removeNode('support', 'aside');
}

describe('a link to another model than its edge says (24)', () => {
  it('is drift where nothing else of the graph changed, and is mended', async () => {
    linkElsewhere();
    expect(scene.editor.models('support')).toEqual({ scribe: 'other', judge: 'other' });
    const drift = await scene.run('drift');
    expect([drift.code, drift.out], drift.err).toEqual([2, expect.stringContaining('"linked": false')]);
    const mark = scene.writes.length;
    await apply('--on-drift', 'overwrite');
    expect(scene.editor.models('support')).toEqual({ scribe: 'model', judge: 'other' });
    // Only the edge of the wrong link is made again.
    expect(scene.writes.slice(mark).map((one) => one.replace(/\d+/, 'N'))).toEqual([
      'DELETE /workflows/support/edges/N/',
      'POST /workflows/support/edges/',
    ]);
    await expectDone();
  });

  it('stays different from the file after an apply that keeps it, where no other node has the link', async () => {
    // Something else is written, so what is recorded of the links is read anew.
    scene.editor.removeEdge('support', 'other', 'judge');
    linkElsewhere();
    scene.editor.addEdge('support', { source_node_id: 'model', target_node_id: 'judge', edge_label: 'llm' });
    const judged = TWO.replace('other -> judge [llm]', 'model -> judge [llm]');
    await scene.write('support.yaml', judged.replace(': Answers', ': Answers most'));
    await apply('--on-drift', 'keep');
    expect(scene.editor.detail('support').description).toBe('Answers most questions.');
    expect(scene.editor.models('support')).toEqual({ scribe: 'other', judge: 'model' });
    const { json } = await scene.json('plan');
    expect(json.diagnostics).toMatchObject([{ code: 'PS4202', address: 'workflows/support' }]);
    await apply('--on-drift', 'overwrite', '--only', 'workflows/support');
    expect(scene.editor.models('support')).toEqual({ scribe: 'model', judge: 'model' });
    await expectDone();
  });

  it('is mended after a pull of an edge that was taken to another model, and kept the old link', async () => {
    scene.editor.editEdge('support', 'model', 'scribe', { source_node_id: 'other' });
    expect(scene.editor.models('support')).toEqual({ scribe: 'model', judge: 'other' });
    const pulled = await scene.run('pull');
    expect(pulled.code, pulled.out + pulled.err).toBe(0);
    expect(await scene.read('support.yaml')).toContain('"other -> scribe [llm]": {}');
    const plan = await scene.json('plan');
    expect([plan.json.changes[0]?.action, plan.json.held]).toEqual(['update', []]);
    await apply();
    expect(scene.editor.models('support')).toEqual({ scribe: 'other', judge: 'other' });
    await expectDone();
  });

  it('is none where somebody made the edge again', async () => {
    scene.editor.removeEdge('support', 'model', 'scribe');
    scene.editor.addEdge('support', { source_node_id: 'model', target_node_id: 'scribe', edge_label: 'llm' });
    await expectDone();
  });

  it('may also be a new model of the same name: it is shown, and linked to what is there', async () => {
    const nodes = scene.editor.detail('support').nodes as { node_id: string }[];
    const model = nodes.find(({ node_id }) => node_id === 'model');
    scene.editor.removeNode('support', 'model');
    scene.editor.addNode('support', { ...model } as never);
    scene.editor.addEdge('support', { source_node_id: 'model', target_node_id: 'scribe', edge_label: 'llm' });
    expect((await scene.run('drift')).code).toBe(2);
    await apply('--on-drift', 'overwrite');
    expect(scene.editor.models('support')).toEqual({ scribe: 'model', judge: 'other' });
    await expectDone();
  });

  it('is shown without a ledger too where two models have one link, though not which edge is wrong', async () => {
    linkElsewhere();
    await scene.workspace.loseLedger();
    const plan = await scene.json('plan');
    expect(plan.json.held).toHaveLength(1);
  });
});
