import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readIssue, readMarker } from '../../src/report/index.js';
import { prompts } from '../support/deployment.js';
import { ActionScene, type Ran } from './action-scene.js';
import { pushEvent } from './github/events.js';

let scene: ActionScene;
beforeEach(async () => {
  scene = await ActionScene.open();
});
afterEach(() => scene.close());

const ROME = { 'pipelines/b.yaml': prompts({ Rome: 'Go there.' }) };
const PARIS = { 'pipelines/c.yaml': prompts({ Paris: 'Stay.' }) };

function commentOf(number: number): string {
  const bodies = scene.repository.commentsOf(number).map((comment) => comment.body);
  expect(bodies).toHaveLength(1);
  return bodies[0] ?? '';
}

function issues() {
  return [...scene.repository.issues.values()].filter((issue) => issue.pull === undefined);
}

/** Opens a pull request and has it planned. */
async function planned(branch: string, files: Record<string, string>): Promise<number> {
  const number = await scene.openPull(branch, files);
  expect((await scene.onPull(number)).code).toBe(0);
  return number;
}

function sent(): string[] {
  return scene.emulator.requests.filter(({ method }) => method !== 'GET').map(({ method }) => method);
}

function livePrompts(): string[] {
  return scene.emulator.store
    .list('prompts')
    .map((row) => row.name)
    .sort();
}

function held(ran: Ran): string {
  return ran.outputs.held ?? '';
}

describe('a merge', () => {
  for (const method of ['merge', 'squash', 'rebase'] as const) {
    it(`is applied, and its comment says what was done (${method})`, async () => {
      const number = await planned('rome', ROME);
      const { ran, event } = await scene.merge([number], { method });
      expect(ran.code).toBe(0);
      expect(ran.outputs['exit-code']).toBe('0');
      expect(livePrompts()).toEqual(['Rome', 'Tone']);
      const body = commentOf(number);
      expect(body).toContain('✅ Applied');
      expect(body).toMatch(/created v1 · id `\d+`/);
      expect(body).toMatch(/Ledger commit `[0-9a-f]{12}`/);
      expect(readMarker(body)).toMatchObject({ state: 'applied', target: 'staging' });
      expect(issues()).toEqual([]);

      if (method !== 'merge') return;
      // Once more: nothing is sent anywhere, and the comment keeps what was done.
      const mark = scene.github.requests.length;
      const count = sent().length;
      const again = await scene.run(event, { attempt: 2 });
      expect(again.code).toBe(0);
      expect(sent()).toHaveLength(count);
      expect(scene.github.writesSince(mark)).toEqual([]);
      expect(commentOf(number)).toBe(body);
    });
  }

  it('of two pull requests is one apply that completes both comments', async () => {
    const rome = await planned('rome', ROME);
    const paris = await planned('paris', PARIS);
    const { ran } = await scene.merge([rome, paris]);
    expect(ran.code).toBe(0);
    expect(livePrompts()).toEqual(['Paris', 'Rome', 'Tone']);
    for (const number of [rome, paris]) expect(commentOf(number)).toContain('✅ Applied');
  });

  it('is found although GitHub notices it a little late', async () => {
    const number = await planned('rome', ROME);
    scene.github.fail({
      nth: 1,
      when: 'before',
      status: 200,
      body: [],
      match: { path: '/repos/acme/prompts/commits/' },
    });
    const { ran } = await scene.merge([number], { method: 'squash' });
    expect(ran.sleeps).toEqual([3000]);
    expect(ran.code).toBe(0);
    expect(commentOf(number)).toContain('✅ Applied');
  });

  it('does not do what nobody reviewed: it is held, and the issue says so until it is decided', async () => {
    const number = await planned('rome', ROME);
    // The branch goes on after the plan that everybody read.
    scene.work.git('checkout', '--quiet', 'rome');
    scene.work.commit('late', {
      'pipelines/b.yaml': prompts({ Rome: 'Go there.', Surprise: 'Nobody saw me.' }),
    });
    await scene.repository.pushed(number);
    const { ran, event } = await scene.merge([number]);
    expect(ran.code).toBe(1);
    expect(ran.outputs['exit-code']).toBe('3');
    expect(held(ran)).toBe('1');
    expect(livePrompts()).toEqual(['Rome', 'Tone']);
    expect(ran.annotations.map(({ title }) => title)).toContain('PS8009');
    expect(commentOf(number)).toContain('prompts/Surprise');
    expect(readMarker(commentOf(number))?.state).toBe('incomplete');
    const [issue, ...more] = issues();
    expect(more).toEqual([]);
    expect(issue).toMatchObject({ state: 'open', title: 'Pipelines target staging: unfinished apply' });
    expect(readIssue(issue?.body ?? '')?.marker.apply).toMatchObject({ open: 1 });

    // Somebody looks at it and says go on.
    const again = await scene.run(event, { attempt: 2, inputs: { 'on-plan-change': 'apply' } });
    expect(again.code).toBe(0);
    expect(livePrompts()).toEqual(['Rome', 'Surprise', 'Tone']);
    expect(again.log).toContain('They are applied because of on-plan-change: apply.');
    expect(issues()).toHaveLength(1);
    expect(issues()[0]).toMatchObject({ state: 'closed' });
    expect(scene.repository.commentsOf(issue?.number ?? 0).at(-1)?.body).toContain('nothing is left to do');
  });

  it('that fails half-way is red, tracked in an issue, and finished by running the job again', async () => {
    const rome = await planned('rome', ROME);
    const paris = await planned('paris', PARIS);
    scene.emulator.setFaults([{ nth: 2, match: { writesOnly: true }, when: 'before', status: 422 }]);
    const { ran, event } = await scene.merge([rome, paris]);
    expect(ran.code).toBe(1);
    expect(ran.outputs['exit-code']).toBe('4');
    expect(livePrompts()).toHaveLength(2);
    expect(issues()).toHaveLength(1);
    expect(issues()[0]?.body).toContain('is incomplete');
    for (const number of [rome, paris]) expect(readMarker(commentOf(number))?.state).toBe('incomplete');

    scene.emulator.setFaults([]);
    const again = await scene.run(event, { attempt: 2 });
    expect(again.code).toBe(0);
    expect(livePrompts()).toEqual(['Paris', 'Rome', 'Tone']);
    expect(issues()[0]?.state).toBe('closed');
    for (const number of [rome, paris]) expect(readMarker(commentOf(number))?.state).toBe('applied');
  });
});

