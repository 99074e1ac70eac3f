import { type AccountId, digest, type JsonObject, slug } from '../../model/index.js';
import type { TrialEntry } from '../../providers/index.js';
import type { Session } from '../open/session.js';
import type { ChangedSwap } from './changed-swaps.js';

/** What a trial asks: equal questions are asked once. */
export interface Question {
  asked: JsonObject;
  /** Its digest. */
  question: string;
}

/** The target, its platform and account, to which the ids of a record belong. */
export interface TrialOrigin {
  target: string;
  base_url: string;
  account: AccountId;
}

/** The origin of what a session asks and records. */
export function originOf({ target, baseUrl, org }: Session): TrialOrigin {
  return { target: target.name, base_url: baseUrl, account: org };
}

/**
 * The question of a trial: its place, its tasks, and both sides of every exchange. Gate, tolerance and limits are not part
 * of it: they judge the same answers.
 */
export function questionOf(
  entry: Pick<TrialEntry, 'name' | 'where' | 'count'>,
  changed: readonly ChangedSwap[],
  origin: TrialOrigin,
): Question {
  const asked: JsonObject = {
    ...origin,
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

/** What the draws of a judgement begin with: the question without the address of the platform, which changes no answer. */
export function seedOf({ base_url: _, ...asked }: JsonObject): string {
  return digest(asked, 16);
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
