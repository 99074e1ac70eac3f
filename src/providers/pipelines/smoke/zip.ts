import { readFile } from 'node:fs/promises';
import { type Zippable, zipSync } from 'fflate';
import type { ArchiveFile } from './smoke-files.js';

/** Files that do not become smaller. */
const PACKED =
  /\.(?:7z|avif|bz2|docx|gif|gz|heic|jpe?g|m4a|mov|mp[34]|ogg|pdf|png|pptx|webm|webp|xlsx|xz|zip|zst)$/i;
/** Every entry has the same time, so that the same files make the same bytes. */
const TIME = new Date(1980, 0, 1);

/** A ZIP archive of these files, in memory. */
export async function zipOf(files: readonly ArchiveFile[]): Promise<Buffer> {
  const entries: Zippable = {};
  for (const { name, real } of files)
    entries[name] = [await readFile(real), { level: PACKED.test(name) ? 0 : 6, mtime: TIME }];
  return Buffer.from(zipSync(entries));
}
