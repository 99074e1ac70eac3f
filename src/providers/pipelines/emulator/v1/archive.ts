import { ZipDamage, zipFiles } from '../../zip-files.js';
import type { ArchiveContents } from '../types.js';

/** Bytes that one file of an archive may unpack to. */
const MOST_UNPACKED = 512 * 1024 * 1024;

/**
 * What a ZIP archive holds: the paths of its files, in its order. Every file is unpacked and compared with its checksum,
 * as a worker would find out; what a client writes wrongly is said as `damage`.
 */
export function readArchive(bytes: Uint8Array): ArchiveContents {
  const size = bytes.length;
  try {
    const files = zipFiles(bytes, MOST_UNPACKED);
    for (const file of files) file.content();
    return { size, paths: files.map(({ path }) => path), damage: null };
  } catch (error) {
    if (!(error instanceof ZipDamage)) throw error;
    return { size, paths: [], damage: `The ZIP archive cannot be read: ${error.message}` };
  }
}
