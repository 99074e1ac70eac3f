import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeRedactor } from '../../src/http/index.js';

// Without stars, which the mask itself brings in, and without lone surrogates, which have no encoding.
const text = (minLength: number, maxLength: number) =>
  fc
    .oneof(
      fc.string({ unit: 'grapheme', minLength, maxLength }),
      fc.string({ unit: 'grapheme-ascii', minLength, maxLength }),
      fc.string({
        unit: fc.constantFrom('a', 'b', '+', '/', '%', '"', '\\', '\n', 'é', ' '),
        minLength,
        maxLength,
      }),
    )
    .map((value) => value.replaceAll('*', 'x'));
const secret = text(4, 40).filter((value) => value.length >= 4);

function everyByte(value: string): string {
  return [...Buffer.from(value)].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('');
}

function unicodeEscaped(value: string): string {
  return Array.from(
    { length: value.length },
    (_one, at) => `\\u${value.charCodeAt(at).toString(16).padStart(4, '0')}`,
  ).join('');
}

const encoders: [string, (value: string) => string][] = [
  ['as it is', (value) => value],
  ['JSON', (value) => JSON.stringify(value).slice(1, -1)],
  ['JSON with escaped slashes', (value) => JSON.stringify(value).slice(1, -1).replaceAll('/', '\\/')],
  ['JSON in ASCII', unicodeEscaped],
  ['JSON in ASCII, upper case', (value) => unicodeEscaped(value).replace(/[a-f]/g, (c) => c.toUpperCase())],
  ['URL component', encodeURIComponent],
  [
    'URL component in lower case',
    (value) => encodeURIComponent(value).replace(/%../g, (hex) => hex.toLowerCase()),
  ],
  ['form', (value) => new URLSearchParams({ v: value }).toString().slice(2)],
  ['every byte percent-encoded', everyByte],
  ['hex', (value) => Buffer.from(value).toString('hex')],
  ['upper-case hex', (value) => Buffer.from(value).toString('hex').toUpperCase()],
  ['base64', (value) => Buffer.from(value).toString('base64')],
  ['base64url', (value) => Buffer.from(value).toString('base64url')],
];

describe('makeRedactor', () => {
  it.each(encoders)('finds a secret %s', (_title, encode) => {
    fc.assert(
      fc.property(secret, (value) => {
        expect(makeRedactor([value])(`<${encode(value)}>`)).toBe('<***>');
      }),
    );
  });

  it.each(encoders.slice(0, 11))('leaves nothing of it %s between other text', (_title, encode) => {
    fc.assert(
      fc.property(secret, text(0, 20), text(0, 20), (value, before, after) => {
        const redacted = makeRedactor([value])(`${before}<${encode(value)}>${after}`);
        expect(redacted).toContain('***');
        expect(redacted).not.toContain(encode(value));
      }),
    );
  });

  it.each(['base64', 'base64url'] as const)('leaves not one bit of it inside a longer %s', (form) => {
    fc.assert(
      fc.property(secret, text(0, 20), text(0, 20), (value, before, after) => {
        const bits = (part: string): number => Buffer.byteLength(part) * 8;
        const redacted = makeRedactor([value])(Buffer.from(before + value + after).toString(form));
        const pieces = redacted.split('***');
        expect(pieces.length).toBeGreaterThan(1);
        expect((pieces[0] ?? '').length * 6).toBeLessThanOrEqual(bits(before));
        expect((pieces.at(-1) ?? '').replaceAll('=', '').length * 6).toBeLessThanOrEqual(bits(after) + 4);
      }),
    );
  });

  it('finds basic authentication', () => {
    const header = `Basic ${Buffer.from('user:pk_live_0123456789abcdef').toString('base64')}`;
    const redacted = makeRedactor(['pk_live_0123456789abcdef'])(header);
    expect(redacted).toBe('Basic dXNlcj***');
  });

  it('leaves unrelated text alone', () => {
    const words = fc
      .array(fc.constantFrom('the', 'plan', '100 %', '%zz', '\\n', 'v3 → v4', 'cafe', '%41'))
      .map((list) => list.join(' '));
    const redact = makeRedactor(['pk_live_0123456789', 'correct horse battery', 'q"\\z/9']);
    fc.assert(
      fc.property(words, (value) => {
        expect(redact(value)).toBe(value);
      }),
    );
  });

  it('masks overlapping and neighbouring secrets together', () => {
    const redact = makeRedactor(['abcdef', 'efghij', 'abcd', 'klmn']);
    expect(redact('xabcdefghijklmny abcd')).toBe('x***y ***');
  });

  it('leaves out what is too short, and works without secrets', () => {
    expect(makeRedactor(['', 'abc'])('abcabc')).toBe('abcabc');
    expect(makeRedactor([])('text')).toBe('text');
  });
});
