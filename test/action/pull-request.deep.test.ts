import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readMarker } from '../../src/report/index.js';
import { CONFIG, prompts } from '../support/deployment.js';
import { ActionScene } from './action-scene.js';
import { bot, user } from './github/accounts.js';
import { outage, secondaryLimit } from './github/faults.js';
import { forkToken } from './github/tokens.js';

let scene: ActionScene;
beforeEach(async () => {
  scene = await ActionScene.open();
});
afterEach(() => scene.close());

const EDIT = { 'pipelines/a.yaml': prompts({ Tone: 'Be brief.' }) };
const COMMENTS = '/repos/acme/prompts/issues/1/comments';
const OTHER = { 'pipelines/a.yaml': prompts({ Tone: 'Be brief, and kind.' }) };

function bodies(number: number): string[] {
  return scene.repository.commentsOf(number).map((comment) => comment.body);
}

/** What was sent to GitHub beside reading, since a moment. */
function writes(mark: number): string[] {
  return scene.github.writesSince(mark).map((line) => line.replace(/\d{6,}/, 'ID'));
}

describe('the comment of a pull request', () => {
  it('says what merging will do, and is updated in place', async () => {
    const number = await scene.openPull('edit', EDIT);
    const ran = await scene.onPull(number);
    expect(ran.code).toBe(0);
    const [comment] = scene.repository.commentsOf(number);
    expect(comment?.author.login).toBe('github-actions[bot]');
    const marker = readMarker(comment?.body ?? '');
    const { sha } = scene.repository.pull(number).head;
    expect(marker).toMatchObject({ target: 'staging', head: sha, all: true });
    expect(marker?.changes).toHaveLength(1);
    expect(ran.outputs).toMatchObject({ 'has-changes': 'true', create: '1', held: '0', 'exit-code': '2' });
    expect(ran.outputs['comment-url']).toContain(`/pull/${number}#issuecomment-`);
    expect(ran.summary).toContain('1 to create');
    expect(scene.emulator.requests.filter((request) => request.method !== 'GET')).toEqual([]);

    await scene.push(number, OTHER);
    await scene.onPull(number, { action: 'synchronize' });
    expect(bodies(number)).toHaveLength(1);
    expect(scene.repository.commentsOf(number)[0]?.id).toBe(comment?.id);
    expect(bodies(number)[0]).toContain('Be brief, and kind.');
  });

  it('is not sent again when it would say the same', async () => {
    const number = await scene.openPull('edit', EDIT);
    await scene.onPull(number, { runId: 7 });
    const mark = scene.github.requests.length;
    const again = await scene.onPull(number, { runId: 7, attempt: 2 });
    expect(writes(mark)).toEqual([]);
    expect(again.outputs['comment-url']).toContain('#issuecomment-');
  });

  it('is found on page 7, and only where it begins with the marker and is ours', async () => {
    const number = await scene.openPull('edit', EDIT);
    await scene.onPull(number);
    const [own] = scene.repository.commentsOf(number);
    const marker = own?.body.split('\n')[0] ?? '';
    const planted = [
      scene.repository.addComment(number, `${marker}\nplanted by a person`, user('mallory')),
      scene.repository.addComment(number, `${marker}\nplanted by a bot`, bot('evil')),
      scene.repository.addComment(number, `quoted\n${marker}\nnot at the start`, user('mallory')),
    ].map((comment) => ({ id: comment.id, body: comment.body }));
    // Ours moves to the end of a long discussion.
    const comments = scene.repository.comments;
    for (let n = 0; n < 650; n += 1) scene.repository.addComment(number, `talk ${n}`, user('ada'));
    const first = comments.splice(
      comments.findIndex((comment) => comment.id === own?.id),
      1,
    );
    const newest = Math.max(...comments.map((comment) => comment.id)) + 7;
    comments.push(...first.map((comment) => ({ ...comment, id: newest })));

    await scene.push(number, OTHER);
    await scene.onPull(number, { action: 'synchronize' });
    const ours = scene.repository
      .commentsOf(number)
      .filter(({ author }) => author.login === 'github-actions[bot]');
    expect(ours.map(({ id }) => id)).toEqual([newest]);
    expect(ours[0]?.body).toContain('Be brief, and kind.');
    for (const { id, body } of planted)
      expect(scene.repository.comments.find((comment) => comment.id === id)?.body).toBe(body);
  });

  it('exists once: the oldest stays, surplus ones of ours go', async () => {
    const number = await scene.openPull('edit', EDIT);
    await scene.onPull(number);
    const [own] = scene.repository.commentsOf(number);
    if (own === undefined) throw new Error('no comment');
    scene.repository.addComment(number, own.body, own.author);
    scene.repository.addComment(number, 'another bot text', own.author);
    await scene.onPull(number);
    expect(scene.repository.commentsOf(number).map(({ id }) => id)).toEqual([own.id, expect.any(Number)]);
    expect(bodies(number)[1]).toBe('another bot text');
  });

  it('is written anew when somebody deletes it in between', async () => {
    const number = await scene.openPull('edit', EDIT);
    await scene.onPull(number);
    const [own] = scene.repository.commentsOf(number);
    await scene.push(number, OTHER);
    scene.github.before(({ method }) => {
      if (method === 'PATCH' && scene.repository.comments.some(({ id }) => id === own?.id))
        scene.repository.deleteComment(own?.id ?? 0);
    });
    const ran = await scene.onPull(number, { action: 'synchronize' });
    expect(ran.code).toBe(0);
    expect(bodies(number)).toHaveLength(1);
    expect(bodies(number)[0]).toContain('Be brief, and kind.');
  });

  it('is left to the run of the newest commit', async () => {
    const number = await scene.openPull('edit', EDIT);
    const old = scene.repository.pull(number).head.sha;
    const first = await scene.pullEvent(number);
    await scene.onPull(number);
    await scene.push(number, OTHER);
    await scene.onPull(number, { action: 'synchronize', runId: 50 });
    const [said] = bodies(number);
    // The run of the first commit comes late.
    const ran = await scene.run(first, { ref: `refs/pull/${number}/merge`, sha: old });
    expect(ran.code).toBe(0);
    expect(ran.log).toContain('PS8012');
    expect(bodies(number)).toEqual([said]);
    // And an older run of the same commit.
    const older = await scene.onPull(number, { runId: 49 });
    expect(older.log).toContain('PS8012');
    expect(bodies(number)).toEqual([said]);
  });

  it('stays as it is when the pull request is closed meanwhile', async () => {
    const number = await scene.openPull('edit', EDIT);
    scene.repository.close(number);
    const ran = await scene.onPull(number, { action: 'reopened' });
    expect(ran.log).toContain('is closed, so its comment was not changed');
    expect(bodies(number)).toEqual([]);
  });

  it('is missing, and the run green, where the token may only read', async () => {
    const number = await scene.openPull('edit', EDIT);
    scene.github.state.addToken('read-only', forkToken());
    const ran = await scene.onPull(number, { inputs: { 'github-token': 'read-only' } });
    expect(ran.code).toBe(0);
    expect(bodies(number)).toEqual([]);
    expect(ran.annotations).toContainEqual(expect.objectContaining({ level: 'warning', title: 'PS8011' }));
    expect(ran.summary).toContain('1 to create');
  });

  it('is not written with comment: false', async () => {
    const number = await scene.openPull('edit', EDIT);
    const mark = scene.github.requests.length;
    await scene.onPull(number, { inputs: { comment: 'false' } });
    expect(scene.github.requests.slice(mark)).toEqual([]);
  });
});

