import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type JournalLine, lineTexts, parseJournal } from '../../src/ledger/journal.js';
import { BINDING, entryOf } from './git-scene.js';

const name = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('__proto__', 'toJSON', '1', '\ud800'));
const json = fc.jsonValue({ noUnicodeString: false });
const entry = fc
  .record({ name, id: fc.option(fc.nat()), leaves: fc.dictionary(name, json) })
  .map(({ name: item, id, leaves }) => entryOf(`prompts/${item}`, id, { leaves: leaves as never }));
const entries = fc.array(entry, { maxLength: 4 });
const missing = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });

const begin = fc
  .record({
    intents: entries,
    marks: entries,
    writing: missing(fc.dictionary(name, fc.constant({ action: 'update', version: 1, updated_at: null }))),
    moved: missing(fc.record({ entries, gone: fc.array(name) })),
    subject: missing(name),
  })
  .map((parts) => {
    const source = { commit: 'c'.repeat(40), dirty: false };
    const head = { ...BINDING, source, experiments_marked: true };
    return { t: 'begin', start: { at: '2026-11-22T11:02:00.000Z', head, ...parts } } as JournalLine;
  });

const line: fc.Arbitrary<JournalLine> = fc.oneof(
  begin,
  entry.map((one): JournalLine => ({ t: 'put', entry: one })),
  name.map((address): JournalLine => ({ t: 'remove', address })),
);

describe('a line of the journal that is written in parts', () => {
  it('is the same text as in one piece, and reads as it was', () => {
    fc.assert(
      fc.property(line, (one) => {
        const text = [...lineTexts(one)].join('');
        expect(text).toBe(`${JSON.stringify(one)}\n`);
        expect(parseJournal(text, 'journal.jsonl')).toEqual(
          parseJournal(`${JSON.stringify(one)}\n`, 'journal.jsonl'),
        );
      }),
    );
  });

  it('holds each entry of the beginning by itself', () => {
    const intents = Array.from({ length: 100 }, (_, index) => entryOf(`prompts/${index}`));
    const head = { ...BINDING, source: { commit: null, dirty: false }, experiments_marked: true };
    const parts = [...lineTexts({ t: 'begin', start: { at: 'now', head, intents, marks: [] } })];
    expect(parts.length).toBeGreaterThan(100);
  });
});
