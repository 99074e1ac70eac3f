import type { Desired } from '../bundle/load-desired.js';
import { appliedValue, type Entry, plainId } from '../compare/index.js';
import {
  type Field,
  fieldAt,
  type ItemSettings,
  isValueObject,
  type Kind,
  type Kinds,
  mapObject,
  Ref,
  Resource,
  roleOf,
  type Value,
  type ValueObject,
} from '../model/index.js';

/** The resources of a revision that can be planned, and those that cannot, with the reason. */
export interface RollbackResources {
  resources: Resource[];
  skipped: { address: string; why: string }[];
}

/**
 * Makes resources from ledger entries: the recorded values in the language of bundles. It leaves out secrets, which no
 * ledger holds, and experiments, which cannot be undone. Present settings apply.
 */
export function rollbackResources(
  then: ReadonlyMap<string, Entry>,
  now: ReadonlyMap<string, Entry>,
  files: Desired,
  kinds: Kinds,
): RollbackResources {
  const out: RollbackResources = { resources: [], skipped: [] };
  const places = new Map(files.resources.map((resource) => [resource.address, resource]));
  for (const entry of then.values()) {
    const kind = kinds.find(entry.kind);
    const { address } = entry;
    if (kind?.lifecycle === 'launch' || entry.replaced !== null) continue;
    if (kind === undefined) {
      out.skipped.push({
        address,
        why: `this version of pipelines-sync does not know the kind ${entry.kind}`,
      });
      continue;
    }
    if (entry.id === null) {
      out.skipped.push({ address, why: 'its creation was not confirmed in that revision' });
      continue;
    }
    const value = {
      ...routeFields(kind, entry),
      ...mapObject(appliedValue(entry), (member, name) => plainIds(fieldAt(kind.fields, [name]), member)),
    };
    if (kind.partition(value) !== entry.partition) {
      out.skipped.push({ address, why: `its place (${entry.partition}) does not match its values` });
      continue;
    }
    const item = places.get(address);
    const place = item?.place ?? NOWHERE;
    out.resources.push(
      new Resource({
        kind,
        address,
        partition: entry.partition,
        value,
        place,
        placeOf: (path) => item?.placeOf(path) ?? place,
        settings: settingsOf(entry, now, then, files),
      }),
    );
  }
  return out;
}

/** Place of a resource that is in no file; `isNowhere` recognizes it. */
const NOWHERE = { file: '', line: 0, column: 0 };

/** True for the place of a resource that is in no file. */
export function isNowhere(place: { file: string } | null): boolean {
  return place === null || place.file === '';
}

/** The fields that choose the route, from the name of the partition: `workflow:10` is `workflow_id: 10`. */
function routeFields(kind: Kind, entry: Entry): ValueObject {
  const fields: ValueObject = {};
  for (const part of entry.partition.split('/')) {
    const [word, id] = part.split(':');
    const name = `${word}_id`;
    const field = kind.fields.fields[name];
    if (id !== undefined && field !== undefined && roleOf(field) === 'route') fields[name] = Number(id);
  }
  return fields;
}

/** Turns references to objects without an address back into plain ids. */
function plainIds(field: Field | undefined, value: Value): Value {
  if (value instanceof Ref) return plainId(field, value) ?? value;
  if (Array.isArray(value))
    return value.map((item) => plainIds(field?.type === 'list' ? field.item : undefined, item));
  if (!isValueObject(value)) return value;
  return mapObject(value, (member, name) =>
    plainIds(field === undefined ? undefined : fieldAt(field, [name]), member),
  );
}

/** Protection and ignored fields are not rolled back. A rename since then is undone and keeps the id. */
function settingsOf(
  entry: Entry,
  now: ReadonlyMap<string, Entry>,
  then: ReadonlyMap<string, Entry>,
  files: Desired,
): ItemSettings {
  const said = files.sync.of(entry.address);
  const present = now.get(entry.address);
  const settings: ItemSettings = { protect: present?.protect ?? said.protect ?? entry.protect };
  if (said.ignore !== undefined) settings.ignore = said.ignore;
  if (present !== undefined && isSameObject(present, entry)) return settings;
  const moved = placeNow(entry, now);
  if (moved === undefined) return settings;
  // Another object has the name now; it gives the name up if it was renamed as well.
  const other = then.get(moved);
  if (other === undefined || placeNow(other, now) !== undefined) settings.renamed_from = moved;
  return settings;
}

/** The present address of an object of a revision; undefined where it has none. */
function placeNow(entry: Entry, now: ReadonlyMap<string, Entry>): string | undefined {
  for (const other of now.values())
    if (other.address !== entry.address && other.replaced === null && isSameObject(other, entry))
      return other.address;
  return undefined;
}

/** Compares creation times too, because a platform that was reset reuses ids. */
function isSameObject(a: Entry, b: Entry): boolean {
  return (
    a.id !== null &&
    a.kind === b.kind &&
    a.id === b.id &&
    a.partition === b.partition &&
    a.witness.created_at === b.witness.created_at
  );
}
