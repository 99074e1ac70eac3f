import { type Kind, named, nameOf, type Resource } from '../model/index.js';
import type { Entry } from './base.js';
import type { LiveObject } from './live-object.js';

/**
 * The address of a replaced object that still exists: its former address, marked with its id. No item has such an
 * address, because `@` and `+` precede only a scope there.
 */
export function leftoverAddress(address: string, id: number | string): string {
  const mark = address.includes('@') ? '+' : '@';
  return `${address}${mark}replaced:${encodeURIComponent(String(id))}`;
}

/** True for an address made by {@link leftoverAddress}; no item has one. */
export function isLeftoverAddress(address: string): boolean {
  return /[@+]replaced:[^/@+]+$/.test(address);
}

/**
 * A name for the old object of a replace, while the new one takes its name, where the platform allows a name only once.
 */
export function leftoverName(kind: Kind, name: string, id: number | string): string {
  return suffixed(kind, name, ` (replaced ${id})`);
}

/**
 * A temporary name for one of several objects that exchange their names, where the platform allows a name only once.
 */
export function passingName(kind: Kind, name: string, id: number | string): string {
  return suffixed(kind, name, ` (renamed ${id})`);
}

function suffixed(kind: Kind, name: string, suffix: string): string {
  const field = nameOf(kind, kind.fields.fields);
  const limit = field?.type === 'text' ? (field.maxLength ?? 255) : 255;
  return `${[...name].slice(0, limit - suffix.length).join('')}${suffix}`;
}

/** True where two objects cannot have the same name at once, so that the old one must be renamed first. */
export function makesRoom(kind: Kind): boolean {
  return kind.unique && kind.renames;
}

/**
 * The ledger's entry of an object that will be replaced. It keeps what is known about the object until it is gone: its
 * origin, what was applied, which names it may have.
 * @param entry the ledger's entry of the resource; undefined for a takeover
 */
export function leftoverEntry(resource: Resource, live: LiveObject, entry: Entry | undefined): Entry {
  const { kind, address } = resource;
  const name = nameOf(kind, live.object);
  const renamed = makesRoom(kind) && typeof name === 'string' ? leftoverName(kind, name, live.id) : undefined;
  return {
    ...(entry ?? taken(resource, live)),
    address: leftoverAddress(address, live.id),
    id: live.id,
    witness: { created_at: live.createdAt ?? entry?.witness.created_at ?? null },
    protect: false,
    kept: {},
    pulled: {},
    observed: { ...entry?.observed, ...(renamed === undefined ? {} : named(kind, renamed)) },
    replaced: address,
  };
}

/** An object that is taken over was never applied from here, so this repository must not delete it. */
function taken(resource: Resource, live: LiveObject): Entry {
  const name = nameOf(resource.kind, live.object);
  return {
    kind: resource.kind.name,
    address: resource.address,
    partition: resource.partition,
    id: live.id,
    witness: { created_at: live.createdAt },
    origin: 'adopted',
    generation: 0,
    leaves: typeof name === 'string' ? named(resource.kind, name) : {},
    observed: {},
    seen: {},
    kept: {},
    pulled: {},
    secrets: {},
    protect: false,
    version: live.version,
    launch: null,
    replaced: null,
    commit: null,
  };
}
