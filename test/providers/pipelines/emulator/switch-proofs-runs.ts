import type { Json, JsonObject } from '../../../../src/model/json.js';
import { type Api, fields } from './client.js';
import { column, exported, judgedWorkflow, launched } from './run-scene.js';
import type { Proof, SwitchName } from './switch-proof.js';

/** The rows of both variants, base first. */
async function rowsOf(api: Api, count: number): Promise<[JsonObject[], JsonObject[]]> {
  await judgedWorkflow(api);
  const [base, head] = await launched(api, count);
  return [await exported(api, base), await exported(api, head)];
}

const cities = (rows: readonly JsonObject[]) => rows.map(({ inputs }) => fields(inputs).city ?? null);
const answers = (rows: readonly JsonObject[]) =>
  rows.map(({ outputs }) => fields(outputs)['day-plan.answer'] ?? null);

export const RUN_PROOFS: Partial<Record<SwitchName, Proof>> = {
  field_uses: {
    look: async (api) => {
      await judgedWorkflow(api);
      const reply = await api.get('/api/projects/22/workflows/10/configurable-fields');
      return (fields(reply).fields as JsonObject[]).flatMap(({ fieldTitle, promptId, promptVersion }) =>
        fieldTitle === 'Day plan' ? [promptId ?? null, promptVersion ?? null] : [],
      );
    },
    gives: { hidden: [null, null], shown: [1, 2] },
  },
  experiment_counts: {
    look: async (api) => {
      await judgedWorkflow(api);
      const [base] = await launched(api, 3);
      return [base?.status ?? null, base?.success_count ?? null];
    },
    gives: { shown: ['completed', 3], hidden: [null, null] },
  },
  run_seed: {
    look: async (api) => column((await rowsOf(api, 12))[0], 'Names a booking'),
    gives: {
      1: [0, 1, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0],
      2: [1, 1, 1, 1, 1, 0, 0, 1, 0, 0, 1, 0],
    },
  },
  experiment_inputs: {
    look: async (api) => (await rowsOf(api, 2)).map(cities),
    gives: {
      equal: [
        ['City 1', 'City 2'],
        ['City 1', 'City 2'],
      ],
      unequal: [
        ['City 1', 'City 2'],
        ['City 3', 'City 4'],
      ],
    },
  },
  run_outputs: {
    look: async (api) => answers((await rowsOf(api, 2))[0]),
    gives: {
      varied: ['Plan 1 days in City 1.', 'Plan 2 days in City 2. Name a booking if possible.'],
      whole: [
        'Plan 1 days in City 1. Name a booking if possible.',
        'Plan 2 days in City 2. Name a booking if possible.',
      ],
    },
  },
  judge_noise: {
    with: { run_outputs: 'whole' },
    look: async (api) => column((await rowsOf(api, 6))[0], 'Quality'),
    gives: { 40: [5, 3, 3, 4, 3, 3], 0: [4, 4, 4, 4, 4, 4] },
  },
  judge_fails_every: {
    with: { export_cells: 'object' },
    look: async (api) =>
      column((await rowsOf(api, 4))[0], 'Quality').map((cell) => fields(cell).error ?? null),
    gives: {
      0: [null, null, null, null],
      2: ['The judge did not answer', null, 'The judge did not answer', null],
    },
  },
  task_slow_every: {
    with: { experiment_end: 'partially_cancelled' },
    look: async (api) => {
      await judgedWorkflow(api);
      const [base] = await launched(api, 4);
      const rows = await exported(api, base);
      return [column(rows, 'status'), column(rows, 'Names a booking')] as Json;
    },
    gives: {
      0: [
        ['finished', 'finished', 'pending', 'pending'],
        [0, 1, '-', '-'],
      ],
      2: [
        ['finished', 'pending', 'finished', 'pending'],
        [0, '-', 0, '-'],
      ],
    },
  },
};
