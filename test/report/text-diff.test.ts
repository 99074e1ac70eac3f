import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffLinesForTerminal, diffSize } from '../../src/report/text/diff-text.js';
import { makeStyle } from '../../src/report/text/style.js';
import { type DiffLine, diffText, type Hunk, side } from '../../src/report/words/text-diff.js';

function oldLines(lines: readonly DiffLine[]): string[] {
  return lines.flatMap((line) => {
    if (line.kind === 'changed') return [side(line.spans, 'removed')];
    if (line.kind === 'rewritten') return line.removed;
    return line.kind === 'added' ? [] : [line.text];
  });
}

function newLines(lines: readonly DiffLine[]): string[] {
  return lines.flatMap((line) => {
    if (line.kind === 'changed') return [side(line.spans, 'added')];
    if (line.kind === 'rewritten') return line.added;
    return line.kind === 'removed' ? [] : [line.text];
  });
}

/** Replays hunks on the old lines; throws where a hunk does not fit. */
function applyHunks(before: string, hunks: readonly Hunk[]): string {
  const old = before.split('\n');
  const out: string[] = [];
  let at = 0;
  for (const hunk of hunks) {
    out.push(...old.slice(at, hunk.oldStart - 1));
    expect(old.slice(hunk.oldStart - 1, hunk.oldStart - 1 + hunk.oldLines)).toEqual(oldLines(hunk.lines));
    expect(newLines(hunk.lines)).toHaveLength(hunk.newLines);
    expect(out).toHaveLength(hunk.newStart - 1);
    out.push(...newLines(hunk.lines));
    at = hunk.oldStart - 1 + hunk.oldLines;
  }
  return [...out, ...old.slice(at)].join('\n');
}

const word = fc.constantFrom(
  'a',
  'day',
  'Rome',
  '五日間',
  'روما',
  'x1',
  '.',
  ',',
  ' ',
  '  ',
  '\t',
  '\n',
  '\n\n',
  '[-',
  '+}',
  'é',
);
const text = fc.oneof(
  fc.array(word, { maxLength: 40 }).map((words) => words.join('')),
  fc.string({ unit: 'binary', maxLength: 30 }),
);
/** A text and an edited copy of it, so that much stays equal. */
const edited = fc
  .tuple(
    fc.array(word, { minLength: 3, maxLength: 60 }),
    fc.nat(),
    fc.nat(4),
    fc.array(word, { maxLength: 4 }),
  )
  .map(([words, at, gone, added]): [string, string] => {
    const start = at % words.length;
    return [words.join(''), [...words.slice(0, start), ...added, ...words.slice(start + gone)].join('')];
  });

