import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { parse } from 'yaml';
import { SUPPORT as SHORT } from './files.js';
import { PipelitScene } from './scene.js';

vi.setConfig({ testTimeout: 120_000 });

const SUPPORT = SHORT.replace('Be short.', 'Be short.\n        Be friendly.\n        Answer in English.');

let scene: PipelitScene;
beforeEach(async () => {
  scene = await PipelitScene.open({ 'support.yaml': SUPPORT });
  const { code, out, err } = await scene.run('apply', '--yes');
  expect(code, out + err).toBe(0);
});
afterEach(() => scene.close());

/** In the editor: another prompt, and a new node. */
function edit(text: string): void {
  scene.editor.editNode('support', 'yes', { config: { system_prompt: text } });
  scene.editor.addNode('support', { node_id: 'extra', component_type: 'code' });
}

describe('edits of one workflow in the files and in the editor', () => {
  it('are merged node by node and field by field, and the plan has the edits of the files only', async () => {
    edit('There you are.');
    scene.editor.editNode('support', 'scribe', {
      config: {
        system_prompt: 'You help people with their questions.\nBe short.\nBe friendly.\nAnswer in German.\n',
      },
    });
    const mine = SUPPORT.replace('You help people', 'You help').replace(
      '"Ask again." }',
      '"Ask me." } # quoted',
    );
    await scene.write('support.yaml', mine);
    const held = await scene.run('plan');
    expect(held.out).toContain('To keep the live edit:');
    const pulled = await scene.run('pull');
    expect(pulled.code, pulled.out + pulled.err).toBe(0);
    expect(pulled.out).toContain('nodes (merged)');
    const text = await scene.read('support.yaml');
    expect(text).toContain('"Ask me." } # quoted');
    const { nodes } = parse(text);
    expect(nodes.yes.config.system_prompt).toBe('There you are.');
    expect(nodes.extra).toMatchObject({ component_type: 'code' });
    expect(nodes.scribe.config.system_prompt).toBe(
      'You help with their questions.\nBe short.\nBe friendly.\nAnswer in German.\n',
    );
    const { json } = await scene.json('plan');
    expect([json.held, json.changes.map(({ action }: { action: string }) => action)]).toEqual([
      [],
      ['update'],
    ]);
    expect((await scene.run('apply', '--yes')).code).toBe(0);
    const last = await scene.json('plan', '--detailed-exitcode');
    expect([last.code, last.json.changes]).toEqual([0, []]);
  });

  it('of one field are shown one by one and left, and the remedies that are shown work', async () => {
    edit('There you are.');
    scene.editor.editNode('support', 'no', { config: { system_prompt: 'Live no.' } });
    const mine = SUPPORT.replace('"Here you are."', '"Mine yes."')
      .replace('"Ask again."', '"Mine no."')
      .replace('temperature: 0.2', 'temperature: 0.7');
    await scene.write('support.yaml', mine);
    scene.editor.editNode('support', 'model', { config: { temperature: 0.5 } });
    expect((await scene.run('plan')).out).toContain('To see both values and decide:');
    const left = await scene.run('pull');
    expect(left.code).toBe(3);
    for (const said of [
      'nodes.yes.config.system_prompt',
      'nodes.no.config.system_prompt',
      '"Mine yes."',
      '"There you are."',
      '"Mine no."',
      '"Live no."',
      'platform says  0.5',
    ])
      expect(left.out).toContain(said);
    expect(await scene.read('support.yaml')).toBe(mine);
    // One is taken as it was shown, the other one is settled for the files.
    await scene.write('support.yaml', mine.replace('"Mine yes."', '"There you are."'));
    const done = await scene.run('pull', '--only', 'workflows/support', '--resolved', 'workflows/support');
    expect(done.code, done.out + done.err).toBe(0);
    const { nodes } = parse(await scene.read('support.yaml'));
    expect([
      nodes.yes.config.system_prompt,
      nodes.no.config.system_prompt,
      nodes.extra.component_type,
    ]).toEqual(['There you are.', 'Mine no.', 'code']);
    const { json } = await scene.json('plan');
    expect(json.held).toEqual([]);
    expect(json.changes).toHaveLength(1);
  });

  it('are all shown where one of them has to be decided, also texts that would merge', async () => {
    const live = 'You help people with their questions.\nBe short.\nBe friendly.\nAnswer in German.\n';
    scene.editor.editNode('support', 'scribe', { config: { system_prompt: live } });
    scene.editor.editNode('support', 'yes', { config: { system_prompt: 'Live yes.' } });
    const mine = SUPPORT.replace('You help people', 'You help').replace('"Here you are."', '"Mine yes."');
    await scene.write('support.yaml', mine);
    const left = await scene.run('pull');
    expect(left.code).toBe(3);
    expect(left.out).toContain('nodes.scribe.config.system_prompt');
    expect(left.out).toContain('nodes.yes.config.system_prompt');
    expect(await scene.read('support.yaml')).toBe(mine);
  });

  it('are not merged where an earlier pull brought in what the file has lost since', async () => {
    edit('There you are.');
    expect((await scene.run('pull')).code).toBe(0);
    const pulled = await scene.read('support.yaml');
    expect(pulled).toContain('  extra:');
    // Before a commit, the new node goes again, and both sides edit something else.
    const mine = pulled
      .replace(/ {2}extra:[^\n]*\n(?: {4}[^\n]*\n)*/, '')
      .replace('"Ask again."', '"Mine no."');
    expect(mine).not.toContain('  extra:');
    await scene.write('support.yaml', mine);
    scene.editor.editNode('support', 'model', { config: { temperature: 0.5 } });
    const left = await scene.run('pull');
    expect(left.code, left.out + left.err).toBe(3);
    expect(await scene.read('support.yaml')).toBe(mine);
  });

  it('show what to decide also where the editor has a new node with an edge', async () => {
    scene.editor.editNode('support', 'yes', { config: { system_prompt: 'Live yes.' } });
    scene.editor.addNode('support', { node_id: 'extra', component_type: 'code' });
    scene.editor.addEdge('support', { source_node_id: 'yes', target_node_id: 'extra' });
    const mine = SUPPORT.replace('"Here you are."', '"Mine yes."');
    await scene.write('support.yaml', mine);
    const left = await scene.run('pull');
    expect([left.code, left.out]).toEqual([3, expect.stringContaining('nodes.yes.config.system_prompt')]);
    expect(await scene.read('support.yaml')).toBe(mine);
    const done = await scene.run('pull', '--resolved', 'workflows/support');
    expect(done.code, done.out + done.err).toBe(0);
    const { nodes, edges } = parse(await scene.read('support.yaml'));
    expect([nodes.yes.config.system_prompt, nodes.extra.component_type]).toEqual(['Mine yes.', 'code']);
    expect(JSON.stringify(edges)).toContain('extra');
  });
});
