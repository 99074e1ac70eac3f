import { codeOf } from '../model/index.js';
import { HOST_CODES } from './host-codes.js';

/** True for the error of a file system that has no room left, for anybody or for this user. */
export function isDiskFull(error: unknown): boolean {
  return ['ENOSPC', 'EDQUOT'].includes(codeOf(error) ?? '');
}

/** The finding about it. */
export const DISK_FULL = {
  ...HOST_CODES.fullDisk,
  message: 'A file could not be written: the disk is full.',
  remedy: 'Make room, then run the command again. It goes on with what is there.',
};
