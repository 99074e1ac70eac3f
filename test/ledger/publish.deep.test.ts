import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Entry } from '../../src/compare/index.js';
import type { Git } from '../../src/host/git-process.js';
import type { RefStyle } from '../../src/ledger/index.js';
import { GitWorkspace, prompts } from '../support/git-workspace.js';
import {
  acceptOnlyBranches,
  BINDING,
  BRANCHES,
  entryOf,
  gitOf,
  publish,
  REFS,
  Scene,
  sh,
} from './git-scene.js';

describe('a ledger that began without a remote', () => {
  let scene: Scene;
  let folder: string;
  beforeEach(async () => {
    scene = await Scene.open();
    folder = path.join(scene.folder, 'home');
    sh(scene.folder, 'init', '-q', folder);
    sh(folder, 'commit', '-q', '--allow-empty', '-m', 'one');
  });
  afterEach(() => scene.close());

  const alone = (where = folder) => scene.gitStore(where, scene.actor(), { remote: null });
  const put =
    (...entries: Entry[]) =>
    async (session: { put(entry: Entry): Promise<void> }) => {
      for (const entry of entries) await session.put(entry);
    };
  const refsOf = (where: string) => sh(where, 'for-each-ref', '--format=%(refname) %(objectname)');

  function addRemote(where = folder): string {
    const bare = path.join(scene.folder, 'remote.git');
    sh(where, 'remote', 'add', 'origin', bare);
    return bare;
  }

  /** Runs an apply without a remote, of which the process dies after it recorded something. */
  async function cutOff(entry = entryOf('prompts/Late', 7)): Promise<void> {
    const actor = scene.actor();
    const store = scene.gitStore(folder, actor, { remote: null });
    const session = await store.begin(await store.read(BINDING), scene.start([{ ...entry, id: null }]));
    await session.put(entry);
    await session.keep();
    scene.dead.add(actor.mark.pid);
    scene.now += 20 * 60_000;
    scene.steady += 20 * 60_000;
  }

  for (const style of ['git', 'branch'] satisfies RefStyle[]) {
    const refs = style === 'git' ? REFS : BRANCHES;

    it(`is published with its history, ${style}`, async () => {
      await scene.apply(alone(), [], put(entryOf('prompts/A')));
      await scene.apply(alone(), [], put(entryOf('prompts/B', 2)));
      scene.remote();
      const bare = addRemote();
      const store = () => scene.gitStore(folder, scene.actor(), { style });
      await expect(store().read(BINDING)).rejects.toMatchObject({ code: 'PS6107' });
      expect(await publish(store())).toEqual(['revision 2']);
      expect(sh(bare, 'rev-parse', refs.ledger)).toBe(sh(folder, 'rev-parse', REFS.ledger));
      const other = scene.gitStore(scene.clone(bare, 'other'), scene.actor('bob', 'm2'), { style });
      const ledger = await other.read(BINDING);
      expect([...ledger.entries.keys()]).toEqual(['prompts/A', 'prompts/B']);
      expect((await other.history(ledger).list(null)).revisions.map(({ number }) => number)).toEqual([2, 1]);
      await scene.apply(other, [], put(entryOf('prompts/C', 3)));
      // Nothing is left to publish, here or there.
      expect(await publish(store())).toBeNull();
      expect((await store().read(BINDING)).entries.size).toBe(3);
      expect(await publish(other)).toBeNull();
    });

    it(`takes the records of an interrupted apply along, ${style}`, async () => {
      await scene.apply(alone(), [], put(entryOf('prompts/A')));
      await cutOff();
      scene.remote();
      const bare = addRemote();
      const store = () => scene.gitStore(folder, scene.actor(), { style });
      expect(await publish(store())).toEqual(['revision 1', 'the records of an interrupted apply']);
      expect(refsOf(folder)).not.toContain(REFS.lock);
      const other = scene.gitStore(scene.clone(bare, 'other'), scene.actor('bob', 'm2'), { style });
      expect((await other.read(BINDING)).entries.get('prompts/Late')?.id).toBe(7);
      await scene.apply(other, [], put(entryOf('prompts/B', 2)));
      expect([...(await store().read(BINDING)).entries.keys()].sort()).toEqual([
        'prompts/A',
        'prompts/B',
        'prompts/Late',
      ]);
    });

    it(`of which only the interrupted first apply is there is not taken for none, ${style}`, async () => {
      await cutOff();
      scene.remote();
      addRemote();
      const store = () => scene.gitStore(folder, scene.actor(), { style });
      await expect(store().read(BINDING)).rejects.toMatchObject({
        code: 'PS6107',
        message: expect.stringContaining('an apply that was interrupted left records in this clone'),
      });
      expect(await publish(store())).toEqual(['the records of an interrupted apply']);
      expect((await store().read(BINDING)).entries.get('prompts/Late')?.id).toBe(7);
    });

    it(`is refused where the remote has another one, and each way out keeps both, ${style}`, async () => {
      await scene.apply(alone(), [], put(entryOf('prompts/A')));
      const own = sh(folder, 'rev-parse', REFS.ledger);
      const bare = scene.remote();
      const theirs = scene.clone(bare, 'theirs');
      const that = () => scene.gitStore(theirs, scene.actor('bob', 'm2'), { style });
      await scene.apply(that(), [], put(entryOf('prompts/B', 2)));
      await scene.apply(that(), [], put(entryOf('prompts/C', 3)));
      const before = refsOf(bare);
      addRemote();
      const store = () => scene.gitStore(folder, scene.actor(), { style });
      const error = await publish(store()).catch((failure: Error & { remedy: string }) => failure);
      expect(error).toMatchObject({ code: 'PS6142', exitCode: 3 });
      expect(String(error)).toMatch(
        /neither continues the other: .*\(revision 2, .*\) there, .*\(revision 1, .*\) here/,
      );
      expect(refsOf(bare)).toBe(before);
      expect(sh(folder, 'rev-parse', REFS.ledger)).toBe(own);
      const remedy = error instanceof Error && 'remedy' in error ? String(error.remedy) : '';
      const ways = [...remedy.matchAll(/To use .*?: (git .*)$/gm)].map(([, line = '']) => line);
      expect(ways).toHaveLength(2);
      const obey = (line: string) => {
        for (const one of line.split(' && ')) sh(folder, ...one.split(' ').slice(1));
      };
      if (style === 'git') {
        obey(ways[0] ?? '');
        expect([...(await store().read(BINDING)).entries.keys()]).toEqual(['prompts/B', 'prompts/C']);
        expect(refsOf(folder)).toContain(`refs/pipelines-sync-aside/${own.slice(0, 12)} ${own}`);
      } else {
        const lost = sh(bare, 'rev-parse', refs.ledger);
        obey(ways[1] ?? '');
        expect(await publish(store())).toEqual(['revision 1']);
        expect([...(await store().read(BINDING)).entries.keys()]).toEqual(['prompts/A']);
        expect(refsOf(folder)).toContain(`refs/pipelines-sync-aside/${lost.slice(0, 12)} ${lost}`);
      }
    });
  }

  it('is refused while an apply of this clone is running', async () => {
    const running = alone();
    await running.begin(await running.read(BINDING), scene.start());
    scene.remote();
    const bare = addRemote();
    await expect(publish(scene.gitStore(folder, scene.actor()))).rejects.toMatchObject({ code: 'PS6104' });
    expect(refsOf(bare)).not.toContain('pipelines-sync');
  });

  it('is refused where it is bound to something else, or an apply has begun there', async () => {
    await scene.apply(alone(), [], put(entryOf('prompts/A')));
    const bare = scene.remote();
    addRemote();
    const store = scene.gitStore(folder, scene.actor());
    await expect(store.publisher().look({ ...BINDING, org_id: 3 })).rejects.toMatchObject({ code: 'PS6002' });
    const theirs = scene.gitStore(scene.clone(bare, 'theirs'), scene.actor('bob', 'm2'));
    await theirs.begin(await theirs.read(BINDING), scene.start());
    await expect(publish(scene.gitStore(folder, scene.actor()))).rejects.toMatchObject({
      code: 'PS6142',
      message: expect.stringContaining('an apply that has begun'),
    });
  });

  it('is published once by two at once, and by one of two clones', async () => {
    await scene.apply(alone(), [], put(entryOf('prompts/A')));
    const bare = scene.remote();
    addRemote();
    const stores = [1, 2].map(() => scene.gitStore(folder, scene.actor()));
    const looked = await Promise.all(stores.map((store) => store.publisher().look(BINDING)));
    await Promise.all(
      stores.map((store, at) => store.publisher().publish(looked[at] ?? expect.fail('nothing'), BINDING)),
    );
    expect((await scene.gitStore(folder, scene.actor()).read(BINDING)).entries.size).toBe(1);
    // Another clone looked before, and has a ledger of its own.
    sh(bare, 'update-ref', '-d', REFS.ledger);
    const second = path.join(scene.folder, 'second');
    sh(scene.folder, 'init', '-q', second);
    await scene.apply(alone(second), [], put(entryOf('prompts/Z', 9)));
    addRemote(second);
    const late = scene.gitStore(second, scene.actor('bob', 'm2')).publisher();
    const publication = await late.look(BINDING);
    await publish(scene.gitStore(folder, scene.actor()));
    const after = refsOf(bare);
    await expect(late.publish(publication ?? expect.fail('nothing'), BINDING)).rejects.toMatchObject({
      code: 'PS6142',
    });
    expect(refsOf(bare)).toBe(after);
  });

  for (const when of ['before', 'after'] as const)
    it(`is whole where the run is killed ${when} its push`, async () => {
      await scene.apply(alone(), [], put(entryOf('prompts/A')));
      await cutOff();
      sh(folder, 'update-ref', REFS.trials, 'HEAD');
      scene.remote();
      const bare = addRemote();
      let die = () => {};
      const died = new Promise<void>((resolve) => {
        die = resolve;
      });
      const real = gitOf(folder);
      const git: Git = async (args, stdin) => {
        if (args[0] !== 'push') return real(args, stdin);
        if (when === 'after') await real(args, stdin);
        die();
        return new Promise(() => {});
      };
      const killed = publish(scene.gitStore(folder, scene.actor(), { git }));
      await Promise.race([died, killed]);
      const there = refsOf(bare)
        .split('\n')
        .filter((line) => line.includes('pipelines-sync'));
      expect(there).toHaveLength(when === 'before' ? 0 : 3);
      const next = scene.gitStore(folder, scene.actor());
      expect(await publish(next)).toEqual(
        when === 'before'
          ? ['revision 1', 'the records of an interrupted apply', 'the records of trials']
          : null,
      );
      const ledger = await scene.gitStore(folder, scene.actor()).read(BINDING);
      expect([...ledger.entries.keys()].sort()).toEqual(['prompts/A', 'prompts/Late']);
    });

  it('leads to a branch where the server accepts nothing else', async () => {
    await scene.apply(alone(), [], put(entryOf('prompts/A')));
    const bare = scene.remote();
    await acceptOnlyBranches(bare);
    addRemote();
    const error = await publish(scene.gitStore(folder, scene.actor())).catch((failure: unknown) => failure);
    expect(error).toMatchObject({
      code: 'PS6103',
      message: expect.stringContaining(`refuses ${REFS.ledger}`),
      remedy: expect.stringContaining('ledger: branch'),
    });
    expect(refsOf(bare)).not.toContain('pipelines-sync');
    expect(await publish(scene.gitStore(folder, scene.actor(), { style: 'branch' }))).toEqual(['revision 1']);
  });

  it('says where the server accepts it and does not keep it', async () => {
    await scene.apply(alone(), [], put(entryOf('prompts/A')));
    const bare = scene.remote();
    const hook =
      '#!/bin/sh\ngit for-each-ref --format="delete %(refname)" refs/pipelines-sync | git update-ref --stdin\n';
    await writeFile(path.join(bare, 'hooks', 'post-receive'), hook, { mode: 0o755 });
    addRemote();
    await expect(publish(scene.gitStore(folder, scene.actor()))).rejects.toMatchObject({ code: 'PS6131' });
    expect((await alone().read(BINDING)).entries.size).toBe(1);
  });

  it('leaves the records of trials here where the remote has others', async () => {
    await scene.apply(alone(), [], put(entryOf('prompts/A')));
    sh(folder, 'commit', '-q', '--allow-empty', '-m', 'of this clone');
    sh(folder, 'update-ref', REFS.trials, 'HEAD');
    const bare = scene.remote();
    sh(bare, 'update-ref', REFS.trials, 'refs/heads/main');
    const before = sh(bare, 'rev-parse', REFS.trials);
    addRemote();
    const publisher = scene.gitStore(folder, scene.actor()).publisher();
    const publication = await publisher.look(BINDING);
    expect(publication).toMatchObject({ what: ['revision 1'], trialsStay: true });
    await publisher.publish(publication ?? expect.fail('nothing'), BINDING);
    expect(sh(bare, 'rev-parse', REFS.trials)).toBe(before);
    expect(sh(folder, 'rev-parse', REFS.trials)).toBe(sh(folder, 'rev-parse', 'HEAD'));
  });

  it('takes as many requests for 300 entries as for one', async () => {
    const asks = async (count: number) => {
      const where = path.join(scene.folder, `home-${count}`);
      sh(scene.folder, 'init', '-q', where);
      const entries = Array.from({ length: count }, (_, at) => entryOf(`prompts/P${at}`, at + 1));
      await scene.apply(alone(where), [], put(...entries));
      const bare = scene.remote(`remote-${count}.git`, false);
      sh(where, 'remote', 'add', 'origin', bare);
      const asked: string[] = [];
      const real = gitOf(where);
      const git: Git = (args, stdin) => {
        asked.push(args[0] ?? '');
        return real(args, stdin);
      };
      expect(await publish(scene.gitStore(where, scene.actor(), { git }))).toEqual(['revision 1']);
      return asked;
    };
    const one = await asks(1);
    expect(one.filter((word) => word === 'push')).toHaveLength(1);
    expect(await asks(300)).toEqual(one);
  });
});

