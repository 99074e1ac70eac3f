import { scopeOf } from '../../bundle/items/resolve-item.js';
import type { AddressIndex, LiveObject } from '../../compare/index.js';
import { fieldAt, formatAddress, type Json, type Kind, type Partition, Ref } from '../../model/index.js';
import type { Variables } from '../variables.js';

/** The future address of a live object in the files, and the other ways to write it. */
export interface LiveAddress {
  address: string;
  /** The address first, then forms with plain numbers in place of variables. */
  aliases: string[];
}

/** Undefined for an object without a key. */
export function liveAddress(
  kind: Kind,
  partition: Partition,
  live: LiveObject,
  names: AddressIndex,
  variables: Variables,
): LiveAddress | undefined {
  const parts = keyParts(kind, partition, live.object, names, variables);
  const plain = keyParts(kind, partition, live.object, names, undefined);
  if (parts === undefined || plain === undefined) return undefined;
  const scope = scopeOf(kind, partition);
  const address = formatAddress(kind.name, parts, scope);
  return { address, aliases: [...new Set([address, formatAddress(kind.name, plain, scope)])] };
}

/** How addresses of a partition begin, in every way to write them, and how they end. */
export function addressFrame(
  kind: Kind,
  partition: Partition,
  variables: Variables,
): { prefixes: string[]; suffix: string } {
  const placed = kind.placed(partition);
  const known: string[] = [];
  const plain: string[] = [];
  for (const name of kind.key) {
    const id = Object.hasOwn(placed, name) ? placed[name] : undefined;
    if (id === undefined) break;
    plain.push(String(id));
    const variable = variables.of(name, id);
    known.push(variable === undefined ? String(id) : `\${${variable}}`);
  }
  const prefix = (parts: string[]) => [kind.name, ...parts, ''].join('/');
  const scope = scopeOf(kind, partition);
  return {
    prefixes: [...new Set([prefix(known), prefix(plain)])],
    suffix: scope === undefined ? '' : `@${scope}`,
  };
}

function keyParts(
  kind: Kind,
  partition: Partition,
  object: { [name: string]: Json },
  names: AddressIndex,
  variables: Variables | undefined,
): string[] | undefined {
  const placed = kind.placed(partition);
  const parts: string[] = [];
  for (const name of kind.key) {
    const value = Object.hasOwn(placed, name) ? placed[name] : object[name];
    if ((typeof value !== 'string' && typeof value !== 'number') || value === '') return undefined;
    parts.push(partOf(kind, name, value, names, variables));
  }
  return parts;
}

function partOf(
  kind: Kind,
  name: string,
  value: string | number,
  names: AddressIndex,
  variables: Variables | undefined,
): string {
  const field = fieldAt(kind.fields, [name]);
  if (field?.type !== 'id') return String(value);
  if (field.kind !== undefined) {
    const address = names.addressOf(field.kind, value);
    const isItem = address !== undefined && names.idOf(new Ref(address)) === value;
    return isItem ? address.slice(address.indexOf('/') + 1) : String(value);
  }
  const variable = variables?.of(name, value);
  return variable === undefined ? String(value) : `\${${variable}}`;
}
