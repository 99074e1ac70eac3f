import { afterEach, describe, expect, it } from 'vitest';
import { type Item, Scene } from './scene.js';

let scene: Scene;
afterEach(() => scene.close());

const criterion = (more: Item = {}): Item => ({
  name: 'C',
  display_label: 'From git',
  type: 'programmatic',
  config: { subtype: 'exact_match' },
  output_schema: { type: 'boolean' },
  ...more,
});
const evaluation = (description: string): Item => ({
  name: 'E',
  description,
  criteria: [{ criterion_id: { $ref: 'criteria/C' } }],
});
const endpoint = (more: Item = {}): Item => ({
  name: 'N',
  endpoint_type: 'mcp_server',
  url: 'https://tools.example.com/mcp',
  ...more,
});
const binding = (rounds: number): Item => ({
  workflow_id: 10,
  node_id: 'node-1',
  field_id: 'field-2',
  endpoint_id: { $ref: 'tool_endpoints/N' },
  max_tool_rounds: rounds,
});
const experiment = (version: unknown): Item => ({
  name: 'X',
  project_id: 22,
  workflow_id: 10,
  payload: {
    count: 1,
    variants: [
      {
        name: 'v',
        configOverrides: {
          prompts: [{ nodeId: 'node-1', fieldId: 'field-2', promptId: { $ref: 'prompts/P' }, version }],
        },
      },
    ],
  },
});
const LATEST = { $ref: 'prompts/P', version: 'latest' };

describe('what refers to something held', () => {
  it('goes on when it needs nothing that is held back', async () => {
    scene = await Scene.open({ criteria: [criterion()], evaluations: [evaluation('One')] });
    await scene.apply();
    scene.store.edit('criteria', 1, { display_label: 'By hand' });
    await scene.write({ evaluations: [evaluation('Two')] });
    const done = await scene.apply();
    expect([done.code, done.outcomes]).toEqual([3, ['evaluations/E: updated', 'criteria/C: held']]);
    expect(scene.store.need('evaluations', 1).description).toBe('Two');
    expect(scene.store.need('criteria', 1).display_label).toBe('By hand');
  });

  it('an experiment waits for the latest version of a held prompt, not for a pinned one', async () => {
    const prompt = { name: 'P', prompt_text: 'From git' };
    scene = await Scene.open({ prompts: [prompt] });
    await scene.apply();
    scene.store.edit('prompts', 1, { prompt_text: 'By hand' });
    await scene.write({ experiments: [experiment(LATEST)] });
    const held = await scene.plan();
    expect([held.code, held.actions, held.held]).toEqual([
      3,
      [],
      ['prompts/P: drift', 'experiments/22/10/X: dependency'],
    ]);
    expect((await scene.apply('--launch', '*')).writes).toEqual([]);
    await scene.write({ experiments: [experiment(2)] });
    const done = await scene.apply();
    expect([done.code, done.outcomes]).toEqual([3, ['experiments/22/10/X: launched', 'prompts/P: held']]);
    expect(scene.store.list('experiments')).toHaveLength(1);
  });

  it('an experiment is not launched when its prompt is edited while applying', async () => {
    const prompt = { name: 'P', prompt_text: 'From git' };
    scene = await Scene.open({ prompts: [prompt] });
    await scene.apply();
    await scene.write({ prompts: [{ ...prompt, prompt_text: 'Later' }], experiments: [experiment(LATEST)] });
    scene.onRequest(
      2,
      (method, path) => method === 'GET' && path.endsWith('/prompts/1'),
      () => scene.store.edit('prompts', 1, { prompt_text: 'By hand' }),
    );
    const done = await scene.apply();
    expect([done.code, done.outcomes, done.writes]).toEqual([
      3,
      ['prompts/P: held', 'experiments/22/10/X: blocked'],
      [],
    ]);
    expect(scene.store.list('experiments')).toEqual([]);
  });
});

describe('what refers to something deleted in the web app', () => {
  it('an evaluation is not touched, and follows the criterion that is made anew', async () => {
    scene = await Scene.open({ criteria: [criterion()], evaluations: [evaluation('One')] });
    await scene.apply();
    // In use, so the platform archives it; the evaluation goes on to show it.
    scene.store.remove('criteria', 1);
    const planned = await scene.plan();
    expect([planned.code, planned.actions]).toEqual([3, []]);
    expect(planned.held).toContain('criteria/C: gone');
    expect((await scene.apply()).writes).toEqual([]);
    const again = await scene.apply('--on-drift', 'overwrite');
    expect([again.code, again.outcomes]).toEqual([0, ['criteria/C: created', 'evaluations/E: updated']]);
    expect(scene.store.need('evaluations', 1).criteria).toEqual([{ criterion_id: 2, criterion_version: 1 }]);
    expect((await scene.plan()).code).toBe(0);
  });

  it.each(['refused', 'cascade', 'archive'] as const)(
    'a binding of an endpoint that is gone (%s)',
    async (endpoint_delete_in_use) => {
      scene = await Scene.open(
        { tool_endpoints: [endpoint()], tool_bindings: [binding(1)] },
        { switches: { endpoint_delete_in_use } },
      );
      await scene.apply();
      const [old] = scene.store.list('tool_endpoints');
      scene.store.remove('tool_endpoints', String(old?.id));
      const planned = await scene.plan();
      expect([planned.code, planned.actions]).toEqual([3, []]);
      expect(planned.held).toContain('tool_endpoints/N: gone');
      expect((await scene.apply()).writes).toEqual([]);
      const again = await scene.apply('--on-drift', 'overwrite');
      expect(again.outcomes).toContain('tool_endpoints/N: created');
      const active = scene.store.list('tool_endpoints').filter((row) => row.archived_at === null);
      expect(active).toHaveLength(1);
      // A binding cannot move to another endpoint: it is made anew.
      const bound = scene.store.list('tool_bindings').filter((row) => row.endpoint_id === active[0]?.id);
      const address = 'tool_bindings/10/node-1/field-2/N';
      if (endpoint_delete_in_use === 'cascade') {
        expect([again.code, bound.length]).toEqual([0, 1]);
        expect(again.outcomes).toContain(`${address}: created`);
      } else {
        // Its tuple cannot change: another one takes its place, and the old one goes.
        expect([again.code, bound.length]).toEqual([0, 1]);
        expect(again.outcomes).toContain(`${address}: replaced`);
      }
    },
  );
});

describe('on_drift', () => {
  const bundle = {
    prompts: [
      { name: 'P', prompt_text: 'From git' },
      { name: 'Q', prompt_text: 'From git' },
    ],
  };
  const texts = () => scene.store.list('prompts').map((row) => row.prompt_text);

  it('of the target, of one address, and of the command line: the nearest counts', async () => {
    scene = await Scene.open(bundle);
    await scene.apply();
    for (const id of [1, 2]) scene.store.edit('prompts', id, { prompt_text: 'By hand' });
    await scene.configure({ on_drift: 'overwrite' });
    await scene.write({ sync: { 'prompts/Q': { on_drift: 'hold' } } });
    const planned = await scene.plan();
    expect([planned.actions, planned.held]).toEqual([['prompts/P: update'], ['prompts/Q: drift']]);
    const told = await scene.plan('--on-drift', 'hold');
    expect([told.actions, told.held]).toEqual([[], ['prompts/P: drift', 'prompts/Q: drift']]);
    const done = await scene.apply();
    expect([done.code, done.outcomes]).toEqual([3, ['prompts/P: updated', 'prompts/Q: held']]);
    expect(texts()).toEqual(['From git', 'By hand']);
  });
});
