/** The largest bundle or text, in bytes. */
export const MAX_FILE_BYTES = 10 * 1024 * 1024;

/** Control characters that do not belong in a text: all but tab, line feed and carriage return. */
export const CONTROL = /(?![\t\n\r])\p{Cc}/u;

/** The usual name of a character that cannot be shown: `U+0007`. */
export function characterName(character: string): string {
  const point = character.codePointAt(0) ?? 0;
  return `U+${point.toString(16).toUpperCase().padStart(4, '0')}`;
}

/** The text of a file, with what is wrong about its bytes; indexes count UTF-16 units of `text`. */
export interface DecodedText {
  /** The text without a byte order mark; not reliable where `invalid` is set. */
  text: string;
  byteOrderMark: boolean;
  /** The bytes begin with the byte order mark of UTF-16, as some editors on Windows write it. */
  utf16: boolean;
  /** First NUL. */
  nul?: number;
  /** First byte sequence that is not UTF-8. */
  invalid?: number;
}

/** Decodes UTF-8 strictly; never throws. */
export function decodeText(bytes: Uint8Array): DecodedText {
  const byteOrderMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const body = byteOrderMark ? bytes.subarray(3) : bytes;
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(body);
  const out: DecodedText = { text, byteOrderMark, utf16 };
  const nul = text.indexOf('\0');
  if (nul !== -1) out.nul = nul;
  const invalid = firstReplaced(text, body);
  if (invalid !== undefined) out.invalid = invalid;
  return out;
}

/** Index of the first U+FFFD that the decoder inserted, as opposed to one in the file. */
function firstReplaced(text: string, bytes: Uint8Array): number | undefined {
  let byte = 0;
  let from = 0;
  for (let at = text.indexOf('\ufffd'); at !== -1; at = text.indexOf('\ufffd', from)) {
    // The text before is equal to the bytes, so its length gives the position.
    byte += Buffer.byteLength(text.slice(from, at), 'utf8');
    if (bytes[byte] !== 0xef || bytes[byte + 1] !== 0xbf || bytes[byte + 2] !== 0xbd) return at;
    byte += 3;
    from = at + 1;
  }
  return undefined;
}
