import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../../src/model/json.js';
import { type DirectTrial, directTrial, type PlantedCriterion } from './direct-trial.js';

/** Runs at the same time. */
const AT_ONCE = 8;
const TASKS = 30;

const BOOKING: PlantedCriterion = {
  name: 'Names a booking',
  display_label: 'Booking',
  type: 'programmatic',
  config: { subtype: 'contains_keywords', keywords: ['booking'] },
  output_schema: { type: 'boolean' },
};
const judge = (name: string, output_schema: JsonObject, asks: string): PlantedCriterion => ({
  name,
  display_label: name,
  type: 'llm_judge',
  config: { prompt_template: `${asks} {{output}}` },
  output_schema,
});
const JUDGED = [
  BOOKING,
  judge('Quality', { type: 'rating', range: [1, 5] }, 'Does it name a booking in Rome?'),
  judge('Complete', { type: 'boolean' }, 'Are there hotels, trains, museums?'),
];
const TONE =
  'Plan {{days}} days in {{city}}. Name a booking. Perhaps compare hotels. Try museums. Maybe trains.\n';

/** Trials with the seeds from 1 on, some at a time. */
async function runs<T>(count: number, run: (seed: number) => Promise<T>): Promise<T[]> {
  const done: T[] = [];
  let next = 1;
  const work = async (): Promise<void> => {
    for (let seed = next++; seed <= count; seed = next++) done[seed - 1] = await run(seed);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return done;
}

const wordsOf = ({ rows }: { rows: readonly { word: string }[] }) => rows.map(({ word }) => word);

/** So that a person who runs this file reads the figures. */
function say(what: string, share: number): void {
  console.log(`${what}: ${(100 * share).toFixed(1)} %`);
}

describe('trials on a platform whose two sides have the same text', () => {
  it.each<{ form: string; more: Partial<DirectTrial> }>([
    { form: 'pairs', more: {} },
    {
      form: 'no pairs, a table by a job',
      more: { switches: { export_inputs: 'hidden', export_formats: 'csv', export_ways: 'job' } },
    },
  ])('are called worse or better in at most 5 of 100: $form', async ({ more }) => {
    const made = { base: TONE, head: TONE, count: TASKS, criteria: JUDGED, ...more };
    const judged = await runs(100, (seed) => directTrial({ ...made, seed }));
    const isPaired = more.switches?.export_inputs !== 'hidden';
    expect(judged.every(({ pairing }) => pairing.paired === isPaired)).toBe(true);
    // Both sides differ in what chance made of them, in every run.
    for (const { results, rows } of judged) {
      expect(JSON.stringify(results.base.tasks.map(({ scores }) => scores))).not.toBe(
        JSON.stringify(results.head.tasks.map(({ scores }) => scores)),
      );
      expect(rows.every(({ base, head }) => base.n === TASKS && head.n === TASKS)).toBe(true);
    }
    const called = judged.filter((one) => wordsOf(one).some((word) => word === 'worse' || word === 'better'));
    say('Called worse or better', called.length / judged.length);
    expect(called.length / judged.length).toBeLessThanOrEqual(0.05);
  });
});

describe('a fall of 40 points from 90 % in 30 tasks on a platform', () => {
  // 93 of 100 answers follow one of both sentences. 29 of the 30 cities have a booking to name for the base, 16 for the
  // head: bookings are named in 90 and in 50 of 100 tasks.
  const follows = (side: string) => `Name a {{${side}}}. Perhaps compare one {{${side}}}.\n`;
  const inputs = Array.from({ length: TASKS }, (_, at) => ({
    city: `City ${at}`,
    base: at < 29 ? 'booking' : 'hostel',
    head: at < 16 ? 'booking' : 'hostel',
  }));

  it.each<{ form: string; switches: DirectTrial['switches'] }>([
    { form: 'pairs', switches: {} },
    { form: 'no pairs', switches: { export_inputs: 'hidden' } },
  ])('is seen in at least 85 of 100: $form', async ({ switches }) => {
    const made = { base: follows('base'), head: follows('head'), count: TASKS, inputs, switches };
    const judged = await runs(100, (seed) => directTrial({ ...made, criteria: [BOOKING], seed }));
    const isPaired = switches?.export_inputs !== 'hidden';
    expect(judged.every(({ pairing }) => pairing.paired === isPaired)).toBe(true);
    const rows = judged.map((one) => one.rows.find(({ name }) => name === 'Names a booking'));
    const mean = (side: 'base' | 'head') =>
      rows.reduce((sum, row) => sum + (row?.[side].value ?? Number.NaN), 0) / rows.length;
    say('Base', mean('base'));
    say('Head', mean('head'));
    expect(Math.abs(mean('base') - 0.9)).toBeLessThan(0.02);
    expect(mean('base') - mean('head')).toBeGreaterThan(0.385);
    expect(mean('base') - mean('head')).toBeLessThan(0.415);
    const seen = rows.filter((row) => row?.word === 'worse').length / rows.length;
    say('Seen', seen);
    expect(seen).toBeGreaterThanOrEqual(0.85);
  });
});
