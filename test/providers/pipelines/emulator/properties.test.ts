import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readParameters } from '../../../../src/emulator/query-check.js';
import type { Json, JsonObject } from '../../../../src/model/json.js';
import {
  type Emulator,
  parseSeed,
  startEmulator,
} from '../../../../src/providers/pipelines/emulator/index.js';
import { pageOf } from '../../../../src/providers/pipelines/emulator/paging.js';
import { defaultSwitches } from '../../../../src/providers/pipelines/emulator/switches.js';
import { TABLE_NAMES } from '../../../../src/providers/pipelines/emulator/types.js';
import { fields } from './client.js';

test('walking the pages gives every row once and in order, whatever the size and cap', () => {
  fc.assert(
    fc.property(
      fc.nat(60),
      fc.integer({ min: 1, max: 100 }),
      fc.nat(20),
      fc.constantFrom(
        'envelope' as const,
        'data' as const,
        'next_page' as const,
        'total_only' as const,
        'items_only' as const,
      ),
      (total, page_size, page_size_cap, list_shape) => {
        const rows = Array.from({ length: total }, (_, index) => index);
        const switches = { ...defaultSwitches(), page_size_cap, list_shape };
        const seen: Json[] = [];
        for (let page = 1; ; page += 1) {
          const answer = fields(pageOf(rows, { page, page_size }, switches));
          const list = (answer.items ?? answer.data) as Json[];
          seen.push(...list);
          if (typeof answer.has_more === 'boolean') expect(answer.has_more).toBe(seen.length < total);
          if ('next_page' in answer) expect(answer.next_page).toBe(seen.length < total ? page + 1 : null);
          if ('total' in answer) expect(answer.total).toBe(total);
          if (list.length === 0) break;
        }
        expect(seen).toEqual(rows);
      },
    ),
  );
});

test('a whole number in a path or query is read from its digits, and nothing else is', () => {
  const schema = { properties: { id: { type: 'integer', minimum: 1, maximum: 2_147_483_647 } } };
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.integer().map(String), fc.double().map(String)), (text) => {
      const result = readParameters(schema, { id: text }, 'path');
      const number = Number(text);
      const fits = /^[+-]?\d+$/.test(text) && number >= 1 && number <= 2_147_483_647;
      expect('value' in result ? result.value : null).toEqual(fits ? { id: number } : null);
    }),
  );
});

type Step = { action: 'create' | 'edit' | 'remove' | 'archive' | 'cascade'; pick: number; text: string };

const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.record({
    action: fc.constantFrom(
      'create' as const,
      'edit' as const,
      'remove' as const,
      'archive' as const,
      'cascade' as const,
    ),
    pick: fc.nat(100),
    text: fc.string({ unit: 'binary' }),
  }),
  { maxLength: 30 },
);

function play({ store }: Emulator, { action, pick, text }: Step): void {
  const kind = pick % 2 === 0 ? 'prompts' : 'criteria';
  const rows = store.list(kind);
  const row = rows[pick % Math.max(rows.length, 1)];
  const criterion = { name: text, type: 'programmatic', config: { subtype: 'exact_match', [text]: text } };
  if (action === 'create' || !row) {
    if (kind === 'prompts') store.create('prompts', { name: text, prompt_text: text });
    else store.create('criteria', criterion);
  } else if (action === 'edit') store.edit(kind, row.id, { description: text });
  else if (action === 'remove') store.remove(kind, row.id);
  else if (action === 'archive') store.archive(kind, row.id, row.archived_at === null);
  else if (kind === 'criteria') {
    store.create('evaluations', { name: text, criteria: [{ criterion_id: row.id }] });
    store.edit('criteria', row.id, { display_label: text });
  }
}

function state({ store }: Emulator): JsonObject {
  return Object.fromEntries(
    TABLE_NAMES.map((table) => [
      table,
      Object.fromEntries(store.list(table).map((row) => [String(row.id), row as Json])),
    ]),
  );
}

test('what a data folder gives back is what was there, after any changes', { timeout: 900_000 }, async () => {
  const root = await mkdtemp(join(tmpdir(), 'emulator-'));
  try {
    await fc.assert(
      fc.asyncProperty(steps, async (list) => {
        const dataDir = await mkdtemp(join(root, 'data-'));
        const now = () => new Date('2026-01-01T00:00:00Z');
        const first = await startEmulator({ dataDir, now });
        for (const step of list) play(first, step);
        const before = state(first);
        // Evaluations always pin versions that exist.
        for (const { criteria } of first.store.list('evaluations')) {
          for (const pin of criteria) {
            const version = first.store.get('criteria', pin.criterion_id)?.version;
            if (version !== undefined) expect(pin.criterion_version).toBe(version);
          }
        }
        await first.close();
        const second = await startEmulator({ dataDir, now });
        expect(state(second)).toEqual(before);
        await second.close();
      }),
      { numRuns: 25 },
    );
  } finally {
    await rm(root, { recursive: true, force: true });
  }
});

test('any JSON is taken as a seed or refused with a sentence', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      try {
        parseSeed(value as Json);
      } catch (error) {
        expect(error).toMatchObject({ name: 'SeedError', message: expect.stringMatching(/\.$/) });
      }
    }),
  );
});
