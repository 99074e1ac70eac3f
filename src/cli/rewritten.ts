import type { Rewritten } from '../run/file-edits.js';
import type { Io } from './io.js';
import type { CommonFlags } from './options.js';
import { printDocument } from './print-json.js';

/** Prints which files a command has changed. @param about what it was asked to do, for JSON */
export function printRewritten(
  { written, deleted, kept }: Rewritten,
  about: { readonly [name: string]: string },
  flags: CommonFlags,
  io: Io,
): void {
  for (const { file, why } of kept) io.err(`kept     ${file}: ${why}\n`);
  if (flags.json === true) {
    printDocument({ ...about, written, deleted, kept }, io);
    return;
  }
  for (const file of written) io.out(`written  ${file}\n`);
  for (const file of deleted) io.out(`deleted  ${file}\n`);
  if (written.length === 0 && deleted.length === 0 && flags.quiet !== true) io.err('Nothing to change.\n');
}
