import { pasted, UserError } from '../model/index.js';
import type { Revision } from './history.js';
import { HISTORY_CODES } from './ledger-codes.js';

/** `2026-11-22`, `2026-11-22T10:03`, `2026-11-22 10:03:20.5`; a time may end with `UTC`, `Z` or an offset. */
const TIME = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d)(:\d\d(?:\.\d{1,9})?)? ?(Z|UTC|[+-]\d\d:\d\d)?)?$/;

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/**
 * The last millisecond that a time names: of the day, the minute or the second, whatever is its smallest part. People
 * copy minutes from the list of applies, and mean the apply of that minute. Without an offset it is UTC.
 * @throws UserError PS3150 for anything else
 */
export function endOfTime(text: string): number {
  const [, day = '', minute, seconds, zone = 'Z'] = TIME.exec(text) ?? [];
  const offset = zone === 'UTC' ? 'Z' : zone;
  const start = Date.parse(`${day}T${minute ?? '00:00'}${seconds?.slice(0, 3) ?? ':00'}${offset}`);
  // A date that does not exist, such as 2026-02-30, becomes another one.
  if (Number.isNaN(start) || !isDay(day)) {
    throw new UserError(
      HISTORY_CODES.noTime.code,
      `--at ${JSON.stringify(text)} is not a day or a time.`,
      'Write it like 2026-11-22 or 2026-11-22T10:03, with an offset such as +01:00 where it is not UTC.',
      1,
      pasted('history', '--at', '2026-11-22'),
    );
  }
  const span = minute === undefined ? DAY : seconds === undefined ? MINUTE : 1000;
  return start + span - 1;
}

function isDay(day: string): boolean {
  const at = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(day);
}

/**
 * The newest revision of a time or before.
 * @param revisions all of them, newest first
 * @param at milliseconds
 * @throws UserError PS3151 where all of them are later
 */
export function revisionAt(at: number, revisions: readonly Revision[]): Revision {
  const found = revisions.find((one) => Date.parse(one.at) <= at);
  if (found !== undefined) return found;
  const first = revisions.at(-1);
  const since = first === undefined ? 'The history is empty.' : `Its first revision is of ${first.at}.`;
  throw new UserError(
    HISTORY_CODES.tooEarly.code,
    `The ledger does not go back to ${new Date(at).toISOString()}. ${since}`,
    'Name a later time. To list the times.',
    1,
    pasted('history'),
  );
}
