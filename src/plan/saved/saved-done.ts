import { type Entry, fieldOf } from '../../compare/index.js';
import { parsePath, type Resource, sameJson, startsWith, toForms } from '../../model/index.js';
import { settledForm } from '../document/changes.js';
import type { Change, Plan } from '../document/plan.js';

/** The present state that a saved plan is compared with. */
export interface SavedContext {
  /** The items of the files, by address. */
  resources: ReadonlyMap<string, Resource>;
  /** The ledger's entries, by address. */
  entries: ReadonlyMap<string, Entry>;
  /** True for addresses that the fresh plan is about. */
  selected(address: string): boolean;
}

/** `true`; a sentence that says why not; or `look`: only the platform can tell whether it is gone. */
export type Doneness = true | 'look' | { not: string };

/**
 * Whether a saved change is done already, if the fresh plan has nothing left to do at its address. That alone proves
 * nothing: the files may want something else by now, and the platform may have it.
 */
export function isDoneAlready(saved: Change, plan: Plan, fresh: Plan, context: SavedContext): Doneness {
  const { address, action } = saved;
  const entry = context.entries.get(address);
  switch (action) {
    case 'release':
    case 'forget':
      return entry === undefined ? true : { not: 'it is recorded and would no longer be released' };
    case 'delete':
      if (entry !== undefined) return { not: 'it would no longer be deleted' };
      return context.resources.has(address) ? { not: 'it is in the files again' } : 'look';
    case 'launch': {
      const record = entry?.launch;
      const isSame = record?.state === 'launched' && record.key === saved.idempotency_key;
      return isSame ? true : { not: 'it would no longer be launched' };
    }
    case 'converge':
      // For something that left the files: its protection is lifted.
      if (!context.resources.has(address) && entry?.protect === false) return true;
      return isAsWanted(saved, plan, fresh, context);
    default:
      return isAsWanted(saved, plan, fresh, context);
  }
}

/** Whether the files still want what the saved change wanted at an address, including secrets; otherwise why not. */
export function isAsWanted(
  saved: Change,
  plan: Plan,
  fresh: Plan,
  context: SavedContext,
): true | { not: string } {
  const { address } = saved;
  const resource = context.resources.get(address);
  if (resource === undefined) return { not: 'it is no longer in the files' };
  if (!context.selected(address)) return { not: 'it is now excluded (include, exclude)' };
  const other = otherWish(saved, resource);
  if (other !== undefined) return { not: `the files now have another ${other}` };
  const secrets = plan.secret_writes.filter((one) => one.write && one.address === address);
  for (const { field } of secrets) {
    const now = fresh.secret_writes.find((one) => one.address === address && one.field === field);
    if (now?.status !== 'unchanged') return { not: `cannot tell whether the secret ${field} was written` };
  }
  return true;
}

/** The first leaf for which the files want something else than the saved change. */
function otherWish(saved: Change, resource: Resource): string | undefined {
  const { kind, leaves: written, settings } = resource;
  const ignored = (settings.ignore ?? []).map((path) => parsePath(path) ?? [path]);
  for (const { path, after } of saved.leaves) {
    if (after === undefined) continue;
    const steps = parsePath(path) ?? [path];
    // An ignored leaf was not compared, so its value is unknown.
    if (ignored.some((prefix) => startsWith(steps, prefix))) return path;
    const wanted = written.get(path);
    // The new object of a replace has nothing that the files do not name.
    if (wanted === undefined && after === null && saved.action === 'replace') continue;
    const now = wanted === undefined ? fieldOf(kind, steps)?.clear?.value : toForms(wanted.value);
    if (now === undefined || !sameJson(settledForm(now), settledForm(after))) return path;
  }
  return undefined;
}
