import { execFileSync } from 'node:child_process';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { CHANGED, SUPPORT } from './files.js';
import { PipelitScene } from './scene.js';

vi.setConfig({ testTimeout: 240_000 });

let scene: PipelitScene;
afterEach(() => scene.close());

const apply = async (...flags: string[]) => {
  const { code, out, err } = await scene.run('apply', '--yes', ...flags);
  expect(code, err + out).toBe(0);
};

const expectDone = async () => {
  const { code, json, err } = await scene.json('plan', '--detailed-exitcode');
  expect([code, json?.changes, json?.held], err).toEqual([0, [], []]);
};

function commit(message: string): void {
  const git = (...argv: string[]) => execFileSync('git', argv, { cwd: scene.workspace.folder });
  git('init', '--quiet');
  git('add', '-A');
  git('-c', 'user.name=Anna', '-c', 'user.email=anna@example.net', 'commit', '--quiet', '-m', message);
}

describe('a Pipelit target', () => {
  it('has a history, and a rollback goes back to a revision of it', async () => {
    scene = await PipelitScene.open({ 'support.yaml': SUPPORT });
    commit('begin');
    await apply();
    await scene.write('support.yaml', CHANGED);
    commit('change');
    await apply();
    expect(scene.editor.models('support')).toEqual({ scribe: 'other' });
    const back = await scene.json('rollback', '--to', '1', '--yes');
    expect(back.code, back.err + back.out).toBe(0);
    expect(scene.editor.models('support')).toEqual({ scribe: 'model' });
    expect(scene.editor.detail('support')).toMatchObject({ node_count: 6, edge_count: 5 });
    // The row of the list shows no nodes; the plan does.
    const { json } = await scene.json('plan');
    const [{ leaves }] = json.held;
    expect(leaves.find(({ path }: { path: string }) => path === 'nodes').live).toHaveProperty('scribe');
  });

  it('is planned, saved, and carried out as it was saved', async () => {
    scene = await PipelitScene.open({ 'support.yaml': SUPPORT });
    expect((await scene.run('plan', '--out', 'plan.json')).code).toBe(0);
    const plan = JSON.parse(await scene.workspace.read('plan.json'));
    expect(plan).toMatchObject({ format_version: '2.0', provider: 'pipelit', account: { id: 'ada' } });
    await apply('--plan', 'plan.json');
    await expectDone();
  });

  it('is pulled into an empty folder, and then there is nothing to do', async () => {
    scene = await PipelitScene.open({ 'empty.yaml': 'artifact_type: pipelines.artifact.bundle.v1\n' });
    scene.editor.create({
      name: 'Found',
      slug: 'found',
      nodes: [
        { node_id: 'm', component_type: 'ai_model', config: { llm_credential_id: 1, model_name: 'x' } },
        { node_id: 'a', component_type: 'agent', config: { system_prompt: 'Hello' } },
        { node_id: 'h', component_type: 'human_confirmation' },
      ],
      edges: [{ source_node_id: 'm', target_node_id: 'a', edge_label: 'llm' }],
    });
    const pulled = await scene.run('pull', '--all');
    expect(pulled.code, pulled.err + pulled.out).toBe(0);
    const files = await scene.workspace.files('pipelit');
    expect(Object.values(files).join('\n')).toContain('llm/Anthropic');
    await apply();
    expect(scene.writes).toEqual([]);
    await expectDone();
  });

  it('on the older vintage is applied, changed and pulled as well', async () => {
    const text = SUPPORT.replace(
      /\n {2}(yes|no):\n {4}component_type: reply_chat\n.*/g,
      '\n  $1: { component_type: code }',
    );
    scene = await PipelitScene.open({ 'support.yaml': text }, { switches: { version: 'v0.1.0' } });
    await apply();
    await expectDone();
    scene.editor.editNode('support', 'scribe', { config: { system_prompt: 'Other.\n' } });
    expect((await scene.run('pull')).code).toBe(0);
    expect(await scene.read('support.yaml')).toContain('Other.');
  });

  it('of 22 nodes and 21 edges takes about 50 requests', async () => {
    const models = Array.from({ length: 5 }, (_, index) => index);
    const nodes = [
      ...models.flatMap((index) => [
        `  model_${index}: { component_type: ai_model, config: { model_name: x, llm_credential: llm/Anthropic } }`,
        `  agent_${index}: { component_type: deep_agent, config: { system_prompt: Do it. } }`,
      ]),
      ...Array.from({ length: 12 }, (_, index) => `  code_${index}: { component_type: code }`),
    ];
    const edges = [
      ...models.map((index) => `  "model_${index} -> agent_${index} [llm]": {}`),
      ...models.map((index) => `  agent_${index} -> code_${index}: {}`),
      ...Array.from({ length: 11 }, (_, index) => `  code_${index} -> code_${index + 1}: {}`),
    ];
    const text = `slug: big\nname: Big\nis_active: true\nnodes:\n${nodes.join('\n')}\nedges:\n${edges.join('\n')}\n`;
    scene = await PipelitScene.open({ 'big.yaml': text });
    await apply();
    expect(scene.editor.detail('big')).toMatchObject({ node_count: 22, edge_count: 21 });
    // One create, 22 nodes, 5 prompts that are not kept at once, 21 edges, one activation.
    expect(scene.writes.length).toBe(50);
    expect(scene.server.requests.length).toBeLessThan(75);
    await expectDone();
  });

  it('refers to other workflows of the files, which are made first', async () => {
    scene = await PipelitScene.open({
      'a.yaml':
        'slug: a\nname: A\nis_active: true\nerror_handler: { $ref: workflows/b }\nnodes:\n  sub: { component_type: workflow, subworkflow: { $ref: workflows/b } }\nedges: {}\n',
      'b.yaml': 'slug: b\nname: B\nis_active: true\nnodes: { x: { component_type: code } }\nedges: {}\n',
    });
    await apply();
    const { id } = scene.editor.detail('b');
    expect(scene.editor.detail('a')).toMatchObject({
      error_handler_workflow_id: id,
      nodes: [{ subworkflow_id: id }],
    });
    await expectDone();
    scene.editor.edit('a', { error_handler_workflow_id: null });
    expect((await scene.run('drift')).code).toBe(2);
    const pulled = await scene.run('pull');
    expect(pulled.code, pulled.err).toBe(0);
    await expectDone();
  });
});
