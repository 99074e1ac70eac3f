import { afterEach, describe, expect, it } from 'vitest';
import { Scene } from '../../apply/edits/scene.js';
import {
  binding,
  docs,
  EMPTIED,
  everything,
  exact,
  nothing,
  prompt,
  quality,
  REMOVED,
  rest,
  truth,
} from './bundles.js';

const GENEROUS = { limits: { max_deletes: 100, max_delete_percent: 100 } };

describe('removing what left the files', () => {
  let scene: Scene;
  afterEach(() => scene.close());

  it('deletes users before what they use, of every kind, and then plans nothing', async () => {
    scene = await Scene.open(everything);
    await scene.configure({ prune: true, ...GENEROUS });
    expect((await scene.apply()).code).toBe(0);
    await scene.write({ ...nothing, ...rest });
    const planned = await scene.plan();
    expect(planned.code).toBe(2);
    expect(planned.actions).toEqual(REMOVED.map(({ address }) => `${address}: delete`));
    const applied = await scene.apply();
    expect(applied.code).toBe(0);
    expect(new Set(applied.outcomes.map((one) => one.split(': ')[1]))).toEqual(new Set(['deleted']));
    const order = applied.writes.map((write) => write.replace(/\/[^/]*$/, ''));
    expect(order.indexOf('DELETE /api/evaluations')).toBeLessThan(order.indexOf('DELETE /api/criteria'));
    expect(order.indexOf('DELETE /api/workflows/10/tool-bindings')).toBeLessThan(
      order.indexOf('DELETE /api/organizations/2/tool-endpoints'),
    );
    const left = (rows: { id: unknown }[]) =>
      rows.filter((row) => ((row as { archived_at?: unknown }).archived_at ?? null) === null);
    for (const table of EMPTIED) expect(left(scene.store.list(table))).toEqual([]);
    for (const { address } of REMOVED) expect(await scene.entry(address)).toBeUndefined();
    const after = await scene.plan();
    expect(after.code).toBe(0);
    expect(after.actions).toEqual([]);
  });

  it('leaves everything without prune, and says so; marks of the files delete all the same', async () => {
    scene = await Scene.open(everything);
    await scene.apply();
    await scene.write({ ...everything, tool_ground_truths: [], prompts: rest.prompts });
    const planned = await scene.plan();
    expect(planned.actions).toEqual([]);
    expect(planned.plan.diagnostics.map((one) => `${one.address}: ${one.code}`)).toEqual([
      'prompts/Old: PS4301',
      'tool_ground_truths/10/node-1/field-2: PS4301',
    ]);
    expect((await scene.apply()).writes).toEqual([]);
    await scene.write({ sync: { 'prompts/Old': { delete: true } } });
    expect((await scene.plan()).actions).toEqual(['prompts/Old: delete']);
    expect((await scene.apply()).writes).toHaveLength(1);
  });

  it('deletes nothing that something outside the files still uses', async () => {
    scene = await Scene.open({ criteria: [exact], tool_endpoints: [docs], ...rest });
    await scene.configure({ prune: true, ...GENEROUS });
    await scene.apply();
    const [made] = scene.store.list('criteria').filter((row) => row.name === 'Exact');
    const [endpoint] = scene.store.list('tool_endpoints').filter((row) => row.name === 'Docs');
    if (made === undefined || endpoint === undefined) throw new Error('nothing was created');
    const foreign = scene.store.create('evaluations', {
      name: 'Made in the web app',
      description: 'd',
      criteria: [{ criterion_id: made.id }],
    });
    // A binding in a workflow that no file names is only known by the platform's count.
    const elsewhere = scene.store.create('tool_bindings', {
      workflow_id: 11,
      node_id: 'node-1',
      field_id: 'field-2',
      endpoint_id: endpoint.id,
    });
    await scene.write(nothing);
    const planned = await scene.plan();
    expect(planned.actions).toEqual([]);
    expect(planned.plan.diagnostics).toMatchObject([
      { code: 'PS4302', address: 'criteria/Exact', severity: 'warning' },
      { code: 'PS4302', address: 'tool_endpoints/Docs' },
    ]);
    expect(planned.plan.diagnostics[0]?.message).toContain('evaluations/Made in the web app');
    expect((await scene.apply()).writes).toEqual([]);
    scene.store.remove('evaluations', foreign.id);
    scene.store.remove('tool_bindings', elsewhere.id);
    expect((await scene.apply()).outcomes.sort()).toEqual([
      'criteria/Exact: deleted',
      'tool_endpoints/Docs: deleted',
    ]);
  });

  it('holds all deletes when they pass a limit, until --allow-deletes names a number that is enough', async () => {
    const names = Array.from({ length: 12 }, (_, index) => `P${index}`);
    scene = await Scene.open({ prompts: names.map(prompt) });
    await scene.configure({ prune: true });
    await scene.apply();
    await scene.write({ prompts: names.slice(3).map(prompt) });
    const share = await scene.readPlan();
    expect(share.code).toBe(3);
    expect(share.held).toEqual(['prompts/P0: safeguard', 'prompts/P1: safeguard', 'prompts/P2: safeguard']);
    expect(share.text).toContain('max_delete_percent: 20 (of 12 recorded resources)');
    await scene.configure({ prune: true, limits: { max_deletes: 2, max_delete_percent: 100 } });
    expect((await scene.readPlan()).text).toContain('target staging allows max_deletes: 2');
    expect((await scene.apply()).writes).toEqual([]);
    const tooFew = await scene.readPlan('--allow-deletes', '2');
    expect(tooFew.held).toHaveLength(3);
    expect(tooFew.text).toContain('\nallow deletes: 2\n');
    const allowed = await scene.apply('--allow-deletes', '3');
    expect(allowed.code).toBe(0);
    expect(allowed.writes).toHaveLength(3);
  });

  it('takes files that hold nothing for a mistake, until --allow-empty', async () => {
    scene = await Scene.open({ prompts: [prompt('A')] });
    await scene.configure({ prune: true });
    await scene.apply();
    await scene.write({ prompts: [] });
    const planned = await scene.plan();
    expect(planned.code).toBe(3);
    expect(planned.held).toEqual(['prompts/A: safeguard']);
    expect((await scene.apply()).writes).toEqual([]);
    expect((await scene.apply('--allow-empty')).outcomes).toEqual(['prompts/A: deleted']);
  });

  it('keeps protecting after the block of the item is gone, and lifts it one apply before it counts', async () => {
    scene = await Scene.open({
      prompts: [prompt('Rest'), prompt('Legal')],
      sync: { 'prompts/Legal': { protect: true } },
    });
    await scene.configure({ prune: true });
    await scene.apply();
    await scene.write({ ...rest, sync: {} });
    expect((await scene.plan()).held).toEqual(['prompts/Legal: protected']);
    await scene.write({ sync: { 'prompts/Legal': { protect: false } } });
    expect((await scene.plan()).actions).toEqual(['prompts/Legal: converge']);
    expect((await scene.apply()).writes).toEqual([]);
    expect((await scene.plan()).actions).toEqual(['prompts/Legal: delete']);
    expect((await scene.apply()).writes).toHaveLength(1);
  });

  it('holds a delete when somebody edits or begins to use the object after planning', async () => {
    scene = await Scene.open({ criteria: [exact], tool_endpoints: [docs], ...rest });
    await scene.configure({ prune: true, ...GENEROUS });
    await scene.apply();
    const [made] = scene.store.list('criteria').filter((row) => row.name === 'Exact');
    const [endpoint] = scene.store.list('tool_endpoints').filter((row) => row.name === 'Docs');
    if (made === undefined || endpoint === undefined) throw new Error('nothing was created');
    await scene.write(nothing);
    // The second look at the criterion is that of the apply.
    scene.onRequest(
      1,
      (method, path) => method === 'GET' && path === `/api/criteria/${made.id}`,
      () => {
        scene.store.edit('criteria', made.id, { description: 'Somebody was here' });
        scene.store.create('tool_bindings', {
          workflow_id: 11,
          node_id: 'node-1',
          field_id: 'field-2',
          endpoint_id: endpoint.id,
        });
      },
    );
    const applied = await scene.apply();
    scene.calm();
    expect(applied.code).toBe(3);
    expect(applied.outcomes).toContain('tool_endpoints/Docs: held');
    expect(applied.writes).toEqual([]);
    expect(scene.store.get('criteria', made.id)?.description).toBe('Somebody was here');
  });

  it('takes what is gone already for deleted, and a delete that the platform refuses for failed', async () => {
    scene = await Scene.open({ prompts: [prompt('Rest'), prompt('A'), prompt('B')] });
    await scene.configure({ prune: true });
    await scene.apply();
    const [a] = scene.store.list('prompts').filter((row) => row.name === 'A');
    await scene.write(rest);
    scene.onRequest(
      1,
      (method) => method === 'DELETE',
      () => scene.store.remove('prompts', a?.id ?? 0),
    );
    const applied = await scene.apply();
    scene.calm();
    expect(applied.outcomes).toEqual(['prompts/A: deleted', 'prompts/B: deleted']);
    expect((await scene.plan()).code).toBe(0);
  });

  it('moves a binding to another field: one more, then the old one goes', async () => {
    scene = await Scene.open({ tool_endpoints: [docs], tool_bindings: [binding], ...rest });
    await scene.configure({ prune: true, ...GENEROUS });
    await scene.apply();
    await scene.write({ tool_bindings: [{ ...binding, field_id: 'no-such-field' }] });
    const wrong = await scene.plan();
    expect(wrong.code).toBe(1);
    expect(wrong.held).toEqual(['tool_bindings/10/node-1/field-2/Docs: dependency']);
    await scene.write({ tool_bindings: [{ ...binding, node_id: 'day-plan', field_id: 'answer' }] });
    expect((await scene.plan()).actions).toEqual([
      'tool_bindings/10/day-plan/answer/Docs: create',
      'tool_bindings/10/node-1/field-2/Docs: delete',
    ]);
    scene.emulator.setFaults([{ match: { method: 'POST' }, nth: 1, when: 'before', status: 403 }]);
    const failed = await scene.apply();
    expect(failed.outcomes).toContain('tool_bindings/10/node-1/field-2/Docs: blocked');
    expect(failed.writes.filter((write) => write.startsWith('DELETE'))).toEqual([]);
    expect((await scene.apply()).code).toBe(0);
    const rows = scene.store.list('tool_bindings').filter((row) => row.workflow_id === 10);
    expect(rows.map((row) => row.field_id)).toEqual(['answer']);
    expect((await scene.plan()).code).toBe(0);
  });

  it('never deletes what was adopted, nor anything for files that were named or with --only', async () => {
    scene = await Scene.open(rest);
    await scene.configure({ prune: true, ...GENEROUS });
    scene.store.create('prompts', { name: 'Theirs', prompt_text: 'Text of Theirs.' });
    await scene.write({ prompts: [prompt('Rest'), prompt('Theirs'), prompt('Ours')] });
    await scene.apply();
    await scene.write(rest);
    const named = await scene.workspace.run('plan', 'all.json', '--json');
    expect(JSON.parse(named.out).changes).toEqual([]);
    expect((await scene.plan('--only', 'prompts/*')).actions).toEqual([]);
    expect((await scene.plan()).actions).toEqual(['prompts/Ours: delete', 'prompts/Theirs: release']);
    await scene.apply();
    expect(scene.store.list('prompts').map((row) => row.name)).toContain('Theirs');
    expect(scene.store.list('prompts').map((row) => row.name)).not.toContain('Ours');
    expect([quality, truth]).toHaveLength(2);
  });
});
