import { describe, expect, it } from 'vitest';
import {
  type Entry,
  fittingScores,
  type Scores,
  scoresFor,
  scoresOf,
  type TrialScore,
} from '../../src/compare/index.js';
import { applyMessage, readApplyMessage } from '../../src/ledger/git/git-message.js';
import { followRenames, moveEntry } from '../../src/ledger/index.js';
import type { Head } from '../../src/ledger/ledger.js';
import { newScores } from '../../src/ledger/new-scores.js';

const WORDS = ['name', 'description'];
const TEXT = { name: 'Tone', prompt_text: 'Be kind.', 'config.tool': { $ref: 'tools/Search' } };

function score(trial: string, at = '2026-11-20T10:00:00.000Z'): TrialScore {
  const row = { what: 'score', name: 'Kind', address: 'criteria/Kind', unit: 'share', word: 'better' };
  const sides = { base: { n: 30, value: 0.62 }, head: { n: 30, value: 0.91 }, change: 0.29 };
  return { trial, experiment: 7, at, count: 30, verdict: 'passed', with: [], rows: [{ ...row, ...sides }] };
}

function entryWith(scores: unknown, parts: Partial<Entry> = {}): Entry {
  return {
    ...{ kind: 'prompts', address: 'prompts/Tone', partition: 'org', id: 1, origin: 'created' },
    ...{ generation: 0, leaves: TEXT, observed: {}, seen: {}, kept: {}, pulled: {}, secrets: {} },
    ...{ witness: { created_at: null }, protect: false, version: 2, launch: null, replaced: null },
    commit: null,
    ...(scores === undefined ? {} : { scores: scores as Scores }),
    ...parts,
  } as Entry;
}

const scores = scoresFor(TEXT, WORDS, [score('rome')]);

describe('scores of an entry', () => {
  it('are of the recorded values, whatever their name is', () => {
    expect(scoresOf(entryWith(scores))).toEqual([score('rome')]);
    expect(
      scoresOf(entryWith(scores, { leaves: { ...TEXT, name: 'Voice', description: 'New' } })),
    ).toHaveLength(1);
    expect(scoresOf(entryWith(scores, { leaves: { ...TEXT, prompt_text: 'Be kind!' } }))).toEqual([]);
    expect(scoresOf(entryWith(scores, { leaves: { ...TEXT, role: 'system' } }))).toEqual([]);
    expect(scoresOf(entryWith(undefined))).toEqual([]);
  });

  it('do not count where live or pulled values are others', () => {
    const pair = { live: 'a', desired: 'b' };
    expect(scoresOf(entryWith(scores, { kept: { prompt_text: pair } }))).toEqual([]);
    expect(scoresOf(entryWith(scores, { pulled: { 'config.tool': { desired: 'b' } } }))).toEqual([]);
    expect(scoresOf(entryWith(scores, { kept: { description: pair } }))).toHaveLength(1);
  });

  it('follow an item and what it refers to under new names', () => {
    const moved = followRenames(entryWith(scores), new Map([['tools/Search', 'tools/Find']]));
    expect(moved.leaves['config.tool']).toEqual({ $ref: 'tools/Find' });
    expect(scoresOf(moved)).toEqual([score('rome')]);
    const all = new Map([['prompts/Tone', entryWith(scores)]]);
    expect(moveEntry(all, 'prompts/Tone', 'prompts/Voice').map(scoresOf)).toEqual([[score('rome')]]);
    // Another tool is another content.
    expect(fittingScores({ ...TEXT, 'config.tool': { $ref: 'tools/Find' } }, [scores])).toEqual({});
  });

  it('are the newest of each trial, from all that are of these values', () => {
    const older = scoresFor(TEXT, WORDS, [score('rome', '2026-11-19T10:00:00.000Z'), score('paris')]);
    const other = scoresFor({ ...TEXT, prompt_text: 'x' }, WORDS, [score('oslo')]);
    expect(fittingScores(TEXT, [older, undefined, other, scores]).scores?.of).toEqual([
      score('paris'),
      score('rome'),
    ]);
    expect(fittingScores(TEXT, [other, undefined])).toEqual({});
  });

  it('of another shape are none, and stop nothing', () => {
    const [row] = score('rome').rows;
    const broken: unknown[] = [
      null,
      7,
      [],
      { ...scores, of: {} },
      { ...scores, besides: 'name' },
      { ...scores, of: [{ ...score('rome'), at: 'yesterday' }] },
      { ...scores, of: [{ ...score('rome'), rows: [{ ...row, base: null }] }] },
      { ...scores, of: [{ ...score('rome'), with: [1] }] },
    ];
    for (const one of broken) {
      expect(scoresOf(entryWith(one)), JSON.stringify(one)).toEqual([]);
      expect(fittingScores(TEXT, [one as Scores])).toEqual({});
    }
  });
});

describe('the log of a ledger', () => {
  const by = (...entries: Entry[]) => new Map(entries.map((entry) => [entry.address, entry]));

  it('names trials whose numbers are new, not those that were there', () => {
    const tone = entryWith(scores);
    const voice = entryWith(scores, { id: 2, address: 'prompts/Voice' });
    expect(newScores(by(), by(tone, voice))).toEqual([{ trial: 'rome', verdict: 'passed', items: 2 }]);
    expect(newScores(by(tone), by({ ...tone }, voice))).toEqual([
      { trial: 'rome', verdict: 'passed', items: 1 },
    ]);
    // Renamed: the same object with the same numbers.
    expect(newScores(by(tone), by({ ...tone, address: 'prompts/Rome' }))).toEqual([]);
    const again = entryWith(
      scoresFor(TEXT, WORDS, [{ ...score('rome', '2026-11-21T10:00:00.000Z'), verdict: 'failed' }]),
    );
    expect(newScores(by(tone), by(again))).toEqual([{ trial: 'rome', verdict: 'failed', items: 1 }]);
  });

  it('reads back what it says of trials, with hostile names', () => {
    const trials = ['rome', 'a, 3 items', 'x passed, 2', 'two\nlines'].map((trial) => ({
      ...{ trial, verdict: 'passed', items: 12 },
    }));
    const head = { target: 't', sequence: 4, counts: {}, source: { commit: null, dirty: false } };
    const note = { actor: 'a', runUrl: null, run: 'ab', added: 0, changed: 1, removed: 0, trials };
    const read = readApplyMessage(applyMessage({ ...note, head: head as unknown as Head }));
    expect(read.trials?.map(({ trial }) => trial)).toEqual([
      'rome',
      'a, 3 items',
      'x passed, 2',
      'two lines',
    ]);
    expect(read).toMatchObject({ number: 4, counts: { changed: 1 } });
  });
});
