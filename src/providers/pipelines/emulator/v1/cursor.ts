import { isObject } from '../../../../model/index.js';
import { invalidRequest } from './errors.js';

/** The opaque text from which the next page of a list begins (C-f). */
export function cursorAfter(lastId: number): string {
  return Buffer.from(`{"last_id": ${lastId}}`).toString('base64');
}

/**
 * The id that a cursor stands for.
 * @throws ApiError 400
 */
export function lastIdOf(cursor: string): number {
  const id = read(cursor);
  if (id === undefined || cursorAfter(id) !== cursor) throw invalidRequest('Invalid pagination cursor');
  return id;
}

function read(cursor: string): number | undefined {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64').toString('utf8'));
    const id = isObject(value) ? value.last_id : undefined;
    return Number.isSafeInteger(id) ? Number(id) : undefined;
  } catch {
    return undefined;
  }
}
