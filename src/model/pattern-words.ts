import { closest } from './closest.js';
import { meantPattern } from './kind-pattern.js';
import { besides } from './look.js';

/** The message about a pattern on the command line that does not begin with a kind. */
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

/** The remedy for a pattern that matches none of these addresses. */
export function fitsNoneRemedy(pattern: string, addresses: readonly string[]): string {
  const near = closest(pattern, addresses, 3);
  return near === undefined
    ? 'Write an address as the plan shows it, or a pattern such as "prompts/*".'
    : `Did you mean ${besides(near, pattern, JSON.stringify(near))}?`;
}

/** True for `*`, and for a pattern that means all of a kind: such a pattern may match nothing. */
export function isWholeKind(pattern: string, kinds: readonly string[]): boolean {
  return pattern === '*' || kinds.some((name) => pattern === name || pattern === `${name}/*`);
}
