import { afterEach, beforeEach, expect, it } from 'vitest';
import { readIssue, readMarker } from '../../src/report/index.js';
import { prompts } from '../support/deployment.js';
import { ActionScene } from './action-scene.js';

let scene: ActionScene;
beforeEach(async () => {
  scene = await ActionScene.open();
});
afterEach(() => scene.close());

const config = (...secrets: string[]) =>
  `version: 1\nnamespace: rome-team\nbundles: ["pipelines/*.yaml"]\ndefault_target: staging\ntargets:\n  staging: {org_id: 2, secrets: [${secrets.join(', ')}]}\n`;

it.each([
  ['true', 'an ordinary word'],
  ['staging', 'the name of the target'],
  ['pipelines-sync', 'the name of the tool, long enough to be masked'],
  ['planned-1', 'a value that is in no hidden line'],
])('a secret that is %j (%s) touches no marker, output or file name', async (secret) => {
  const env = { MODE: secret };
  const number = await scene.openPull('edit', {
    'pipelines-sync.yaml': config('MODE'),
    'pipelines/a.yaml': prompts({ Tone: 'Be warm, please.', Rome: 'Go there.' }),
  });
  const first = await scene.onPull(number, { env });
  expect(first.code).toBe(0);
  expect(first.outputs).toMatchObject({ 'has-changes': 'true', create: '2', 'exit-code': '2' });
  expect(first.outputs['plan-path']).toMatch(/staging\.plan\.json$/);
  expect(first.outputs['html-path']).toMatch(/staging\.plan\.html$/);
  const body = scene.repository.commentsOf(number)[0]?.body ?? '';
  expect(readMarker(body)).toMatchObject({ target: 'staging', state: 'planned' });
  expect(readMarker(body)?.signature).toMatch(/^[0-9a-f]{64}$/);

  // The next push finds it again, and the merge applies what it shows.
  await scene.push(number, { 'pipelines/b.yaml': prompts({ Paris: 'And there.' }) });
  await scene.onPull(number, { env });
  expect(scene.repository.commentsOf(number)).toHaveLength(1);
  const { ran } = await scene.merge([number], { env });
  expect(ran.code).toBe(0);
  expect(ran.outputs['has-changes']).toBe('true');
  expect([...scene.emulator.store.list('prompts')].map(({ name }) => name).sort()).toEqual([
    'Paris',
    'Rome',
    'Tone',
  ]);
  expect(ran.masks.includes(secret)).toBe(secret.length >= 8);
});

it('names the variables that are not masked in one warning, and shows no value of them', async () => {
  const number = await scene.openPull('edit', {
    'pipelines-sync.yaml': config('MODE', 'STAGE', 'DOCS_TOKEN'),
    'pipelines/a.yaml': prompts({ Tone: 'Be warm. quietly-1234' }),
  });
  const env = { MODE: 'abc', STAGE: 'production', DOCS_TOKEN: 'quietly-1234' };
  const ran = await scene.onPull(number, { env });
  const body = scene.repository.commentsOf(number)[0]?.body ?? '';
  const warned = ran.annotations.filter(({ title }) => title.includes('PS3030'));
  expect(warned).toHaveLength(1);
  expect(warned[0]?.message).toContain('MODE, STAGE');
  for (const said of [body, ran.summary, ran.log, JSON.stringify(ran.annotations)])
    expect(said).not.toMatch(/quietly-1234|\babc\b/);
});

it('an issue that holds a masked text is read back whole', async () => {
  const secret = 'tok-of-the-docs-1';
  scene.work.pull();
  scene.work.commit('secret', { 'pipelines-sync.yaml': config('DOCS_TOKEN') });
  const env = { DOCS_TOKEN: secret };
  const done = await scene.pushed(undefined, await scene.tip(), {
    inputs: { 'on-plan-change': 'apply' },
    env,
  });
  expect(done.code).toBe(0);
  const [row] = scene.emulator.store.list('prompts');
  scene.emulator.store.edit('prompts', row?.id ?? 0, { prompt_text: `Be warm, says ${secret}.` });
  await scene.onSchedule({ env });
  const [issue] = [...scene.repository.issues.values()].filter((one) => one.pull === undefined);
  expect(issue?.body).toContain('***');
  expect(issue?.body).not.toContain(secret);
  expect(readIssue(issue?.body ?? '')?.drift).toContain('***');
});
