import { afterEach, describe, expect, it } from 'vitest';
import { likelyPairs, MOST_COMPARED } from '../../../src/plan/decide/likely-renames.js';
import { type Item, Scene } from '../../apply/edits/scene.js';

let scene: Scene;
afterEach(() => scene?.close());

/** Twenty lines, each of its own. */
const text = (of: string, lines = 20) =>
  Array.from({ length: lines }, (_, index) => `Line ${index} of the instructions for ${of}.`).join('\n');

const changed = (whole: string, lines: number) =>
  whole
    .split('\n')
    .map((line, index) => (index < lines ? `Another beginning, ${index}.` : line))
    .join('\n');

const prompt = (name: string, prompt_text: string, more: Item = {}): Item => ({ name, prompt_text, ...more });

async function open(prompts: Item[], target: Item = { prune: true }): Promise<void> {
  scene = await Scene.open({ prompts });
  await scene.configure({ limits: { max_deletes: 1000, max_delete_percent: 100 }, ...target });
  expect((await scene.apply()).code).toBe(0);
}

const OLD = text('the tone');
const OTHER = prompt('Other', text('another'));

describe('a name that was edited in the files', () => {
  it.each([[{ prune: true }], [{ prune: false }]])('is held on both sides, with %j', async (target) => {
    await open([prompt('Old', OLD, { description: 'd' }), OTHER], target);
    await scene.write({ prompts: [prompt('New', changed(OLD, 1), { description: 'd' }), OTHER] });
    const { plan, held, actions, text: shown } = await scene.readPlan();
    expect([actions, held]).toEqual([[], ['prompts/New: renamed', 'prompts/Old: renamed']]);
    expect(shown).toContain(
      'is new in the files and may be a rename of prompts/Old (id 1): all other fields are equal, and 19 of 20 lines of text',
    );
    const types = plan.held.map(({ remedies }) => remedies.map(({ type }) => type));
    const lines = [
      '"sync": {"prompts/New":{"renamed_from":"prompts/Old"}}',
      '"sync": {"prompts/Old":{"delete":true}}',
      '"sync": {"prompts/Old":{"release":true}}',
    ];
    expect(types).toEqual([lines, lines]);
    expect((await scene.apply()).writes).toEqual([]);
    expect(scene.store.list('prompts').map(({ name }) => name)).toEqual(['Old', 'Other']);
  });

  it('keeps its id where that is said', async () => {
    await open([prompt('Old', OLD), OTHER]);
    await scene.write({
      prompts: [prompt('New', changed(OLD, 2)), OTHER],
      sync: { 'prompts/New': { renamed_from: 'prompts/Old' } },
    });
    expect((await scene.apply()).outcomes).toEqual(['prompts/New: updated']);
    expect(scene.store.need('prompts', 1).name).toBe('New');
    expect((await scene.plan()).code).toBe(0);
  });

  it.each([
    ['delete', ['prompts/New: created', 'prompts/Old: deleted'], ['New', 'Other']],
    ['release', ['prompts/New: created', 'prompts/Old: released'], ['New', 'Old', 'Other']],
  ])('is two things where %s says so', async (setting, outcomes, names) => {
    await open([prompt('Old', OLD), OTHER]);
    await scene.write({
      prompts: [prompt('New', OLD), OTHER],
      sync: { 'prompts/Old': { [setting]: true } },
    });
    const applied = await scene.apply();
    expect([applied.code, applied.outcomes]).toEqual([0, outcomes]);
    expect(
      scene.store
        .list('prompts')
        .map(({ name }) => name)
        .sort(),
    ).toEqual(names);
    expect((await scene.plan()).code).toBe(0);
  });

  it('is seen where only the new one is asked about', async () => {
    await open([prompt('Old', OLD), OTHER]);
    await scene.write({ prompts: [prompt('New', OLD), OTHER] });
    expect((await scene.plan('--only', 'prompts/New')).held).toEqual(['prompts/New: renamed']);
    expect((await scene.apply('--only', 'prompts/New')).writes).toEqual([]);
  });

  it('holds what needs the new one', async () => {
    const criterion = (name: string): Item => ({
      name,
      display_label: 'Exact',
      description: text('judges'),
      type: 'programmatic',
      config: { subtype: 'exact_match' },
      output_schema: { type: 'boolean' },
    });
    const evaluation = (of: string): Item => ({
      name: 'E',
      criteria: [{ criterion_id: { $ref: `criteria/${of}` } }],
    });
    scene = await Scene.open({ criteria: [criterion('Old')], evaluations: [evaluation('Old')] });
    expect((await scene.apply()).code).toBe(0);
    await scene.write({ criteria: [criterion('New')], evaluations: [evaluation('New')] });
    expect((await scene.plan()).held).toEqual([
      'criteria/New: renamed',
      'criteria/Old: renamed',
      'evaluations/E: dependency',
    ]);
  });

  it.each([
    ['three of twenty lines changed', prompt('New', changed(OLD, 3))],
    ['another field differs', prompt('New', OLD, { description: 'another' })],
    ['an unrelated one came', prompt('New', text('something else'))],
  ])('is nothing to ask about where %s', async (_, now) => {
    await open([prompt('Old', OLD), OTHER]);
    await scene.write({ prompts: [now, OTHER] });
    expect((await scene.plan()).actions).toEqual(['prompts/New: create', 'prompts/Old: delete']);
  });

  it('is nothing to ask about for small things that are alike by chance', async () => {
    await open([prompt('Old', 'Hello.'), OTHER]);
    await scene.write({ prompts: [prompt('New', 'Hello.'), OTHER] });
    expect((await scene.plan()).actions).toEqual(['prompts/New: create', 'prompts/Old: delete']);
  });

  it('is seen for things without a long text where there is much that is equal', async () => {
    const criterion = (name: string, label: string): Item => ({
      name,
      display_label: label,
      description: 'How well it does. '.repeat(8),
      type: 'programmatic',
      config: { subtype: 'exact_match' },
      output_schema: { type: 'boolean' },
    });
    scene = await Scene.open({ criteria: [criterion('Old', 'Exact')] });
    await scene.apply();
    await scene.write({ criteria: [criterion('New', 'Exact')] });
    expect((await scene.plan()).held).toEqual(['criteria/New: renamed', 'criteria/Old: renamed']);
    await scene.write({ criteria: [criterion('New', 'Nearly')] });
    expect((await scene.plan()).actions).toEqual(['criteria/New: create']);
  });

  it('pairs each with the likeliest one, in whatever order they come', async () => {
    const items = [prompt('A', text('a')), prompt('B', text('b')), OTHER];
    await open(items);
    const now = [prompt('Y', changed(text('b'), 1)), prompt('Z', text('b')), prompt('X', text('a')), OTHER];
    for (const prompts of [now, [...now].reverse()]) {
      await scene.write({ prompts });
      const { plan, actions } = await scene.plan();
      expect(actions).toEqual(['prompts/Y: create']);
      expect(
        plan.held.map(({ address, message }) => [
          address,
          /may (?:be a rename of|have been renamed to) ([^\s:]+)/.exec(message)?.[1],
        ]),
      ).toEqual([
        ['prompts/A', 'prompts/X'],
        ['prompts/B', 'prompts/Z'],
        ['prompts/X', 'prompts/A'],
        ['prompts/Z', 'prompts/B'],
      ]);
    }
  });

  it('is seen among three hundred', async () => {
    const name = (index: number) => `P${String(index).padStart(3, '0')}`;
    const all = Array.from({ length: 300 }, (_, index) => prompt(name(index), text(name(index))));
    await open(all);
    await scene.write({ prompts: all.map((item) => ({ ...item, name: `${item.name} now` })) });
    const { held, actions, plan } = await scene.plan();
    expect([held.length, actions]).toEqual([600, []]);
    expect(plan.held[0]?.message).toContain('P000');
    expect((await scene.apply()).writes).toEqual([]);
  });
});

