import { createRequire } from 'node:module';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { globProblem } from '../../src/bundle/files/glob-limits.js';
import { matchesPattern } from '../../src/model/index.js';
import { counted, stepsOf } from '../support/counted.js';
import { regexSteps } from '../support/regex-steps.js';

/** What tinyglobby matches with. */
const { makeRe } = createRequire(createRequire(import.meta.url).resolve('tinyglobby'))('picomatch') as {
  makeRe(pattern: string, options: object): RegExp;
};

type Sources = typeof import('../../src/model/index.js') &
  typeof import('../../src/model/closest.js') &
  typeof import('../../src/source/read/conflict-markers.js') &
  typeof import('../../src/bundle/load-desired.js') &
  typeof import('../../src/source/edit/align.js') &
  typeof import('../../src/source/edit/edit-source.js') &
  typeof import('../../src/http/redact.js') &
  typeof import('../../src/report/index.js') &
  typeof import('../../src/report/words/text-diff.js') &
  typeof import('../../src/report/words/sanitize.js') &
  typeof import('../../src/compare/compare.js') &
  typeof import('../../src/report/text/diff-text.js') &
  typeof import('../../src/providers/pipelines/kinds/index.js');

let it$: Sources;
beforeAll(async () => {
  it$ = await counted<Sources>(`
    export * from './src/model/index.js';
    export * from './src/model/closest.js';
    export * from './src/source/read/conflict-markers.js';
    export * from './src/bundle/load-desired.js';
    export * from './src/source/edit/align.js';
    export * from './src/source/edit/edit-source.js';
    export * from './src/http/redact.js';
    export * from './src/report/index.js';
    export { diffText } from './src/report/words/text-diff.js';
    export * from './src/report/words/sanitize.js';
    export * from './src/report/text/diff-text.js';
    export { unixLines } from './src/compare/compare.js';
    export { kinds } from './src/providers/pipelines/kinds/index.js';
  `);
});

/** Steps for a size and for twice of it: of linear work the second are at most twice as many, and a little. */
async function growth(run: (size: number) => () => unknown, size: number): Promise<[number, number]> {
  return [await stepsOf(run(size)), await stepsOf(run(2 * size))];
}

it('the count tells work that grows with the square', async () => {
  const { pairs } = await counted<{ pairs(n: number): number }>(
    'export const pairs = (n) => { let sum = 0; for (let a = 0; a < n; a++) for (const b of Array(n).keys()) sum += b; return sum; };',
  );
  const [once, twice] = await growth((size) => () => pairs(size), 100);
  expect(once).toBe(1 + 100 + 100 * 100);
  expect(twice).toBeGreaterThan(3.9 * once);
});

describe('address patterns', () => {
  it('fit as the plain meaning of * says', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', '/', 'é', '𝒳'), maxLength: 12 });
    const pattern = fc.string({ unit: fc.constantFrom('a', 'b', '/', '*', 'é', '𝒳'), maxLength: 8 });
    fc.assert(
      fc.property(pattern, text, (written, address) => {
        const wanted = `prompts/${written}`;
        const plain = wanted
          .split('*')
          .map((piece) => piece.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
          .join('[^]*');
        expect(matchesPattern(wanted, `prompts/${address}`)).toBe(
          new RegExp(`^${plain}$`, 'u').test(`prompts/${address}`),
        );
      }),
      { numRuns: 2_000 },
    );
  });

  it.each([
    ['a star before each letter', (size: number) => `prompts/${'*a'.repeat(size / 10)}b`],
    ['one long piece that never ends', (size: number) => `prompts/*${'a'.repeat(size / 2)}b*`],
    ['pieces that nearly fit', (size: number) => `*${'aab*'.repeat(size / 10)}`],
    ['only stars', (size: number) => `prompts/${'*'.repeat(size)}b`],
  ])('take steps by length alone: %s', async (_name, pattern) => {
    const [once, twice] = await growth(
      (size) => () => it$.matchesPattern(pattern(size), `prompts/${'a'.repeat(size)}`),
      25_000,
    );
    expect(twice).toBeLessThan(5 * 50_000);
    expect(twice).toBeLessThan(2.2 * once + 100);
  });

  it('the one of the report ends at once', () => {
    const pattern = 'prompts/*a*a*a*a*a*a*a*a*a*a*b';
    expect(matchesPattern(pattern, `prompts/${'a'.repeat(100)}`)).toBe(false);
    expect(matchesPattern(pattern, `prompts/${'a'.repeat(100)}b`)).toBe(true);
  });
});

