import { type Entry, scoresOf } from '../compare/index.js';
import { byCodeUnit } from '../model/index.js';
import type { RevisionTrial } from './history.js';

/** The trials whose numbers some entries have and earlier ones had not, by trial and verdict. */
export function newScores(
  before: ReadonlyMap<string, Entry>,
  after: ReadonlyMap<string, Entry>,
): RevisionTrial[] {
  const known = new Set([...before.values()].flatMap(keysOf));
  const found = new Map<string, RevisionTrial>();
  for (const entry of after.values()) {
    // Most entries have none, or are the ones from before.
    if (entry.scores === undefined || before.get(entry.address) === entry) continue;
    const keys = keysOf(entry);
    for (const [at, { trial, verdict }] of scoresOf(entry).entries()) {
      if (known.has(keys[at] ?? '')) continue;
      const key = JSON.stringify([trial, verdict]);
      const one = found.get(key) ?? { trial, verdict, items: 0 };
      found.set(key, { ...one, items: one.items + 1 });
    }
  }
  return [...found].sort(([a], [b]) => byCodeUnit(a, b)).map(([, one]) => one);
}

/** A key for each score of an entry that is equal for the same result about the same values. */
function keysOf(entry: Entry): string[] {
  return scoresOf(entry).map(({ trial, experiment, at }) =>
    JSON.stringify([entry.kind, entry.id, entry.scores?.content, trial, experiment, at]),
  );
}
