import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Git } from '../../src/host/git-process.js';
import type { GitStore, LedgerSession, LedgerStore } from '../../src/ledger/index.js';
import {
  type Actor,
  acceptOnlyBranches,
  BINDING,
  BRANCHES,
  entryOf,
  gitOf,
  handEdit,
  NAMES,
  plain,
  publish,
  REFS,
  refsAt,
  refsOf,
  Scene,
  sendingOf,
  sh,
  subjects,
} from './git-scene.js';

const HELLO = { 'prompts/A': entryOf('prompts/A') };
const begun = (session: LedgerSession) => session.put(entryOf('prompts/A'));

let scene: Scene;
let bare: string;
let folder: string;
beforeEach(async () => {
  scene = await Scene.open();
  bare = scene.remote();
  folder = scene.clone(bare, 'clone');
});
afterEach(() => scene.close());

const stamp = () => new Date(scene.now).toISOString();
const at = (style: 'git' | 'branch', where = folder, actor: Actor = scene.actor()) =>
  scene.gitStore(where, actor, { style });
const leaving = (style: 'git' | 'branch', where = folder) =>
  scene.gitStore(where, scene.actor(), { style, isLeaving: true });

/** What `ledger relocate` does with the store that it leaves. */
async function relocate(store: LedgerStore): Promise<string> {
  const ledger = await store.read(BINDING);
  const session = await store.begin(ledger, { ...scene.start(), subject: 'ledger relocate' });
  return session.finish(stamp());
}

