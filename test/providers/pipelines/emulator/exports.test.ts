import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../../../../src/model/json.js';
import { OTHER_ORG_KEY, VIEWER_KEY } from '../../../../src/providers/pipelines/emulator/default-seed.js';
import { EXPERIMENTS, fields, withEmulator } from './client.js';
import { column, exported, exportPath, judgedWorkflow, launched } from './run-scene.js';

const decode = (bytes: Uint8Array | undefined) => Buffer.from(bytes ?? new Uint8Array()).toString('utf8');
const unpacked = (content: unknown) => unzipSync(Buffer.from(String(content), 'base64'));

describe('formats', () => {
  test('a table has JSON and quotes in its cells, and a line for each task', () =>
    withEmulator({ switches: { run_outputs: 'whole' } }, async (api) => {
      await judgedWorkflow(api);
      api.emulator.store.editWorkflow(10, { seeded_data: [{ city: 'Rome, "old"\nand new', days: 2 }] });
      const [base] = await launched(api, 2);
      const { content, content_type } = fields(await api.post(exportPath(base), { format: 'csv' }));
      expect(content_type).toBe('text/csv; charset=utf-8');
      const lines = String(content).split('\r\n');
      expect(lines).toHaveLength(4);
      expect(lines[0]).toBe(
        'id,status,created_at,inputs,outputs,Names a booking,Quality,tokens,cost,latency_ms',
      );
      expect(lines[1]).toContain(
        `1,finished,2026-01-01T00:00:00.000Z,"{""city"":""Rome, \\""old\\""\\nand new"",""days"":2}"`,
      );
    }));

  test('archives hold the same rows, and with files each answer; the same tasks make the same bytes', () =>
    withEmulator({}, async (api) => {
      await judgedWorkflow(api);
      const [base] = await launched(api, 2);
      const ask = async (body: JsonObject) => fields(await api.post(exportPath(base), body)).content_base64;
      const table = fields(await api.post(exportPath(base), { format: 'csv' })).content;
      expect(decode(unpacked(await ask({ format: 'zip' }))['tasks.csv'])).toBe(table);
      const files = unpacked(await ask({ format: 'zip-json', include_files: true }));
      const rows = await exported(api, base);
      expect(JSON.parse(decode(files['tasks.json']))).toEqual(rows);
      const places = [
        'node-id-from-configurable-fields.field-id-from-configurable-fields',
        'day-plan.answer',
        'node-1.field-2',
      ];
      expect(Object.keys(files)).toEqual([
        'tasks.json',
        ...[1, 2].flatMap((task) => places.map((place) => `files/${task}/${place}.txt`)),
      ]);
      expect(await ask({ format: 'zip' })).toBe(await ask({ format: 'zip' }));
    }));

  test('an export of a workflow without runs has its tasks and their fields', () =>
    withEmulator({}, async (api) => {
      api.emulator.store.createTask(10, { city: 'Rome' });
      const rows = await exported(api, { workflow_id: 10 });
      expect(rows).toEqual([
        { id: 1, status: 'pending', created_at: '2026-01-01T00:00:00.000Z', inputs: { city: 'Rome' } },
      ]);
      expect(await exported(api, { workflow_id: 3086 })).toEqual([]);
    }));
});

describe('columns', () => {
  test('a name that is taken gets the field after it', () =>
    withEmulator({}, async (api) => {
      const { store } = api.emulator;
      const config = { subtype: 'contains_keywords', keywords: ['plan'] };
      for (const name of ['status', 'cost', 'Plan'])
        store.create('criteria', { name, type: 'programmatic', config });
      store.configureField(10, 'day-plan', 'answer', { criteria: ['status', 'cost', 'Plan'] });
      store.configureField(10, 'node-1', 'field-2', { criteria: ['Plan'] });
      const reply = await api.post(EXPERIMENTS, { count: 1, variants: [{ name: 'v' }] });
      const [variant] = fields(reply).variants as JsonObject[];
      const [row] = await exported(api, variant);
      expect(Object.keys(row ?? {}).filter((name) => /status|cost|Plan/.test(name))).toEqual([
        'status',
        'status (day-plan.answer)',
        'cost (day-plan.answer)',
        'Plan',
        'Plan (node-1.field-2)',
        'cost',
      ]);
    }));

  test('a column is of the same criterion in every row, also where cells are absent', () =>
    withEmulator({ switches: { export_missing: 'absent', judge_fails_every: 2 } }, async (api) => {
      const { store } = api.emulator;
      store.create('criteria', { name: 'Good', type: 'llm_judge', config: { prompt_template: 'Good?' } });
      store.configureField(10, 'day-plan', 'answer', { criteria: ['Good'] });
      store.configureField(10, 'node-1', 'field-2', { criteria: ['Good'] });
      const reply = await api.post(EXPERIMENTS, { count: 2, variants: [{ name: 'v' }] });
      for (let read = 0; read < 2; read += 1) await api.get(`${EXPERIMENTS}/exp-1`);
      const rows = await exported(api, (fields(reply).variants as JsonObject[])[0]);
      expect(rows.map((row) => Object.keys(row).filter((name) => name.startsWith('Good')))).toEqual([
        ['Good'],
        ['Good (node-1.field-2)'],
      ]);
    }));

  test('an evaluation of the overrides brings its criteria, in the versions that it pins', () =>
    withEmulator({ switches: { export_cells: 'object' } }, async (api) => {
      const { store } = api.emulator;
      const config = { subtype: 'contains_keywords', keywords: ['never there'] };
      store.create('criteria', { name: 'Word', type: 'programmatic', config });
      store.create('evaluations', { name: 'All', criteria: [{ criterion_id: 1 }] });
      store.edit('criteria', 1, { config: { ...config, keywords: ['for'] } });
      const variant = (version: number) => ({
        name: `v${version}`,
        configOverrides: {
          evaluations: [{ nodeId: 'review-node-id', fieldId: 'quality-field-id', evaluationId: 1, version }],
        },
      });
      const reply = await api.post(EXPERIMENTS, { count: 1, variants: [variant(1), variant(2)] });
      const { experiment_id, variants } = fields(reply);
      for (let read = 0; read < 2; read += 1) await api.get(`${EXPERIMENTS}/${experiment_id}`);
      const cells = await Promise.all(
        (variants as JsonObject[]).map(async (one) => fields((await exported(api, one))[0]?.Word)),
      );
      expect(cells.map(({ criterion_version, passed }) => [criterion_version, passed])).toEqual([
        [1, false],
        [2, expect.any(Boolean)],
      ]);
      expect(cells.map(({ node_id }) => node_id)).toEqual(['review-node-id', 'review-node-id']);
    }));
});

