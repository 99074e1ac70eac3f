import { afterEach, describe, expect, it } from 'vitest';
import type { Switches } from '../../../src/providers/pipelines/emulator/switches.js';
import { type Bundle, Scene } from '../../apply/edits/scene.js';
import { binding, docs, exact, exactAsJudge, quality, rest } from './bundles.js';

const GENEROUS = { limits: { max_deletes: 100, max_delete_percent: 100 } };
const codeEndpoint = {
  name: 'Docs',
  description: 'Search',
  endpoint_type: 'code',
  code_config: {
    tools: {
      search: {
        source_code: 'def search(query):\n    return query\n',
        parameters: { type: 'object', properties: {} },
        description: 'Finds',
      },
    },
  },
};

const FIRST: Bundle = {
  criteria: [exact],
  evaluations: [quality],
  tool_endpoints: [docs],
  tool_bindings: [binding],
  ...rest,
};
const SECOND: Bundle = { ...FIRST, criteria: [exactAsJudge], tool_endpoints: [codeEndpoint] };

/** What the platform holds, by what people know of it. */
function state(scene: Scene) {
  const active = <T extends object>(rows: T[]) =>
    rows.filter((row) => ((row as { archived_at?: unknown }).archived_at ?? null) === null);
  const criteria = active(scene.store.list('criteria'));
  const endpoints = active(scene.store.list('tool_endpoints'));
  return {
    criteria: criteria.map((row) => `${row.name}: ${row.type}`),
    endpoints: endpoints.map((row) => `${row.name}: ${row.endpoint_type}`),
    members: active(scene.store.list('evaluations')).map((row) =>
      row.criteria.map((member) => criteria.find((one) => one.id === member.criterion_id)?.type ?? 'gone'),
    ),
    bindings: active(scene.store.list('tool_bindings')).map(
      (row) => endpoints.find((one) => one.id === row.endpoint_id)?.endpoint_type ?? 'gone',
    ),
  };
}

const REPLACED = {
  criteria: ['Exact: llm_judge'],
  endpoints: ['Docs: code'],
  members: [['llm_judge']],
  bindings: ['code'],
};

async function started(switches: Partial<Switches> = {}): Promise<Scene> {
  const scene = await Scene.open(FIRST, { switches });
  await scene.configure(GENEROUS);
  const applied = await scene.apply();
  if (applied.code !== 0) throw new Error(JSON.stringify(applied));
  return scene;
}

