import type { Json } from '../../model/index.js';
import type { Change } from './plan.js';

const NAME = 'name';

/** The name that a change gives a live object; undefined where it keeps the one that it has. */
export function newNameOf({ action, leaves }: Pick<Change, 'action' | 'leaves'>): Json | undefined {
  if (action !== 'update' && action !== 'replace') return undefined;
  const leaf = leaves.find(({ path }) => path === NAME);
  return leaf?.after === undefined || leaf.after === leaf.before ? undefined : leaf.after;
}

/** The name that it takes from the live object. */
export function oldNameOf(change: Pick<Change, 'action' | 'leaves'>): Json | undefined {
  return newNameOf(change) === undefined
    ? undefined
    : change.leaves.find(({ path }) => path === NAME)?.before;
}
