import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quickToRead } from '../../scripts/quick-to-read.mjs';

/** What a program leaves in `out`. */
function run(code: string, given: object = {}): unknown {
  const scope = { out: undefined, ...given };
  runInNewContext(code, scope);
  return JSON.parse(JSON.stringify(scope.out ?? null));
}

const ASCII = /^[\0-\x7f]*$/;

describe('code that is quick to read', () => {
  const char = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 3 }),
    fc.constantFrom('é', '…', '\u2028', '😀', '\ud83d', '\\', '"', "'", '`', '$', '{', '\n'),
  );
  const text = fc.array(char, { maxLength: 8 }).map((parts) => parts.join(''));

  it('keeps every text, in ASCII', () => {
    fc.assert(
      fc.property(text, (text) => {
        const template = text.replace(/[\\`$]/g, '\\$&');
        const code = `out = [${JSON.stringify(text)}, \`${template}\`, { ${JSON.stringify(text)}: 1 }];`;
        const quick = quickToRead(code);
        expect(quick).toMatch(ASCII);
        expect(run(quick)).toEqual(run(code));
      }),
      { numRuns: 500 },
    );
  });

  it('keeps what an expression finds, whichever way it is asked', () => {
    const source = fc.constantFrom(
      '\\p{L}+',
      '[^\\P{Cc}\\n]',
      '(?<first>\\p{Lu})(\\p{Ll}*)',
      '(?!x)\\p{M}|–|😀',
    );
    fc.assert(
      fc.property(source, fc.constantFrom('u', 'gu', 'giu', 'yu'), text, (source, flags, text) => {
        const all = flags.includes('g')
          ? '[...text.matchAll(OF)].map(String), text.replaceAll(OF, "$&$&"),'
          : '';
        const asked = `[OF.source, OF.flags, OF.test(text), OF.lastIndex, OF.exec(text), (OF.lastIndex = 0),
          ${all} text.match(OF), text.search(OF), text.split(OF), text.split(OF, 1), text.replace(OF, (one) => one + one)]`;
        const literal = `/${source}/${flags}`;
        const code = `const OF = ${literal};
          const inside = (text) => text.replace(${literal}, '<$&>');
          out = [${asked}, ${asked}, inside(text), inside(text)];`;
        const quick = quickToRead(code);
        expect(quick).toMatch(ASCII);
        expect(quick).not.toContain(literal);
        expect(run(quick, { text })).toEqual(run(code, { text }));
      }),
      { numRuns: 500 },
    );
  });

  it('leaves a tagged template as it is: the tag may ask for its text', () => {
    const code = 'out = [String.raw`–\\n`, "–"];';
    expect(run(quickToRead(code))).toEqual(['–\\n', '–']);
  });

  it('begins a program as it began', () => {
    const quick = quickToRead('#!/usr/bin/env node\nconst a = /\\p{L}/u;\n');
    expect(quick.split('\n')[0]).toBe('#!/usr/bin/env node');
    expect(() => quickToRead('const a = 1;')).not.toThrow();
  });
});
