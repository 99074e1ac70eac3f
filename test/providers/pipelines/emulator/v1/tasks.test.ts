import { describe, expect, test } from 'vitest';
import type { Json, JsonObject } from '../../../../../src/model/json.js';
import {
  OTHER_ORG_KEY,
  REVOKED_KEY,
  VIEWER_KEY,
} from '../../../../../src/providers/pipelines/emulator/default-seed.js';
import { ADMIN_KEY } from '../../../../../src/providers/pipelines/emulator/index.js';
import { type Api, fields, type Reply, withEmulator } from '../client.js';

const V1 = '/api/v1';
const WORKFLOW = `${V1}/workflows/10`;
const TASKS = `${WORKFLOW}/tasks`;
const ROME = { fields: { city: 'Rome', language: 'French' } };

/** Status and body of a refusal, with the sentence shortened to what a test looks for. */
function refusal({ status, body }: Reply): [number, Json] {
  return [status, body ?? null];
}

function says(status: number, error: string, sentence: string | RegExp): [number, object] {
  return [status, { error, message: expect.stringMatching(sentence) }];
}

function rows(count: number): JsonObject {
  return {
    tasks: Array.from({ length: count }, (_, index) => ({ fields: { ...ROME.fields, days: index } })),
  };
}

async function pages(api: Api, query: string): Promise<{ ids: number[]; requests: number }> {
  const ids: number[] = [];
  let requests = 0;
  let cursor: Json = null;
  do {
    const asked: string = cursor === null ? query : `${query}&cursor=${encodeURIComponent(String(cursor))}`;
    const page = fields(await api.get(`${TASKS}?${asked}`));
    requests += 1;
    ids.push(...(page.tasks as JsonObject[]).map(({ id }) => Number(id)));
    expect(page.has_more).toBe(page.next_cursor !== null);
    cursor = page.next_cursor ?? null;
  } while (cursor !== null);
  return { ids, requests };
}

describe('keys', () => {
  test('no key and a refused key have codes of their own; health needs none', () =>
    withEmulator({}, async (api) => {
      const bare = api.as(null);
      expect(refusal(await bare.get(WORKFLOW))).toEqual(says(401, 'missing_api_key', /required/));
      expect(refusal(await bare.raw('GET', WORKFLOW, undefined, { authorization: ADMIN_KEY }))).toEqual(
        says(401, 'missing_api_key', /required/),
      );
      for (const key of ['pk_test_1', REVOKED_KEY])
        expect(refusal(await api.as(key).get(WORKFLOW))).toEqual(says(401, 'invalid_api_key', /Invalid/));
      expect((await bare.raw('GET', WORKFLOW, undefined, { 'X-API-Key': ADMIN_KEY })).status).toBe(200);
      expect(fields(await bare.get(`${V1}/health`))).toEqual({ status: 'ok' });
    }));

  test('a key that may not write tasks is 403, one that is refused the family too', () =>
    withEmulator({}, async (api, emulator) => {
      expect((await api.as(VIEWER_KEY).get(TASKS)).status).toBe(200);
      expect(refusal(await api.as(VIEWER_KEY).post(TASKS, { tasks: [ROME] }))).toEqual(
        says(403, 'forbidden', /may not/),
      );
      const key = emulator.store.need('keys', ADMIN_KEY);
      emulator.store.put('keys', { ...key, deny: [{ family: 'tasks', status: 401, access: 'all' }] });
      expect(refusal(await api.get(TASKS))).toEqual(says(401, 'unauthorized', /no access to tasks/));
    }));

  test('a rate limit says the seconds in the header and in the body', () =>
    withEmulator(
      { switches: { rate_limit: 1, rate_limit_window: 30, rate_limit_per: 'key' } },
      async (api) => {
        await api.get(WORKFLOW);
        const reply = await api.get(WORKFLOW);
        expect(reply.headers.get('retry-after')).toBe('30');
        expect(refusal(reply)).toEqual([
          429,
          { error: 'rate_limit_exceeded', message: 'Rate limit exceeded', retry_after: 30 },
        ]);
        expect((await api.as(VIEWER_KEY).get(WORKFLOW)).status).toBe(200);
      },
    ));
});

