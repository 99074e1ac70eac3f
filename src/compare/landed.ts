/**
 * Live values that `pull` took in and that commits of this branch hold: files that came after such a
 * commit are edits on top of the value, so it counts as their base, as if it had been applied. What is
 * known of it is of this branch alone; it never goes into the ledger.
 */
export interface Landed {
  /** By address of the entry: the leaves whose pulled value a commit of this branch holds. */
  readonly paths: ReadonlyMap<string, ReadonlySet<string>>;
  /** The same of leaves for which nobody can tell, because this clone lacks a part of the history. */
  readonly untold: ReadonlyMap<string, ReadonlySet<string>>;
}

const NONE: ReadonlySet<string> = new Set();

/** Leaves of an entry whose pulled value is the base here. */
export function landedOf(
  { landed }: { landed?: Landed },
  entry: { address: string } | undefined,
): ReadonlySet<string> {
  return entry === undefined ? NONE : (landed?.paths.get(entry.address) ?? NONE);
}

/** Leaves of an entry of which this clone cannot tell whether their pulled value is in its history. */
export function untoldOf(
  { landed }: { landed?: Landed },
  entry: { address: string } | undefined,
): ReadonlySet<string> {
  return entry === undefined ? NONE : (landed?.untold.get(entry.address) ?? NONE);
}
