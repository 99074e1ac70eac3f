import { afterEach, describe, expect, it, vi } from 'vitest';
import { PipelitScene } from './scene.js';

vi.setConfig({ testTimeout: 240_000 });

const flow = (slug: string, more: string) => `slug: ${slug}
name: ${slug}
is_active: false
${more}nodes:
  chat: { component_type: trigger_chat, is_entry_point: true }
edges: {}
`;

let scene: PipelitScene;
afterEach(() => scene.close());

async function apply(...flags: string[]): Promise<void> {
  const { code, out, err } = await scene.run('apply', '--yes', ...flags);
  expect(code, err + out).toBe(0);
}

async function expectDone(): Promise<void> {
  const { code, json, err } = await scene.json('plan', '--detailed-exitcode');
  expect([code, json?.changes, json?.held], err).toEqual([0, [], []]);
}

const handlers = () =>
  scene.editor.slugs.map((slug) => [slug, scene.editor.detail(slug).error_handler_workflow_id]);

describe('workflows that refer to each other in a circle', () => {
  it('are refused with the way to get there, which works', async () => {
    scene = await PipelitScene.open({
      'a.yaml': flow('a', 'error_handler: { $ref: workflows/b }\n'),
      'b.yaml': flow('b', 'error_handler: { $ref: workflows/a }\n'),
    });
    const { code, out, err } = await scene.run('validate');
    expect([code, out + err]).toEqual([1, expect.stringContaining('PS1221')]);
    expect(out + err).toContain('leave one out, apply, then write the id of its object in its place');

    await scene.write('a.yaml', flow('a', ''));
    await apply();
    await scene.write('a.yaml', flow('a', 'error_handler: b\n'));
    await apply();
    expect(handlers().map(([slug, handler]) => [slug, handler !== null])).toEqual([
      ['a', true],
      ['b', true],
    ]);
    await expectDone();
    // It stays as it is written.
    scene.editor.edit('a', { description: 'Edited.' });
    scene.editor.edit('a', { name: 'Edited' });
    expect((await scene.run('pull')).code).toBe(0);
    expect(await scene.read('a.yaml')).toContain('error_handler: b\n');
    await expectDone();

    // None goes while another one uses it; without the use both go together.
    await scene.write('c.yaml', flow('c', ''));
    await apply();
    for (const file of ['a.yaml', 'b.yaml']) await scene.remove(file);
    const held = await scene.run('plan');
    expect(held.out + held.err).toContain('PS4302');
    scene.editor.edit('a', { error_handler_workflow_id: null });
    await apply('--allow-deletes', '20', '--on-drift', 'overwrite');
    expect(scene.editor.slugs).toEqual(['c']);
    await expectDone();
  });
});
