import type { Json, Kind } from '../../model/index.js';
import type { Change } from './plan.js';

type Named = Pick<Kind, 'nameField'> | undefined;

/** The name that a change gives to a live object; undefined where the object keeps its name. */
export function newNameOf(
  kind: Named,
  { action, leaves }: Pick<Change, 'action' | 'leaves'>,
): Json | undefined {
  if (action !== 'update' && action !== 'replace') return undefined;
  const leaf = nameLeaf(kind, leaves);
  return leaf?.after === undefined || leaf.after === leaf.before ? undefined : leaf.after;
}

/** The name that a change takes from the live object. */
export function oldNameOf(kind: Named, change: Pick<Change, 'action' | 'leaves'>): Json | undefined {
  return newNameOf(kind, change) === undefined ? undefined : nameLeaf(kind, change.leaves)?.before;
}

/** The leaf of a change with the name. */
export function nameLeaf<Leaf extends { path: string }>(
  kind: Named,
  leaves: readonly Leaf[],
): Leaf | undefined {
  return leaves.find(({ path }) => path === kind?.nameField);
}
