import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Answer, type Need, needKey } from '../../src/compare/index.js';
import { matchesAny } from '../../src/model/index.js';
import { kinds } from '../../src/providers/pipelines/kinds/index.js';
import { readRoute } from '../../src/providers/pipelines/routes.js';
import { listsOf, ReadAhead } from '../../src/run/open/read-ahead.js';
import { desiredOf, planOf } from '../plan/world.js';

const ITEMS = {
  prompts: [
    '{name: A, prompt_text: a}',
    '{name: B, prompt_text: b, scope_type: project, project_id: 3}',
    '{name: C, prompt_text: c, scope_type: workflow, workflow_id: 11, project_id: 3}',
    '{name: D, prompt_text: d, scope_type: workflow, workflow_id: 12, project_id: 3}',
  ],
  criteria: [
    '{name: K, display_label: K, type: programmatic, config: {subtype: exact_match}, output_schema: {type: boolean}}',
  ],
  evaluations: ['{name: E, criteria: [{criterion_id: {$ref: criteria/Far, external: true}}]}'],
};

const ALL = Object.entries(ITEMS).flatMap(([section, items]) =>
  items.map((item) => [section, item] as const),
);

describe('lists that are asked for while the ledger is read', () => {
  it('are lists that the plan asks for', () => {
    const only = fc.array(
      fc.constantFrom('prompts/*', 'prompts/A', 'criteria/*', 'evaluations/E', 'prompts/[CD]'),
      {
        maxLength: 2,
      },
    );
    let begun = 0;
    fc.assert(
      fc.property(fc.subarray(ALL, { minLength: 1 }), only, only, (items, only, exclude) => {
        const files = Object.keys(ITEMS)
          .map((section) => [section, items.filter(([of]) => of === section)] as const)
          .filter(([, some]) => some.length > 0)
          .map(([section, some]) => `${section}:\n${some.map(([, item]) => `  - ${item}\n`).join('')}`)
          .join('');
        const world = { files, exclude, policy: { only }, live: {} };
        const selected = (address: string) =>
          !matchesAny(exclude, address) && (only.length === 0 || matchesAny(only, address));
        const ahead = listsOf(desiredOf(world).resources, selected);
        const { asked } = planOf(world);
        begun += ahead.length;
        const left = [...asked];
        for (const need of ahead) {
          const at = left.indexOf(`list ${readRoute(need, 2).path}`);
          expect(at).toBeGreaterThanOrEqual(0);
          left.splice(at, 1);
        }
        expect(new Set(ahead.map(needKey)).size).toBe(ahead.length);
      }),
      { numRuns: 200 },
    );
    expect(begun).toBeGreaterThan(100);
  });

  it('are none of a kind that the ledger completes', () => {
    const world = { files: `prompts:\n  - ${ITEMS.prompts[0]}\n`, live: {} };
    const [item] = desiredOf(world).resources;
    if (item === undefined) throw new Error('there is no item');
    const traced = Object.create(item, { kind: { value: { ...item.kind, trace: () => undefined } } });
    expect([item, traced].map((one) => listsOf([one], () => true).length)).toEqual([1, 0]);
  });

  const prompts = kinds.all.find(({ name }) => name === 'prompts');
  if (prompts === undefined) throw new Error('there are no prompts');
  const need: Need = { ask: 'list', kind: prompts, partition: 'org' };

  function counted(answers: (() => Answer)[]) {
    let asked = 0;
    const reader = new ReadAhead({
      answer: async () => {
        asked += 1;
        const next = answers.shift();
        if (next === undefined) throw new Error('asked too often');
        return next();
      },
      wordsOf: () => '',
      serverTime: () => null,
    });
    return { reader, asked: () => asked };
  }

  it('are read again where somebody asks a second time', async () => {
    const { reader, asked } = counted([
      () => ({ state: 'rows', rows: [{ id: 1 }] }),
      () => ({ state: 'rows', rows: [{ id: 2 }] }),
    ]);
    reader.begin([need]);
    expect(asked()).toBe(1);
    expect(await reader.answer(need)).toEqual({ state: 'rows', rows: [{ id: 1 }] });
    expect(await reader.answer(need)).toEqual({ state: 'rows', rows: [{ id: 2 }] });
  });

  it('fail where they are asked for, and nowhere else', async () => {
    const { reader } = counted([
      () => {
        throw new Error('no answer');
      },
    ]);
    reader.begin([need]);
    await new Promise((resolve) => setTimeout(resolve, 5));
    await expect(reader.answer(need)).rejects.toThrow('no answer');
  });
});
