import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ciJob } from '../../src/ledger/index.js';
import { type Actor, BINDING, entryOf, Scene } from './git-scene.js';

/** Two machines restored from one running snapshot: host, machine mark and process numbers are the same. */
describe('machines that look alike', () => {
  let scene: Scene;
  let folders: [string, string];
  beforeEach(async () => {
    scene = await Scene.open();
    const bare = scene.remote('remote.git', false);
    folders = [scene.clone(bare, 'a'), scene.clone(bare, 'b')];
  });
  afterEach(() => scene.close());

  const open = (kind: 'git' | 'file', at: 0 | 1, actor: Actor) =>
    kind === 'git' ? scene.gitStore(folders[at], actor) : scene.fileStore(scene.folder, actor);
  const begin = async (kind: 'git' | 'file', at: 0 | 1, actor: Actor) => {
    const store = open(kind, at, actor);
    return store.begin(await store.read(BINDING), scene.start([entryOf('prompts/A', null)]));
  };
  /** Alice's process is one that bob's machine does not have. */
  const twins = (jobs: [string | null, string | null]) => {
    const [alice, bob] = [scene.actor('alice'), scene.actor('bob')];
    alice.mark.job = jobs[0];
    bob.mark.job = jobs[1];
    scene.dead.add(alice.mark.pid);
    return { alice, bob };
  };

  for (const kind of ['git', 'file'] as const) {
    for (const jobs of [
      [null, null],
      ['1111111111111111', '2222222222222222'],
      [null, '2222222222222222'],
      ['1111111111111111', null],
    ] as [string | null, string | null][])
      it(`${kind}: a run that lives on the twin keeps its lock (jobs ${jobs.join(' and ')})`, async () => {
        const { alice, bob } = twins(jobs);
        const session = await begin(kind, 0, alice);
        bob.deps.clock.sleep = async (ms) => {
          for (let waited = 0; waited < ms; waited += 5_000) {
            scene.now += 5_000;
            scene.steady += 5_000;
            await session.renew();
          }
        };
        await expect(begin(kind, 1, bob)).rejects.toMatchObject({
          exitCode: 3,
          code: expect.stringMatching(/^PS610[45]$/),
        });
        expect(bob.said.join()).toMatch(/^PS6130 /);
        expect(bob.said.join()).not.toContain('PS6116');
        expect(session.lost()).toBeNull();
        await session.put(entryOf('prompts/A', 1));
        await session.finish(new Date(scene.now).toISOString());
      });

    it(`${kind}: a dead process of the very same job is taken over at once`, async () => {
      const { alice, bob } = twins(['1111111111111111', '1111111111111111']);
      const dead = await begin(kind, 0, alice);
      const session = await begin(kind, 1, bob);
      expect(bob.sleeps).toEqual([]);
      expect(bob.said.map((text) => text.slice(0, 6))).toEqual(['PS6116']);
      await session.finish(new Date(scene.now).toISOString());
      await dead.leave();
    });
  }

  it('git: a run that ended after the ledger was read is not waited for, nor called taken over', async () => {
    const { alice, bob } = twins([null, null]);
    const session = await begin('git', 0, alice);
    const store = scene.gitStore(folders[1], bob);
    const ledger = await store.read(BINDING);
    await session.finish(new Date(scene.now).toISOString());
    await expect(store.begin(ledger, scene.start())).rejects.toMatchObject({ code: 'PS6105', exitCode: 3 });
    expect({ sleeps: bob.sleeps, said: bob.said }).toEqual({ sleeps: [], said: [] });
  });

  it('git: what passed since the ledger was read counts as listened, by both clocks', async () => {
    const { alice, bob } = twins([null, null]);
    await begin('git', 0, alice);
    const store = scene.gitStore(folders[1], bob);
    const ledger = await store.read(BINDING);
    scene.now += 60_000;
    scene.steady += 20_000;
    const session = await store.begin(ledger, scene.start());
    expect(bob.sleeps).toEqual([15_000]);
    await session.finish(new Date(scene.now).toISOString());
  });
});

describe('the job of a CI system', () => {
  const github = {
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_REPOSITORY: 'rome/prompts',
    GITHUB_RUN_ID: '7',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_JOB: 'apply',
    RUNNER_TRACKING_ID: 'github_1',
  };

  it('is null outside CI', () => {
    expect(ciJob({ USER: 'alice', GITHUB_RUN_ID: '' })).toBeNull();
  });

  it('is another one for each run, attempt, job and job of a matrix', () => {
    const all = [
      github,
      { ...github, GITHUB_RUN_ID: '8' },
      { ...github, GITHUB_RUN_ATTEMPT: '2' },
      { ...github, GITHUB_JOB: 'plan' },
      { ...github, RUNNER_TRACKING_ID: 'github_2' },
      { CI_SERVER_URL: 'https://gitlab.example.com', CI_JOB_ID: '7' },
      { BUILD_TAG: 'jenkins-rome-7' },
    ].map(ciJob);
    expect(new Set(all).size).toBe(all.length);
    expect(ciJob({ ...github, PATH: '/bin' })).toBe(ciJob(github));
    for (const one of all) expect(one).toMatch(/^[0-9a-f]{16}$/);
  });
});