test('another model costs something else, and judges do too', () =>
  withEmulator({ switches: { run_outputs: 'whole', export_cells: 'object' } }, async (api) => {
    await judgedWorkflow(api);
    const models = [{ nodeId: 'day-plan', modelSlug: 'gpt-mini' }];
    const variants = [{ name: 'base' }, { name: 'head', configOverrides: { models } }];
    const reply = fields(await api.post(EXPERIMENTS, { count: 2, variants }));
    for (let read = 0; read < 2; read += 1) await api.get(`${EXPERIMENTS}/${reply.experiment_id}`);
    const [base, head] = await Promise.all(
      (reply.variants as JsonObject[]).map((variant) => exported(api, variant)),
    );
    expect(base?.[0]?.tokens).toBe(head?.[0]?.tokens);
    expect(base?.[0]?.cost).not.toBe(head?.[0]?.cost);
    expect(base?.[0]?.latency_ms).not.toBe(head?.[0]?.latency_ms);
    expect(fields(base?.[0]?.Quality)).toMatchObject({
      output_type: 'rating',
      criterion_version: 1,
      tokens: expect.any(Number),
      cost: expect.any(Number),
    });
  }));

test('slow tasks take ten times as long, and their scores come one export later', () =>
  withEmulator({ switches: { task_slow_every: 2, run_outputs: 'whole' } }, async (api) => {
    await judgedWorkflow(api);
    const [base] = await launched(api, 4);
    const first = await exported(api, base);
    expect(column(first, 'Names a booking')).toEqual([1, '-', 1, '-']);
    const [fast, slow] = column(first, 'latency_ms').map(Number);
    expect((slow ?? 0) / (fast ?? 1)).toBeCloseTo(10, 0);
    expect(column(await exported(api, base), 'Names a booking')).toEqual([1, 1, 1, 1]);
  }));

test('a judge whose model does not exist gives an error', () =>
  withEmulator({ switches: { export_cells: 'object' } }, async (api) => {
    await judgedWorkflow(api);
    api.emulator.store.edit('criteria', 2, { config: { prompt_template: 'Good?', model: 'none' } });
    const [base] = await launched(api, 1);
    expect(fields((await exported(api, base))[0]?.Quality)).toMatchObject({
      score: null,
      passed: null,
      error: 'Model none not found',
    });
  }));

