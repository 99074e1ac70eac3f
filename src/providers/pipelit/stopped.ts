import type { WriteResult } from '../../compare/index.js';
import { writeFailure } from './failures.js';

/** A reason to stop a write that is no failure of a request. */
export class Stopped extends Error {
  readonly status: number;

  constructor(message: string, status = 422) {
    super(message);
    this.status = status;
  }
}

/** Somebody changed what this write is about. */
export class Moved extends Stopped {}

/** What a write came to that ended with an error. @param clean makes a text safe that other people wrote */
export function failureOf(
  error: unknown,
  clean: (text: string) => string,
): Exclude<WriteResult, { state: 'ok' | 'partial' }> {
  if (!(error instanceof Stopped)) return writeFailure(error);
  // Ids, keys and names are of whoever wrote them.
  const message = clean(error.message);
  if (error instanceof Moved) return { state: 'not_sent', message, moved: true };
  return { state: 'refused', status: error.status, message };
}