describe('when GitHub is in trouble', () => {
  it('waits as told and sends again what was refused for its limits', async () => {
    const number = await scene.openPull('edit', EDIT);
    scene.github.fail(
      secondaryLimit({ nth: 1, match: { method: 'POST', path: COMMENTS } }, { retryAfter: 30 }),
    );
    scene.github.fail(
      secondaryLimit({ nth: 1, match: { method: 'GET', path: COMMENTS } }, { status: 429, retryAfter: 2 }),
    );
    const ran = await scene.onPull(number);
    expect(ran.sleeps.sort((a, b) => a - b)).toEqual([2000, 30_000]);
    expect(bodies(number)).toHaveLength(1);
  });

  it('does not comment twice when a comment was made and no answer came', async () => {
    const number = await scene.openPull('edit', EDIT);
    scene.github.fail(outage({ nth: 1, match: { method: 'POST', path: COMMENTS } }, 502, 'after'));
    const ran = await scene.onPull(number);
    expect(ran.code).toBe(0);
    expect(bodies(number)).toHaveLength(1);
    expect(ran.outputs['comment-url']).toContain('#issuecomment-');
  });

  it('is red, with a sentence, when a comment could not be made', async () => {
    const number = await scene.openPull('edit', EDIT);
    scene.github.fail(outage({ nth: 1, match: { method: 'POST', path: COMMENTS } }, 502, 'before'));
    const ran = await scene.onPull(number);
    expect(ran.code).toBe(1);
    expect(ran.annotations[0]?.message).toContain('GitHub request failed: comment on');
    expect(bodies(number)).toEqual([]);
  });

  it('takes itself for the workflow bot when GitHub does not say who it is', async () => {
    const number = await scene.openPull('edit', EDIT);
    await scene.onPull(number);
    await scene.push(number, OTHER);
    scene.github.fail(outage({ nth: 'every', match: { path: '/graphql' } }, 502));
    const ran = await scene.onPull(number, { action: 'synchronize' });
    expect(ran.log).toContain('PS8016');
    expect(bodies(number)).toHaveLength(1);
    expect(bodies(number)[0]).toContain('Be brief, and kind.');
  });
});

