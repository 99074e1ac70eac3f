import { afterEach, describe, expect, it, vi } from 'vitest';
import { defaultSeed } from '../../../src/providers/pipelit/emulator/index.js';
import { SUPPORT } from './files.js';
import { PipelitScene } from './scene.js';

vi.setConfig({ testTimeout: 240_000 });

const BEN = 'pk-ben-0002';

let scene: PipelitScene;
afterEach(() => scene.close());

/** The slug `support` belongs to a workflow of ada, which the key of ben cannot see. */
async function open(): Promise<void> {
  const seed = defaultSeed();
  seed.users.push({ username: 'ben', password: 'x', role: 'normal', key: BEN });
  seed.credentials.push({ name: 'Anthropic', credential_type: 'llm', owner: 'ben' });
  scene = await PipelitScene.open({ 'support.yaml': SUPPORT }, { seed });
  scene.editor.create({ slug: 'support', name: 'Of ada', is_active: true });
  scene.workspace.env.PIPELIT_API_KEY = BEN;
}

const refused = async () => {
  const { code, out, err } = await scene.run('apply', '--yes');
  expect([code, out], err).toEqual([1, expect.stringContaining('which was removed again')]);
  expect(scene.editor.slugs).toEqual(['support']);
};

describe('a slug that is taken by a workflow that the key cannot see (1)', () => {
  it('is refused, and what the server made instead is recorded before it is removed', async () => {
    await open();
    let recorded = '';
    scene.server.hooks.before = async ({ method }) => {
      if (method !== 'DELETE') return;
      const files = await scene.workspace.files('.pipelines-sync');
      recorded = Object.values(files).join('\n');
    };
    await refused();
    expect(recorded).toContain('"strays":["support-1"]');
    scene.editor.create({ slug: 'support-1', name: 'Of ada', is_active: true });
    expect((await scene.json('plan')).json.diagnostics).toEqual([]);
  });

  it('leaves no twin where the run is killed after the record: the next plan names it, and the next apply removes it', async () => {
    for (const when of ['before', 'after'] as const) {
      await open();
      await scene.applyKilled(2, when);
      expect(scene.writes).toEqual(['POST /workflows/', 'DELETE /workflows/support-1/']);
      const plan = await scene.json('plan');
      expect(plan.json.changes[0].action, plan.err).toBe('create');
      const codes = plan.json.diagnostics.map(({ code }: { code: string }) => code);
      expect(codes.includes('PS4713')).toBe(when === 'before');
      await refused();
      if (when === 'before') await scene.close();
    }
  });

  it('is named where the run is killed before the record, and no further one is made', async () => {
    await open();
    await scene.applyKilled(1, 'after');
    expect(scene.editor.slugs).toEqual(['support', 'support-1']);
    for (let run = 0; run < 2; run += 1) {
      const { code, out, err } = await scene.run('apply', '--yes');
      expect([code, out], err).toEqual([1, expect.stringContaining('support-1 is empty and appeared since')]);
      expect(scene.editor.slugs).toEqual(['support', 'support-1']);
    }
    scene.editor.remove('support-1');
    await refused();
  });

  it('is left where somebody built it up, also by a run that recorded it', async () => {
    await open();
    await scene.applyKilled(2, 'before');
    scene.editor.addNode('support-1', { node_id: 'chat', component_type: 'trigger_chat' });
    const { code, out } = await scene.run('apply', '--yes');
    expect([code, out]).toEqual([1, expect.stringContaining('support-2 instead, which was removed again')]);
    expect(scene.editor.slugs).toEqual(['support', 'support-1']);
  });

  it('is left where somebody described it, and named', async () => {
    await open();
    await scene.applyKilled(2, 'before');
    scene.editor.edit('support-1', { description: 'Mine.', tags: ['mine'] });
    const { code, out } = await scene.run('apply', '--yes');
    expect([code, out]).toEqual([1, expect.stringContaining('support-1 is empty and appeared since')]);
    expect(scene.editor.slugs).toEqual(['support', 'support-1']);
    expect(scene.editor.detail('support-1').description).toBe('Mine.');
  });

  it('is named by the plan where the item has left the files', async () => {
    await open();
    await scene.applyKilled(2, 'before');
    await scene.write('other.yaml', SUPPORT.replace('slug: support', 'slug: other'));
    await scene.remove('support.yaml');
    const { out, err } = await scene.run('plan');
    expect(out + err).toContain(
      'An interrupted apply made workflows/support-1 in its place, and nothing removes it.',
    );
  });

  it('is made as usual once the slug is free', async () => {
    await open();
    await scene.applyKilled(2, 'before');
    scene.editor.remove('support');
    const { code, out, err } = await scene.run('apply', '--yes');
    expect([code, out], err).toEqual([0, expect.stringContaining('created')]);
    expect(scene.editor.slugs).toEqual(['support']);
    const plan = await scene.json('plan', '--detailed-exitcode');
    expect([plan.code, plan.json.diagnostics]).toEqual([0, []]);
  });
});