describe('replacing', () => {
  let scene: Scene;
  afterEach(() => scene.close());

  it('makes a new one, points its users to it, and deletes the old one last', async () => {
    scene = await started();
    await scene.write(SECOND);
    const planned = await scene.plan();
    expect(planned.actions.map((one) => one.replace(/replaced:[^:]*/, 'replaced:…'))).toEqual([
      'criteria/Exact: replace',
      'criteria/Exact@replaced:…: delete',
      'evaluations/Quality: update',
      'tool_endpoints/Docs: replace',
      'tool_endpoints/Docs@replaced:…: delete',
      'tool_bindings/10/node-1/field-2/Docs: replace',
      'tool_bindings/10/node-1/field-2/Docs@replaced:…: delete',
    ]);
    const applied = await scene.apply();
    expect(applied.code).toBe(0);
    expect(state(scene)).toEqual(REPLACED);
    const steps = applied.writes.map((write) => write.replace(/\/[0-9a-f-]{36}$|\/\d+$/, ''));
    const at = (step: string) => steps.indexOf(step);
    const ORG = '/api/organizations/2/tool-endpoints';
    // The name is unique there: the old one makes room first.
    expect(at(`PATCH ${ORG}`)).toBeLessThan(at(`POST ${ORG}`));
    expect(at('POST /api/criteria')).toBeLessThan(at('PUT /api/evaluations'));
    expect(at('PUT /api/evaluations')).toBeLessThan(at('DELETE /api/criteria'));
    expect(at('DELETE /api/workflows/10/tool-bindings')).toBeLessThan(at(`DELETE ${ORG}`));
    expect((await scene.plan()).code).toBe(0);
    expect((await scene.entry('criteria/Exact'))?.generation).toBe(1);
  });

  it.each(['unique_criterion_names', 'archived_names_taken'] as const)('works with %s', async (name) => {
    scene = await started({ unique_criterion_names: true, [name]: true });
    await scene.write(SECOND);
    expect((await scene.apply()).code).toBe(0);
    expect(state(scene)).toEqual(REPLACED);
    expect((await scene.plan()).code).toBe(0);
  });

  it('leaves the old one while something outside the files uses it, and takes it away later', async () => {
    scene = await started();
    const old = scene.store.list('criteria').find((row) => row.name === 'Exact');
    if (old === undefined) throw new Error('nothing was created');
    const members = [{ criterion_id: old.id }];
    const foreign = scene.store.create('evaluations', {
      name: 'Theirs',
      description: 'd',
      criteria: members,
    });
    await scene.write({ criteria: [exactAsJudge] });
    const planned = await scene.plan();
    expect(planned.actions).toEqual(['criteria/Exact: replace', 'evaluations/Quality: update']);
    expect(planned.plan.diagnostics[0]).toMatchObject({ code: 'PS4302', severity: 'warning' });
    expect((await scene.apply()).code).toBe(0);
    const later = await scene.plan();
    expect(later.actions).toEqual([]);
    expect(later.plan.diagnostics[0]?.message).toContain('evaluations/Theirs');
    scene.store.remove('evaluations', foreign.id);
    expect((await scene.plan()).actions).toEqual([`criteria/Exact@replaced:${old.id}: delete`]);
    expect((await scene.apply()).code).toBe(0);
    expect((await scene.plan()).code).toBe(0);
    expect(state(scene).criteria).toEqual(['Exact: llm_judge']);
  });

  it('leaves the old one while it holds an edit of a field that no file names', async () => {
    scene = await started();
    const old = scene.store.list('criteria').find((row) => row.name === 'Exact');
    if (old === undefined) throw new Error('nothing was created');
    scene.store.edit('criteria', old.id, { description: 'Written in the web app' });
    await scene.write({ criteria: [exactAsJudge] });
    const address = `criteria/Exact@replaced:${old.id}`;
    expect((await scene.plan()).held).toEqual([`${address}: drift`]);
    expect((await scene.apply()).code).toBe(3);
    expect(scene.store.get('criteria', old.id)?.description).toBe('Written in the web app');
    expect((await scene.plan()).held).toEqual([`${address}: drift`]);
    expect((await scene.apply('--on-drift', 'overwrite')).outcomes).toEqual([`${address}: deleted`]);
    expect((await scene.plan()).code).toBe(0);
  });

  it('never deletes what it did not make: an adopted one stays beside the new one', async () => {
    scene = await Scene.open(rest);
    await scene.configure(GENEROUS);
    const theirs = scene.store.create('criteria', { ...exact } as never);
    await scene.write({ criteria: [exact] });
    expect((await scene.apply()).outcomes).toContain('criteria/Exact: adopted');
    await scene.write({ criteria: [exactAsJudge] });
    const planned = await scene.plan();
    expect(planned.actions).toEqual(['criteria/Exact: replace']);
    expect(planned.plan.diagnostics[0]).toMatchObject({ code: 'PS4303' });
    expect((await scene.apply()).code).toBe(0);
    expect(scene.store.get('criteria', theirs.id)).toMatchObject({ archived_at: null });
    await scene.apply();
    expect(scene.store.get('criteria', theirs.id)).toMatchObject({ archived_at: null });
    expect((await scene.plan()).code).toBe(0);
    expect(state(scene).criteria).toHaveLength(2);
  });

  it('counts against the limits, and is held together with the deletes of the plan', async () => {
    scene = await started();
    await scene.configure({ limits: { max_deletes: 2, max_delete_percent: 100 } });
    await scene.write(SECOND);
    const planned = await scene.plan();
    expect(planned.actions).toEqual([]);
    // With the endpoint held, its binding can stay as it is.
    expect(planned.held).toEqual(['criteria/Exact: safeguard', 'tool_endpoints/Docs: safeguard']);
    expect((await scene.apply()).writes).toEqual([]);
    expect((await scene.apply('--allow-deletes', '3')).code).toBe(0);
    expect(state(scene)).toEqual(REPLACED);
  });

  it('gives the name back when the new one is refused', async () => {
    scene = await started();
    await scene.write(SECOND);
    scene.emulator.setFaults([
      { match: { method: 'POST', path: '/api/organizations/2' }, nth: 'every', when: 'before', status: 422 },
    ]);
    const failed = await scene.apply();
    expect(failed.code).toBe(4);
    expect(state(scene).endpoints).toEqual(['Docs: mcp_server']);
    scene.emulator.setFaults([]);
    expect((await scene.apply()).code).toBe(0);
    expect(state(scene)).toEqual(REPLACED);
    expect((await scene.plan()).code).toBe(0);
  });

  it('holds it when the old one is edited after planning', async () => {
    scene = await started();
    const old = scene.store.list('criteria').find((row) => row.name === 'Exact');
    await scene.write({ criteria: [exactAsJudge] });
    scene.onRequest(
      1,
      (method) => method === 'POST' || method === 'PUT',
      () => undefined,
    );
    let edited = false;
    scene.emulator.hooks.before = ({ method, path }) => {
      // The plan reads the list; the apply reads the object.
      if (edited || method !== 'GET' || path !== `/api/criteria/${old?.id}`) return;
      edited = true;
      scene.store.edit('criteria', old?.id ?? 0, { display_label: 'Edited' });
    };
    const applied = await scene.apply();
    scene.calm();
    expect(applied.writes.filter((write) => write.startsWith('DELETE'))).toEqual([]);
    expect(state(scene).criteria).toEqual(['Exact: programmatic']);
    expect(scene.store.get('criteria', old?.id ?? 0)?.display_label).toBe('Edited');
  });
});
