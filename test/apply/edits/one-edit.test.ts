import { afterEach, describe, expect, it } from 'vitest';
import type { Plan } from '../../../src/plan/index.js';
import { type Item, Scene } from './scene.js';

let scene: Scene;
afterEach(() => scene.close());

const prompt = (more: Item = {}): Item => ({ name: 'P', prompt_text: 'From git', ...more });
const rest = prompt({ name: 'Rest' });
const row = () => scene.store.need('prompts', 1);
const live = (prompt_text: string) => scene.store.edit('prompts', 1, { prompt_text });

async function openApplied(bundle: Item, target: Item = {}): Promise<void> {
  scene = await Scene.open(bundle);
  await scene.configure(target);
  expect((await scene.apply()).code).toBe(0);
}

/** The digest that the plan shows for one address, with the line that it offers. */
function shown(plan: Plan, address = 'prompts/P'): { edit: string; line: string } {
  const held = plan.held.find((one) => one.address === address);
  const line = held?.remedies.find(({ type }) => type.includes('overwrite"'))?.type ?? '';
  if (held?.edit == null) throw new Error(`${address} shows no edit`);
  return { edit: held.edit, line };
}

const decide = (edit: string, address = 'prompts/P', target = 'staging') =>
  scene.write({ sync: { [address]: { overwrite: { [target]: edit } } } });

const codes = (plan: Plan) => plan.diagnostics.map((one) => `${one.severity} ${one.code} ${one.address}`);