describe('what is not there', () => {
  test('a task that has not ended has its inputs alone; a cancelled run keeps those that did', () =>
    withEmulator({ switches: { experiment_polls: 4 } }, async (api) => {
      await judgedWorkflow(api);
      const [base] = await launched(api, 4, 2);
      await api.post(`${EXPERIMENTS}/exp-1/cancel`);
      const rows = await exported(api, base);
      expect(column(rows, 'status')).toEqual(['finished', 'finished', 'pending', 'pending']);
      expect(column(rows, 'Quality').slice(2)).toEqual(['-', '-']);
      expect(column(rows, 'tokens').slice(2)).toEqual([null, null]);
      expect(rows[3]).toMatchObject({ inputs: { city: 'City 4' }, outputs: {} });
      const { variants } = fields(await api.get(`${EXPERIMENTS}/exp-1`));
      expect((variants as JsonObject[]).map(({ success_count }) => success_count)).toEqual([2, 2]);
    }));

  test('failed tasks count, and are no success', () =>
    withEmulator({ switches: { task_end: 'failed', task_end_every: 3 } }, async (api) => {
      await judgedWorkflow(api);
      const [base, head] = await launched(api, 6);
      expect([base?.success_count, head?.success_count]).toEqual([4, 4]);
      expect(column(await exported(api, base), 'status')).toEqual(
        [1, 2, 3, 4, 5, 6].map((id) => (id % 3 === 0 ? 'failed' : 'finished')),
      );
    }));

  test('a version runs with the text that it had, whatever changed between', () =>
    withEmulator({ switches: { run_outputs: 'whole' } }, async (api) => {
      const path = '/api/prompts';
      await api.post(path, { name: 'Tone', prompt_text: 'One.' });
      for (const fields of [
        { description: 'x' },
        { prompt_text: 'Two.' },
        { name: 'Y' },
        { prompt_text: 'Three.' },
      ])
        await api.put(`${path}/1`, fields);
      const variants = [1, 2, 3, 4, 5].map((version) => ({
        name: `v${version}`,
        configOverrides: { prompts: [{ nodeId: 'day-plan', fieldId: 'answer', promptId: 1, version }] },
      }));
      const reply = fields(await api.post(EXPERIMENTS, { count: 1, variants }));
      for (let read = 0; read < 2; read += 1) await api.get(`${EXPERIMENTS}/${reply.experiment_id}`);
      const rows = await Promise.all(
        (reply.variants as JsonObject[]).map((variant) => exported(api, variant)),
      );
      expect(rows.map(([row]) => fields(row?.outputs)['day-plan.answer'])).toEqual([
        'One.',
        'One.',
        'Two.',
        'Two.',
        'Three.',
      ]);
    }));

  test('a prompt that is edited or deleted after the launch changes nothing', () =>
    withEmulator({}, async (api) => {
      await judgedWorkflow(api);
      const [base] = await launched(api, 5);
      const before = await exported(api, base);
      await api.put('/api/prompts/1', { prompt_text: 'Something else.' });
      await api.delete('/api/prompts/1');
      api.emulator.store.edit('criteria', 1, { config: { subtype: 'contains_keywords', keywords: ['x'] } });
      expect(await exported(api, base)).toEqual(before);
    }));

  test('a prompt that a field uses is archived by a delete', () =>
    withEmulator({}, async (api) => {
      await judgedWorkflow(api);
      await api.delete('/api/prompts/1');
      await api.delete('/api/criteria/2');
      expect(fields(await api.get('/api/prompts/1')).archived).toBe(true);
      expect(fields(await api.get('/api/criteria/2')).archived).toBe(true);
    }));
});

describe('refusals', () => {
  test.each<[string, JsonObject]>([
    ['no format', {}],
    ['an unknown format', { format: 'xlsx' }],
    ['files that are no flag', { format: 'zip', include_files: 'yes' }],
  ])('%s is 422', (_name, body) =>
    withEmulator({}, async (api) => {
      for (const path of ['export-tasks', 'export-tasks-async'])
        expect((await api.post(`/api/projects/22/workflows/10/${path}`, body)).status).toBe(422);
    }),
  );

  test('another organization and another job are 404; a viewer may export, but not archive', () =>
    withEmulator({}, async (api) => {
      const path = '/api/projects/22/workflows/10/export-tasks';
      const body = { format: 'json' };
      expect((await api.as(OTHER_ORG_KEY).post(path, body)).status).toBe(404);
      const viewer = api.as(VIEWER_KEY);
      expect((await viewer.post(path, body)).status).toBe(200);
      const { job_id } = fields(await viewer.post(`${path}-async`, body));
      expect((await viewer.get(`${path}-status/${job_id}`)).status).toBe(200);
      expect((await viewer.get(`${path}-status/export-9`)).status).toBe(404);
      const other = '/api/projects/22/workflows/3086/export-tasks-status';
      expect((await viewer.get(`${other}/${job_id}`)).status).toBe(404);
      expect((await viewer.post('/api/projects/22/workflows/10/archive')).status).toBe(403);
      expect(fields(await api.post('/api/projects/22/workflows/10/archive')).archived).toBe(true);
      expect(fields(await api.get('/api/projects/22/workflows/10')).archived).toBe(true);
    }));
});

test('300 tasks with 20 criteria are exported in a moment, the same each time', () =>
  withEmulator({}, async (api) => {
    const { store } = api.emulator;
    await judgedWorkflow(api);
    const names = Array.from({ length: 20 }, (_, index) => `Criterion ${index}`);
    names.forEach((name, index) => {
      store.create(
        'criteria',
        index % 2 === 0
          ? { name, type: 'llm_judge', config: { prompt_template: `Does it name booking ${name}?` } }
          : { name, type: 'programmatic', config: { subtype: 'regex_match', pattern: '[Bb]ooking' } },
      );
    });
    store.configureField(10, 'day-plan', 'answer', { prompt: 'Tone', criteria: names });
    const [base, head] = await launched(api, 300);
    const once = await exported(api, base);
    expect(once).toHaveLength(300);
    expect(names.every((name) => once.every((row) => row[name] === 0 || row[name] === 1))).toBe(true);
    expect(await exported(api, base)).toEqual(once);
    expect(await exported(api, head)).not.toEqual(once);
    expect(head?.success_count).toBe(300);
  }));
