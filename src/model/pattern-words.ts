import { closest } from './closest.js';
import { meantPattern } from './kind-pattern.js';
import { besides } from './look.js';

/** What is said of a pattern of the command line that names no kind. */
export function noKindWords(
  flag: string,
  pattern: string,
  kinds: readonly string[],
): { message: string; remedy: string } {
  const meant = meantPattern(pattern, kinds);
  return {
    message: `${flag.startsWith('--') ? `The pattern ${flag}` : `${flag}: the pattern`} ${JSON.stringify(pattern)} does not begin with a kind, so it matches nothing.`,
    remedy:
      meant === undefined
        ? `A pattern is * or begins with a kind: ${kinds.join(', ')}.`
        : `Did you mean ${JSON.stringify(meant)}?`,
  };
}

/** What to do about a pattern that fits none of some addresses. */
export function fitsNoneRemedy(pattern: string, addresses: readonly string[]): string {
  const near = closest(pattern, addresses, 3);
  return near === undefined
    ? 'Write an address as the plan shows it, or a pattern such as "prompts/*".'
    : `Did you mean ${besides(near, pattern, JSON.stringify(near))}?`;
}

/** True for a pattern of all, or of all of a kind, which may fit nothing. */
export function isWholeKind(pattern: string, kinds: readonly string[]): boolean {
  return pattern === '*' || kinds.some((name) => pattern === name || pattern === `${name}/*`);
}
