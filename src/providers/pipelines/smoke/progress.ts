import { isObject } from '../../../model/index.js';
import type { RunRecord } from '../../provider.js';

/** A task that the platform refused: its position in its request, and why. */
export interface RowRefusal {
  /** Index of the task in the whole run; null where the platform does not say it. */
  row: number | null;
  field: string | null;
  message: string;
}

/** One request with tasks. */
export interface BatchRecord {
  from: number;
  /** Exclusive. */
  to: number;
  /** `sending`: begun, and the answer is not recorded. */
  state: 'sending' | 'done';
  /** When its last request was sent of which no answer says that it has ended, in milliseconds; null where none was. */
  sent_at: number | null;
  ids: number[];
  refused: RowRefusal[];
}

/** What outlives the process: without values of tasks. */
export interface SmokeRecord {
  version: 1;
  digest: string;
  base_url: string;
  workflow: number;
  /** Identifies the run; part of the Idempotency-Key. */
  run: string;
  /** Milliseconds. */
  began: number;
  /** When something that creates tasks was last sent, in milliseconds; null where nothing was. */
  last_sent: number | null;
  api: 'v1' | 'main';
  /** The newest task before the last request; 0 where there was none, null where none was sent yet. */
  newest: number | null;
  batches: BatchRecord[];
  /** `confirming`: the confirm may have been sent. */
  upload: { id: string; state: 'opened' | 'confirming' } | null;
  /** The job of the main API; its id is null until the answer has come. Cancelled: a cancel was sent, after a signal. */
  job: { id: string | null; isCancelled?: true } | null;
  /** Ids of tasks that may be of a request without an answer; null: none was lost. */
  unknown: { tasks: number; ids: number[] } | null;
}

/** A run so far, in memory and in its record. */
export class Progress {
  readonly record: SmokeRecord;
  readonly #store: RunRecord;

  constructor(record: SmokeRecord, store: RunRecord) {
    this.record = record;
    this.#store = store;
  }

  /** Ids of the tasks that were certainly created by this run, in the order of their rows, with the row where it is known. */
  get created(): { id: number; row: number | null }[] {
    return this.record.batches.flatMap(({ from, to, ids, refused }) => {
      const without = new Set(refused.map(({ row }) => row));
      const rows = Array.from({ length: to - from }, (_, index) => from + index).filter(
        (row) => !without.has(row),
      );
      // Ids come in the order of the tasks; where the numbers disagree, no row is claimed.
      return ids.map((id, index) => ({ id, row: rows.length === ids.length ? (rows[index] ?? null) : null }));
    });
  }

  get refused(): RowRefusal[] {
    return this.record.batches.flatMap(({ refused }) => refused);
  }

  /** True where the platform has, or may have, something of this run. */
  get wrote(): boolean {
    const { batches, upload, job, unknown } = this.record;
    return (
      unknown !== null ||
      job !== null ||
      upload?.state === 'confirming' ||
      batches.some(({ state, ids }) => state === 'sending' || ids.length > 0)
    );
  }

  /** When the time limit of the tasks begins, in milliseconds. */
  get waitsFrom(): number {
    return this.record.last_sent ?? this.record.began;
  }

  /** Writes the record to disk; called before each request that creates something. */
  save(): Promise<void> {
    return this.#store.write(`${JSON.stringify(this.record, null, 2)}\n`);
  }
}

/** Reads a record; undefined where it is not one of this version. */
export function parseRecord(text: string): SmokeRecord | undefined {
  try {
    const read: unknown = JSON.parse(text);
    return isObject(read) && read.version === 1 && Array.isArray(read.batches)
      ? (read as unknown as SmokeRecord)
      : undefined;
  } catch {
    return undefined;
  }
}
