import { closeSync, fchmodSync, fsync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { type FileHandle, link, open, rename, rm } from 'node:fs/promises';
import { promisify } from 'node:util';
import { codeOf } from '../model/index.js';

const sync = promisify(fsync);

/** A file that is written beside its place, then moved there as a whole or not at all. */
export interface WholeFile {
  readonly text: string;
  /** Temporary path on the same file system; always removed afterwards. */
  readonly temporary: string;
  /** Permissions, subject to the umask. */
  readonly mode: number;
  /** Permissions regardless of the umask. */
  readonly isExact?: boolean;
  /** Overwrite a file with the temporary name, which an earlier run left behind; otherwise it is an error. */
  readonly isOver?: boolean;
}

/**
 * Creates or replaces a file atomically: after a crash, either the old or the new one is there.
 * @param isRight called when the new file is on disk; false keeps the old one
 * @returns false where the old file was kept
 */
export async function replaceWhole(
  file: string,
  made: WholeFile,
  isRight: () => Promise<boolean> = async () => true,
): Promise<boolean> {
  let isMoved = false;
  try {
    await writeSynced(made.temporary, made);
    if (!(await isRight())) return false;
    await rename(made.temporary, file);
    isMoved = true;
    return true;
  } finally {
    if (!isMoved) await rm(made.temporary, { force: true });
  }
}

/**
 * The same for many files. All are written before the first is synced, and all are on disk before the first is moved:
 * a file system that has to write the new names of one file writes those of the others along. Only the waiting for the
 * disk is left to others: a promise for each of the other steps takes several times as long as the step.
 */
export async function replaceAll(files: readonly (WholeFile & { readonly file: string })[]): Promise<void> {
  const left = new Set(files.map(({ temporary }) => temporary));
  try {
    await writeAllSynced(files);
    for (const { file, temporary } of files) {
      renameSync(temporary, file);
      left.delete(temporary);
    }
  } finally {
    for (const temporary of left) rmSync(temporary, { force: true });
  }
}

async function writeAllSynced(files: readonly WholeFile[]): Promise<void> {
  const open = new Set<number>();
  try {
    for (const { temporary, text, mode, isExact, isOver } of files) {
      const descriptor = openSync(temporary, isOver === true ? 'w' : 'wx', mode);
      open.add(descriptor);
      writeFileSync(descriptor, text, 'utf8');
      if (isExact === true) fchmodSync(descriptor, mode);
    }
    await allOf([...open], (descriptor) => sync(descriptor));
  } finally {
    for (const descriptor of open) closeSync(descriptor);
  }
}

/** Ends when nothing is under way any more, also after a failure. */
async function allOf<T>(list: readonly T[], run: (one: T) => Promise<void>): Promise<void> {
  for (const ended of await Promise.allSettled(list.map(run)))
    if (ended.status === 'rejected') throw ended.reason;
}

/**
 * Creates a file that is complete from the start.
 * @param unlinked fallback where the file system cannot link
 * @throws EEXIST where the file exists
 */
export async function createWhole(
  file: string,
  made: WholeFile,
  unlinked: (error: unknown) => Promise<void> = (error) => Promise.reject(error),
): Promise<void> {
  try {
    await writeSynced(made.temporary, made);
    await link(made.temporary, file).catch(unlinked);
  } finally {
    await rm(made.temporary, { force: true });
  }
}

/** Creates a file that is complete from the start, also where the file system cannot link. @returns false where it exists */
export async function createOnce(
  file: string,
  { temporary, text, mode }: Pick<WholeFile, 'temporary' | 'text' | 'mode'>,
): Promise<boolean> {
  const isThere = (error: unknown) => codeOf(error) === 'EEXIST';
  try {
    await createWhole(file, { temporary, text, mode, isOver: true }, async (error) => {
      if (isThere(error)) throw error;
      await createThenFill(file, text, mode);
    });
    return true;
  } catch (error) {
    if (isThere(error)) return false;
    throw error;
  }
}

/** Creates a file from one that `writeSynced` wrote on the same file system. @throws EEXIST where the file exists */
export function createFrom(temporary: string, file: string): Promise<void> {
  return link(temporary, file);
}

/** Moves what `writeSynced` wrote on the same file system. @returns false where that is not possible; then it is removed */
export function moveTo(temporary: string, file: string): boolean {
  try {
    renameSync(temporary, file);
    return true;
  } catch {
    rmSync(temporary, { force: true });
    return false;
  }
}

/** Creates a file, then fills it, for a file system without links. @throws EEXIST where the file exists */
export async function createThenFill(file: string, text: string, mode: number): Promise<void> {
  await writeSynced(file, { text, mode });
}

/** Writes a file and flushes it to disk; an existing one is an error, unless `isOver`. */
export async function writeSynced(file: string, made: Omit<WholeFile, 'temporary'>): Promise<void> {
  const handle = await write(file, made);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Writes a file and leaves it open. */
async function write(
  file: string,
  { text, mode, isExact, isOver }: Omit<WholeFile, 'temporary'>,
): Promise<FileHandle> {
  const handle = await open(file, isOver === true ? 'w' : 'wx', mode);
  try {
    await handle.writeFile(text, 'utf8');
    if (isExact === true) await handle.chmod(mode);
    return handle;
  } catch (error) {
    await handle.close();
    throw error;
  }
}
