import { expect, it } from 'vitest';
import { SOURCE_CODES } from '../../../src/source/read/source-codes.js';

it('gives every kind of finding a code of its own, in order, and a sentence', () => {
  const codes = Object.values(SOURCE_CODES).map(({ code }) => code as string);
  expect(new Set(codes).size).toBe(codes.length);
  expect([...codes].sort()).toEqual(codes);
  for (const { code, doc } of Object.values(SOURCE_CODES)) {
    expect(code).toMatch(/^PS1[013]\d\d$/);
    expect(doc).toMatch(/^[A-Z].*\.$/);
  }
});