describe('what is compared', () => {
  const many = (prefix: string, count: number) =>
    Array.from({ length: count }, (_, index) => ({
      address: `prompts/${prefix}${String(index).padStart(4, '0')}`,
      forms: { prompt_text: text(`number ${index}`) },
    }));

  it('is no more than three hundred of each, and the rest is counted', () => {
    const found = likelyPairs(many('a', 400), many('b', 350));
    expect(MOST_COMPARED).toBe(300);
    expect(found.compared).toBe(300 * 300);
    expect(found.skipped).toEqual({ left: 100, come: 50 });
    expect(found.pairs).toHaveLength(300);
  });

  it('is nothing where nothing left or came', () => {
    expect(likelyPairs(many('a', 400), []).skipped).toEqual({ left: 0, come: 0 });
    expect(likelyPairs([], many('a', 400)).compared).toBe(0);
  });

  it('is only what is equal in everything else', () => {
    const left = many('a', 10).map((one, index) => ({
      ...one,
      forms: { ...one.forms, description: `${index}` },
    }));
    const come = many('b', 10).map((one, index) => ({
      ...one,
      forms: { ...one.forms, description: `${index}` },
    }));
    expect(likelyPairs(left, come).compared).toBe(10);
  });

  it('does not count blank lines, nor white space around lines', () => {
    const spaced = text('x').replaceAll('\n', ' \n\n\n  ');
    const [pair] = likelyPairs(
      [{ address: 'prompts/a', forms: { prompt_text: text('x') } }],
      [{ address: 'prompts/b', forms: { prompt_text: spaced } }],
    ).pairs;
    expect(pair?.lines).toEqual({ same: 20, of: 20 });
  });
});

describe('more than three hundred of each', () => {
  it('is said in a note', async () => {
    const name = (index: number) => `P${String(index).padStart(3, '0')}`;
    const all = Array.from({ length: 301 }, (_, index) => prompt(name(index), `Short ${index}.`));
    await open(all);
    await scene.write({ prompts: all.map((item) => ({ ...item, name: `${item.name} now` })) });
    const { plan } = await scene.plan();
    const [note] = plan.diagnostics.filter(({ code }) => code === 'PS4143');
    expect(note?.message).toContain('1 removed and 1 added ones were not');
  });
});
