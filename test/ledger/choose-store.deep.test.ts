import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { chooseStore, FileStore, type LedgerStore } from '../../src/ledger/index.js';
import { pathPart } from '../../src/ledger/path-part.js';
import { BINDING, entryOf, gitOf, NAMES, plain, REFS, refsOf, Scene, sh, subjects } from './git-scene.js';

const HELLO = { 'prompts/A': entryOf('prompts/A') };

describe('which store keeps the ledger, and how one becomes the other', () => {
  let scene: Scene;
  let bare: string;
  let folder: string;
  beforeEach(async () => {
    scene = await Scene.open();
    bare = scene.remote();
    folder = scene.clone(bare, 'clone');
  });
  afterEach(() => scene.close());

  const choose = (root: string, actor = scene.actor()): Promise<LedgerStore> =>
    chooseStore({ root, ...NAMES, wanted: null, git: gitOf(root), problem: null }, actor.deps);

  it('takes a file ledger in once, and the folder is not used any more', async () => {
    const actor = scene.actor();
    await scene.apply(scene.fileStore(folder, actor), [], (session) => session.put(entryOf('prompts/A')));
    const said = scene.actor('bob');
    const store = await choose(folder, said);
    const ledger = await store.read(BINDING);
    expect(ledger).toMatchObject({ state: 'present', revision: '1', interrupted: true });
    expect(said.said.join()).toContain('PS6117');
    expect(refsOf(bare)).toEqual([]);
    await scene.apply(await choose(folder, said), []);
    expect(subjects(bare)).toEqual(['apply 3: staging', 'take in a file ledger, 2: staging']);
    const quiet = scene.actor('carol');
    expect(plain(await (await choose(folder, quiet)).read(BINDING))).toEqual(HELLO);
    expect(quiet.said).toEqual([]);
    await expect(scene.fileStore(folder, actor).read(BINDING)).rejects.toMatchObject({
      code: 'PS6114',
      exitCode: 3,
    });
    // Deleted in git afterwards, the old folder does not come back by itself.
    sh(bare, 'update-ref', '-d', REFS.ledger);
    sh(folder, 'update-ref', '-d', REFS.ledger);
    expect(await (await choose(folder, quiet)).read(BINDING)).toMatchObject({ state: 'absent' });
  });

  it('a file ledger that somebody is writing now is not taken in', async () => {
    const alice = scene.actor('alice', 'm1');
    const files = scene.fileStore(folder, alice);
    const session = await files.begin(await files.read(BINDING), scene.start([entryOf('prompts/A', null)]));
    const store = await choose(folder, scene.actor('bob', 'm1'));
    const ledger = await store.read(BINDING);
    await expect(store.begin(ledger, scene.start())).rejects.toMatchObject({ code: 'PS6104', exitCode: 3 });
    await session.put(entryOf('prompts/A'));
    await session.finish(new Date(scene.now).toISOString());
    await scene.apply(await choose(folder), []);
    expect(plain(await (await choose(folder)).read(BINDING))).toEqual(HELLO);
  });

  it('a file ledger of something else is left alone', async () => {
    const actor = scene.actor();
    const files = new FileStore(folder, NAMES.namespace, NAMES.target, actor.deps);
    const start = scene.start();
    const session = await files.begin(await files.read(BINDING), {
      ...start,
      head: { ...start.head, org_id: 9 },
    });
    await session.finish(start.at);
    expect(await (await choose(folder)).read(BINDING)).toMatchObject({ state: 'absent' });
  });

  it('no repository, "ledger: file", and a repository that git does not open', async () => {
    const { deps } = scene.actor();
    const parts = { root: folder, ...NAMES, wanted: null, git: null, problem: null };
    expect(await chooseStore(parts, deps)).toBeInstanceOf(FileStore);
    expect(await chooseStore({ ...parts, wanted: 'file', git: gitOf(folder) }, deps)).toBeInstanceOf(
      FileStore,
    );
    await expect(chooseStore({ ...parts, wanted: 'git' }, deps)).rejects.toMatchObject({ code: 'PS6115' });
    await expect(chooseStore({ ...parts, problem: 'dubious ownership' }, deps)).rejects.toMatchObject({
      code: 'PS6115',
      remedy: expect.stringContaining('The ledger was not treated as empty'),
    });
  });
});

describe('names become one ref part each', () => {
  it('whatever they are: accepted by git, never two for one, never a part of another', async () => {
    const scene = await Scene.open();
    const names = [
      'a',
      'A',
      'a/b',
      'a%2Fb',
      '',
      '.',
      '..',
      'a..b',
      'a.lock',
      'a.LOCK',
      'x.',
      '.x',
      '-x',
      '@',
      '@{',
      'a b',
      'a~1',
      'a^',
      'a:b',
      'a?',
      'a*',
      'a[',
      'a\\b',
      'é',
      'e\u0301',
      '🍕',
      '\ud800',
      '\udc00',
      '\u0000',
      'a\nb',
      '%empty',
      '%ud800',
      'x'.repeat(300),
      'x'.repeat(301),
      'production~host~2',
    ];
    const parts = names.map(pathPart);
    expect(new Set(parts).size).toBe(names.length);
    for (const part of parts) {
      expect(part).not.toContain('/');
      expect(part.length).toBeLessThan(200);
      sh(scene.folder, 'check-ref-format', `refs/pipelines-sync/${part}/${part}`);
    }
    await scene.close();
  });
});