describe('a push', () => {
  it('without a pull request is held', async () => {
    const first = await scene.tip();
    const number = await planned('rome', ROME);
    await scene.merge([number]);
    scene.work.pull();
    const direct = scene.work.commit('direct', PARIS);
    const ran = await scene.pushed(first, direct);
    expect(ran.code).toBe(1);
    expect(held(ran)).toBe('1');
    expect(livePrompts()).toEqual(['Rome', 'Tone']);
    expect(ran.summary).toContain('prompts/Paris');
    const marked = commentOf(number);
    expect(readMarker(marked)?.state).toBe('applied');
  });

  it('that is the first of all counts the pull request of its newest commit', async () => {
    const number = await planned('rome', ROME);
    const after = await scene.repository.mergePull(number);
    const ran = await scene.pushed(undefined, after);
    expect(ran.code).toBe(0);
    expect(livePrompts()).toEqual(['Rome', 'Tone']);
  });

  it('of an older commit writes nothing', async () => {
    const rome = await planned('rome', ROME);
    const { event: older } = await scene.merge([rome]);
    const number = await planned('away', { 'pipelines/b.yaml': prompts({ Rome: 'Come back.' }) });
    await scene.merge([number]);
    const count = sent().length;
    const mark = scene.github.requests.length;
    const ran = await scene.run(older, { attempt: 2 });
    expect(ran.code).toBe(1);
    expect(ran.outputs['exit-code']).toBe('3');
    expect(ran.annotations.map(({ message }) => message).join()).toContain('older');
    expect(sent()).toHaveLength(count);
    expect(scene.github.writesSince(mark)).toEqual([]);
  });

  it('without a key is an error, and an issue', async () => {
    const number = await planned('rome', ROME);
    const { ran } = await scene.merge([number], { inputs: { 'api-key': '' } });
    expect(ran.code).toBe(1);
    expect(ran.annotations.map(({ title }) => title).join()).toContain('PS8006');
    expect(issues()[0]?.body).toContain('did not start');
    expect(sent()).toEqual([]);
  });

  it('to another branch, or of a deleted one, asks for nothing', async () => {
    scene.work.branch('side');
    const commit = scene.work.commit('side', ROME);
    const event = await pushEvent(scene.github.state, scene.repository, { after: commit, branch: 'side' });
    const ran = await scene.run(event);
    expect(ran.code).toBe(0);
    expect(ran.annotations[0]?.message).toContain('nothing was done');
    expect(scene.emulator.requests).toEqual([]);
  });
});
