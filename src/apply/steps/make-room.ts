import { type Entry, type LiveObject, leftoverName, passingName } from '../../compare/index.js';
import { idSpace, type Kind, named, nameOf, objectKey, type Resource } from '../../model/index.js';
import { type Change, newNameOf } from '../../plan/index.js';
import { look, readList } from '../platform/observe.js';
import type { Run, StepResult } from '../run.js';
import { Freshness } from './fresh.js';
import { asMark } from './put.js';
import { renameObject } from './rename-object.js';

/**
 * Frees a name that the platform allows only once: its object gives the name up in this run, and has a temporary one
 * until then. The ledger records that name before it is sent, so that an interrupted run leaves nothing that looks like
 * an edit.
 * @returns true where the name is free now, a result where something prevents it, or false where its object does not
 *   give it up
 */
export async function makeRoom(
  run: Run,
  change: Change,
  { kind, partition }: Resource,
): Promise<boolean | StepResult> {
  const name = newNameOf(kind, change);
  if (typeof name !== 'string') return false;
  const list = await readList(run, kind, partition);
  const row = list?.rows.find((one) => nameOf(kind, one) === name && one.id !== change.id);
  const id = row?.id;
  if (typeof id !== 'number' && typeof id !== 'string') return false;
  const entry = run.entries.get(run.sightings.ownerOf(idSpace(kind, partition), id) ?? '');
  if (entry === undefined || !givesUp(run, kind, entry, id)) return false;
  const fresh = new Freshness(run);
  const sight = await look(run, kind, entry.partition, id, {});
  fresh.read();
  if (sight.state !== 'ok' || nameOf(kind, sight.value.object) !== name) return false;
  const passing = await noted(run, kind, entry, name, id);
  const other = { kind, address: entry.address, partition: entry.partition, id };
  const done = await renameObject(run, other, sight.value, passing, fresh);
  if ('renamed' in done) {
    await moveMark(run, entry.address, done.renamed);
    run.passing.set(objectKey(idSpace(kind, entry.partition), id), passing);
    return true;
  }
  const { problem } = done;
  const known = run.entries.get(entry.address);
  if (problem.overwrote !== undefined && known !== undefined) {
    const over = { ...known, overwrote: problem.overwrote };
    run.entries.set(entry.address, over);
    await run.session.put(over);
  }
  return {
    outcome: problem.isUnknown ? 'unknown' : 'failed',
    id: change.id,
    code: problem.code,
    message: `not sent: ${entry.address} has the name and could not be renamed (${problem.message})`,
    remedy: 'Run the same command again.',
  };
}

/** True where an object gets another name or is deleted: it left the files, or this plan renames it. */
function givesUp(run: Run, kind: Kind, entry: Entry, id: number | string): boolean {
  if (entry.replaced !== null) return true;
  return run.plan.changes.some(
    (one) =>
      one.id === id &&
      one.kind === entry.kind &&
      one.address === entry.address &&
      newNameOf(kind, one) !== undefined,
  );
}

async function noted(run: Run, kind: Kind, entry: Entry, name: string, id: number | string): Promise<string> {
  const passing = entry.replaced === null ? passingName(kind, name, id) : leftoverName(kind, name, id);
  const noted = {
    ...entry,
    // Kept until the outcome of everything that this run does to it is known.
    writing: run.writing.get(entry.address) ?? null,
    ...(entry.replaced === null ? { passing } : { observed: { ...entry.observed, ...named(kind, passing) } }),
  };
  run.entries.set(entry.address, noted);
  await run.session.intend(noted);
  return passing;
}

/** The rename is done and made one version: only later versions are still in question. */
async function moveMark(run: Run, address: string, renamed: LiveObject): Promise<void> {
  const [mark, entry] = [run.writing.get(address), run.entries.get(address)];
  if (mark === undefined || entry === undefined || mark.version === null) return;
  const writing = { ...mark, version: mark.version + 1, updated_at: asMark(renamed).updated_at };
  run.writing.set(address, writing);
  const moved = { ...entry, writing };
  run.entries.set(address, moved);
  await run.session.keep(moved);
}
