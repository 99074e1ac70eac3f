import {
  type Answer,
  fieldOf,
  guard,
  type LiveObject,
  type Need,
  type ObjectReading,
  objectIn,
  rawLeaf,
  valueAt,
} from '../../compare/index.js';
import {
  isArchived,
  type Json,
  type JsonObject,
  type Kind,
  type Partition,
  parsePath,
  UserError,
  type ValueObject,
} from '../../model/index.js';
import type { Change } from '../../plan/index.js';
import type { Run } from '../run.js';

/** Reads one object by id; kinds without such a route are looked up in their narrowed list, twice. */
export async function look(
  run: Run,
  kind: Kind,
  partition: Partition,
  id: number | string,
  value: ValueObject,
): Promise<ObjectReading> {
  const narrow = kind.narrow?.(value);
  const answer = await answerOf(
    run,
    kind.readable
      ? { ask: 'object', kind, partition, id }
      : { ask: 'list', kind, partition, ...(narrow === undefined ? {} : { narrow }), twice: true },
  );
  return objectIn(kind, id, answer);
}

/** The leaves of a change that somebody has touched since it was planned. */
export function movedLeaves(kind: Kind, change: Change, seen: LiveObject): string[] {
  return Object.entries(change.guards)
    .filter(([path, before]) => guard(leafNow(kind, path, seen)) !== before)
    .map(([path]) => path)
    .sort();
}

/** One leaf as it is now, in the form that guards are made of. */
export function leafNow(kind: Kind, path: string, seen: LiveObject): Json {
  const steps = parsePath(path) ?? [path];
  return rawLeaf(fieldOf(kind, steps), valueAt(seen.object, steps), seen.object);
}

/** All objects of a partition, read anew, and how many pages they fill; undefined where that cannot be read. */
export async function readList(
  run: Run,
  kind: Kind,
  partition: Partition,
): Promise<{ rows: JsonObject[]; pages: number } | undefined> {
  const answer = await answerOf(run, { ask: 'list', kind, partition });
  if (answer.state !== 'rows') return undefined;
  const rows = answer.rows.filter((row) => kind.owns(row, partition, run.plan.org_id) && !isArchived(row));
  return { rows, pages: answer.pages ?? 1 };
}

/**
 * A read that fails while applying leaves open what it was asked for, such as the outcome of a write
 * that was sent: it is an answer that says so, and never an error that hides the write.
 */
async function answerOf(run: Run, need: Need): Promise<Answer> {
  try {
    return await run.deps.platform.answer(need);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { state: 'unreadable', status: 0, message: error.message.replace(/\.$/, '') };
  }
}
