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

/** In front of the platform: ids of organization, scope and criteria are text in every answer. */
beforeEach(async () => {
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
        response.end(text.replace(/"(org_id|project_id|workflow_id|criterion_id)":(\d+)/g, '"$1":"$2"'));
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
