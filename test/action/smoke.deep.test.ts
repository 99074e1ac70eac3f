import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { prompts } from '../support/deployment.js';
import { ActionScene, type Ran } from './action-scene.js';

let scene: ActionScene;
afterEach(() => scene.close());

const SMOKE = `
smoke:
  hello: { workflow: 10, tasks: [{ city: Rome, language: French }] }
  other: { workflow: 10, tasks: [{ city: Oslo, language: French }] }
`;

/** Merges a pull request that was planned, with these inputs of the step. */
async function merged(
  inputs: Record<string, string>,
  switches = {},
  prepare?: (workspace: string) => void,
): Promise<{ ran: Ran; comment: string }> {
  scene = await ActionScene.open();
  const number = await scene.openPull('rome', {
    'pipelines/b.yaml': prompts({ Rome: 'Go there.' }),
    'pipelines-sync.yaml': configured(),
  });
  expect((await scene.onPull(number, { inputs })).code).toBe(0);
  expect(tasks()).toBe(0);
  scene.emulator.setSwitches(switches);
  const { ran } = await scene.merge([number], { inputs, ...(prepare && { prepare }) });
  const [comment] = scene.repository.commentsOf(number).map(({ body }) => body);
  return { ran, comment: comment ?? '' };
}

/** The configuration of the scene, with smoke runs. */
const configured = () => `${readFileSync(path.join(scene.work.work, 'pipelines-sync.yaml'), 'utf8')}${SMOKE}`;
const tasks = () => scene.emulator.store.list('tasks').length;
const issues = () => [...scene.repository.issues.values()].filter(({ pull }) => pull === undefined);

it('smoke runs follow an apply, with a section in summary and comment', async () => {
  const { ran, comment } = await merged({ smoke: 'true' });
  expect([ran.code, ran.outputs['exit-code'], tasks()]).toEqual([0, '0', 2]);
  for (const text of [ran.summary, comment]) {
    expect(text).toContain('### ✅ Applied');
    expect(text).toContain('### ✅ Smoke runs on **staging** · 2 passed');
  }
  expect(ran.log).toContain('✓ hello  passed');
});

it('a smoke run that does not pass fails the step, and opens no issue: the apply was good', async () => {
  const { ran, comment } = await merged({ smoke: 'other' }, { task_end: 'failed' });
  expect([ran.code, ran.outputs['exit-code'], tasks()]).toEqual([1, '5', 1]);
  expect(comment).toContain('✅ Applied');
  expect(comment).toContain('### ❌ Smoke runs on **staging** · 1 failed');
  expect(ran.annotations.map(({ level, title }) => [level, title])).toContainEqual(['error', 'PS2903']);
  expect(issues()).toEqual([]);
});

it('a smoke run whose record cannot be kept takes nothing away from the report of the apply', async () => {
  const { ran, comment } = await merged({ smoke: 'other' }, {}, (workspace) => {
    mkdirSync(path.join(workspace, '.pipelines-sync'), { recursive: true });
    writeFileSync(path.join(workspace, '.pipelines-sync/.runs'), 'no folder');
  });
  expect([ran.code, ran.outputs['exit-code'], tasks()]).toEqual([1, '5', 0]);
  expect(comment).toContain('✅ Applied');
  expect(comment).toContain('PS2953');
  expect(ran.annotations.map(({ level, title }) => [level, title])).toContainEqual(['error', 'PS2903']);
});

it('a smoke run that cannot be read is found before the apply', async () => {
  const { ran } = await merged({ smoke: 'othr' });
  expect([ran.code, ran.outputs['exit-code'], tasks()]).toEqual([1, '1', 0]);
  expect(scene.emulator.store.list('prompts').map(({ name }) => name)).not.toContain('Rome');
  expect(ran.log).toContain('did you mean other?');
});

it('an apply that left something undone has no smoke runs', async () => {
  scene = await ActionScene.open();
  const number = await scene.openPull('rome', {
    'pipelines/b.yaml': prompts({ Rome: 'Go there.' }),
    'pipelines-sync.yaml': configured(),
  });
  await scene.onPull(number);
  scene.emulator.setFaults([
    { nth: 'every', match: { method: 'POST', path: '/api/prompts' }, when: 'before', status: 422 },
  ]);
  const { ran } = await scene.merge([number], { inputs: { smoke: 'true' } });
  expect([ran.code, tasks()]).toEqual([1, 0]);
  expect(ran.outputs['exit-code']).not.toBe('5');
  expect(ran.annotations.map(({ title }) => title)).toContain('PS2904');
});
