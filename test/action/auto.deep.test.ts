import { afterAll, beforeAll, expect, it } from 'vitest';
import { ADMIN_KEY } from '../../src/providers/pipelines/emulator/index.js';
import { readMarker } from '../../src/report/index.js';
import { prompts } from '../support/deployment.js';
import { needsAct } from './act.js';
import { ActScene } from './act-scene.js';
import { mergeGroupEvent, pullRequestEvent, pushEvent, scheduleEvent } from './github/events.js';

// One repository, event after event, as a team lives with the Action. Each test goes on from the one before.

needsAct();

let scene: ActScene;
beforeAll(async () => {
  scene = await ActScene.open();
});
afterAll(() => scene.close());

const bodiesOf = (number: number) => scene.repository.commentsOf(number).map(({ body }) => body);
const openIssues = () =>
  [...scene.repository.issues.values()].filter((issue) => issue.pull === undefined && issue.state === 'open');
const tip = () => scene.repository.git.resolve('refs/heads/main');

async function branch(name: string, files: Record<string, string>): Promise<number> {
  scene.work.pull();
  scene.work.branch(name);
  scene.work.commit(name, files);
  return (await scene.repository.openPull({ head: name })).number;
}

it('a pull request is opened: a comment', async () => {
  const number = await branch('rome', { 'pipelines/b.yaml': prompts({ Rome: 'Go there.' }) });
  const event = await pullRequestEvent(scene.github.state, scene.repository, number, 'opened');
  const result = await scene.run(event);
  expect(result.trouble).toBe('');
  expect(result.steps['plan.pipelines']).toBe('success');
  expect(result.outputs['plan.pipelines']).toMatchObject({ 'has-changes': 'true', create: '2' });
  expect(result.summary).toContain('2 to create');
  expect(bodiesOf(number)).toHaveLength(1);
  expect(bodiesOf(number)[0]).toContain('Go there.');
});

it('it is pushed to: the same comment, updated', async () => {
  scene.work.git('checkout', '--quiet', 'rome');
  scene.work.commit('more', { 'pipelines/b.yaml': prompts({ Rome: 'Go there soon.' }) });
  await scene.repository.pushed(1);
  const event = await pullRequestEvent(scene.github.state, scene.repository, 1, 'synchronize');
  expect((await scene.run(event)).rc).toBe(0);
  expect(bodiesOf(1)).toHaveLength(1);
  expect(bodiesOf(1)[0]).toContain('Go there soon.');
});

it('it is merged: applied, and the comment says so; run again: nothing', async () => {
  const before = (await tip()) ?? '';
  const after = await scene.repository.mergePull(1);
  const event = await pushEvent(scene.github.state, scene.repository, { before, after });
  const result = await scene.run(event);
  expect(result.rc).toBe(0);
  expect(result.outputs['apply.pipelines']).toMatchObject({
    summary: 'staging: 2 created',
    'exit-code': '0',
  });
  expect(scene.prompts()).toEqual(['Rome: Go there soon.', 'Tone: Be warm.']);
  expect(bodiesOf(1)).toHaveLength(1);
  expect(readMarker(bodiesOf(1)[0] ?? '')?.state).toBe('applied');

  const body = bodiesOf(1)[0];
  const writes = scene.emulator.requests.filter(({ method }) => method !== 'GET').length;
  const mark = scene.github.requests.length;
  expect((await scene.run(event, { attempt: 2 })).rc).toBe(0);
  expect(scene.emulator.requests.filter(({ method }) => method !== 'GET')).toHaveLength(writes);
  expect(scene.github.writesSince(mark)).toEqual([]);
  expect(bodiesOf(1)).toEqual([body]);
});

it('somebody edits in the web app: the schedule opens an issue; it is repaired: the issue is closed', async () => {
  const event = scheduleEvent(scene.github.state, scene.repository, '7 5 * * *');
  expect((await scene.run(event)).rc).toBe(0);
  expect(openIssues()).toEqual([]);

  const { id } = scene.emulator.store.list('prompts').find(({ name }) => name === 'Rome') ?? { id: 0 };
  scene.emulator.store.edit('prompts', id, { prompt_text: 'Stay away.' });
  const drifted = await scene.run(event);
  expect(drifted.rc).toBe(0);
  expect(drifted.outputs['drift.pipelines']).toMatchObject({ drifted: '1', 'exit-code': '2' });
  expect(openIssues()).toHaveLength(1);
  expect(openIssues()[0]?.body).toContain('Stay away.');
  const number = openIssues()[0]?.number ?? 0;

  scene.emulator.store.edit('prompts', id, { prompt_text: 'Go there soon.' });
  expect((await scene.run(event)).rc).toBe(0);
  expect(openIssues()).toEqual([]);
  expect(bodiesOf(number).at(-1)).toContain('no drift is left');
});

it('there is no secret: the files alone decide, and nothing is sent to the platform', async () => {
  const number = await branch('no-key', { 'pipelines/c.yaml': prompts({ Paris: 'Stay.' }) });
  const event = await pullRequestEvent(scene.github.state, scene.repository, number, 'opened');
  const mark = scene.emulator.requests.length;
  const result = await scene.run(event, { secrets: {} });
  expect(result.rc).toBe(0);
  expect(result.summary).toContain('Files checked, no plan for');
  expect(bodiesOf(number)).toEqual([]);
  expect(scene.emulator.requests).toHaveLength(mark);
  scene.repository.close(number);
});

