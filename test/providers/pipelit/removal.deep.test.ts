import { rm } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PipelitScene } from './scene.js';

vi.setConfig({ testTimeout: 240_000 });

const flow = (slug: string, more = '') => `slug: ${slug}
name: ${slug}
is_active: true
${more}nodes:
  chat: { component_type: trigger_chat, is_entry_point: true }
  done: { component_type: reply_chat, config: { system_prompt: Done. } }
edges:
  chat -> done: {}
`;

let scene: PipelitScene;

beforeEach(async () => {
  scene = await PipelitScene.open({ 'desk.yaml': flow('desk'), 'helper.yaml': flow('helper') });
  await apply();
});
afterEach(() => scene.close());

async function apply(...flags: string[]): Promise<void> {
  const { code, out, err } = await scene.run('apply', '--yes', ...flags);
  expect(code, err + out).toBe(0);
}

function idOf(slug: string): number {
  return Number(scene.editor.detail(slug).id);
}

/** The files without a workflow. */
async function drop(slug: string): Promise<void> {
  await rm(path.join(scene.workspace.folder, `pipelit/${slug}.yaml`));
}

describe('a workflow that others use (16)', () => {
  it.each([
    [
      'as a subworkflow',
      () => {
        scene.editor.create({ slug: 'theirs', name: 'Theirs' });
        scene.editor.addNode('theirs', {
          node_id: 'sub',
          component_type: 'workflow',
          subworkflow_id: idOf('helper'),
        });
      },
    ],
    [
      'as its error handler',
      () => {
        scene.editor.create({ slug: 'theirs', name: 'Theirs' });
        scene.editor.edit('theirs', { error_handler_workflow_id: idOf('helper') });
      },
    ],
  ])('%s and are in no file keep it', async (_how, use) => {
    use();
    await drop('helper');
    const { json, err } = await scene.json('plan');
    expect(json?.changes, err).toEqual([]);
    expect(json.diagnostics).toMatchObject([{ code: 'PS4302', address: 'workflows/helper' }]);
    expect(json.diagnostics[0].message).toContain('workflows/theirs');
    await apply();
    expect(scene.editor.slugs).toContain('helper');
    scene.editor.remove('theirs');
    await apply();
    expect(scene.editor.slugs).toEqual(['desk']);
  });

  it('goes together with its only user, and after an update that ends the use', async () => {
    await scene.write('desk.yaml', flow('desk', 'error_handler: { $ref: workflows/helper }\n'));
    await scene.write('third.yaml', flow('third', 'error_handler: { $ref: workflows/desk }\n'));
    await apply();
    await scene.write('desk.yaml', flow('desk', 'error_handler: null\n'));
    await drop('helper');
    await apply();
    expect(scene.editor.slugs).toEqual(['desk', 'third']);
    await drop('desk');
    await drop('third');
    await scene.write('fourth.yaml', flow('fourth'));
    await apply();
    expect(scene.editor.slugs).toEqual(['fourth']);
  });

  it('is no reason to keep it where it uses itself', async () => {
    scene.editor.edit('helper', { error_handler_workflow_id: idOf('helper') });
    await drop('helper');
    await apply('--on-drift', 'overwrite');
    expect(scene.editor.slugs).toEqual(['desk']);
  });
});

describe('the plan of a change that does more than it shows', () => {
  it('says first that runs and schedules go with a workflow', async () => {
    await drop('helper');
    const plan = await scene.run('plan');
    const said = plan.out.indexOf('runs and schedules are deleted with it');
    expect(said, plan.out + plan.err).toBeGreaterThan(0);
    expect(plan.out.slice(0, said)).not.toContain('- delete');
    expect(plan.out.slice(said)).toMatch(/-\s+delete|- workflows\/helper|workflows\/helper/);
    const { json } = await scene.json('plan');
    expect(json.diagnostics).toMatchObject([
      { code: 'PS4304', severity: 'warning', address: 'workflows/helper' },
    ]);
  });

  it('says that the change of an active workflow is live before it is complete', async () => {
    const longer = flow('desk').replace('Done.', 'Ready.');
    await scene.write('desk.yaml', longer);
    const active = await scene.json('plan');
    expect(active.json.diagnostics).toMatchObject([{ code: 'PS4304', address: 'workflows/desk' }]);
    expect(active.json.diagnostics[0].message).toContain('half changed');
    // One request is there as a whole, or not at all; and nothing runs what is inactive.
    await scene.write('desk.yaml', flow('desk').replace('name: desk', 'name: Desk'));
    expect((await scene.json('plan')).json.diagnostics).toEqual([]);
    await scene.write('desk.yaml', flow('desk').replace('is_active: true', 'is_active: false'));
    await apply();
    await scene.write('desk.yaml', longer.replace('is_active: true', 'is_active: false'));
    expect((await scene.json('plan')).json.diagnostics).toEqual([]);
  });

  it('counts nodes and edges that go in the limit of deletes', async () => {
    const nodes = ['a', 'b', 'c'];
    const wide = flow('desk')
      .replace('edges:\n', `${nodes.map((id) => `  ${id}: { component_type: code }\n`).join('')}edges:\n`)
      .concat(nodes.map((id) => `  chat -> ${id}: {}\n`).join(''));
    await scene.write('desk.yaml', wide);
    await apply();
    await scene.write('desk.yaml', flow('desk'));
    const { code, json } = await scene.json('plan');
    expect([code, json.changes]).toEqual([3, []]);
    expect(json.held).toMatchObject([{ address: 'workflows/desk', why: 'safeguard', would: 'update' }]);
    expect(json.held[0].message).toContain('all 6 deletes and replacements (its nodes and edges)');
    expect((await scene.run('apply', '--yes', '--allow-deletes', '5')).code).toBe(3);
    expect(scene.editor.detail('desk')).toMatchObject({ node_count: 5 });
    await apply('--allow-deletes', '6');
    expect(scene.editor.detail('desk')).toMatchObject({ node_count: 2, edge_count: 1 });
  });

  it('counts no node that only becomes another type', async () => {
    await scene.write(
      'desk.yaml',
      flow('desk').replace('reply_chat, config: { system_prompt: Done. }', 'code'),
    );
    await apply('--allow-deletes', '0');
    expect(scene.editor.detail('desk')).toMatchObject({ node_count: 2, edge_count: 1 });
  });
});
