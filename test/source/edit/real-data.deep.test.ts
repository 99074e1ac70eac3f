import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import type { JsonObject } from '../../../src/model/index.js';
import { kinds } from '../../../src/providers/pipelines/kinds/index.js';
import { editSource, printBundle, type SourceEdit } from '../../../src/source/edit/index.js';
import { formatBundle } from '../../../src/source/format/format-bundle.js';
import { parseCsv } from '../../real-data/csv.js';
import { type PromptRow, promptRows } from '../../real-data/prompts.js';
import { meaning } from './support.js';

const DATA = path.resolve(import.meta.dirname, '../../../../shared/data');

async function rowsOf(file: string): Promise<PromptRow[]> {
  return promptRows(parseCsv(await readFile(path.join(DATA, file), 'utf8'))).slice(0, 400);
}

const bundleOf = (rows: readonly PromptRow[]): JsonObject => ({
  artifact_type: 'pipelines.artifact.bundle.v1',
  prompts: rows.map(({ name, text }) => ({ name, prompt_text: text })),
});

/** Lays a bundle out as different tools and people would. */
const LAYOUTS: { [name: string]: (bundle: JsonObject) => { file: string; text: string } } = {
  'our own': (bundle) => ({ file: 'x.yaml', text: printBundle(bundle, 'yaml') }),
  'folded to 80 columns': (bundle) => ({ file: 'x.yaml', text: stringify(bundle, { blockQuote: 'folded' }) }),
  'quoted, four columns, CRLF': (bundle) => ({
    file: 'x.yaml',
    text: stringify(bundle, { defaultStringType: 'QUOTE_DOUBLE', lineWidth: 0, indent: 4 }).replaceAll(
      '\n',
      '\r\n',
    ),
  }),
  JSON: (bundle) => ({ file: 'x.json', text: JSON.stringify(bundle, null, '\t') }),
};

describe.skipIf(!existsSync(DATA))('a real prompt collection', () => {
  it.each(Object.entries(LAYOUTS))('is brought to its next revision in place: %s', async (_, layOut) => {
    const [before, after] = await Promise.all([rowsOf('prompts-a.csv'), rowsOf('prompts-b.csv')]);
    const next = new Map(after.map((row) => [row.name, row.text]));
    const known = new Set(before.map((row) => row.name));
    const edits = before.flatMap(({ name, text }, index): SourceEdit[] => {
      const wanted = next.get(name);
      if (wanted === undefined) return [{ op: 'remove', path: ['prompts', index] }];
      // Also for the unchanged ones: what is already right is left as it is.
      return [{ op: 'set', path: ['prompts', index, 'prompt_text'], value: wanted === text ? text : wanted }];
    });
    const added = after.filter((row) => !known.has(row.name));
    for (const { name, text } of added) {
      edits.push({ op: 'append', path: ['prompts'], value: { name, prompt_text: text } });
    }
    const { file, text } = layOut(bundleOf(before));
    const out = editSource(file, text, edits);
    if ('refused' in out) throw new Error(JSON.stringify(out.refused[0]));

    const kept = before
      .filter((row) => next.has(row.name))
      .map(({ name }) => ({ name, text: next.get(name) ?? '' }));
    expect(meaning(out.text, file)).toEqual(bundleOf([...kept, ...added]));
    // The lines of every prompt that stayed as it was are still there, byte for byte. Not every layout
    // of the library means the text that it was made of; such a prompt is rightly written anew.
    const read = meaning(text, file) as { prompts: { prompt_text: string }[] };
    const isChanged = (row: PromptRow, index: number) =>
      next.get(row.name) !== read.prompts[index]?.prompt_text;
    const changed = new Set(before.filter(isChanged).map((row) => row.name));
    const prompts = (rows: readonly PromptRow[]) => rows.filter((row) => !changed.has(row.name));
    const chunks = layOut(bundleOf(prompts(before)))
      .text.split(/(?=\n[ \t]*(?:- "?name"?:|\{\r?\n))/)
      .slice(1, -1);
    let at = 0;
    for (const chunk of chunks) {
      const found = out.text.indexOf(chunk.replace(/,?\s*$/, ''), at);
      expect(found, chunk).toBeGreaterThanOrEqual(at);
      at = found;
    }
  });

  it('has a canonical layout that means the same, from whatever it is made', async () => {
    const rows = (await rowsOf('prompts-a.csv')).slice(0, 150);
    for (const layOut of Object.values(LAYOUTS)) {
      const { file, text } = layOut(bundleOf(rows));
      const out = formatBundle(file, text, kinds);
      if (!('text' in out)) throw new Error(out.refused);
      expect(meaning(out.text, file)).toEqual(bundleOf(rows));
      expect(formatBundle(file, out.text, kinds)).toEqual(out);
    }
  });

  it('keeps judge templates with their braces, backslashes and blank lines', async () => {
    const templates = JSON.parse(await readFile(path.join(DATA, 'judge-templates.json'), 'utf8')) as {
      [name: string]: { prompt: string };
    };
    const names = Object.keys(templates);
    const criteria = names.map((name) => ({ name, type: 'llm_judge', config: { prompt_template: 'x' } }));
    const edits = names.map(
      (name, index): SourceEdit => ({
        op: 'set',
        path: ['criteria', index, 'config', 'prompt_template'],
        value: templates[name]?.prompt ?? '',
      }),
    );
    const out = editSource('x.yaml', printBundle({ criteria }, 'yaml'), edits);
    const wanted = names.map((name, index) => ({
      ...criteria[index],
      config: { prompt_template: templates[name]?.prompt },
    }));
    expect('text' in out ? meaning(out.text) : out).toEqual({ criteria: wanted });
  });
});
