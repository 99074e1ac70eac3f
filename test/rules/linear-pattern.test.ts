import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LinearPattern } from '../../src/rules/linear-pattern.js';
import { Steps, TooManySteps } from '../../src/rules/steps.js';

function pattern(source: string): LinearPattern {
  const made = LinearPattern.of(source);
  if (!(made instanceof LinearPattern)) throw new Error(`${source} ${made.problem}`);
  return made;
}

const matches = (source: string, text: string) => pattern(source).matches(text, new Steps());

/** Characters that patterns and texts share, so that texts often match. */
const letters = fc.constantFrom('a', 'b', '_', ' ', '1', '\n', 'ä', '😀');
const text = fc.array(letters, { maxLength: 12 }).map((parts) => parts.join(''));
const atoms = fc.constantFrom(
  'a',
  'b',
  '1',
  '.',
  '\\w',
  '\\W',
  '\\d',
  '\\s',
  '\\S',
  '[ab]',
  '[^a]',
  '[a-b1\\]]',
  '\\u0061',
  '\\u{1F600}',
  '\\ud83d\\ude00',
  '\\x62',
  '\\n',
  '\\p{L}',
  '\\P{L}',
  '😀',
  '^',
  '$',
  '\\b',
  '\\B',
);
const expression: fc.Arbitrary<string> = fc.letrec<{ all: string; sequence: string; part: string }>(
  (tie) => ({
    all: fc.array(tie('sequence'), { minLength: 1, maxLength: 3 }).map((parts) => parts.join('|')),
    sequence: fc.array(tie('part'), { maxLength: 4 }).map((parts) => parts.join('')),
    part: fc
      .tuple(
        fc.oneof(
          { depthSize: 'small' },
          atoms,
          tie('all').map((inner) => `(${inner})`),
          tie('all').map((inner) => `(?:${inner})`),
        ),
        fc.constantFrom('', '', '', '*', '+', '?', '*?', '{2}', '{0,2}', '{1,}'),
      )
      .map(([inner, times]) => (/^(?:\^|\$|\\b|\\B)$/.test(inner) ? inner : inner + times)),
  }),
).all;

describe('a linear pattern', () => {
  it('means what the engine of the language makes of it', () => {
    let found = 0;
    fc.assert(
      fc.property(expression, text, (source, subject) => {
        fc.pre(LinearPattern.of(source) instanceof LinearPattern);
        const expected = new RegExp(source, 'u').test(subject);
        if (expected) found += 1;
        expect(matches(source, subject), `${source} on ${JSON.stringify(subject)}`).toBe(expected);
      }),
      { numRuns: 400 },
    );
    expect(found).toBeGreaterThan(20);
  });

  it('takes linear time where engines that try again take years', () => {
    const steps = new Steps();
    const long = `${'a'.repeat(50_000)}!`;
    for (const source of ['^(a+)+$', '(a|a)*b', '^(\\w+\\s?)*$', '(a*)*c', 'a.*a.*a.*b'])
      expect(pattern(source).matches(long, steps), source).toBe(false);
  });

  it('gives up at a step that is the same everywhere', () => {
    const source = `(?:${'a?'.repeat(200)}){3}b`;
    expect(() => pattern(source).matches('a'.repeat(100_000), new Steps())).toThrow(TooManySteps);
  });

  it.each([
    ['(', 'is not a valid regular expression (Unterminated group)'],
    ['(?=a)', 'uses a lookahead or a flag, which is not supported'],
    ['(?<!a)b', 'uses a lookbehind, which is not supported'],
    ['(a)\\1', 'uses a reference to an earlier group, which is not supported'],
    ['(?<x>a)\\k<x>', 'uses a reference to an earlier group, which is not supported'],
    ['(a{1000}){1000}', 'repeats too much: it stands for more than 2000 parts'],
    ['a{99999999}', 'repeats too much: it stands for more than 2000 parts'],
    ['a'.repeat(501), 'has 501 characters; the limit is 500'],
  ])('%s is refused', (source, problem) => {
    expect(LinearPattern.of(source)).toEqual({ problem });
  });
});
