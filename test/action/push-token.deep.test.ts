import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sh } from '../ledger/git-scene.js';
import { prompts } from '../support/deployment.js';
import { ActionScene } from './action-scene.js';
import { type GitHttp, serveGit } from './github/git-http.js';
import { type Comment, personalToken, TOKEN, user } from './github/index.js';

// Commits of commands go through git's HTTP server, with the tokens of the emulated GitHub.

const SECRET = 'ghp_ofSomebodyWhoseCommitsStartWorkflows';
const WITH = { 'push-token': SECRET };

let scene: ActionScene;
let git: GitHttp;
let number: number;

beforeEach(async () => {
  scene = await ActionScene.open();
  await scene.pushed(undefined, await scene.tip(), { inputs: { 'on-plan-change': 'apply' } });
  const pusher = user('pusher');
  const token = personalToken(pusher, { contents: 'write', 'pull-requests': 'write' }, 'push-token');
  scene.github.state.addToken(SECRET, token);
  git = await serveGit(scene.github.state, scene.repository, scene.work.origin);
  scene.cloneFrom(git);
  number = await scene.openPull('edit', { 'pipelines/b.yaml': prompts({ Rome: 'Go there.' }) });
  edit('Be cold.');
});
afterEach(async () => {
  await git.close();
  await scene.close();
});

function edit(text: string): void {
  const [row] = scene.store.list('prompts');
  scene.store.edit('prompts', row?.id ?? 0, { prompt_text: text });
}
const fileOf = (branch: string) => sh(scene.work.origin, 'show', `refs/heads/${branch}:pipelines/a.yaml`);
const ledger = () => sh(scene.work.origin, 'for-each-ref', '--format=%(objectname)', 'refs/pipelines-sync/');
const reacted = ({ reactions }: Comment) => reactions.map(({ content }) => content).join(' ');
const KEEP = '/pipelines keep-live prompts/Tone';
/** Pushes to branches. */
const pushes = () => git.pushes.filter(({ ref }) => ref.startsWith('refs/heads/'));

/** What actions/checkout leaves in the work tree where it keeps its token. */
function keepsToken(workspace: string): void {
  const basic = Buffer.from(`x-access-token:${TOKEN}`).toString('base64');
  sh(workspace, 'config', `http.${git.url}/.extraheader`, `AUTHORIZATION: basic ${basic}`);
}

describe('a commit of a command', () => {
  it('starts no workflow with the token of the workflow, and the reply says so', async () => {
    await scene.onPull(number);
    const { ran, reply } = await scene.comment(number, KEEP);
    expect(ran.code, `${ran.log}${reply}`).toBe(0);
    expect(pushes()).toEqual([{ ref: 'refs/heads/edit', token: 'GITHUB_TOKEN', startsWorkflows: false }]);
    expect(reply).toContain('do not start by themselves');
  });

  it.each([
    ['a checkout without a token', undefined],
    ['a checkout that kept the token of the workflow', keepsToken],
  ])('starts them with push-token: %s', async (_name, prepare) => {
    await scene.onPull(number);
    const { ran, reply } = await scene.comment(number, KEEP, {
      inputs: WITH,
      ...(prepare && { prepare }),
    });
    expect(ran.code, `${ran.log}${reply}`).toBe(0);
    expect(pushes()).toEqual([{ ref: 'refs/heads/edit', token: 'push-token', startsWorkflows: true }]);
    expect(fileOf('edit')).toContain('Be cold.');
    expect(reply).not.toContain('do not start by themselves');
    // The ledger stays with the token of the workflow.
    expect(
      git.pushes.filter(({ ref }) => !ref.startsWith('refs/heads/')).every((one) => !one.startsWorkflows),
    ).toBe(true);
    for (const text of [ran.log, ran.summary, reply, JSON.stringify(ran.outputs)])
      expect(text).not.toContain(SECRET);
  });
});

describe('a branch that a rule protects', () => {
  it('is left alone: the reply names the rule and the input, and nothing is lost', async () => {
    git.protect('edit', ['pusher']);
    await scene.onPull(number);
    const [before, kept] = [await scene.tip('edit'), ledger()];
    const { ran, reply, comment } = await scene.comment(number, KEEP);
    expect([ran.code, reacted(comment)]).toEqual([1, 'eyes -1']);
    expect(reply).toContain('A rule protects the branch edit');
    expect(reply).toContain('GH006');
    expect(reply).toContain('push-token');
    expect([await scene.tip('edit'), ledger()]).toEqual([before, kept]);
    expect(scene.store.list('prompts')[0]?.prompt_text).toBe('Be cold.');
    const next = await scene.comment(number, KEEP, { inputs: WITH });
    expect([next.ran.code, reacted(next.comment)], next.ran.log).toEqual([0, 'eyes +1']);
    expect(fileOf('edit')).toContain('Be cold.');
  });

  it('also against push-token: the reply says whom the rule has to let through', async () => {
    git.protect('edit');
    await scene.onPull(number);
    const { ran, reply } = await scene.comment(number, KEEP, { inputs: WITH });
    expect(ran.code).toBe(1);
    expect(reply).toContain('Let the rule admit the owner of push-token');
    expect(pushes()).toEqual([]);
  });

  it('a push-token that may not write is named', async () => {
    scene.github.state.addToken(SECRET, personalToken(user('pusher'), { contents: 'read' }, 'push-token'));
    await scene.onPull(number);
    const { ran, reply } = await scene.comment(number, KEEP, { inputs: WITH });
    expect(ran.code).toBe(1);
    expect(reply).toContain('Give the token of push-token the right contents: write');
    expect(pushes()).toEqual([]);
  });
});

describe('in the issue about drift', () => {
  it.each(['adopt', 'revert'])('%s opens its pull request by itself, with push-token', async (name) => {
    await scene.onSchedule();
    const issue = [...scene.repository.issues.values()].find(({ pull }) => pull === undefined);
    const { ran, reply } = await scene.comment(issue?.number ?? 0, `/pipelines ${name}`, { inputs: WITH });
    expect(ran.code, `${ran.log}${reply}`).toBe(0);
    const [push] = pushes();
    expect(push).toMatchObject({ token: 'push-token', startsWorkflows: true });
    const branch = push?.ref.replace('refs/heads/', '') ?? '';
    const opened = [...scene.repository.issues.values()].filter(({ pull }) => pull?.head.ref === branch);
    expect(opened).toMatchObject([{ author: { login: 'pusher' }, state: 'open' }]);
    expect(reply).toContain(`/pull/${opened[0]?.number}`);
    expect(fileOf(branch)).toContain(name === 'adopt' ? 'Be cold.' : '"overwrite"');
  });
});
