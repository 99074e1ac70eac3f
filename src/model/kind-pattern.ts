import { kindOf } from './address.js';
import { closest } from './closest.js';

/** The number of patterns that may be matched against every item; no repository needs more. */
export const MAX_PATTERNS = 500;

/** True where a pattern can match an address of one of the kinds; see `matchesPattern` for the meaning of `*`. */
export function canMatch(pattern: string, kinds: readonly string[]): boolean {
  const star = pattern.indexOf('*');
  if (star < 0) return kinds.includes(kindOf(pattern));
  const start = pattern.slice(0, star);
  return kinds.some((kind) => `${kind}/`.startsWith(start) || start.startsWith(`${kind}/`));
}

/** The pattern that was probably meant by one whose kind is misspelt. */
export function meantPattern(pattern: string, kinds: readonly string[]): string | undefined {
  const written = kindOf(pattern).split('*', 1)[0] ?? '';
  const near = closest(written, kinds);
  return near === undefined ? undefined : near + pattern.slice(written.length);
}
