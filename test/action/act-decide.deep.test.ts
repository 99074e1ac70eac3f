import { afterAll, beforeAll, expect, it } from 'vitest';
import { sh } from '../ledger/git-scene.js';
import { CONFIG, prompts } from '../support/deployment.js';
import { needsAct } from './act.js';
import type { ActResult } from './act-log.js';
import { ActScene } from './act-scene.js';
import { issueCommentEvent, pullRequestEvent, pushEvent } from './github/events.js';
import { type Account, actionsToken, user } from './github/index.js';
import { judged, label, STRONG, TRIALS, WEAK } from './trial-scene.js';

// trial.yml and commands.yml as they are shipped, on one repository. Each test goes on from the one before.

needsAct();

const GATE = TRIALS.replace('count: 3', 'count: 30\n    gate: ["criteria/Names a booking"]');
const WRITER = user('hubot');

let scene: ActScene;
let number: number;

/** The token of a workflow whose job may write checks; act knows nothing of `permissions`. */
const TRYING = 'ghs_TokenOfAJobThatMayWriteChecks01234567';

beforeAll(async () => {
  scene = await ActScene.open({
    'pipelines-sync.yaml': `${CONFIG}${GATE}`,
    'pipelines/a.yaml': judged(STRONG),
  });
  scene.repository.followsPushes = true;
  scene.repository.collaborators.set(WRITER.login, 'write');
  const rights = { contents: 'write', 'pull-requests': 'write', checks: 'write' } as const;
  scene.github.state.addToken(TRYING, actionsToken(rights));
  const after = (await scene.repository.git.resolve('refs/heads/main')) ?? '';
  const push = await pushEvent(scene.github.state, scene.repository, { after });
  await scene.run(push);
  // Nobody reviewed the first push, so it is applied by hand.
  const applied = await scene.run(push, {
    workflows: { 'apply.yml': byHand },
  });
  expect(applied.rc, applied.printed).toBe(0);
  scene.emulator.store.configureField(10, 'day-plan', 'answer', {
    prompt: 'Tone',
    criteria: ['Names a booking'],
  });
  scene.work.pull();
  scene.work.branch('edit');
  scene.work.commit('edit', { 'pipelines/a.yaml': judged(WEAK) });
  ({ number } = await scene.repository.openPull({ head: 'edit' }));
});
afterAll(() => scene.close());

const byHand = `on: push
jobs:
  apply:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
      - uses: acme/pipelines-sync@0123456789012345678901234567890123456789
        with: { on-plan-change: apply, api-key: "\${{ secrets.PIPELINES_API_KEY }}" }
`;

const tries = async (
  action: 'labeled' | 'synchronize',
  options: Parameters<ActScene['run']>[1] = {},
): Promise<ActResult> =>
  scene.run(await pullRequestEvent(scene.github.state, scene.repository, number, action), {
    workflow: 'trial.yml',
    ...options,
    secrets: { PIPELINES_API_KEY: scene.key, GITHUB_TOKEN: TRYING },
  });

/** Somebody comments; with the token that the job for trials gets, where it is that one. */
async function comments(
  body: string,
  author: Account = WRITER,
): Promise<{ result: ActResult; reactions: string; reply: string }> {
  const comment = scene.repository.addComment(number, body, author);
  const event = issueCommentEvent(scene.github.state, scene.repository, comment);
  const secrets = { PIPELINES_API_KEY: scene.key, ...(body.includes('trial') && { GITHUB_TOKEN: TRYING }) };
  const result = await scene.run(event, { workflow: 'commands.yml', secrets });
  // Of a job that fails, act says so.
  expect(result.trouble.replace(/^Error: Job '\w+' failed$/, '')).toBe('');
  const reply = scene.repository
    .commentsOf(number)
    .find((one) => one.body.includes(`"comment":${comment.id},`));
  const reactions = comment.reactions.map(({ content }) => content).join(' ');
  return { result, reactions, reply: reply?.body ?? '' };
}

async function push(files: Record<string, string>): Promise<void> {
  scene.work.git('fetch', '--quiet', 'origin');
  scene.work.git('checkout', '--quiet', '-B', 'edit', 'origin/edit');
  scene.work.commit('more', files);
  await scene.repository.pushed(number);
}

const experiments = () => scene.emulator.store.list('experiments').length;
/** Heads of trials that are left; the platform archives those that a copied workflow uses. */
const heads = () =>
  scene.emulator.store
    .list('prompts')
    .filter((row) => row.name.includes('(trial ') && row.archived_at === null);
const checks = () => scene.repository.checks.map(({ conclusion }) => conclusion);
const planComment = () =>
  scene.repository.commentsOf(number).find(({ body }) => body.includes('"plan_digest"'))?.body ?? '';

it('without the label, the job of trials does not run', async () => {
  const result = await tries('labeled');
  expect([result.rc, result.jobs, experiments()]).toEqual([0, {}, 0]);
});

it('the label: a trial, a comment with numbers, a gate that says no, a red check and a red job', async () => {
  label(scene, number);
  const result = await tries('labeled');
  expect([result.jobs.trial, result.outputs['trial.pipelines']?.['exit-code']]).toEqual(['failure', '5']);
  expect(planComment()).toContain('Trial `rome` · failed');
  expect(planComment()).toMatch(/\| .*Names a booking.* \| [\d.]+ % of 30 \| [\d.]+ % of 30 \|/);
  expect([checks(), experiments(), heads()]).toEqual([['failure'], 1, []]);
});

