import { link, open, rename, rm } from 'node:fs/promises';

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
  try {
    await writeSynced(made.temporary, made);
    if (!(await isRight())) return false;
    await rename(made.temporary, file);
    return true;
  } finally {
    await rm(made.temporary, { force: true });
  }
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

/** Creates a file, then fills it, for a file system without links. @throws EEXIST where the file exists */
export async function createThenFill(file: string, text: string, mode: number): Promise<void> {
  await writeSynced(file, { text, mode });
}

/** Writes a file and flushes it to disk. */
async function writeSynced(
  file: string,
  { text, mode, isExact, isOver }: Omit<WholeFile, 'temporary'>,
): Promise<void> {
  const handle = await open(file, isOver === true ? 'w' : 'wx', mode);
  try {
    await handle.writeFile(text, 'utf8');
    if (isExact === true) await handle.chmod(mode);
    await handle.sync();
  } finally {
    await handle.close();
  }
}
