import { expect, test } from 'vitest';
import type { JsonObject } from '../../../../src/model/json.js';
import { OTHER_ORG_KEY, VIEWER_KEY } from '../../../../src/providers/pipelines/emulator/default-seed.js';
import { fields, withEmulator } from './client.js';

const WORKFLOW = '/api/projects/22/workflows/10';
const START = `${WORKFLOW}/seeded-data/create-tasks-async`;
const STATUS = `${WORKFLOW}/seeded-data/create-tasks-status`;
const KEY = { 'Idempotency-Key': 'smoke-1' };
const ROWS: JsonObject[] = Array.from({ length: 4 }, () => ({
  fields: { city: 'Rome', language: 'French' },
}));

test('a job creates its tasks by and by, and says which', () =>
  withEmulator({}, async (api, { store }) => {
    const started = await api.post(START, { tasks: [...ROWS.slice(1), { fields: { City: 'Rome' } }] }, KEY);
    expect([started.status, started.body]).toEqual([202, { job_id: 'job-1', status: 'queued' }]);
    expect((await api.get(`${STATUS}/job-1`)).body).toEqual({
      job_id: 'job-1',
      status: 'processing',
      progress: { total: 4, completed: 2 },
    });
    expect(store.list('tasks')).toHaveLength(2);
    expect((await api.get(`${STATUS}/job-1`)).body).toEqual({
      job_id: 'job-1',
      status: 'completed',
      progress: { total: 4, completed: 4 },
      result: {
        success_count: 3,
        error_count: 1,
        errors: [
          { index: 3, field_name: 'City', message: 'Unknown field: City' },
          { index: 3, field_name: 'city', message: 'Missing required columns: city' },
          { index: 3, field_name: 'language', message: 'Missing required columns: language' },
        ],
        task_ids: [1, 2, 3],
      },
    });
    expect(fields(await api.get(`${WORKFLOW}/tasks/3`))).toMatchObject({
      id: 3,
      workflow_id: 10,
      project_id: 22,
      status: 'in_progress',
    });
    // The same tasks are those of External API v1.
    expect(fields(await api.get('/api/v1/workflows/10/tasks/3'))).toMatchObject({ status: 'finished' });
  }));

test('the same Idempotency-Key begins no second job, with another body it is 409', () =>
  withEmulator({}, async (api, { store }) => {
    for (let time = 0; time < 3; time += 1)
      expect(fields(await api.post(START, { tasks: ROWS }, KEY)).job_id).toBe('job-1');
    expect((await api.post(START, { tasks: ROWS.slice(1) }, KEY)).status).toBe(409);
    expect(store.list('task_jobs')).toHaveLength(1);
  }));

test('a cancelled job keeps the tasks that it has created', () =>
  withEmulator({}, async (api, { store }) => {
    await api.post(START, { tasks: ROWS });
    await api.get(`${STATUS}/job-1`);
    expect(fields(await api.post(`${STATUS}/job-1/cancel`))).toMatchObject({
      status: 'partially_cancelled',
      result: { task_ids: [1, 2] },
    });
    expect(fields(await api.get(`${STATUS}/job-1`)).status).toBe('partially_cancelled');
    expect(store.list('tasks')).toHaveLength(2);
    await api.post(START, { count: 3 });
    expect(fields(await api.post(`${STATUS}/job-2/cancel`)).status).toBe('cancelled');
    expect((await api.post(`${STATUS}/job-3/cancel`)).status).toBe(404);
  }));

test('refusals: state, body, key, workflow', () =>
  withEmulator({}, async (api, { store }) => {
    expect((await api.post(START, { count: 0 })).status).toBe(422);
    expect((await api.as(VIEWER_KEY).post(START, { count: 1 })).status).toBe(403);
    expect((await api.as(OTHER_ORG_KEY).post(START, { count: 1 })).status).toBe(404);
    await api.post(START, { count: 1 });
    expect(
      (await api.get('/api/projects/22/workflows/3086/seeded-data/create-tasks-status/job-1')).status,
    ).toBe(404);
    store.editWorkflow(10, { status: 'COMPLETED' });
    expect(fields(await api.post(START, { count: 1 })).detail).toMatch(/must be ACTIVE or PAUSED/);
  }));
