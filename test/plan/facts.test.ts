import { describe, expect, it } from 'vitest';
import { Snapshot } from '../../src/compare/index.js';
import { entry, planOf, row, type World } from './world.js';

const criterion = (name: string, type = 'human_rating') => ({
  name,
  display_label: name,
  type,
  config: type === 'human_rating' ? { rubric: 'r' } : { prompt_template: 'r' },
  output_schema: { type: 'boolean' },
});
const applied = (name: string) => ({
  name,
  display_label: name,
  type: 'human_rating',
  'config.rubric': 'r',
  'output_schema.type': 'boolean',
});
const E = { name: 'E', description: 'd', criteria: [{ criterion_id: { $ref: 'criteria/C' } }] };
const files = (bundle: object) =>
  Object.entries(bundle)
    .map(([section, items]) => `${section}: ${JSON.stringify(items)}\n`)
    .join('');
const live = {
  '/api/prompts': ['A', 'B', 'Gone'].map((name, at) => row(at + 1, { name, prompt_text: `Text of ${name}` })),
  '/api/criteria': [row(7, criterion('C')), row(8, criterion('Unused'))],
  '/api/evaluations': [row(9, { ...E, criteria: [{ criterion_id: 7, criterion_version: 3 }] })],
};
const entries = [
  ...['A', 'B', 'Gone'].map((name, at) =>
    entry(`prompts/${name}`, at + 1, { name, prompt_text: `Text of ${name}` }),
  ),
  entry('criteria/C', 7, applied('C')),
  entry('criteria/Unused', 8, applied('Unused')),
  entry('evaluations/E', 9, E),
];

/** Something of every way to a decision: proven, changed, new, replaced with what uses it, deleted. */
const world: World = {
  files: files({
    prompts: ['A', 'B', 'New'].map((name) => ({
      name,
      prompt_text: name === 'B' ? 'changed' : `Text of ${name}`,
    })),
    criteria: [criterion('C', 'llm_judge')],
    evaluations: [E],
  }),
  live,
  entries,
  policy: { prune: true },
};

describe('facts', () => {
  it('that were all read before lead to the same plan as those that are asked for one after the other', () => {
    const shown = { '/api/prompts': live['/api/prompts'].map(({ prompt_text: _, ...rest }) => rest) };
    for (const one of [world, { ...world, shown }]) {
      const snapshot = new Snapshot();
      const first = planOf(one, snapshot);
      expect(first.plan.summary).toMatchObject({ create: 1, update: 2, replace: 1, delete: 3 });
      const again = planOf(one, snapshot);
      expect(again.asked).toEqual([]);
      expect(again.plan).toEqual(first.plan);
    }
  });

  it('are asked for once each, and only where no row proves what is wanted', () => {
    const { asked } = planOf(world);
    expect(new Set(asked).size).toBe(asked.length);
    expect(asked).toContain('object /api/prompts/2');
    expect(asked).not.toContain('object /api/prompts/1');
  });

  it('of a kind that has no item any more are found before anything is decided', () => {
    const only = { ...world, files: files({ criteria: [criterion('C')], evaluations: [E] }) };
    const { plan } = planOf({ ...only, live: { ...live, '/api/criteria': 403 } });
    expect(plan.changes.map(({ address }) => address)).toEqual(['prompts/A', 'prompts/B', 'prompts/Gone']);
  });
});
