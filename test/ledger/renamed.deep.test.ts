import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { journalText } from '../../src/ledger/git/git-session.js';
import { type JournalLine, parseJournal, replay } from '../../src/ledger/journal.js';
import { entryOf } from './git-scene.js';

const refTo = (address: string, more: object = {}) =>
  entryOf('evaluations/E', 5, { leaves: { criteria: [{ criterion_id: { $ref: address } }] }, ...more });
const OLD = entryOf('criteria/Old', 7);
const NEW = entryOf('criteria/New', 7);
const RENAME: JournalLine = { t: 'rename', from: OLD.address, entry: NEW };

/** What the run may record about the entry that refers, from before the rename and from after it. */
const LINES: JournalLine[] = [
  { t: 'put', entry: refTo(OLD.address, { version: 2 }) },
  { t: 'put', entry: refTo(NEW.address, { version: 3 }) },
  { t: 'put', entry: refTo(OLD.address, { version: 4 }) },
  { t: 'put', entry: entryOf('prompts/P', 9) },
];

describe('a rename in the journal', () => {
  it('takes every reference along, wherever the journal ends', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(LINES),
        fc.nat(LINES.length),
        fc.nat(LINES.length + 1),
        (lines, at, end) => {
          const all = [...lines.slice(0, at), RENAME, ...lines.slice(at)];
          const read = parseJournal(journalText(all.slice(0, end)), 'journal');
          const before = new Map([OLD, refTo(OLD.address)].map((entry) => [entry.address, entry]));
          const after = replay(before, read);
          const isDone = read.some(({ t }) => t === 'rename');
          expect([after.has(OLD.address), after.has(NEW.address)]).toEqual([!isDone, isDone]);
          if (isDone) expect(JSON.stringify([...after])).not.toContain(OLD.address);
          const last = read.findLast((line) => line.t === 'put' && line.entry.kind === 'evaluations');
          expect(after.get('evaluations/E')?.version).toBe(last?.t === 'put' ? last.entry.version : 1);
          // What the run began with stays as it was.
          expect(before.get('evaluations/E')).toEqual(refTo(OLD.address));
        },
      ),
    );
  });

  it('keeps what is open about the entry that refers', () => {
    const writing = { action: 'update', version: 1, updated_at: null } as const;
    const before = new Map([OLD, refTo(OLD.address, { writing })].map((entry) => [entry.address, entry]));
    expect(replay(before, [RENAME]).get('evaluations/E')).toEqual(refTo(NEW.address, { writing }));
  });
});
