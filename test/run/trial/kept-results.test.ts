import { expect, it } from 'vitest';
import type { JsonObject } from '../../../src/model/json.js';
import type { ShownCriterion } from '../../../src/run/trial/criteria-of.js';
import { type KeptResults, keptResults, readKept } from '../../../src/run/trial/kept-results.js';
import type { TrialResults, VariantResult } from '../../../src/trial/index.js';

const side = (name: 'base' | 'head'): VariantResult => ({
  name,
  workflow: { id: '12', name: null, link: null },
  status: 'completed',
  success_count: 1,
  task_count: 1,
  tasks: [
    {
      ...{ id: '7', link: null, status: 'finished', succeeded: true, input: null },
      scores: {
        Quality: { passed: true, score: 4 },
        'Quality (plan.answer)': { passed: false, score: 2, criterion: 'Quality' },
      },
      ...{ tokens: 10, cost: null, latency_ms: null },
    },
  ],
  unread: [],
});
const RESULTS: TrialResults = { base: side('base'), head: side('head'), at: '2026-01-02T03:04:05.000Z' };

const CRITERIA: ShownCriterion[] = [
  { id: 4, name: 'Quality', version: 3, judge: 'a-model', type: 'rating', range: [1, 5] },
  { id: 'c-5', name: 'Names a booking', version: null, judge: null, type: null, range: null },
];

const KEPT: KeptResults = { results: RESULTS, criteria: CRITERIA, missing: 2 };

it('reads what it kept', () => {
  const kept = JSON.parse(JSON.stringify(keptResults(KEPT)));
  expect(readKept(kept)).toEqual(KEPT);
});

it('reads nothing where one member, however deep, is of another kind', () => {
  const whole: JsonObject = JSON.parse(JSON.stringify(keptResults(KEPT)));
  const broken: JsonObject[] = [];
  const walk = (value: unknown, path: (string | number)[]) => {
    if (path.length > 0) {
      const copy = structuredClone(whole);
      const last = path.at(-1) ?? '';
      let at = copy as { [key: string | number]: unknown };
      for (const key of path.slice(0, -1)) at = at[key] as typeof at;
      at[last] = ['another kind'];
      broken.push(copy);
    }
    if (typeof value === 'object' && value !== null)
      for (const [key, inner] of Object.entries(value)) walk(inner, [...path, key]);
  };
  walk(whole, []);
  // A list of texts is what `unread` is.
  const wrong = broken.filter((one) => readKept(one) !== undefined);
  expect(wrong.map((one) => JSON.stringify(one).split('another kind').length)).toEqual([2, 2]);
  expect(broken.length).toBeGreaterThan(30);
});

it('reads no link, which could lead anywhere', () => {
  const kept = keptResults(KEPT);
  const forged = JSON.parse(JSON.stringify(kept).replaceAll('"link":null', '"link":"https://evil.example/"'));
  expect(JSON.stringify(forged)).toContain('evil');
  expect(readKept(forged)).toEqual(readKept(kept));
});
