/**
 * Pulled values that commits of this branch contain. Files after such a commit are edits on top of the value, so it
 * counts as their base, as if it had been applied. This is true for this branch only, so the ledger never records it.
 */
export interface Landed {
  /** By address of the entry: the leaves whose pulled value is in a commit of this branch. */
  readonly paths: ReadonlyMap<string, ReadonlySet<string>>;
  /** The same for leaves where this clone cannot tell, because it lacks a part of the history. */
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

/** Leaves of an entry for which this clone cannot tell whether their pulled value is in its history. */
export function untoldOf(
  { landed }: { landed?: Landed },
  entry: { address: string } | undefined,
): ReadonlySet<string> {
  return entry === undefined ? NONE : (landed?.untold.get(entry.address) ?? NONE);
}
