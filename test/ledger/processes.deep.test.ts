import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Git } from '../../src/host/git-process.js';
import { BINDING, entryOf, gitOf, REFS, Scene, sh } from './git-scene.js';

const COUNT = 10_000;

describe('10,000 entries', () => {
  let scene: Scene;
  beforeEach(async () => {
    scene = await Scene.open();
  });
  afterEach(() => scene.close());

  it('take as many git processes as ten', async () => {
    const bare = scene.remote();
    const folder = scene.clone(bare, 'a');
    const steps: string[] = [];
    const counting = (at: string): Git => {
      const real = gitOf(at);
      return (args, stdin) => {
        steps.push(String(args[0]));
        return real(args, stdin);
      };
    };
    const taken = () => steps.splice(0);
    const actor = scene.actor();
    const entries = Array.from({ length: COUNT }, (_, n) => entryOf(`prompts/Prompt number ${n}`, n + 1));
    const intents = entries.map((entry) => ({ ...entry, id: null }));

    const store = scene.gitStore(folder, actor, { git: counting(folder) });
    const first = await store.read(BINDING);
    expect(taken()).toEqual(['for-each-ref', 'ls-remote']);
    const session = await store.begin(first, scene.start(intents));
    expect(taken()).toEqual(['hash-object', 'fast-import', 'push', 'ls-remote']);
    await Promise.all(entries.map((entry) => session.put(entry)));
    expect(taken()).toEqual([]);
    scene.now += 11_000;
    await session.renew();
    expect(taken()).toEqual(['fast-import', 'push']);
    await session.finish(new Date(scene.now).toISOString());
    // At both ends of a run the remote is asked whether it kept what it took.
    expect(taken()).toEqual(['fast-import', 'push', 'ls-remote', 'update-ref']);

    // Nothing changed: what a plan or an apply without changes does.
    const again = await store.read(BINDING);
    expect(again.entries.size).toBe(COUNT);
    expect(taken()).toEqual(['for-each-ref', 'ls-remote', 'ls-tree', 'cat-file']);

    const ten = await store.begin(again, scene.start());
    for (const entry of entries.slice(0, 10)) await ten.put({ ...entry, version: 2 });
    await ten.finish(new Date(scene.now).toISOString());
    const [take, end] = [
      ['fast-import', 'push', 'ls-remote'],
      ['fast-import', 'push', 'ls-remote', 'update-ref'],
    ];
    expect(taken()).toEqual([...take, ...end]);
    expect(sh(bare, 'diff', '--name-only', `${REFS.ledger}~1`, REFS.ledger).split('\n')).toHaveLength(11);

    const fresh = scene.clone(bare, 'b');
    const other = scene.gitStore(fresh, scene.actor('bob', 'm2'), { git: counting(fresh) });
    expect((await other.read(BINDING)).entries.get('prompts/Prompt number 3')?.version).toBe(2);
    expect(taken()).toEqual(['for-each-ref', 'ls-remote', 'fetch', 'ls-tree', 'cat-file', 'update-ref']);
  });
});
