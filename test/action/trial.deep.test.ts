import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { sh } from '../ledger/git-scene.js';
import { prompts } from '../support/deployment.js';
import { ActionScene } from './action-scene.js';
import { actionsToken } from './github/tokens.js';
import { gated, label, STRONG, WEAK, withTrials } from './trial-scene.js';

let scene: ActionScene;
beforeEach(async () => {
  scene = await ActionScene.open();
  const rights = { contents: 'write', 'pull-requests': 'write', issues: 'write', checks: 'write' } as const;
  scene.github.state.addToken('checking', actionsToken(rights));
});
afterEach(() => scene.close());

const INPUTS = { command: 'trial', 'github-token': 'checking' };

/** A pull request that changes an applied prompt, with the label. */
async function changed(hasLabel = true): Promise<number> {
  const before = await scene.tip();
  scene.work.commit('trials', { 'pipelines-sync.yaml': withTrials(scene) });
  const applied = await scene.pushed(before, await scene.tip(), { inputs: { 'on-plan-change': 'apply' } });
  expect(applied.code).toBe(0);
  const number = await scene.openPull('edit', { 'pipelines/a.yaml': prompts({ Tone: 'Be brief.' }) });
  if (hasLabel) label(scene, number);
  return number;
}

const experiments = () => scene.emulator.store.list('experiments').length;
const page = ({ outputs }: { outputs: { [name: string]: string } }) =>
  readFileSync(outputs['html-path'] ?? '', 'utf8');
const body = (number: number) => scene.repository.commentsOf(number)[0]?.body ?? '';

it('a label leads to a trial, a comment that a plan keeps, and a check; once', async () => {
  const number = await changed();
  const ran = await scene.onPull(number, { inputs: INPUTS });
  expect([ran.code, ran.outputs['exit-code'], experiments()]).toEqual([0, '0', 1]);
  expect(body(number)).toContain('Trial `rome` · informed');
  expect(scene.repository.checks.map(({ conclusion }) => conclusion)).toEqual(['neutral']);
  const planned = await scene.onPull(number);
  expect(body(number)).toContain('Trial `rome` · informed');
  // The page of a run that tried has it too, and the page of a later plan says how old it is.
  expect(page(ran)).toContain('Trial <code>rome</code> · informed');
  expect(page(ran)).not.toContain('Asked 0 minutes ago');
  expect(page(planned)).toContain('Asked 0 minutes ago');
  await scene.onPull(number, { inputs: INPUTS });
  expect(experiments()).toBe(1);
  await scene.push(number, { 'pipelines/a.yaml': prompts({ Tone: 'Be brief, and kind.' }) });
  await scene.onPull(number, { action: 'synchronize' });
  expect(body(number)).toContain('Trial `rome` · not asked for this text');
  const byHand = await scene.onDispatch();
  expect(byHand.code, byHand.log).toBe(0);
  expect(page(byHand)).not.toContain('Trials');
});

it('nothing is launched without the label, and the run says why', async () => {
  const number = await changed(false);
  const ran = await scene.onPull(number, { inputs: INPUTS });
  expect([ran.code, experiments()]).toEqual([0, 0]);
  expect(ran.log).toContain('PS8060');
  const always = await scene.onPull(number, { inputs: { ...INPUTS, trial: 'always' } });
  expect([always.code, experiments()]).toEqual([0, 1]);
});

const conclusions = () => scene.repository.checks.map(({ conclusion }) => conclusion);

it('a prompt that is worse: the check is red, and the step fails with exit code 5', async () => {
  const number = await gated(scene, { from: STRONG, to: WEAK });
  const ran = await scene.onPull(number, { inputs: INPUTS });
  expect([ran.code, ran.outputs['exit-code']], ran.log).toEqual([1, '5']);
  expect(scene.repository.checks).toMatchObject([
    { conclusion: 'failure', head: scene.repository.pull(number).head.sha, title: 'rome: failed' },
  ]);
  expect(scene.repository.checks[0]?.summary).toContain('Names a booking');
  expect(body(number)).toContain('Trial `rome` · failed');
  // The same commit again: the recorded answers, and red again.
  const again = await scene.onPull(number, { inputs: INPUTS });
  expect([again.code, again.outputs['exit-code'], experiments()]).toEqual([1, '5', 1]);
  expect(conclusions()).toEqual(['failure', 'failure']);
});

it('a prompt that is better: the check is green', async () => {
  const number = await gated(scene, { from: WEAK, to: STRONG });
  const ran = await scene.onPull(number, { inputs: INPUTS });
  expect([ran.code, ran.outputs['exit-code']], ran.log).toEqual([0, '0']);
  expect(conclusions()).toEqual(['success']);
  expect(body(number)).toContain('Trial `rome` · passed');
});