describe.each([
  { server: 'that accepts everything', prepare: async () => {}, isKept: false },
  { server: 'that accepts only branches', prepare: () => acceptOnlyBranches(bare, true), isKept: false },
  { server: 'that also deletes none', prepare: () => acceptOnlyBranches(bare), isKept: true },
])('a ledger on a branch, on a server $server', ({ prepare, isKept }) => {
  const left = isKept ? [BRANCHES.ledger, BRANCHES.lock] : [BRANCHES.ledger];
  beforeEach(prepare);

  it('is one commit per apply on a branch that carries nothing else, and no CI builds it', async () => {
    for (const round of [1, 2, 3])
      await scene.apply(at('branch'), [entryOf('prompts/A', null)], (session) =>
        session.put(entryOf('prompts/A', round)),
      );
    expect(refsOf(bare)).toEqual(left);
    expect(subjects(bare, BRANCHES.ledger)).toEqual([3, 2, 1].map((number) => `apply ${number}: staging`));
    for (const ref of left)
      for (const message of sh(bare, 'log', '-z', '--format=%B', ref).split('\0').filter(Boolean))
        expect(message).toMatch(/\n\[skip ci\]\n*$/);
    expect(sh(bare, 'ls-tree', '--name-only', BRANCHES.ledger).split('\n')).toEqual(['head.json', 'prompts']);
    // No local branch is made: nobody's `git branch` or checkout is touched.
    expect(sh(folder, 'branch', '--format=%(refname)')).toBe('refs/heads/main');
    sh(bare, 'fsck', '--strict', '--no-dangling');
  });

  it('is read in a clone that fetches all branches, one of them, or only the newest commits', async () => {
    await scene.apply(at('branch'), [], begun);
    const clones = {
      whole: [],
      single: ['--single-branch'],
      shallow: ['--depth=1'],
      branches: ['--depth=1', '--no-single-branch'],
      blobless: ['--filter=blob:none'],
    };
    sh(bare, 'config', 'uploadpack.allowFilter', 'true');
    for (const [name, options] of Object.entries(clones)) {
      const clone = scene.clone(bare, name, ...options);
      const isShallow = sh(clone, 'rev-parse', '--is-shallow-repository');
      const ledger = await at('branch', clone).read(BINDING);
      expect([name, ledger.state, plain(ledger)]).toEqual([name, 'present', HELLO]);
      expect([name, sh(clone, 'rev-parse', '--is-shallow-repository')]).toEqual([name, isShallow]);
      await scene.apply(at('branch', clone), []);
      const store = at('branch', clone);
      const { revisions } = await store.history(await store.read(BINDING)).list(null);
      expect(revisions.map(({ number }) => number).at(-1)).toBe(1);
    }
  });

  it('a lock that was released can be taken by anybody; a held one by nobody', async () => {
    await scene.apply(at('branch'), [], begun);
    const other = scene.clone(bare, 'other');
    const first = at('branch', other, scene.actor('bob', 'm2'));
    const session = await first.begin(await first.read(BINDING), scene.start());
    const second = at('branch');
    const seen = await second.read(BINDING);
    expect(seen.underway).toContain('bob on host-m2');
    await expect(second.begin(seen, scene.start())).rejects.toMatchObject({ code: 'PS6104', exitCode: 3 });
    expect(await session.release()).toEqual({ revision: '1' });
    const free = await second.read(BINDING);
    expect([free.interrupted, second.holder(free)]).toEqual([false, null]);
    await scene.apply(second, []);
    expect(refsOf(bare)).toEqual(left);
  });

  it('a killed run is taken over with what it recorded; the one that was thought dead writes nothing', async () => {
    const alice = scene.actor('alice', 'm1');
    const first = at('branch', folder, alice);
    const session = await first.begin(
      await first.read(BINDING),
      scene.start([entryOf('prompts/A', null), entryOf('prompts/B', null)]),
    );
    scene.now += 3_000;
    await session.put(entryOf('prompts/A', 1));
    await session.put(sendingOf('experiments/E'));
    scene.now += 16 * 60_000;
    const clone = scene.clone(bare, 'other');
    await scene.apply(at('branch', clone, scene.actor('bob', 'm2')), []);
    await expect(session.finish(stamp())).rejects.toMatchObject({ code: 'PS6112' });
    expect(session.lost()).not.toBeNull();
    expect(plain(await at('branch', clone).read(BINDING))).toEqual({
      'prompts/A': entryOf('prompts/A', 1),
      'prompts/B': entryOf('prompts/B', null),
      'experiments/E': sendingOf('experiments/E'),
    });
    expect(refsOf(bare)).toEqual(left);
  });

  it('a commit that could not be pushed is pushed later, and the lock released with it', async () => {
    await scene.apply(at('branch'), [], begun);
    const store = at('branch');
    const session = await store.begin(await store.read(BINDING), scene.start());
    await session.put(entryOf('prompts/B', 2));
    await session.keep();
    sh(bare, 'config', 'receive.maxInputSize', '1');
    await expect(session.finish(stamp())).rejects.toMatchObject({ code: 'PS6112' });
    sh(bare, 'config', '--unset', 'receive.maxInputSize');
    const next = at('branch');
    const kept = await next.read(BINDING);
    expect(next.isKept(kept)).toBe(true);
    expect(await next.push(kept)).toBe('2');
    expect(plain(await at('branch').read(BINDING))).toEqual({
      ...HELLO,
      'prompts/B': entryOf('prompts/B', 2),
    });
    expect(refsOf(bare)).toEqual(left);
    expect(refsOf(folder)).toEqual([BRANCHES.seen]);
  });

  it('a branch that somebody deleted or set back is noticed, with the commands that restore it', async () => {
    await scene.apply(at('branch'), [], begun);
    await scene.apply(at('branch'), []);
    const tip = sh(bare, 'rev-parse', BRANCHES.ledger);
    for (const to of [null, `${tip}~1`]) {
      if (to === null) sh(bare, 'update-ref', '-d', BRANCHES.ledger);
      else sh(bare, 'update-ref', BRANCHES.ledger, to);
      const error = await at('branch')
        .read(BINDING)
        .catch((caught: unknown) => caught as { code: string; remedy: string });
      expect(error).toMatchObject({ code: 'PS6107', exitCode: 3 });
      await restore(error as { remedy: string }, at('branch'));
      expect(sh(bare, 'rev-parse', BRANCHES.ledger)).toBe(tip);
    }
    expect(plain(await at('branch').read(BINDING))).toEqual(HELLO);
  });
});

