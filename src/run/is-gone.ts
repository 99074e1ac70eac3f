import {
  isArchived,
  isId,
  isPartitionOf,
  type Kind,
  type Partition,
  splitAddress,
  UserError,
  type Value,
  type ValueObject,
} from '../model/index.js';
import type { Change } from '../plan/index.js';
import type { Session } from './open/session.js';

/**
 * Whether the object of a delete is certainly gone from the platform: it is in no list, and its id answers 404. For
 * objects that no ledger entry and no item names any more. False also where something cannot be read.
 */
export async function isGone(
  session: Session,
  change: Pick<Change, 'address' | 'kind' | 'id' | 'replaced_by'>,
): Promise<boolean> {
  const kind = session.kinds.find(change.kind);
  if (kind === undefined || change.id === null) return false;
  const partition = partitionOf(session, kind, change.replaced_by ?? change.address);
  // Without the variable, which the target no longer has, its list is unknown.
  if (!isPartitionOf(kind, partition) || !isId(change.id)) return false;
  try {
    // Only where its list answers does a 404 mean the object alone, not everything around it.
    const list = await session.reader.answer({ ask: 'list', kind, partition, twice: true });
    const rows = list.state === 'rows' ? list.rows.filter((row) => !isArchived(row)) : undefined;
    if (rows === undefined || rows.some((row) => row.id === change.id)) return false;
    if (!kind.readable) return true;
    const answer = await session.reader.answer({ ask: 'object', kind, partition, id: change.id });
    return answer.state === 'missing' || (answer.state === 'object' && isArchived(answer.object));
  } catch (error) {
    if (error instanceof UserError) return false;
    throw error;
  }
}

/** The list that an address belongs to, from the address alone. */
function partitionOf(session: Session, kind: Kind, address: string): Partition {
  const { parts, scope } = splitAddress(address);
  if (kind.scoped) return scope ?? kind.home;
  const value: ValueObject = {};
  kind.key.forEach((name, index) => {
    const part = parts[index] ?? '';
    const variable = /^\$\{(.*)\}$/s.exec(part)?.[1];
    const written: Value | undefined = variable === undefined ? part : session.target.vars[variable];
    value[name] = typeof written === 'string' && /^\d+$/.test(written) ? Number(written) : (written ?? null);
  });
  return kind.partition(value);
}
