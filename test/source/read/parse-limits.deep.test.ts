import { describe, expect, it } from 'vitest';
import { read } from './helpers.js';

/** Lists in lists, `levels` of them. */
const nested = (levels: number): string => '['.repeat(levels) + ']'.repeat(levels);

describe.each(['a.yaml', 'a.json'])('nesting in %s', (file) => {
  it('reads 200 levels and refuses 201', () => {
    expect(read(file, nested(200)).brief).toEqual([]);
    expect(read(file, nested(201)).brief).toEqual([`tooDeep ${file}:1:201`]);
  });

  it.each([
    ['brackets', '['.repeat(1_000_000)],
    ['closed brackets', nested(200_000)],
    ['braces', '{"a":'.repeat(200_000)],
  ])('never overflows on %s', (_name, text) => {
    const got = read(file, text);
    expect(got.document).toBeUndefined();
    expect(got.brief).toHaveLength(1);
    expect(got.brief[0]).toMatch(/^tooDeep /);
  });
});

it.each([
  ['lists', '- '.repeat(50_000)],
  ['explicit keys', '? '.repeat(50_000)],
  ['block maps', Array.from({ length: 1500 }, (_, level) => `${' '.repeat(level)}a:\n`).join('')],
])('never overflows on YAML %s', (_name, text) => {
  const got = read('a.yaml', text);
  expect(got.document).toBeUndefined();
  expect(got.brief.some((line) => line.startsWith('tooDeep '))).toBe(true);
});

describe('aliases', () => {
  it('counts the levels that aliases add', () => {
    const chain = (links: number): string =>
      ['a0: &a0 []', ...Array.from({ length: links }, (_, at) => `a${at + 1}: &a${at + 1} [*a${at}]`)].join(
        '\n',
      );
    expect(read('a.yaml', chain(198)).brief).toEqual([]);
    expect(read('a.yaml', chain(199)).brief).toEqual(['tooDeep a.yaml:200:14']);
    expect(read('a.yaml', chain(20_000)).brief).toEqual(['tooDeep a.yaml:200:14']);
  });

  it('refuses an alias bomb at the alias that goes too far', () => {
    const level = (at: number) =>
      `a${at}: &a${at} [${Array(10)
        .fill(`*a${at - 1}`)
        .join(', ')}]`;
    const bomb = ['a0: &a0 [x]', ...Array.from({ length: 9 }, (_, at) => level(at + 1))].join('\n');
    const got = read('a.yaml', bomb);
    expect(got.document).toBeUndefined();
    expect(got.brief).toEqual(['tooManyValues a.yaml:7:25']);
  });

  it('refuses a bomb of merge keys', () => {
    const level = (at: number) =>
      `a${at}: &a${at} {${Array.from({ length: 9 }, (_, key) => `k${key}: {<<: *a${at - 1}}`).join(', ')}}`;
    const bomb = ['a0: &a0 {x: 1}', ...Array.from({ length: 9 }, (_, at) => level(at + 1))].join('\n');
    expect(read('a.yaml', bomb).brief[0]).toMatch(/^tooManyValues a\.yaml:/);
  });

  it('takes 5,000 honest uses of one anchor and shares their nodes', () => {
    const got = read('a.yaml', `shared: &s {list: [1, 2, 3], text: x}\nuses:\n${'  - *s\n'.repeat(5000)}`);
    expect(got.brief).toEqual([]);
    const root = got.document?.root;
    const uses = root?.type === 'map' ? root.get('uses') : undefined;
    if (uses?.type !== 'list') throw new Error('no list');
    const [first, last] = [uses.items[0], uses.items[4999]];
    if (first?.type !== 'map' || last?.type !== 'map') throw new Error('no maps');
    expect(first.get('list')).toBe(last.get('list'));
    expect((got.value as { uses: unknown[] }).uses).toHaveLength(5000);
  });

  it('refuses more than a million values without any alias', () => {
    expect(read('a.json', `[${'1,'.repeat(1_000_000)}1]`).brief).toEqual(['tooManyValues a.json:1:2000000']);
  });
});

it('reads a map of 16,000 keys without comparing each with each', () => {
  const text = Array.from({ length: 16_000 }, (_, at) => `key${at}: ${at}`).join('\n');
  const got = read('a.yaml', `${text}\nkey7: again`);
  expect(got.brief).toEqual(['duplicateKey a.yaml:16001:1 <- a.yaml:8:1']);
});
