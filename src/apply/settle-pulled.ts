import { parsePath } from '../model/index.js';
import { type Entry, fieldOf, isTakenOut, type Match, type Names, takenIn } from '../plan/index.js';
import { writtenForms } from './entries.js';

/** An entry whose pulled values became its base, and the address that it had before when that changed. */
export interface SettledEntry {
  entry: Entry;
  formerly: string | null;
}

/**
 * Live values that `pull` took in become the base as soon as an apply finds files and platform in
 * agreement about them: from then on later edits are judged from there. Only for a resource that the
 * plan leaves as it is.
 */
export function settlePulled(match: Match, names: Names): SettledEntry | undefined {
  const { resource, entry } = match;
  if (entry === undefined || match.found.state !== 'live') return undefined;
  const forms = writtenForms(resource, { names });
  const settled: Entry = {
    ...entry,
    leaves: { ...entry.leaves },
    observed: { ...entry.observed },
    pulled: { ...entry.pulled },
  };
  const { kind, value } = resource;
  let isRenamed = false;
  for (const path of Object.keys(entry.pulled)) {
    const form = Object.hasOwn(forms, path) ? forms[path] : undefined;
    const field = fieldOf(kind, parsePath(path) ?? [path]);
    const agrees =
      form === undefined
        ? isTakenOut(entry, path)
        : takenIn(entry, path, field, form, value, names) !== undefined;
    if (!agrees) continue;
    if (form === undefined) delete settled.leaves[path];
    else settled.leaves[path] = form;
    delete settled.pulled[path];
    delete settled.observed[path];
    isRenamed ||= kind.key.includes(path) && entry.address !== resource.address;
  }
  if (Object.keys(settled.pulled).length === Object.keys(entry.pulled).length) return undefined;
  if (!isRenamed) return { entry: settled, formerly: null };
  return { entry: { ...settled, address: resource.address }, formerly: entry.address };
}
