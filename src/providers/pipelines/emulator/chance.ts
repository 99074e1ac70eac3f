import { createHash } from 'node:crypto';

/** A number from 0 up to 1 that looks random and is always the same for the same parts. */
export function chance(...parts: (string | number)[]): number {
  return createHash('sha256').update(JSON.stringify(parts), 'utf8').digest().readUIntBE(0, 6) / 2 ** 48;
}
