import { spawnSync } from 'node:child_process';
import { chmod, lstat, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { putFile } from '../../src/host/put-file.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'pipelines-sync-put-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));
const at = (name: string) => path.join(folder, name);

describe('putFile', () => {
  it('makes a file with its permissions, and leaves nothing else behind', async () => {
    await putFile(at('a.json'), 'one', { mode: 0o600 });
    expect([await readFile(at('a.json'), 'utf8'), (await stat(at('a.json'))).mode & 0o777]).toEqual([
      'one',
      0o600,
    ]);
    await chmod(at('a.json'), 0o640);
    await putFile(at('a.json'), 'two', { mode: 0o600 });
    expect([await readFile(at('a.json'), 'utf8'), (await stat(at('a.json'))).mode & 0o777]).toEqual([
      'two',
      0o640,
    ]);
    expect(await readdir(folder)).toEqual(['a.json']);
  });

  it('writes behind a link and keeps the link, also where nothing is behind it', async () => {
    await writeFile(at('real'), 'old');
    await symlink('real', at('link'));
    await putFile(at('link'), 'new');
    expect([await readFile(at('real'), 'utf8'), (await lstat(at('link'))).isSymbolicLink()]).toEqual([
      'new',
      true,
    ]);
    await symlink('missing', at('dangling'));
    await putFile(at('dangling'), 'made');
    expect([await readFile(at('missing'), 'utf8'), (await lstat(at('dangling'))).isSymbolicLink()]).toEqual([
      'made',
      true,
    ]);
  });

  it('writes into what is no file, and refuses a folder and what must be new', async () => {
    await putFile('/dev/null', 'text');
    expect((await stat('/dev/null')).isCharacterDevice()).toBe(true);
    await expect(putFile(folder, 'text')).rejects.toMatchObject({ code: 'EISDIR' });
    await writeFile(at('there'), 'mine');
    await expect(putFile(at('there'), 'text', { isNew: true })).rejects.toMatchObject({ code: 'EEXIST' });
    expect(await readFile(at('there'), 'utf8')).toBe('mine');
    await expect(putFile(at('no/such'), 'text')).rejects.toMatchObject({ code: 'ENOENT' });
    expect(await readdir(folder)).toEqual(['there']);
  });
});

describe('on a full disk', () => {
  it('keeps the old text, and makes no empty file', async ({ skip }) => {
    const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder]);
    // Only Linux has such a small disk at hand, and only root may mount it.
    if (mounted.status !== 0) skip();
    try {
      await writeFile(at('old'), 'old');
      const big = 'x'.repeat(200_000);
      await expect(putFile(at('old'), big)).rejects.toMatchObject({ code: 'ENOSPC' });
      await expect(putFile(at('new'), big)).rejects.toMatchObject({ code: 'ENOSPC' });
      expect([await readFile(at('old'), 'utf8'), await readdir(folder)]).toEqual(['old', ['old']]);
    } finally {
      spawnSync('umount', [folder]);
    }
  });
});
