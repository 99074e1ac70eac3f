import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { prompts } from '../support/deployment.js';
import { ActionScene } from './action-scene.js';
import { type Comment, user } from './github/index.js';
import { actionsToken } from './github/tokens.js';
import { gated, STRONG, TRIALS, WEAK, withTrials } from './trial-scene.js';

let scene: ActionScene;
beforeEach(async () => {
  scene = await ActionScene.open();
  const rights = {
    actions: 'read',
    contents: 'write',
    'pull-requests': 'write',
    issues: 'write',
    checks: 'write',
  } as const;
  scene.github.state.addToken('checking', actionsToken(rights));
});
afterEach(() => scene.close());

const INPUTS = { command: 'comment', 'github-token': 'checking' };
const experiments = () => scene.emulator.store.list('experiments');
const conclusions = () => scene.repository.checks.map(({ conclusion }) => conclusion);
const reacted = ({ reactions }: Comment) => reactions.map(({ content }) => content).join(' ');
const planOf = (number: number) =>
  scene.repository.commentsOf(number).find(({ body }) => body.includes('"plan_digest"'))?.body ?? '';
const asks = (number: number, body = '/pipelines trial', options = {}) =>
  scene.comment(number, body, { inputs: INPUTS, ...options });

/** The texts that the reply had until now. */
function replies(): string[] {
  const texts: string[] = [];
  scene.github.before(() => {
    for (const { body } of scene.repository.comments)
      if (body.includes('-reply {"comment"') && texts.at(-1) !== body) texts.push(body);
  });
  return texts;
}

describe('/pipelines trial', () => {
  it('runs the trials without a label: the cost before, the verdict after, in reply, comment and check', async () => {
    const number = await gated(scene, { from: WEAK, to: STRONG, hasLabel: false });
    const told = replies();
    const { ran, reply, comment } = await asks(number);
    expect([ran.code, reacted(comment), experiments().length], `${ran.log}${reply}`).toEqual([
      0,
      'eyes +1',
      1,
    ]);
    expect(told.map((text) => /⏳[\s\S]*/.exec(text)?.[0] ?? 'ended')).toEqual([
      expect.stringContaining('Working on it.'),
      expect.stringContaining('60 of at most 200, within 30 minutes'),
      'ended',
    ]);
    expect(told.join()).toContain('call the same tools');
    expect(reply).toContain('✅ `/pipelines trial`');
    expect(reply).toMatch(/✅ `rome` · passed: .*\(60 of at most 200 tasks, [\d.]+ of 30 minutes\)/);
    expect(reply).not.toContain('⏳');
    expect(scene.repository.checks).toMatchObject([
      { conclusion: 'success', head: scene.repository.pull(number).head.sha },
    ]);
    expect(planOf(number)).toContain('Trial `rome` · passed');
    // Who finds it on the platform finds the pull request.
    const prompts = JSON.stringify(scene.emulator.store.list('prompts'));
    expect(prompts).toContain(`acme/prompts/pull/${number}`);
    // The same question again, also of the label's own workflow.
    const again = await asks(number, '/pipelines trial rome');
    expect([again.ran.code, experiments().length]).toEqual([0, 1]);
    expect(again.reply).toContain('asked before, nothing was launched now');
  });

  it('that the gate says no to is not green: reply, reaction, check and step', async () => {
    const number = await gated(scene, { from: STRONG, to: WEAK, hasLabel: false });
    const { ran, reply, comment } = await asks(number);
    expect([ran.code, ran.outputs['exit-code'], reacted(comment)], ran.log).toEqual([1, '5', 'eyes -1']);
    expect(conclusions()).toEqual(['failure']);
    expect(reply).toContain('❌ `rome` · failed');
    expect(reply).not.toContain('✅');
  });

  it('asks anew what a cancelled run left without results, which the label does not', async () => {
    const number = await gated(scene, { from: WEAK, to: STRONG });
    const end = new AbortController();
    scene.emulator.hooks.after = async ({ method, path }) => {
      if (method === 'POST' && path.includes('experiments')) end.abort();
    };
    const cancelled = await asks(number, '/pipelines trial', { signal: end.signal });
    delete scene.emulator.hooks.after;
    expect([cancelled.ran.code, reacted(cancelled.comment)], cancelled.ran.log).toEqual([1, 'eyes -1']);
    expect(cancelled.reply).toContain('interrupted');
    expect(cancelled.reply).not.toContain('⏳');
    await scene.onPull(number, { inputs: { ...INPUTS, command: 'trial' } });
    expect(experiments()).toHaveLength(1);
    const { ran, reply } = await asks(number);
    expect([ran.code, experiments().length], reply).toEqual([0, 2]);
    expect(reply).toContain('`rome` · passed');
  });

  it('plans nothing twice, and comes before what is written after it', async () => {
    const number = await gated(scene, { from: WEAK, to: STRONG, hasLabel: false, count: 3 });
    const { reply = '' } = await asks(number, '/pipelines plan\n/pipelines trial\n/pipelines help');
    expect(reply.indexOf('pipelines plan')).toBeLessThan(reply.indexOf('pipelines trial'));
    expect(reply).not.toContain('ℹ️ `plan`');
    expect(experiments()).toHaveLength(1);
    expect(conclusions()).toEqual(['neutral']);
  });

  it('launches nothing for a name that is none, over the limit, or where there are none', async () => {
    const number = await gated(scene, { from: WEAK, to: STRONG, hasLabel: false, count: 200 });
    const said = async (body: string, options = {}) => {
      const { ran, reply, comment } = await asks(number, body, options);
      expect([ran.code, reacted(comment)], body).toEqual([1, 'eyes -1']);
      return reply;
    };
    expect(await said('/pipelines trial Rome')).toContain('did you mean rome?');
    expect(await said('/pipelines trial')).toContain('400 tasks');
    const [config = ''] = withTrials(scene).split('\ntrials:');
    await scene.push(number, { 'pipelines-sync.yaml': config });
    expect(await said('/pipelines trial')).toContain('PS3214');
    expect([experiments(), conclusions()]).toEqual([[], []]);
  });

  it('launches and plans nothing without a key', async () => {
    const number = await gated(scene, { from: WEAK, to: STRONG });
    for (const command of ['trial', 'plan']) {
      const inputs = { ...INPUTS, 'api-key': '' };
      const { ran, reply, comment } = await asks(number, `/pipelines ${command}`, { inputs });
      expect([ran.code, reacted(comment)], command).toEqual([1, 'eyes -1']);
      expect(reply).toContain('no API key is available');
    }
    expect(experiments()).toEqual([]);
  });

  it('launches nothing for a stranger and for a fork', async () => {
    const number = await gated(scene, { from: WEAK, to: STRONG, fork: 'mallory/prompts' });
    const mark = scene.emulator.requests.length;
    const fork = await asks(number);
    expect([fork.ran.code, reacted(fork.comment)]).toEqual([1, 'eyes -1']);
    expect(fork.reply).toContain('PS8035');
    const mallory = user('mallory');
    scene.repository.collaborators.set('mallory', 'triage');
    const stranger = await asks(number, '/pipelines trial', { author: mallory });
    expect([stranger.ran.code, reacted(stranger.comment), stranger.reply]).toEqual([
      0,
      'confused',
      undefined,
    ]);
    expect(scene.emulator.requests).toHaveLength(mark);
  });

  it('says that the check could not be written, and where the verdict is', async () => {
    const number = await gated(scene, { from: STRONG, to: WEAK, hasLabel: false });
    const { ran, reply } = await asks(number, '/pipelines trial', { inputs: { command: 'comment' } });
    expect(ran.log).toContain('The reply tells the verdict');
    expect(reply).toContain('❌ `rome` · failed');
  });
});

