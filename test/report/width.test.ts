import fc from 'fast-check';
import stringWidth from 'string-width';
import { expect, it } from 'vitest';
import { displayWidth, padTo } from '../../src/report/text/style.js';

it.each([
  ['plain', 5],
  ['漢字', 4],
  ['한글', 4],
  ['ﾊﾝｶｸ', 4],
  ['e\u0301', 1],
  ['👨‍👩‍👧', 2],
  ['🇮🇹', 2],
  ['a\u200bb', 2],
  ['', 0],
])('%j takes %i columns in a terminal', (text, columns) => {
  expect(displayWidth(text)).toBe(columns);
  expect(displayWidth(padTo(text, 10))).toBe(10);
});

it('counts a text in the same way as the library, also where it does not ask it', () => {
  const parts = fc.constantFrom(
    ...[
      'a',
      'Z',
      '0',
      ' ',
      '~',
      '·',
      '–',
      '—',
      '…',
      '→',
      '\u0301',
      '\ufe0f',
      '\u200d',
      '漢',
      '한',
      '👩',
      '\t',
      '\u001b[1m',
    ],
  );
  fc.assert(
    fc.property(fc.array(parts, { maxLength: 12 }), (chosen) => {
      const text = chosen.join('');
      expect(displayWidth(text)).toBe(stringWidth(text, { countAnsiEscapeCodes: true }));
    }),
    { numRuns: 2000 },
  );
  const narrow = fc.array(fc.constantFrom(...'aZ09 ~!·–—…→'), { maxLength: 30 });
  fc.assert(
    fc.property(narrow, (chosen) => {
      expect(displayWidth(chosen.join(''))).toBe(
        stringWidth(chosen.join(''), { countAnsiEscapeCodes: true }),
      );
    }),
  );
});
