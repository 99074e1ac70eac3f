import type { Json, Place, Remedy } from '../model/index.js';

/** Something that a pull did not do, and that somebody has to decide or know; nothing is left out silently. */
export interface OpenPoint {
  code: string;
  /** `error`: exit 1. `open`: exit 3. `note`: for information. */
  weight: 'error' | 'open' | 'note';
  address: string;
  /** The leaf; null for the whole object. */
  path: string | null;
  message: string;
  place: Place | null;
  /** Ids of the live objects in question. */
  ids: (number | string)[];
  /** The two values of a conflict, in the bundle language. */
  files?: Json;
  platform?: Json;
  remedies: Remedy[];
}

/** An open point, with the usual values for what is left out. */
export function openPoint(
  point: Pick<OpenPoint, 'code' | 'weight' | 'address' | 'message'> & Partial<OpenPoint>,
): OpenPoint {
  return { path: null, place: null, ids: [], remedies: [], ...point };
}
