import {
  type AddressIndex,
  type Entry,
  fieldOf,
  isTakenOut,
  type Match,
  takenIn,
} from '../../compare/index.js';
import { fromForms, parsePath, refsOf } from '../../model/index.js';
import { writtenForms } from './entries.js';

/** An entry whose pulled values became its base, and its former address where that changed. */
export interface SettledEntry {
  entry: Entry;
  formerly: string | null;
}

/**
 * Makes pulled values the base, once an apply finds files and platform in agreement about them: later edits are then
 * judged against them. Only for a resource that the plan leaves unchanged.
 */
export function settlePulled(match: Match, names: AddressIndex): SettledEntry | undefined {
  const { resource, entry } = match;
  if (entry === undefined || match.found.state !== 'live' || Object.keys(entry.pulled).length === 0)
    return undefined;
  const forms = writtenForms(resource, { names });
  // A pull after an overwritten edit, or an interrupted write, is a decision about it.
  const { writing: _, overwrote: __, ...rest } = entry;
  const settled: Entry = {
    ...rest,
    leaves: { ...entry.leaves },
    observed: { ...entry.observed },
    pulled: { ...entry.pulled },
    ...(entry.shown === undefined ? {} : { shown: { ...entry.shown } }),
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
    if (settled.shown !== undefined) delete settled.shown[path];
    isRenamed ||= kind.key.includes(path) && entry.address !== resource.address;
  }
  if (Object.keys(settled.pulled).length === Object.keys(entry.pulled).length) return undefined;
  if (!isRenamed) return { entry: settled, formerly: null };
  return { entry: { ...settled, address: resource.address }, formerly: entry.address };
}

/** All settled entries, and those that refer to one whose address changed. */
export function settleAllPulled(matches: readonly Match[], names: AddressIndex): SettledEntry[] {
  const settled = new Map<Match, SettledEntry>();
  for (const match of matches) {
    const one = settlePulled(match, names);
    if (one !== undefined) settled.set(match, one);
  }
  const renamed = new Set([...settled.values()].map(({ formerly }) => formerly));
  renamed.delete(null);
  if (renamed.size === 0) return [...settled.values()];
  for (const match of matches) {
    const known = settled.get(match) ?? { entry: match.entry, formerly: null };
    if (known.entry === undefined) continue;
    const forms = writtenForms(match.resource, { names });
    const leaves = { ...known.entry.leaves };
    const stale = Object.keys(leaves).filter(
      (path) =>
        Object.hasOwn(forms, path) &&
        !Object.hasOwn(known.entry?.kept ?? {}, path) &&
        refsOf(fromForms(leaves[path] ?? null)).some(({ address }) => renamed.has(address)),
    );
    if (stale.length === 0) continue;
    for (const path of stale) leaves[path] = forms[path] ?? null;
    settled.set(match, { entry: { ...known.entry, leaves }, formerly: known.formerly });
  }
  return [...settled.values()];
}
