import { chmod, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { chooseStore, type GitStore, type LedgerStore } from '../../src/ledger/index.js';
import {
  BINDING,
  entryOf,
  gitOf,
  NAMES,
  plain,
  publish,
  REFS,
  refsOf,
  Scene,
  sh,
  subjects,
} from './git-scene.js';

const HELLO = { 'prompts/A': entryOf('prompts/A') };

describe('a remote that makes trouble', () => {
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
  const applyA = (store: LedgerStore) =>
    scene.apply(store, [], (session) => session.put(entryOf('prompts/A')));

  it('shallow clones and plain CI checkouts read and write the whole ledger, and stay shallow', async () => {
    await applyA(await choose(folder));
    await applyA(await choose(folder));
    const shallow = scene.clone(`file://${bare}`, 'shallow', '--depth', '1');
    expect(sh(shallow, 'rev-parse', '--is-shallow-repository')).toBe('true');
    const store = await choose(shallow);
    expect(plain(await store.read(BINDING))).toEqual(HELLO);
    await applyA(store);
    expect(subjects(bare)).toHaveLength(3);
    expect(sh(shallow, 'rev-list', '--count', 'HEAD')).toBe('1');

    const ci = path.join(scene.folder, 'ci');
    sh(scene.folder, 'init', '-q', ci);
    sh(ci, 'remote', 'add', 'origin', `file://${bare}`);
    sh(ci, 'fetch', '-q', '--depth=1', 'origin', 'refs/heads/main');
    sh(ci, 'checkout', '-q', '--detach', 'FETCH_HEAD');
    await applyA(await choose(ci));
    expect(subjects(bare)).toHaveLength(4);
    expect(refsOf(bare)).toEqual([REFS.ledger]);
  });

  it('without credentials, gone or unreachable: a sentence with a way out, never "there is none"', async () => {
    await applyA(await choose(folder));
    sh(folder, 'remote', 'set-url', 'origin', path.join(scene.folder, 'elsewhere.git'));
    await expect((await choose(folder)).read(BINDING)).rejects.toMatchObject({
      code: 'PS6101',
      remedy: expect.stringContaining('git remote set-url'),
    });
    sh(folder, 'remote', 'set-url', 'origin', 'http://user:hunter2@127.0.0.1:9/x.git');
    const failure = await (await choose(folder)).read(BINDING).catch((error: unknown) => error);
    expect(failure).toMatchObject({
      code: 'PS6101',
      remedy: expect.stringContaining('The ledger was not treated as empty'),
    });
    expect(String(failure)).not.toContain('hunter2');
    sh(folder, 'remote', 'set-url', 'origin', bare);
    expect(plain(await (await choose(folder)).read(BINDING))).toEqual(HELLO);
  });

  it('a remote that can only be read: plans work, an apply is refused before anything is sent', async () => {
    await applyA(await choose(folder));
    const hook = path.join(bare, 'hooks', 'pre-receive');
    await writeFile(hook, '#!/bin/sh\necho "this repository is read-only" >&2\nexit 1\n');
    await chmod(hook, 0o755);
    const store = await choose(folder);
    const ledger = await store.read(BINDING);
    expect(plain(ledger)).toEqual(HELLO);
    await expect(store.begin(ledger, scene.start())).rejects.toMatchObject({
      code: 'PS6103',
      message: expect.stringContaining('read-only'),
      remedy: expect.stringContaining('Nothing was changed on the platform'),
    });
    expect(refsOf(bare)).toEqual([REFS.ledger]);
  });

  it('it stops taking pushes in the middle: the commit is kept, and the next run pushes it first', async () => {
    const store = await choose(folder);
    const session = await store.begin(await store.read(BINDING), scene.start([entryOf('prompts/A', null)]));
    const hook = path.join(bare, 'hooks', 'pre-receive');
    await writeFile(hook, '#!/bin/sh\nexit 1\n');
    await chmod(hook, 0o755);
    await session.put(entryOf('prompts/A'));
    const failure = await session.finish(new Date(scene.now).toISOString()).catch((error: unknown) => error);
    expect(failure).toMatchObject({ code: 'PS6112' });
    const [pending] = refsOf(folder).filter((ref) => ref.startsWith(REFS.pending));
    expect(pending).toBeDefined();
    expect(String(failure)).toContain(pending);

    // It is read at once, and pushed as soon as that goes.
    const bob = scene.actor('bob', 'm1');
    scene.now += 16 * 60_000;
    const second = await choose(folder, bob);
    expect(plain(await second.read(BINDING))).toEqual(HELLO);
    expect(bob.said.join()).toContain('PS6118');
    await expect(second.begin(await second.read(BINDING), scene.start())).rejects.toMatchObject({
      code: 'PS6103',
    });
    await rm(hook);
    await scene.apply(second, []);
    expect(subjects(bare)).toEqual(['apply 2: staging', 'apply 1: staging']);
    expect(refsOf(folder)).toEqual([REFS.ledger]);
    expect(refsOf(bare)).toEqual([REFS.ledger]);
    expect(plain(await (await choose(scene.clone(bare, 'fresh'))).read(BINDING))).toEqual(HELLO);
  });

  it('a kept commit that the ledger went on without is said and not used', async () => {
    const store = await choose(folder);
    const session = await store.begin(await store.read(BINDING), scene.start([entryOf('prompts/A', null)]));
    scene.now += 16 * 60_000;
    await scene.apply(await choose(scene.clone(bare, 'other'), scene.actor('bob', 'm2')), []);
    await session.put(entryOf('prompts/A'));
    await expect(session.finish(new Date(scene.now).toISOString())).rejects.toMatchObject({ code: 'PS6112' });
    const carol = scene.actor('carol');
    const ledger = await (await choose(folder, carol)).read(BINDING);
    expect(ledger.entries.get('prompts/A')?.id).toBeNull();
    expect(carol.said.join()).toMatch(/PS6111 .*git update-ref -d refs\/pipelines-sync-pending/);
  });

  it('loses the ledger or sets it back: this clone refuses and says both ways out, which work', async () => {
    await applyA(await choose(folder));
    const old = sh(bare, 'rev-parse', REFS.ledger);
    await scene.apply(await choose(folder), [], (session) => session.put(entryOf('prompts/B')));
    sh(bare, 'update-ref', REFS.ledger, old);
    const refused = { code: 'PS6107', exitCode: 3 };
    await expect((await choose(folder)).read(BINDING)).rejects.toMatchObject(refused);
    sh(bare, 'update-ref', '-d', REFS.ledger);
    const failure = await (await choose(folder))
      .read(BINDING)
      .catch((error: Error & { remedy: string }) => error);
    expect(failure).toMatchObject(refused);
    const remedy = 'remedy' in failure ? failure.remedy : '';
    const [, forget = ''] =
      /^If it is intended.*: git (update-ref .*)\n.*: pipelines-sync ledger push$/.exec(remedy) ?? [];
    await publish((await choose(folder)) as GitStore);
    expect((await (await choose(folder)).read(BINDING)).entries.size).toBe(2);
    sh(bare, 'update-ref', '-d', REFS.ledger);
    sh(folder, ...forget.split(' '));
    expect(await (await choose(folder)).read(BINDING)).toMatchObject({ state: 'absent' });
  });

  it('a clone without the ledger ref fetches it; one where its objects are broken says so', async () => {
    await applyA(await choose(folder));
    const fresh = scene.clone(bare, 'fresh');
    expect(refsOf(fresh)).toEqual([]);
    expect(plain(await (await choose(fresh)).read(BINDING))).toEqual(HELLO);
    const blob = sh(fresh, 'rev-parse', `${REFS.ledger}:head.json`);
    await rm(path.join(fresh, '.git', 'objects', blob.slice(0, 2), blob.slice(2)));
    await expect((await choose(fresh)).read(BINDING)).rejects.toMatchObject({
      code: 'PS6110',
      remedy: expect.stringContaining('git fsck'),
    });
  });

  for (const status of [401, 403]) {
    it(`credentials that are missing or not enough (${status}): says where they come from`, async () => {
      const server = createServer((_request, response) => {
        response.writeHead(status, { 'www-authenticate': 'Basic realm="git"' }).end();
      });
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      const { port } = server.address() as AddressInfo;
      sh(folder, 'remote', 'set-url', 'origin', `http://127.0.0.1:${port}/x.git`);
      await expect((await choose(folder)).read(BINDING)).rejects.toMatchObject({
        code: 'PS6102',
        remedy: expect.stringContaining('persist-credentials'),
      });
      server.close();
    });
  }

  it('no origin: the only remote is used, of several the named one, else it is asked for', async () => {
    sh(folder, 'remote', 'rename', 'origin', 'upstream');
    await applyA(await choose(folder));
    expect(refsOf(bare)).toEqual([REFS.ledger]);
    const second = scene.remote('second.git');
    sh(folder, 'remote', 'add', 'backup', second);
    await expect(choose(folder)).rejects.toMatchObject({
      code: 'PS6108',
      message: expect.stringContaining('backup, upstream'),
      remedy: expect.stringContaining('git config pipelines-sync.remote'),
    });
    sh(folder, 'config', 'pipelines-sync.remote', 'upstream');
    expect(plain(await (await choose(folder)).read(BINDING))).toEqual(HELLO);
    sh(folder, 'config', 'pipelines-sync.remote', 'nowhere');
    await expect(choose(folder)).rejects.toMatchObject({ code: 'PS6108' });
    sh(folder, 'config', 'pipelines-sync.remote', 'upstream');
    sh(folder, 'config', 'remote.upstream.pushurl', second);
    await expect(choose(folder)).rejects.toMatchObject({ code: 'PS6109' });
  });

  it('hand-edited, newer, of something else, without a head: refused, nothing written', async () => {
    await applyA(await choose(folder));
    const good = sh(bare, 'rev-parse', REFS.ledger);
    const head = sh(bare, 'show', `${REFS.ledger}:head.json`);
    const set = async (text: string | null) => {
      const work = path.join(scene.folder, `work-${Math.random()}`);
      sh(scene.folder, 'clone', '-q', bare, work);
      sh(work, 'fetch', '-q', 'origin', REFS.ledger);
      sh(work, 'checkout', '-q', '--detach', 'FETCH_HEAD');
      if (text === null) sh(work, 'rm', '-q', 'head.json');
      else await writeFile(path.join(work, 'head.json'), text);
      sh(work, 'commit', '-q', '-am', 'by hand');
      sh(work, 'push', '-q', '--force', 'origin', `HEAD:${REFS.ledger}`);
    };
    for (const [text, code] of [
      ['{', 'PS6003'],
      [head.replace('"format": 1', '"format": 2'), 'PS6001'],
      [head.replace('"org_id": 2', '"org_id": 5'), 'PS6002'],
      [null, 'PS6003'],
    ] as const) {
      await set(text);
      const fresh = scene.clone(bare, `fresh-${code}-${String(text).length}`);
      await expect((await choose(fresh)).read(BINDING)).rejects.toMatchObject({ code });
      sh(bare, 'update-ref', REFS.ledger, good);
    }
    expect(plain(await (await choose(folder)).read(BINDING))).toEqual(HELLO);
  });

  it('a damaged or newer lock is refused with the command that removes it, which works', async () => {
    const store = await choose(folder);
    await store.begin(await store.read(BINDING), scene.start());
    const lock = sh(bare, 'show', `${REFS.lock}:lock.json`);
    for (const text of [
      '{',
      lock.replace('"format": 1', '"format": 9'),
      lock.replace(/"run": ".*"/, '"run": "../x"'),
    ]) {
      const work = path.join(scene.folder, `work-${Math.random()}`);
      sh(scene.folder, 'clone', '-q', bare, work);
      sh(work, 'fetch', '-q', 'origin', REFS.lock);
      sh(work, 'checkout', '-q', '--detach', 'FETCH_HEAD');
      await writeFile(path.join(work, 'lock.json'), text);
      sh(work, 'commit', '-q', '-am', 'by hand');
      sh(work, 'push', '-q', '--force', 'origin', `HEAD:${REFS.lock}`);
      await expect((await choose(folder)).read(BINDING)).rejects.toMatchObject({
        code: 'PS6106',
        exitCode: 3,
      });
    }
    const failure = await (await choose(folder)).read(BINDING).catch((error: { remedy?: string }) => error);
    const [, command = ''] =
      /To remove the lock: git (push \S+ --delete \S+)$/.exec(
        ('remedy' in failure && failure.remedy) || '',
      ) ?? [];
    sh(folder, ...command.split(' '));
    expect(await (await choose(folder)).read(BINDING)).toMatchObject({ state: 'absent' });
  });

  it('hooks and settings of the repository do not get in the way of the ledger', async () => {
    const hook = path.join(folder, '.git', 'hooks', 'pre-push');
    await writeFile(hook, '#!/bin/sh\nexit 1\n');
    await chmod(hook, 0o755);
    sh(folder, 'config', 'push.followTags', 'true');
    sh(folder, 'config', 'push.gpgSign', 'true');
    sh(folder, 'config', 'fetch.prune', 'true');
    sh(folder, 'config', 'commit.gpgSign', 'true');
    await applyA(await choose(folder));
    expect(plain(await (await choose(folder)).read(BINDING))).toEqual(HELLO);
    expect(await readFile(path.join(folder, '.git', 'HEAD'), 'utf8')).toContain('refs/heads/');
  });
});
