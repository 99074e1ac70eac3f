import { fieldOf } from '../../compare/index.js';
import { type Path, parsePath, type Resource, type Value } from '../../model/index.js';
import type { Change } from '../../plan/index.js';

/** One leaf with its wanted value. */
export interface WantedLeaf {
  path: string;
  steps: Path;
  value: Value;
}

/**
 * The leaves that a change writes, with the values of the file itself: nothing is read back from the printed plan. A
 * leaf that the file no longer names gets its clearing value.
 */
export function wantedLeaves(
  { kind, leaves }: Pick<Resource, 'kind' | 'leaves'>,
  change: Pick<Change, 'leaves'>,
): WantedLeaf[] {
  return change.leaves.map(({ path }) => {
    const written = leaves.get(path);
    if (written !== undefined) return written;
    const steps = parsePath(path) ?? [path];
    return { path, steps, value: fieldOf(kind, steps)?.clear?.value ?? null };
  });
}
