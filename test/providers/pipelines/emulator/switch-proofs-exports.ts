import type { Json, JsonObject } from '../../../../src/model/json.js';
import { MEMBER_KEY } from '../../../../src/providers/pipelines/emulator/default-seed.js';
import { zipFiles } from '../../../../src/providers/pipelines/zip-files.js';
import { type Api, fields } from './client.js';
import { column, exported, exportPath, judgedWorkflow, launched } from './run-scene.js';
import type { Proof, SwitchName } from './switch-proof.js';

/** The head's copied workflow of a run that has ended. */
async function ended(api: Api, count = 2): Promise<JsonObject | undefined> {
  await judgedWorkflow(api);
  const [, head] = await launched(api, count);
  return head;
}

/** The first row of the head. */
async function firstRow(api: Api): Promise<JsonObject> {
  const [row] = await exported(api, await ended(api));
  return row ?? {};
}

const keys = async (api: Api) => Object.keys(await firstRow(api));

/** What the reads of an export job answer. */
async function jobReads(api: Api, times: number): Promise<JsonObject[]> {
  const path = exportPath(await ended(api));
  const { job_id } = fields(await api.post(`${path}-async`, { format: 'csv' }));
  const reads: JsonObject[] = [];
  for (let read = 0; read < times; read += 1)
    reads.push(fields(await api.get(`${path}-status/${String(job_id)}`)));
  return reads;
}

function isArchive(base64: string): boolean {
  try {
    zipFiles(Buffer.from(base64, 'base64'), 1_000_000).forEach((file) => {
      file.content();
    });
    return true;
  } catch {
    return false;
  }
}

