import { type Entry, guard, type LeafState, liveSide, pulledAt } from '../compare/index.js';
import { canonical, type Json, sameJson } from '../model/index.js';
import { hasMarkers } from '../source/read/conflict-markers.js';

/**
 * `--resolved` decides about the live value that somebody was shown, and about no later one. So the ledger records
 * which one was shown: between markers in a file, or in the report of a pull.
 */

/** The decisions of a pull about one item, as far as they concern what is still waiting for one. */
interface Waiting {
  shown: { [path: string]: string };
  known: readonly { path: string }[];
  writes: readonly { leaf: { path: string } }[];
}

/** Records that this pull shows the live value of a leaf. */
export function noteShown({ shown }: Pick<Waiting, 'shown'>, state: LeafState): void {
  shown[state.path] = guard(state.raw);
}

/** True where the platform still has the value that was shown of a leaf. */
export function isShown(entry: Entry, state: LeafState): boolean {
  const shown = entry.shown !== undefined && Object.hasOwn(entry.shown, state.path);
  if (shown) return entry.shown?.[state.path] === guard(state.raw);
  const marked = markedText(entry, state.path);
  return marked !== undefined && sameJson(marked, state.live);
}

/** True where a value of a leaf was shown, whatever the platform has now. */
export function hasShown(entry: Entry | undefined, path: string): boolean {
  if (entry === undefined) return false;
  return Object.hasOwn(entry.shown ?? {}, path) || markedText(entry, path) !== undefined;
}

/** The live text that was shown, where the ledger still has it completely; otherwise undefined. */
export function shownText(entry: Entry | undefined, path: string): string | undefined {
  if (entry === undefined) return undefined;
  const marked = markedText(entry, path);
  if (marked !== undefined) return marked;
  const pair = pulledAt(entry, path);
  const text = pair && liveSide(pair);
  const isWhole = typeof text === 'string' && entry.shown?.[path] === guard(text);
  return isWhole ? text : undefined;
}

/** The guards of an entry after a pull: what was decided is not waiting any more. */
export function shownAfter(
  entry: Entry,
  { shown, known, writes }: Waiting,
  agreed: readonly string[],
): Pick<Entry, 'shown'> {
  const decided = new Set([...known, ...writes.map(({ leaf }) => leaf)].map(({ path }) => path));
  for (const path of agreed) decided.add(path);
  const waiting = Object.entries(entry.shown ?? {}).filter(([path]) => !decided.has(path));
  const all = { ...Object.fromEntries(waiting), ...shown };
  return Object.keys(all).length === 0 ? {} : { shown: all };
}

/** True where an entry differs from the ledger's only in what was shown. */
export function isOnlyShown(entry: Entry, before: Entry | undefined): boolean {
  const bare = ({ shown: _, ...rest }: Entry) => canonical(rest as unknown as Json);
  return before !== undefined && bare(entry) === bare(before);
}

/** The live text between the markers of a pull, also for ledgers that record nothing else. */
function markedText(entry: Entry, path: string): string | undefined {
  const pair = pulledAt(entry, path);
  const isMarked = typeof pair?.desired === 'string' && hasMarkers(pair.desired);
  return isMarked && typeof pair.live === 'string' ? pair.live : undefined;
}
