/** A text without every `char` at its end; a pattern such as `/x+$/` would try each of them anew. */
export function withoutEnd(text: string, char: string): string {
  let end = text.length;
  while (end > 0 && text.charAt(end - 1) === char) end -= 1;
  return text.slice(0, end);
}

/** A text without every `char` at its start and its end. */
export function withoutEnds(text: string, char: string): string {
  const short = withoutEnd(text, char);
  let start = 0;
  while (start < short.length && short.charAt(start) === char) start += 1;
  return short.slice(start);
}
