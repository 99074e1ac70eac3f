import { link, open, rename, rm } from 'node:fs/promises';

/** A file that is written beside its place and comes there at once, or not at all. */
export interface WholeFile {
  readonly text: string;
  /** On the file system of its place; gone afterwards, whatever happens. */
  readonly temporary: string;
  /** Permissions, as far as the umask lets them through. */
  readonly mode: number;
  /** These permissions, whatever the umask says. */
  readonly isExact?: boolean;
  /** What stands under the temporary name is of an earlier run and is written over; else it is an error. */
  readonly isOver?: boolean;
}

/**
 * Puts a file in the place of one, or where none is: whenever the machine stops, the old or the new one
 * is there.
 * @param isRight asked when the new one is on the disk: false leaves the old one as it is
 * @returns false where it was left
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
 * Makes a file that is complete from its first moment on.
 * @param unlinked what to do where the file cannot come to its name
 * @throws EEXIST where one stands already
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

/** Makes a file and fills it then, for a file system without links. @throws EEXIST where one stands already */
export async function createThenFill(file: string, text: string, mode: number): Promise<void> {
  await writeSynced(file, { text, mode });
}

/** Writes a file to the disk itself. */
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
