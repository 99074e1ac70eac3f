import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../../../src/model/json.js';
import { csvOf } from '../../../../src/providers/pipelines/emulator/export-files.js';
import { rowsOfCsv } from '../../../../src/providers/pipelines/trial/csv-rows.js';
import type { TableNames } from '../../../../src/providers/pipelines/trial/read-export.js';

const isId = (column: string) => column === 'id';
const none: TableNames = { isId, isOpened: () => false };
const inputs = { isId, isOpened: (column: string) => column === 'inputs' };

function rowsOf(text: string, opened = none): JsonObject[] {
  const read = rowsOfCsv(text, opened);
  if ('why' in read) throw new Error(read.why);
  return read.rows;
}

describe('a table', () => {
  it('is read with quotes, commas and line ends in its cells', () => {
    expect(rowsOf('id,text\r\n1,"a, ""b""\r\nc"\r\n2,\r\n')).toEqual([
      { id: '1', text: 'a, "b"\r\nc' },
      { id: '2', text: null },
    ]);
  });

  it.each(['\n', '\r\n', '\r'])('is read whatever ends its lines: %j', (end) => {
    expect(rowsOf(`id,a${end}1,2${end}`)).toEqual([{ id: '1', a: '2' }]);
  });

  it('opens JSON only where a column holds it, as a model may answer with JSON', () => {
    const text = csvOf([{ id: 1, inputs: { city: 'Rome' }, answer: '{"score":1,"passed":true}' }]);
    expect(rowsOf(text, inputs)).toEqual([
      { id: '1', inputs: { city: 'Rome' }, answer: '{"score":1,"passed":true}' },
    ]);
    expect(rowsOf('id,inputs\n1,{broken\n', inputs)).toEqual([{ id: '1', inputs: '{broken' }]);
  });

  it.each([
    ['a row that is too short', 'id,a\n1\n', 'the table is damaged (CSV_RECORD_INCONSISTENT_FIELDS_LENGTH)'],
    ['a quote that does not end', 'id,a\n1,"x\n', 'the table is damaged (CSV_QUOTE_NOT_CLOSED)'],
    ['a quote inside a cell', 'id,a\n1,x"y\n', 'the table is damaged (INVALID_OPENING_QUOTE)'],
    ['a page', '<html>\n', 'no column of the table names the task'],
    ['nothing', '\n', 'the table is empty'],
    ['a column twice', 'id,Tone,Tone\n1,2,3\n', 'two columns of the table are called "Tone"'],
  ])('is not read in part: %s', (_name, text, why) => {
    expect(rowsOfCsv(text, none)).toMatchObject({ why });
  });

  const cell = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.integer().map(String),
    fc.constantFrom('', '"', '""', ',', '\r\n', '-', '{"score":1}', 'a"b', '12345'),
  );

  it('says the same again, whatever its cells hold', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 5 }), (cells) => {
        const rows = cells.map(([a, b, c], at) => ({ id: String(at), a: `x${a}`, b: `x${b}`, c: `x${c}` }));
        expect(rowsOf(csvOf(rows))).toEqual(rows);
      }),
    );
  });

  it('that is cut off anywhere says no value that it did not have', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 4 }), (cells) => {
        const rows = cells.map(([a, b], at) => ({ id: String(at), a: a || null, b: b || null }));
        const text = csvOf(rows);
        const header = text.indexOf('\r\n') + 2;
        for (let end = header; end < text.length; end += 1) {
          const read = rowsOfCsv(text.slice(0, end), none);
          if ('why' in read) continue;
          for (const [at, row] of read.rows.entries())
            for (const [column, value] of Object.entries(row))
              expect([value, null]).toContain(value === null ? null : rows[at]?.[column as 'a']);
        }
      }),
    );
  });
});
