import { rm } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Actor, BINDING, entryOf, gitOf, plain, REFS, Scene, sendingOf, sh } from './git-scene.js';

const MINUTE = 60_000;

/** An actor whose clock of the wall can be set apart from everybody's. */
function skewed(scene: Scene, name: string, machine: string): { actor: Actor; set: (ms: number) => void } {
  const actor = scene.actor(name, machine);
  let offset = 0;
  actor.deps.clock.now = () => scene.now + offset;
  return {
    actor,
    set: (ms) => {
      offset = ms;
    },
  };
}

/** Time goes on, by both clocks. */
function pass(scene: Scene, ms: number): void {
  scene.now += ms;
  scene.steady += ms;
}

describe('the clock of a holder is set', () => {
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

  for (const kind of ['git', 'file'] as const) {
    const open = (who: 'a' | 'b', actor: Actor) =>
      kind === 'git' ? scene.gitStore(who === 'a' ? a : b, actor) : scene.fileStore(scene.folder, actor);
    const begin = async (actor: Actor) => {
      const store = open('a', actor);
      return store.begin(await store.read(BINDING), scene.start([entryOf('prompts/A', null)]));
    };

    it(`${kind}: 20 minutes back: it renews at once, and nobody takes its lock`, async () => {
      const alice = skewed(scene, 'alice', 'm1');
      const session = await begin(alice.actor);
      pass(scene, 5_000);
      alice.set(-20 * MINUTE);
      const before = kind === 'git' ? sh(bare, 'rev-parse', REFS.lock) : '';
      expect(await session.renew()).toBeNull();
      if (kind === 'git') expect(sh(bare, 'rev-parse', REFS.lock)).not.toBe(before);
      // It goes on to show that it lives for longer than silence would be waited for.
      const bob = scene.actor('bob', 'm2');
      bob.deps.clock.sleep = async (ms) => {
        for (let waited = 0; waited < ms; waited += 5_000) {
          pass(scene, 5_000);
          expect(await session.renew()).toBeNull();
        }
      };
      for (let at = 0; at < 20 * MINUTE; at += 25_000) {
        pass(scene, 25_000);
        expect(await session.renew()).toBeNull();
        expect(session.lost()).toBeNull();
      }
      const other = open('b', bob);
      await expect(other.begin(await other.read(BINDING), scene.start())).rejects.toMatchObject({
        exitCode: 3,
        code: expect.stringMatching(/^PS610[45]$/),
      });
      expect(bob.said.join()).not.toContain('PS6116');
      await session.put(entryOf('prompts/A', 1));
      await session.finish(new Date(scene.now).toISOString());
      expect(plain(await open('b', bob).read(BINDING))).toEqual({ 'prompts/A': entryOf('prompts/A', 1) });
    });

    it(`${kind}: 20 minutes back and no renewal: after 30 seconds of the steady clock nothing is written`, async () => {
      const alice = skewed(scene, 'alice', 'm1');
      const session = await begin(alice.actor);
      alice.set(-20 * MINUTE);
      scene.steady += 29_000;
      expect(session.lost()).toBeNull();
      await session.leave();
      const again = await begin(skewed(scene, 'alice', 'm1').actor);
      scene.steady += 31_000;
      expect(again.lost()).toMatch(/not renewed for 31 seconds/);
      await again.leave();
    });

    it(`${kind}: a machine that slept writes nothing, though its steady clock stood still`, async () => {
      const session = await begin(scene.actor('alice', 'm1'));
      scene.now += 31_000;
      expect(session.lost()).toMatch(/not renewed for 31 seconds/);
      // Nobody took it meanwhile: renewed, it goes on.
      expect(await session.renew()).toBeNull();
      expect(session.lost()).toBeNull();
      await session.put(sendingOf('experiments/E'));
      await session.finish(new Date(scene.now).toISOString());
    });

    it(`${kind}: taken by another one after its silence, it writes nothing more`, async () => {
      const alice = skewed(scene, 'alice', 'm1');
      const session = await begin(alice.actor);
      alice.set(-20 * MINUTE);
      pass(scene, 16 * MINUTE);
      const bob = scene.actor('bob', 'm2');
      const other = open('b', bob);
      const taken = await other.begin(await other.read(BINDING), scene.start());
      expect(bob.sleeps).toEqual([35_000]);
      expect(session.lost()).not.toBeNull();
      expect(await session.renew()).toMatch(/another run (?:removed|took over) the ledger lock/);
      await expect(session.put(sendingOf('experiments/E'))).rejects.toMatchObject({ code: 'PS6113' });
      await taken.finish(new Date(scene.now).toISOString());
    });
  }

  it('file: a lock whose sign cannot be given is lost after 30 seconds', async () => {
    const alice = scene.actor('alice', 'm1');
    const store = scene.fileStore(scene.folder, alice);
    const session = await store.begin(await store.read(BINDING), scene.start());
    await rm(path.join(scene.folder, store.place, 'lock-000001.json'));
    pass(scene, 31_000);
    expect(await session.renew()).toMatch(/removed the ledger lock/);
    await session.leave();
  });

  it('git: pushes that fail after the clock went back: lost 30 seconds later by the steady one', async () => {
    const alice = skewed(scene, 'alice', 'm1');
    const real = gitOf(a);
    let broken = false;
    const git: typeof real = async (args, stdin) =>
      broken && (args[0] === 'push' || args[0] === 'ls-remote')
        ? { code: 128, stdout: Buffer.alloc(0), stderr: 'fatal: Could not resolve host' }
        : real(args, stdin);
    const store = scene.gitStore(a, alice.actor, { git });
    const session = await store.begin(await store.read(BINDING), scene.start());
    broken = true;
    alice.set(-20 * MINUTE);
    pass(scene, 20_000);
    expect(await session.renew()).toBeNull();
    pass(scene, 11_000);
    expect(await session.renew()).toMatch(/not renewed for 31 seconds/);
    await session.leave();
  });
});
