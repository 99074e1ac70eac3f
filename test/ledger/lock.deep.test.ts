import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { LedgerSession, LedgerStore } from '../../src/ledger/index.js';
import {
  type Actor,
  acceptOnlyBranches,
  BINDING,
  BRANCHES,
  entryOf,
  gitOf,
  plain,
  REFS,
  refsOf,
  Scene,
  sendingOf,
  sh,
  subjects,
} from './git-scene.js';

function actorAt(actors: readonly Actor[], who: number): Actor {
  const actor = actors[who];
  if (actor === undefined) throw new Error('no such actor');
  return actor;
}

describe('two applies at once', () => {
  let scene: Scene;
  beforeEach(async () => {
    scene = await Scene.open();
  });
  afterEach(() => scene.close());

  /** Two clones (or one folder) that apply in rounds; counts who was inside with whom. */
  async function rounds(count: number, open: (who: number) => LedgerStore): Promise<number> {
    let inside = 0;
    let done = 0;
    const once = async (who: number, round: number) => {
      const store = open(who);
      const ledger = await store.read(BINDING);
      let session: LedgerSession;
      try {
        session = await store.begin(ledger, scene.start([entryOf(`prompts/${who}-${round}`, null)]));
      } catch (error) {
        expect(error).toMatchObject({ exitCode: 3, code: expect.stringMatching(/^PS610[45]$/) });
        return;
      }
      inside += 1;
      expect(inside).toBe(1);
      expect(session.lost()).toBeNull();
      await session.put(entryOf(`prompts/${who}-${round}`, round + 1));
      await new Promise((resolve) => setTimeout(resolve, 5));
      expect(inside).toBe(1);
      inside -= 1;
      await session.finish(new Date(scene.now).toISOString());
      done += 1;
      expected.add(`prompts/${who}-${round}`);
    };
    const expected = new Set<string>();
    for (let round = 0; round < count; round += 1) await Promise.all([once(0, round), once(1, round)]);
    const end = await open(0).read(BINDING);
    expect(new Set(end.entries.keys())).toEqual(expected);
    expect(end.head?.sequence).toBe(done);
    expect(done).toBeGreaterThanOrEqual(count);
    return done;
  }

  it('through a bare repository, 50 times: never both inside, never a lost commit', async () => {
    const bare = scene.remote('remote.git', false);
    const folders = [scene.clone(bare, 'a'), scene.clone(bare, 'b')];
    const actors = [scene.actor('alice', 'm1'), scene.actor('bob', 'm2')];
    const done = await rounds(50, (who) => scene.gitStore(folders[who] ?? '', actorAt(actors, who)));
    expect(subjects(bare)).toHaveLength(done);
    expect(refsOf(bare)).toEqual([REFS.ledger]);
  }, 900_000);

  it('through branches of a server that accepts nothing else and deletes none, 50 times', async () => {
    const bare = scene.remote('remote.git', false);
    await acceptOnlyBranches(bare);
    const folders = [scene.clone(bare, 'a'), scene.clone(bare, 'b')];
    const actors = [scene.actor('alice', 'm1'), scene.actor('bob', 'm2')];
    const done = await rounds(50, (who) =>
      scene.gitStore(folders[who] ?? '', actorAt(actors, who), { style: 'branch' }),
    );
    expect(subjects(bare, BRANCHES.ledger)).toHaveLength(done);
    expect(refsOf(bare)).toEqual([BRANCHES.ledger, BRANCHES.lock]);
  }, 900_000);

  it('in one repository without a remote, 10 times', async () => {
    const folder = scene.clone(scene.remote('remote.git', false), 'a');
    const actors = [scene.actor('alice'), scene.actor('bob')];
    await rounds(10, (who) => scene.gitStore(folder, actorAt(actors, who), { remote: null }));
    expect(refsOf(folder)).toEqual([REFS.ledger]);
  }, 900_000);

  it('in one folder, 50 times', async () => {
    const actors = [scene.actor('alice'), scene.actor('bob')];
    await rounds(50, (who) => scene.fileStore(scene.folder, actorAt(actors, who)));
  }, 900_000);
});