describe('ledger push', () => {
  let one: GitWorkspace;
  afterEach(() => one.close());

  it('publishes, as the error of every other command says, and then every clone has it', async () => {
    one = await GitWorkspace.open();
    await one.apply(prompts({ A: 'A.' }));
    await one.apply(prompts({ A: 'A.', B: 'B.' }));
    sh(one.workspace.folder, 'init', '-q', '--bare', one.bare);
    sh(one.home, 'remote', 'add', 'origin', one.bare);
    sh(one.home, 'push', '-q', 'origin', 'HEAD:refs/heads/main');
    const refused = await one.run('plan');
    expect(refused.err).toMatch(
      /^error PS6107 {2}[^\n]+\n.*git update-ref -d .*\n[^\n]*publish the one of this clone: pipelines-sync ledger push\n$/,
    );
    const doctor = await one.run('doctor');
    expect(doctor.out).toContain('publish the one of this clone: pipelines-sync ledger push');
    const asked = await one.run('ledger', 'push');
    expect([asked.code, asked.err]).toEqual([3, expect.stringContaining('--yes')]);
    const pushed = await one.run('ledger', 'push', '--yes');
    expect([pushed.code, pushed.err]).toEqual([0, '']);
    expect(pushed.out).toMatch(
      /^Publish the ledger of staging to refs\/pipelines-sync\/\S+ on remote origin: revision 2, 2 entries\.\nPublished\.\n$/,
    );
    const clone = one.clone();
    expect((await one.in(clone, 'plan', '--detailed-exitcode')).code).toBe(0);
    const { revisions } = JSON.parse((await one.in(clone, 'history', '--json')).out);
    expect(revisions.map((row: { revision: string }) => row.revision)).toEqual(['2', '1']);
    expect((await one.run('ledger', 'push', '--yes')).out).toContain('nothing to push');
    // Where the remote loses it, the same command brings it back.
    sh(
      one.bare,
      'update-ref',
      '-d',
      `refs/pipelines-sync/${sh(one.bare, 'for-each-ref', '--format=%(refname:lstrip=2)', 'refs/pipelines-sync/')}`,
    );
    const again = JSON.parse((await one.run('ledger', 'push', '--yes', '--json')).out);
    expect(again).toMatchObject({ revision: '2', done: [expect.stringContaining('revision 2, 2 entries')] });
    expect((await one.run('plan', '--detailed-exitcode')).code).toBe(0);
  });
});