describe('errors', () => {
  test.each<[string, (api: Api) => Promise<Reply>, number, string, RegExp]>([
    ['an unknown workflow', (api) => api.get(`${V1}/workflows/9`), 404, 'not_found', /^Workflow not found$/],
    ['another organization', (api) => api.get(`${V1}/workflows/41`), 404, 'not_found', /Workflow/],
    ['an unknown task', (api) => api.get(`${TASKS}/1`), 404, 'not_found', /^Task not found$/],
    ['an unknown path', (api) => api.get(`${V1}/prompts`), 404, 'not_found', /Not Found/],
    [
      'the path of a document below a route',
      (api) => api.get(`${V1}/workflows/openapi.json`),
      422,
      'validation_error',
      /^workflow_id: /,
    ],
    ['a wrong method', (api) => api.delete(TASKS), 405, 'api_error', /Not Allowed/],
    [
      'an id that is no number',
      (api) => api.get(`${V1}/workflows/x`),
      422,
      'validation_error',
      /^workflow_id: /,
    ],
    ['no tasks', (api) => api.post(TASKS, { tasks: [] }), 422, 'validation_error', /^tasks: .* at least 1/],
    [
      'too many tasks',
      (api) => api.post(TASKS, rows(5001)),
      422,
      'validation_error',
      /^tasks: .* at most 5000/,
    ],
    [
      'a task without fields',
      (api) => api.post(TASKS, { tasks: [{}] }),
      422,
      'validation_error',
      /^tasks\.0\.f/,
    ],
    [
      'no JSON',
      (api) => api.raw('POST', TASKS, '{'),
      422,
      'validation_error',
      /^JSON decode error|dictionary$/,
    ],
    ['a cursor', (api) => api.get(`${TASKS}?cursor=abc`), 400, 'invalid_request', /cursor/],
    [
      'a status',
      (api) => api.get(`${TASKS}?status=done`),
      400,
      'invalid_request',
      /pending, in_progress, fin/,
    ],
    ['a limit', (api) => api.get(`${TASKS}?limit=201`), 422, 'validation_error', /^limit: .* 200$/],
    [
      'a body over 32 MB',
      (api) => api.post(TASKS, { tasks: [{ fields: { city: 'x'.repeat(33 * 1024 * 1024) } }] }),
      413,
      'payload_too_large',
      /too large/,
    ],
    ['file fields', (api) => api.post(`${V1}/workflows/3086/tasks`, rows(1)), 422, 'validation_error', /ZIP/],
  ])('%s', (_what, ask, status, error, sentence) =>
    withEmulator({}, async (api) => {
      expect(refusal(await ask(api))).toEqual(says(status, error, sentence));
    }),
  );

  test('a workflow in another state takes no tasks; a paused one does', () =>
    withEmulator({}, async (api, { store }) => {
      for (const status of ['DRAFT', 'COMPLETED', 'ARCHIVED', 'PENDING_ACTIVATION'] as const) {
        store.editWorkflow(10, { status });
        expect(fields(await api.get(WORKFLOW))).toEqual({ id: 10, name: 'Italy', status });
        expect(refusal(await api.post(TASKS, { tasks: [ROME] }))).toEqual(
          says(422, 'validation_error', /^Workflow must be ACTIVE or PAUSED to create tasks$/),
        );
      }
      store.editWorkflow(10, { status: 'PAUSED' });
      expect((await api.post(TASKS, { tasks: [ROME] })).status).toBe(200);
    }));

  test('a failure of the server has the code of its status', () =>
    withEmulator({ faults: [{ nth: 'every', when: 'before', status: 503 }] }, async (api, emulator) => {
      expect(refusal(await api.get(WORKFLOW))).toEqual(says(503, 'service_unavailable', /Injected/));
      emulator.setFaults([{ nth: 'every', when: 'before', status: 500 }]);
      expect(refusal(await api.get(WORKFLOW))).toEqual(says(500, 'internal_server_error', /Injected/));
      emulator.setFaults([{ nth: 'every', when: 'before', status: 429, retryAfter: '7' }]);
      expect((await api.get(WORKFLOW)).body).toMatchObject({ error: 'rate_limit_exceeded', retry_after: 7 });
      expect((await api.get('/api/prompts')).body).toEqual({ detail: 'Injected fault 429' });
    }));
});