describe('keys of sync', () => {
  const load = (items: number, keys: string[]) => {
    const prompts = Array.from({ length: items }, (_, at) => ({ name: `P${at}`, prompt_text: 'x' }));
    const sync = Object.fromEntries(keys.map((key) => [key, { protect: true }]));
    const bundle = { artifact_type: 'pipelines.artifact.bundle.v1', prompts, sync };
    return () =>
      it$.loadDesired({
        root: '/tmp',
        files: [{ file: 'a.json', bytes: new TextEncoder().encode(JSON.stringify(bundle)) }],
        kinds: it$.kinds,
        target: 'production',
        targets: ['production'],
        org: 1,
        vars: {},
        secrets: [],
        unknownFields: 'warn',
      });
  };

  it('that are addresses cost nothing per item', async () => {
    const run = (size: number) =>
      load(
        size,
        Array.from({ length: size }, (_, at) => `prompts/P${at}`),
      );
    const [once, twice] = await growth(run, 1_500);
    expect(twice).toBeLessThan(2.3 * once);
  });

  it('that name nothing are suggested a name a hundred times at most', async () => {
    const run = (size: number) =>
      load(
        size,
        Array.from({ length: size }, (_, at) => `prompts/Q${at}`),
      );
    const [once, twice] = await growth(run, 1_500);
    expect(twice).toBeLessThan(2.3 * once);
  });

  it('that are patterns may be 500', () => {
    const keys = (count: number) => Array.from({ length: count }, (_, at) => `prompts/*${at}*`);
    expect(load(1, keys(500))().findings.filter(({ code }) => code === 'PS1131')).toEqual([]);
    const many = load(1, keys(501))().findings.filter(({ code }) => code === 'PS1131');
    expect(many).toMatchObject([{ severity: 'error', place: { file: 'a.json' } }]);
  });
});

describe('globs', () => {
  const OPTIONS = { dot: false, nobrace: false } as const;

  it.each([
    'pipelines/**/*.{yaml,yml,json}',
    '**/*.pipelines.yaml',
    'teams/*/pipelines/*.yaml',
    'teams/{rome,paris,oslo}/**/*.{yaml,yml,json}',
    '{a/**/*.yaml,b/**/*.yml,c/**/*.json,d/**/*.yaml}',
    'prompts/[a-z]*.yaml',
    '!(old)/*.yaml',
    'a/?(b)/c.yaml',
    `${'long/'.repeat(60)}file.yaml`,
  ])('may be written: %s', (pattern) => {
    expect(globProblem(pattern)).toBeUndefined();
  });

  it.each([
    ['*a*a*a*a*b', 'has more than 3 * in one part of the path'],
    ['a/**b**/c', 'has more than 3 * in one part of the path'],
    ['{a*,b*/c}*d*e*f/g', 'has more than 3 * in one part of the path'],
    ['{x/*a*a,y}*a*a*b', 'has more than 3 * in one part of the path'],
    ['**/a/**/a/**/a/**/b', 'has more than 3 **'],
    [`*${'a'.repeat(200)}`, 'has 201 characters; the limit is 200'],
    ['{a,a}{a,a}{a,a}{a,a}{a,a}{a,a}{a,a}', 'stands for more than 100 alternatives'],
    ['(a)?(a)?(a)?(a)?(a)?(a)?(a)?b', 'stands for more than 100 alternatives'],
    ['+(a|aa)b', 'repeats a group with + or *'],
    ['*(a|aa)b', 'repeats a group with + or *'],
    ['(a+)+b', 'repeats a group with + or *'],
    ['[a]+[a]+[a]+b', 'repeats a group with + or *'],
    ['{a,{b,c}', 'has an unmatched bracket'],
  ])('may not be written: %s', (pattern, is) => {
    expect(globProblem(pattern)).toMatchObject({ is });
  });

  it('that may be written take few steps, whatever the names', () => {
    const piece = fc.constantFrom(
      ...[
        '*',
        '**/',
        '/',
        'a',
        'aa',
        'b',
        '?',
        '[ab]',
        '{a,aa}',
        '{a*,b/*}',
        '(a|b)',
        '?(a)',
        '!(b)',
        '+',
        '\\*',
        '.',
      ],
    );
    const pattern = fc.array(piece, { maxLength: 14 }).map((parts) => parts.join(''));
    const names = [
      'a'.repeat(60),
      `${'a'.repeat(60)}c`,
      'a/'.repeat(20),
      `${'a/'.repeat(20)}c`,
      `${'aab/'.repeat(10)}${'ab'.repeat(13)}`,
    ];
    let tried = 0;
    fc.assert(
      fc.property(pattern, fc.constantFrom(...names), (written, name) => {
        if (written === '' || globProblem(written) !== undefined) return;
        tried += 1;
        // Three stars can stand in 60³ / 6 ways, times the hundred alternatives that a pattern may have.
        regexSteps(makeRe(written, OPTIONS), name, 3_600_000);
      }),
      { numRuns: 400 },
    );
    expect(tried).toBeGreaterThan(100);
  });

  it('would take years beyond the bounds', () => {
    const regex = makeRe(`${'*a'.repeat(10)}*b`, OPTIONS);
    expect(() => regexSteps(regex, 'a'.repeat(100), 3_000_000)).toThrow();
    expect(regexSteps(makeRe('*a*a*b', OPTIONS), 'a'.repeat(255), 20_000_000).matches).toBe(false);
  });
});

