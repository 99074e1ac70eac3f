import { OFFLINE, readObjects } from './git-objects.js';
import type { Git } from './git-process.js';

/** One file of the index of git. */
export interface Tracked {
  mode: string;
  id: string;
  /** `skip-worktree`: git ignores the file in the work tree, as in a sparse checkout. */
  isSkipped: boolean;
  /** `assume-unchanged`: git considers the file unchanged. */
  isAssumed: boolean;
}

/** The index of git. */
export interface Index {
  /** By path relative to the root of the work tree. */
  files: ReadonlyMap<string, Tracked>;
  unmerged: ReadonlySet<string>;
}

/** The mode of a symbolic link in trees and in the index. */
export const LINK = '120000';
/** The mode of a submodule in trees and in the index. */
export const SUBMODULE = '160000';

/** Reads the index with one git process, however many files it has; undefined where git cannot. */
export async function readIndex(git: Git): Promise<Index | undefined> {
  const ran = await git(['ls-files', '-z', '-s', '-v']);
  if (ran.code !== 0) return undefined;
  const files = new Map<string, Tracked>();
  const unmerged = new Set<string>();
  for (const record of records(ran.stdout)) {
    const [, tag = '', mode = '', id = '', stage, file = ''] =
      /^(\S) (\d+) ([0-9a-f]+) (\d)\t(.*)$/s.exec(record) ?? [];
    if (stage !== '0') unmerged.add(file);
    else
      files.set(file, {
        mode,
        id,
        isSkipped: tag.toUpperCase() === 'S',
        isAssumed: tag !== tag.toUpperCase(),
      });
  }
  return { files, unmerged };
}

/** Files of the index that were never in the work tree: git has no times and no size for them. */
export async function neverCheckedOut(git: Git, wanted: ReadonlySet<string>): Promise<Set<string>> {
  const found = new Set<string>();
  const ran = await git(['ls-files', '-z', '--debug']);
  if (ran.code !== 0) return found;
  // The format is: a path, a NUL, five lines about the file, then the next path.
  const [first = '', ...parts] = ran.stdout.toString('utf8').split('\0');
  let file = first;
  for (const part of parts) {
    const [ctime, mtime, , , size = '', ...next] = part.split('\n');
    const isUnknown = ctime === '  ctime: 0:0' && mtime === '  mtime: 0:0' && size.startsWith('  size: 0\t');
    if (isUnknown && wanted.has(file)) found.add(file);
    file = next.join('\n');
  }
  return found;
}

/** Every file of the commit that is checked out. */
export async function readCommit(git: Git): Promise<ReadonlyMap<string, Pick<Tracked, 'mode' | 'id'>>> {
  const files = new Map<string, Pick<Tracked, 'mode' | 'id'>>();
  const ran = await git([...OFFLINE, 'ls-tree', '-r', '-z', '--full-tree', 'HEAD']);
  if (ran.code !== 0) return files;
  for (const record of records(ran.stdout)) {
    const [, mode = '', id = '', file = ''] = /^(\d+) \w+ ([0-9a-f]+)\t(.*)$/s.exec(record) ?? [];
    files.set(file, { mode, id });
  }
  return files;
}

/** Contents by id, if available here; two or three git processes for any number of them. */
export async function readContents(git: Git, ids: Iterable<string>): Promise<Map<string, Buffer>> {
  const wanted = new Set(ids);
  const found = new Map<string, Buffer>();
  if (wanted.size === 0) return found;
  for (const id of await promised(git)) wanted.delete(id);
  if (wanted.size === 0) return found;
  for (const [id, { type, bytes }] of await readObjects(git, wanted))
    if (type === 'blob') found.set(id, bytes);
  return found;
}

/** Objects that a partial clone has not fetched. */
async function promised(git: Git): Promise<string[]> {
  const partial = await git([
    'config',
    '--get-regexp',
    '^(remote\\..*\\.(promisor|partialclonefilter)|extensions\\.partialclone)$',
  ]);
  if (partial.code !== 0) return [];
  const ran = await git([...OFFLINE, 'rev-list', '--objects', '--no-walk', '--missing=print', 'HEAD']);
  if (ran.code !== 0) return [];
  return [...ran.stdout.toString('latin1').matchAll(/^\?([0-9a-f]+)$/gm)].map(([, id = '']) => id);
}

function records(bytes: Buffer): string[] {
  return bytes
    .toString('utf8')
    .split('\0')
    .filter((record) => record !== '');
}
