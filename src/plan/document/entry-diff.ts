import { type Entry, scoresOf, type TrialScore } from '../../compare/index.js';
import { byCodeUnit, type Json, sameJson } from '../../model/index.js';
import type { LeafChange } from './plan.js';

/** How one resource's entry differs between two revisions of a ledger. */
export interface EntryDiff {
  address: string;
  kind: string;
  /** `noted`: only facts besides the values differ, for example a version. */
  what: 'added' | 'changed' | 'removed' | 'noted';
  id: number | string | null;
  leaves: LeafChange[];
  /** Other recorded facts that differ, in words for people; secrets by name only. */
  facts: { name: string; before: Json; after: Json }[];
  /** What trials said about its present values, unless they said it before. */
  scores: readonly TrialScore[];
}

/** Compares two entries of one address; a missing side is undefined. At least one must exist. */
export function diffEntries(before: Entry | undefined, after: Entry | undefined): EntryDiff | undefined {
  const one = after ?? before;
  if (one === undefined) return undefined;
  const leaves = leafDiff(before?.leaves ?? {}, after?.leaves ?? {});
  const facts = before === undefined || after === undefined ? [] : factDiff(before, after);
  const what =
    before === undefined
      ? 'added'
      : after === undefined
        ? 'removed'
        : leaves.length > 0 || before.address !== after.address
          ? 'changed'
          : 'noted';
  const scores = newScores(before, after);
  return { address: one.address, kind: one.kind, what, id: one.id, leaves, facts, scores };
}

function newScores(before: Entry | undefined, after: Entry | undefined): readonly TrialScore[] {
  const now = after === undefined ? [] : scoresOf(after);
  const known = before === undefined ? [] : scoresOf(before);
  return now.filter(
    (score) => !known.some((one) => sameJson(one as unknown as Json, score as unknown as Json)),
  );
}

function leafDiff(before: Entry['leaves'], after: Entry['leaves']): LeafChange[] {
  const paths = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort(byCodeUnit);
  return paths.flatMap((path) => {
    const old = before[path];
    const now = after[path];
    if (old !== undefined && now !== undefined && sameJson(old, now)) return [];
    return [
      {
        path,
        ...(old === undefined ? {} : { before: old }),
        ...(now === undefined ? {} : { after: now }),
      },
    ];
  });
}

/** `seen`, the witness and the commit are for machines, and left out. */
function factDiff(before: Entry, after: Entry): EntryDiff['facts'] {
  const pairs: [string, Json, Json][] = [
    ['address', before.address, after.address],
    ['id', before.id, after.id],
    ['version', before.version, after.version],
    ['origin', before.origin, after.origin],
    ['protected', before.protect, after.protect],
    ['rolled back to', before.rolled_back?.to ?? null, after.rolled_back?.to ?? null],
    ['live value kept', keys(before.kept), keys(after.kept)],
    ['stored differently by the platform', keys(before.observed), keys(after.observed)],
    ['launch', before.launch?.state ?? null, after.launch?.state ?? null],
  ];
  const facts = pairs
    .filter(([, old, now]) => !sameJson(old, now))
    .map(([name, old, now]) => ({ name, before: old, after: now }));
  const secrets = new Set([...Object.keys(before.secrets), ...Object.keys(after.secrets)]);
  for (const path of [...secrets].sort(byCodeUnit)) {
    const [old, now] = [before.secrets[path], after.secrets[path]];
    if (old?.hash === now?.hash && old?.salt === now?.salt) continue;
    facts.push({
      name: `secret ${path}`,
      before: old === undefined ? 'not known' : 'written before',
      after: now === undefined ? 'not known' : 'rewritten',
    });
  }
  return facts;
}

function keys(object: object): string[] {
  return Object.keys(object).sort(byCodeUnit);
}
