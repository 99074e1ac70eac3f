import fc from 'fast-check';
import { expect, it } from 'vitest';
import { methodTrees } from '../../../src/providers/pipelex/method-trees.js';
import { offlineFindings } from '../../../src/providers/pipelex/offline.js';

const NAMES = ['a', 'b', '.c', 'node_modules', 'METHODS.toml', 'm.mthds', 'o.plx', 'inputs.json', 'x.txt'];
const paths = fc.uniqueArray(
  fc.array(fc.constantFrom(...NAMES), { minLength: 1, maxLength: 4 }).map((parts) => parts.join('/')),
  { maxLength: 12 },
);

it('every file belongs to one tree at most, to one whose folder it is in, and the order of files is all one', () => {
  fc.assert(
    fc.property(paths, (list) => {
      const filesOf = (names: string[]) => names.map((file) => ({ file, bytes: new Uint8Array() }));
      const trees = methodTrees(filesOf(list));
      const members = trees.flatMap(({ name, files, beside = [] }) =>
        [...files, ...beside].map(({ file }) => ({ name, file })),
      );
      expect(new Set(members.map(({ file }) => file)).size).toBe(members.length);
      for (const { name, file } of members) expect(name === '.' || file.startsWith(`${name}/`)).toBe(true);
      // A bundle is never left alone.
      for (const file of list.filter((one) => /\.(mthds|plx)$/.test(one)))
        expect(members.some((one) => one.file === file)).toBe(true);
      const shape = (one: typeof trees) =>
        one.map(({ name, files }) => [name, files.map(({ file }) => file).sort()]);
      expect(shape(methodTrees(filesOf([...list].reverse())))).toEqual(shape(trees));
    }),
  );
});

it('what a server would refuse is known before it is asked: bytes that are no text, and more than it takes', () => {
  const file = (name: string, bytes: Uint8Array) => ({ file: name, bytes });
  const found = (...files: ReturnType<typeof file>[]) =>
    offlineFindings(methodTrees(files)).map(({ code, severity }) => `${code} ${severity}`);
  const good = file('a/m.mthds', new TextEncoder().encode('domain = "a"\n'));
  expect(found(good, file('a/picture.png', Uint8Array.of(0xff, 0xfe)))).toEqual([]);
  expect(found(good, file('a/n.mthds', Uint8Array.of(0xff)))).toEqual(['PS2803 error']);
  expect(found(good, file('a/METHODS.toml', Uint8Array.of(0xff)))).toEqual(['PS2803 error']);
  expect(found(good, file('a/big.bin', new Uint8Array(65 * 1024 * 1024)))).toEqual(['PS2804 warning']);
});
