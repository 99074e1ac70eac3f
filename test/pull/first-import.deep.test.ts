import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { parseCsv } from '../real-data/csv.js';
import { fits, promptRows } from '../real-data/prompts.js';
import { PullScene } from './pull-scene.js';

// The data stays where the project keeps it for trials, beside the repository; CI has it there too.
const DATA = path.resolve(import.meta.dirname, '../../../shared/data');
/** So many of the collection's prompts, those of most lines; the others take the same way. */
const PROMPTS = 120;
const EDITS = 20;
const SHARED = 5;

/** Fills the platform as a team would have: a prompt collection, judges, and evaluations over them. */
async function fill(scene: PullScene): Promise<number> {
  const { store } = scene;
  const rows = promptRows(parseCsv(await readFile(path.join(DATA, 'prompts-a.csv'), 'utf8')))
    .filter(fits)
    .sort((a, b) => b.text.split('\n').length - a.text.split('\n').length)
    .slice(0, PROMPTS);
  for (const { name, text } of rows) store.create('prompts', { name, prompt_text: text });
  const templates: { [name: string]: { prompt?: string } } = JSON.parse(
    await readFile(path.join(DATA, 'judge-templates.json'), 'utf8'),
  );
  const judges = Object.entries(templates).filter(([, { prompt }]) => typeof prompt === 'string');
  const ids = judges.map(
    ([name, { prompt }]) =>
      store.create('criteria', {
        name,
        type: 'llm_judge',
        config: { prompt_template: prompt ?? '', temperature: 0 },
        output_schema: { type: 'rating', range: [0, 1] },
      }).id,
  );
  store.create('evaluations', {
    name: 'All judges',
    description: 'Every judge at once',
    criteria: ids.map((criterion_id) => ({ criterion_id, criterion_version: 1 })),
  });
  return rows.length + judges.length + 1;
}

describe.skipIf(!existsSync(DATA))('the first pull of a whole organization of real texts', () => {
  let scene: PullScene;
  afterEach(() => scene.close());

  it('ends in an empty plan; then edits on both sides come together', async () => {
    scene = await PullScene.open();
    const count = await fill(scene);
    const pulled = await scene.pull('--all');
    expect([pulled.code, pulled.open, pulled.items.length]).toEqual([0, [], count]);
    expect(pulled.report.adopted).toHaveLength(count);
    const planned = await scene.plan();
    expect([planned.code, planned.plan.summary.unchanged]).toEqual([0, count]);
    const files = await scene.files();
    expect((await scene.pull('--all')).report.files).toEqual([]);
    expect(await scene.files()).toEqual(files);
    scene.commit();

    // 20 texts are edited in the web app at their end and 20 in the files at their start; five are the same.
    const long = scene.store.list('prompts').filter(({ prompt_text }) => prompt_text.split('\n').length > 4);
    const live = long.slice(0, EDITS);
    const own = long.slice(EDITS - SHARED, 2 * EDITS - SHARED);
    for (const { id, prompt_text } of live)
      scene.store.edit('prompts', id, { prompt_text: `${prompt_text}\nAdded in the web app.` });
    const bundle = await scene.read('pipelines/prompts.yaml');
    for (const { name } of own) {
      const written = [JSON.stringify(name), name].find((text) => bundle.includes(`- name: ${text}\n`));
      const file = bundle.slice(bundle.indexOf(`- name: ${written}\n`)).match(/\$file: "?([^" }]+)/)?.[1];
      expect(file).toBeDefined();
      await scene.write(`pipelines/${file}`, `Added in git.\n${await scene.read(`pipelines/${file}`)}`);
    }
    const seen = await scene.plan();
    expect(seen.held).toHaveLength(EDITS);
    expect(seen.held.filter((one) => one.endsWith(': conflict'))).toHaveLength(SHARED);
    expect(seen.actions).toHaveLength(EDITS - SHARED);

    const merged = await scene.pull();
    expect([merged.code, merged.open, merged.items.length]).toEqual([0, [], EDITS]);
    expect(merged.report.items.filter((item) => item.merged.length > 0)).toHaveLength(SHARED);
    const after = await scene.plan();
    expect([after.held, after.actions.length]).toEqual([[], EDITS]);
    const applied = await scene.apply();
    expect([applied.code, applied.writes.length]).toEqual([0, EDITS]);
    expect((await scene.plan()).code).toBe(0);
    const texts = scene.store.list('prompts').map(({ prompt_text }) => prompt_text);
    expect(texts.filter((text) => text.includes('Added in the web app.'))).toHaveLength(EDITS);
    expect(texts.filter((text) => text.startsWith('Added in git.'))).toHaveLength(EDITS);
  }, 900_000);
});