describe('diffText', () => {
  it('gives back both texts when its marks are applied', () => {
    fc.assert(
      fc.property(fc.oneof(fc.tuple(text, text), edited), ([before, after]) => {
        const old = before.replaceAll('\r\n', '\n');
        expect(applyHunks(old, diffText(before, after).hunks)).toBe(after.replaceAll('\r\n', '\n'));
      }),
      { numRuns: 1_000 },
    );
  });

  it('is empty exactly for texts that differ in line endings at most', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const same = before.replaceAll('\r\n', '\n') === after.replaceAll('\r\n', '\n');
        expect(diffText(before, after).hunks.length === 0).toBe(same);
      }),
    );
    expect(diffText('a\r\nb', 'a\nb').hunks).toEqual([]);
    expect(diffSize(diffText('a\r\nb', 'a\nb'))).toBe('line endings only');
  });

  it('marks one word in a line, also without spaces between words', () => {
    expect(diffText('Keep under 80 words.', 'Keep under 60 words.').hunks[0]?.lines).toEqual([
      {
        kind: 'changed',
        spans: [
          { kind: 'same', text: 'Keep under ' },
          { kind: 'removed', text: '80' },
          { kind: 'added', text: '60' },
          { kind: 'same', text: ' words.' },
        ],
      },
    ]);
    const [line] =
      diffText('簡潔に五日間の旅程を作成してください。', '簡潔に六日間の旅程を作成してください。').hunks[0]
        ?.lines ?? [];
    expect(line?.kind).toBe('changed');
  });

  it('shows two lines of context and an inserted line as one of its own', () => {
    const lines = ['1', '2', '3', 'keep it short', '5', '6', '7'];
    const after = ['1', '2', '3', 'keep it brief', 'and kind', '5', '6', '7'];
    const [hunk, ...rest] = diffText(lines.join('\n'), after.join('\n')).hunks;
    expect(rest).toEqual([]);
    expect(hunk?.lines.map((line) => line.kind)).toEqual([
      'same',
      'same',
      'changed',
      'added',
      'same',
      'same',
    ]);
    expect([hunk?.oldStart, hunk?.oldLines, hunk?.newStart, hunk?.newLines]).toEqual([2, 5, 2, 6]);
  });

  it('says rewritten beyond its bounds instead of working on', () => {
    const long = (seed: number): string =>
      Array.from({ length: 1_200 }, (_, index) => `word${(index * seed) % 997}`).join(' ');
    const pair = diffText(long(7), long(13)).hunks[0]?.lines;
    expect(pair?.map((line) => line.kind)).toEqual(['rewritten']);
    const column = (sign: string): string =>
      Array.from({ length: 15_000 }, (_, index) => (index % 2 ? 'x' : sign)).join('\n');
    const whole = diffText(column('a'), column('b')).hunks;
    expect(whole.map((hunk) => hunk.lines.map((line) => line.kind))).toEqual([['rewritten']]);
    expect(diffSize(diffText(column('a'), column('b')))).toBe('rewritten, 15,000 lines');
  });

  it('puts no marks around lines that have hardly a word in common', () => {
    const kinds = diffText(
      'The museum opens at nine.',
      'Never mention prices or hotels here.',
    ).hunks[0]?.lines.map((line) => line.kind);
    expect(kinds).toEqual(['removed', 'added']);
  });

  it('says so when only white space changes, and makes it visible', () => {
    expect(diffText('a  b', 'a b').whitespaceOnly).toBe(true);
    expect(diffText('a  b', 'a c').whitespaceOnly).toBe(false);
    expect(diffSize(diffText('a\n\tb', 'a\n    b'))).toBe('white space only, 1 line');
    expect(diffLinesForTerminal(diffText('a\n\tbcd', 'a\n    bcd\n'), makeStyle(false), 80)).toEqual([
      '@@ lines 1–2 → 1–3 @@',
      '  a',
      '~ [-→-]{+····+}bcd',
      '+ ⏎',
    ]);
  });

  it('does not use marks where the text holds marks itself', () => {
    const kinds = diffText('use [-x-] in one long line', 'use [-x-] in two long lines').hunks[0]?.lines.map(
      (line) => line.kind,
    );
    expect(kinds).toEqual(['removed', 'added']);
  });
});

describe('a word in a long line', () => {
  it('is marked alone, whatever stands around it', () => {
    const start = 'word and more words, '.repeat(700);
    const end = ' and so on it goes'.repeat(700);
    const { hunks } = diffText(`${start}warm${end}`, `${start}cold${end}`);
    const lines = hunks.flatMap((hunk) => hunk.lines);
    expect(lines).toHaveLength(1);
    const spans = lines[0]?.kind === 'changed' ? lines[0].spans : [];
    expect(spans.filter((span) => span.kind !== 'same')).toEqual([
      { kind: 'removed', text: 'warm' },
      { kind: 'added', text: 'cold' },
    ]);
    expect(side(spans, 'removed')).toBe(`${start}warm${end}`);
    expect(side(spans, 'added')).toBe(`${start}cold${end}`);
  });

  it('never splits a character, and both sides stay whole', () => {
    const long = fc.array(fc.constantFrom('😀', '😁', '🎉', '五', 'a', ' ', '\n'), {
      minLength: 1_600,
      maxLength: 2_600,
    });
    const few = fc.array(fc.constantFrom('😀', '😂', '日', 'b', ' '), { maxLength: 5 });
    fc.assert(
      fc.property(long, few, few, fc.nat(1_500), (around, old, now, at) => {
        const text = (middle: readonly string[]): string =>
          [...around.slice(0, at), ...middle, ...around.slice(at)].join('');
        const { hunks } = diffText(text(old), text(now));
        for (const line of hunks.flatMap((hunk) => hunk.lines)) {
          const parts = line.kind === 'changed' ? line.spans.map((span) => span.text) : [];
          for (const part of parts) expect(part).toBe(Buffer.from(part).toString());
        }
        expect(applyHunks(text(old), hunks)).toBe(text(now));
      }),
      { numRuns: 25 },
    );
  });
});
