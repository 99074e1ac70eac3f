import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  ADMIN_KEY,
  defaultSeed,
  type Emulator,
  startEmulator,
} from '../../../../src/providers/pipelines/emulator/index.js';
import { needsPython, runPython } from '../../../support/python.js';

needsPython();

/**
 * Ids of objects that exist, so that the tester gets beyond 404. A 422 is allowed for a body that
 * fits its schema: rules such as "the type cannot be changed" or "the field must be an LLM field"
 * depend on what is stored, and no schema can state them.
 */
const CONFIG = `
[parameters]
"path.org_id" = 2
"path.project_id" = 22
"path.workflow_id" = 10
"path.node_db_id" = 44
"path.id" = 1
"path.endpoint_id" = "endpoint-1"
"path.binding_id" = "binding-1"
"path.ground_truth_id" = "truth-1"

"path.job_id" = "job-1"
"path.task_id" = 1

[checks]
positive_data_acceptance.expected-statuses = ["2xx", 401, 403, 404, 409, 422]
`;

let emulator: Emulator;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'emulator-'));
  await writeFile(join(folder, 'schemathesis.toml'), CONFIG);
  const place = { workflow_id: 10, node_id: 'node-1', field_id: 'field-2' };
  emulator = await startEmulator({
    seed: {
      ...defaultSeed(),
      prompts: [{ id: 1, name: 'Tone', prompt_text: 'Be kind.', in_use: true }],
      criteria: [
        { id: 1, name: 'Exact', type: 'programmatic', config: { subtype: 'exact_match' }, in_use: true },
      ],
      evaluations: [{ id: 1, name: 'Quality', criteria: [{ criterion_id: 1 }], in_use: true }],
      tool_endpoints: [{ id: 'endpoint-1', name: 'Docs', url: 'https://tools.example.com/mcp' }],
      tool_bindings: [{ id: 'binding-1', ...place, endpoint_id: 'endpoint-1' }],
      tool_ground_truths: [{ id: 'truth-1', ...place }],
    },
  });
});

afterAll(async () => {
  await emulator.close();
  await rm(folder, { recursive: true, force: true });
});

test('the API tester finds no undocumented answer and no 5xx', { timeout: 900_000 }, async () => {
  const result = await runPython(
    [
      '-m',
      'schemathesis.cli',
      '--config-file',
      join(folder, 'schemathesis.toml'),
      'run',
      `${emulator.url}/openapi.json`,
      '-H',
      `Authorization: Bearer ${ADMIN_KEY}`,
      '--max-examples',
      '20',
      '--generation-deterministic',
      '--workers',
      '1',
      '--phases',
      'coverage,fuzzing',
      '--no-color',
    ],
    { cwd: folder },
  );
  expect(result.stdout).toMatch(/^\s*\d+ generated, \d+ passed/m);
  expect(result.code).toBe(0);
  // It really was asked everything, and got somewhere.
  const reached = new Set(
    emulator.requests.filter(({ status }) => status !== null && status < 300).map(routeOf),
  );
  const documented = Object.keys(await operations()).length;
  expect(documented).toBeGreaterThan(45);
  expect(reached.size).toBeGreaterThan(documented * 0.8);
  expect(emulator.requests.filter(({ status }) => status === null || status >= 500)).toEqual([]);
});

function routeOf({ method, route }: { method: string; route: string | null }): string {
  return `${method} ${route}`;
}

async function operations(): Promise<Record<string, true>> {
  const document: unknown = await (await fetch(`${emulator.url}/openapi.json`)).json();
  const paths = (document as { paths: Record<string, Record<string, unknown>> }).paths;
  return Object.fromEntries(
    Object.entries(paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => [`${method} ${path}`, true]),
    ),
  );
}
