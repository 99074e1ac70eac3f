import { byCodeUnit, kindOf } from '../../model/index.js';
import { thousands } from '../text/style.js';
import { cut, markdownCode } from '../words/sanitize.js';

/** Number of entries that do not fit after which the search stops, so that ten thousand changes stay cheap. */
const MISSES = 40;

/** The length of a text where it will be stored: a comment counts characters, a job summary bytes. */
export type Size = (text: string) => number;

export const characters: Size = (text) => text.length;
export const utf8Bytes: Size = (text) => Buffer.byteLength(text, 'utf8');

/**
 * Renders whole entries while they fit into `room`, including a line break each. An entry that does not fit is left
 * out; smaller ones after it may still fit.
 */
export function fitWhole<T>(
  items: readonly T[],
  room: number,
  render: (item: T) => string,
  size: Size = characters,
): { shown: string[]; used: number; left: T[] } {
  const shown: string[] = [];
  const left: T[] = [];
  let used = 0;
  let misses = 0;
  for (const item of items) {
    const text = misses < MISSES && room - used > 1 ? render(item) : undefined;
    const length = text === undefined ? 0 : size(text) + 1;
    if (text !== undefined && used + length <= room) {
      shown.push(text);
      used += length;
    } else {
      left.push(item);
      misses += 1;
    }
  }
  return { shown, used, left };
}

/** Largest length of a list of counts by kind. */
export const COUNTED_LENGTH = 700;
const KINDS = 6;

/** All addresses if the list fits into `room`, otherwise the number of each kind. */
export function nameList(addresses: readonly string[], room: number, size: Size = characters): string {
  return namesWithin(addresses, room, size) ?? countedByKind(addresses);
}

/** All addresses; undefined where they do not fit into `room`. */
export function namesWithin(addresses: readonly string[], room: number, size: Size): string | undefined {
  const names: string[] = [];
  let length = 0;
  for (const address of addresses) {
    const name = markdownCode(address);
    length += size(name) + 2;
    if (length > room) return undefined;
    names.push(name);
  }
  return names.join(', ');
}

/** `1,204 resources: 1,000 prompts, 204 criteria`, with only a few kinds. */
export function countedByKind(addresses: readonly string[]): string {
  const kinds = new Map<string, number>();
  for (const address of addresses) kinds.set(kindOf(address), (kinds.get(kindOf(address)) ?? 0) + 1);
  const sorted = [...kinds].sort(([a, x], [b, y]) => y - x || byCodeUnit(a, b));
  const parts = sorted.slice(0, KINDS).map(([kind, number]) => `${thousands(number)} ${safeKind(kind)}`);
  const rest = sorted.slice(KINDS).reduce((sum, [, number]) => sum + number, 0);
  if (rest > 0) parts.push(`${thousands(rest)} of other kinds`);
  return parts.join(', ');
}

function safeKind(kind: string): string {
  return /^[a-z_]{1,40}$/.test(kind) ? kind.replaceAll('_', ' ') : markdownCode(cut(kind, 8));
}
