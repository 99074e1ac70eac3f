import { lstat } from 'node:fs/promises';
import path from 'node:path';
import { codeOf, UserError } from '../model/index.js';
import { HOST_CODES } from './host-codes.js';
import { replaceWhole } from './whole-file.js';

/**
 * Writes a file that only its owner can read (mode 0600, or stricter where the existing file is). The new file is written
 * beside the old one and renamed, so that a process with the old file open cannot read it. A symbolic link is refused.
 * @throws UserError PS9055 when it cannot be written
 */
export async function writePrivateFile(
  file: string,
  shown: string,
  text: string,
  random: string,
): Promise<void> {
  const temporary = path.join(path.dirname(file), `.${path.basename(file)}.${random}`);
  try {
    const there = await lstat(file).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return undefined;
      throw error;
    });
    if (there !== undefined && !there.isFile()) {
      throw new UserError(
        HOST_CODES.privateFile.code,
        `${shown} is ${there.isSymbolicLink() ? 'a symbolic link' : 'not a regular file'}, so no secret was written to it.`,
        'Name another file.',
      );
    }
    const mode = there === undefined ? 0o600 : there.mode & 0o600;
    await replaceWhole(file, { temporary, text, mode, isExact: true });
  } catch (error) {
    if (error instanceof UserError) throw error;
    const reason = codeOf(error) ?? 'unknown error';
    throw new UserError(
      HOST_CODES.privateFile.code,
      `Cannot write ${shown} (${reason}).`,
      'Name a file in a folder that exists and is writable.',
    );
  }
}
