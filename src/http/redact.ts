import { CutSecrets } from './cut-secret.js';
import { bare, DIGITS, ESCAPES, plainView, SIDES, type TextRange, type View } from './redact-view.js';
import { asBytes, base64Cores, type Core, isMasked, withLines } from './secret-forms.js';

const MASK = '***';

/** The patterns to look for in every reading of a text. */
interface SecretSearch {
  texts: readonly string[];
  hexes: readonly string[];
  cores: readonly Core[];
  /** What is left of any of these where a text was cut. */
  cut: CutSecrets;
}

/**
 * Makes a function that replaces every known secret with `***`, plain and in the encodings of foreign text: base64
 * (standard and URL alphabet, also as part of a longer encoded text, such as basic authentication), percent-encoding,
 * JSON escapes, HTML entities, hexadecimal; each also inside one more of them. White space inside a value may differ.
 * Of a text that was cut it also masks what is left of a secret beside the ellipsis, and of a diff what its marks divide.
 *
 * @param secrets short values and plain words are left out: see `isMasked`
 */
export function makeRedactor(secrets: readonly string[]): (text: string) => string {
  const known = [...new Set(secrets.filter(isMasked).flatMap(withLines))];
  if (known.length === 0) return (text) => text;
  const spaced = known.map((secret) => secret.replaceAll(' ', '+'));
  const plain = wantedOf([...new Set([...known, ...spaced])]);
  const inBytes = plain.texts.map(asBytes);
  const bytes = { ...plain, texts: inBytes, cut: new CutSecrets(inBytes) };
  const joined = known.filter((secret) => /\s/.test(secret)).map((secret) => secret.replace(/\s+/g, ''));
  const tight = joined.filter(isMasked);
  const squeezed = { ...plain, texts: tight, cut: new CutSecrets(tight) };
  const squeezedBytes = { ...squeezed, texts: tight.map(asBytes) };

  return (text) => {
    const found: TextRange[] = [];
    for (const view of readingsOf(text)) {
      collect(view, view.digits ? { ...bytes, texts: [] } : view.bytes ? bytes : plain, found);
      const joinedUp = bare(view);
      if (joinedUp !== undefined) collect(joinedUp, joinedUp.bytes ? squeezedBytes : squeezed, found);
    }
    return mask(text, found);
  };
}

/**
 * As `makeRedactor`, for a text about the place of the secrets, such as a server's message about a request body: short
 * values and plain words are masked too, as whole words.
 */
export function makeStrictRedactor(secrets: readonly string[]): (text: string) => string {
  const redact = makeRedactor(secrets);
  const short = [...new Set(secrets)].filter((secret) => secret.trim() !== '' && !isMasked(secret));
  return (text) => {
    const clean = redact(text);
    const alone = short.flatMap((secret) =>
      findAll(clean, secret).filter(([start, end]) => !isJoined(clean, start, end)),
    );
    return mask(clean, alone);
  };
}

/** True for a place inside a longer word. */
function isJoined(text: string, start: number, end: number): boolean {
  const isWord = (char: string): boolean => /[\p{L}\p{N}_]/u.test(char);
  return (
    (isWord(text.charAt(start)) && isWord(text.charAt(start - 1))) ||
    (isWord(text.charAt(end - 1)) && isWord(text.charAt(end)))
  );
}

function wantedOf(texts: readonly string[]): SecretSearch {
  const hexes = texts.map((text) => Buffer.from(text).toString('hex'));
  const cores = texts.flatMap(base64Cores);
  const cut = new CutSecrets([...texts, ...hexes, ...cores.map((core) => core.text)]);
  return { texts, hexes, cores, cut };
}

/** The readings of a text: plain, with escapes decoded, and with the escapes inside those decoded. */
function readingsOf(text: string): View[] {
  const first = plainView(text);
  const read = (below: View, readings: typeof ESCAPES): View[] =>
    readings.flatMap((reading) => reading(below) ?? []);
  const second = read(first, [...ESCAPES, ...DIGITS]);
  return [first, ...read(first, SIDES), ...second, ...second.flatMap((view) => read(view, ESCAPES))];
}

function collect(view: View, wanted: SecretSearch, into: TextRange[]): void {
  const found = [
    ...wanted.texts.flatMap((secret) => findAll(view.text, secret)),
    ...findHexes(view.text, wanted.hexes),
    ...wanted.cores.flatMap((core) => findCore(view.text, core)),
    ...(view.digits ? [] : wanted.cut.in(view.text, view.bytes)),
  ];
  for (const [start, end] of found) into.push([view.place(start, 'from'), view.place(end - 1, 'to')]);
}

function findAll(text: string, wanted: string): TextRange[] {
  const found: TextRange[] = [];
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
    found.push([at, at + wanted.length]);
  }
  return found;
}

function findHexes(text: string, hexes: readonly string[]): TextRange[] {
  // No masked value has fewer digits.
  if (!/[0-9a-fA-F]{16}/.test(text)) return [];
  const lower = text.replace(/[A-F]+/g, (letters) => letters.toLowerCase());
  return hexes.flatMap((hex) => findAll(lower, hex));
}

function findCore(text: string, core: Core): TextRange[] {
  const isDigit = (at: number): boolean => /^[A-Za-z0-9+/_-]$/.test(text.charAt(at));
  return findAll(text, core.text).map(([start, end]): TextRange => {
    let last = core.tailShared && isDigit(end) ? end + 1 : end;
    for (let left = core.padding; left > 0 && text.charAt(last) === '='; left -= 1) last += 1;
    return [core.headShared && isDigit(start - 1) ? start - 1 : start, last];
  });
}

function mask(text: string, found: TextRange[]): string {
  if (found.length === 0) return text;
  found.sort((a, b) => a[0] - b[0]);
  const parts: string[] = [];
  let done = 0;
  let open: TextRange | undefined;
  const flush = (): void => {
    if (open === undefined) return;
    parts.push(text.slice(done, open[0]), MASK);
    done = open[1];
  };
  for (const range of found) {
    if (open !== undefined && range[0] <= open[1]) {
      open[1] = Math.max(open[1], range[1]);
    } else {
      flush();
      open = [range[0], range[1]];
    }
  }
  flush();
  return parts.join('') + text.slice(done);
}
