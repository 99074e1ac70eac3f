import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readGit } from '../../../src/host/git-info.js';
import { type Git, gitIn } from '../../../src/host/git-process.js';
import { withoutKeys } from '../../../src/run/open/key-use.js';

let home: string;
let root: string;

function git(...args: string[]): string {
  const options = ['-c', 'user.name=t', '-c', 'user.email=t@example.org', '-c', 'commit.gpgsign=false'];
  return execFileSync('git', [...options, ...args], { cwd: root, encoding: 'utf8' }).trim();
}

beforeEach(async () => {
  home = await realpath(await mkdtemp(path.join(tmpdir(), 'git info ')));
  root = path.join(home, 'rome');
  await mkdir(path.join(root, 'sub'), { recursive: true });
  git('init', '-q');
});

afterEach(async () => {
  await rm(home, { recursive: true, force: true });
});

const openGit = (root: string) => gitIn(root, withoutKeys(process.env));

describe('readGit', () => {
  it('knows a repository without a commit', async () => {
    git('config', 'user.name', 'Ada Rossi');
    expect(await readGit(root, openGit)).toEqual({
      root,
      originUrl: null,
      user: 'Ada Rossi',
      commit: null,
      shallow: false,
      dirty: false,
      changed: [],
      problem: null,
      refused: null,
    });
  });

  it('knows root, origin, commit and a clean tree from any folder', async () => {
    await writeFile(path.join(root, 'sub', 'a.yaml'), 'a');
    git('add', '.');
    git('commit', '-qm', 'one');
    git('remote', 'add', 'origin', 'git@example.org:acme/rome.git');
    const info = await readGit(path.join(root, 'sub'), openGit);
    expect(info).toMatchObject({
      root,
      originUrl: 'git@example.org:acme/rome.git',
      dirty: false,
      changed: [],
    });
    expect(info.commit).toBe(git('rev-parse', 'HEAD'));
  });

  it("knows git's user by name, else by address; of several the last one counts", async () => {
    git('config', 'user.name', ' ');
    git('config', 'user.email', 'ada@rome.example');
    expect((await readGit(root, openGit)).user).toBe('ada@rome.example');
    git('config', 'user.name', 'Ada');
    git('config', '--add', 'user.name', 'Ada Rossi');
    expect((await readGit(root, openGit)).user).toBe('Ada Rossi');
  });

  it('takes the origin as it is written, without rewriting rules', async () => {
    git('remote', 'add', 'origin', 'https://example.org/acme/rome');
    git('config', 'url.ssh://elsewhere/x.insteadOf', 'https://example.org/acme/rome');
    expect((await readGit(root, openGit)).originUrl).toBe('https://example.org/acme/rome');
  });

  it('lists what is changed, staged, renamed, removed and new, but not the file ledger', async () => {
    for (const name of ['changed', 'old name', 'removed', 'same']) {
      await writeFile(path.join(root, name), `text of ${name}\n`.repeat(9));
    }
    git('add', '.');
    git('commit', '-qm', 'one');
    await writeFile(path.join(root, 'changed'), 'x');
    await writeFile(path.join(root, 'n\u00e9w "file"'), 'x');
    await writeFile(path.join(root, 'staged file'), 'x');
    await mkdir(path.join(root, '.pipelines-sync', 'ns'), { recursive: true });
    await writeFile(path.join(root, '.pipelines-sync', 'ns', 'head.json'), '{}');
    git('add', 'staged file');
    git('mv', 'old name', 'sub/new name');
    await rm(path.join(root, 'removed'));
    const info = await readGit(path.join(root, 'sub'), openGit);
    expect(info.dirty).toBe(true);
    expect(info.changed).toEqual([
      'changed',
      'n\u00e9w "file"',
      'old name',
      'removed',
      'staged file',
      'sub/new name',
    ]);
  });

  it('calls a tree clean in which only the file ledger is new', async () => {
    await mkdir(path.join(root, '.pipelines-sync'));
    await writeFile(path.join(root, '.pipelines-sync', 'head.json'), '{}');
    expect(await readGit(root, openGit)).toMatchObject({ dirty: false, changed: [] });
  });

  it('knows a conflict', async () => {
    const commit = async (text: string): Promise<void> => {
      await writeFile(path.join(root, 'a b'), text);
      git('add', '.');
      git('commit', '-qm', text);
    };
    await commit('one');
    git('checkout', '-qb', 'side');
    await commit('two');
    git('checkout', '-q', '-');
    await commit('three');
    expect(() => git('merge', '-q', 'side')).toThrow();
    expect(await readGit(root, openGit)).toMatchObject({ dirty: true, changed: ['a b'] });
  });

  it('knows a shallow clone', async () => {
    for (const text of ['one', 'two']) {
      await writeFile(path.join(root, 'a'), text);
      git('add', '.');
      git('commit', '-qm', text);
    }
    git('clone', '-q', '--depth', '1', `file://${root}`, path.join(home, 'copy'));
    const info = await readGit(path.join(home, 'copy'), openGit);
    expect(info).toMatchObject({
      shallow: true,
      originUrl: `file://${root}`,
      commit: git('rev-parse', 'HEAD'),
    });
  });

  it('is all null outside of a repository and without git', async () => {
    const nothing = { root: null, originUrl: null, user: null, commit: null, shallow: null, dirty: null };
    const none = { ...nothing, changed: [], problem: null, refused: null };
    expect(await readGit(home, openGit)).toEqual(none);
    const absent: Git = async () => ({ code: null, stdout: Buffer.alloc(0), stderr: '' });
    expect(await readGit(root, () => absent)).toEqual(none);
  });

  it('says why git refuses a repository that is there', async () => {
    await writeFile(path.join(root, '.git', 'config'), '[core\n');
    const info = await readGit(root, openGit);
    expect(info.root).toBeNull();
    expect(info.problem).toContain('bad config line 1');
  });

  it('needs three processes', async () => {
    let count = 0;
    await readGit(root, (folder) => (args) => {
      count += 1;
      return gitIn(folder, withoutKeys(process.env))(args);
    });
    expect(count).toBe(3);
  });
});
