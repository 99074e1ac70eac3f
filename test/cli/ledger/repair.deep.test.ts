import { chmod, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { gitIn } from '../../../src/host/git-process.js';
import { FileStore, GitStore } from '../../../src/ledger/index.js';
import { withoutKeys } from '../../../src/run/open/key-use.js';
import { BINDING, entryOf, NAMES, REFS, refsOf, Scene, sh, subjects } from '../../ledger/git-scene.js';
import { GitWorkspace, prompts } from '../../support/git-workspace.js';
import { Workspace } from '../../support/workspace.js';

describe('ledger unlock', () => {
  it.each(['git', 'file'] as const)(
    '%s: takes in what the holder recorded; --force where it lives here',
    async (kind) => {
      const scene = await Scene.open();
      const one = await GitWorkspace.open({}, { remote: kind === 'git' });
      try {
        await one.write('all.json', '{"artifact_type": "pipelines.artifact.bundle.v1"}');
        const config = {
          version: 1,
          namespace: NAMES.namespace,
          bundles: ['all.json'],
          ledger: kind,
          targets: { staging: { org_id: 2 } },
        };
        await one.write('pipelines-sync.yaml', JSON.stringify(config));
        const commit = await one.commit(prompts({ A: 'A.' }));
        expect((await one.run('apply', '--yes')).code).toBe(0);

        // A run of another machine, in the middle of its work.
        const holder = scene.actor('bob', 'm2');
        scene.now = Date.now();
        const store =
          kind === 'git'
            ? new GitStore(gitIn(one.clone(), withoutKeys(process.env)), 'origin', NAMES, holder.deps)
            : new FileStore(one.home, NAMES.namespace, NAMES.target, holder.deps);
        const binding = { ...BINDING, base_url: one.emulator.url };
        const ledger = await store.read(binding);
        const session = await store.begin(ledger, {
          ...scene.start([entryOf('prompts/B', null, { partition: 'org' })]),
          head: { ...scene.start().head, ...binding, source: { commit, dirty: false } },
        });
        await session.put(entryOf('prompts/C', 77, { partition: 'org' }));
        scene.now += 4_000;
        await session.renew();
        scene.now += 11_000;
        await session.renew();

        expect((await one.run('apply', '--yes')).err).toContain('PS6104');
        const shown = await one.run('ledger', 'unlock');
        expect(shown.code).toBe(3);
        expect(shown.out).toMatch(
          /^The lock of staging\S* is held by bob on host-m2, since .* UTC, last sign of life/,
        );
        const done = await one.run('ledger', 'unlock', '--yes');
        expect(done.code).toBe(0);
        expect(done.err).toContain('PS6116');
        const entries = JSON.parse((await one.run('ledger', 'show', '--json')).out).entries as {
          address: string;
        }[];
        expect(entries.map(({ address }) => address)).toEqual(['prompts/A', 'prompts/B', 'prompts/C']);
        // Whoever lost it writes nothing more.
        scene.now += 31_000;
        await session.renew();
        expect(session.lost()).not.toBeNull();
        await expect(session.finish(new Date().toISOString())).rejects.toMatchObject({
          code: expect.stringMatching(/PS611[23]/),
        });
        expect((await one.run('ledger', 'unlock', '--yes')).out).toContain('The lock is free');
      } finally {
        await one.close();
        await scene.close();
      }
    },
  );

  it('refuses while the holder runs on this machine, unless forced', async () => {
    const one = await GitWorkspace.open();
    try {
      await one.commit(prompts({ A: 'A.' }));
      let refused = { code: -1, err: '' };
      let forced = { code: -1, err: '' };
      one.emulator.hooks.before = async ({ method }) => {
        if (method !== 'POST') return;
        refused = await one.run('ledger', 'unlock', '--yes');
        forced = await one.run('ledger', 'unlock', '--force');
      };
      const ran = await one.run('apply', '--yes');
      delete one.emulator.hooks.before;
      expect(refused.code).toBe(3);
      expect(refused.err).toContain(
        `PS7507  The lock of staging is held by a running process of this machine (process ${process.pid})`,
      );
      expect(forced.code).toBe(0);
      expect(ran.code).not.toBe(0);
      // What it had begun is looked up: nothing is made twice.
      expect((await one.run('apply', '--yes')).code).toBe(0);
      expect(one.emulator.store.list('prompts')).toHaveLength(1);
    } finally {
      await one.close();
    }
  });
});

describe('ledger push', () => {
  it('completes an apply whose ledger could not be pushed', async () => {
    const one = await GitWorkspace.open({}, { remote: true });
    try {
      await one.apply(prompts({ A: 'A.' }));
      expect((await one.run('ledger', 'push', '--yes')).out).toContain('nothing to push');
      const nothing = JSON.parse((await one.run('ledger', 'push', '--yes', '--json')).out);
      expect(nothing).toMatchObject({ revision: '1', done: [expect.stringContaining('nothing to push')] });
      await one.commit(prompts({ A: 'A, two.' }));
      const hook = path.join(one.bare, 'hooks', 'pre-receive');
      // Lets the lock through and refuses the end, as a server with a full disk does.
      await writeFile(
        hook,
        '#!/bin/sh\nwhile read old new ref; do case "$ref" in refs/pipelines-sync/*) exit 1;; esac; done\n',
      );
      await chmod(hook, 0o755);
      expect((await one.run('apply', '--yes')).code).toBe(4);
      expect(refsOf(one.home).some((ref) => ref.startsWith(REFS.pending))).toBe(true);
      await rename(hook, `${hook}.off`);
      expect((await one.run('ledger', 'push')).code).toBe(3);
      const ran = await one.run('ledger', 'push', '--yes');
      expect(ran.code).toBe(0);
      expect(ran.out).toBe('Ledger 2 pushed.\n');
      expect(subjects(one.bare)).toEqual(['apply 2: staging', 'apply 1: staging']);
      expect(refsOf(one.bare)).toEqual([REFS.ledger]);
      expect(refsOf(one.home)).toEqual([REFS.ledger]);
      expect(await one.plan()).toEqual({ actions: [], held: [] });
    } finally {
      await one.close();
    }
  });

  it('has nothing to do with a ledger in files', async () => {
    const targets = { staging: { org_id: 2 } };
    const config = { version: 1, namespace: 'n', bundles: ['all.json'], targets };
    const bundle = { artifact_type: 'pipelines.artifact.bundle.v1', ...prompts({ A: 'A.' }) };
    const workspace = await Workspace.open({
      'pipelines-sync.yaml': JSON.stringify(config),
      'all.json': JSON.stringify(bundle),
    });
    await workspace.run('apply', '--yes');
    const ran = await workspace.run('ledger', 'push', '--yes');
    expect(ran.code).toBe(1);
    expect(ran.err).toContain('PS7508');
    await workspace.close();
  });
});

describe('ledger rebind', () => {
  it('to a configuration under another name, and from another namespace', async () => {
    const one = await GitWorkspace.open();
    try {
      await one.apply(prompts({ A: 'A.' }));
      expect((await one.run('ledger', 'rebind', '--yes')).out).toContain(
        'bound to this configuration already',
      );
      sh(one.home, 'mv', 'pipelines-sync.yaml', 'sync.yaml');
      const config = ['--config', 'sync.yaml'];
      const before = await one.run('plan', ...config);
      expect(before.code).toBe(3);
      expect(before.err).toContain('pipelines-sync ledger rebind');
      const rebound = await one.run('ledger', 'rebind', ...config, '--yes');
      expect(rebound.out).toContain(
        'configuration: pipelines-sync.yaml → sync.yaml\n1 recorded resource keeps its id',
      );
      expect(rebound.code).toBe(0);
      expect((await one.run('plan', ...config, '--detailed-exitcode')).code).toBe(0);
      expect(subjects(one.home)[0]).toBe('ledger rebind 2: staging');

      const text = sh(one.home, 'show', 'HEAD:pipelines-sync.yaml').replace('rome-team', 'italy-team');
      await one.write('sync.yaml', text);
      expect((await one.run('ledger', 'rebind', ...config, '--from', 'nowhere', '--yes')).err).toContain(
        'PS7506',
      );
      const taken = await one.run('ledger', 'rebind', ...config, '--from', 'rome-team', '--yes');
      expect(taken.code).toBe(0);
      expect((await one.run('plan', ...config, '--detailed-exitcode')).code).toBe(0);
      const again = await one.run('ledger', 'rebind', ...config, '--from', 'rome-team', '--yes');
      expect(again.out).toContain('has everything from the ledger of namespace rome-team already');
      expect((await one.run('ledger', 'rebind', ...config, '--from', 'italy-team', '--yes')).err).toContain(
        'is already in use',
      );
    } finally {
      await one.close();
    }
  });
});
