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
  withoutStop,
} from '../../model/index.js';
import type { Change } from '../../plan/index.js';
import type { Run } from '../run.js';

/** Reads one object by id; kinds without such a route are looked up twice in their narrowed list. */
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

/** Paths of a change's leaves that somebody has edited since it was planned. */
export function movedLeaves(kind: Kind, change: Change, seen: LiveObject): string[] {
  return Object.entries(change.guards)
    .filter(([path, before]) => guard(leafNow(kind, path, seen)) !== before)
    .map(([path]) => path)
    .sort();
}

/** The present value of one leaf, in the form that guards are made of. */
export function leafNow(kind: Kind, path: string, seen: LiveObject): Json {
  const steps = parsePath(path) ?? [path];
  return rawLeaf(fieldOf(kind, steps), valueAt(seen.object, steps), seen.object);
}

/** All objects of a partition, read again, and their number of pages; undefined where they cannot be read. */
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
 * A failed read during an apply leaves the question open, for example about the outcome of a write: it becomes an
 * answer that says so, never an error that would hide the write.
 */
async function answerOf(run: Run, need: Need): Promise<Answer> {
  try {
    return await run.deps.platform.answer(need);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { state: 'unreadable', status: 0, message: withoutStop(error.message) };
  }
}
