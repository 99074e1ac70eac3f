import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeRedactor } from '../../src/http/index.js';
import { makeStrictRedactor } from '../../src/http/redact.js';
import { encodingsOf, isMasked } from '../../src/http/secret-forms.js';
import { diffLinesForTerminal } from '../../src/report/text/diff-text.js';
import { makeStyle } from '../../src/report/text/style.js';
import { cut, cutStart, markdownCode } from '../../src/report/words/sanitize.js';
import { diffText } from '../../src/report/words/text-diff.js';
import { valueText } from '../../src/report/words/value-text.js';

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
const secret = text(8, 40).filter(isMasked);

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
    const redact = makeRedactor(['abcdef-1234', '1234-efghij', 'abcdef-1', 'klmn-5678']);
    expect(redact('xabcdef-1234-efghijklmn-5678y abcdef-1')).toBe('x***y ***');
  });

  it('leaves out what is short or a plain word, and works without secrets', () => {
    const short = [
      '',
      'abc',
      'x1y2z3w',
      'true',
      'staging',
      'production',
      'PRODUCTION',
      'Production',
      '1234567',
      'élève',
    ];
    for (const value of short) {
      expect(isMasked(value), value).toBe(false);
      expect(makeRedactor([value])(`<${value}>`)).toBe(`<${value}>`);
      expect(encodingsOf(value)).toEqual([]);
    }
    for (const value of ['12345678', 'producTion', 'production1', 'abcdefghijklmnopqrstuvwxyz', 'two words'])
      expect(makeRedactor([value])(`<${value}>`), value).toBe('<***>');
    expect(makeRedactor([])('text')).toBe('text');
  });

  it.each(
    encoders.flatMap(([outer, encode]) =>
      encoders
        .filter(([inner]) => inner !== 'as it is' && outer !== 'as it is')
        .map(
          ([inner, first]) => [`${inner}, then ${outer}`, (value: string) => encode(first(value))] as const,
        ),
    ),
  )('finds a secret in two encodings: %s', (_title, encode) => {
    fc.assert(
      fc.property(secret, (value) => {
        expect(makeRedactor([value])(`<${encode(value)}>`)).not.toContain(encode(value));
        expect(makeRedactor([value])(`<${encode(value)}>`)).toBe('<***>');
      }),
      { numRuns: 50 },
    );
  });

  it('finds a secret in HTML, also within JSON, and JSON in JSON', () => {
    const value = `a"<&'>\\ b\n${'ü'}1`;
    const html = value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    const forms = [
      html.replaceAll('"', '&quot;').replaceAll("'", '&#39;'),
      html.replaceAll('"', '&#34;').replaceAll("'", '&apos;'),
      [...value].map((char) => `&#x${char.codePointAt(0)?.toString(16)};`).join(''),
      JSON.stringify(html).slice(1, -1),
      JSON.stringify(JSON.stringify({ token: value })),
      JSON.stringify(value).replaceAll('"', '&quot;'),
    ];
    for (const form of forms) {
      const redacted = makeRedactor([value])(`<p>${form}</p>`);
      expect(redacted, form).toContain('***');
      expect(redacted, form).not.toContain('ü');
      expect(redacted, form).not.toMatch(/&amp;|&#38;|&#x26;|fc/);
    }
  });

  it('finds a value of several lines with other white space, and each of its lines', () => {
    const pem = `-----BEGIN KEY-----\n${'MIIEvQIBADANBg0'.repeat(4)}\n${'kqhkiG9w0BAQEFA'.repeat(4)}\n-----END KEY-----\n`;
    const redact = makeRedactor([pem]);
    const body = /MIIE|kqhk/;
    for (const shown of [
      pem.replaceAll('\n', '\r\n'),
      pem.replaceAll('\n', ' '),
      pem.replaceAll('\n', ''),
      pem.replaceAll('\n', '\n    '),
      pem.replaceAll('\n', '\\n'),
      JSON.stringify(pem.replaceAll('\n', '\r\n')),
      pem
        .split('\n')
        .map((line) => `2026-11-28 log | ${line}`)
        .join('\n'),
      Buffer.from(pem).toString('base64').replace(/.{76}/g, '$&\n'),
    ])
      expect(redact(`key: ${shown} end`), shown).not.toMatch(body);
    expect(redact(`<${Buffer.from(pem).toString('base64').replace(/.{64}/g, '$&\r\n  ')}>`)).toBe('<***>');
  });

  describe('of a secret in a text that was cut', () => {
    const SECRET = 'pk_live_0123456789abcdef';

    it('leaves no beginning before the ellipsis and no end behind it', () => {
      const left = (shown: string): number[] =>
        Array.from({ length: SECRET.length - 3 }, (_, at) => SECRET.slice(at, at + 4)).flatMap((part) =>
          shown.includes(part) ? [shown.indexOf(part)] : [],
        );
      fc.assert(
        fc.property(text(0, 20), text(0, 20), fc.nat(60), fc.nat(60), (before, after, max, from) => {
          const whole = `${before} ${SECRET} ${after}`;
          const redact = makeRedactor([SECRET]);
          for (const shown of [
            cut(whole, max),
            cutStart(whole, max),
            `${cut(whole, max)} ${cutStart(whole, from)}`,
            cut(JSON.stringify(cut(whole, max)), max),
            valueText(whole, max),
            markdownCode(cut(whole, max)),
          ])
            expect(left(redact(shown)), shown).toEqual([]);
        }),
      );
    });

    it.each([
      ['base64', Buffer.from(SECRET).toString('base64')],
      ['hex', Buffer.from(SECRET).toString('hex')],
      ['percent', everyByte(SECRET)],
      ['JSON in ASCII', unicodeEscaped(SECRET)],
    ])('finds the beginning in %s', (_form, encoded) => {
      expect(makeRedactor([SECRET])(`<${encoded.slice(0, Math.floor(encoded.length / 2))}…>`)).toMatch(
        /^<.{0,5}\*\*\*.{0,5}…>$/,
      );
    });

    it('leaves alone what is no part of it, or too little', () => {
      const redact = makeRedactor([SECRET]);
      for (const shown of ['pk_l… is', 'the keys pk_live_ …', 'pk_live_0123', '…', 'and so on… def 9abcdef'])
        expect(redact(shown)).toBe(shown.replace('pk_l…', '***…'));
      expect(redact('pk_… and …def')).toBe('pk_… and …def');
    });
  });

  it('leaves nothing of a secret that the marks of a diff divide, with colors or without', () => {
    const [old, now] = ['sk-proj-0123-4567-89ab', 'sk-proj-0123-9999-89ab'];
    const diff = diffText(`the key is ${old}, use it`, `the key is ${now}, use it`);
    for (const color of [false, true])
      for (const [known, part] of [
        [old, '4567'],
        [now, '9999'],
      ] as const) {
        const shown = diffLinesForTerminal(diff, makeStyle(color), 100).join('\n');
        expect(shown).toMatch(/\[-.*-\]/);
        const redacted = makeRedactor([known])(shown);
        expect(redacted).toContain('***');
        expect(redacted).not.toContain(part);
        expect(redacted).not.toContain('sk-');
      }
    const redact = makeRedactor([old]);
    for (const shown of ['a [-b-]{+c+} d', '{+ [- +} -] [-', '[-'.repeat(1000), '{+ [-x'])
      expect(redact(shown)).toBe(shown);
  });

  it('replaces short values too where the text is about them', () => {
    const strict = makeStrictRedactor(['true', 'pk_live_0123456789']);
    expect(strict("value 'true' is not a token; untrue, pk_live_0123456789")).toBe(
      "value '***' is not a token; untrue, ***",
    );
  });

  it('may decode a run of digits at once: Node reads it group by group', () => {
    const run = (digits: string) =>
      fc.array(fc.constantFrom(...digits), { minLength: 11, maxLength: 40 }).map((all) => all.join(''));
    const base64 = fc
      .tuple(run('ABZabz019+/-_'), fc.constantFrom('', '=', '=='))
      .map(([digits, end]) => digits + end);
    const grouped = (one: string, group: number, encoding: 'hex' | 'base64') =>
      (one.match(new RegExp(`.{1,${group}}`, 'g')) ?? []).map((part) => Buffer.from(part, encoding));
    fc.assert(
      fc.property(base64, run('0123456789abcdefABCDEF'), fc.nat({ max: 3 }), (one, other, offset) => {
        const [digits, hex] = [one.slice(offset), other.slice(offset)];
        expect(Buffer.from(digits, 'base64')).toEqual(Buffer.concat(grouped(digits, 4, 'base64')));
        expect(Buffer.from(hex, 'hex')).toEqual(Buffer.concat(grouped(hex, 2, 'hex')));
      }),
      { numRuns: 1000 },
    );
  });
});
