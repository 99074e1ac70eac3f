import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { ApplyReport } from '../../src/apply/outcome.js';
import type { Fault } from '../../src/emulator/faults.js';
import { withoutKeys } from '../../src/run/open/key-use.js';
import { CONFIG, Deployment, prompts } from '../support/deployment.js';
import { hasNoResult } from '../support/has-no-result.js';
import { entryOf, plain, REFS, refsOf, Scene, sendingOf, sh, subjects } from './git-scene.js';

const BUNDLE = 'pipelines/all.yaml';
const FOLDER_CONFIG = CONFIG.replace('version: 1\n', 'version: 1\nledger: file\n');

/** A write that the platform refuses, so that it has surely not been done. */
const refused = (method: string): Fault => ({
  match: { method, path: /^\/api\/prompts/ },
  nth: 'every',
  when: 'before',
  status: 422,
});

describe('an apply that did nothing at all', () => {
  let deployment: Deployment;
  afterEach(() => deployment.close());

  async function begun(config = CONFIG): Promise<string> {
    deployment = await Deployment.open();
    const folder = deployment.clone();
    const files = { 'pipelines-sync.yaml': config, [BUNDLE]: prompts({ Tone: 'Polite.', Old: 'Old.' }) };
    await deployment.commit(folder, 'first', files);
    deployment.push(folder);
    return folder;
  }

  const faults = (...list: Fault[]) => deployment.workspace.emulator.setFaults(list);
  async function applied(folder: string): Promise<{ code: number; report: ApplyReport }> {
    const { code, out, err } = await deployment.apply(folder, '--json');
    if (hasNoResult(out)) throw new Error(err);
    return { code, report: JSON.parse(out) };
  }
  const revisions = async (folder: string) => {
    const { out } = await deployment.run(folder, 'history', '--json');
    return (JSON.parse(out) as { revisions: { revision: string }[] }).revisions.map((one) =>
      Number(one.revision),
    );
  };

  it('is no revision, begins no ledger and leaves no lock; the next one does it all', async () => {
    const folder = await begun();
    faults(refused('POST'));
    const first = await applied(folder);
    expect(first.code).toBe(1);
    expect(first.report.summary).toEqual({ failed: 2 });
    expect(first.report.ledger).toEqual({ state: 'unchanged', revision: null, message: null });
    expect(refsOf(deployment.bare)).toEqual([]);

    faults();
    expect((await applied(folder)).report.ledger.revision).toBe('1');
    const source = deployment.head().source.commit;

    await deployment.commit(folder, 'other text', { [BUNDLE]: prompts({ Tone: 'Kind.', Old: 'Old.' }) });
    faults(refused('PUT'));
    const failed = await applied(folder);
    expect(failed.code).toBe(1);
    expect(failed.report.ledger).toEqual({ state: 'unchanged', revision: '1', message: null });
    expect(subjects(deployment.bare)).toEqual(['apply 1: staging']);
    expect(deployment.head().source.commit).toBe(source);
    expect(refsOf(deployment.bare)).toEqual([REFS_OF_TEAM]);

    faults();
    const done = await applied(folder);
    expect(done.report.summary).toEqual({ updated: 1 });
    expect(done.report.ledger).toMatchObject({ state: 'written', revision: '2' });
    expect((await deployment.run(folder, 'plan', '--detailed-exitcode')).code).toBe(0);
  });

  it('is no revision in a folder either', async () => {
    const folder = await begun(FOLDER_CONFIG);
    faults(refused('POST'));
    expect((await applied(folder)).report.ledger).toEqual({
      state: 'unchanged',
      revision: null,
      message: null,
    });
    faults();
    expect((await applied(folder)).report.ledger.revision).toBe('1');
    await deployment.commit(folder, 'other text', { [BUNDLE]: prompts({ Tone: 'Kind.', Old: 'Old.' }) });
    faults(refused('PUT'));
    expect((await applied(folder)).report.ledger.state).toBe('unchanged');
    expect(await revisions(folder)).toEqual([1]);
    faults();
    expect((await applied(folder)).report.ledger.revision).toBe('2');
    expect(await revisions(folder)).toEqual([2, 1]);
  });

  it('makes one where something else of it was done, or may have been', async () => {
    const folder = await begun();
    await applied(folder);
    await deployment.commit(folder, 'one new', {
      [BUNDLE]: prompts({ Tone: 'Kind.', Old: 'Old.', New: 'New.' }),
    });
    faults(refused('PUT'));
    expect((await applied(folder)).report.ledger.revision).toBe('2');

    // No answer, and nothing to be looked up: it may have been done, so from which commit must be known.
    await deployment.commit(folder, 'again', {
      [BUNDLE]: prompts({ Tone: 'Warm.', Old: 'Old.', New: 'New.' }),
    });
    const at = /^\/api\/prompts/;
    let isSent = false;
    deployment.workspace.emulator.hooks.before = ({ method }) => {
      if (method !== 'PUT' || isSent) return;
      isSent = true;
      faults(
        { match: { method: 'PUT', path: at }, nth: 'every', when: 'after', drop: true },
        { match: { method: 'GET', path: at }, nth: 'every', when: 'before', status: 500 },
      );
    };
    const unknown = await applied(folder);
    expect(unknown.code).toBe(4);
    expect(unknown.report.ledger).toMatchObject({ state: 'written', revision: '3' });
  });

  it('is taken in with what an earlier run left behind, which makes a revision', async () => {
    const folder = await begun();
    await applied(folder);
    const lock = await leftBehind(folder);
    expect(lock).toHaveLength(2);
    await deployment.commit(folder, 'other text', { [BUNDLE]: prompts({ Tone: 'Kind.', Old: 'Old.' }) });
    faults(refused('PUT'));
    const failed = await applied(folder);
    expect(failed.report.ledger).toMatchObject({ state: 'written', revision: '2' });
    expect(subjects(deployment.bare)[0]).toBe('take in an apply that was cut off, 2: staging');
    expect(refsOf(deployment.bare)).toEqual([REFS_OF_TEAM]);
  });

  /** A run that recorded something and was ended by a fault of its own; what refs there are then. */
  async function leftBehind(folder: string): Promise<string[]> {
    const scene = await Scene.open();
    scene.now = Date.now();
    const { GitStore } = await import('../../src/ledger/index.js');
    const { gitIn } = await import('../../src/host/git-process.js');
    const names = { namespace: 'rome-team', target: 'staging' };
    const store = new GitStore(gitIn(folder, withoutKeys(process.env)), 'origin', names, scene.actor().deps);
    const ledger = await store.read(null);
    const { head } = ledger;
    if (head === undefined) throw new Error('there is no ledger');
    const session = await store.begin(ledger, { at: new Date().toISOString(), head, intents: [], marks: [] });
    const [entry] = ledger.entries.values();
    if (entry === undefined) throw new Error('nothing is recorded');
    await session.put({ ...entry, commit: 'd'.repeat(40) });
    await session.leave();
    await scene.close();
    return refsOf(deployment.bare);
  }
});

