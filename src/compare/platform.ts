import type { Json, JsonObject, Kind, Partition } from '../model/index.js';
import type { Answer, Need } from './snapshot.js';

/** Where an object is, or is going to be. */
export interface ObjectPlace {
  kind: Kind;
  partition: Partition;
}

/** One object of the platform. */
export interface ObjectAt extends ObjectPlace {
  id: number | string;
}

/** How a write is sent. */
export interface WriteHow {
  /** Asked right before it is sent, after any waiting: why it must not be, or null. */
  guard?: () => string | null;
}

export interface CreateHow extends WriteHow {
  idempotencyKey?: string;
}

/** What a write came to. Only `unknown` leaves open whether it happened, and `partial` how much of it. */
export type WriteResult =
  /** `answer`: the object as the platform shows it, in the shape of a row. */
  | { state: 'ok'; answer: JsonObject | undefined; serverTime: number | null }
  /** The platform said no before doing anything; `taken`: because something else has the name. */
  | { state: 'refused'; status: number; message: string; taken?: true }
  /** Some of its requests were carried out and the rest is not: the object is there, half written. */
  | { state: 'partial'; id: number | string; message: string }
  /** It certainly never left this machine. */
  | { state: 'not_sent'; message: string }
  | { state: 'unknown'; message: string };

/**
 * Everything that planning may do: read. What comes back is in the shape of files: `id`, the other fields by
 * the names that files use, and as far as the platform shows them `created_at`, `updated_at` and `version`;
 * `archived` is true for what it only keeps for its history.
 */
export interface PlatformReader {
  answer(need: Need): Promise<Answer>;
  /** What a sentence calls a need, so that people find it in the platform's own documentation. */
  wordsOf(need: Need): string;
  /** The platform's own clock in its last answer, as an ISO time: what was sent since was not sent before it. */
  serverTime(): string | null;
}

/** What applying needs of a platform. */
export interface Platform extends PlatformReader {
  create(at: ObjectPlace, body: Json, how: CreateHow): Promise<WriteResult>;
  update(at: ObjectAt, body: Json, how: WriteHow): Promise<WriteResult>;
  remove(at: ObjectAt, how: WriteHow): Promise<WriteResult>;
}
