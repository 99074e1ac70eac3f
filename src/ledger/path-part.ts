import { createHash } from 'node:crypto';

/** Longer names end in a digest: file systems allow 255 bytes, and git adds a suffix. */
const MAX_LENGTH = 160;

/**
 * Turns any name into exactly one part of a path and of a ref, so that different names never collide: the result
 * decodes to the name, or contains its digest. It has no `/`, neither begins nor ends with a dot, and contains nothing
 * that `git check-ref-format` or a file system refuses.
 */
export function pathPart(name: string): string {
  if (name === '') return '%empty';
  let out = '';
  for (const char of name) out += /^[A-Za-z0-9_.-]$/.test(char) ? char : encoded(char);
  out = out
    .replace(/^[.-]/, hex)
    .replace(/\.(?=\.)/g, hex)
    .replace(/\.$/, hex)
    .replace(/\.(?=lock$)/i, hex);
  if (out.length <= MAX_LENGTH) return out;
  const digest = createHash('sha256').update(name, 'utf16le').digest('hex').slice(0, 32);
  return `${out.slice(0, 100)}%h${digest}`;
}

function encoded(char: string): string {
  const unit = char.charCodeAt(0);
  // Half of a surrogate pair has no UTF-8 encoding, so it gets a mark of its own.
  if (char.length === 1 && unit >= 0xd800 && unit <= 0xdfff) return `%u${unit.toString(16)}`;
  return [...Buffer.from(char, 'utf8')].map(hexByte).join('');
}

function hex(char: string): string {
  return hexByte(char.charCodeAt(0));
}

function hexByte(byte: number): string {
  return `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;
}