describe('several targets in one step', () => {
  const TWO = `version: 1
namespace: rome-team
bundles: ["pipelines/*.yaml"]
default_target: staging
targets:
  staging: {org_id: 2}
  production: {org_id: 2}
`;

  it('are tried each, with a check and a comment of its own and one reply', async () => {
    await scene.close();
    scene = await ActionScene.open(
      { 'pipelines-sync.yaml': `${TWO}${TRIALS}` },
      { inputs: { target: 'staging, production' } },
    );
    const rights = { contents: 'write', 'pull-requests': 'write', issues: 'write', checks: 'write' } as const;
    scene.github.state.addToken('checking', actionsToken(rights));
    const applied = await scene.pushed(undefined, await scene.tip(), {
      inputs: { 'on-plan-change': 'apply' },
    });
    expect(applied.code, applied.log).toBe(0);
    const number = await scene.openPull('edit', { 'pipelines/a.yaml': prompts({ Tone: 'Be brief.' }) });
    const { ran, reply, comment } = await asks(number, '/pipelines trial rome');
    expect([ran.code, reacted(comment)], `${ran.log}${reply}`).toEqual([0, 'eyes +1']);
    expect(scene.repository.checks.map(({ name }) => name)).toEqual([
      'pipelines trial (staging)',
      'pipelines trial (production)',
    ]);
    expect(experiments()).toHaveLength(2);
    expect(reply?.match(/`rome` · informed/g)).toHaveLength(2);
    expect(scene.repository.commentsOf(number)).toHaveLength(4);
    // As the workflow of the label does it.
    const labelled = await scene.onPull(number, {
      inputs: { command: 'trial', trial: 'always', 'github-token': 'checking' },
    });
    expect([labelled.code, experiments().length, scene.repository.checks.length]).toEqual([0, 2, 4]);
  });
});
