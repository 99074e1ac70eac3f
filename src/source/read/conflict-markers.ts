import type { StandIn } from './stand-in.js';
import { STAND_IN_CODES } from './stand-in-codes.js';

/** The labels of the conflict markers that a pull writes: the side of the files. */
export const FILE_LABEL = 'files';
/** The side of the platform. */
export const LIVE_LABEL = 'platform';

const START = `<<<<<<< ${FILE_LABEL}`;
const END = `>>>>>>> ${LIVE_LABEL}`;

/** True for a text with an unresolved conflict of a pull. */
export function hasMarkers(text: string): boolean {
  if (!text.includes(START)) return false;
  const lines = text.split(/\r?\n/);
  const start = lines.indexOf(START);
  const middle = start < 0 ? -1 : lines.indexOf('=======', start);
  return middle > start && lines.indexOf(END, middle) > middle;
}

/**
 * Offset of the unresolved conflict of a pull in the text of a file, also where the file is data that contains texts; 0
 * where it is not found.
 */
export function pulledConflictAt(text: string): number {
  const line = new RegExp(`^${START}\\r?$`, 'm').exec(text)?.index;
  return Math.max(line ?? text.indexOf(START), 0);
}

/**
 * Offset of an unresolved conflict of a merge: all three markers, in order, at the start of lines, with the same
 * length, which `conflict-marker-size` may raise. Undefined for none.
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

/** The finding about a file with an unresolved conflict of a merge. */
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