describe('overwrite: a decision about one live edit', () => {
  it('overwrites the edit that was shown, once; the line is shown in full, and a note says that it may go', async () => {
    await openApplied({ prompts: [prompt()] });
    live('Edited');
    const { edit, line } = shown((await scene.plan()).plan);
    expect(edit).toMatch(/^[0-9a-f]{16}$/);
    // The bundle is JSON, so the line is.
    expect(line).toBe(`"sync": {"prompts/P":{"overwrite":{"staging":"${edit}"}}}`);
    await decide(edit);
    const planned = await scene.plan();
    expect([planned.actions, planned.held, codes(planned.plan)]).toEqual([['prompts/P: update'], [], []]);
    expect(planned.plan.changes[0]).toMatchObject({ overwrites: 'drift', decision: edit });
    expect((await scene.apply()).outcomes).toEqual(['prompts/P: updated']);
    expect(row().prompt_text).toBe('From git');

    const after = await scene.readPlan();
    expect([after.code, after.actions, codes(after.plan)]).toEqual([0, [], ['note PS4211 prompts/P']]);
    expect(after.text).toContain('has been applied and has no further effect');
    expect((await scene.entry('prompts/P'))?.overwritten).toBe(edit);
  });

  it('holds a later edit, and the same edit made again, each with another digest', async () => {
    await openApplied({ prompts: [prompt()] });
    live('Edited');
    const first = shown((await scene.plan()).plan).edit;
    await decide(first);
    await scene.apply();
    live('Edited otherwise');
    const later = await scene.plan();
    expect([later.held, codes(later.plan)]).toEqual([['prompts/P: drift'], ['note PS4210 prompts/P']]);
    expect((await scene.apply()).writes).toEqual([]);
    live('Edited');
    const again = await scene.plan();
    expect(again.held).toEqual(['prompts/P: drift']);
    const second = shown(again.plan).edit;
    expect(second).not.toBe(first);
    expect((await scene.apply()).writes).toEqual([]);
    expect(row().prompt_text).toBe('Edited');
    await decide(second);
    expect((await scene.apply()).outcomes).toEqual(['prompts/P: updated']);
  });

  it('holds an edit that comes between the plan and the apply', async () => {
    await openApplied({ prompts: [prompt()] });
    live('Edited');
    await decide(shown((await scene.plan()).plan).edit);
    live('Edited once more');
    expect((await scene.plan()).held).toEqual(['prompts/P: drift']);
    expect((await scene.apply()).writes).toEqual([]);
  });

  it('decides a conflict, whatever else the same file changes meanwhile', async () => {
    await openApplied({ prompts: [prompt({ description: 'Old' })] });
    live('Edited');
    await scene.write({ prompts: [prompt({ prompt_text: 'New in git', description: 'Old' })] });
    const planned = await scene.plan();
    expect(planned.held).toEqual(['prompts/P: conflict']);
    await decide(shown(planned.plan).edit);
    await scene.write({ prompts: [prompt({ prompt_text: 'Newer in git', description: 'New' })] });
    expect((await scene.apply()).outcomes).toEqual(['prompts/P: updated']);
    expect(row()).toMatchObject({ prompt_text: 'Newer in git', description: 'New' });
  });

  it('of another target means nothing here', async () => {
    scene = await Scene.open({ prompts: [prompt()] });
    const targets = { staging: { org_id: 2 }, production: { org_id: 5 } };
    await scene.workspace.write(
      'pipelines-sync.yaml',
      JSON.stringify({
        version: 1,
        namespace: 'n',
        bundles: ['all.json'],
        default_target: 'staging',
        targets,
      }),
    );
    await scene.apply();
    live('Edited');
    await decide(shown((await scene.plan()).plan).edit, 'prompts/P', 'production');
    const planned = await scene.plan();
    expect([planned.held, codes(planned.plan)]).toEqual([['prompts/P: drift'], []]);
  });

  it('goes before on_drift: keep of the target; --on-drift hold and keep go before it', async () => {
    await openApplied({ prompts: [prompt()] });
    live('Edited');
    const { edit } = shown((await scene.plan()).plan);
    await scene.configure({ on_drift: 'keep' });
    await decide(edit);
    expect((await scene.plan()).actions).toEqual(['prompts/P: update']);
    expect((await scene.plan('--on-drift', 'hold')).held).toEqual(['prompts/P: drift']);
    expect((await scene.plan('--on-drift', 'keep')).actions).toEqual(['prompts/P: keep']);
  });

  it('decides a takeover of exactly the object as it was shown, and no secret', async () => {
    scene = await Scene.open({ prompts: [prompt()] });
    scene.store.create('prompts', { name: 'P', prompt_text: 'Live' });
    const planned = await scene.plan();
    expect(planned.held).toEqual(['prompts/P: takeover']);
    const { edit } = shown(planned.plan);
    await decide(edit);
    live('Live, later');
    expect((await scene.plan()).held).toEqual(['prompts/P: takeover']);
    live('Live');
    expect((await scene.apply()).outcomes).toEqual(['prompts/P: updated']);
    expect((await scene.entry('prompts/P'))?.origin).toBe('adopted');
    expect(codes((await scene.plan()).plan)).toEqual(['note PS4211 prompts/P']);
  });

  it('does not lift protection', async () => {
    scene = await Scene.open({ prompts: [prompt()] });
    scene.store.create('prompts', { name: 'P', prompt_text: 'Live' });
    const { edit } = shown((await scene.plan()).plan);
    await scene.write({ sync: { 'prompts/P': { overwrite: { staging: edit }, protect: true } } });
    expect((await scene.plan()).held).toEqual(['prompts/P: protected']);
  });

  it('creates again what was deleted, this once', async () => {
    await openApplied({ prompts: [prompt()] });
    scene.store.remove('prompts', 1);
    const planned = await scene.plan();
    expect(planned.held).toEqual(['prompts/P: gone']);
    await decide(shown(planned.plan).edit);
    expect((await scene.apply()).outcomes).toEqual(['prompts/P: created']);
    const made = scene.store.list('prompts').find((one) => one.name === 'P' && one.archived_at == null);
    scene.store.remove('prompts', made?.id ?? 0);
    expect((await scene.plan()).held).toEqual(['prompts/P: gone']);
  });

  it('lets what left the files go as if it had not been edited, this edit alone', async () => {
    await openApplied({ prompts: [prompt(), rest] }, { prune: true });
    live('Edited');
    await scene.write({ prompts: [rest] });
    const planned = await scene.plan();
    expect(planned.held).toEqual(['prompts/P: drift']);
    const { edit } = planned.plan.held[0] ?? {};
    // A command would decide about every edit there is, so none is offered.
    expect(planned.plan.held[0]?.remedies.map((one) => one.argv)).toEqual([undefined, undefined]);
    await decide(edit ?? '');
    live('Edited more');
    expect((await scene.plan()).held).toEqual(['prompts/P: drift']);
    live('Edited');
    expect((await scene.apply()).outcomes).toEqual(['prompts/P: deleted']);
  });

  it('drift shows the same digest as the plan, and another one after it was decided', async () => {
    await openApplied({ prompts: [prompt({ description: 'd' }), rest] });
    live('Edited');
    scene.store.edit('prompts', 1, { description: 'e' });
    const drift = async () => JSON.parse((await scene.workspace.run('drift', '--json')).out).items;
    const [item] = await drift();
    const { edit, line } = shown((await scene.plan()).plan);
    expect(item.edit).toBe(edit);
    expect(item.remedies.map((one: { type: string }) => one.type)).toContain(line);
    await decide(edit);
    await scene.apply();
    live('Edited');
    scene.store.edit('prompts', 1, { description: 'e' });
    const [again] = await drift();
    expect(again.edit).toBe(shown((await scene.plan()).plan).edit);
    expect(again.edit).not.toBe(edit);
  });

  it('a write-only value is not in it: a changed secret changes no digest', async () => {
    const docs: Item = {
      name: 'Docs',
      description: 'Search',
      endpoint_type: 'mcp_server',
      url: 'https://tools.example.com/mcp',
      auth_type: 'bearer',
      auth_config: { token: { $env: 'DOCS_TOKEN' } },
    };
    await openApplied({ tool_endpoints: [docs] });
    const [made] = scene.store.list('tool_endpoints');
    scene.store.edit('tool_endpoints', made?.id ?? '', { description: 'Edited' });
    const first = shown((await scene.plan()).plan, 'tool_endpoints/Docs').edit;
    scene.store.edit('tool_endpoints', made?.id ?? '', {
      auth_config: { token: 'another-token-of-the-docs' },
    });
    scene.workspace.env.DOCS_TOKEN = 'third-token-of-the-docs';
    const planned = await scene.plan();
    expect(shown(planned.plan, 'tool_endpoints/Docs').edit).toBe(first);
    expect(JSON.stringify(planned.plan)).not.toContain('token-of-the-docs');
  });

  it('compile and fmt let the settings pass: one ignores them, the other keeps them', async () => {
    await openApplied({ prompts: [prompt()] });
    await decide('3f2a9c1b7d04e5f6');
    const compiled = await scene.workspace.run('compile');
    expect([compiled.code, compiled.out.includes('overwrite')]).toEqual([0, false]);
    expect((await scene.workspace.run('fmt')).code).toBe(0);
    expect(await scene.workspace.read('all.json')).toContain('3f2a9c1b7d04e5f6');
  });
});
