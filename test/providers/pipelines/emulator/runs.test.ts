import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../../../../src/model/json.js';
import type { Switches } from '../../../../src/providers/pipelines/emulator/switches.js';
import { fields, withEmulator } from './client.js';
import { exported, judgedWorkflow, launched } from './run-scene.js';

/** Both variants' rows of a fresh emulator. */
function rowsOf(switches: Partial<Switches>, count = 40): Promise<[JsonObject[], JsonObject[]]> {
  return withEmulator({ switches }, async (api) => {
    await judgedWorkflow(api);
    const [base, head] = await launched(api, count);
    return [await exported(api, base), await exported(api, head)];
  });
}

const passed = (rows: readonly JsonObject[]) => rows.filter((row) => row['Names a booking'] === 1).length;
const mean = (rows: readonly JsonObject[]) =>
  rows.reduce((sum, row) => sum + Number(row.Quality), 0) / rows.length;

describe('a run', () => {
  test('has inputs, outputs, scores and expense of each task', async () => {
    const [base, head] = await rowsOf({ run_outputs: 'whole', judge_noise: 0 }, 2);
    expect(base[1]).toMatchObject({
      id: 2,
      status: 'finished',
      inputs: { city: 'City 2', days: 2, language: 'French' },
      'Names a booking': 1,
      Quality: 4,
    });
    expect(fields(base[1]?.outputs)['day-plan.answer']).toBe(
      'Plan 2 days in City 2. Name a booking if possible.',
    );
    expect(fields(head[1]?.outputs)['day-plan.answer']).toBe('Plan 2 days in City 2. Always name a booking.');
    expect(head[1]?.inputs).toEqual(base[1]?.inputs);
    for (const name of ['tokens', 'cost', 'latency_ms']) expect(base[0]?.[name]).toBeGreaterThan(0);
  });

  test('tells a better prompt from a worse one', async () => {
    const [base, head] = await rowsOf({}, 200);
    expect(passed(base) / 200).toBeCloseTo(0.4, 1);
    expect(passed(head) / 200).toBeGreaterThan(0.9);
    expect(mean(head)).toBeGreaterThan(mean(base) + 0.5);
  });

  test('gives the same bytes for the same seed, and others for another', async () => {
    const once = JSON.stringify(await rowsOf({ run_seed: 7 }));
    expect(JSON.stringify(await rowsOf({ run_seed: 7 }))).toBe(once);
    expect(JSON.stringify(await rowsOf({ run_seed: 8 }))).not.toBe(once);
  });
});
