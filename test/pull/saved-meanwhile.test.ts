import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { RepositoryFiles } from '../../src/pull/repository-files.js';

let root: string;

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'saved-meanwhile-'));
  await writeFile(path.join(root, 'old.yaml'), 'as read\n');
});

afterEach(() => rm(root, { recursive: true, force: true }));

const on = (file: string) => readFile(path.join(root, file), 'utf8');
/** Many new files, which are written before the replacement of `old.yaml`. */
const NEW = Array.from({ length: 70 }, (_, index) => [`new/${index}.md`, 'new\n'] as const);

it('a file that is saved after the check is not replaced, and the run says what it wrote before', async () => {
  const files = new RepositoryFiles(root, new Map());
  for (const file of ['old.yaml', ...NEW.map(([name]) => name)]) files.read(file);
  files.check(['old.yaml']);
  const writing = files.write(new Map([...NEW, ['old.yaml', 'of the pull\n']]));
  await writeFile(path.join(root, 'old.yaml'), 'saved meanwhile\n');
  await expect(writing).rejects.toThrow(/old\.yaml cannot be written: it changed during the pull\. Written/);
  expect(await on('old.yaml')).toBe('saved meanwhile\n');
  expect(await on('new/69.md')).toBe('new\n');
  expect((await readdir(root)).filter((name) => name.endsWith('.tmp'))).toEqual([]);
});

it('a path that became a link out of the repository after the check is not written through', async () => {
  const outside = await mkdtemp(path.join(tmpdir(), 'outside-'));
  try {
    await writeFile(path.join(outside, 'old.yaml'), 'as read\n');
    await mkdir(path.join(root, 'b'));
    await writeFile(path.join(root, 'b/old.yaml'), 'as read\n');
    const files = new RepositoryFiles(root, new Map());
    files.read('b/old.yaml');
    files.check(['b/old.yaml']);
    await rm(path.join(root, 'b'), { recursive: true });
    await symlink(outside, path.join(root, 'b'));
    await expect(files.write(new Map([['b/old.yaml', 'of the pull\n']]))).rejects.toThrow('leads outside');
    expect(await readFile(path.join(outside, 'old.yaml'), 'utf8')).toBe('as read\n');
  } finally {
    await rm(outside, { recursive: true, force: true });
  }
});
