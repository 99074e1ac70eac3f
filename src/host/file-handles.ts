import { closeSync, openSync } from 'node:fs';
import { devNull } from 'node:os';
import { HOST_CODES } from './host-codes.js';

/** Enough for parallel connections, git processes with three pipes each, and a few open files. */
const NEEDED = 48;

/**
 * True where this process may open too few files for a run. Checked before anything starts: later, a file that
 * cannot be opened would look like a file that does not exist.
 */
export function lacksFileHandles(): boolean {
  const open: number[] = [];
  try {
    while (open.length < NEEDED) open.push(openSync(devNull, 'r'));
    return false;
  } catch (error) {
    if (isOutOfHandles(error)) return true;
    throw error;
  } finally {
    for (const handle of open) closeSync(handle);
  }
}

/** True for the error of a process, or a machine, that has no file handle left. */
export function isOutOfHandles(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'EMFILE' || error.code === 'ENFILE');
}

/** The finding about it. */
export const OUT_OF_HANDLES = {
  ...HOST_CODES.fewFiles,
  message: 'The limit on open files is too low for this process.',
  remedy: 'Raise it in this shell, for example: ulimit -n 1024',
};
