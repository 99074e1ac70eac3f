import { afterEach, describe, expect, it } from 'vitest';
import { Scene } from '../../apply/edits/scene.js';
import { ALL_KINDS, ALL_KINDS_ENV } from '../../support/all-kinds.js';
import { Workspace } from '../../support/workspace.js';
import { applySaved, save, tamper } from './scene.js';

const text = (name: string, prompt_text: string) => ({ name, prompt_text });
const prompts = (texts: { [name: string]: string }) => ({
  prompts: Object.entries(texts).map(([name, value]) => text(name, value)),
});

let scene: Scene;
let workspace: Workspace | undefined;
afterEach(async () => {
  await scene?.close();
  await workspace?.close();
  workspace = undefined;
});

async function open(texts: { [name: string]: string }): Promise<void> {
  scene = await Scene.open(prompts(texts));
  expect((await scene.apply()).code).toBe(0);
}

const live = (name: string) => {
  const row = scene.store.list('prompts').find((one) => one.name === name);
  if (row === undefined) throw new Error(`no prompt ${name}`);
  return row;
};
const edit = (name: string, prompt_text: string) =>
  scene.store.edit('prompts', live(name).id, { prompt_text });

describe('a saved plan', () => {
  it('of all kinds is carried out without a question, and the second time nothing is left of it', async () => {
    workspace = await Workspace.open(ALL_KINDS);
    Object.assign(workspace.env, ALL_KINDS_ENV);
    expect((await workspace.run('plan', '--out', 'plan.json', '--launch', '*')).code).toBe(0);
    const first = await applySaved(workspace);
    expect(first).toMatchObject({ code: 0, err: '' });
    expect(first.outcomes.map((one) => one.split(': ').at(-1)).sort()).toEqual([
      ...Array(8).fill('created'),
      'launched',
    ]);
    const second = await applySaved(workspace);
    expect(second).toMatchObject({ code: 0, err: '', writes: [] });
    expect(second.outcomes).toHaveLength(9);
    expect(new Set(second.outcomes.map((one) => one.split(': ').at(-1)))).toEqual(
      new Set(['already applied']),
    );
    const told = await workspace.run('apply', '--plan', 'plan.json');
    expect(told.out).toContain('already applied');
    expect(told.out).toContain('Applied all 9');
  });

  it('holds although the ledger moved on, other things wait, and others were edited', async () => {
    await open({ A: 'a', B: 'b', C: 'c' });
    await scene.write(prompts({ A: 'a2', B: 'b2', C: 'c' }));
    await save(scene, '--only', 'prompts/A');
    await scene.apply('--only', 'prompts/B');
    await scene.write(prompts({ A: 'a2', B: 'b2', C: 'c2', D: 'd' }));
    edit('C', 'web');
    expect(await applySaved(scene.workspace)).toEqual({
      code: 0,
      outcomes: ['prompts/A: updated'],
      err: '',
      writes: [expect.stringMatching(/^PUT .*prompts/)],
    });

    await scene.write(prompts({ A: 'a3', B: 'b2', C: 'c2', D: 'd' }));
    const saved = await save(scene, '--only', 'prompts/*');
    expect(saved.held.map((one) => one.address)).toEqual(['prompts/C']);
  });

  it('says what waits besides, and leaves it alone', async () => {
    await open({ A: 'a', B: 'b' });
    await scene.write(prompts({ A: 'a2', B: 'b' }));
    await save(scene);
    await scene.write(prompts({ A: 'a2', B: 'b2', N: 'n' }));
    const ran = await applySaved(scene.workspace);
    expect(ran).toMatchObject({ code: 0, outcomes: ['prompts/A: updated'] });
    expect(ran.err).toContain(
      'note PS9122  Also waiting now, but not in this plan: prompts/B (update), prompts/N (create).',
    );
    expect(live('B').prompt_text).toBe('b');
    expect((await applySaved(scene.workspace, '--quiet')).err).toBe('');
  });

  it('counts as applied what another apply did, or somebody by hand, and the ledger takes note', async () => {
    await open({ A: 'a', B: 'b' });
    await scene.write(prompts({ A: 'a2', B: 'b2', N: 'n' }));
    await save(scene);
    await scene.apply('--only', 'prompts/A');
    edit('B', 'b2');
    scene.store.create('prompts', text('N', 'n'));
    const ran = await applySaved(scene.workspace);
    expect(ran).toEqual({
      code: 0,
      outcomes: ['prompts/A: already applied', 'prompts/B: already applied', 'prompts/N: already applied'],
      err: '',
      writes: [],
    });
    expect(await scene.plan()).toMatchObject({ code: 0, actions: [], held: [] });
    expect(await scene.entry('prompts/N')).toMatchObject({ origin: 'adopted' });
  });

  it('leaves held what was held, though it is free by now', async () => {
    await open({ A: 'a', B: 'b', C: 'c' });
    edit('A', 'web');
    edit('C', 'web');
    await scene.write(prompts({ A: 'a2', B: 'b2', C: 'c' }));
    const saved = await save(scene);
    expect(saved.held.map((one) => one.address)).toEqual(['prompts/A', 'prompts/C']);
    edit('A', 'a');
    edit('C', 'c');
    const ran = await applySaved(scene.workspace);
    // C is as it should be again, so nothing of it is open.
    expect(ran).toMatchObject({ code: 3, outcomes: ['prompts/B: updated', 'prompts/A: held'] });
    expect(live('A').prompt_text).toBe('a');
  });

  it('takes its own options, also where the platform has moved under them alike', async () => {
    await open({ A: 'a' });
    edit('A', 'web');
    await save(scene, '--on-drift', 'overwrite');
    expect(await applySaved(scene.workspace)).toMatchObject({ code: 0, outcomes: ['prompts/A: updated'] });
    expect(live('A').prompt_text).toBe('a');
  });

  it('sends the secrets that it lists, and no others', async () => {
    const endpoint = {
      name: 'Docs',
      endpoint_type: 'mcp_server',
      url: 'https://tools.example.com/mcp',
      auth_type: 'bearer',
      auth_config: { token: { $env: 'DOCS_TOKEN' } },
    };
    scene = await Scene.open({ ...prompts({ A: 'a' }), tool_endpoints: [endpoint] });
    await scene.apply();
    const token = () => scene.store.list('tool_endpoints')[0]?.auth_config;
    await scene.write(prompts({ A: 'a2' }));
    await save(scene);
    scene.workspace.env.DOCS_TOKEN = 'second-token-of-the-docs';
    const unlisted = await applySaved(scene.workspace);
    expect(unlisted).toMatchObject({ code: 0, outcomes: ['prompts/A: updated'] });
    expect(unlisted.err).toContain('tool_endpoints/Docs (update)');
    expect(token()).toEqual({ token: 'first-token-of-the-docs' });

    await save(scene);
    delete scene.workspace.env.DOCS_TOKEN;
    const missing = await applySaved(scene.workspace);
    expect(missing).toMatchObject({ code: 3, writes: [] });
    expect(missing.err).toContain(
      'stale  tool_endpoints/Docs  update: cannot tell whether the secret auth_config.token',
    );
    scene.workspace.env.DOCS_TOKEN = 'third-token-of-the-docs';
    expect(await applySaved(scene.workspace)).toMatchObject({
      code: 0,
      outcomes: ['tool_endpoints/Docs: updated'],
    });
    expect(token()).toEqual({ token: 'third-token-of-the-docs' });
    expect((await applySaved(scene.workspace)).outcomes).toEqual(['tool_endpoints/Docs: already applied']);
    expect(await scene.workspace.read('plan.json')).not.toContain('token-of-the-docs');
  });

  it('of a newer minor version is carried out, what it adds left alone', async () => {
    await open({ A: 'a' });
    await scene.write(prompts({ A: 'a2' }));
    await save(scene);
    await tamper(scene.workspace, {
      format_version: '1.7',
      mood: 'good',
      'changes.0.weather': { is: 'fine' },
    });
    expect(await applySaved(scene.workspace)).toMatchObject({ code: 0, outcomes: ['prompts/A: updated'] });
  });

  it('does not write over an edit that comes between the look and the write', async () => {
    await open({ A: 'a' });
    await scene.write(prompts({ A: 'a2' }));
    await save(scene);
    const { id } = live('A');
    // The first read by id is the plan's, the second one comes right before the write.
    const isRead = (method: string, path: string) => method === 'GET' && path.endsWith(`/${id}`);
    scene.onRequest(2, isRead, () => edit('A', 'web'));
    const ran = await applySaved(scene.workspace);
    expect(ran).toMatchObject({ code: 3, outcomes: ['prompts/A: held'], writes: [] });
    expect(live('A').prompt_text).toBe('web');
  });
});
