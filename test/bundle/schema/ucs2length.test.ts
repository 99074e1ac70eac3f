import { createRequire } from 'node:module';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import ucs2length from '../../../scripts/ucs2length.mjs';

const its: (text: string) => number = createRequire(import.meta.url)('ajv/dist/runtime/ucs2length').default;

it('counts the characters of a text as ajv does', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom('a', 'é', '\ud83d', '\ude00') }),
  );
  fc.assert(
    fc.property(text, (text) => {
      expect(ucs2length(text)).toBe(its(text));
    }),
    { numRuns: 500 },
  );
});