describe('what else a pull request may bring', () => {
  it('changes that wait are told apart in a workspace that is a symbolic link too', async () => {
    const number = await scene.openPull('edit', { 'pipelines/b.yaml': prompts({ Rome: 'Go there.' }) });
    await scene.onPull(number, { linked: true });
    expect(bodies(number)[0]).toMatch(/\*\*Waiting from the base branch\*\*.*\n[\s\S]*prompts\/Tone/);
  });

  it('changes that the base branch has waiting are told apart', async () => {
    const number = await scene.openPull('edit', { 'pipelines/b.yaml': prompts({ Rome: 'Go there.' }) });
    const ran = await scene.onPull(number);
    const [body = ''] = bodies(number);
    expect(body).toMatch(/\*\*Waiting from the base branch\*\*.*\n[\s\S]*prompts\/Tone/);
    expect(body.indexOf('prompts/Rome')).toBeLessThan(body.indexOf('Waiting from the base branch'));
    expect(ran.log).not.toContain('PS8013');
    // The base's plan rests on what was read for the pull request's.
    const paths = scene.emulator.requests.map(({ method, path }) => `${method} ${path}`);
    expect(new Set(paths).size).toBe(paths.length);
  });

  it('findings take the place of the plan, at their lines', async () => {
    const number = await scene.openPull('edit', {
      'pipelines/a.yaml': `${prompts({ Tone: 'x' }).replace('"prompt_text"', '"promt_text"')}`,
    });
    const ran = await scene.onPull(number);
    expect(ran.code).toBe(1);
    expect(bodies(number)[0]).toContain('### ❌ No plan');
    expect(readMarker(bodies(number)[0] ?? '')).toMatchObject({ state: 'findings', changes: [] });
    expect(ran.annotations[0]).toMatchObject({ level: 'error', file: 'pipelines/a.yaml' });
    expect(scene.emulator.requests).toEqual([]);

    await scene.push(number, EDIT);
    await scene.onPull(number, { action: 'synchronize' });
    expect(bodies(number)).toHaveLength(1);
    expect(readMarker(bodies(number)[0] ?? '')).toMatchObject({ state: 'planned', target: 'staging' });
  });

  it('without a key only the files are checked, and no comment is written', async () => {
    const number = await scene.openPull('edit', EDIT);
    scene.github.state.addToken('read-only', forkToken());
    const options = { inputs: { 'api-key': '', 'github-token': 'read-only' } };
    const ran = await scene.onPull(number, options);
    expect(ran.code).toBe(0);
    expect(ran.summary).toContain('Files checked, no plan for');
    expect(scene.emulator.requests).toEqual([]);
    expect(bodies(number)).toEqual([]);

    await scene.push(number, { 'pipelines/a.yaml': '{"prompts": [{"name": "Tone"}]}' });
    const broken = await scene.onPull(number, { ...options, action: 'synchronize' });
    expect(broken.code).toBe(1);
    expect(broken.annotations[0]).toMatchObject({ level: 'error', file: 'pipelines/a.yaml', line: 1 });
  });

  it('a pull request into another branch is not planned, since its merge applies nothing', async () => {
    scene.work.branch('release');
    scene.work.commit('release', { 'x.md': 'x' });
    scene.work.branch('edit', 'release');
    scene.work.commit('edit', EDIT);
    const { number } = await scene.repository.openPull({ head: 'edit', base: 'release' });
    const ran = await scene.onPull(number);
    expect(ran.summary).toContain('Files checked, no plan for');
    expect(bodies(number)).toEqual([]);
  });

  it('a closed pull request asks for nothing', async () => {
    const number = await scene.openPull('edit', EDIT);
    scene.repository.close(number);
    const ran = await scene.onPull(number, { action: 'closed' });
    expect(ran.code).toBe(0);
    expect(ran.annotations).toEqual([
      expect.objectContaining({
        level: 'notice',
        title: 'PS8010',
        message: expect.stringContaining('closed'),
      }),
    ]);
  });

  it('names in the comment what a sparse checkout left out, and does not plan to remove it', async () => {
    const config = CONFIG.replace('pipelines/*.yaml', 'pipelines/**/*.yaml').replace(
      '{org_id: 2}',
      '{org_id: 2, prune: true}',
    );
    scene.work.commit('two folders', {
      'pipelines-sync.yaml': config,
      'pipelines/b/b.yaml': prompts({ Bari: 'sea' }),
    });
    const tip = await scene.tip();
    expect((await scene.pushed(undefined, tip, { inputs: { 'on-plan-change': 'apply' } })).code).toBe(0);
    const number = await scene.openPull('warm', { 'pipelines/a.yaml': prompts({ Tone: 'Be warmer.' }) });
    const ran = await scene.onPull(number, { sparse: ['pipelines/a'] });
    expect(ran.code).toBe(0);
    const body = scene.repository.commentsOf(number)[0]?.body ?? '';
    expect(body).toContain('Git left a bundle out of this checkout: pipelines/b/b.yaml.');
    expect(body).toContain('for **staging** · 1 to update\n');
    expect(body).not.toContain('prompts/Bari');
  });
});
