import fc from 'fast-check';
import { expect, it } from 'vitest';
import { lookOf, seenAs } from '../../src/model/index.js';

const word = fc.stringMatching(/^[!-~]{1,8}$/);
const words = fc.array(word, { minLength: 1, maxLength: 5 }).map((list) => list.join(' '));

// A letter that is no ASCII goes the long way, and takes the rest of its text along.
it('plain words look as they do beside a letter that is not plain', () => {
  fc.assert(
    fc.property(words, (text) => {
      expect(seenAs(text)).toBe(text);
      expect(seenAs(`${text} é`)).toBe(`${text} é`);
      expect(lookOf(`${text} é`)).toBe(`${lookOf(text)} é`);
    }),
  );
});

it('what is not plain still goes the long way', () => {
  fc.assert(
    fc.property(words, (text) => {
      expect(seenAs(`  ${text}  x `)).toBe(`${text} x`);
      expect(lookOf(` ${text}\t\nX`)).toBe(`${lookOf(text)} x`);
    }),
  );
});
