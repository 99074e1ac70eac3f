import { describe, expect, it } from 'vitest';
import { endOfTime, type Revision, revisionAt } from '../../src/ledger/index.js';

const ends = (text: string) => new Date(endOfTime(text)).toISOString();

describe('a typed time', () => {
  it.each([
    ['2026-11-22', '2026-11-22T23:59:59.999Z'],
    ['2026-11-22T10:03', '2026-11-22T10:03:59.999Z'],
    ['2026-11-22 10:03 UTC', '2026-11-22T10:03:59.999Z'],
    ['2026-11-22 10:03:20', '2026-11-22T10:03:20.999Z'],
    ['2026-11-22T10:03:20.5Z', '2026-11-22T10:03:20.999Z'],
    ['2026-11-22T00:30+01:00', '2026-11-21T23:30:59.999Z'],
    ['2024-02-29', '2024-02-29T23:59:59.999Z'],
  ])('%s includes all of it', (text, end) => expect(ends(text)).toBe(end));

  it.each(['2026-02-29', '2026-1-1', '10:03', '2026-11-22T10', '2026-11-22T24:01', 'latest', ''])(
    '%j is refused',
    (text) => expect(() => endOfTime(text)).toThrow('is not a day or a time'),
  );
});

describe('the revision of a time', () => {
  const revision = (number: number, at: string) => ({ number, at }) as Revision;
  // A clock that was set back: the newest revision counts that is not later.
  const all = [
    revision(3, '2026-01-02T00:00:00Z'),
    revision(2, '2026-01-05T00:00:00Z'),
    revision(1, '2026-01-01T00:00:00Z'),
  ];
  const at = (time: string) => revisionAt(Date.parse(time), all).number;

  it('is the newest one that is not later', () => {
    expect([at('2026-01-01T12:00:00Z'), at('2026-01-03T00:00:00Z'), at('2026-01-09T00:00:00Z')]).toEqual([
      1, 3, 3,
    ]);
  });

  it('is none before the first one', () => {
    expect(() => at('2025-01-01T00:00:00Z')).toThrow(/does not go back to .* of 2026-01-01/);
    expect(() => revisionAt(0, [])).toThrow('The history is empty');
  });
});