describe('somebody else holds the lock', () => {
  let scene: Scene;
  let bare: string;
  let a: string;
  let b: string;
  beforeEach(async () => {
    scene = await Scene.open();
    bare = scene.remote('remote.git', false);
    a = scene.clone(bare, 'a');
    b = scene.clone(bare, 'b');
  });
  afterEach(() => scene.close());

  for (const kind of ['git', 'branch', 'file'] as const) {
    const open = (who: 'a' | 'b', actor: ReturnType<Scene['actor']>) =>
      kind === 'file'
        ? scene.fileStore(scene.folder, actor)
        : scene.gitStore(who === 'a' ? a : b, actor, { style: kind });

    it(`${kind}: is refused with who, since when and what to do; the plan says it too`, async () => {
      const alice = scene.actor('alice', 'm1');
      const bob = scene.actor('bob', 'm2');
      alice.deps.runUrl = 'https://ci.example.com/7';
      const first = open('a', alice);
      const session = await first.begin(await first.read(BINDING), scene.start([entryOf('prompts/A', null)]));
      scene.now += 4 * 60_000;
      const second = open('b', bob);
      const ledger = await second.read(BINDING);
      expect(ledger.underway).toContain('alice on host-m1, since 2026-11-22 10:00 UTC');
      expect(ledger.entries.get('prompts/A')).toMatchObject({ id: null });
      await expect(second.begin(ledger, scene.start())).rejects.toMatchObject({
        code: 'PS6104',
        exitCode: 3,
        message: expect.stringMatching(/alice on host-m1, since .*10:00 UTC.*https:\/\/ci\.example\.com\/7/),
        remedy: expect.stringContaining('15 minutes'),
      });
      if (kind === 'file') await session.renew();
      await session.put(entryOf('prompts/A', 1));
      await session.finish(new Date(scene.now).toISOString());
      // What was read before is not true any more: nobody goes on from it.
      await expect(second.begin(ledger, scene.start())).rejects.toMatchObject({
        code: expect.stringMatching(/^PS610[45]$/),
        exitCode: 3,
      });
      expect(plain(await second.read(BINDING))).toEqual({ 'prompts/A': entryOf('prompts/A', 1) });
    });

    it(`${kind}: a dead process of this machine is taken over after one silent wait, with what it recorded`, async () => {
      const alice = scene.actor('alice', 'm1');
      const bob = scene.actor('bob', 'm1');
      const first = open('a', alice);
      const intents = [entryOf('prompts/A', null), entryOf('prompts/B', null)];
      const session = await first.begin(await first.read(BINDING), scene.start(intents));
      scene.now += 3_000;
      await session.put(entryOf('prompts/A', 1));
      await session.put(sendingOf('experiments/E'));
      scene.dead.add(alice.mark.pid);
      const second = open('b', bob);
      const ledger = await second.read(BINDING);
      expect(ledger).toMatchObject({ state: 'present', interrupted: true });
      const after = await second.begin(ledger, scene.start());
      expect(bob.sleeps).toEqual([35_000]);
      expect(bob.said.map((text) => text.slice(0, 6))).toEqual(['PS6130', 'PS6116']);
      await session.leave();
      await after.finish(new Date(scene.now).toISOString());
      expect(plain(await open('a', alice).read(BINDING))).toEqual({
        'prompts/A': entryOf('prompts/A', 1),
        'prompts/B': entryOf('prompts/B', null),
        'experiments/E': sendingOf('experiments/E'),
      });
      if (kind !== 'file')
        expect(subjects(bare, kind === 'git' ? REFS.ledger : BRANCHES.ledger)).toEqual([
          'apply 2: staging',
          'take in an apply that was cut off, 1: staging',
        ]);
    });

    it(`${kind}: suspended past its lock's life and woken, a run writes nothing more`, async () => {
      const alice = scene.actor('alice', 'm1');
      const bob = scene.actor('bob', 'm2');
      const first = open('a', alice);
      const session = await first.begin(await first.read(BINDING), scene.start([entryOf('prompts/A', null)]));
      expect(session.lost()).toBeNull();
      scene.now += 14 * 60_000;
      const second = open('b', bob);
      await expect(second.begin(await second.read(BINDING), scene.start())).rejects.toMatchObject({
        code: 'PS6104',
      });
      scene.now += 61_000;
      const taken = await second.begin(await second.read(BINDING), scene.start());
      expect(bob.sleeps).toEqual([35_000]);
      // Woken: the very next request is stopped without asking anybody, and asking does not help.
      expect(session.lost()).toMatch(/ledger lock/);
      expect(await session.renew()).toMatch(/ledger lock/);
      await expect(session.put(sendingOf('experiments/E'))).rejects.toMatchObject({ code: 'PS6113' });
      const late = session.put(entryOf('prompts/A', 1));
      if (kind !== 'file') await late;
      else await expect(late).rejects.toMatchObject({ code: 'PS6113' });
      await expect(session.finish(new Date(scene.now).toISOString())).rejects.toMatchObject({
        code: kind === 'file' ? 'PS6113' : 'PS6112',
      });
      expect(taken.lost()).toBeNull();
      await taken.put(entryOf('prompts/B', 2));
      await taken.finish(new Date(scene.now).toISOString());
      expect(session.lost()).not.toBeNull();
      expect(plain(await open('b', bob).read(BINDING))).toEqual({
        'prompts/A': entryOf('prompts/A', null),
        'prompts/B': entryOf('prompts/B', 2),
      });
    });

    it(`${kind}: a clock that runs ahead keeps the lock, and is said`, async () => {
      const alice = scene.actor('alice', 'm1');
      const first = open('a', alice);
      scene.now += 60 * 60_000;
      const session = await first.begin(await first.read(BINDING), scene.start());
      scene.now -= 60 * 60_000;
      const second = open('b', scene.actor('bob', 'm2'));
      await expect(second.begin(await second.read(BINDING), scene.start())).rejects.toMatchObject({
        code: 'PS6104',
        message: expect.stringContaining('ahead of this one'),
      });
      await session.leave();
    });

    it(`${kind}: a run that ended by a fault leaves its record, and the next one goes on at once`, async () => {
      const first = open('a', scene.actor('alice', 'm1'));
      const session = await first.begin(await first.read(BINDING), scene.start([entryOf('prompts/A', null)]));
      await session.put(entryOf('prompts/A', 1));
      await session.leave();
      const second = open('b', scene.actor('bob', 'm2'));
      await scene.apply(second, []);
      expect(plain(await second.read(BINDING))).toEqual({ 'prompts/A': entryOf('prompts/A', 1) });
    });
  }

  it('git: told to stop while it listens for a silent run: does not take its lock', async () => {
    const first = scene.gitStore(a, scene.actor('alice', 'm1'));
    const session = await first.begin(await first.read(BINDING), scene.start([entryOf('prompts/A', null)]));
    scene.now += 16 * 60_000;
    const bob = scene.actor('bob', 'm2');
    const stop = new AbortController();
    bob.deps.signal = stop.signal;
    bob.deps.clock.sleep = async () => stop.abort();
    const second = scene.gitStore(b, bob);
    await expect(second.begin(await second.read(BINDING), scene.start())).rejects.toMatchObject({
      code: 'PS6150',
      message: expect.stringContaining('Nothing was changed'),
    });
    // It was alive after all, and still is inside.
    expect(await session.renew()).toBeNull();
    await session.put(entryOf('prompts/A', 1));
    await session.finish(new Date(scene.now).toISOString());
  });

  it('git: a run whose CI page says finished is taken over at once', async () => {
    const first = scene.gitStore(a, scene.actor('alice', 'm1'));
    await first.begin(await first.read(BINDING), scene.start());
    const bob = scene.actor('bob', 'm2');
    bob.deps.isFinished = async (lock) => lock.actor === 'alice';
    await scene.apply(scene.gitStore(b, bob), []);
    expect(refsOf(bare)).toEqual([REFS.ledger]);
  });

  it('git: pushes stop being accepted for 30 seconds: no further write; accepted again: goes on', async () => {
    const alice = scene.actor('alice', 'm1');
    const real = gitOf(a);
    let broken = false;
    const git: typeof real = async (args, stdin) =>
      broken && (args[0] === 'push' || args[0] === 'ls-remote')
        ? { code: 128, stdout: Buffer.alloc(0), stderr: 'fatal: Could not resolve host' }
        : real(args, stdin);
    const store = scene.gitStore(a, alice, { git });
    const session = await store.begin(await store.read(BINDING), scene.start());
    broken = true;
    scene.now += 11_000;
    expect(await session.renew()).toBeNull();
    scene.now += 20_000;
    expect(await session.renew()).toMatch(/not renewed for 31 seconds .*Could not resolve host/);
    await expect(session.put(sendingOf('experiments/E'))).rejects.toMatchObject({ code: 'PS6113' });
    broken = false;
    expect(await session.renew()).toBeNull();
    await session.put(sendingOf('experiments/F'));
    const other = await scene.gitStore(b, scene.actor('bob', 'm2')).read(BINDING);
    expect([...other.entries.keys()]).toEqual(['experiments/E', 'experiments/F']);
    await session.finish(new Date(scene.now).toISOString());
  });

  it('git: the next run begins before the remote is asked what it kept: the end is no loss', async () => {
    const real = gitOf(a);
    let after: (() => Promise<void>) | undefined;
    const git: typeof real = async (args, stdin) => {
      const ran = await real(args, stdin);
      const next = args[0] === 'push' ? after : undefined;
      if (next !== undefined) after = undefined;
      await next?.();
      return ran;
    };
    const store = scene.gitStore(a, scene.actor('alice', 'm1'), { git });
    const session = await store.begin(await store.read(BINDING), scene.start());
    await session.put(entryOf('prompts/A', 1));
    const bob = scene.gitStore(b, scene.actor('bob', 'm2'));
    let other: LedgerSession | undefined;
    after = async () => {
      other = await bob.begin(await bob.read(BINDING), scene.start());
    };
    expect(await session.finish(new Date(scene.now).toISOString())).toBe('1');
    expect(other?.lost()).toBeNull();
    await other?.finish(new Date(scene.now).toISOString());
    expect(subjects(bare)).toEqual(['apply 2: staging', 'apply 1: staging']);
    expect(refsOf(a).filter((ref) => ref.includes('pending'))).toEqual([]);
  });

  it('git: outcomes are pushed within seconds, by time and by a signal', async () => {
    const alice = scene.actor('alice', 'm1');
    let tick = () => {};
    alice.deps.clock.every = (_ms, call) => {
      tick = call;
      return () => {};
    };
    const stop = new AbortController();
    alice.deps.signal = stop.signal;
    const store = scene.gitStore(a, alice);
    const session = await store.begin(await store.read(BINDING), scene.start());
    const seen = async () => [
      ...(await scene.gitStore(b, scene.actor('bob', 'm2')).read(BINDING)).entries.keys(),
    ];
    await session.put(entryOf('prompts/A'));
    expect(await seen()).toEqual([]);
    scene.now += 4_000;
    tick();
    await expect.poll(seen, { timeout: 120_000 }).toEqual(['prompts/A']);
    await session.put(entryOf('prompts/B'));
    stop.abort();
    await expect.poll(seen, { timeout: 120_000 }).toEqual(['prompts/A', 'prompts/B']);
    await session.finish(new Date(scene.now).toISOString());
    expect(sh(bare, 'for-each-ref', 'refs/pipelines-sync-lock')).toBe('');
  });
});
