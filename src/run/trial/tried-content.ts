import type { TrialScore } from '../../compare/index.js';
import type { TrialRecord } from '../../ledger/index.js';
import { byCodeUnit, isId, isObject } from '../../model/index.js';
import type { Row, Verdict } from '../../trial/index.js';
import { hasResults, type KeptResults } from './kept-results.js';
import type { TrialOrigin } from './question.js';
import { isFrom } from './record-findings.js';

/** The object that an apply writes. */
export interface WrittenObject {
  kind: string;
  id: number | string;
}

/** An object with the content that an apply gives it. */
export interface WrittenContent extends WrittenObject {
  /** Digest without names, as the head of a trial has one. */
  digest: string;
}

/** What a trial exchanged. */
export interface RecordedTrial {
  record: TrialRecord;
  swaps: readonly RecordedSwap[];
}

/** Both sides of an exchange, as the question of a trial has them. */
type RecordedSwap = { head: string } & ({ kind: string; id: number | string } | { slug: string });

/** A trial of exactly one content. */
export interface TriedContent extends RecordedTrial {
  /** What its head exchanged besides this content: objects, and slugs of models. */
  with: (WrittenObject | string)[];
}

/** One with what it says. */
export interface AnsweredContent extends TriedContent {
  kept: KeptResults;
}

/**
 * The trials of a platform and account that ended with results. Whoever can push can write a record, so each member is
 * checked.
 */
export function trialsWithResults(records: readonly TrialRecord[], origin: TrialOrigin): RecordedTrial[] {
  return records.flatMap((record) => {
    // Ids of another platform mean other objects.
    if (!hasResults(record) || !isFrom(record, origin)) return [];
    const { swaps: asked } = record.asked;
    const swaps: unknown[] = Array.isArray(asked) ? asked : [];
    return [{ record, swaps: swaps.flatMap(readSwap) }];
  });
}

function readSwap(swap: unknown): RecordedSwap[] {
  if (!isObject(swap) || typeof swap.head !== 'string' || !isObject(swap.base)) return [];
  const { head } = swap;
  const { kind, id, slug } = swap.base;
  if (typeof slug === 'string') return [{ head, slug }];
  return typeof kind === 'string' && isId(id) ? [{ head, kind, id }] : [];
}

/** True where a trial exchanged the content of an object, whatever the content was. */
export function exchanges({ swaps }: RecordedTrial, object: WrittenObject): boolean {
  return swaps.some((swap) => isOf(swap, object));
}

/** The trials whose head was exactly this content of this object, the newest first. */
export function triedWith(content: WrittenContent, trials: readonly RecordedTrial[]): TriedContent[] {
  return trials
    .filter(({ swaps }) => swaps.some((swap) => isOf(swap, content) && swap.head === content.digest))
    .map((one) => {
      const others = one.swaps.filter((swap) => !isOf(swap, content));
      return {
        ...one,
        with: others.map((swap) => ('slug' in swap ? swap.head : { kind: swap.kind, id: swap.id })),
      };
    })
    .sort((a, b) => endOf(b) - endOf(a));
}

function endOf({ record: { end, asked_at } }: RecordedTrial): number {
  return Date.parse(end?.at ?? asked_at);
}

/**
 * Of each name the newest trial whose results are whole.
 * @param tried the newest first
 */
export async function newestAnswers(
  tried: readonly TriedContent[],
  resultsOf: (record: TrialRecord) => Promise<KeptResults | undefined>,
): Promise<AnsweredContent[]> {
  const newest = new Map<string, AnsweredContent>();
  for (const one of tried) {
    const { trial } = one.record;
    if (newest.has(trial)) continue;
    const kept = await resultsOf(one.record);
    if (kept !== undefined) newest.set(trial, { ...one, kept });
  }
  return [...newest.values()];
}

function isOf(swap: RecordedSwap, { kind, id }: WrittenObject): boolean {
  return 'kind' in swap && swap.kind === kind && swap.id === id;
}

/**
 * The numbers of a trial as the ledger keeps them.
 * @param nameOf the address of an object, or what else people call it
 */
export function scoreOf(
  { record, kept: { results }, with: others }: AnsweredContent,
  { verdict, rows }: { verdict: Verdict; rows: readonly Row[] },
  nameOf: (object: WrittenObject) => string,
): TrialScore {
  const { trial, experiment, asked } = record;
  return {
    trial,
    experiment: experiment?.id ?? null,
    at: results.at,
    count: typeof asked.count === 'number' ? asked.count : results.head.tasks.length,
    verdict,
    with: [...new Set(others.map((one) => (typeof one === 'string' ? one : nameOf(one))))].sort(byCodeUnit),
    rows: rows.map(({ what, name, address, unit, base, head, change, word }) => ({
      ...{ what, name, address, unit, change, word },
      base: { n: base.n, value: base.value },
      head: { n: head.n, value: head.value },
    })),
  };
}
