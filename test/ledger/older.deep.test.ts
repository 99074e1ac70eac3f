import { rm } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { relate } from '../../src/ledger/index.js';
import { CONFIG, Deployment, prompts, write } from '../support/deployment.js';
import { entryOf, gitOf, Scene, sh } from './git-scene.js';

const BUNDLE = 'pipelines/rome.yaml';

describe('applying from an older commit', () => {
  let deployment: Deployment;
  let main: string;
  beforeEach(async () => {
    deployment = await Deployment.open();
    main = deployment.clone();
  });
  afterEach(() => deployment.close());

  /** A commit of main whose prompt has this text, pushed. */
  async function commit(text: string): Promise<string> {
    const id = await deployment.commit(main, text, {
      'pipelines-sync.yaml': CONFIG,
      [BUNDLE]: prompts({ Rome: text }),
    });
    deployment.push(main);
    return id;
  }

  it('is refused before any write, and goes through when told; newer commits and reverts need nothing', async () => {
    const first = await commit('one');
    expect((await deployment.apply(main)).code).toBe(0);
    expect((await deployment.apply(main)).code).toBe(0);
    const second = await commit('two');
    expect(await deployment.apply(main)).toMatchObject({ code: 0, err: '' });

    sh(main, 'checkout', '-q', first);
    const planned = await deployment.run(main, 'plan');
    expect(planned.code).toBe(0);
    expect(planned.err).toBe('');
    expect(planned.out).toContain(
      `! Applying this plan would be refused (PS6201)\n  Commit ${first.slice(0, 7)} is older than ${second.slice(0, 7)}, the last applied commit (ledger 2)`,
    );
    const refused = await deployment.apply(main);
    expect(refused).toMatchObject({ code: 3, out: '', writes: [] });
    expect(refused.err).toContain('error PS6201');
    expect(refused.err).toContain('--allow-older');
    expect(deployment.head().source.commit).toBe(second);

    const told = await deployment.apply(main, '--allow-older');
    expect(told).toMatchObject({ code: 0, writes: [expect.stringContaining('PUT')] });
    expect(told.err).toContain('note PS6207');
    expect(deployment.head().source.commit).toBe(first);

    sh(main, 'checkout', '-q', 'main');
    expect(await deployment.apply(main)).toMatchObject({ code: 0, err: '' });
    sh(main, 'revert', '--no-edit', 'HEAD');
    const reverted = await deployment.apply(main);
    expect(reverted).toMatchObject({ code: 0, err: '', writes: [expect.stringContaining('PUT')] });
  });

  it('keeps two jobs in swapped order from undoing each other; one that changes nothing is fine', async () => {
    await commit('one');
    expect((await deployment.apply(main)).code).toBe(0);
    const early = deployment.clone();
    const third = await commit('two');
    const late = deployment.clone();
    expect((await deployment.apply(late)).code).toBe(0);
    // `early` would put the text of the first commit back.
    const refused = await deployment.apply(early);
    expect(refused).toMatchObject({ code: 3, writes: [] });
    expect(refused.err).toContain('error PS6201');
    expect(deployment.head().source.commit).toBe(third);
    await commit('one');
    expect((await deployment.apply(deployment.clone())).code).toBe(0);
    expect(await deployment.apply(early)).toMatchObject({ code: 0, writes: [] });
  });

  it('is refused for a branch that went apart, until it is merged; plan says so', async () => {
    await commit('one');
    expect((await deployment.apply(main)).code).toBe(0);
    const branch = deployment.clone();
    sh(branch, 'checkout', '-q', '-b', 'tone');
    await deployment.commit(branch, 'tone', { 'pipelines/tone.yaml': prompts({ Tone: 'calm' }) });
    await commit('two');
    expect((await deployment.apply(main)).code).toBe(0);

    const refused = await deployment.apply(branch);
    expect(refused).toMatchObject({ code: 3, writes: [] });
    expect(refused.err).toContain('error PS6202');
    expect((await deployment.run(branch, 'plan')).out).toContain('would be refused (PS6202)');
    sh(branch, 'fetch', '-q', 'origin');
    sh(branch, 'merge', '-q', '--no-edit', 'origin/main');
    expect(await deployment.apply(branch)).toMatchObject({ code: 0, err: '' });
  });

  it('is refused after the history was rewritten, and goes on once when told', async () => {
    await commit('one');
    const lost = await commit('two');
    expect((await deployment.apply(main)).code).toBe(0);
    sh(main, 'reset', '-q', '--hard', 'HEAD~1');
    await deployment.commit(main, 'another two', { [BUNDLE]: prompts({ Rome: 'another' }) });
    deployment.push(main, '--force', 'HEAD:refs/heads/main');
    sh(deployment.bare, 'reflog', 'expire', '--expire=now', '--all');
    sh(deployment.bare, 'gc', '-q', '--prune=now');
    const fresh = deployment.clone();
    expect(() => sh(fresh, 'cat-file', '-e', lost)).toThrow();
    const refused = await deployment.apply(fresh);
    expect(refused).toMatchObject({ code: 3, writes: [] });
    expect(refused.err).toContain('error PS6202');
    expect((await deployment.apply(fresh, '--allow-older')).code).toBe(0);
    expect(await deployment.apply(fresh)).toMatchObject({ code: 0, err: '' });
  });

  it('fetches the history that a shallow clone lacks', async () => {
    await commit('one');
    expect((await deployment.apply(main)).code).toBe(0);
    for (const text of ['two', 'three']) await commit(text);
    const shallow = deployment.clone('--depth', '1');
    expect(await deployment.apply(shallow)).toMatchObject({ code: 0, err: '' });
    // A commit that only this clone has is no obstacle.
    await commit('four');
    const local = deployment.clone('--depth', '1');
    await deployment.commit(local, 'local', { [BUNDLE]: prompts({ Rome: 'five' }) });
    expect(await deployment.apply(local)).toMatchObject({ code: 0, err: '' });
  });

  it('finds a shallow clone older, also when the newer commit is not in it', async () => {
    await commit('one');
    const shallow = deployment.clone('--depth', '1');
    await commit('two');
    expect((await deployment.apply(main)).code).toBe(0);
    const refused = await deployment.apply(shallow);
    expect(refused).toMatchObject({ code: 3, writes: [] });
    expect(refused.err).toContain('error PS6201');
  });

  it('is refused where the history cannot be had, saying what to do', async () => {
    await commit('one');
    expect((await deployment.apply(main)).code).toBe(0);
    for (const text of ['two', 'three']) await commit(text);
    const cut = path.join(deployment.workspace.folder, 'cut.git');
    sh(
      deployment.workspace.folder,
      'clone',
      '-q',
      '--bare',
      '--depth',
      '1',
      `file://${deployment.bare}`,
      cut,
    );
    sh(cut, 'fetch', '-q', '--depth', '1', 'origin', 'refs/pipelines-sync/*:refs/pipelines-sync/*');
    const shallow = deployment.clone('--depth', '1');
    sh(shallow, 'remote', 'set-url', 'origin', `file://${cut}`);
    const refused = await deployment.apply(shallow);
    expect(refused).toMatchObject({ code: 3, writes: [] });
    expect(refused.err).toContain('error PS6203');
    expect(refused.err).toContain('set the input fetch-depth of actions/checkout to 0');
    expect((await deployment.apply(shallow, '--allow-older')).code).toBe(0);
  });

  it('cannot be noticed without a commit, which is said where a commit was applied before', async () => {
    await deployment.commit(main, 'files', {
      'pipelines-sync.yaml': `${CONFIG}ledger: file\n`,
      [BUNDLE]: prompts({ Rome: 'one' }),
    });
    expect(await deployment.apply(main)).toMatchObject({ code: 0, err: '' });
    await rm(path.join(main, '.git'), { recursive: true });
    await write(main, { [BUNDLE]: prompts({ Rome: 'two' }) });
    const ran = await deployment.apply(main);
    expect(ran.code).toBe(0);
    expect(ran.err).toContain('note PS6206');
    expect((await deployment.apply(main)).err).toBe('');
  });

  it('is noticed after a first run that was cut off, too', async () => {
    const scene = await Scene.open();
    try {
      const first = await commit('one');
      const second = await commit('two');
      scene.now = Date.now() - 60 * 60_000;
      const names = { namespace: 'rome-team', target: 'staging', configuration: 'pipelines-sync.yaml' };
      const binding = { ...names, org_id: 2, base_url: deployment.workspace.emulator.url };
      const store = scene.gitStore(main, scene.actor('alice', 'another machine'));
      const start = scene.start([entryOf('prompts/Rome', null, { commit: second })]);
      const source = { commit: second, dirty: false };
      await store.begin(await store.read(binding), { ...start, head: { ...start.head, ...binding, source } });
      sh(main, 'checkout', '-q', first);
      const refused = await deployment.apply(main);
      expect(refused).toMatchObject({ code: 3, writes: [] });
      expect(refused.err).toContain(`${second.slice(0, 7)}, the last applied commit (interrupted run)`);
      sh(main, 'checkout', '-q', 'main');
      expect((await deployment.apply(main)).code).toBe(0);
    } finally {
      await scene.close();
    }
  });

  it('asks git once where the answer is here, and never hands it what is no commit', async () => {
    const first = await commit('one');
    const second = await commit('two');
    let calls = 0;
    const git = gitOf(main);
    const counted: typeof git = (args, stdin) => {
      calls += 1;
      return git(args, stdin);
    };
    const none = async () => null;
    expect(await relate(counted, none, second, second)).toEqual({ is: 'same' });
    expect(calls).toBe(0);
    expect(await relate(counted, none, first, second)).toEqual({ is: 'newer' });
    expect(calls).toBe(1);
    expect(await relate(counted, none, second, first)).toEqual({ is: 'older' });
    calls = 0;
    expect(await relate(counted, none, '--upload-pack=x', second)).toMatchObject({ is: 'unknown' });
    expect(calls).toBe(0);
  });
});
