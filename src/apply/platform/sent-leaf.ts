import {
  elementKeys,
  fieldOf,
  type Likeness,
  type LiveObject,
  likeness,
  normalize,
  valueAt,
} from '../../compare/index.js';
import {
  type Field,
  type Json,
  type Path,
  parsePath,
  type Ref,
  type Resource,
  resolveLate,
  startsWith,
  type Value,
} from '../../model/index.js';
import type { Run } from '../run.js';

/** One leaf as sent, in normal form and with live ids in place of references. */
export interface SentLeaf {
  path: string;
  steps: Path;
  field: Field | undefined;
  sent: Json;
  /** Keys that list elements may also have: the platform may add members that no file sets. */
  keys: ReadonlySet<string>;
}

/** The form in which a value of a file or a plan is sent. */
export function sentLeaf(run: Run, resource: Resource, path: string, value: Value): SentLeaf {
  const steps = parsePath(path) ?? [path];
  const field = fieldOf(resource.kind, steps);
  const plain = resolveLate(value, {
    ref: (ref: Ref) => run.ids.of(ref) ?? ref.address,
    secret: (secret) => secret.name,
  });
  const keys = elementKeys(plain);
  return {
    path,
    steps,
    field,
    keys,
    sent: normalize(field, plain, { around: resource.value, written: keys }),
  };
}

/** Every compared leaf that the file sets, except those that `sync` ignores. */
export function writtenLeaves(run: Run, resource: Resource): SentLeaf[] {
  const ignored = (resource.settings.ignore ?? []).map((path) => parsePath(path) ?? [path]);
  return [...resource.leaves.values()]
    .filter(({ steps }) => !ignored.some((prefix) => startsWith(steps, prefix)))
    .map(({ path, value }) => sentLeaf(run, resource, path, value));
}

/** The same leaf of a live object, in the same form. */
export function nowAt(leaf: SentLeaf, resource: Resource, seen: LiveObject): Json {
  const found = valueAt(seen.object, leaf.steps);
  return normalize(leaf.field, found, { around: resource.value, written: leaf.keys });
}

/** How the live value of a leaf relates to the sent one. */
export function likenessOf(leaf: SentLeaf, resource: Resource, seen: LiveObject): Likeness {
  return likeness(leaf.field, leaf.sent, nowAt(leaf, resource, seen), seen.object);
}
