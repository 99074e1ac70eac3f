import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readMarker } from '../../src/report/index.js';
import { prompts } from '../support/deployment.js';
import { ActionScene } from './action-scene.js';

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

const livePrompts = () =>
  scene.emulator.store
    .list('prompts')
    .map((row) => row.name)
    .sort();

/** Asked of GitHub: with which pull requests a commit came. */
const askedOf = (commit: string) =>
  scene.github.requests.filter(({ path }) => path.includes(`/commits/${commit}/pulls`)).length;

/** Applies a commit by hand, whatever was reviewed. */
const applyAt = (sha: string, inputs: Record<string, string> = {}) =>
  scene.onDispatch({ sha, inputs: { command: 'apply', 'on-plan-change': 'apply', ...inputs } });

describe('after a force-push of the default branch', () => {
  it('a merge is applied as its comment said, where the files stayed the same', async () => {
    const rome = await scene.openPull('rome', ROME);
    await scene.onPull(rome);
    await scene.merge([rome], { method: 'squash' });
    const lost = await scene.tip();
    scene.work.pull();
    scene.work.git('commit', '--quiet', '--amend', '--message', 'Rome, in other words');
    scene.work.git('push', '--quiet', '--force', 'origin', 'main');
    expect(await scene.tip()).not.toBe(lost);

    const paris = await scene.openPull('paris', PARIS);
    expect((await scene.onPull(paris)).code).toBe(0);
    expect(commentOf(paris)).toContain('makes exactly these changes');
    const { ran } = await scene.merge([paris]);
    expect(ran.code).toBe(0);
    expect(livePrompts()).toEqual(['Paris', 'Rome', 'Tone']);
    expect(readMarker(commentOf(paris))?.state).toBe('applied');
  });

  it('a merge that has nothing to do records its commit, once, and the next one needs nothing', async () => {
    const rome = await scene.openPull('rome', ROME);
    await scene.onPull(rome);
    await scene.merge([rome]);
    scene.work.pull();
    scene.work.git('commit', '--quiet', '--amend', '--no-edit', '--date', '2020-01-01T00:00:00Z');
    scene.work.git('push', '--quiet', '--force', 'origin', 'main');
    const recorded = () =>
      JSON.parse(
        scene.work.git(
          '--git-dir',
          scene.work.origin,
          'show',
          'refs/pipelines-sync/rome-team/staging:head.json',
        ),
      );
    const before = recorded();
    const readme = await scene.openPull('readme', { 'README.md': 'Read me.' });
    await scene.onPull(readme);
    expect(commentOf(readme)).toContain('nothing to do');
    const { ran } = await scene.merge([readme]);
    expect(ran.code).toBe(0);
    const after = recorded();
    expect(after.source.commit).toBe(await scene.tip());
    expect(after.sequence).toBe(before.sequence + 1);
    const more = await scene.openPull('more', { 'README.md': 'Read more.' });
    await scene.onPull(more);
    expect((await scene.merge([more])).ran.code).toBe(0);
    expect(recorded()).toEqual(after);
  });

  it('the comment says beforehand that a merge without them would be refused, and allow-older applies it', async () => {
    const first = await scene.tip();
    const rome = await scene.openPull('rome', ROME);
    await scene.onPull(rome);
    await scene.merge([rome]);
    scene.work.git('checkout', '--quiet', '-B', 'main', first);
    scene.work.commit('other', { 'pipelines/a.yaml': prompts({ Tone: 'Be calm.' }) });

    const paris = await scene.openPull('paris', PARIS);
    const planned = await scene.onPull(paris);
    expect(planned.code).toBe(0);
    const body = commentOf(paris);
    expect(body).not.toContain('makes exactly these changes');
    expect(body).toMatch(/\*\*⛔ Applying `[0-9a-f]{7}` would be refused\*\*.*\(`PS6202`\)/);
    expect(body).toContain('allow-older: true');
    expect(planned.summary).toContain('would be refused');
    expect(planned.log).toContain('! Applying this plan would be refused (PS6202)');
    expect(planned.annotations.map(({ title }) => title)).toContain(
      'Applying this plan would be refused (PS6202)',
    );

    const { ran, event } = await scene.merge([paris]);
    expect(ran.code).toBe(1);
    expect(ran.outputs['exit-code']).toBe('3');
    expect(ran.annotations.map(({ title }) => title).join()).toContain('PS6202');
    expect(livePrompts()).toEqual(['Rome', 'Tone']);

    const again = await scene.run(event, {
      attempt: 2,
      inputs: { 'allow-older': 'true', 'on-plan-change': 'apply' },
    });
    expect(again.code).toBe(0);
    expect(livePrompts()).toEqual(['Paris', 'Rome', 'Tone']);
    // From now on it counts as the one that was applied last.
    const tokyo = await scene.openPull('tokyo', { 'pipelines/d.yaml': prompts({ Tokyo: 'Eat.' }) });
    await scene.onPull(tokyo);
    expect(commentOf(tokyo)).toContain('makes exactly these changes');
    expect((await scene.merge([tokyo])).ran.code).toBe(0);
  });
});

