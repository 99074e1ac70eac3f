import { afterEach, describe, expect, it } from 'vitest';
import { changed, KINDS, type Many, renamed } from './many.js';
import { SizeScene } from './size-scene.js';
import { stepsOf } from './steps.js';

let size: SizeScene;
afterEach(() => size.close());

const SMALL = 60;
const TIMES = 4;

/**
 * Steps of a command with a number of resources and with four times as many. What is linear takes four
 * times the steps, in every function by itself; what compares each with each takes sixteen times. A few
 * steps for each resource are left to what looks something up by halves.
 */
async function expectLinear(
  prepare: (size: SizeScene) => Promise<string[]>,
  open: (count: number) => Promise<SizeScene>,
): Promise<void> {
  const [few, more] = [await measured(SMALL), await measured(SMALL * TIMES)];
  const grown = [...more.by]
    .map(([at, steps]) => ({ at, steps, before: few.by.get(at) ?? 0 }))
    .filter(({ steps, before }) => steps > before * TIMES * 1.5 + 16 * SMALL * TIMES);
  expect(grown).toEqual([]);
  expect(more.total).toBeLessThan(few.total * TIMES * 1.2);

  async function measured(count: number) {
    size = await open(count);
    const argv = await prepare(size);
    const steps = await stepsOf(size.scene.workspace, ...argv);
    if (count === SMALL) await size.close();
    return steps;
  }
}

const made = (count: number) => SizeScene.applied(count, { made: true });
const adopted = (count: number) => SizeScene.applied(count);

describe('steps grow as the resources do', () => {
  it('when all are created', () =>
    expectLinear(
      async () => ['apply', '--yes'],
      (count) => SizeScene.open(count),
    ));

  it('when all are updated', () =>
    expectLinear(async (one) => {
      await one.write(changed(one.items, 'in git'));
      return ['apply', '--yes'];
    }, adopted));

  it('when all are deleted', () =>
    expectLinear(async (one) => {
      await one.scene.configure({ prune: true, limits: { max_deletes: 400, max_delete_percent: 100 } });
      await one.scene.write({
        ...Object.fromEntries(KINDS.map((kind) => [kind, undefined])),
        prompts: one.items.prompts.slice(0, 1),
      });
      return ['apply', '--yes'];
    }, made));

  it('when criteria and endpoints are replaced', () =>
    expectLinear(async (one) => {
      const judge = { type: 'llm_judge', config: { prompt_template: 'Score it.', temperature: 0 } };
      const code = { endpoint_type: 'code', url: undefined, code_config: { tools: {} } };
      const replaced: Partial<Many> = {
        criteria: one.items.criteria.map((item) => ({ ...item, ...judge })),
        tool_endpoints: one.items.tool_endpoints.map((item) => ({ ...item, ...code })),
      };
      await one.write(replaced);
      return ['apply', '--yes'];
    }, made));

  it('when all criteria change, with the evaluations that follow them', () =>
    expectLinear(
      async (one) => {
        await one.write({ criteria: changed(one.items, 'in git').criteria });
        return ['plan'];
      },
      (count) =>
        SizeScene.applied({
          prompts: 0,
          criteria: count,
          evaluations: count,
          tool_endpoints: 0,
          tool_bindings: 0,
          tool_ground_truths: 0,
        }),
    ));

  it('when all are renamed', () =>
    expectLinear(async (one) => {
      await one.write(renamed(one.items));
      return ['plan'];
    }, adopted));

  it('when all go back to an earlier revision', () =>
    expectLinear(
      async (one) => {
        await one.write(changed(one.items, 'in git'));
        await one.apply();
        return ['rollback', '--to', '1', '--yes'];
      },
      (count) => SizeScene.applied(count, { git: true }),
    ));

  it('when a saved plan of all is carried out', () =>
    expectLinear(async (one) => {
      await one.write(changed(one.items, 'in git'));
      await one.plan('--out', 'plan.json');
      return ['apply', '--plan', 'plan.json', '--yes'];
    }, adopted));

  it('when more leave the files than the target lets go', () =>
    expectLinear(async (one) => {
      await one.scene.configure({ prune: true });
      await one.scene.write({
        ...Object.fromEntries(KINDS.map((kind) => [kind, undefined])),
        prompts: one.items.prompts.slice(0, 1),
      });
      return ['plan'];
    }, made));

  it('when all were edited, in plan', () =>
    expectLinear(async (one) => {
      editPrompts(one);
      return ['plan'];
    }, adopted));

  it('when all were edited, in drift', () =>
    expectLinear(async (one) => {
      editPrompts(one);
      return ['drift', '--quiet'];
    }, adopted));

  it('when edits are pulled', () =>
    expectLinear(async (one) => {
      editPrompts(one);
      return ['pull'];
    }, adopted));

  it('when everything is pulled that no file holds', () =>
    expectLinear(
      async (one) => {
        await one.scene.write(Object.fromEntries(KINDS.map((kind) => [kind, undefined])));
        return ['pull', '--all', '--into', 'all.json'];
      },
      (count) => SizeScene.open(count, { planted: true }),
    ));
});

function editPrompts({ scene: { store } }: SizeScene): void {
  for (const { id } of store.list('prompts'))
    store.edit('prompts', id, { prompt_text: 'Said in the web app' });
  for (const { id } of store.list('tool_bindings')) store.edit('tool_bindings', id, { max_tool_rounds: 9 });
}
