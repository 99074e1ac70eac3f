import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { canonical, digest, type Json } from '../../src/model/index.js';

it('a digest is the one of the text, however often and after whatever it is asked for', () => {
  const few = fc.constantFrom<Json>(
    null,
    true,
    false,
    0,
    -0,
    1,
    '',
    'org',
    '1',
    [],
    {},
    [null],
    'x'.repeat(40),
  );
  const value = fc.oneof(few, fc.jsonValue({ noUnicodeString: false }) as fc.Arbitrary<Json>);
  const length = fc.constantFrom(16, 24, 64);
  fc.assert(
    fc.property(fc.array(fc.tuple(value, length), { maxLength: 60 }), (asked) => {
      for (const [one, most] of asked) {
        const whole = createHash('sha256').update(canonical(one), 'utf8').digest('hex');
        expect(digest(one, most)).toBe(whole.slice(0, most));
      }
    }),
  );
});

it('more different short texts than are remembered have their digests all the same', () => {
  for (let turn = 0; turn < 2; turn += 1)
    for (let number = 0; number < 3000; number += 1)
      expect(digest(number)).toBe(createHash('sha256').update(String(number), 'utf8').digest('hex'));
});
