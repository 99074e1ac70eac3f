/** True for a text that a file of its own (`$file`) can hold unchanged. */
export function fitsFile(text: string): boolean {
  if (text === '' || text.endsWith('\r') || text.startsWith('\ufeff') || text.includes('\0')) return false;
  return !/\p{Surrogate}/u.test(text);
}

/** The text of a text file: one line break more than the value, with the line ends that the file had before. */
export function textFile(text: string, before: string | undefined): string {
  const whole = `${text}\n`;
  const lines = before?.split('\n').length ?? 1;
  const crlf = before?.split('\r\n').length ?? 1;
  const isCrlf = lines > 1 && crlf === lines && !text.includes('\r');
  return isCrlf ? whole.replaceAll('\n', '\r\n') : whole;
}
