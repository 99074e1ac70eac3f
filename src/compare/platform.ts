import type { Json, JsonObject, Kind, Partition } from '../model/index.js';
import type { Answer, Need } from './snapshot.js';

/** The place of an object, present or future. */
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
  /** Called right before each send, after any waiting: why nothing may be sent, or null. */
  guard?: () => string | null;
  /**
   * Called after each request of several that was carried out: the others belong to it, and are not cancelled for their
   * age.
   */
  goesOn?: () => void;
  /** The object as it was read right before, from which the body of an update was made. */
  before?: JsonObject;
}

/** How a create is sent. */
export interface CreateHow extends WriteHow {
  idempotencyKey?: string;
  /** Set where an earlier run may have sent this create. */
  earlier?: EarlierCreate;
  /**
   * Called where the platform made objects under another id than was asked for: with their ids before they are removed
   * again, and with those that are left after it. Resolves once that is recorded, and never rejects.
   */
  strays?(ids: readonly (number | string)[]): Promise<void>;
}

/** What is known of a create that an earlier run may have sent. */
export interface EarlierCreate {
  /** The earliest time of its first send, by the platform's clock; null where the platform shows none. */
  sentAt: string | null;
  /** Objects that it made under another id, as it recorded. */
  strays: readonly (number | string)[];
}

/** The result of a write. Only `unknown` leaves open whether it happened, and `partial` how much of it. */
export type WriteResult =
  /** `answer`: the object as the platform returned it, in the shape of a row. */
  | { state: 'ok'; answer: JsonObject | undefined; serverTime: number | null }
  /** The platform refused and did nothing; `taken`: because another object has the name. */
  | { state: 'refused'; status: number; message: string; taken?: true }
  /**
   * Some of its requests were carried out: the object exists, half written. `before`: in the shape of a row, as it was
   * before somebody changed it, where that ended the write.
   */
  | { state: 'partial'; id: number | string; message: string; before?: JsonObject }
  /** It certainly never left this machine; `moved`: because the object is not as it was read, and has to be read again. */
  | { state: 'not_sent'; message: string; moved?: true }
  | { state: 'unknown'; message: string };

/**
 * Reads a platform; planning gets nothing else. Rows are in the shape of files: `id`, fields by the names that files
 * use, `created_at`, `updated_at` and `version` if the platform shows them, and `archived: true` for objects kept only
 * for their history.
 */
export interface PlatformReader {
  answer(need: Need): Promise<Answer>;
  /** The name of a need in messages, in the words of the platform's documentation. */
  wordsOf(need: Need): string;
  /** The platform's clock in its last answer, as an ISO time: later requests were not sent before it. */
  serverTime(): string | null;
}

/** Reads and writes a platform, for applying. */
export interface Platform extends PlatformReader {
  /** Gets what the ledger keeps of objects besides the fields of files (`trace` of the kind), by id, before any reading. */
  recall?(kind: Kind, traces: ReadonlyMap<number | string, Json>): void;
  create(at: ObjectPlace, body: Json, how: CreateHow): Promise<WriteResult>;
  update(at: ObjectAt, body: Json, how: WriteHow): Promise<WriteResult>;
  remove(at: ObjectAt, how: WriteHow): Promise<WriteResult>;
}
