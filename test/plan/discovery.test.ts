import { afterEach, describe, expect, it } from 'vitest';
import { defaultSeed } from '../../src/providers/pipelines/emulator/index.js';
import type { Switches } from '../../src/providers/pipelines/emulator/switches.js';
import { Scene } from '../apply/edits/scene.js';

const WORKFLOWS = 321;
const LAST = 5_000 + WORKFLOWS - 1;

/** More workflows and models than fit on a page; what the files name is the very last of them. */
function large() {
  const seed = defaultSeed();
  const fields = [
    {
      nodeId: 'day-plan',
      fieldId: 'answer',
      fieldTitle: 'Day plan',
      supports: ['prompts', 'models', 'tools'],
    },
  ];
  seed.workflows = Array.from({ length: WORKFLOWS }, (_, index) => ({
    id: 5_000 + index,
    name: `W${index}`,
    project_id: 22,
    fields: fields.map((field) => ({ ...field, llm: true })),
  }));
  seed.models = Array.from({ length: 150 }, (_, index) => ({ slug: `model-${index}` }));
  return seed;
}

const truth = (node_id: string) => ({
  tool_ground_truths: [
    { workflow_id: LAST, node_id, field_id: 'answer', expected_tools: [{ name: 'search_docs' }] },
  ],
});

describe('a workflow behind the first page of the list', () => {
  let scene: Scene;
  afterEach(() => scene.close());

  const SWITCHES: [string, Partial<Switches>][] = [
    ['as the platform counts', {}],
    ['smaller pages than asked for', { page_size_cap: 30 }],
    ['pages that only name the next one', { list_shape: 'next_page' }],
    ['pages with a total alone', { list_shape: 'total_only' }],
    ['bare lists', { list_shape: 'bare' }],
  ];

  it.each(SWITCHES)('is found, and an unknown node in it said: %s', async (_name, switches) => {
    scene = await Scene.open(truth('no-such-node'), { seed: large(), switches });
    const { plan, actions } = await scene.plan();
    expect(actions).toEqual([]);
    expect(plan.diagnostics.map(({ code }) => code)).toContain('PS4501');
    await scene.write(truth('day-plan'));
    const good = await scene.plan();
    expect(good.plan.diagnostics).toEqual([]);
    expect(good.actions).toHaveLength(1);
  });

  it('ends with a server that ignores the page, and asks each page once', async () => {
    scene = await Scene.open(truth('no-such-node'), {
      seed: large(),
      switches: { page_ignored: true, list_shape: 'bare' },
    });
    const mark = scene.emulator.requests.length;
    expect((await scene.workspace.run('plan')).code).toBe(0);
    const asked = scene.emulator.requests
      .slice(mark)
      .filter(({ path }) => path.startsWith('/api/workflows?'));
    expect(asked.length).toBeLessThanOrEqual(2);
    expect(new Set(asked.map(({ path }) => path)).size).toBe(asked.length);
  });

  it('knows a model of the second page, and says one of none', async () => {
    const models = (modelSlug: string) => [{ nodeId: 'day-plan', fieldId: 'answer', modelSlug }];
    const launch = (modelSlug: string) => ({
      experiments: [
        {
          name: 'Try',
          project_id: 22,
          workflow_id: LAST,
          payload: {
            count: 1,
            variants: [
              { name: 'baseline', configOverrides: {} },
              { name: 'new', configOverrides: { models: models(modelSlug) } },
            ],
          },
        },
      ],
    });
    scene = await Scene.open(launch('model-149'), { seed: large() });
    const codes = async () => (await scene.plan('--launch', '*')).plan.diagnostics.map(({ code }) => code);
    expect(await codes()).not.toContain('PS4504');
    await scene.write(launch('model-150'));
    expect(await codes()).toContain('PS4504');
  });
});