const REFS_OF_TEAM = REFS.ledger;

describe('giving a lock back without a revision', () => {
  let scene: Scene;
  afterEach(() => scene.close());

  it.each(['git', 'folder'])(
    'is refused while an entry differs, so that nothing is lost (%s)',
    async (kind) => {
      scene = await Scene.open();
      const folder = scene.clone(scene.remote(), 'alice');
      const store =
        kind === 'git' ? scene.gitStore(folder, scene.actor()) : scene.fileStore(folder, scene.actor());
      const again = () =>
        kind === 'git' ? scene.gitStore(folder, scene.actor()) : scene.fileStore(folder, scene.actor());
      await scene.apply(store, [], (session) => session.put(entryOf('prompts/A')));

      const intents = [entryOf('prompts/B', null)];
      const open = async (more = intents) => {
        const ledger = await store.read(null);
        return store.begin(ledger, scene.start(more));
      };
      // An intent that nobody has answered yet is one.
      const first = await open();
      expect(await first.release()).toBeUndefined();
      await first.remove('prompts/B');
      expect(await first.release()).toEqual({ revision: '1' });
      const launching = await open([]);
      await launching.put(sendingOf('experiments/E'));
      expect(await launching.release()).toBeUndefined();
      expect(await launching.finish(new Date(scene.now).toISOString())).toBe('2');

      const ledger = await again().read(null);
      expect(Object.keys(plain(ledger))).toEqual(['experiments/E', 'prompts/A']);
      expect(ledger.interrupted).toBe(false);
      if (kind === 'git') expect(sh(folder, 'ls-remote', 'origin', 'refs/pipelines-sync-lock/*')).toBe('');
    },
  );

  it('is said where the remote does not take it, and the next run takes the lock over', async () => {
    scene = await Scene.open();
    const bare = scene.remote();
    const folder = scene.clone(bare, 'alice');
    const alice = scene.actor();
    const store = scene.gitStore(folder, alice);
    await scene.apply(store, [], (session) => session.put(entryOf('prompts/A')));
    const session = await store.begin(await store.read(null), scene.start());
    const hook = path.join(bare, 'hooks', 'pre-receive');
    await writeFile(hook, '#!/bin/sh\nexit 1\n', { mode: 0o755 });
    expect(await session.release()).toEqual({ revision: '1' });
    expect(alice.said.join('\n')).toContain('PS6151 The ledger lock could not be released on remote origin');
    await rm(hook);
    scene.dead.add(alice.mark.pid);
    const bob = scene.actor('bob');
    const next = scene.gitStore(folder, bob);
    await scene.apply(next, [], (one) => one.put(entryOf('prompts/B')));
    expect(Object.keys(plain(await next.read(null)))).toEqual(['prompts/A', 'prompts/B']);
  });
});
