import {
  type AccountId,
  type Json,
  type JsonObject,
  type Kinds,
  type Path,
  Ref,
  type Resource,
  resolveLate,
  Secret,
  type Value,
  type ValueObject,
} from '../model/index.js';
import { ARTIFACT_TYPE } from './artifact-type.js';
import type { RawBundle } from './load-bundle.js';

/** A reference or a secret with its place. */
export interface LateSpot<T> {
  resource: Resource;
  path: Path;
  value: T;
}

/** All references and secrets of these items, in reading order: they need a platform or an environment. */
export function lateSpots(resources: readonly Resource[]): {
  refs: LateSpot<Ref>[];
  secrets: LateSpot<Secret>[];
} {
  const refs: LateSpot<Ref>[] = [];
  const secrets: LateSpot<Secret>[] = [];
  const visit = (resource: Resource, path: Path, value: Value): void => {
    if (value instanceof Ref) refs.push({ resource, path, value });
    else if (value instanceof Secret) secrets.push({ resource, path, value });
    else if (Array.isArray(value))
      value.forEach((item, index) => void visit(resource, [...path, index], item));
    else if (value !== null && typeof value === 'object')
      for (const [key, item] of Object.entries(value)) visit(resource, [...path, key], item);
  };
  for (const resource of resources) visit(resource, [], resource.value);
  return { refs, secrets };
}

/** True for an item whose route names the account, which the SDK then demands in the item (C-d.1, 5). */
export function lacksAccount(resource: Resource): boolean {
  return resource.kind.fields.fields.org_id?.role === 'route' && typeof resource.value.org_id !== 'number';
}

/** Fills in references and secrets; it must know all of them. */
export interface CompileLate {
  ref(ref: Ref): Json;
  secret(secret: Secret): Json;
}

/**
 * One plain bundle that the published SDK can push: all sections, in the order of the kinds, items in
 * the order of the files, no form and no `sync` (C-d). Pure.
 * @param org the target's account, where an item needs one; null when no item does
 */
export function compileBundle(
  kinds: Kinds,
  files: readonly Pick<RawBundle, 'name' | 'description' | 'format'>[],
  resources: readonly Resource[],
  org: AccountId,
  late: CompileLate,
): JsonObject {
  const bundle: JsonObject = { artifact_type: ARTIFACT_TYPE };
  const bundles = files.filter(({ format }) => format.holdsAll);
  const [only] = bundles;
  // Several bundles have several names, and none of them is the name of the whole.
  if (only !== undefined && bundles.length === 1) {
    if (only.name !== undefined) bundle.name = only.name;
    if (only.description !== undefined) bundle.description = only.description;
  }
  for (const kind of kinds.all) {
    bundle[kind.name] = resources
      .filter((resource) => resource.kind === kind)
      .map((resource) => resolveLate(withAccount(resource, org), late));
  }
  return bundle;
}

function withAccount(resource: Resource, org: AccountId): ValueObject {
  if (!lacksAccount(resource) || org === null) return resource.value;
  const rest = Object.entries(resource.value).filter(([name]) => name !== 'org_id');
  return { org_id: org, ...Object.fromEntries(rest) };
}