/** Restores a ledger as an error says. */
async function restore({ remedy }: { remedy: string }, store: GitStore): Promise<void> {
  const [, command] = /: git (push --force-with-lease=\S+ \S+ \S+)\n/.exec(remedy) ?? [];
  if (command !== undefined) sh(folder, ...command.split(' '));
  else {
    expect(remedy).toMatch(/: pipelines-sync ledger push$/);
    await publish(store);
  }
}

describe('between a ref of its own and a branch', () => {
  for (const [from, to, here, there] of [
    ['git', 'branch', REFS, BRANCHES],
    ['branch', 'git', BRANCHES, REFS],
  ] as const) {
    it(`${from} to ${to}: refused until it moved, and the other way round afterwards`, async () => {
      await scene.apply(at(from), [], begun);
      await scene.apply(at(from), []);
      for (const clone of [folder, scene.clone(bare, 'fresh')])
        await expect(at(to, clone).read(BINDING)).rejects.toMatchObject({
          code: 'PS4720',
          exitCode: 3,
          remedy: expect.stringContaining('pipelines-sync ledger relocate'),
        });
      await expect(at(to).read(null)).rejects.toMatchObject({ code: 'PS4720' });
      expect(await relocate(leaving(from))).toBe('3');
      expect(refsAt(bare).map(([name]) => name)).toEqual([there.ledger]);
      expect(subjects(bare, there.ledger)).toEqual([
        'ledger relocate 3: staging',
        'apply 2: staging',
        'apply 1: staging',
      ]);
      for (const clone of [folder, scene.clone(bare, 'later')]) {
        expect(plain(await at(to, clone).read(BINDING))).toEqual(HELLO);
        await expect(at(from, clone).read(BINDING)).rejects.toMatchObject({ code: 'PS4720', exitCode: 3 });
      }
      // And back: the history goes on in one line.
      expect(await relocate(leaving(to))).toBe('4');
      expect(refsOf(bare)).toEqual([here.ledger]);
      await scene.apply(at(from), []);
      expect(subjects(bare, here.ledger)).toHaveLength(5);
    });

    it(`${from} to ${to}: not while somebody applies, and nobody applies while it moves`, async () => {
      await scene.apply(at(from), [], begun);
      const clone = scene.clone(bare, 'other');
      const alice = at(from, clone, scene.actor('alice', 'm2'));
      const session = await alice.begin(await alice.read(BINDING), scene.start());
      await expect(relocate(leaving(from))).rejects.toMatchObject({ code: 'PS6104', exitCode: 3 });
      await session.finish(stamp());
      const read = await alice.read(BINDING);
      const store = leaving(from);
      const moving = await store.begin(await store.read(BINDING), scene.start());
      await expect(alice.begin(read, scene.start())).rejects.toMatchObject({ exitCode: 3 });
      await expect(at(to, clone).read(BINDING)).rejects.toMatchObject({ code: 'PS4720' });
      await moving.finish(stamp());
      await expect(alice.begin(read, scene.start())).rejects.toMatchObject({ exitCode: 3 });
      expect(refsOf(bare)).toEqual([there.ledger]);
    });
  }

  it('two first applies with different configurations: one of them notices the other', async () => {
    const clone = scene.clone(bare, 'other');
    const [alice, bob] = [at('git'), at('branch', clone, scene.actor('bob', 'm2'))];
    const [one, two] = [await alice.read(BINDING), await bob.read(BINDING)];
    const session = await alice.begin(one, scene.start());
    await expect(bob.begin(two, scene.start())).rejects.toMatchObject({ code: 'PS6105', exitCode: 3 });
    await expect(at('branch', clone).read(BINDING)).rejects.toMatchObject({ code: 'PS4720' });
    await session.put(entryOf('prompts/A'));
    await session.finish(stamp());
    expect(refsOf(bare)).toEqual([REFS.ledger]);
    expect(plain(await at('git').read(BINDING))).toEqual(HELLO);
  });

  it('a first apply that was killed is found from the other side, and moves with what it recorded', async () => {
    const alice = scene.actor('alice', 'm1');
    const store = at('git', folder, alice);
    const session = await store.begin(await store.read(BINDING), scene.start([entryOf('prompts/A', null)]));
    await session.put(sendingOf('experiments/E'));
    scene.dead.add(alice.mark.pid);
    await expect(at('branch').read(BINDING)).rejects.toMatchObject({ code: 'PS4720' });
    await relocate(leaving('git'));
    expect(plain(await at('branch').read(BINDING))).toEqual({
      'prompts/A': entryOf('prompts/A', null),
      'experiments/E': sendingOf('experiments/E'),
    });
  });

  it('a server that has stopped accepting the old refs: the old ledger stays behind and is never used', async () => {
    await scene.apply(at('git'), [], begun);
    await acceptOnlyBranches(bare);
    const store = leaving('git');
    const ledger = await store.read(BINDING);
    await expect(store.begin(ledger, scene.start())).rejects.toMatchObject({
      code: 'PS6103',
      remedy: expect.stringContaining('ledger: branch'),
    });
    const start = { ...scene.start(), subject: 'ledger relocate' };
    expect(await store.leaveBehind(ledger, start)).toBe('2');
    expect(refsOf(bare)).toEqual([BRANCHES.ledger, REFS.ledger]);
    for (const clone of [folder, scene.clone(bare, 'later')]) {
      expect(plain(await at('branch', clone).read(BINDING))).toEqual(HELLO);
      await expect(at('git', clone).read(BINDING)).rejects.toMatchObject({ code: 'PS4720' });
    }
    await scene.apply(at('branch'), []);
    await expect(at('git').read(BINDING)).rejects.toMatchObject({ code: 'PS4720' });
  });

  it('a lock that is taken in the very moment of leaving undoes the move', async () => {
    await scene.apply(at('git'), [], begun);
    const clone = scene.clone(bare, 'other');
    const store = leaving('git');
    const ledger = await store.read(BINDING);
    const alice = at('git', clone, scene.actor('alice', 'm2'));
    const session = await alice.begin(await alice.read(BINDING), scene.start());
    await expect(store.leaveBehind(ledger, scene.start())).rejects.toMatchObject({
      code: 'PS6105',
      message: expect.stringContaining('alice'),
    });
    expect(refsOf(bare)).toEqual([REFS.ledger, REFS.lock].sort());
    await session.finish(stamp());
  });

  it('a copy that the server does not take back in that moment is said, with the way to remove it', async () => {
    await scene.apply(at('git'), [], begun);
    const clone = scene.clone(bare, 'other');
    const store = leaving('git');
    const ledger = await store.read(BINDING);
    const alice = at('git', clone, scene.actor('alice', 'm2'));
    const session = await alice.begin(await alice.read(BINDING), scene.start());
    sh(bare, 'config', 'receive.denyDeletes', 'true');
    const error = await store
      .leaveBehind(ledger, scene.start())
      .catch((caught: unknown) => caught as { remedy: string });
    expect(error).toMatchObject({ code: 'PS4723', exitCode: 3 });
    sh(bare, 'config', '--unset', 'receive.denyDeletes');
    const [, command = ''] = /: git (push .*)$/.exec((error as { remedy: string }).remedy) ?? [];
    sh(folder, ...command.split(' '));
    await session.finish(stamp());
    expect(refsOf(bare)).toEqual([REFS.ledger]);
    expect((await at('git').read(BINDING)).revision).toBe('2');
  });

  it('a server that refuses the new refs: it stays where it was, and its lock is free', async () => {
    await scene.apply(at('branch'), [], begun);
    await acceptOnlyBranches(bare, true);
    await expect(relocate(leaving('branch'))).rejects.toMatchObject({
      code: 'PS4723',
      message: expect.stringContaining('only branches here'),
    });
    expect(refsOf(bare)).toEqual([BRANCHES.ledger]);
    expect(refsOf(folder)).toEqual([BRANCHES.seen]);
    await scene.apply(at('branch'), []);
    expect(subjects(bare, BRANCHES.ledger)).toEqual(['apply 2: staging', 'apply 1: staging']);
  });

  it('two that went their own ways: refused with both, whatever the configuration says', async () => {
    await scene.apply(at('git'), [], begun);
    const old = sh(bare, 'rev-parse', REFS.ledger);
    await relocate(leaving('git'));
    sh(bare, 'update-ref', REFS.ledger, sh(bare, 'commit-tree', `${old}^{tree}`, '-m', 'by hand'));
    const fresh = scene.clone(bare, 'fresh');
    for (const style of ['git', 'branch'] as const)
      await expect(at(style, fresh).read(BINDING)).rejects.toMatchObject({
        code: 'PS4721',
        exitCode: 3,
        message: expect.stringMatching(/revision 1.*revision 2|revision 2.*revision 1/s),
        remedy: expect.stringContaining(`git push origin --delete ${REFS.ledger}`),
      });
  });

  it("somebody's own branch of that name is neither used nor overwritten", async () => {
    await scene.apply(at('git'), [], begun);
    const own = sh(bare, 'rev-parse', 'refs/heads/main');
    sh(bare, 'update-ref', BRANCHES.ledger, own);
    expect(plain(await at('git').read(BINDING))).toEqual(HELLO);
    await expect(leaving('git').read(BINDING)).rejects.toMatchObject({ code: 'PS4722', exitCode: 3 });
    expect(sh(bare, 'rev-parse', BRANCHES.ledger)).toBe(own);
  });

  it('a branch whose name takes the place of the folder: the refusal names it', async () => {
    sh(bare, 'update-ref', 'refs/heads/pipelines-sync-lock', 'refs/heads/main');
    const store = at('branch');
    await expect(store.begin(await store.read(BINDING), scene.start())).rejects.toMatchObject({
      code: 'PS6103',
      remedy: expect.stringContaining('no branch may be called'),
    });
  });

  it('without a remote there is one place only, and a remote that is added later gets the branch', async () => {
    const alone = scene.gitStore(folder, scene.actor(), { remote: null, style: 'branch' });
    await scene.apply(alone, [], begun);
    expect(refsOf(folder)).toEqual([REFS.ledger]);
    const error = await at('branch')
      .read(BINDING)
      .catch((caught: unknown) => caught as { remedy: string });
    expect(error).toMatchObject({ code: 'PS6107' });
    await restore(error as { remedy: string }, at('branch'));
    expect(refsOf(bare)).toEqual([BRANCHES.ledger]);
    expect(plain(await at('branch').read(BINDING))).toEqual(HELLO);
  });

  it('names stay apart', () => {
    expect(BRANCHES.ledger).toBe(`refs/heads/pipelines-sync-ledger/${NAMES.namespace}/${NAMES.target}`);
    expect(BRANCHES.lock).toBe(`refs/heads/pipelines-sync-lock/${NAMES.namespace}/${NAMES.target}`);
  });
});

