import type { Snapshot } from '../../compare/index.js';
import { isArchived, type Kind, type Kinds, type Partition, type Scope } from '../../model/index.js';
import type { PullSelection } from './request.js';

/** The partitions in which objects of a kind have to be looked for. */
export interface FoundPartitions {
  partitions: Partition[];
  pending: boolean;
  unreadable: { scope: Scope; message: string }[];
}

/**
 * The partitions of a kind that the request covers: the account, and its projects and workflows as the platform lists
 * them, without archived ones.
 * @param canFit whether the request can cover an address in a partition at all
 */
export function partitionsOf(
  kind: Kind,
  kinds: Kinds,
  wanted: PullSelection,
  snapshot: Snapshot,
  canFit: (partition: Partition) => boolean,
): FoundPartitions {
  const found: FoundPartitions = { partitions: [], pending: false, unreadable: [] };
  const add = (partition: Partition) => {
    if (wanted.hasPartition(partition) && canFit(partition)) found.partitions.push(partition);
  };
  for (const scope of kind.lives) {
    if (scope === kind.home) {
      add(kind.home);
      continue;
    }
    if (scope === 'workflow' && wanted.workflows.length > 0) {
      for (const id of wanted.workflows) add(`workflow:${id}`);
      continue;
    }
    const list = kinds.surroundings[scope];
    if (list === undefined || !wanted.mayLieBelow(kind)) continue;
    const answer = snapshot.rows(list);
    if (answer === undefined) found.pending = true;
    else if (answer.state === 'unreadable') found.unreadable.push({ scope, message: answer.message });
    else if (answer.state === 'missing') found.unreadable.push({ scope, message: '404' });
    else if (answer.state === 'rows') {
      const ids = answer.rows.filter((row) => !isArchived(row)).map((row) => row.id);
      for (const id of ids) if (typeof id === 'number') add(`${scope}:${id}`);
    }
  }
  return found;
}
