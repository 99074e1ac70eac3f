import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { prompts } from '../support/deployment.js';
import { ActionScene } from './action-scene.js';
import { actionsToken } from './github/tokens.js';

let scene: ActionScene;
beforeEach(async () => {
  scene = await ActionScene.open();
  const rights = { contents: 'write', 'pull-requests': 'write', issues: 'write', checks: 'write' } as const;
  scene.github.state.addToken('checking', actionsToken(rights));
});
afterEach(() => scene.close());

const TRIALS = `
trials:
  rome:
    project_id: 22
    workflow_id: 10
    count: 3
    swap:
      - { node: day-plan, field: answer, prompt: prompts/Tone }
`;
const INPUTS = { command: 'trial', 'github-token': 'checking' };

/** A pull request that changes an applied prompt, with the label. */
async function changed(label = true): Promise<number> {
  const before = await scene.tip();
  const config = readFileSync(path.join(scene.work.work, 'pipelines-sync.yaml'), 'utf8');
  scene.work.commit('trials', { 'pipelines-sync.yaml': `${config}${TRIALS}` });
  const applied = await scene.pushed(before, await scene.tip(), { inputs: { 'on-plan-change': 'apply' } });
  expect(applied.code).toBe(0);
  const number = await scene.openPull('edit', { 'pipelines/a.yaml': prompts({ Tone: 'Be brief.' }) });
  if (label) {
    scene.repository.ensureLabel('pipelines:trial');
    scene.repository.issue(number).labels.push('pipelines:trial');
  }
  return number;
}

const experiments = () => scene.emulator.store.list('experiments').length;
const body = (number: number) => scene.repository.commentsOf(number)[0]?.body ?? '';

it('a label leads to a trial, a comment that a plan keeps, and a check; once', async () => {
  const number = await changed();
  const ran = await scene.onPull(number, { inputs: INPUTS });
  expect([ran.code, ran.outputs['exit-code'], experiments()]).toEqual([0, '0', 1]);
  expect(body(number)).toContain('Trial `rome` · informed');
  expect(scene.repository.checks.map(({ conclusion }) => conclusion)).toEqual(['neutral']);
  await scene.onPull(number);
  expect(body(number)).toContain('Trial `rome` · informed');
  await scene.onPull(number, { inputs: INPUTS });
  expect(experiments()).toBe(1);
  await scene.push(number, { 'pipelines/a.yaml': prompts({ Tone: 'Be brief, and kind.' }) });
  await scene.onPull(number, { action: 'synchronize' });
  expect(body(number)).toContain('Trial `rome` · not asked for this text');
});

it('nothing is launched without the label, and the run says why', async () => {
  const number = await changed(false);
  const ran = await scene.onPull(number, { inputs: INPUTS });
  expect([ran.code, experiments()]).toEqual([0, 0]);
  expect(ran.log).toContain('PS8060');
  const always = await scene.onPull(number, { inputs: { ...INPUTS, trial: 'always' } });
  expect([always.code, experiments()]).toEqual([0, 1]);
});
