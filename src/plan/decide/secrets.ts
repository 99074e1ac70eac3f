import type { Entry, Match } from '../../compare/index.js';
import { isValueObject, type Leaf, Secret, type Value } from '../../model/index.js';
import type { SecretWrite } from '../document/plan.js';
import type { PlanInputs } from '../inputs.js';

/**
 * Decides which secrets of a resource are written. A secret never decides about the resource. One whose state is
 * unknown is not written, until `--take-over` names the resource, or until its recorded fingerprint changes. A secret
 * field is written as a whole, because its content cannot be read.
 */
export function secretWrites(
  match: Match,
  everything: boolean,
  named: boolean,
  inputs: PlanInputs,
): SecretWrite[] {
  const { address, secrets } = match.resource;
  const writes: SecretWrite[] = [];
  for (const [field, leaves] of byField(secrets)) {
    const found = leaves.map((leaf) => ({
      leaf,
      status: inputs.secretStatus(leaf.value, match.entry?.secrets[leaf.path]),
    }));
    const isNew = found.map(({ leaf, status }) => isNewSecret(leaf, match.entry) && status !== 'unchanged');
    const write =
      everything ||
      found.some(({ status }) => status === 'changed') ||
      isNew.includes(true) ||
      hasLost(field, leaves, match.entry) ||
      (named && found.some(({ status }) => status === 'unknown' || status === 'unset'));
    for (const { leaf, status } of found) {
      writes.push({
        address,
        field: leaf.path,
        variable: variableOf(leaf.value),
        status: everything ? 'changed' : status,
        write,
      });
    }
  }
  return writes;
}

function byField(leaves: ReadonlyMap<string, Leaf>): Map<string, Leaf[]> {
  const fields = new Map<string, Leaf[]>();
  for (const leaf of leaves.values()) {
    if (isValueObject(leaf.value) && Object.keys(leaf.value).length === 0) continue;
    const field = String(leaf.steps[0]);
    fields.set(field, [...(fields.get(field) ?? []), leaf]);
  }
  return fields;
}

/** True where the ledger knows other secrets of the resource but not this one: the file has just added it. */
function isNewSecret(leaf: Leaf, entry: Entry | undefined): boolean {
  if (entry === undefined || entry.secrets[leaf.path] !== undefined) return false;
  return entry.origin === 'created' || Object.keys(entry.secrets).length > 0;
}

function hasLost(field: string, leaves: readonly Leaf[], entry: Entry | undefined): boolean {
  const paths = new Set(leaves.map((leaf) => leaf.path));
  return Object.keys(entry?.secrets ?? {}).some(
    (path) => path.split(/[.[]/, 1)[0] === field && !paths.has(path),
  );
}

function variableOf(value: Value): string | null {
  return value instanceof Secret ? value.name : null;
}
