/**
 * Addresses label resources in files, plans and messages: `kind/part/part[@scope]`.
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

/** An address taken apart again: kind, key parts in clear, scope where one is written. */
export function splitAddress(address: string): { kind: string; parts: string[]; scope: string | undefined } {
  const kind = kindOf(address);
  const rest = address.slice(kind.length + 1);
  const at = rest.lastIndexOf('@');
  const body = at < 0 ? rest : rest.slice(0, at);
  return { kind, parts: body.split('/').map(unescapePart), scope: at < 0 ? undefined : rest.slice(at + 1) };
}

function unescapePart(part: string): string {
  try {
    return decodeURIComponent(part.replace(/%(?![0-9A-Fa-f]{2})/g, '%25'));
  } catch {
    return part;
  }
}

/**
 * True when an address fits a pattern. `*` stands for any run of characters, slashes included;
 * `%2A` for an asterisk itself; everything else stands for itself, case counts. A bare kind
 * (`experiments`) means all of it.
 */
export function matchesPattern(pattern: string, address: string): boolean {
  if (pattern === '*') return true;
  if (!pattern.includes('/') && !pattern.includes('*')) return kindOf(address) === pattern;
  return matchesStars(pattern.split('*').map(literalOf), address);
}

/**
 * True when a text is made of the pieces with anything between them. The first and the last one are
 * fixed; each of the others is taken where it comes first, which leaves most room for what follows, so
 * that nothing is ever tried again.
 */
function matchesStars(pieces: readonly string[], text: string): boolean {
  const [first = '', ...between] = pieces;
  const last = between.pop();
  if (last === undefined) return text === first;
  const end = text.length - last.length;
  if (first.length > end || !text.startsWith(first) || !text.endsWith(last)) return false;
  // Work is spent on the text only, however long the pattern is.
  if (between.reduce((sum, piece) => sum + piece.length, first.length) > end) return false;
  let at = first.length;
  for (const piece of between) {
    const after = endOf(piece, text, at, end);
    if (after === undefined) return false;
    at = after;
  }
  return at <= end;
}

/**
 * Where a piece ends that is looked for in `text` from `from` up to `to`. Two pointers: the one in the
 * text never goes back, the one in the piece goes back to the longest start of it that ends here too
 * (Knuth, Morris and Pratt). `indexOf` would try every place of the text with the whole piece.
 */
function endOf(piece: string, text: string, from: number, to: number): number | undefined {
  const back = new Int32Array(piece.length + 1);
  const step = (matched: number, code: number): number => {
    let length = matched;
    while (length > 0 && piece.charCodeAt(length) !== code) length = back[length] ?? 0;
    return piece.charCodeAt(length) === code ? length + 1 : 0;
  };
  for (let at = 1; at < piece.length; at += 1) back[at + 1] = step(back[at] ?? 0, piece.charCodeAt(at));
  let matched = 0;
  for (let at = from; at < to && matched < piece.length; at += 1) {
    matched = step(matched, text.charCodeAt(at));
    if (matched === piece.length) return at + 1;
  }
  return piece.length === 0 ? from : undefined;
}

/** The pattern that fits this address alone: an asterisk in a name is no wildcard. */
export function patternOf(address: string): string {
  return address.replaceAll('*', '%2A');
}

/** What a pattern without a wildcard stands for. In an address `%` is always escaped, so nothing else is meant. */
export function literalOf(pattern: string): string {
  return pattern.replaceAll('%2A', '*');
}

/** True when any of the patterns fits. */
export function matchesAny(patterns: readonly string[], address: string): boolean {
  return patterns.some((pattern) => matchesPattern(pattern, address));
}
