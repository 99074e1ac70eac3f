import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import type { TestSpecification, Vitest } from 'vitest/node';
import { SLOWEST, SlowestFirst } from './slowest-first.js';

const ROOT = path.resolve(import.meta.dirname, '../..');

it('names files that are there, each once', () => {
  expect(SLOWEST.filter((file) => !existsSync(path.join(ROOT, file)))).toEqual([]);
  expect(new Set(SLOWEST).size).toBe(SLOWEST.length);
});

it('begins with them, whatever order the files came in, and keeps all others', async () => {
  const [longest, second] = SLOWEST as [string, string];
  const files = ['test/a.test.ts', second, 'test/b.test.ts', longest].map(
    (file) =>
      ({
        moduleId: path.join(ROOT, file),
        project: { name: '', config: { sequence: { groupOrder: 0 } } },
      }) as TestSpecification,
  );
  const cache = { getFileTestResults: () => undefined, getFileStats: () => undefined };
  const sequencer = new SlowestFirst({ cache, config: { root: ROOT, sequence: {} } } as unknown as Vitest);
  const sorted = (await sequencer.sort(files)).map(({ moduleId }) => path.relative(ROOT, moduleId));
  expect(sorted.slice(0, 2)).toEqual([longest, second]);
  expect(sorted.slice(2).sort()).toEqual(['test/a.test.ts', 'test/b.test.ts']);
});