describe('tasks', () => {
  test('a batch succeeds in part: each error has its row and field', () =>
    withEmulator({}, async (api, { store }) => {
      const reply = await api.post(TASKS, {
        tasks: [ROME, { fields: { City: 'Rome', language: 'French' } }, ROME],
      });
      expect([reply.status, reply.body]).toEqual([
        200,
        {
          success_count: 2,
          error_count: 1,
          errors: [
            { index: 1, field_name: 'City', message: 'Unknown field: City' },
            { index: 1, field_name: 'city', message: 'Missing required columns: city' },
          ],
          task_ids: [1, 2],
        },
      ]);
      expect(store.list('tasks').map((task) => task.fields)).toEqual([ROME.fields, ROME.fields]);
      expect(refusal(await api.post(TASKS, { tasks: [{ fields: { City: 'Rome' } }] }))).toEqual(
        says(422, 'validation_error', /^All 1 tasks failed: tasks.0: Unknown field: City; /),
      );
      expect(store.list('tasks')).toHaveLength(2);
    }));

  test('a task moves on as it is shown, and is found in its own workflow alone', () =>
    withEmulator({}, async (api, { store }) => {
      await api.post(TASKS, { tasks: [ROME] });
      expect((await api.get(`${TASKS}/1`)).body).toEqual({
        id: 1,
        status: 'in_progress',
        node_summary: { total: 5, finished: 2, in_progress: 1, pending: 2 },
        created_at: '2026-01-01T00:00:00.000Z',
        updated_at: '2026-01-01T00:00:00.000Z',
      });
      expect((await api.get(`${TASKS}/1`)).body).toMatchObject({
        status: 'finished',
        node_summary: { total: 5, finished: 5, in_progress: 0, pending: 0 },
      });
      expect((await api.get(`${V1}/workflows/3086/tasks/1`)).status).toBe(404);
      expect((await api.as(OTHER_ORG_KEY).get(`${TASKS}/1`)).status).toBe(404);
      store.editTask(1, { status: 'escalated' });
      expect((await api.get(`${TASKS}/1`)).body).toMatchObject({
        status: 'escalated',
        node_summary: { total: 5, finished: 4, in_progress: 1, pending: 0 },
      });
    }));

  test('1,000 tasks come in pages, the newest first, while more are created', () =>
    withEmulator({}, async (api, { store }) => {
      expect(fields(await api.post(TASKS, rows(1000)))).toMatchObject({ success_count: 1000 });
      store.createTask(3086, {});
      const all = await pages(api, 'limit=200');
      expect(all).toEqual({ ids: Array.from({ length: 1000 }, (_, index) => 1000 - index), requests: 5 });
      expect((await pages(api, 'limit=200&status=finished')).ids).toHaveLength(1000);
      const first = fields(await api.get(TASKS));
      expect((first.tasks as Json[]).length).toBe(50);
      // The form that the documentation shows.
      expect(first.next_cursor).toBe(Buffer.from('{"last_id": 951}').toString('base64'));
      store.createTask(10, {});
      const next = fields(await api.get(`${TASKS}?limit=1&cursor=${String(first.next_cursor)}`));
      expect((next.tasks as JsonObject[])[0]?.id).toBe(950);
    }));

  test('another process sees the tasks and plants states', () =>
    withEmulator({ control: true }, async (api) => {
      await api.patch('/_emulator/objects/workflows/10', { status: 'DRAFT' });
      expect((await api.post(TASKS, { tasks: [ROME] })).status).toBe(422);
      const made = await api.post('/_emulator/objects/tasks', { workflow_id: 10, fields: { city: 'Rome' } });
      expect([made.status, fields(made).id]).toEqual([201, 1]);
      expect((await api.post('/_emulator/objects/tasks', { workflow_id: 9 })).status).toBe(404);
      await api.patch('/_emulator/objects/tasks/1', { status: 'quarantined' });
      expect(fields(await api.get(`${TASKS}/1`)).status).toBe('quarantined');
      expect(fields(await api.get('/_emulator/state')).tasks).toMatchObject([
        { id: 1, workflow_id: 10, fields: { city: 'Rome' }, status: 'quarantined' },
      ]);
    }));
});

test('every answer is marked as deprecated, refusals too; the main API is not', () =>
  withEmulator({}, async (api) => {
    const bare = api.as(null);
    for (const path of [`${V1}/health`, TASKS, `${V1}/nothing`]) {
      const { headers } = await bare.get(path);
      expect([path, headers.get('deprecation'), headers.get('link')]).toEqual([
        path,
        'true',
        expect.stringContaining('rel="successor-version"'),
      ]);
    }
    expect((await api.get('/api/health')).headers.get('deprecation')).toBeNull();
  }));
