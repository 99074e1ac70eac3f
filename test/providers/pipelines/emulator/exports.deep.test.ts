import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { JsonObject } from '../../../../src/model/json.js';
import { needsPython, runPython } from '../../../support/python.js';
import { fields, withEmulator } from './client.js';
import { exported, exportPath, judgedWorkflow, launched } from './run-scene.js';

needsPython();

const PROGRAM = `
import os, json, base64, io, zipfile
from pipelines import PipelinesClient
c = PipelinesClient(api_key=os.environ['PIPELINES_API_KEY'], base_url=os.environ['PIPELINES_BASE_URL'])
pin = lambda version: {'prompts': [{'nodeId': 'day-plan', 'fieldId': 'answer', 'promptId': 1, 'version': version}]}
variants = [{'name': 'base', 'configOverrides': pin(1)}, {'name': 'head', 'configOverrides': pin(2)}]
begun = c.create_experiment(22, 10, {'count': 3, 'variants': variants}, idempotency_key='one')
done = c.wait_for_experiment(22, 10, begun['experiment_id'], poll_interval=0)
copy = done['variants'][1]['workflow_id']
rows = c.export_tasks(22, copy, {'format': 'json'})
job = c.export_tasks_async(22, copy, {'format': 'zip', 'include_files': True})
result = c.wait_for_export_tasks(22, copy, job['job_id'], poll_interval=0)['result']
archive = zipfile.ZipFile(io.BytesIO(base64.b64decode(result['content_base64'])))
print(json.dumps({
  'success': [v['success_count'] for v in done['variants']],
  'ids': [row['id'] for row in rows],
  'scores': [row['Names a booking'] for row in rows],
  'table': c.export_tasks(22, copy, {'format': 'csv', 'include_files': False})['content'].count('\\n'),
  'archive': [archive.testzip(), len(archive.namelist())],
  'archived': c.archive_workflow(22, copy)['archived'],
}))
`;

test('the published SDK runs an experiment, exports its tasks and archives the copy', () =>
  withEmulator({}, async (api, emulator) => {
    await judgedWorkflow(api);
    const env = { PIPELINES_BASE_URL: emulator.url, PIPELINES_API_KEY: api.key ?? '' };
    const result = await runPython(['-c', PROGRAM], { env });
    expect(result.stderr).toBe('');
    expect(JSON.parse(result.stdout)).toEqual({
      success: [3, 3],
      ids: [4, 5, 6],
      scores: [1, 1, 1],
      table: 4,
      archive: [null, 10],
      archived: true,
    });
  }));

test('a server that is started again has the same runs, exports and jobs', async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'emulator-'));
  try {
    const job = async (api: Parameters<typeof launched>[0], path: string, id: unknown) =>
      fields(await api.get(`${path}-status/${String(id)}`));
    const switches = { export_lag: 2 } as const;
    const before = await withEmulator({ dataDir, switches }, async (api) => {
      await judgedWorkflow(api);
      const [, head] = await launched(api, 20);
      const path = exportPath(head);
      const { job_id } = fields(await api.post(`${path}-async`, { format: 'csv' }));
      await job(api, path, job_id);
      const last = await job(api, path, job_id);
      const rows = [await exported(api, head), await exported(api, head)];
      return { head, path, job_id, last, rows };
    });
    const { head, path, job_id, last, rows } = before;
    expect(rows[0]).not.toEqual(rows[1]);
    await withEmulator({ dataDir, switches }, async (api) => {
      expect(await job(api, path, job_id)).toEqual(last);
      expect(await exported(api, head as JsonObject)).toEqual(rows[1]);
    });
  } finally {
    await rm(dataDir, { recursive: true, force: true });
  }
});