it('too few tasks: the check is neutral, and comment and check say so', async () => {
  const number = await gated(scene, { from: STRONG, to: WEAK, count: 3 });
  const ran = await scene.onPull(number, { inputs: INPUTS });
  expect([ran.code, ran.outputs['exit-code']], ran.log).toEqual([0, '0']);
  expect(conclusions()).toEqual(['neutral']);
  for (const text of [body(number), scene.repository.checks[0]?.summary])
    expect(text).toContain('has too few answers');
});

it('a fork with the label: nothing is launched, even where it has a key', async () => {
  const number = await gated(scene, { from: STRONG, to: WEAK, fork: 'mallory/prompts' });
  for (const trial of ['label', 'always']) {
    const ran = await scene.onPull(number, { inputs: { ...INPUTS, trial } });
    expect([ran.code, experiments(), conclusions()], ran.log).toEqual([0, 0, []]);
    expect(ran.log).toContain('PS8060');
    expect(ran.log).toContain('it is from a fork');
  }
  expect(scene.emulator.store.list('prompts')).toHaveLength(1);
});

it('a token without checks: write: the job alone tells the verdict, and says what to add', async () => {
  const rights = { contents: 'write', 'pull-requests': 'write' } as const;
  scene.github.state.addToken('plain', actionsToken(rights));
  const number = await gated(scene, { from: STRONG, to: WEAK });
  const ran = await scene.onPull(number, { inputs: { ...INPUTS, 'github-token': 'plain' } });
  expect([ran.code, ran.outputs['exit-code'], conclusions()], ran.log).toEqual([1, '5', []]);
  expect(ran.log).toContain('PS8061');
  expect(ran.log).toContain('checks: write');
  expect(body(number)).toContain('Trial `rome` · failed');
});

it('a record that is refused: nothing is launched, and neither step nor check is green', async () => {
  const number = await gated(scene, { from: WEAK, to: STRONG });
  const hook = path.join(scene.work.origin, 'hooks', 'pre-receive');
  writeFileSync(hook, '#!/bin/sh\necho "no such refs here" >&2\nexit 1\n');
  chmodSync(hook, 0o755);
  const ran = await scene.onPull(number, { inputs: INPUTS });
  expect([ran.code, ran.outputs['exit-code'], experiments()], ran.log).toEqual([1, '3', 0]);
  expect(ran.log).toContain('PS3210');
  expect(conclusions()).not.toContain('success');
});

it('an error before the trials keeps what was said about the rules', async () => {
  const rules =
    'rules:\n  drops: { says: Ask first., override: drop, changes: { properties: { deletes: { const: false } } } }\n';
  const before = await scene.tip();
  scene.work.commit('trials', {
    'pipelines-sync.yaml': `${withTrials(scene)}${rules}`,
    'pipelines/old.yaml': prompts({ Old: 'Old.' }),
  });
  const applied = await scene.pushed(before, await scene.tip(), { inputs: { 'on-plan-change': 'apply' } });
  expect(applied.code, applied.log).toBe(0);
  const changes = { 'pipelines/a.yaml': prompts({ Tone: 'Be brief.' }), 'pipelines/old.yaml': prompts({}) };
  const number = await scene.openPull('edit', changes);
  label(scene, number);
  // Nobody can read a record there.
  const blob = sh(scene.work.origin, 'hash-object', '-w', path.join(scene.work.work, 'pipelines-sync.yaml'));
  sh(scene.work.origin, 'update-ref', 'refs/pipelines-sync-trials/rome-team/staging', blob);
  const match = { method: 'GET', path: new RegExp(`/pulls/${number}$`) };
  const body = { message: 'Not Found', documentation_url: 'https://docs.github.com/rest', status: '404' };
  // The first answer is about the label that asks for the trials.
  scene.github.fail({ nth: 2, when: 'before', status: 404, match, body });
  const ran = await scene.onPull(number, { inputs: INPUTS });
  expect([ran.code, experiments()], ran.log).toEqual([1, 0]);
  expect(ran.log).toContain('PS3145');
});

it('a new prompt, which no trial can compare: the check is not green', async () => {
  const number = await changed();
  const config = readFileSync(path.join(scene.work.work, 'pipelines-sync.yaml'), 'utf8');
  await scene.push(number, {
    'pipelines-sync.yaml': config.replace('prompts/Tone', 'prompts/New'),
    'pipelines/a.yaml': prompts({ Tone: 'Be brief.', New: 'Be new.' }),
  });
  const ran = await scene.onPull(number, { inputs: INPUTS });
  expect([ran.code, experiments(), conclusions()], ran.log).toEqual([0, 0, ['neutral']]);
  expect(ran.log).toContain('PS3218');
});
