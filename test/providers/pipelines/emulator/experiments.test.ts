import { describe, expect, test } from 'vitest';
import type { Json, JsonObject } from '../../../../src/model/json.js';
import { type Api, EXPERIMENT, EXPERIMENTS, fields, items, PROMPT, PROMPTS, withEmulator } from './client.js';

const PLACE = { nodeId: 'node-1', fieldId: 'field-2' };
const KEY = { 'Idempotency-Key': 'run-1' };

function withOverrides(configOverrides: JsonObject): JsonObject {
  return {
    count: 2,
    variants: [
      { name: 'baseline', configOverrides: {} },
      { name: 'swap', configOverrides },
    ],
  };
}

async function copies(api: Api): Promise<number> {
  return items(await api.get('/api/projects/22/workflows?search=Experiment')).length;
}

describe('launching', () => {
  test('copies the workflow once per variant, and makes the tasks', () =>
    withEmulator({}, async (api) => {
      await api.post(PROMPTS, PROMPT);
      const body = withOverrides({
        prompts: [{ ...PLACE, promptId: 1, version: 1 }],
        models: [{ nodeId: 'node-1', modelSlug: 'gemini-3.5-flash' }],
      });
      const reply = await api.post(EXPERIMENTS, body);
      expect(reply.status).toBe(202);
      const { experiment_id, variants } = fields(reply);
      expect(fields(reply)).toMatchObject({ status: 'queued' });
      expect(
        (variants as JsonObject[]).map(({ name, workflow_id, workflow_name }) => [
          name,
          workflow_id,
          workflow_name,
        ]),
      ).toEqual([
        ['baseline', 3087, 'Italy - Experiment baseline'],
        ['swap', 3088, 'Italy - Experiment swap'],
      ]);
      expect((variants as JsonObject[]).map(({ task_ids }) => task_ids)).toEqual([
        [1, 2],
        [3, 4],
      ]);
      expect(fields(await api.get('/api/projects/22/workflows/3088/tasks/3')).status).toBe('in_progress');
      expect(await copies(api)).toBe(2);
      expect((await api.get('/api/projects/22/workflows/3087/configurable-fields')).status).toBe(200);
      expect((await api.get(`/api/projects/22/workflows/3086/experiments/${experiment_id}`)).status).toBe(
        404,
      );
    }));

  test.each<[string, JsonObject, RegExp]>([
    ['an unknown node', { models: [{ nodeId: 'x', modelSlug: 'gemini-3.5-flash' }] }, /Node x not found/],
    ['an unknown model', { models: [{ nodeId: 'node-1', modelSlug: 'x' }] }, /Model x not found/],
    [
      'an unknown field',
      { prompts: [{ ...PLACE, fieldId: 'x', promptId: 1, version: 1 }] },
      /Field x not found/,
    ],
    ['an unknown prompt', { prompts: [{ ...PLACE, promptId: 9, version: 1 }] }, /Prompt 9 not found/],
    ['an unknown version', { prompts: [{ ...PLACE, promptId: 1, version: 3 }] }, /no version 3/],
    [
      'an unknown evaluation',
      { evaluations: [{ ...PLACE, evaluationId: 9, version: 1 }] },
      /Evaluation 9 not found/,
    ],
    ['a pin without version', { prompts: [{ ...PLACE, promptId: 1 }] }, /Field required/],
    ['an id as text', { prompts: [{ ...PLACE, promptId: '1', version: 1 }] }, /valid integer/],
  ])('%s is 422, and nothing is copied', (_name, overrides, message) =>
    withEmulator({}, async (api) => {
      await api.post(PROMPTS, PROMPT);
      await api.put(`${PROMPTS}/1`, { name: 'Second version' });
      const reply = await api.post(EXPERIMENTS, withOverrides(overrides), KEY);
      expect(reply.status).toBe(422);
      const [problem] = fields(reply).detail as { msg: string; loc: Json[] }[];
      expect(problem?.msg).toMatch(message);
      expect(problem?.loc.slice(0, 3)).toEqual(['body', 'variants', 1]);
      expect(await copies(api)).toBe(0);
      // A refusal is not kept under the key: the corrected body may use it.
      expect((await api.post(EXPERIMENTS, EXPERIMENT, KEY)).status).toBe(202);
    }),
  );

  test('an older version may be pinned', () =>
    withEmulator({}, async (api) => {
      await api.post(PROMPTS, PROMPT);
      await api.put(`${PROMPTS}/1`, { name: 'Second version' });
      for (const version of [1, 2]) {
        const body = withOverrides({ prompts: [{ ...PLACE, promptId: 1, version }] });
        expect((await api.post(EXPERIMENTS, body)).status).toBe(202);
      }
    }));

  test.each<[string, JsonObject]>([
    ['no variants', {}],
    ['an empty list', { variants: [] }],
    ['no name', { variants: [{ configOverrides: {} }] }],
    ['a count of none', { ...EXPERIMENT, count: 0 }],
  ])('%s is 422', (_name, body) =>
    withEmulator({}, async (api) => {
      expect((await api.post(EXPERIMENTS, body)).status).toBe(422);
    }),
  );
});

