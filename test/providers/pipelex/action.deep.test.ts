import { afterEach, beforeEach, expect, it } from 'vitest';
import {
  API_KEY,
  embeddedPipelex,
  type PipelexEmulator,
} from '../../../src/providers/pipelex/emulator/index.js';
import { ADMIN_KEY } from '../../../src/providers/pipelines/emulator/index.js';
import { readMarker } from '../../../src/report/index.js';
import { ActionScene } from '../../action/action-scene.js';
import { GREET } from './greet.js';

const CONFIG = `version: 1
namespace: n
targets:
  methods:
    provider: pipelex
    bundles: ["methods/**/*"]
  staging:
    org_id: 2
    bundles: ["pipelines/*.yaml"]
default_target: methods
`;

let scene: ActionScene;
let server: PipelexEmulator;
beforeEach(async () => {
  server = await embeddedPipelex.start();
  scene = await ActionScene.open(
    {
      'pipelines-sync.yaml': CONFIG,
      'methods/a/main.mthds': GREET,
      'methods/b/main.mthds': GREET.replace('"demo"', '"other"'),
    },
    { inputs: { 'api-key': API_KEY }, env: { PIPELEX_BASE_URL: server.url } },
  );
});
afterEach(async () => {
  await scene.close();
  await server.close();
});

const commentsOf = (number: number) => scene.repository.commentsOf(number).map(({ body }) => body);

it('comments what a change of a method means, and asks about changed methods only', async () => {
  const number = await scene.openPull('edit', {
    'methods/a/main.mthds': GREET.replace('{ name', '{ mood = "Text", name').replace('$name', '$name $mood'),
  });
  const ran = await scene.onPull(number);
  expect([ran.code, ran.outputs['exit-code']], ran.log).toEqual([0, '0']);
  const [body = '', ...more] = commentsOf(number);
  expect(more).toEqual([]);
  expect(body).toContain('### ✅ Pipelex check for **methods** · 1 valid, 1 unchanged');
  expect(body).toContain('Methods are published by git');
  expect(body).toContain(
    '- `methods/a` **valid**\n  - input `mood` added to `demo.greet` (breaking for callers)',
  );
  expect(server.requests.filter(({ path }) => path === '/v1/validate')).toHaveLength(1);
  const merged = await scene.merge([number]);
  expect([merged.ran.code, merged.ran.summary], merged.ran.log).toEqual([
    0,
    expect.stringContaining('Nothing to apply on methods: Pipelex only checks files.'),
  ]);
});

it('fails on an invalid method, at the line of its key, beside a target with a plan', async () => {
  const number = await scene.openPull('edit', {
    'methods/a/main.mthds': GREET.replace('"Greeting"', '"Gone"'),
    'pipelines/p.yaml':
      'artifact_type: pipelines.artifact.bundle.v1\nprompts:\n  - name: Warm\n    prompt_text: Be warm.\n',
  });
  const ran = await scene.onPull(number, {
    inputs: { target: 'methods, staging', 'api-key': '' },
    env: { PIPELEX_API_KEY: API_KEY, PIPELINES_API_KEY: ADMIN_KEY },
  });
  expect([ran.code, ran.outputs['exit-code']], ran.log).toEqual([1, '5']);
  expect(ran.annotations).toMatchObject([
    { level: 'error', title: 'PS2810', file: 'methods/a/main.mthds', line: 12 },
  ]);
  const bodies = commentsOf(number);
  expect(bodies.map((body) => [readMarker(body)?.target, readMarker(body)?.state])).toEqual([
    ['methods', 'checked'],
    ['staging', 'planned'],
  ]);
  expect(bodies[0]).toContain('### ❌ Pipelex check for **methods** · 1 invalid, 1 unchanged');
  expect(bodies[0]).toMatch(/\[`methods\/a\/main\.mthds:12:1`\]/);
});

it('keeps a server that is off apart from an invalid method', async () => {
  const number = await scene.openPull('edit', { 'methods/a/main.mthds': `${GREET}\n` });
  const ran = await scene.onPull(number, { env: { PIPELEX_BASE_URL: 'http://127.0.0.1:1' } });
  expect([ran.code, ran.outputs['exit-code']], ran.log).toEqual([1, '1']);
  expect(commentsOf(number)[0]).toContain('### ❌ No plan for **methods**');
});
