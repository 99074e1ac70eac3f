import { digest, type JsonObject, slug } from '../../model/index.js';
import type { TrialEntry } from '../../providers/index.js';
import type { ChangedSwap } from './changed-swaps.js';

/** What a trial asks: equal questions are asked once. */
export interface Question {
  asked: JsonObject;
  /** Its digest. */
  question: string;
}

/**
 * The question of a trial: its place, its tasks, and both sides of every exchange. Gate, tolerance and limits are not part
 * of it: they judge the same answers.
 * @param where the target, its platform and account
 */
export function questionOf(
  entry: Pick<TrialEntry, 'name' | 'where' | 'count'>,
  changed: readonly ChangedSwap[],
  where: { target: string; base_url: string; account: string | number | null },
): Question {
  const asked: JsonObject = {
    ...where,
    trial: entry.name,
    where: { ...entry.where },
    count: entry.count,
    swaps: changed.map(({ swap: { node, field }, base, baseDigest, head }) => ({
      node,
      field,
      base: { ...base, digest: baseDigest },
      head: 'slug' in head ? head.slug : head.digest,
    })),
  };
  return { asked, question: digest(asked, 16) };
}

/** The Idempotency-Key of a launch: another body never has the same one. */
export function launchKey(
  { namespace, target, trial }: { namespace: string; target: string; trial: string },
  question: string,
  attempt: number,
  body: JsonObject,
): string {
  const parts = [namespace, target].map((part) => slug(part).slice(0, 40));
  const name = slug(trial).slice(0, 40) || 'trial';
  return `${parts.join('-')}-${digest({ namespace, target, question, attempt, body }, 16)}-trial-${name}`;
}
