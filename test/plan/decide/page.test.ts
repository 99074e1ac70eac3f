import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { decisionTable, expectedOf, LINES, rowOf, wordOf } from './lines.js';
import { ROWS } from './rows.js';

const PAGE = path.resolve(import.meta.dirname, '../../../docs/how-it-decides.md');
const TABLE = /^\| last applied \|.*\n(?:\|.*\n)+/m;

describe('the table in docs/how-it-decides.md', () => {
  it('says what the rows say that are tested for every kind; UPDATE_GOLDEN=1 writes it anew', () => {
    const page = readFileSync(PAGE, 'utf8');
    if (process.env.UPDATE_GOLDEN === '1') writeFileSync(PAGE, page.replace(TABLE, decisionTable));
    expect(TABLE.exec(readFileSync(PAGE, 'utf8'))?.[0]).toBe(decisionTable());
  });

  it('has a line for every row, and for none two', () => {
    const named = LINES.flatMap(({ rows, unless = [] }) => [...rows, ...unless]);
    expect([...named].sort()).toEqual(ROWS.map(({ key }) => key).sort());
  });

  it.each(LINES.map((line) => [line.rows.join(' and '), line] as const))(
    'says of each policy: %s',
    (_, line) => {
      const [hold, overwrite, keep] = [expectedOf(line, 0), expectedOf(line, 1), expectedOf(line, 2)];
      if (line.policies === undefined) {
        expect([overwrite, keep].map(wordOf)).toEqual([wordOf(hold), wordOf(hold)]);
        return;
      }
      expect([overwrite, keep].map(wordOf)).not.toEqual([wordOf(hold), wordOf(hold)]);
      expect(line.policies[0].startsWith(wordOf(overwrite)), line.policies[0]).toBe(true);
      expect(line.policies[1].startsWith(wordOf(keep)), line.policies[1]).toBe(true);
    },
  );

  it('names the setting by which a row comes to something else', () => {
    for (const line of LINES)
      for (const key of line.unless ?? []) {
        const { sync = {}, expected } = rowOf(key);
        expect(wordOf(expected[0]), key).not.toBe(wordOf(expectedOf(line, 0)));
        for (const setting of Object.keys(sync)) expect(line.more, key).toContain(`\`${setting}: true\``);
      }
  });
});
