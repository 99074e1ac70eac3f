import { byCodeUnit, canonical, idSpace, type Json, rowKeyFields, toForms } from '../model/index.js';
import { type Change, nameLeaf, newNameOf, oldNameOf } from '../plan/index.js';
import type { Run } from './run.js';

/**
 * What each change waits for: its dependencies, and every other change of something it refers to, so that versions
 * settle before anybody reads them. Only a failed dependency blocks it.
 */
export function waitsOf({ plan, resources }: Run): Map<string, Set<string>> {
  const planned = new Set(plan.changes.map((change) => change.address));
  const others = plan.changes.filter((change) => change.action !== 'launch').map((change) => change.address);
  const waits = new Map<string, Set<string>>();
  const namesakes = new Map<string, string>();
  for (const change of [...plan.changes].sort((a, b) => byCodeUnit(a.address, b.address))) {
    const resource = resources.get(change.address);
    const refs = resource === undefined ? [] : resource.refs.map((ref) => ref.address);
    const all = [...change.depends_on, ...refs].filter(
      (address) => planned.has(address) && address !== change.address,
    );
    // An experiment runs a copy of the workflow as it is then, so everything else comes first.
    if (change.action === 'launch') all.push(...others);
    if (resource !== undefined && (change.action === 'create' || change.action === 'replace')) {
      // Two objects with one name and the same ids, in two scopes: before that, it must be known which one a row is.
      const space = idSpace(resource.kind, resource.partition);
      const name = `${space} ${canonical(rowKeyFields(resource.kind).map((field) => toForms(resource.value[field] ?? null)))}`;
      const before = namesakes.get(name);
      if (before !== undefined) all.push(before);
      namesakes.set(name, change.address);
    }
    waits.set(change.address, new Set(all));
  }
  for (const [address, holder] of nameHolders(plan.changes, resources)) waits.get(address)?.add(holder);
  return waits;
}

/**
 * By the address of a change that takes a name: the update that gives it up, which goes first. Objects that exchange
 * their names in a circle wait for each other, except for one, which finds its name still taken.
 */
function nameHolders(changes: readonly Change[], resources: Run['resources']): Map<string, string> {
  const key = (address: string, name: Json) => {
    const resource = resources.get(address);
    return resource === undefined ? undefined : canonical([resource.kind.name, resource.partition, name]);
  };
  const holders = new Map<string | undefined, string>();
  for (const change of changes) {
    const old = oldNameOf(resources.get(change.address)?.kind, change);
    if (change.action === 'update' && old !== undefined)
      holders.set(key(change.address, old), change.address);
  }
  holders.delete(undefined);
  const waits = new Map<string, string>();
  if (holders.size === 0) return waits;
  for (const change of [...changes].sort((a, b) => byCodeUnit(a.address, b.address))) {
    const { address, action } = change;
    const kind = resources.get(address)?.kind;
    const name = action === 'create' ? nameLeaf(kind, change.leaves)?.after : newNameOf(kind, change);
    const holder = name === undefined ? undefined : holders.get(key(address, name));
    if (holder === undefined || holder === address) continue;
    let end: string | undefined = holder;
    // Each name has one holder, so there is only one path to follow.
    while (end !== undefined && end !== address) end = waits.get(end);
    if (end === undefined) waits.set(address, holder);
  }
  return waits;
}
