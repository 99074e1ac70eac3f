import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { apply, plan, type RunningEmulator, startEmulator } from '../../src/api/index.js';
import { allAsked } from './all-asked.js';

const git = (cwd: string, ...args: string[]) => execFileSync('git', args, { cwd, stdio: 'pipe' });

describe('calls of the API in one process, with the ledger in git', () => {
  let home: string;
  let emulator: RunningEmulator;
  beforeEach(async () => {
    home = mkdtempSync(path.join(tmpdir(), 'pipelines-sync-api-git-'));
    emulator = await startEmulator();
  });
  afterEach(async () => {
    await emulator.close();
    rmSync(home, { recursive: true, force: true });
  });

  it('two clones that apply at once to one target: the lock lets one through, and nothing is made twice', async () => {
    const names = Array.from({ length: 25 }, (_, index) => `P${index}`);
    const remote = path.join(home, 'remote.git');
    git(home, 'init', '-q', '--bare', remote);
    const first = path.join(home, 'first');
    git(home, 'init', '-q', '-b', 'main', first);
    git(first, 'remote', 'add', 'origin', remote);
    writeFileSync(
      path.join(first, 'pipelines-sync.yaml'),
      `version: 1\nnamespace: git\nbundles: [b.yaml]\ntargets:\n  main:\n    org_id: ${emulator.org}\n`,
    );
    const items = names.map((name) => `  - name: ${name}\n    prompt_text: Text of ${name}\n`);
    writeFileSync(
      path.join(first, 'b.yaml'),
      `artifact_type: pipelines.artifact.bundle.v1\nprompts:\n${items.join('')}`,
    );
    git(first, 'add', '.');
    git(first, '-c', 'user.name=a', '-c', 'user.email=a@b.example', 'commit', '-q', '-m', 'first');
    git(first, 'push', '-q', 'origin', 'main');
    const second = path.join(home, 'second');
    git(home, 'clone', '-q', '-b', 'main', remote, second);
    const on = {
      baseUrl: emulator.url,
      apiKey: emulator.apiKey,
      env: { PATH: process.env.PATH, HOME: home },
    };
    const confirm = allAsked(2);
    const both = await Promise.all([first, second].map((cwd) => apply({ cwd, ...on, confirm })));
    const refused = both.filter(({ exitCode }) => exitCode === 3);
    expect(both.map(({ exitCode }) => exitCode).sort()).toEqual([0, 3]);
    expect(refused.map(({ report }) => report)).toEqual([null]);
    const created = emulator.requests().filter(({ method }) => method === 'POST');
    expect(created.map(({ body }) => (body as { name: string }).name).sort()).toEqual([...names].sort());
    const after = await plan({ cwd: second, ...on });
    expect([after.exitCode, after.plan?.summary.unchanged, after.plan?.ledger.revision]).toEqual([
      0,
      25,
      '1',
    ]);
  });
});
