import type { StandIn } from './stand-in.js';
import { STAND_IN_CODES } from './stand-in-codes.js';

/** What stands behind the markers of a conflict that a pull wrote. */
export const FILE_LABEL = 'files';
export const LIVE_LABEL = 'platform';

const START = `<<<<<<< ${FILE_LABEL}`;
const END = `>>>>>>> ${LIVE_LABEL}`;

/** True for a text with a conflict that a pull wrote and nobody has resolved yet. */
export function hasMarkers(text: string): boolean {
  if (!text.includes(START)) return false;
  const lines = text.split(/\r?\n/);
  const start = lines.indexOf(START);
  const middle = start < 0 ? -1 : lines.indexOf('=======', start);
  return middle > start && lines.indexOf(END, middle) > middle;
}

/** Where the conflict that a pull wrote begins in the text of a file, also where that is data with texts in it. */
export function pulledConflictAt(text: string): number {
  const line = new RegExp(`^${START}\\r?$`, 'm').exec(text)?.index;
  return Math.max(line ?? text.indexOf(START), 0);
}

/**
 * Where a conflict that a merge wrote begins: all three markers in order at the beginnings of lines,
 * of the same length, which `conflict-marker-size` may raise. Undefined where there is none.
 */
export function conflictAt(text: string): number | undefined {
  if (!text.includes('<<<<<<<')) return undefined;
  let start: { at: number; size: number } | undefined;
  let isHalf = false;
  for (let at = 0; at < text.length; ) {
    const next = text.indexOf('\n', at);
    const end = next < 0 ? text.length : next;
    const marker = markerAt(text, at, end);
    if (marker?.sign === '<') {
      start = { at, size: marker.size };
      isHalf = false;
    } else if (marker !== undefined && marker.size === start?.size) {
      if (marker.sign === '=') isHalf = true;
      else if (isHalf) return start.at;
    }
    at = end + 1;
  }
  return undefined;
}

/** A run of seven or more signs that begins a line; the middle one stands alone. */
function markerAt(text: string, at: number, end: number): { sign: string; size: number } | undefined {
  const sign = text[at] ?? '';
  if (!'<=>'.includes(sign)) return undefined;
  let size = 1;
  while (at + size < end && text[at + size] === sign) size += 1;
  const after = at + size === end ? '' : (text[at + size] ?? '');
  const isAlone = after === '' || after === '\r';
  return size >= 7 && (isAlone || (sign !== '=' && after === ' ')) ? { sign, size } : undefined;
}

/** A file in which a merge left a conflict. */
export function conflictIn(text: string): StandIn | undefined {
  const offset = conflictAt(text);
  if (offset === undefined) return undefined;
  return {
    code: STAND_IN_CODES.conflicted,
    offset,
    message: 'The file contains unresolved conflict markers.',
    remedy:
      'Keep what is right and remove the lines that begin with <<<<<<<, ======= and >>>>>>>, then add the file to the commit.',
  };
}
