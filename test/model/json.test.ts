import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonical, digest, isDeep } from '../../src/model/index.js';

describe('a digest', () => {
  it('is the SHA-256 of the canonical text in UTF-8, also where a surrogate stands alone', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc
        .array(fc.integer({ min: 0xd780, max: 0xe080 }))
        .map((units) => units.map((unit) => String.fromCharCode(unit)).join('')),
    );
    fc.assert(
      fc.property(texts, fc.jsonValue(), (text, value) => {
        for (const one of [text, [text, value as string]]) {
          const long = createHash('sha256').update(canonical(one), 'utf8').digest('hex');
          expect(digest(one)).toBe(long);
          expect(digest(one, 16)).toBe(long.slice(0, 16));
        }
      }),
    );
  });
});

describe('a text of JSON', () => {
  const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`;

  it('is too deep from 501 levels', () => {
    expect(isDeep(nested(500))).toBe(false);
    expect(isDeep(nested(501))).toBe(true);
    expect(isDeep('{"a":'.repeat(300) + nested(200) + '}'.repeat(300))).toBe(false);
    expect(isDeep('{"a":'.repeat(300) + nested(201) + '}'.repeat(300))).toBe(true);
  });

  it('is not deep by brackets side by side, or in a text', () => {
    expect(isDeep(`[${nested(2).repeat(900)}]`)).toBe(false);
    expect(isDeep(JSON.stringify({ a: `"\\${nested(900)}` }))).toBe(false);
    expect(isDeep(`[${JSON.stringify(nested(900))},${nested(501)}]`)).toBe(true);
  });
});
