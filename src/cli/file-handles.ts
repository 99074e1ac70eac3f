import { closeSync, openSync } from 'node:fs';
import { devNull } from 'node:os';
import { COMMAND_CODES } from './command-codes.js';

/** Connections side by side, git processes with three pipes each, and the files of a moment. */
const NEEDED = 48;

/**
 * True where the system lets this process open too few files for a run. Looked at before anything is
 * begun: in the middle, a file that cannot be opened would look like one that is not there.
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

/** The sentence about it, for stderr. */
export const OUT_OF_HANDLES = `error ${COMMAND_CODES.fewFiles.code}  The system lets this process open too few files.\n  Raise the limit in this shell, for instance: ulimit -n 1024\n`;
