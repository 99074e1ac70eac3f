import { chmodSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Fault } from '../../src/emulator/faults.js';
import { prompts } from '../support/deployment.js';
import { ActionScene } from './action-scene.js';
import { actionsToken } from './github/tokens.js';
import { label, withTrials } from './trial-scene.js';

let scene: ActionScene;
beforeEach(async () => {
  scene = await ActionScene.open();
  const rights = { contents: 'write', 'pull-requests': 'write', issues: 'write', checks: 'write' } as const;
  scene.github.state.addToken('checking', actionsToken(rights));
});
afterEach(() => scene.close());

/** A trial of a pull request on a platform with a fault, which is over when the trial is. */
async function tried(fault: Fault): Promise<void> {
  const before = await scene.tip();
  scene.work.commit('trials', { 'pipelines-sync.yaml': withTrials(scene) });
  const applied = await scene.pushed(before, await scene.tip(), { inputs: { 'on-plan-change': 'apply' } });
  expect(applied.code).toBe(0);
  const number = await scene.openPull('edit', { 'pipelines/a.yaml': prompts({ Tone: 'Be brief.' }) });
  label(scene, number);
  scene.emulator.setFaults([fault]);
  await scene.onPull(number, { inputs: { command: 'trial', 'github-token': 'checking' } });
  scene.emulator.setFaults([]);
}

const heads = () =>
  scene.emulator.store
    .list('prompts')
    .filter(({ name, archived_at }) => name.includes('(trial ') && archived_at === null).length;
const writes = (mark: number) =>
  scene.emulator.requests
    .slice(mark)
    .flatMap(({ method, path: at }) => (method === 'GET' ? [] : [`${method} ${at}`]));

const NO_DELETE: Fault = { match: { method: 'DELETE' }, nth: 'every', when: 'before', status: 403 };

it('the drift job removes what an ended trial left, once, and says so', async () => {
  await tried(NO_DELETE);
  expect(heads()).toBe(1);
  const ran = await scene.onSchedule();
  expect(ran.log).toMatch(/PS8063.*Removed Tone \(trial [0-9a-f]{8}\), which an ended trial had left\./);
  expect([ran.code, ran.outputs.drifted, heads()]).toEqual([0, '0', 0]);
  const mark = scene.emulator.requests.length;
  const again = await scene.onSchedule();
  expect(again.log).not.toContain('PS8063');
  expect(writes(mark)).toEqual([]);
});

it('where it may not write the record, it removes nothing, and names the command', async () => {
  await tried(NO_DELETE);
  const hook = path.join(scene.work.origin, 'hooks', 'pre-receive');
  writeFileSync(hook, '#!/bin/sh\nexit 1\n');
  chmodSync(hook, 0o755);
  const mark = scene.emulator.requests.length;
  const ran = await scene.onSchedule();
  expect([ran.code, ran.outputs['exit-code'], heads()]).toEqual([0, '0', 1]);
  expect(ran.log).toContain('PS3210');
  expect(ran.log).toMatch(/PS3230.*left a head\. To clean up: pipelines-sync trial .*--clean/);
  expect(writes(mark)).toEqual([]);
});

it('a trial that its next run continues is left to that', async () => {
  await tried({ match: { method: 'POST', path: /experiments$/ }, nth: 'every', when: 'after', drop: true });
  const count = scene.emulator.store.list('experiments').length;
  const mark = scene.emulator.requests.length;
  const ran = await scene.onSchedule();
  expect([ran.code, heads(), count]).toEqual([0, 1, 1]);
  expect(writes(mark)).toEqual([]);
});
