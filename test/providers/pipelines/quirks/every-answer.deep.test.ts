import { rm } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { defaultSwitches, type Switches } from '../../../../src/providers/pipelines/emulator/switches.js';
import { Scene } from '../../../apply/edits/scene.js';

/** One of each kind, with all that a platform may store in another form, clamp or bring into another order. */
const bundle = (word: string, tools: string[]) => ({
  prompts: [{ name: 'P', prompt_text: `  ${word} days in {{city}}.\r\n\r\n`, description: ` ${word} ` }],
  criteria: ['One', 'Two'].map((name) => ({
    name,
    display_label: `${name} ${word}`,
    type: 'llm_judge',
    config: { prompt_template: `Judge it: ${word}. \n`, temperature: word === 'Two' ? 0.5 : 0.25 },
    output_schema: { type: 'rating', range: [1, 5] },
  })),
  evaluations: [
    {
      name: 'E',
      description: `${word}\n`,
      criteria: ['Two', 'One'].map((name) => ({ criterion_id: { $ref: `criteria/${name}` } })),
    },
  ],
  tool_endpoints: [
    {
      name: 'Code',
      endpoint_type: 'code',
      code_config: {
        tools: {
          add: {
            description: word,
            source_code: `def add(a, b):\n    return a + b  # ${word}\n`,
            timeout_seconds: word === 'Two' ? 120 : 250,
            env_vars: tools,
          },
        },
      },
    },
  ],
  tool_bindings: [
    {
      workflow_id: 10,
      node_id: 'node-1',
      field_id: 'field-2',
      endpoint_id: { $ref: 'tool_endpoints/Code' },
      selected_tools: tools,
    },
  ],
  tool_ground_truths: [
    {
      workflow_id: 10,
      node_id: 'node-1',
      field_id: 'field-2',
      expected_tools: tools.map((name) => ({ name })),
      excluded_tools: tools.map((name) => ({ name: `not-${name}` })),
    },
  ],
});

const TOOLS = ['search_docs', 'add', 'find_ticket'];

const VALUES = {
  create_answer: ['201', '200', '204'],
  update_answer: ['object', 'empty'],
  version: ['shown', 'single', 'absent'],
  created_at: ['shown', 'absent'],
  code_timeout_max: [300, 60],
  text_normalised: ['none', 'crlf', 'trim'],
  set_order: ['kept', 'reversed', 'sorted'],
} as const satisfies { [K in keyof Switches]?: readonly Switches[K][] };

/**
 * Every third combination: those whose values have numbers with a sum that three divides. Of a switch with three values
 * exactly one then fits to any values of the others, so that without this one every combination of the others is there.
 * What else an answer depends on changes from one to the next.
 */
function combinations(): Partial<Switches>[] {
  let all: { one: Partial<Switches>; sum: number }[] = [{ one: {}, sum: 0 }];
  for (const [name, values] of Object.entries(VALUES))
    all = all.flatMap(({ one, sum }) =>
      values.map((value, number) => ({ one: { ...one, [name]: value }, sum: sum + number })),
    );
  const kept = all.filter(({ sum }) => sum % 3 === 0);
  return kept.map(({ one }, index) => ({
    ...one,
    noop_update_bumps: index % 2 === 0,
    put_mode: Math.floor(index / 2) % 2 === 0 ? 'partial' : 'full',
    temperature: index % 8 < 4 ? 'clamped' : 'kept',
  }));
}

const ALL = combinations();
/** Enough for each test to end soon, whatever else the machine does. */
const AT_ONCE = 24;

describe('any combination of answers, versions, clamping, trimming and order ends in an empty plan', () => {
  let scene: Scene;
  beforeAll(async () => {
    scene = await Scene.open({});
  });
  afterAll(() => scene.close());

  async function quietAfter(sections: object): Promise<unknown> {
    await scene.write({ ...sections });
    const applied = await scene.workspace.run('apply', '--yes', '--json');
    const planned = await scene.workspace.run('plan', '--detailed-exitcode', '--json');
    const { changes, held, diagnostics } = JSON.parse(planned.out);
    const bad = JSON.parse(applied.out).outcomes.filter(
      ({ outcome }: { outcome: string }) => outcome !== 'created' && outcome !== 'updated',
    );
    return { codes: [applied.code, planned.code], bad, changes, held, diagnostics };
  }

  const quiet = { codes: [0, 0], bad: [], changes: [], held: [], diagnostics: [] };
  const rounds = Array.from({ length: Math.ceil(ALL.length / AT_ONCE) }, (_, index) => index);

  test.each(rounds)('part %i', async (round) => {
    for (const switches of ALL.slice(round * AT_ONCE, (round + 1) * AT_ONCE)) {
      const { emulator, workspace } = scene;
      emulator.reset();
      emulator.setSwitches({ ...defaultSwitches(), ...switches });
      await rm(path.join(workspace.folder, '.pipelines-sync'), { recursive: true, force: true });
      expect(await quietAfter(bundle('One', TOOLS)), JSON.stringify(switches)).toEqual(quiet);
      expect(await quietAfter(bundle('Two', TOOLS.slice(1))), JSON.stringify(switches)).toEqual(quiet);
    }
  });

  test.each(['create_answer', 'version', 'text_normalised', 'set_order'] as const)(
    'without %s, every combination of the other switches is there once',
    (left) => {
      const others = Object.keys(VALUES).filter((name) => name !== left) as (keyof typeof VALUES)[];
      const found = ALL.map((one) => others.map((name) => one[name]).join(' '));
      expect(new Set(found).size).toBe(others.reduce((count, name) => count * VALUES[name].length, 1));
      expect(found).toHaveLength(new Set(found).size);
    },
  );
});