describe('what the other refs hold', () => {
  /** Both refs hold a ledger: the old one stayed behind on a server that no longer accepts its changes. */
  async function leftBehind(): Promise<void> {
    for (const _ of [1, 2]) await scene.apply(at('git'), [], begun);
    await acceptOnlyBranches(bare);
    const store = leaving('git');
    await store.leaveBehind(await store.read(BINDING), scene.start());
    await scene.apply(at('branch'), []);
  }

  it('in a clone of only the newest commits of all branches: the history is fetched before it is judged', async () => {
    await leftBehind();
    const [one, two] = ['one', 'two'].map((name) =>
      scene.clone(bare, name, '--depth=1', '--no-single-branch'),
    ) as [string, string];
    expect(sh(one, 'log', '--format=%s', 'origin/pipelines-sync-ledger/rome-team/staging')).toBe(
      'apply 4: staging',
    );
    expect(plain(await at('branch', one).read(BINDING))).toEqual(HELLO);
    await expect(at('git', two).read(BINDING)).rejects.toMatchObject({ code: 'PS4720' });
    // What was seen before is an older commit of the same history.
    for (const _ of [1, 2, 3]) await scene.apply(at('branch'), []);
    sh(one, 'fetch', '-q', '--depth=1');
    expect((await at('branch', one).read(BINDING)).revision).toBe('7');
    for (const clone of [one, two]) expect(sh(clone, 'rev-list', '--count', 'HEAD')).toBe('1');
  });

  it('moved while it is read: read again, and never taken for a target without a ledger', async () => {
    await scene.apply(at('git'), [], begun);
    const fresh = scene.clone(bare, 'fresh');
    const git = gitOf(fresh);
    let isMoved = false;
    const during: Git = async (args, stdin) => {
      if (args[0] === 'fetch' && !isMoved) {
        isMoved = true;
        await relocate(leaving('git'));
      }
      return git(args, stdin);
    };
    const store = scene.gitStore(fresh, scene.actor(), { style: 'branch', git: during });
    expect(plain(await store.read(BINDING))).toEqual(HELLO);
    expect(isMoved).toBe(true);
  });

  it('damaged, or of a newer version: refused from the other side too', async () => {
    await scene.apply(at('git'), [], begun);
    for (const text of ['{"format":99}', '{', null]) {
      handEdit(bare, { 'head.json': text });
      await expect(at('branch').read(BINDING), `${text}`).rejects.toMatchObject({ code: 'PS4720' });
    }
    handEdit(bare, { 'head.json': '{"format":99}' });
    sh(bare, 'update-ref', BRANCHES.ledger, REFS.ledger);
    sh(bare, 'update-ref', '-d', REFS.ledger);
    const fresh = scene.clone(bare, 'fresh');
    await expect(at('git', fresh).read(BINDING)).rejects.toMatchObject({ code: 'PS4720' });
  });

  it('a branch that is lost while the old ledger stayed behind: the loss is said, with the way back', async () => {
    await leftBehind();
    const tip = sh(bare, 'rev-parse', BRANCHES.ledger);
    for (const to of [null, sh(bare, 'rev-parse', `${REFS.ledger}~1`)]) {
      if (to === null) sh(bare, 'update-ref', '-d', BRANCHES.ledger);
      else sh(bare, 'update-ref', BRANCHES.ledger, to);
      const error = await at('branch')
        .read(BINDING)
        .catch((caught: unknown) => caught as { remedy: string });
      expect(error).toMatchObject({ code: 'PS6107', exitCode: 3 });
      await restore(error as { remedy: string }, at('branch'));
      expect(sh(bare, 'rev-parse', BRANCHES.ledger)).toBe(tip);
    }
  });
});

