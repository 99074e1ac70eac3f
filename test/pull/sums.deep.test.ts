import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { PullScene } from './pull-scene.js';

const LINES = Array.from({ length: 8 }, (_, index) => `Line ${index + 1}`);
const text = (changes: Record<number, string> = {}) =>
  LINES.map((line, index) => changes[index + 1] ?? line).join('\n');

/** What happened to one item since the last apply. */
const FATES = ['nothing', 'live', 'git', 'merged', 'marked', 'conflict', 'both', 'gone', 'new'] as const;
type Fate = (typeof FATES)[number];

const item = (name: string, more: object = {}) => ({ name, prompt_text: text(), description: 'd', ...more });
const bundle = (prompts: object[]) =>
  `${JSON.stringify({ artifact_type: 'pipelines.artifact.bundle.v1', prompts }, null, 1)}\n`;

describe('the sums of a pull', () => {
  let scene: PullScene;
  afterEach(() => scene.close());

  async function happened(fates: readonly Fate[]): Promise<void> {
    const named = fates.map((fate, index) => ({ fate, name: `P${index}` }));
    const known = named.filter(({ fate }) => fate !== 'new');
    scene = await PullScene.open({ 'pipelines/all.json': bundle(known.map(({ name }) => item(name))) });
    expect((await scene.apply('--allow-empty')).code).toBe(0);
    scene.commit();
    const files = known.map(({ name, fate }) => {
      if (fate === 'git') return item(name, { description: 'in git' });
      if (fate === 'merged' || fate === 'both') return item(name, { prompt_text: text({ 2: 'git' }) });
      if (fate === 'marked') return item(name, { prompt_text: text({ 5: 'git' }), description: 'in git' });
      return item(name, fate === 'conflict' ? { description: 'in git' } : {});
    });
    for (const { name, fate } of named) {
      const edit = (fields: object) => scene.store.edit('prompts', scene.idOf('prompts', name), fields);
      if (fate === 'live') edit({ prompt_text: text({ 7: 'live' }), description: 'live' });
      if (fate === 'merged') edit({ prompt_text: text({ 7: 'live' }) });
      if (fate === 'both') edit({ prompt_text: text({ 2: 'git' }) });
      if (fate === 'marked') edit({ prompt_text: text({ 5: 'live' }), description: 'live' });
      if (fate === 'conflict') edit({ description: 'live', prompt_text: text({ 1: 'live' }) });
      if (fate === 'gone') scene.store.drop('prompts', scene.idOf('prompts', name));
      if (fate === 'new') scene.store.create('prompts', item(name) as never);
    }
    await scene.write('pipelines/all.json', bundle(files));
    await scene.write('note.md', 'edited');
    scene.commit();
  }

  const of = (fates: readonly Fate[], ...wanted: Fate[]) =>
    fates.filter((one) => wanted.includes(one)).length;

  it('add up to the number of items, each counted once, in text and JSON', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom(...FATES), { minLength: 1, maxLength: 12 }),
        async (fates) => {
          await happened(fates);
          const printed = await scene.workspace.run('pull', '--all', '--dry-run');
          const { report } = await scene.pull('--all');
          const { counts } = report;
          expect(Object.values(counts).reduce((sum, one) => sum + one, 0)).toBe(fates.length);
          expect(counts).toEqual({
            added: of(fates, 'new'),
            updated: of(fates, 'live', 'merged'),
            removed: 0,
            settled: 0,
            left: of(fates, 'marked', 'conflict', 'gone'),
            unreadable: 0,
            absent: 0,
            unchanged: of(fates, 'nothing', 'git', 'both'),
          });
          const [, told = '', unchanged = ''] =
            /^(?:Nothing to pull|Would pull: (.*)) · (\d+) unchanged/m.exec(printed.out) ?? [];
          const numbers = [...told.matchAll(/\d+/g)].map(([number]) => Number(number));
          expect(numbers.reduce((sum, one) => sum + one, Number(unchanged))).toBe(fates.length);
          await scene.close();
        },
      ),
      { numRuns: 8 },
    );
    await happened(['nothing']);
  }, 900_000);

  it('of 300 items', async () => {
    const fates = Array.from({ length: 300 }, (_, index) => FATES[index % 5] ?? 'nothing');
    await happened(fates);
    const ran = await scene.workspace.run('pull');
    expect(ran.out).toMatch(/^Pulled: 120 updated, 60 left to decide · 120 unchanged$/m);
  }, 900_000);

  it('of a list that cannot be read', async () => {
    await happened(['live', 'nothing', 'nothing']);
    scene.workspace.emulator.setFaults([
      { match: { method: 'GET', path: '/api/prompts' }, nth: 'every', when: 'before', status: 403 },
    ]);
    const { report } = await scene.pull();
    expect(report.counts).toMatchObject({ unreadable: 3, unchanged: 0, updated: 0 });
  });
});
