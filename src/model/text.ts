/** A text without every `char` at its end. A pattern such as `/x+$/` would need quadratic time. */
export function withoutEnd(text: string, char: string): string {
  let end = text.length;
  while (end > 0 && text.charAt(end - 1) === char) end -= 1;
  return text.slice(0, end);
}

/** A sentence without its full stop, to go on after it. */
export function withoutStop(text: string): string {
  return text.replace(/\.$/, '');
}

/** A text without every `char` at its start and its end. */
export function withoutEnds(text: string, char: string): string {
  const short = withoutEnd(text, char);
  let start = 0;
  while (start < short.length && short.charAt(start) === char) start += 1;
  return short.slice(start);
}

/** Stands for cut text. A masker looks for parts of secrets beside it. */
export const ELLIPSIS = '…';

/** At most `max` characters (code points), the last one an ellipsis where something was cut. */
export function cut(text: string, max: number): string {
  if (text.length <= max) return text;
  const chars = Array.from(text);
  return chars.length <= max ? text : `${chars.slice(0, Math.max(0, max - 1)).join('')}${ELLIPSIS}`;
}

/** The last `max` characters (code points), the first one an ellipsis where something was cut. */
export function cutStart(text: string, max: number): string {
  if (text.length <= max) return text;
  const chars = Array.from(text);
  return chars.length <= max
    ? text
    : `${ELLIPSIS}${chars.slice(chars.length - Math.max(0, max - 1)).join('')}`;
}
