import { readFileSync } from 'node:fs';
import { mkdir, open, readdir } from 'node:fs/promises';
import path from 'node:path';
import { replaceAll, replaceWhole } from '../../host/whole-file.js';
import { causeOf, UserError } from '../../model/index.js';
import { LEDGER_CODES } from '../ledger-codes.js';

/**
 * The text of a file; undefined where there is none. It blocks: a ledger has thousands of small files, and a
 * promise for each takes ten times as long as the reading.
 */
export function readText(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw unreachable(file, error);
  }
}

/** The entries of a folder; none where there is no folder. */
export async function readFolder(folder: string) {
  try {
    const found = await readdir(folder, { withFileTypes: true });
    return found.sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    if (isMissing(error)) return [];
    throw unreachable(folder, error);
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

/** An unreachable file is never treated as missing. */
function unreachable(file: string, error: unknown): UserError {
  return new UserError(
    LEDGER_CODES.unreadable.code,
    `The ledger cannot be reached: reading ${path.basename(file)} failed (${causeOf(error)}).`,
    'Make the folder .pipelines-sync readable.',
  );
}

/** Writes a file as `replaceSafely` does, and creates its folder if necessary. */
export async function writeSafely(file: string, text: string): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  await replaceSafely(file, text);
}

/** Replaces a file: whenever the machine stops, either the old or the new text is there. */
export async function replaceSafely(file: string, text: string): Promise<void> {
  await replaceWhole(file, { temporary: `${file}.tmp`, text, mode: 0o600, isOver: true });
}

/** The same for many files, whose folders are there. */
export async function replaceAllSafely(files: readonly { file: string; text: string }[]): Promise<void> {
  await replaceAll(
    files.map(({ file, text }) => ({ file, temporary: `${file}.tmp`, text, mode: 0o600, isOver: true })),
  );
}

/** Makes renames and new files of a folder durable, where the file system supports that. */
export async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } catch {
    // Some file systems cannot sync a folder; the files themselves are synced.
  } finally {
    await handle.close();
  }
}
