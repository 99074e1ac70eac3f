import type { Json, JsonObject } from '../../../../src/model/json.js';
import { type Api, fields } from './client.js';
import type { Proof, SwitchName } from './switch-proof.js';
import { FILES } from './v1/archives.js';

const TASKS = '/api/v1/workflows/10/tasks';
const GOOD = { fields: { city: 'Rome', language: 'French' } };
const BAD = { fields: { town: 'Rome' } };

const create = (api: Api, ...tasks: JsonObject[]) => api.post(TASKS, { tasks });

const JOBS = '/api/projects/22/workflows/10/seeded-data/create-tasks-async';
const JOB = '/api/projects/22/workflows/10/seeded-data/create-tasks-status';
const UPLOADS = '/api/v1/workflows/3086/tasks/upload';

async function putFiles(url: Json | undefined): Promise<number> {
  const reply = await fetch(String(url), {
    method: 'PUT',
    redirect: 'manual',
    headers: { 'Content-Type': 'application/zip' },
    body: new Uint8Array(FILES),
  });
  await reply.text();
  return reply.status;
}

/** The path of an upload with an archive. */
async function uploaded(api: Api): Promise<string> {
  const { upload_id, upload_url } = fields(await api.post(UPLOADS, {}));
  await putFiles(upload_url);
  return `${UPLOADS}/${String(upload_id)}`;
}

async function statusesOf(api: Api, id: number, times: number): Promise<Json[]> {
  const seen: Json[] = [];
  for (let time = 0; time < times; time += 1)
    seen.push(fields(await api.get(`${TASKS}/${id}`)).status ?? null);
  return seen;
}

