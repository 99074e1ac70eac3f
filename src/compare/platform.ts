import type { Json, JsonObject } from '../model/index.js';
import type { Answer, Need } from './snapshot.js';

export type Method = 'POST' | 'PUT' | 'PATCH' | 'DELETE';

export interface WriteRequest {
  body?: Json;
  idempotencyKey?: string;
  /** Asked right before it is sent, after any waiting: why it must not be, or null. */
  guard?: () => string | null;
}

/** What a write came to. Only `unknown` leaves open whether it happened. */
export type WriteResult =
  | { state: 'ok'; answer: JsonObject | undefined; serverTime: number | null }
  /** The platform said no before doing anything. */
  | { state: 'refused'; status: number; message: string }
  /** It certainly never left this machine. */
  | { state: 'not_sent'; message: string }
  | { state: 'unknown'; message: string };

/** Everything that planning may do: read. */
export interface PlatformReader {
  answer(need: Need): Promise<Answer>;
  /** The platform's own clock in its last answer, as an ISO time: what was sent since was not sent before it. */
  serverTime(): string | null;
}

/** What applying needs of a platform. */
export interface Platform extends PlatformReader {
  write(method: Method, path: string, request: WriteRequest): Promise<WriteResult>;
}
