import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { smallestFisherFall } from '../../src/trial/stats/power.js';

const PAGE = readFileSync(path.resolve(import.meta.dirname, '../../docs/trials.md'), 'utf8');

it('docs/trials.md says which falls would have been seen', () => {
  const rows = [...PAGE.matchAll(/^\| (\d+) \| (\d+) points \| (\d+) points \|$/gm)];
  expect(rows.length).toBe(4);
  for (const [, tasks, ...points] of rows)
    expect(
      [0.05, 0.01].map((level) => {
        const fall = smallestFisherFall(0.9, Number(tasks), Number(tasks), { level, tolerance: 0.05 }) ?? 0;
        return Math.ceil(fall * 100);
      }),
      `${tasks} tasks`,
    ).toEqual(points.map(Number));
});
