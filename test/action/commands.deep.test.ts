import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { INJECTIONS } from '../report/injection-corpus.js';
import { prompts } from '../support/deployment.js';
import { ActionScene } from './action-scene.js';
import { fork } from './fork-scene.js';
import { bot, user } from './github/index.js';

let scene: ActionScene;
beforeEach(async () => {
  scene = await ActionScene.open();
});
afterEach(() => scene.close());

const planOf = (number: number) =>
  scene.repository.commentsOf(number).find(({ body }) => body.includes('"plan_digest"'))?.body;
const reactions = ({ reactions: all }: { reactions: { content: string }[] }) => all.map((one) => one.content);

/** A pull request that changes a prompt. */
const opened = () => scene.openPull('edit', { 'pipelines/b.yaml': prompts({ Rome: 'Go there.' }) });

describe('help and plan', () => {
  it('answer somebody who may write with a reaction and one reply', async () => {
    const number = await opened();
    const help = await scene.comment(number, '/pipelines help');
    expect(help.ran.code).toBe(0);
    expect(help.reply).toContain('/pipelines overwrite ADDRESS…');
    expect(reactions(help.comment)).toEqual(['eyes', '+1']);
    const { ran, reply, comment } = await scene.comment(number, 'Once more:\n/pipelines plan');
    expect([ran.code, reply, reactions(comment)]).toEqual([0, undefined, []]);
    const again = await scene.comment(number, '/pipelines plan\nthank you');
    expect(again.ran.code, again.ran.log).toBe(0);
    expect(again.reply).toContain('2 to create');
    expect(reactions(again.comment)).toEqual(['eyes', '+1']);
    expect(planOf(number)).toContain('prompts/Rome');
    expect(scene.repository.commentsOf(number).filter(({ body }) => body.includes('-reply '))).toHaveLength(
      2,
    );
    expect(scene.emulator.requests.filter(({ method }) => method !== 'GET')).toEqual([]);
  });

  it('say that a plan failed, and never look green then', async () => {
    const number = await opened();
    scene.emulator.setFaults([{ nth: 'every', when: 'before', status: 403, match: { method: 'GET' } }]);
    const { ran, reply, comment } = await scene.comment(number, '/pipelines plan');
    expect([ran.code, reactions(comment)]).toEqual([1, ['eyes', '-1']]);
    expect(reply).toContain('❌');
    expect(reply).not.toContain('✅');
  });

  it('make the plan that the workflow of the pull request makes, byte for byte but for the run', async () => {
    const number = await opened();
    await scene.onPull(number, { runId: 5 });
    const before = planOf(number);
    await scene.comment(number, '/pipelines plan', { runId: 6 });
    const same = (text: string | undefined) =>
      text
        ?.replace(/"run":\d+/, '')
        .replace(/"signature":"\w+"/, '')
        .replace(/runs\/\d+/g, '');
    expect(same(planOf(number))).toBe(same(before));
  });
});

describe('a command does nothing', () => {
  it.each([
    'help',
    'plan',
    'trial',
    'trial rome',
    'keep-live prompts/Tone',
    'overwrite prompts/Tone',
    'rename a b',
    'apply',
  ])('for a stranger: %s', async (command) => {
    const number = await opened();
    const mallory = user('mallory');
    scene.repository.collaborators.set('mallory', 'triage');
    const tip = await scene.tip('edit');
    for (let time = 0; time < 2; time += 1) {
      const { ran, comment } = await scene.comment(number, `/pipelines ${command}`, { author: mallory });
      expect(ran.code).toBe(0);
      expect(reactions(comment)).toEqual(['confused']);
    }
    const replies = scene.repository.commentsOf(number).filter(({ author }) => author !== mallory);
    expect(replies).toHaveLength(1);
    expect(replies[0]?.body).toContain('Only people who may write');
    expect(scene.emulator.requests).toEqual([]);
    expect(await scene.tip('edit')).toBe(tip);
  });

  it('for a bot, for an edited comment, outside of a pull request, and on a fork', async () => {
    const number = await opened();
    const robot = bot('dependabot');
    scene.repository.collaborators.set('dependabot[bot]', 'admin');
    const { comment } = await scene.comment(number, '/pipelines plan', { author: robot });
    const edited = await scene.comment(number, '/pipelines plan', { action: 'edited' });
    const issue = scene.repository.addIssue({ title: 'Talk' });
    const other = await scene.comment(issue.number, '/pipelines plan');
    expect([comment, edited.comment, other.comment].map(reactions)).toEqual([[], [], []]);
    const { number: theirs } = await fork(scene, { 'pipelines/c.yaml': prompts({ Oslo: 'x' }) });
    const refused = await scene.comment(theirs, '/pipelines plan');
    expect(refused.reply).toContain('PS8035');
    expect(reactions(refused.comment)).toEqual(['eyes', '-1']);
    expect(refused.ran.code).toBe(1);
    expect(scene.emulator.requests).toEqual([]);
  });

  it('where a line is not a command, however it is written', async () => {
    const number = await opened();
    for (const line of [
      '/pipelines destroy',
      '/pipelines overwrite',
      '/pipelines plan now',
      '/pipelines overwrite `a',
    ])
      expect((await scene.comment(number, `/pipelines plan\n${line}`)).reply, line).toContain(
        'Nothing was done',
      );
    expect(scene.emulator.requests).toEqual([]);
  });

  it('in a step that leaves one of its lines to another job', async () => {
    const number = await opened();
    const inputs = { 'comment-commands': 'plan, overwrite' };
    for (const body of ['/pipelines apply', '/pipelines plan\n/pipelines trial']) {
      const { ran, reply, comment } = await scene.comment(number, body, { inputs });
      expect([ran.code, reactions(comment)]).toEqual([1, ['eyes', '-1']]);
      expect(reply).toContain('PS8041');
    }
    expect(scene.emulator.requests).toEqual([]);
    const help = await scene.comment(number, '/pipelines help', { inputs });
    expect(help.reply).toContain('| command |');
    const unknown = await scene.comment(number, '/pipelines plan', {
      inputs: { 'comment-commands': 'deploy' },
    });
    expect(JSON.stringify(unknown.ran.annotations)).toContain('PS8002');
  });

  it('for its own replies and its own plan', async () => {
    const number = await opened();
    await scene.comment(number, '/pipelines help');
    for (const { body } of scene.repository.commentsOf(number).filter((one) => one.author.type === 'Bot')) {
      const { comment } = await scene.comment(number, body);
      expect(reactions(comment)).toEqual([]);
    }
  });
});

describe('hostile arguments', () => {
  it('are shown as text and mean nothing', async () => {
    const number = await opened();
    const tip = await scene.tip('edit');
    const texts = INJECTIONS.filter((text) => !/[\n\r`]/.test(text)).slice(0, 12);
    const lines = texts.map((text) => `/pipelines overwrite ${JSON.stringify(text)}`);
    const names = `/pipelines trial ${texts.map((text) => JSON.stringify(text)).join(' ')}`;
    for (const body of [lines.join('\n'), names]) {
      const { reply = '', ran } = await scene.comment(number, body);
      expect(ran.code).toBe(1);
      expect(reply.match(/<!-- /g)).toHaveLength(2);
      expect(await scene.tip('edit')).toBe(tip);
    }
    expect(scene.emulator.store.list('experiments')).toEqual([]);
  });
});