it('the merge queue asks: a check, no comment', async () => {
  const number = await branch('queue', { 'pipelines/d.yaml': prompts({ Oslo: 'Go north.' }) });
  await scene.run(await pullRequestEvent(scene.github.state, scene.repository, number, 'opened'));
  const bodies = bodiesOf(number);
  const head = (await scene.repository.git.resolve(`refs/pull/${number}/merge`)) ?? '';
  await scene.repository.git.setRef(`refs/heads/gh-readonly-queue/main/pr-${number}-${await tip()}`, head);
  const event = await mergeGroupEvent(scene.github.state, scene.repository, number, head);
  const mark = scene.github.requests.length;
  const result = await scene.run(event);
  expect(result.rc).toBe(0);
  expect(result.outputs['plan.pipelines']).toMatchObject({ create: '1' });
  expect(scene.github.writesSince(mark)).toEqual([]);
  expect(bodiesOf(number)).toEqual(bodies);

  // The same queue, but the branch went on after its plan was read.
  scene.work.git('checkout', '--quiet', 'queue');
  scene.work.commit('late', { 'pipelines/d.yaml': prompts({ Oslo: 'Go north.', Late: 'Unseen.' }) });
  await scene.repository.pushed(number);
  const other = (await scene.repository.git.resolve(`refs/pull/${number}/merge`)) ?? '';
  const late = await scene.run(await mergeGroupEvent(scene.github.state, scene.repository, number, other));
  expect(late.rc).toBe(1);
  expect(late.annotations.map(({ message }) => message).join()).toContain('prompts/Late');
  scene.repository.close(number);
});

it('two pull requests are merged with one apply, one of them with something unreviewed that is held', async () => {
  const lima = await branch('lima', { 'pipelines/e.yaml': prompts({ Lima: 'Go south.' }) });
  const bonn = await branch('bonn', { 'pipelines/f.yaml': prompts({ Bonn: 'Go west.' }) });
  for (const number of [lima, bonn])
    await scene.run(await pullRequestEvent(scene.github.state, scene.repository, number, 'opened'));
  scene.work.git('checkout', '--quiet', 'bonn');
  scene.work.commit('late', { 'pipelines/f.yaml': prompts({ Bonn: 'Go west.', Late: 'Unseen.' }) });
  await scene.repository.pushed(bonn);
  await scene.repository.mergePull(lima);
  const before = (await tip()) ?? '';
  const after = await scene.repository.mergePull(bonn);
  const event = await pushEvent(scene.github.state, scene.repository, { before, after });
  const result = await scene.run(event);
  expect(result.rc).toBe(1);
  expect(result.outputs['apply.pipelines']).toMatchObject({ held: '1', 'exit-code': '3' });
  expect(scene.prompts().join()).toContain('Lima');
  expect(scene.prompts().join()).toContain('Bonn');
  expect(scene.prompts().join()).not.toContain('Late');
  for (const number of [lima, bonn]) expect(bodiesOf(number)[0]).toContain('prompts/Late');
  expect(openIssues()).toHaveLength(1);
  const again = await scene.run(event, { attempt: 2, secrets: { PIPELINES_API_KEY: ADMIN_KEY } });
  expect(again.rc).toBe(1);
});

it('an apply is lost, then cancelled, then run again: finished, and nothing is made twice', async () => {
  // What is held from before is reviewed now.
  const number = await branch('late', {
    'pipelines/g.yaml': prompts({ Riga: 'Go east.', Turku: 'Go by ship.' }),
  });
  await scene.run(await pullRequestEvent(scene.github.state, scene.repository, number, 'opened'));
  const before = (await tip()) ?? '';
  const after = await scene.repository.mergePull(number);
  const event = await pushEvent(scene.github.state, scene.repository, { before, after });
  for (const [attempt, way] of [
    [1, 'lose'],
    [2, 'cancel'],
  ] as const) {
    const end = new AbortController();
    let answer = () => {};
    const silence = new Promise<void>((resolve) => {
      answer = resolve;
    });
    let writes = 0;
    scene.emulator.hooks.before = async ({ method }) => {
      if (method === 'GET') return;
      writes += 1;
      if (writes === 1) return;
      // Never arrives.
      await silence;
      throw new Error('nobody is there any more');
    };
    scene.emulator.hooks.after = async ({ method }) => {
      // Without a write of this attempt it is the answer to one of the attempt before.
      if (method === 'GET' || writes === 0) return;
      // Done on the platform; whoever asked never hears of it.
      end.abort();
      await silence;
    };
    const result = await scene.run(event, { [way]: end.signal, runId: 9000, attempt });
    answer();
    delete scene.emulator.hooks.before;
    delete scene.emulator.hooks.after;
    expect(result.rc, `${result.trouble}\n${JSON.stringify(result.log.slice(-20))}`).not.toBe(0);
  }
  const result = await scene.run(event, { runId: 9000, attempt: 3 });
  expect(result.rc).toBe(0);
  expect(scene.prompts()).toHaveLength(new Set(scene.prompts()).size);
  for (const name of ['Riga', 'Turku', 'Late']) expect(scene.prompts().join()).toContain(name);
  expect(openIssues()).toEqual([]);
  expect(readMarker(bodiesOf(number)[0] ?? '')?.state).toBe('applied');
});
