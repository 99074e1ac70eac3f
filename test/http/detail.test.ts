import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText, readDetail } from '../../src/http/detail.js';
import type { Json } from '../../src/http/index.js';

const asIs = (text: string): string => text;

describe('readDetail', () => {
  it.each<[string, Json | undefined, string]>([
    ['a string', { detail: 'Name already used' }, 'Name already used'],
    [
      'a list',
      {
        detail: [
          { loc: ['body', 'items', 0, 'name'], msg: 'required', type: 'missing' },
          { loc: ['body'], msg: 'bad' },
        ],
      },
      'body.items.0.name: required; body: bad',
    ],
    ['a list without places', { detail: [{ msg: 'bad' }, { loc: 'x', msg: 'worse' }] }, 'bad; worse'],
    [
      'an object',
      { detail: { error_class: 'mcp_auth_required', message: 'Sign in' } },
      'Sign in (mcp_auth_required)',
    ],
    ['an object with a message only', { detail: { message: 'Sign in' } }, 'Sign in'],
    ['an object with errors', { detail: { validation_errors: ['a', 5, 'b'] } }, 'a; b'],
    ['an object with both', { detail: { message: 'Sign in', validation_errors: ['a'] } }, 'Sign in'],
    ['an object with a class only', { detail: { error_class: 'x' } }, 'x'],
    [
      'the older shape',
      { error: 'not_found', message: 'No such workflow', extra: 'no' },
      'No such workflow (not_found)',
    ],
    ['nothing', undefined, 'no readable message'],
    ['a bare list', [{ msg: 'x' }], 'no readable message'],
    ['a bare string', 'x', 'no readable message'],
    ['other keys', { stack: 'x', errors: ['y'] }, 'no readable message'],
    ['junk in the list', { detail: ['x', 1, null, { input: 'y' }] }, 'no readable message'],
    ['wrong types', { detail: { message: 5, error_class: [] } }, 'no readable message'],
    ['an empty text', { detail: ' \n' }, 'no readable message'],
  ])('reads %s', (_title, body, text) => {
    expect(readDetail(body, asIs).text).toBe(text);
  });

  it('gives the findings of a list one by one, with nothing else of them', () => {
    const detail = [
      { loc: ['body', 1, null, 'x\u0007y'], msg: 'a\nb', type: 't', input: 'in', ctx: {}, url: 'u' },
    ];
    expect(readDetail({ detail }, asIs).issues).toEqual([{ loc: ['body', 1, 'x y'], msg: 'a b', type: 't' }]);
  });

  it('uses no other part of any body', () => {
    const hidden = fc.constant('SENTINEL');
    const body = fc.dictionary(fc.constantFrom('input', 'ctx', 'trace', 'body', 'url'), hidden);
    fc.assert(
      fc.property(body, fc.array(body), (outer, items) => {
        const shown = [
          readDetail({ ...outer, detail: { ...outer, message: 'm' } }, asIs),
          readDetail({ ...outer, detail: items.map((item) => ({ ...item, msg: 'm' })) }, asIs),
          readDetail(outer, asIs),
        ];
        expect(JSON.stringify(shown)).not.toContain('SENTINEL');
      }),
    );
  });
});

describe('cleanText', () => {
  it('keeps text to one line of at most 500 characters, whole ones', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 1200 }), (text) => {
        const clean = cleanText(text, asIs);
        expect([...clean].length).toBeLessThanOrEqual(500);
        expect(clean).not.toMatch(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u);
      }),
    );
    expect(cleanText('🚀'.repeat(600), asIs)).toBe(`${'🚀'.repeat(499)}…`);
    expect(cleanText('🚀'.repeat(500), asIs)).toBe('🚀'.repeat(500));
  });

  it('redacts before it cuts, and what only the cleaning brings together', () => {
    const redact = (text: string) => text.replaceAll('to ken', '***').replaceAll('secretsecret', '***');
    expect(cleanText(`${'x'.repeat(495)}secretsecret`, redact)).toBe(`${'x'.repeat(495)}***`);
    expect(cleanText('to\u0000ken', redact)).toBe('***');
    const lines = (text: string) => text.replaceAll('first\nsecond', '***');
    expect(cleanText('a first\nsecond b', lines)).toBe('a *** b');
  });
});
