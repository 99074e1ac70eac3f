/**
 * Addresses label resources in files, plans and messages: `kind/part/part[@scope]` (design §2).
 * They are not the identity of a live object.
 */

// biome's rule against control characters in patterns does not see a character class built by code.
const UNSAFE = new RegExp(
  `[%/@${String.fromCharCode(0)}-${String.fromCharCode(31)}\u007f-\u009f\u2028\u2029]`,
  'gu',
);

/** Percent-encodes `%`, `/`, `@` and control characters of one part; everything else stays readable. */
export function escapePart(part: string): string {
  return part
    .replace(UNSAFE, (char) =>
      [...new TextEncoder().encode(char)]
        .map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`)
        .join(''),
    )
    .replace(/[\uD800-\uDFFF]/gu, (lone) => `%u${lone.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** The address of a resource; `scope` is left out for the target's default scope. */
export function formatAddress(kind: string, parts: readonly string[], scope?: string): string {
  const body = `${kind}/${parts.map(escapePart).join('/')}`;
  return scope === undefined ? body : `${body}@${scope}`;
}

/** The kind of an address: what stands before its first slash. */
export function kindOf(address: string): string {
  const slash = address.indexOf('/');
  return slash < 0 ? address : address.slice(0, slash);
}

/**
 * True when an address fits a pattern. `*` stands for any run of characters, slashes included;
 * everything else stands for itself, case counts. A bare kind (`experiments`) means all of it.
 */
export function matchesPattern(pattern: string, address: string): boolean {
  if (!pattern.includes('/') && !pattern.includes('*')) return kindOf(address) === pattern;
  const source = pattern.split('*').map((piece) => piece.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${source.join('[^]*')}$`, 'u').test(address);
}

/** True when any of the patterns fits. */
export function matchesAny(patterns: readonly string[], address: string): boolean {
  return patterns.some((pattern) => matchesPattern(pattern, address));
}
