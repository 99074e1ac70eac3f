import { afterEach, describe, expect, it } from 'vitest';
import { runOrigin } from '../../src/ledger/index.js';
import { Scene as Folder } from '../apply/edits/scene.js';
import { CONFIG, Deployment, prompts } from '../support/deployment.js';
import { BINDING, entryOf, Scene, sh } from './git-scene.js';

describe('who runs it', () => {
  const known = { gitUser: 'Ada Rossi', keyOwner: 'ada@rome.example' };

  it.each([
    ['the CI system', { GITHUB_ACTOR: 'octo', USER: 'runner' }, known, 'octo'],
    ['the account', { USER: 'ada' }, known, 'ada'],
    ['an account that is empty', { USER: ' ', LOGNAME: 'ada' }, known, 'ada'],
    ['what the environment says of git', { GIT_AUTHOR_NAME: 'Ada R.' }, known, 'Ada R.'],
    ["git's user", {}, known, 'Ada Rossi'],
    ['the owner of the key', {}, { ...known, gitUser: null }, 'ada@rome.example'],
    ['nobody', {}, {}, 'unknown'],
    ['a name that would spoil a terminal', {}, { gitUser: 'A\u001b[31mda\n\u202eRossi ' }, 'A [31mda Rossi'],
  ])('is %s', (_name, env, people, actor) => {
    expect(runOrigin(env, people).actor).toBe(actor);
  });
});

describe('an apply where the environment names nobody', () => {
  it("is git's user, in history, ledger show, commits and locks", async () => {
    const deployment = await Deployment.open();
    try {
      const folder = deployment.clone();
      sh(folder, 'config', 'user.name', 'Ada Rossi');
      const files = { 'pipelines-sync.yaml': CONFIG, 'pipelines/all.yaml': prompts({ Tone: 'Polite.' }) };
      await deployment.commit(folder, 'first', files);
      deployment.push(folder);
      let lock = '';
      deployment.workspace.emulator.hooks.before = ({ method }) => {
        const name = 'refs/pipelines-sync-lock/rome-team/staging';
        if (method === 'POST') lock = sh(deployment.bare, 'show', `${name}:lock.json`);
      };
      expect((await deployment.apply(folder)).code).toBe(0);
      expect(JSON.parse(lock).actor).toBe('Ada Rossi');
      expect((await deployment.run(folder, 'history')).out).toContain('Ada Rossi');
      const show = await deployment.run(folder, 'ledger', 'show');
      expect(show.out).toMatch(/^Last: apply 1 by Ada Rossi, \d{4}-\d\d-\d\d \d\d:\d\d UTC$/m);
      const json = JSON.parse((await deployment.run(folder, 'ledger', 'show', '--json')).out);
      expect(json.newest).toMatchObject({ revision: '1', actor: 'Ada Rossi' });
      expect(sh(deployment.bare, 'log', '-1', '--format=%an', 'refs/pipelines-sync/rome-team/staging')).toBe(
        'Ada Rossi',
      );
    } finally {
      await deployment.close();
    }
  });

  it('is the owner of the key where there is no git, without a request more', async () => {
    const scene = await Folder.open({ prompts: [{ name: 'Tone', prompt_text: 'Polite.' }] });
    try {
      await scene.apply();
      const asked = scene.emulator.requests.filter(({ path }) => path.startsWith('/api/auth/me'));
      expect(asked).toHaveLength(1);
      const shown = await scene.workspace.run('history', '--json');
      expect(JSON.parse(shown.out).revisions[0].actor).toBe('ada@rome.example');
    } finally {
      await scene.close();
    }
  });
});

describe('the loser of two applies is told who was quicker', () => {
  let scene: Scene;
  afterEach(() => scene.close());

  const URL = 'https://github.example/rome/pipelines/actions/runs/7';

  it('the run that holds the lock, with since when and its page', async () => {
    scene = await Scene.open();
    const bare = scene.remote();
    const [first, second] = ['one', 'two'].map((name) => scene.clone(bare, name)) as [string, string];
    const ada = scene.actor('Ada Rossi');
    const holding = scene.gitStore(first, { ...ada, deps: { ...ada.deps, runUrl: URL } });
    const late = scene.gitStore(second, scene.actor('bob', 'm2'));
    const read = await late.read(BINDING);
    await holding.begin(await holding.read(BINDING), scene.start());
    await expect(late.begin(read, scene.start())).rejects.toMatchObject({
      code: 'PS6105',
      exitCode: 3,
      message: `The ledger of staging changed after it was read: Ada Rossi on host-m1, since 2026-11-22 10:00 UTC, last sign of life just now (${URL}), is applying.`,
    });
  });

  it.each(['git', 'folder'])('the run that has ended already, by its revision (%s)', async (kind) => {
    scene = await Scene.open();
    const bare = scene.remote();
    const [first, second] = ['one', 'two'].map((name) => scene.clone(bare, name)) as [string, string];
    const ada = scene.actor('Ada Rossi');
    const deps = { ...ada, deps: { ...ada.deps, runUrl: URL } };
    const winner = kind === 'git' ? scene.gitStore(first, deps) : scene.fileStore(first, deps);
    const loser = scene.actor('bob', 'm2');
    const late = kind === 'git' ? scene.gitStore(second, loser) : scene.fileStore(first, loser);
    await scene.apply(winner, [], (session) => session.put(entryOf('prompts/A')));
    const read = await late.read(BINDING);
    await scene.apply(winner, [], (session) => session.put(entryOf('prompts/B')));
    await expect(late.begin(read, scene.start())).rejects.toMatchObject({
      code: 'PS6105',
      message: `The ledger of staging changed after it was read: Ada Rossi applied at 2026-11-22 10:00 UTC (revision 2, ${URL}).`,
    });
    // The loser has left nothing behind.
    await scene.apply(late, [], (session) => session.put(entryOf('prompts/C')));
  });

  it('nobody is named where nothing tells who it was', async () => {
    scene = await Scene.open();
    const bare = scene.remote();
    const folder = scene.clone(bare, 'one');
    const store = scene.gitStore(folder, scene.actor());
    await scene.apply(store, [], (session) => session.put(entryOf('prompts/A')));
    const read = await store.read(BINDING);
    sh(bare, 'update-ref', '-d', 'refs/pipelines-sync/rome-team/staging');
    await expect(store.begin(read, scene.start())).rejects.toMatchObject({
      code: 'PS6105',
      message: 'The ledger of staging changed after it was read: another apply ran meanwhile.',
    });
  });
});