export const TASK_PROOFS: Partial<Record<SwitchName, Proof>> = {
  task_polls: {
    look: async (api) => {
      await create(api, GOOD);
      return statusesOf(api, 1, 3);
    },
    gives: {
      2: ['in_progress', 'finished', 'finished'],
      1: ['finished', 'finished', 'finished'],
      1000: ['in_progress', 'in_progress', 'in_progress'],
    },
  },
  task_end: {
    look: async (api) => {
      await create(api, GOOD);
      return statusesOf(api, 1, 3);
    },
    gives: Object.fromEntries(
      ['finished', 'failed', 'paused', 'escalated', 'quarantined'].map((word) => [
        word,
        ['in_progress', word, word],
      ]),
    ),
  },
  task_end_every: {
    with: { task_end: 'failed', task_polls: 1 },
    look: async (api) => {
      await create(api, GOOD, GOOD, GOOD);
      const { tasks } = fields(await api.get(TASKS));
      return (tasks as JsonObject[]).map(({ status }) => status ?? null);
    },
    gives: { 1: ['failed', 'failed', 'failed'], 2: ['finished', 'failed', 'finished'] },
  },
  task_in_paused: {
    look: async (api) => {
      api.emulator.store.editWorkflow(10, { status: 'PAUSED' });
      await create(api, GOOD);
      const seen = await statusesOf(api, 1, 2);
      api.emulator.store.editWorkflow(10, { status: 'ACTIVE' });
      return [...seen, ...(await statusesOf(api, 1, 2))];
    },
    gives: {
      pending: ['pending', 'pending', 'in_progress', 'finished'],
      paused: ['paused', 'paused', 'in_progress', 'finished'],
    },
  },
  task_fails_every: {
    look: async (api) => {
      const { success_count, errors } = fields(await create(api, GOOD, GOOD, GOOD));
      return [success_count ?? null, errors ?? null];
    },
    gives: {
      0: [3, []],
      2: [2, [{ index: 1, field_name: null, message: 'The task could not be created' }]],
    },
  },
  task_routes: {
    look: async (api) => [
      (await api.post(JOBS, { count: 1 })).status,
      (await api.get('/api/projects/22/workflows/10')).status,
    ],
    gives: { on: [202, 200], off: [404, 200] },
  },
  task_rows: {
    look: async (api) => {
      const { status, body } = await api.post(JOBS, { count: 2, tasks: [GOOD, GOOD] });
      for (let poll = 0; poll < 2; poll += 1) await api.get(`${JOB}/${String(fields(body).job_id)}`);
      return [status, api.emulator.store.list('tasks').map((task) => task.fields)];
    },
    gives: {
      taken: [202, [GOOD.fields, GOOD.fields]],
      refused: [422, []],
      ignored: [202, [{}, {}]],
    },
  },
  task_job_ids: {
    with: { experiment_polls: 1 },
    look: async (api) => {
      await api.post(JOBS, { count: 1 });
      const { task_ids, result } = fields(await api.get(`${JOB}/job-1`));
      return [task_ids ?? null, fields(result).task_ids ?? null];
    },
    gives: { result: [null, [1]], top: [[1], null], absent: [null, null] },
  },
  v1_routes: {
    look: async (api) => [
      (await api.get('/api/v1/health')).status,
      (await api.get(TASKS)).status,
      (await api.get('/api/health')).status,
    ],
    gives: { on: [200, 200, 200], off: [404, 404, 200] },
  },
  v1_deprecation: {
    look: async (api) => {
      const { headers } = await api.get('/api/v1/health');
      const main = await api.get('/api/health');
      return ['deprecation', 'sunset', 'link']
        .map((name) => headers.get(name))
        .concat(main.headers.get('deprecation'));
    },
    gives: {
      true: ['true', null, '</docs/api-reference/main-rest-api>; rel="successor-version"', null],
      date: [
        '@1767225600',
        'Fri, 01 Jan 2027 00:00:00 GMT',
        '</docs/api-reference/main-rest-api>; rel="successor-version"',
        null,
      ],
      absent: [null, null, null, null],
    },
  },
  v1_field_details: {
    look: async (api) => {
      const schema = fields(await api.get('/api/v1/workflows/10/schema'));
      return Object.keys((schema.fields as JsonObject[])[0] ?? {});
    },
    gives: {
      shown: ['name', 'title', 'type', 'required', 'format_hint'],
      absent: ['name', 'title', 'format_hint'],
    },
  },
  v1_error_count: {
    look: async (api) => fields(await create(api, GOOD, BAD)).error_count ?? null,
    gives: { tasks: 1, errors: 3 },
  },
  v1_list_lag: {
    look: async (api) => {
      await create(api, GOOD);
      const seen: Json[] = [fields(await api.get(`${TASKS}/1`)).id ?? null];
      for (let read = 0; read < 3; read += 1)
        seen.push((fields(await api.get(TASKS)).tasks as JsonObject[]).length);
      return seen;
    },
    gives: { 0: [1, 1, 1, 1], 1: [1, 0, 1, 1] },
  },
  v1_worker: {
    look: async (api) => {
      const upload = await uploaded(api);
      const first = (await api.post(`${upload}/confirm`)).status;
      return [first, fields(await api.get(upload)).status ?? null];
    },
    gives: { up: [202, 'processing'], down: [503, 'pending'] },
  },
  v1_upload_polls: {
    look: async (api) => {
      const upload = await uploaded(api);
      await api.post(`${upload}/confirm`);
      return [fields(await api.get(upload)).status ?? null, fields(await api.get(upload)).status ?? null];
    },
    gives: { 2: ['processing', 'completed'], 1: ['completed', 'completed'] },
  },
  v1_upload_end: {
    with: { v1_upload_polls: 1 },
    look: async (api) => {
      const upload = await uploaded(api);
      await api.post(`${upload}/confirm`);
      const { status, success_count } = fields(await api.get(upload));
      return [status ?? null, success_count ?? null];
    },
    gives: { completed: ['completed', 2], failed: ['failed', 0], cancelled: ['cancelled', 0] },
  },
  storage_put: {
    look: async (api) => {
      const { upload_url } = fields(await api.post(UPLOADS, {}));
      return putFiles(upload_url);
    },
    gives: { stored: 200, expired: 403, redirected: 307 },
  },
  failed_auth_limit: {
    with: { rate_limit_window: 30 },
    look: async (api, advance) => {
      const statuses: Json[] = [];
      const ask = async (one: Api) => statuses.push((await one.get(TASKS)).status);
      await ask(api.as(null));
      await ask(api.as('pk_live_unknown'));
      await ask(api);
      advance(31);
      await ask(api.as(null));
      return statuses;
    },
    gives: { 0: [401, 401, 200, 401], 1: [401, 429, 200, 401] },
  },
};
