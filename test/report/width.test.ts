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
