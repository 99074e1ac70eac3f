import type { Entry } from '../../compare/index.js';
import type { Change } from '../../plan/index.js';
import type { Run } from '../run.js';

/**
 * Records what a change did to an existing object. A rename leaves its old address in the same record, and what refers
 * to that follows, unless it moved together with others before the first write.
 */
export async function recordChange(
  { session, moves }: Pick<Run, 'session' | 'moves'>,
  { address, renamed_from: old }: Pick<Change, 'address' | 'renamed_from'>,
  entry: Entry,
): Promise<void> {
  if (old === null || moves.at(address) !== undefined) await session.put(entry);
  else await session.rename(old, entry);
}
