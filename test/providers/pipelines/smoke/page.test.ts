import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { smokeSchema } from '../../../../src/providers/pipelines/smoke/section.js';
import { TASK_STATUSES } from '../../../../src/providers/pipelines/smoke/task-status.js';
import { SmokeScene } from './scene.js';

const PAGE = readFileSync(path.join(import.meta.dirname, '../../../../docs/smoke.md'), 'utf8');

let scene: SmokeScene | undefined;
afterEach(() => scene?.close());

it('the example of docs/smoke.md runs', async () => {
  const [, example = ''] = /```yaml\n# pipelines-sync\.yaml\n(.*?)```/s.exec(PAGE) ?? [];
  scene = await SmokeScene.open('x: {workflow: 10, count: 1}');
  await scene.write('pipelines-sync.yaml', example);
  await scene.write('smoke/nightly.csv', `city,language\n${'Rome,French\n'.repeat(40)}`);
  await scene.write('smoke/contracts/a.pdf', 'A');
  const { code, out, err } = await scene.run('smoke', '--target', 'staging');
  expect([code, err, out.split('\n').at(-2)]).toEqual([
    0,
    expect.any(String),
    '3 smoke runs on staging: 3 passed',
  ]);
  expect(scene.store.list('tasks')).toHaveLength(2 + 40 + 1);
});

it('docs/smoke.md has every key of an entry, and every status', () => {
  const entry = Object(smokeSchema.additionalProperties).properties;
  const { expect: _expect, ...keys } = entry;
  const below = Object.keys(entry.expect.properties).map((key) => `expect.${key}`);
  for (const key of [...Object.keys(keys), ...below]) expect(PAGE).toContain(`| \`${key}\` |`);
  for (const status of TASK_STATUSES) expect(PAGE).toContain(`\`${status}\``);
});
