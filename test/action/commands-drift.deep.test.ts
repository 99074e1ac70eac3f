import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sh } from '../ledger/git-scene.js';
import { CONFIG } from '../support/deployment.js';
import { ActionScene } from './action-scene.js';
import { user } from './github/accounts.js';
import { personalToken } from './github/tokens.js';

let scene: ActionScene;
beforeEach(async () => {
  scene = await ActionScene.open();
  await scene.pushed(undefined, await scene.tip(), { inputs: { 'on-plan-change': 'apply' } });
  edit('Be cold.');
  await scene.onSchedule();
});
afterEach(() => scene.close());

function edit(text: string): void {
  const [row] = scene.store.list('prompts');
  scene.store.edit('prompts', row?.id ?? 0, { prompt_text: text });
}
const live = () => scene.store.list('prompts')[0]?.prompt_text;
const issue = () => {
  const found = [...scene.repository.issues.values()].find(({ pull }) => pull === undefined);
  if (found === undefined) throw new Error('no issue');
  return found.number;
};
const branches = () =>
  sh(scene.work.origin, 'for-each-ref', '--format=%(refname)', 'refs/heads/pipelines-sync/').split('\n');
const bundle = (branch: string) => sh(scene.work.origin, 'show', `${branch}:pipelines/a.yaml`);

describe('in the issue about drift', () => {
  it('adopt makes a branch that takes the live edit in', async () => {
    const main = await scene.tip();
    const { ran, reply } = await scene.comment(issue(), '/pipelines adopt');
    expect(ran.code, `${ran.log}${reply}`).toBe(0);
    const [branch = ''] = branches();
    expect(reply).toContain('/compare/main...pipelines-sync/adopt-');
    expect(bundle(branch)).toContain('Be cold.');
    expect(await scene.tip()).toBe(main);
  });

  it('revert makes a branch whose merge puts the edit back, and no later one', async () => {
    const { ran, reply } = await scene.comment(issue(), '/pipelines revert');
    expect(ran.code, `${ran.log}${reply}`).toBe(0);
    const [branch = ''] = branches();
    const { number } = await scene.repository.openPull({ head: branch.replace('refs/heads/', '') });
    await scene.onPull(number);
    await scene.merge([number]);
    expect(live()).toBe('Be warm.');
    edit('Be cold once more.');
    expect((await scene.pushed(undefined, await scene.tip())).code).toBe(1);
    expect(live()).toBe('Be cold once more.');
  });

  it('with a push-token, the pull request is opened by itself', async () => {
    const pusher = personalToken(user('pusher'), { contents: 'write', 'pull-requests': 'write' });
    scene.github.state.addToken('ghp_ofThePusher', pusher);
    const inputs = { 'push-token': 'ghp_ofThePusher' };
    const { ran, reply } = await scene.comment(issue(), '/pipelines adopt', { inputs });
    expect(ran.code, `${ran.log}${reply}`).toBe(0);
    const made = [...scene.repository.issues.values()].find(({ pull }) => pull !== undefined);
    expect(made).toMatchObject({ author: { login: 'pusher' }, state: 'open' });
    expect(reply).toContain(`/pull/${made?.number}`);
    expect(ran.masks).toContain('ghp_ofThePusher');
  });

  it('nothing is written for another drift than the one shown, in another issue, or for a stranger', async () => {
    edit('Be colder.');
    const outdated = await scene.comment(issue(), '/pipelines revert');
    expect([outdated.ran.code, outdated.reply]).toEqual([1, expect.stringContaining('PS8032')]);
    const shown = scene.repository.issue(issue());
    const planted = scene.repository.addIssue({
      title: shown.title,
      body: shown.body,
      author: user('mallory'),
    });
    await scene.comment(planted.number, '/pipelines revert');
    await scene.comment(issue(), '/pipelines adopt', { author: user('mallory') });
    const wrong = await scene.comment(issue(), '/pipelines keep-live prompts/Tone');
    expect(wrong.reply).toContain('PS8035');
    expect(branches()).toEqual(['']);
  });

  it('a pull request that cannot be opened leaves the branch and its link, and says why', async () => {
    const pusher = personalToken(user('pusher'), { contents: 'write', 'pull-requests': 'write' });
    scene.github.state.addToken('ghp_ofThePusher', pusher);
    const body = {
      message: 'Validation Failed',
      documentation_url: 'https://docs.github.com/rest',
      status: '422',
    };
    const match = { method: 'POST', path: /\/pulls$/ };
    scene.github.fail({ nth: 'every', when: 'before', status: 422, match, body });
    const inputs = { 'push-token': 'ghp_ofThePusher' };
    const { reply } = await scene.comment(issue(), '/pipelines adopt', { inputs });
    expect(branches()).toHaveLength(1);
    expect(reply).toContain('PS8040');
    expect(reply).toContain('/compare/main...pipelines-sync/adopt-');
  });

  it('a command in an issue that only looks like the open one of the target is not green', async () => {
    const shown = scene.repository.issue(issue());
    const author = { ...shown.author, type: 'User' as const };
    const planted = scene.repository.addIssue({ title: shown.title, body: shown.body, author });
    const { ran, reply, comment } = await scene.comment(planted.number, '/pipelines revert');
    expect([ran.code, reply]).toEqual([1, expect.stringContaining('PS8035')]);
    expect(comment.reactions.map(({ content }) => content)).toEqual(['eyes', '-1']);
    expect(branches()).toEqual(['']);
  });

  it('adopt in a pull request says where it belongs', async () => {
    const number = await scene.openPull('edit', { 'other.txt': 'x' });
    expect((await scene.comment(number, '/pipelines adopt')).reply).toContain('PS8035');
  });
});

describe('with another target whose files have errors', () => {
  it('revert refuses, and is no internal error', async () => {
    await scene.close();
    scene = await ActionScene.open({
      'pipelines-sync.yaml': `${CONFIG}  other: {org_id: 3, bundles: ["others/*.yaml"]}\n`,
      'others/a.yaml': 'prompts: [\n',
    });
    await scene.pushed(undefined, await scene.tip(), { inputs: { 'on-plan-change': 'apply' } });
    edit('Be cold.');
    await scene.onSchedule();
    const { ran, reply } = await scene.comment(issue(), '/pipelines revert');
    expect([ran.code, reply]).toEqual([1, expect.stringContaining('PS8034')]);
    expect(branches()).toEqual(['']);
  });
});
