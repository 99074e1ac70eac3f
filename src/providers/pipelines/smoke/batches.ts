import type { TaskRow } from './tasks.js';

/** Most tasks of one request (C-f). */
export const MOST_TASKS = 5_000;
/** Largest body of a request: 32 MB (C-f), read as the smaller of its two meanings. */
export const MOST_BYTES = 32_000_000;

/** `{"tasks":[` and `]}`, and what else a body may hold. */
const AROUND = 200;

/** The size of a task in a request, with the comma after it. */
export function taskBytes({ fields }: Pick<TaskRow, 'fields'>): number {
  return Buffer.byteLength(JSON.stringify({ fields }), 'utf8') + 1;
}

/** Divides tasks among requests, in their order: each as full as it may be. Ends are exclusive. */
export function batchesOf(rows: readonly Pick<TaskRow, 'fields'>[]): { from: number; to: number }[] {
  const batches: { from: number; to: number }[] = [];
  let from = 0;
  let bytes = AROUND;
  for (const [index, row] of rows.entries()) {
    const size = taskBytes(row);
    if (index > from && (index - from >= MOST_TASKS || bytes + size > MOST_BYTES)) {
      batches.push({ from, to: index });
      from = index;
      bytes = AROUND;
    }
    bytes += size;
  }
  if (rows.length > from) batches.push({ from, to: rows.length });
  return batches;
}

/** True for a task that fits into no request. */
export function isTooLarge(row: Pick<TaskRow, 'fields'>): boolean {
  return taskBytes(row) + AROUND > MOST_BYTES;
}