describe('Idempotency-Key', () => {
  test('the same key and body give the same answer, whatever the order of keys; another body is 409', () =>
    withEmulator({}, async (api) => {
      const first = await api.post(EXPERIMENTS, EXPERIMENT, KEY);
      const again = await api.post(EXPERIMENTS, { variants: EXPERIMENT.variants, count: 1 }, KEY);
      expect([again.status, again.body]).toEqual([202, first.body]);
      expect((await api.post(EXPERIMENTS, { ...EXPERIMENT, count: 2 }, KEY)).status).toBe(409);
      expect((await api.post(EXPERIMENTS, EXPERIMENT)).body).not.toEqual(first.body);
      expect(await copies(api)).toBe(2);
    }));

  test('a replay shows the stored answer even when the status has moved on', () =>
    withEmulator({}, async (api) => {
      const { experiment_id } = fields(await api.post(EXPERIMENTS, EXPERIMENT, KEY));
      await api.get(`${EXPERIMENTS}/${experiment_id}`);
      await api.get(`${EXPERIMENTS}/${experiment_id}`);
      expect(fields(await api.post(EXPERIMENTS, EXPERIMENT, KEY)).status).toBe('queued');
    }));

  test('a replay of a deleted object answers with an id that is gone', () =>
    withEmulator({ switches: { idempotency: 'all' } }, async (api) => {
      const { id } = fields(await api.post(PROMPTS, PROMPT, KEY));
      await api.delete(`${PROMPTS}/${id}`);
      expect(fields(await api.post(PROMPTS, PROMPT, KEY)).id).toBe(id);
      expect((await api.get(`${PROMPTS}/${id}`)).status).toBe(404);
    }));
});

describe('status', () => {
  test('moves with the reads, and stays when it has ended', () =>
    withEmulator({ switches: { experiment_polls: 2 } }, async (api) => {
      const { experiment_id } = fields(await api.post(EXPERIMENTS, EXPERIMENT));
      const read = async () => fields(await api.get(`${EXPERIMENTS}/${experiment_id}`)).status;
      expect([await read(), await read(), await read()]).toEqual(['processing', 'completed', 'completed']);
      expect(fields(await api.post(`${EXPERIMENTS}/${experiment_id}/cancel`)).status).toBe('completed');
    }));

  test('cancelling ends it, and leaves copies and tasks', () =>
    withEmulator({}, async (api) => {
      const { experiment_id } = fields(await api.post(EXPERIMENTS, EXPERIMENT));
      expect(fields(await api.post(`${EXPERIMENTS}/${experiment_id}/cancel`)).status).toBe('cancelled');
      expect(fields(await api.get(`${EXPERIMENTS}/${experiment_id}`)).status).toBe('cancelled');
      expect(await copies(api)).toBe(1);
      expect((await api.post(`${EXPERIMENTS}/exp-9/cancel`)).status).toBe(404);
    }));
});
