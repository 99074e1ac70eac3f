import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SharedTexts } from '../../src/compare/index.js';

describe('shared texts', () => {
  it('change no value, whatever is remembered and whatever is looked through', () => {
    const json = fc.jsonValue();
    fc.assert(
      fc.property(json, json, fc.string({ minLength: 60, maxLength: 70 }), (known, value, long) => {
        const texts = new SharedTexts();
        texts.add({ known, long, list: [long] });
        const answer = { value, long: `${long}`, rows: [{ text: [long, `${long}!`] }] };
        const before = structuredClone(answer);
        texts.share(answer);
        expect(answer).toEqual(before);
      }),
    );
  });

  it('leave frozen objects and keys like __proto__ as they are', () => {
    const long = 'x'.repeat(100);
    const texts = new SharedTexts();
    texts.add({ long });
    const answer = JSON.parse(`{"__proto__": "${long}", "a": {"__proto__": {"b": "${long}"}}}`);
    const frozen = Object.freeze({ long });
    texts.share({ answer, frozen });
    expect(JSON.stringify(answer)).toBe(`{"__proto__":"${long}","a":{"__proto__":{"b":"${long}"}}}`);
    expect(frozen.long).toBe(long);
  });
});
