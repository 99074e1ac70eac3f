import { createServer, request as forward } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { Workspace } from '../../../support/workspace.js';

const BUNDLE = `artifact_type: pipelines.artifact.bundle.v1
prompts:
  - {name: Tone, prompt_text: Be warm.}
  - {name: Local, prompt_text: Be local., scope_type: workflow, workflow_id: 3086}
criteria:
  - name: Books
    display_label: Books
    type: programmatic
    config: {subtype: contains_keywords, keywords: [book]}
    output_schema: {type: boolean}
evaluations:
  - {name: All, description: All of it, criteria: [{criterion_id: {$ref: criteria/Books}}]}
tool_endpoints:
  - {name: Docs, endpoint_type: mcp_server, url: "https://docs.example/mcp", auth_type: none}
`;

let workspace: Workspace;
let close: () => void;

/** What the front makes of an answer, by the method of its request. */
let change: (method: string, text: string) => string;

/** Ids of organization, scope and criteria, and of the objects themselves where that is asked for. */
const others = (text: string) =>
  text.replace(/"(org_id|project_id|workflow_id|criterion_id)":(\d+)/g, '"$1":"$2"');
const own = (text: string) => text.replace(/"id":(\d+)/g, '"id":"$1"');

beforeEach(async () => {
  change = (_method, text) => others(text);
  workspace = await Workspace.open({ 'bundle.yaml': BUNDLE });
  const server = createServer((request, response) => {
    const { method, url, headers } = request;
    const onward = forward(new URL(url ?? '/', workspace.emulator.url), { method, headers }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('end', () => {
        const text = Buffer.concat(chunks).toString();
        const { 'content-length': _, ...rest } = answer.headers;
        response.writeHead(answer.statusCode ?? 502, rest);
        response.end(change(method ?? '', text));
      });
    });
    request.pipe(onward);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  workspace.env.PIPELINES_BASE_URL = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  close = () => {
    server.closeAllConnections();
    server.close();
  };
});
afterEach(async () => {
  close();
  await workspace.close();
});

it('rows whose organization and scope are text are ours all the same', async () => {
  const first = await workspace.run('apply', 'bundle.yaml', '--yes');
  expect(first.code, first.err).toBe(0);
  const made = workspace.emulator.requests.length;
  const again = await workspace.run('apply', 'bundle.yaml', '--yes');
  expect(again.code, again.err).toBe(0);
  expect(workspace.writesSince(made)).toEqual([]);
  // Also without memory: they are found again by their names.
  await workspace.loseLedger();
  const plan = await workspace.run('plan', 'bundle.yaml', '--json');
  expect(JSON.parse(plan.out).summary).toMatchObject({ create: 0, adopt: 5 });
});

const isWrite = (method: string) => method !== 'GET';
it.each([
  ['in every answer', (_: string, text: string) => own(others(text))],
  ['only in answers to writes', (method: string, text: string) => (isWrite(method) ? own(text) : text)],
  ['only in lists', (_: string, text: string) => (/^\s*[[{]\s*("data"|\[|\{)/.test(text) ? own(text) : text)],
])('an id as text is the number that it is: %s', async (_title, changed) => {
  change = changed;
  const first = await workspace.run('apply', 'bundle.yaml', '--yes', '--json');
  expect(first.code, first.err).toBe(0);
  const bundle = await workspace.read('bundle.yaml');
  await workspace.write('bundle.yaml', bundle.replace('Be warm.', 'Be warmer.'));
  const made = workspace.emulator.requests.length;
  const again = await workspace.run('apply', 'bundle.yaml', '--yes');
  expect(again.code, again.err).toBe(0);
  expect(workspace.writesSince(made)).toHaveLength(1);
  // The other way round, what it wrote down is known to a platform that shows numbers.
  change = (_method, text) => text;
  const plan = await workspace.run('plan', 'bundle.yaml', '--detailed-exitcode');
  expect(plan.code, plan.out).toBe(0);
  await workspace.loseLedger();
  change = changed;
  const anew = await workspace.run('plan', 'bundle.yaml', '--json');
  expect(JSON.parse(anew.out).summary).toMatchObject({ create: 0, adopt: 5 });
});

it.each([
  ['"Nx"', 'PS4240'],
  ['"9N007199254740993"', 'PS4240'],
  ['N.5', 'PS5005'],
  ['9N007199254740993', 'PS5005'],
])('an id that no prompt can have ends the run before anything is written: %s', async (id, code) => {
  await workspace.run('apply', 'bundle.yaml', '--yes');
  const bundle = await workspace.read('bundle.yaml');
  await workspace.write('bundle.yaml', bundle.replace('Be warm.', 'Be warmer.'));
  change = (method, text) =>
    isWrite(method) ? text : text.replace(/"id":(\d+)/g, (_, own) => `"id":${id.replace('N', own)}`);
  const before = workspace.emulator.requests.length;
  const run = await workspace.run('apply', 'bundle.yaml', '--yes');
  expect(run.code).toBe(1);
  expect(run.err).toContain(code);
  expect(workspace.writesSince(before)).toEqual([]);
});