describe('after an apply from a branch', () => {
  for (const method of ['squash', 'rebase'] as const) {
    for (const when of ['its newest commit', 'an earlier commit of it'] as const) {
      it(`(${when}) a ${method} of it is applied, although no commit has these files`, async () => {
        const rome = await scene.openPull('rome', ROME);
        scene.work.git('checkout', '--quiet', 'rome');
        const applied = scene.work.git('rev-parse', 'HEAD');
        expect((await applyAt(applied)).code).toBe(0);
        if (when === 'an earlier commit of it')
          await scene.push(rome, { 'pipelines/b.yaml': prompts({ Rome: 'Come back.' }) });
        // The default branch goes on meanwhile.
        const paris = await scene.openPull('paris', PARIS);
        await scene.repository.mergePull(paris, 'merge');
        const before = askedOf(applied);
        expect((await scene.onPull(rome)).code).toBe(0);
        expect(commentOf(rome)).not.toContain('refused');
        expect(askedOf(applied)).toBe(before);

        const { ran } = await scene.merge([rome], { method, inputs: { 'on-plan-change': 'apply' } });
        expect(ran.code).toBe(0);
        expect(askedOf(applied)).toBe(before + 1);
        expect(livePrompts()).toEqual(['Paris', 'Rome', 'Tone']);
      });
    }
  }

  it('whose pull request was not merged, a merge is refused, and its comment says so', async () => {
    await scene.openPull('rome', ROME);
    scene.work.git('checkout', '--quiet', 'rome');
    expect((await applyAt(scene.work.git('rev-parse', 'HEAD'))).code).toBe(0);
    const paris = await scene.openPull('paris', PARIS);
    await scene.onPull(paris);
    expect(commentOf(paris)).toContain('would be refused');
    expect((await scene.merge([paris])).ran.outputs['exit-code']).toBe('3');
    expect(livePrompts()).toEqual(['Rome', 'Tone']);
  });

  it('what GitHub does not tell counts as not merged, and is said', async () => {
    const rome = await scene.openPull('rome', ROME);
    scene.work.git('checkout', '--quiet', 'rome');
    const applied = scene.work.git('rev-parse', 'HEAD');
    expect((await applyAt(applied)).code).toBe(0);
    const paris = await scene.openPull('paris', PARIS);
    await scene.repository.mergePull(paris, 'merge');
    scene.github.fail({
      nth: 1,
      when: 'before',
      status: 403,
      body: { message: 'Resource not accessible by integration' },
      match: { path: `/repos/acme/prompts/commits/${applied}/pulls` },
    });
    const { ran } = await scene.merge([rome], { method: 'squash' });
    expect(ran.outputs['exit-code']).toBe('3');
    expect(ran.log).toContain('PS9085');
  });
});

it('a pull request that is only behind its base is not called older, whatever is checked out', async () => {
  const rome = await scene.openPull('rome', ROME);
  const paris = await scene.openPull('paris', PARIS);
  await scene.onPull(paris);
  await scene.merge([paris]);
  const head = scene.repository.pull(rome).head.sha;
  expect((await scene.onPull(rome, { sha: head })).code).toBe(0);
  expect(commentOf(rome)).not.toContain('refused');
});
