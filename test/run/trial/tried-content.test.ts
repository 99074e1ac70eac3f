import { describe, expect, it } from 'vitest';
import type { TrialRecord } from '../../../src/ledger/index.js';
import type { JsonObject } from '../../../src/model/index.js';
import {
  exchanges,
  newestAnswers,
  scoreOf,
  trialsWithResults,
  triedWith,
} from '../../../src/run/trial/tried-content.js';

const HERE = { target: 't', base_url: 'https://api.example.com', account: 2 };
const side = (name: 'base' | 'head') => ({
  ...{ name, workflow: { id: `wf-${name}`, name: null, link: null }, status: null },
  ...{ success_count: 1, task_count: 1, tasks: [], unread: [] },
});
const itemSwap = (id: number, head: string) => ({
  ...{ node: 'n', field: 'f', base: { kind: 'prompts', id, version: 1, digest: 'd' }, head },
});
const modelSwap = { node: 'n', field: null, base: { slug: 'small', digest: 'small' }, head: 'large' };

function record(
  parts: Partial<TrialRecord> = {},
  asked: JsonObject = {},
  at = '2026-11-20T10:00:00Z',
): TrialRecord {
  return {
    ...{ format: 1, trial: 'rome', target: 't', question: 'q', attempt: 1, asked_at: at, holder: null },
    asked: {
      ...{ base_url: HERE.base_url, account: 2, count: 30, swaps: [itemSwap(1, 'new'), modelSwap] },
      ...asked,
    },
    ...{ objects: [], earlier: [], end: { state: 'done', why: null, at } },
    experiment: { id: 'exp-1' } as TrialRecord['experiment'],
    results: '0123456789abcdef',
    ...parts,
  };
}

const read = (...records: TrialRecord[]) => trialsWithResults(records, HERE);
const resultsOf = async ({ asked_at: at }: TrialRecord) => ({
  results: { base: side('base'), head: side('head'), at },
  ...{ criteria: [], missing: 0 },
});
const written = { kind: 'prompts', id: 1, digest: 'new' };

describe('the trials of a text that is applied', () => {
  it('tried exactly this content of this object', () => {
    const [found, ...others] = triedWith(written, read(record()));
    expect(others).toEqual([]);
    expect(found?.with).toEqual(['large']);
    expect(triedWith({ ...written, digest: 'newer' }, read(record()))).toEqual([]);
    expect(triedWith({ ...written, id: 2 }, read(record()))).toEqual([]);
    expect(triedWith({ ...written, kind: 'evaluations' }, read(record()))).toEqual([]);
    expect(read(record()).map((one) => exchanges(one, { kind: 'prompts', id: 1 }))).toEqual([true]);
  });

  it('ended with results, on this platform and in this account', () => {
    const end = { state: 'interrupted', why: null, at: '' } as const;
    expect(read(record({ end }), record({ end: null }), record({ results: null }))).toEqual([]);
    expect(read(record({}, { base_url: 'https://other.example.com' }), record({}, { account: 3 }))).toEqual(
      [],
    );
  });

  it('are the newest of each name whose results are whole', async () => {
    const late = record({ question: 'r' }, { count: 60 }, '2026-11-21T10:00:00Z');
    const all = [late, record(), record({ trial: 'paris' })];
    const counts = async (order: TrialRecord[], lost?: TrialRecord) => {
      const whole = (one: TrialRecord) => (one === lost ? Promise.resolve(undefined) : resultsOf(one));
      const found = await newestAnswers(triedWith(written, read(...order)), whole);
      return found.map(({ record: { trial, asked } }) => [trial, asked.count]).sort();
    };
    for (const order of [all, all.toReversed()]) {
      expect(await counts(order)).toEqual([
        ['paris', 30],
        ['rome', 60],
      ]);
      expect(await counts(order, late)).toEqual([
        ['paris', 30],
        ['rome', 30],
      ]);
    }
  });

  it('take nothing from a record that somebody made up', () => {
    for (const swaps of ['new', null, [null], [{ head: 'new' }], [{ head: 'new', base: { kind: 7, id: 1 } }]])
      expect(triedWith(written, read(record({}, { swaps })))).toEqual([]);
  });

  it('become numbers, and name what else was exchanged', async () => {
    const swaps = [itemSwap(1, 'new'), itemSwap(9, 'x'), itemSwap(9, 'x'), modelSwap];
    const [one] = await newestAnswers(triedWith(written, read(record({}, { swaps }))), resultsOf);
    if (one === undefined) throw new Error('not found');
    const row = {
      ...{
        what: 'score',
        name: 'Kind',
        address: null,
        unit: 'share',
        word: 'better',
        change: 0.3,
        why: 'a text',
      },
      ...{ base: { n: 30, no_answer: 1, value: 0.6 }, head: { n: 30, no_answer: 0, value: 0.9 } },
    };
    const judged = { verdict: 'passed', rows: [row] } as unknown as Parameters<typeof scoreOf>[1];
    expect(scoreOf(one, judged, ({ id }) => `prompts/of ${id}`)).toEqual({
      ...{ trial: 'rome', experiment: 'exp-1', at: '2026-11-20T10:00:00Z', count: 30, verdict: 'passed' },
      with: ['large', 'prompts/of 9'],
      rows: [
        {
          ...{ what: 'score', name: 'Kind', address: null, unit: 'share', word: 'better', change: 0.3 },
          ...{ base: { n: 30, value: 0.6 }, head: { n: 30, value: 0.9 } },
        },
      ],
    });
  });
});
