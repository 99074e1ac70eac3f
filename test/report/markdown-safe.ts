import { expect } from 'vitest';
import { HIDDEN } from './hostile.js';

/**
 * What Markdown leaves when fences and code spans are taken out as CommonMark reads them: a fence
 * ends at a run of at least its length, a code span at a run of exactly its length.
 */
function outsideFences(markdown: string): string[] {
  const out: string[] = [];
  let fence = 0;
  for (const line of markdown.split('\n')) {
    const ticks = /^ {0,3}(`{3,})(?=[^`]*$)/.exec(line)?.[1]?.length ?? 0;
    if (fence > 0) {
      if (ticks >= fence && /^ {0,3}`+\s*$/.test(line)) fence = 0;
    } else if (ticks > 0) fence = ticks;
    else out.push(line);
  }
  expect(fence).toBe(0);
  return out;
}

/** Nothing outside of code can be a mention, link, reference, HTML, image, footnote or formula. */
export function expectSafe(markdown: string, columns = 4): void {
  expect(HIDDEN.test(markdown)).toBe(false);
  const lines = outsideFences(markdown);
  const rest = lines
    .map((line) => line.replace(/(?<!`)(`+)(?!`)(.*?[^`])\1(?!`)/g, 'CODE'))
    .join('\n')
    .replaceAll(/^<details><summary>(?:[^<>]|<code>[^<>]*<\/code>)*<\/summary>$/gm, 'FOLD')
    .replaceAll(/^<\/details>$/gm, 'FOLD');
  expect(rest).not.toMatch(/[<@`[\]\\$&_{}~^]/);
  expect(rest).not.toMatch(/#\d|GH-\d|:\/\/|www\.|:[a-z]+:|\b[0-9a-f]{7,}\b/i);
  for (const line of rest.split('\n')) {
    if (line.startsWith('#')) expect(line.startsWith('### ')).toBe(true);
    expect(line).toMatch(/^$|^(?:### |> |\| |\|(?:---\|){4,5}$|- | {2}- |> {3}- |FOLD|\p{L}|\*\*|= |\d|… )/u);
  }
  // A table is cut into cells before code spans are seen, so these lines are counted as they are.
  for (const line of lines.filter((one) => one.startsWith('|'))) {
    expect(line.replaceAll('\\|', '').split('|')).toHaveLength(columns + 2);
  }
}
