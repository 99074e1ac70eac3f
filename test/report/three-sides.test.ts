import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesOf } from '../../src/report/words/text-diff.js';
import { threeSides } from '../../src/report/words/three-sides.js';

describe('three sides of a text', () => {
  it('tells what each side changed', () => {
    const base = 'one\ntwo\nthree\nfour\nfive';
    const files = 'one\n2\nthree\nfour\nfive';
    const live = 'one\ntwo\nthree\nfour\n5\nsix';
    expect(threeSides(base, files, live)).toEqual([
      { kind: 'same', lines: ['one'] },
      { kind: 'changed', files: ['2'], base: ['two'], live: ['two'] },
      { kind: 'same', lines: ['three', 'four'] },
      { kind: 'changed', files: ['five'], base: ['five'], live: ['5', 'six'] },
    ]);
  });

  it('joins changes of both sides that touch', () => {
    expect(threeSides('a\nb\nc', 'a\nB\nc', 'a\nb2\nc2')).toEqual([
      { kind: 'same', lines: ['a'] },
      { kind: 'changed', files: ['B', 'c'], base: ['b', 'c'], live: ['b2', 'c2'] },
    ]);
  });

  it('shows texts whole that differ by too much', () => {
    const text = (word: string) => Array.from({ length: 2_000 }, (_, at) => `${word} ${at}`).join('\n');
    const parts = threeSides(text('a'), text('b'), text('c'));
    expect(parts).toHaveLength(1);
    expect(parts[0]).toMatchObject({ kind: 'changed', live: linesOf(text('c')) });
  });

  const line = fc.constantFrom('a', 'b', 'c', 'd', '', 'e');
  const text = fc.array(line, { maxLength: 12 }).map((lines) => lines.join('\n'));
  it('loses and adds no line, and calls only equal lines the same', () => {
    fc.assert(
      fc.property(text, text, text, (base, files, live) => {
        const parts = threeSides(base, files, live);
        const whole = (side: 'base' | 'files' | 'live') =>
          parts.flatMap((part) => (part.kind === 'same' ? part.lines : part[side]));
        expect(whole('base')).toEqual(linesOf(base));
        expect(whole('files')).toEqual(linesOf(files));
        expect(whole('live')).toEqual(linesOf(live));
      }),
      { numRuns: 1_000 },
    );
  });
});
