import fc from 'fast-check';
import { expect, it } from 'vitest';
import { closest, editDistance } from '../../../src/model/closest.js';

it.each([
  ['prompt', ['prompts', 'criteria'], 'prompts'],
  ['promtps', ['prompts', 'criteria'], 'prompts'],
  ['name', ['names', 'nam', 'label'], 'nam'],
  ['README.MD', ['readme.md', 'README.MQ'], 'readme.md'],
  ['NAME', ['name', 'NAMES'], 'name'],
  ['colour', ['color'], 'color'],
  ['a', ['b', 'id'], undefined],
  ['id', ['ab', 'x'], undefined],
  ['ab', ['abc'], 'abc'],
  ['completely', ['different'], undefined],
  ['same', ['same'], undefined],
  ['', ['x'], undefined],
  ['', [], undefined],
])('closest to %j among %j is %j', (word, candidates, expected) => {
  expect(closest(word, candidates)).toBe(expected);
});

it('counts edits like the plain table of all prefixes', () => {
  const distance = (a: string, b: string): number => {
    const memo = new Map<string, number>();
    const at = (i: number, j: number): number => {
      if (i === 0 || j === 0) return i + j;
      const key = `${i},${j}`;
      const known = memo.get(key);
      if (known !== undefined) return known;
      const cost = Math.min(
        at(i - 1, j) + 1,
        at(i, j - 1) + 1,
        at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1),
      );
      memo.set(key, cost);
      return cost;
    };
    return at(a.length, b.length);
  };
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });
  fc.assert(
    fc.property(word, word, fc.nat(8), (a, b, max) => {
      expect(editDistance(a, b, max)).toBe(Math.min(distance(a, b), max + 1));
    }),
  );
});
