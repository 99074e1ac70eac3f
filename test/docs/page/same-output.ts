import type { Printed } from './scene.js';

/** A line of a page that stands for any number of lines. */
const LEFT_OUT = '…';

/** True where a page shows the results that a command printed, or all that stood in the terminal. */
export function isShown(code: string, { out, all }: Printed): boolean {
  return (out !== '' && isSameOutput(code, out)) || isSameOutput(code, all);
}

/**
 * True where a page shows what a command printed. What differs from run to run is compared by its kind, `…` alone on
 * a line stands for any lines, and at the end of one for the rest of it.
 */
export function isSameOutput(shown: string, printed: string): boolean {
  return fits(linesOf(shown), linesOf(printed));
}

function fits(shown: readonly string[], printed: readonly string[]): boolean {
  const [first, ...rest] = shown;
  if (first === undefined) return printed.length === 0;
  if (first.trim() === LEFT_OUT)
    return printed.some((_, at) => fits(rest, printed.slice(at))) || fits(rest, []);
  const [line, ...further] = printed;
  return line !== undefined && isSameLine(first, line) && fits(rest, further);
}

function isSameLine(shown: string, printed: string): boolean {
  if (shown.endsWith(LEFT_OUT) && printed.startsWith(shown.slice(0, -LEFT_OUT.length))) return true;
  return shown === printed;
}

function linesOf(text: string): string[] {
  return normalized(text)
    .trim()
    .split('\n')
    .map((line) => line.trimEnd());
}

/** Ids, times, places and widths that no page can know. */
function normalized(text: string): string {
  return text
    .replaceAll(/https?:\/\/(?:127\.0\.0\.1:\d+|[\w.-]+\.(?:tech|example(?:\.com)?))/g, 'URL')
    .replaceAll(/\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z| UTC)?/g, 'TIME')
    .replaceAll(/\b\d{4}-\d\d-\d\d\b/g, 'DATE')
    .replaceAll(/\b(?:\d+ (?:second|minute|hour|day)s? ago|just now)\b/g, 'AGO')
    .replaceAll(/\b\d+(?:\.\d+)? (?:ms|s|min)\b/g, 'DURATION')
    .replaceAll(/\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/g, 'UUID')
    .replaceAll(/\b(?=[0-9a-f]*\d)[0-9a-f]{7,64}\b/g, 'HASH')
    .replaceAll(/\bid \d+\b/g, 'id ID')
    .replaceAll(/ {2,}(?=\S)(?<=\S {2,})/g, '  ');
}