export const EXPORT_PROOFS: Partial<Record<SwitchName, Proof>> = {
  export_routes: {
    look: async (api) => {
      const path = exportPath(await ended(api));
      return [(await api.post(path, { format: 'json' })).status, (await api.get('/api/prompts')).status];
    },
    gives: { on: [200, 200], off: [404, 200] },
  },
  export_ways: {
    look: async (api) => {
      const path = exportPath(await ended(api));
      const ask = async (route: string) => (await api.post(route, { format: 'json' })).status;
      return [await ask(path), await ask(`${path}-async`)];
    },
    gives: { both: [200, 202], at_once: [200, 404], job: [404, 202] },
  },
  export_formats: {
    look: async (api) => {
      const path = exportPath(await ended(api));
      const taken: Json[] = [];
      for (const format of ['json', 'csv', 'zip', 'zip-json'])
        for (const route of [path, `${path}-async`])
          if ((await api.post(route, { format })).status !== 422) taken.push(format);
      return taken;
    },
    gives: {
      all: ['json', 'json', 'csv', 'csv', 'zip', 'zip', 'zip-json', 'zip-json'],
      json: ['json', 'json'],
      csv: ['csv', 'csv'],
      zip: ['zip', 'zip'],
      'zip-json': ['zip-json', 'zip-json'],
    },
  },
  export_copies: {
    look: async (api) => {
      const path = exportPath(await ended(api));
      const ask = async (one: Api, where: string) => (await one.post(where, { format: 'json' })).status;
      const member = api.as(MEMBER_KEY);
      return [
        await ask(api, path),
        await ask(member, path),
        await ask(member, exportPath({ workflow_id: 10 })),
      ];
    },
    gives: { allowed: [200, 200, 200], admins: [200, 403, 200], refused: [403, 403, 200] },
  },
  export_rows: {
    look: async (api) => {
      const { body } = await api.post(exportPath(await ended(api)), { format: 'json' });
      return Array.isArray(body) ? ['list', body.length] : Object.keys(fields(body));
    },
    gives: { list: ['list', 2], items: ['items', 'total'], tasks: ['tasks', 'total'] },
  },
  export_answer: {
    look: async (api) => {
      const reply = await api.post(exportPath(await ended(api)), { format: 'csv' });
      const isFile = typeof reply.body === 'string';
      return [reply.headers.get('content-type'), isFile || Object.keys(fields(reply))];
    },
    gives: {
      wrapped: ['application/json; charset=utf-8', ['file_name', 'content_type', 'content']],
      file: ['text/csv; charset=utf-8', true],
    },
  },
  export_id: {
    look: async (api) => (await keys(api))[0] ?? null,
    gives: { id: 'id', task_id: 'task_id', 'Task ID': 'Task ID' },
  },
  export_columns: {
    look: async (api) => (await keys(api)).slice(5, 7),
    gives: {
      name: ['Names a booking', 'Quality'],
      label: ['Names a booking', 'How good'],
      node: ['day-plan.Names a booking', 'day-plan.How good'],
    },
  },
  export_scores: {
    look: async (api) => {
      const row = await firstRow(api);
      return [
        Object.keys(row)[5] ?? null,
        row.evaluations === undefined ? [] : Object.keys(fields(row.evaluations)),
      ];
    },
    gives: {
      columns: ['Names a booking', []],
      nested: ['evaluations', ['Names a booking', 'Quality']],
    },
  },
  export_cells: {
    with: { run_outputs: 'whole' },
    look: async (api) => {
      const cell = (await firstRow(api))['Names a booking'] ?? null;
      if (typeof cell === 'number') return cell;
      const { score, passed, criterion_version } = fields(cell);
      return { score: score ?? null, passed: passed ?? null, criterion_version: criterion_version ?? null };
    },
    gives: { bare: 1, object: { score: 1, passed: true, criterion_version: 1 } },
  },
  export_missing: {
    with: { judge_fails_every: 1 },
    look: async (api) => {
      const row = await firstRow(api);
      return Object.hasOwn(row, 'Quality') ? [row.Quality ?? null] : [];
    },
    gives: { dash: ['-'], null: [null], absent: [] },
  },
  export_inputs: {
    look: async (api) => (await keys(api)).filter((name) => name.startsWith('inputs')),
    gives: {
      object: ['inputs'],
      columns: ['inputs.city', 'inputs.days', 'inputs.language'],
      hidden: [],
    },
  },
  export_outputs: {
    look: async (api) => (await keys(api)).includes('outputs'),
    gives: { shown: true, hidden: false },
  },
  export_expense: {
    look: async (api) => (await keys(api)).slice(-3).includes('tokens'),
    gives: { shown: true, hidden: false },
  },
  export_lag: {
    look: async (api) => {
      const head = await ended(api, 4);
      const seen: Json[] = [];
      for (let read = 0; read < 3; read += 1) {
        const cells = column(await exported(api, head), 'Quality');
        seen.push(cells.filter((cell) => cell !== '-').length);
      }
      return seen;
    },
    gives: { 0: [4, 4, 4], 1: [0, 4, 4], 2: [0, 2, 4] },
  },
  export_polls: {
    look: async (api) => (await jobReads(api, 2)).map(({ status }) => status ?? null),
    gives: { 2: ['processing', 'completed'], 1: ['completed', 'completed'] },
  },
  export_end: {
    look: async (api) => {
      const last = (await jobReads(api, 2)).at(-1);
      return [last?.status ?? null, last?.error ?? null];
    },
    gives: { completed: ['completed', null], failed: ['failed', 'The export failed'] },
  },
  export_damage: {
    look: async (api) => {
      const path = exportPath(await ended(api));
      const table = String(fields(await api.post(path, { format: 'csv' })).content);
      const packed = String(fields(await api.post(path, { format: 'zip' })).content_base64);
      return [table.split('\r\n').length, table.includes('\0'), isArchive(packed)];
    },
    gives: { none: [4, false, true], cut: [3, false, false], garbled: [4, true, false] },
  },
  export_file: {
    look: async (api) => {
      const { result } = (await jobReads(api, 2)).at(-1) ?? {};
      const { content, download_url } = fields(result);
      if (content !== undefined) return String(content).split('\r\n', 1)[0] ?? null;
      const ask = (headers: Record<string, string>) => fetch(String(download_url), { headers });
      const [alone, withKey, wrong] = [
        await ask({}),
        await ask({ Authorization: `Bearer ${api.key}` }),
        await fetch(String(download_url).replace(/.$/, (last) => (last === '0' ? '1' : '0'))),
      ];
      return [
        [alone.status, alone.headers.get('content-type'), (await alone.text()).split('\r\n').length],
        withKey.status,
        wrong.status,
      ];
    },
    gives: {
      inline: 'id,status,created_at,inputs,outputs,Names a booking,Quality,tokens,cost,latency_ms',
      address: [[200, 'text/csv; charset=utf-8', 4], 400, 403],
    },
  },
};
