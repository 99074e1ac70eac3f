import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Git } from '../../src/host/git-process.js';
import {
  type Actor,
  BINDING,
  entryOf,
  gitOf,
  plain,
  REFS,
  refsOf,
  Scene,
  sendingOf,
  sh,
} from './git-scene.js';

/** Git whose n-th call is the last thing that its process does, before or after it takes effect. */
function dyingAt(real: Git, nth: number, when: 'before' | 'after'): { git: Git; died: Promise<string> } {
  let calls = 0;
  let die = (_step: string) => {};
  const died = new Promise<string>((resolve) => {
    die = resolve;
  });
  const git: Git = async (args, stdin) => {
    calls += 1;
    if (calls < nth) return real(args, stdin);
    if (calls === nth && when === 'after') await real(args, stdin);
    if (calls === nth) die(args[0] ?? '');
    return new Promise(() => {});
  };
  return { git, died };
}

/** What the platform holds: written objects, and experiments by the key of their request. */
interface World {
  objects: Map<string, number>;
  sent: Set<string>;
}

const ITEMS = ['prompts/A', 'prompts/B', 'prompts/C'];

/**
 * One apply as the executor does it: what is not known is looked for first, what is recorded as
 * being sent is sent again only as the same request (which the platform counts once).
 */
async function apply(
  scene: Scene,
  folder: string,
  actor: Actor,
  world: World,
  git = gitOf(folder),
  remote?: null,
) {
  const store = scene.gitStore(folder, actor, { git, ...(remote === null ? { remote } : {}) });
  const ledger = await store.read(BINDING);
  const open = ITEMS.filter((address) => (ledger.entries.get(address)?.id ?? null) === null);
  const launch = ledger.entries.get('experiments/E')?.launch;
  if (open.length === 0 && launch?.state === 'launched' && !ledger.interrupted) return;
  const session = await store.begin(ledger, scene.start(open.map((address) => entryOf(address, null))));
  for (const address of open) {
    scene.now += 4_000;
    expect(await session.renew()).toBeNull();
    if (!world.objects.has(address)) {
      // An object that is not there yet may only be made when the intent is on record.
      world.objects.set(address, world.objects.size + 1);
    }
    await session.put(entryOf(address, world.objects.get(address) ?? 0));
  }
  if (launch?.state !== 'launched') {
    await session.put(sendingOf('experiments/E'));
    const sending = sendingOf('experiments/E');
    world.sent.add(sending.launch?.key ?? '');
    await session.put({ ...sending, id: 9, launch: { ...sending.launch, state: 'launched' } as never });
  }
  await session.finish(new Date(scene.now).toISOString());
}

describe('killed at each step of git', () => {
  let scene: Scene;
  beforeEach(async () => {
    scene = await Scene.open();
  });
  afterEach(() => scene.close());

  // With a remote, the whole command is killed at each of its steps in cut-off.deep.test.ts.
  for (const place of ['local'] as const) {
    for (const when of ['before', 'after'] as const) {
      it(`${place}, ${when} it takes effect: the next run makes the ledger of an undisturbed one`, async () => {
        const remote = place === 'local' ? null : undefined;
        const whole = scene.clone(scene.remote('whole.git', false), 'whole');
        let steps = 0;
        const counting: Git = (args, stdin) => {
          steps += 1;
          return gitOf(whole)(args, stdin);
        };
        await apply(scene, whole, scene.actor(), { objects: new Map(), sent: new Set() }, counting, remote);
        const reader = () => scene.gitStore(whole, scene.actor(), remote === null ? { remote } : {});
        const undisturbed = plain(await reader().read(BINDING));
        expect(Object.keys(undisturbed)).toHaveLength(4);
        const seen: string[] = [];
        for (let nth = 1; nth <= steps; nth += 1) {
          const bare = scene.remote(`r${nth}.git`, false);
          const folder = scene.clone(bare, `c${nth}`);
          const world: World = { objects: new Map(), sent: new Set() };
          const first = scene.actor('alice', 'm1');
          const { git, died } = dyingAt(gitOf(folder), nth, when);
          const step = await Promise.race([
            died,
            apply(scene, folder, first, world, git, remote).then(() => 'nothing'),
          ]);
          seen.push(step);
          scene.dead.add(first.mark.pid);
          // Odd steps go on where it was, even ones on another machine with a fresh clone, later.
          const isSame = place === 'local' || nth % 2 === 1;
          const next = isSame ? folder : scene.clone(bare, `f${nth}`);
          if (!isSame) scene.now += 16 * 60_000;
          await apply(scene, next, scene.actor('bob', isSame ? 'm1' : 'm2'), world, gitOf(next), remote);
          const store = scene.gitStore(next, scene.actor(), remote === null ? { remote } : {});
          const after = await store.read(BINDING);
          expect({ step, nth, ...plain(after) }).toEqual({ step, nth, ...undisturbed });
          expect(after.interrupted).toBe(false);
          expect(world).toEqual({
            objects: new Map(ITEMS.map((one, index) => [one, index + 1])),
            sent: new Set(['k']),
          });
          expect(refsOf(place === 'local' ? folder : bare)).toEqual([REFS.ledger]);
          sh(place === 'local' ? folder : bare, 'fsck', '--strict', '--no-dangling');
        }
        expect(seen).toContain('fast-import');
        expect(seen).toContain(place === 'local' ? 'update-ref' : 'push');
      }, 900_000);
    }
  }
});
