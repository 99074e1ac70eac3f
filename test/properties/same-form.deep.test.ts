import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { sameForm } from '../../src/compare/same-form.js';
import { sameText } from '../../src/compare/same-text.js';
import { type Field, inForm, type Json, looksOf } from '../../src/model/index.js';
import { fold } from '../../src/pull/write/file-names.js';
import { counted, stepsOf } from '../support/counted.js';
import { hostileText } from './hostile-text.js';

const about = { doc: '', source: '' };
const TEXT: Field = { type: 'text', ...about };
const PYTHON: Field = { type: 'text', extension: 'py', ...about };
const NUMBER: Field = { type: 'number', ...about };
const SET: Field = { type: 'list', order: 'set', item: TEXT, ...about };
const LIST: Field = { type: 'list', order: 'ordered', item: TEXT, ...about };
const JSON_FIELD: Field = { type: 'json', leaves: 'whole', ...about };

const anyText = fc.oneof(fc.string({ unit: 'binary' }), hostileText, fc.lorem({ maxCount: 12 }));
/** Words that no form touches, so that a change of one is a change of the text. */
const word = fc.stringMatching(/^[a-zA-Z0-9äöüé]{1,9}$/).filter((one) => one.normalize('NFC') === one);
const words = fc.array(word, { minLength: 1, maxLength: 12 });
const space = fc.stringMatching(/^[ \t\r\n]{1,4}$/);

const escaped = (text: string) =>
  text.replace(
    /[&<>"']/g,
    (one) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[one] ?? '&#39;',
  );

/** Everything that counts as form alone, as what a platform might make of a text. */
const FORMS: [string, (text: string) => string][] = [
  ['trimmed', (text) => text.trim()],
  ['with a line break at its end', (text) => `${text}\n`],
  ['with CRLF', (text) => text.replace(/\r?\n/g, '\r\n')],
  ['with CR for LF', (text) => text.replace(/\r?\n/g, '\r')],
  ['with runs of white space as one space', (text) => text.replace(/\s+/g, ' ')],
  ['without white space at line ends', (text) => text.replace(/[ \t]+(?=\n|$)/g, '')],
  ['with no-break spaces', (text) => text.replaceAll(' ', '\u00a0')],
  ['decomposed', (text) => text.normalize('NFD')],
  ['composed', (text) => text.normalize('NFC')],
  ['escaped', escaped],
  ['decomposed, escaped and trimmed', (text) => escaped(text.normalize('NFD')).trim()],
];

describe('form equality of texts', () => {
  it('is reflexive and symmetric', () => {
    fc.assert(
      fc.property(anyText, anyText, (a, b) => {
        expect(sameText(a, a)).toBe(true);
        expect(sameText(a, a, { indented: true })).toBe(true);
        expect(sameText(a, b)).toBe(sameText(b, a));
      }),
    );
  });

  test.each(FORMS)('holds for a text that comes back %s', (_name, form) => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(sameText(text, form(text))).toBe(true);
        expect(sameText(form(text), text)).toBe(true);
      }),
    );
  });

  it('fails where a word is cut, left out, added, changed or moved', () => {
    fc.assert(
      fc.property(words, fc.nat(), word, space, (list, at, other, gap) => {
        const index = at % list.length;
        const text = list.join(' ');
        const made = (now: string[]) => now.join(gap);
        const without = list.filter((_, place) => place !== index);
        expect(sameText(text, made(without))).toBe(false);
        expect(sameText(text, made(list.with(index, `${list[index]}${other}`)))).toBe(false);
        expect(sameText(text, made([...list, other]))).toBe(false);
        const changed = list.with(index, other);
        expect(sameText(text, made(changed))).toBe(other === list[index]);
        const turned = list.toReversed();
        expect(sameText(text, made(turned))).toBe(turned.join(' ') === text);
      }),
    );
  });

  it('fails where a text is cut anywhere but in white space', () => {
    fc.assert(
      fc.property(words, fc.nat(), (list, at) => {
        const text = list.join(' ');
        const cut = text.slice(0, at % text.length);
        expect(sameText(text, cut)).toBe(cut.trim() === text);
      }),
    );
  });

  it.each([
    ['x² + 1', 'x2 + 1'],
    ['The ﬁrst', 'The first'],
    ['a b', 'ab'],
    ['Rome', 'rome'],
    ['“quoted”', '"quoted"'],
    ['<b>bold</b>', 'bold'],
    ['a &lt; b', 'a &gt; b'],
    ['1,000', '1000'],
    ['&#0;', '\0'],
  ])('%j is not %j', (a, b) => {
    expect(sameText(a, b)).toBe(false);
  });

  it.each([
    ['HTTPS://Tools.Example.com:443/mcp', 'https://tools.example.com/mcp', true],
    ['https://tools.example.com', 'https://tools.example.com/', true],
    ['https://tools.example.com/a/../b', 'https://tools.example.com/b', true],
    ['https://tools.example.com/%7euser?q=%2f', 'https://tools.example.com/~user?q=%2F', true],
    ['https://bücher.example/', 'https://xn--bcher-kva.example/', true],
    ['https://tools.example.com/mcp', 'https://tools.example.com/mcp/', false],
    ['https://tools.example.com/mcp', 'http://tools.example.com/mcp', false],
    ['https://tools.example.com/MCP', 'https://tools.example.com/mcp', false],
    ['https://tools.example.com/a?b=1', 'https://tools.example.com/a', false],
    ['https://tools.example.com:8443/', 'https://tools.example.com/', false],
    ['https://tools.example.com/a%2Fb', 'https://tools.example.com/a/b', false],
  ])('%j and %j: %j', (a, b, same) => {
    expect(sameText(a, b)).toBe(same);
    expect(sameText(b, a)).toBe(same);
  });

  it('counts indentation where it means something', () => {
    const code = 'def f():\n    if x:\n        a()\n    b()\n';
    expect(sameForm(PYTHON, code, code.replaceAll('\n', '\r\n').trimEnd())).toBe(true);
    expect(sameForm(PYTHON, code, code.replace('    b()', '        b()'))).toBe(false);
    expect(sameForm(TEXT, code, code.replace('    b()', '        b()'))).toBe(true);
  });

  it('composes no stack of marks, which takes the square of its height', () => {
    const stack = `a${'\u0301\u0323'.repeat(25_000)}`;
    for (const form of ['NFC', 'NFKC', 'NFKD'] as const) expect(inForm(stack, form)).toBe(stack);
    // Whatever finds names that look alike, or names of files, goes by the same way.
    expect(looksOf(stack)).toEqual([stack]);
    expect(fold(stack)).toBe(stack);
    expect(sameText(stack, `${stack}\n`)).toBe(true);
    expect(sameText(stack, stack.slice(0, -1))).toBe(false);
    expect(inForm('e\u0323\u0301', 'NFC')).toBe('ẹ́');
  });

  it('takes steps that grow with the length and no faster', async () => {
    const fast = await counted<{ sameText: typeof sameText; sameForm: typeof sameForm }>(
      "export { sameText } from './src/compare/same-text.ts'; export { sameForm } from './src/compare/same-form.ts';",
    );
    const units = [' \t\r\n', '&amp;', '&#', 'https://', '%7e', 'e\u0301', '{{', 'word '];
    for (const unit of units) {
      const steps = (length: number) => {
        const text = unit.repeat(Math.ceil(length / unit.length));
        return stepsOf(() => {
          fast.sameText(`a${text}b`, `a${text}c`);
          fast.sameText(`https://x/${text}`, `https://x/${text}c`);
          fast.sameForm(PYTHON, `${text}b`, `${text}c`);
          const list = text.match(/.{1,50}/gsu) ?? [];
          fast.sameForm(SET, list, [...list.toReversed(), 'c']);
        });
      };
      const [some, many] = [await steps(25_000), await steps(50_000)];
      expect(many, unit).toBeLessThan(2.2 * some + 200);
    }
  });
});

