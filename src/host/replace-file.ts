import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { codeOf } from '../model/index.js';
import { replaceWhole } from './whole-file.js';

/**
 * Replaces the text of a file atomically. Permissions stay. A file that changed since it was read is left unchanged.
 *
 * @param file absolute, not a symbolic link
 * @param old the content when it was read
 * @param unique part of the temporary name beside it
 */
export async function replaceFile(
  file: string,
  old: Uint8Array,
  text: string,
  unique: string,
): Promise<'written' | 'changed' | { reason: string }> {
  const temporary = path.join(path.dirname(file), `.${path.basename(file)}.${unique}`);
  try {
    const mode = (await stat(file)).mode & 0o7777;
    const isSame = async () => (await readFile(file)).equals(old);
    return (await replaceWhole(file, { temporary, text, mode, isExact: true }, isSame))
      ? 'written'
      : 'changed';
  } catch (error) {
    return { reason: codeOf(error) ?? 'unknown error' };
  }
}
