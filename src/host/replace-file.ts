import { open, readFile, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';

/**
 * Puts a new text in the place of a file, at once: whenever the machine stops, the old or the new one
 * is there. Permissions stay. A file that no longer holds what was read of it is left alone.
 *
 * @param file absolute, no symbolic link
 * @param old what the file held when it was read
 * @param unique part of the temporary name beside it
 */
export async function replaceFile(
  file: string,
  old: Uint8Array,
  text: string,
  unique: string,
): Promise<'written' | 'changed' | { reason: string }> {
  const made = path.join(path.dirname(file), `.${path.basename(file)}.${unique}`);
  try {
    const { mode } = await stat(file);
    await writeWhole(made, text, mode & 0o7777);
    if (!(await readFile(file)).equals(old)) {
      await rm(made, { force: true });
      return 'changed';
    }
    await rename(made, file);
    return 'written';
  } catch (error) {
    await rm(made, { force: true });
    return { reason: error instanceof Error && 'code' in error ? String(error.code) : 'unknown error' };
  }
}

/** Writes a file that does not exist yet, to the disk itself. */
export async function writeWhole(file: string, text: string, mode: number): Promise<void> {
  const handle = await open(file, 'wx', mode);
  try {
    await handle.writeFile(text, 'utf8');
    await handle.chmod(mode);
    await handle.sync();
  } finally {
    await handle.close();
  }
}