describe('form equality of values', () => {
  it.each<[Json, Json, boolean]>([
    [0.333, 0.33, true],
    [0.335, 0.34, true],
    [0.125, 0.12, true],
    [0.125, 0.13, true],
    [0.1, 0.10000000149011612, true],
    [0.30000000000000004, 0.3, true],
    [1.23456789, 1.2346, true],
    [0.339, 0.33, false],
    [0.75, 0.7, false],
    [0.75, 0.8, false],
    [2.5, 3, false],
    [0.006, 0.01, false],
    [0.001, 0, false],
    [120, 60, false],
    [209, 20, false],
    [16777217, 16777216, false],
    [1, -1, false],
    [0.5, '0.5', false],
    [1, null, false],
  ])('%j and %j: %j', (a, b, same) => {
    expect(sameForm(NUMBER, a, b)).toBe(same);
    expect(sameForm(NUMBER, b, a)).toBe(same);
  });

  it('rounds no number of which the next one is another', () => {
    for (const type of ['integer', 'id', 'version'] as const) {
      const field = { type, ...about, ...(type === 'id' ? { id: 'integer' } : {}), of: 'x' } as Field;
      expect(sameForm(field, 1.001, 1)).toBe(false);
    }
  });

  it('is reflexive for any JSON, and does not see the order of keys', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const json = value as Json;
        expect(sameForm(JSON_FIELD, json, json)).toBe(true);
        expect(sameForm(undefined, json, JSON.parse(JSON.stringify(json)))).toBe(true);
      }),
    );
    expect(sameForm(JSON_FIELD, { a: 'x ', b: 1 }, { b: 1, a: 'x' })).toBe(true);
  });

  it('does not see the order of a set, and sees that of a list', () => {
    fc.assert(
      fc.property(fc.uniqueArray(word, { minLength: 2, maxLength: 9 }), (list) => {
        const formed = list.toReversed().map((one) => ` ${one}\n`);
        expect(sameForm(SET, list, formed)).toBe(true);
        expect(sameForm(LIST, list, formed)).toBe(false);
        expect(
          sameForm(
            LIST,
            list,
            list.map((one) => `${one} `),
          ),
        ).toBe(true);
        expect(sameForm(SET, list, list.slice(1))).toBe(false);
        expect(sameForm(SET, list, [...list, 'another one'])).toBe(false);
        expect(sameForm(JSON_FIELD, list, list.toReversed())).toBe(false);
      }),
    );
  });

  it.each<[Json, Json]>([
    [{ a: 1 }, { a: 1, b: 2 }],
    [{ a: 1, b: 2 }, { a: 1 }],
    [{ a: null }, { b: null }],
    [[], null],
    ['', null],
    [{}, null],
    [['a'], 'a'],
    [true, 'true'],
  ])('%j is not %j', (a, b) => {
    expect(sameForm(JSON_FIELD, a, b)).toBe(false);
    expect(sameForm(JSON_FIELD, b, a)).toBe(false);
  });

  it('takes white space for nothing only where empty and missing are the same', () => {
    expect(sameForm({ ...TEXT, blank: true }, ' \n', null)).toBe(true);
    expect(sameForm({ ...TEXT, blank: true }, ' a', null)).toBe(false);
    expect(sameForm(TEXT, ' \n', null)).toBe(false);
  });
});
