/** How far back a border between words is searched: further than any word is long. */
const BORDER = 200;

/** Length of the common start of two texts, up to a border between words if one is near. */
export function commonStart(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let length = 0;
  while (length < most && a.charCodeAt(length) === b.charCodeAt(length)) length += 1;
  for (let at = length; at > Math.max(0, length - BORDER); at -= 1) if (isBorder(a.charAt(at - 1))) return at;
  return isLow(a.charCodeAt(length)) || isLow(b.charCodeAt(length)) ? length - 1 : length;
}

/** Length of the common end of two texts, likewise. */
export function commonEnd(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let length = 0;
  while (length < most && a.charCodeAt(a.length - 1 - length) === b.charCodeAt(b.length - 1 - length))
    length += 1;
  for (let at = length; at > Math.max(0, length - BORDER); at -= 1)
    if (isBorder(a.charAt(a.length - at))) return at;
  return length > 0 && isLow(a.charCodeAt(a.length - length)) ? length - 1 : length;
}

function isBorder(char: string): boolean {
  return /[\s\p{P}]/u.test(char);
}

/** True for the second half of a surrogate pair. */
function isLow(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
}
