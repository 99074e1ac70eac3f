import { randomUUID } from 'node:crypto';
import type { Stats } from 'node:fs';
import { realpath, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { codeOf } from '../model/index.js';
import { createWhole, replaceWhole } from './whole-file.js';

/** Errors of making a file beside another one, where that one may be writable all the same; or of linking it. */
const NOT_BESIDE = ['EACCES', 'EPERM', 'ENAMETOOLONG', 'EXDEV', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS'];

/**
 * Writes a file wholly or not at all: a full disk leaves the old text as it was, and no empty file. It follows a link,
 * keeps the permissions of an existing file, and writes straight into a pipe or a device.
 * @param mode permissions of a new file, subject to the umask
 * @param isNew fail with EEXIST where there is something
 */
export async function putFile(
  file: string,
  text: string,
  { mode = 0o666, isNew = false }: { mode?: number; isNew?: boolean } = {},
): Promise<void> {
  const found = await thereIs(file);
  const plainly = () => writeFile(file, text, { mode, flag: isNew ? 'wx' : 'w' });
  if (found !== undefined && !found.isFile()) return plainly();
  const isOver = found !== undefined && !isNew;
  const place = isOver ? await realpath(file) : file;
  const temporary = path.join(path.dirname(place), `.pipelines-sync-${process.pid}-${randomUUID()}.tmp`);
  try {
    if (isOver) await replaceWhole(place, { temporary, text, mode: found.mode & 0o7777, isExact: true });
    else await createWhole(place, { temporary, text, mode });
  } catch (error) {
    const code = codeOf(error) ?? '';
    // Nothing is behind a link that is there, so that only the link itself can say where to write.
    if (!NOT_BESIDE.includes(code) && (isNew || code !== 'EEXIST')) throw error;
    await plainly();
  }
}

/** What is there, behind links; undefined where there is nothing. */
async function thereIs(file: string): Promise<Stats | undefined> {
  try {
    return await stat(file);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}