describe('a lock that is marked as free', () => {
  beforeEach(() => acceptOnlyBranches(bare));

  it('whoever was slower reads who applied, not that somebody is applying', async () => {
    const slow = at('branch');
    const read = await slow.read(BINDING);
    const clone = scene.clone(bare, 'other');
    await scene.apply(at('branch', clone, scene.actor('bob', 'm2')), [], begun);
    await expect(slow.begin(read, scene.start())).rejects.toMatchObject({
      code: 'PS6105',
      message: expect.stringMatching(/bob applied at .*\(revision 1\)/),
    });
  });

  it('a mark whose answer got lost is recognized, so the run ends as saved', async () => {
    const git = gitOf(folder);
    let pushes = 0;
    let isDeaf = false;
    const cut: Git = async (args, stdin) => {
      const ran = await git(args, stdin);
      if (isDeaf && args[0] === 'ls-remote') {
        isDeaf = false;
        return { ...ran, code: 128, stderr: 'fatal: the remote end hung up' };
      }
      if (args[0] !== 'push') return ran;
      pushes += 1;
      // The lock, the end with its deletion, which is refused, and the end with the mark.
      if (pushes !== 3) return ran;
      expect(ran.code).toBe(0);
      isDeaf = true;
      return { ...ran, code: 128, stderr: 'fatal: the remote end hung up' };
    };
    const store = scene.gitStore(folder, scene.actor(), { style: 'branch', git: cut });
    const session = await store.begin(await store.read(BINDING), scene.start());
    expect(await session.finish(stamp())).toBe('1');
    expect(pushes).toBe(4);
    expect(refsOf(folder)).toEqual([BRANCHES.seen]);
    const next = at('branch');
    expect(next.holder(await next.read(BINDING))).toBeNull();
  });
});