it('a better prompt: green; the same content again: nothing is launched', async () => {
  await push({ 'pipelines/a.yaml': judged(`${STRONG} Be kind.`) });
  const better = await tries('synchronize');
  expect([better.rc, better.jobs.trial, checks().at(-1), experiments()], better.printed).toEqual([
    0,
    'success',
    'success',
    2,
  ]);
  expect(planComment()).toContain('Trial `rome` · passed');
  await push({ 'notes.txt': 'Nothing of the prompt.\n' });
  const same = await tries('synchronize');
  expect([same.rc, checks().at(-1), experiments()]).toEqual([0, 'success', 2]);
});

it('too few tasks: said, and not red', async () => {
  const few = GATE.replace('count: 30', 'count: 3');
  await push({ 'pipelines-sync.yaml': `${CONFIG}${few}`, 'pipelines/a.yaml': judged(WEAK) });
  const result = await tries('synchronize');
  expect([result.rc, checks().at(-1), experiments()], result.printed).toEqual([0, 'neutral', 3]);
  expect(planComment()).toContain('has too few answers');
});

it.each(['prompts', 'experiments'])(
  'the runner is lost at a write of %s: the next run cleans up, with one experiment for the content',
  async (kind) => {
    await push({ 'pipelines/a.yaml': judged(`${WEAK} Lost at ${kind}.`) });
    const before = experiments();
    const end = new AbortController();
    let answer = () => {};
    const silence = new Promise<void>((resolve) => {
      answer = resolve;
    });
    scene.emulator.hooks.after = async ({ method, path }) => {
      if (method !== 'POST' || !path.includes(kind)) return;
      // Done on the platform; whoever asked never hears of it.
      end.abort();
      await silence;
    };
    const lost = await tries('synchronize', { lose: end.signal, runId: 7000 });
    answer();
    delete scene.emulator.hooks.after;
    expect(lost.rc).not.toBe(0);
    expect(heads()).toHaveLength(1);
    const next = await tries('synchronize', { runId: 7000, attempt: 2 });
    expect([next.rc, checks().at(-1), experiments(), heads()], next.printed).toEqual([
      0,
      'neutral',
      before + 1,
      [],
    ]);
  },
);

it('a stranger comments: nothing but one reply', async () => {
  const mark = scene.emulator.requests.length;
  for (const body of ['/pipelines plan', '/pipelines trial']) {
    const { result, reactions } = await comments(body, user('mallory'));
    expect([result.rc, reactions], result.printed).toEqual([0, 'confused']);
  }
  expect(scene.emulator.requests).toHaveLength(mark);
  expect(scene.repository.commentsOf(number).filter(({ body }) => body.includes('Only people'))).toHaveLength(
    1,
  );
});

it('each command runs in its own job; an ordinary comment in none', async () => {
  const talk = await comments('Looks good to me.');
  expect([talk.result.jobs, talk.reactions]).toEqual([{}, '']);
  const plan = await comments('/pipelines plan');
  expect([plan.result.jobs, plan.reactions]).toEqual([{ commands: 'success' }, 'eyes +1']);
  expect(plan.reply).toContain('1 to update');
  const before = experiments();
  await push({ 'pipelines/a.yaml': judged(`${WEAK} Asked for.`) });
  const trial = await comments('/pipelines trial rome');
  expect([trial.result.jobs, trial.reactions], trial.result.printed).toEqual([
    { trial: 'success' },
    'eyes +1',
  ]);
  expect(trial.reply).toContain('`rome` · undecided');
  expect(experiments()).toBe(before + 1);
  const both = await comments('/pipelines plan\n/pipelines trial');
  expect([both.result.jobs, both.reactions]).toEqual([{ commands: 'failure' }, 'eyes -1']);
  expect(both.reply).toContain('PS8041');
});

it('keep-live, as the plan offers it, brings the live edit into the branch', async () => {
  const { id } = scene.emulator.store.list('prompts').find(({ name }) => name === 'Tone') ?? { id: 0 };
  scene.emulator.store.edit('prompts', id, { prompt_text: 'Live.' });
  await push({ 'pipelines/a.yaml': judged(STRONG), 'pipelines/b.yaml': prompts({ Rome: 'Go there.' }) });
  await comments('/pipelines plan');
  const offered = planComment()
    .split('\n')
    .find((line) => line.startsWith('/pipelines keep-live'));
  const { result, reactions, reply } = await comments(offered ?? 'none is offered');
  expect([result.jobs, reactions], `${result.printed}${reply}`).toEqual([{ commands: 'success' }, 'eyes +1']);
  expect(sh(scene.work.origin, 'show', 'edit:pipelines/a.yaml')).toContain('Live.');
  expect(reply).toContain('do not start by themselves');
  expect(planComment()).toContain(sh(scene.work.origin, 'rev-parse', 'edit').slice(0, 7));
});

it('apply, after the merge, in the job that may have an environment', async () => {
  const early = await comments('/pipelines apply');
  expect([early.result.jobs, early.reactions]).toEqual([{ apply: 'failure' }, 'eyes -1']);
  await scene.repository.mergePull(number);
  const { result, reactions } = await comments('/pipelines apply');
  expect([result.jobs, reactions], result.printed).toEqual([{ apply: 'success' }, 'eyes +1']);
  expect(scene.prompts()).toContain('Rome: Go there.');
});