const SIZE = 25_000;
/** Texts that make careless work grow with the square of their length. */
const TEXTS: [name: string, text: (size: number) => string][] = [
  ['one letter', (size) => 'a'.repeat(size)],
  ['spaces', (size) => ' '.repeat(size)],
  ['carriage returns', (size) => '\r'.repeat(size)],
  ['line feeds', (size) => '\n'.repeat(size)],
  ['backslashes', (size) => `${'\\'.repeat(size)}x`],
  ['full stops', (size) => `@${'.'.repeat(size)}x`],
  ['backticks', (size) => '`a'.repeat(size / 2)],
  ['short lines, all equal', (size) => 'a\n'.repeat(size / 2)],
  ['short lines, all different', (size) => Array.from({ length: size / 7 }, (_, at) => `${at} x`).join('\n')],
  ['words on one line', (size) => Array.from({ length: size / 7 }, (_, at) => `w${at}`).join(' ')],
  ['words without an end', (size) => 'aba '.repeat(size / 4)],
  ['starts of conflicts', (size) => '<<<<<<< files\n'.repeat(size / 14)],
  ['conflicts without an end', (size) => '<<<<<<< files\n=======\n'.repeat(size / 22)],
  ['escapes', (size) => '\\u0061%61&#97;'.repeat(size / 14)],
  ['joiners', (size) => '👩‍'.repeat(size / 3)],
  ['marks on one letter', (size) => `e${'\u0301'.repeat(size)}`],
];

describe('texts of 50,000 characters', () => {
  const SECRETS = [
    'aaaaaaaaaaaaaaaaaaaaaaab',
    'a secret of several words',
    '....................,',
    'DOCS-TOKEN-0123456789',
  ];

  describe.each(TEXTS)('%s', (_name, text) => {
    it('take linear steps to be made visible, put into Markdown, masked, compared and looked through', async () => {
      const redact = it$.makeRedactor(SECRETS);
      const ways: { [name: string]: (one: string) => unknown } = {
        visible: it$.visible,
        visibleLine: it$.visibleLine,
        markdownCode: (one) => it$.markdownCode(one, { table: true }),
        markdownText: (one) => it$.markdownText(one, { table: true }),
        htmlCode: it$.htmlCode,
        logText: it$.logText,
        redact,
        unixLines: it$.unixLines,
        hasMarkers: it$.hasMarkers,
        closest: (one) => it$.closest(one, [`${one}b`, `b${one}`, one.toUpperCase()], 3),
      };
      for (const [name, way] of Object.entries(ways)) {
        const [once, twice] = await growth((size) => () => way(text(size)), SIZE);
        expect(twice, name).toBeLessThan(2.3 * once + 500);
        expect(twice, name).toBeLessThan(60 * 2 * SIZE);
      }
    });

    it('take bounded steps to be told apart line by line', async () => {
      const lines = (size: number) => text(size).split('\n');
      const [once, twice] = await growth(
        (size) => () => it$.alignList(lines(size), [...lines(size)].reverse()),
        SIZE,
      );
      expect(twice).toBeLessThan(2.3 * once + 3_000_000);
    });

    it.each(TEXTS)('take bounded steps to be held against %s', async (_other, other) => {
      const style = it$.makeStyle(false);
      const [once, twice] = await growth(
        (size) => () => it$.diffLinesForTerminal(it$.diffText(text(size), other(size)), style, 80),
        SIZE,
      );
      // A thousand edits at most, each on at most two thousand diagonals: this bound does not grow.
      expect(twice).toBeLessThan(2.3 * once + 12_000_000);
    });
  });
});
