import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ADMIN_KEY, startEmulator } from '../../../../../src/providers/pipelines/emulator/index.js';
import { needsPython, runPython } from '../../../../support/python.js';
import { FILES } from './archives.js';

needsPython();

/** Of the counter of an emulator with a clock of its own. */
const UPLOAD = '00000000-0000-4000-8000-000000000001';

/** A workflow with files for the routes of uploads, one without for the others; what exists, so that they get beyond 404. */
const CONFIG = `
[parameters]
"path.workflow_id" = 10
"path.task_id" = 1
"path.upload_id" = "${UPLOAD}"

[[operations]]
include-path-regex = "/upload"
parameters = { "path.workflow_id" = 3086 }

[checks]
positive_data_acceptance.expected-statuses = ["2xx", 400, 401, 403, 404, 409, 422]
`;

test('the API tester finds the document of v1 true: no answer that it does not name, and no 5xx', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'v1-'));
  const emulator = await startEmulator({ now: () => new Date('2026-01-01T00:00:00Z') });
  try {
    await writeFile(join(folder, 'schemathesis.toml'), CONFIG);
    // No schema of the document knows the names of a workflow's fields; without any, some batches succeed.
    emulator.store.editWorkflow(10, { task_fields: [] });
    emulator.store.createTask(10, {});
    const begun = await fetch(`${emulator.url}/api/v1/workflows/3086/tasks/upload`, {
      method: 'POST',
      headers: { 'X-API-Key': ADMIN_KEY, 'Content-Type': 'application/json' },
      body: '{}',
    });
    const upload = (await begun.json()) as { upload_id: string; upload_url: string };
    expect(upload.upload_id).toBe(UPLOAD);
    const headers = { 'Content-Type': 'application/zip' };
    await fetch(upload.upload_url, { method: 'PUT', headers, body: new Uint8Array(FILES) });
    const { stdout, code } = await runPython(
      [
        '-m',
        'schemathesis.cli',
        '--config-file',
        join(folder, 'schemathesis.toml'),
        'run',
        `${emulator.url}/api/v1/openapi.json`,
        '-H',
        `Authorization: Bearer ${ADMIN_KEY}`,
        '--max-examples',
        '10',
        '--generation-deterministic',
        '--workers',
        '1',
        '--phases',
        'coverage,fuzzing',
        '--no-color',
      ],
      { cwd: folder },
    );
    expect(stdout).toMatch(/^\s*\d+ generated, \d+ passed/m);
    expect([code, stdout]).toEqual([0, expect.any(String)]);
    // It really was asked everything, and got somewhere everywhere.
    const reached = emulator.requests.filter(({ status }) => status !== null && status < 300);
    expect(new Set(reached.map(({ method, route }) => `${method} ${route}`)).size).toBe(10);
    expect(emulator.requests.filter(({ status }) => status === null || status >= 500)).toEqual([]);
  } finally {
    await emulator.close();
    await rm(folder, { recursive: true, force: true });
  }
});
