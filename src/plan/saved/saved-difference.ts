import { guard, leftoverName } from '../../compare/index.js';
import { nameOf, type Resource, sameJson } from '../../model/index.js';
import { settledForm } from '../document/changes.js';
import { nameLeaf } from '../document/new-name.js';
import type { Change, LeafChange, Plan, SecretWrite } from '../document/plan.js';

/**
 * How a change of the fresh plan differs from the saved change of the same address, as ends of sentences; empty where
 * it is the same. The version may differ, and unknown ids may be known now: neither changes what will happen.
 */
export function differences(
  saved: Change,
  plan: Plan,
  now: Change,
  fresh: Plan,
  resourceOf: (address: string) => Resource | undefined,
): string[] {
  const secrets = secretsOf(now, fresh) === secretsOf(saved, plan) ? [] : ['other secrets would be written'];
  if (now.action !== saved.action)
    return [`it is now a ${now.action} instead of a ${saved.action} (${now.reason})`];
  const found: string[] = [];
  if (now.id !== saved.id)
    found.push(`it is now another object (id ${idText(now.id)}, was ${idText(saved.id)})`);
  const moved = Object.keys(saved.guards).filter(
    (path) => Object.hasOwn(now.guards, path) && now.guards[path] !== saved.guards[path],
  );
  // The key of a replace covers everything that is wanted, so nothing else has to be compared.
  if (hasMadeRoom(saved, now, moved, resourceOf(saved.replaced_by ?? saved.address)))
    return [...found, ...secrets];
  if (moved.length > 0) found.push(`${moved.join(', ')} changed on the platform`);
  // The whole object is deleted, however much of it the saved plan showed.
  if (now.action === 'delete') return [...found, ...secrets];
  found.push(...wishes(saved, now, new Set(moved)));
  if (now.renamed_from !== saved.renamed_from) found.push('it is renamed from something else');
  if (now.overwrites !== saved.overwrites) found.push('what it would overwrite has changed');
  if (!sameJson(now.kept, saved.kept)) found.push('what on_drift: keep would keep has changed');
  found.push(...secrets);
  if (now.idempotency_key !== saved.idempotency_key && found.length === 0)
    found.push('it was created and removed since');
  if (now.digest !== saved.digest && found.length === 0) found.push('it would now be done differently');
  return found;
}

/**
 * True where an interrupted run of this plan gave the old object another name, to make room for the new one, and
 * nothing else of it changed.
 */
function hasMadeRoom(
  saved: Change,
  now: Change,
  moved: readonly string[],
  resource: Resource | undefined,
): boolean {
  const isReplace = saved.action === 'replace' && now.idempotency_key === saved.idempotency_key;
  if (resource === undefined || moved.join() !== resource.kind.nameField) return false;
  if (saved.id === null || (!isReplace && saved.replaced_by === null)) return false;
  const { kind, value } = resource;
  const name = nameLeaf(kind, saved.leaves)?.before ?? nameOf(kind, value);
  return typeof name === 'string' && nameOf(kind, now.guards) === guard(leftoverName(kind, name, saved.id));
}

/**
 * Leaves that would get another value; of leaves that changed on the platform, the present value is known to differ.
 */
function wishes(saved: Change, now: Change, moved: ReadonlySet<string>): string[] {
  const before = byPath(saved.leaves);
  const after = byPath(now.leaves);
  const other = [...before.keys()].filter((path) => {
    const there = after.get(path);
    return there !== undefined && !sameForm(there.after, before.get(path)?.after);
  });
  const gone = [...before.keys()].filter((path) => !after.has(path) && !moved.has(path));
  const more = [...after.keys()].filter((path) => !before.has(path) && !moved.has(path));
  return [
    ...(other.length > 0 ? [`the files now have another ${other.join(', ')}`] : []),
    ...(gone.length > 0 ? [`${gone.join(', ')} would no longer change`] : []),
    ...(more.length > 0 ? [`${more.join(', ')} would change too`] : []),
  ];
}

function byPath(leaves: readonly LeafChange[]): Map<string, LeafChange> {
  return new Map(leaves.map((leaf) => [leaf.path, leaf]));
}

function sameForm(a: LeafChange['after'], b: LeafChange['after']): boolean {
  if (a === undefined || b === undefined) return a === b;
  return sameJson(settledForm(a), settledForm(b));
}

function secretsOf(change: Change, plan: Plan): string {
  const names = (one: SecretWrite) => [one.field, one.variable];
  return JSON.stringify(
    plan.secret_writes
      .filter((one) => one.write && one.address === change.address)
      .map(names)
      .sort(),
  );
}

function idText(id: Change['id']): string {
  return id === null ? 'none' : String(id);
}
