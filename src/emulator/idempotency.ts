import { canonical, type Json } from '../model/index.js';
import type { RouteAnswer } from './route.js';

/** The stored answer of a request that carried an Idempotency-Key. */
export type ReplayRow = { id: string; body: string; status: number; answer: Json; at: string };

/** Keeps the answers: a table of the state. */
export interface ReplayStore {
  get(id: string): ReplayRow | undefined;
  put(row: ReplayRow): void;
}

/** A request with an Idempotency-Key. */
export interface KeyedRequest {
  /** Identifies a repeated request: who asks, for what, with which key. */
  id: string;
  body: Json;
  now: () => Date;
  /** How long an answer is kept, in milliseconds. */
  keptMs: number;
}

/**
 * Runs a create once per Idempotency-Key: the same key and body get the stored answer again. Only
 * answers of success are kept.
 * @param reused the refusal of a key that comes with another body
 */
export function once(
  store: ReplayStore,
  { id, body: asked, now, keptMs }: KeyedRequest,
  reused: () => Error,
  run: () => RouteAnswer,
): RouteAnswer {
  const body = canonical(asked);
  const stored = store.get(id);
  const age = stored ? now().getTime() - Date.parse(stored.at) : 0;
  if (stored && age < keptMs) {
    if (stored.body !== body) throw reused();
    return { status: stored.status, body: stored.status === 204 ? undefined : stored.answer };
  }
  const answer = run();
  if (answer.status >= 200 && answer.status < 300)
    store.put({ id, body, status: answer.status, answer: answer.body ?? null, at: now().toISOString() });
  return answer;
}
