import { type Finding, isObject, type Json, type JsonObject, setOwn } from '../model/index.js';
import { SOURCE_CODES, sourceFinding } from './read/source-codes.js';
import type { ListNode, MapEntry, MapNode, SourceNode } from './read/source-node.js';

/** Names of an object's members in a file, and their names in a view; null for a member that the view leaves out. */
export type MemberNames = { readonly [member: string]: string | null };

/** An object as a view: members under other names, some left out, the others unchanged. */
export function readMembers(node: MapNode, names: MemberNames, findings: Finding[]): MapNode {
  const own = new Set(Object.values(names));
  const entries = node.entries.flatMap((entry): MapEntry[] => {
    if (!Object.hasOwn(names, entry.key)) {
      if (!own.has(entry.key)) return [entry];
      const written = Object.keys(names).find((member) => names[member] === entry.key) ?? '';
      findings.push(foreignMember(entry, written));
      return [];
    }
    const name = names[entry.key] ?? null;
    return name === null ? [] : [entry.readAs(name)];
  });
  return node.readAs(entries);
}

/** A view with one of its members read in another way. */
export function readMember(node: MapNode, key: string, read: (value: SourceNode) => SourceNode): MapNode {
  return node.readAs(
    node.entries.map((entry) => (entry.key === key ? entry.readAs(key, read(entry.node)) : entry)),
  );
}

/** A list of objects as a view: a map, keyed by one of their members. */
export function readByName(list: SourceNode, member: string, findings: Finding[]): SourceNode {
  if (list.type !== 'list') return list;
  const entries = new Map<string, MapEntry>();
  for (const item of (list as ListNode).items) {
    const name = item.type === 'map' ? item.get(member) : undefined;
    const isNamed = name?.type === 'scalar' && typeof name.value === 'string' && name.value !== '';
    if (item.type !== 'map' || !isNamed) {
      findings.push(
        sourceFinding(
          SOURCE_CODES.unnamedElement,
          item.place,
          `The element has no ${member}.`,
          `Write ${member}: "…"`,
        ),
      );
      continue;
    }
    const key = String(name.value);
    const twin = entries.get(key);
    if (twin !== undefined) {
      findings.push(
        sourceFinding(
          SOURCE_CODES.unnamedElement,
          name.place,
          `Another element has the ${member} ${JSON.stringify(key)} already.`,
          'Remove one of the two, or rename it.',
          { message: 'the first one', place: twin.keyPlace },
        ),
      );
      continue;
    }
    const rest = item.readAs(item.entries.filter((entry) => entry.key !== member));
    entries.set(key, name.asKeyOf(key, rest));
  }
  return list.readAs([...entries.values()]);
}

/** The inverse of `readMembers`; what the view left out and the order of the file stay. */
export function writeMembers(value: JsonObject, names: MemberNames, before: Json | undefined): JsonObject {
  const out: JsonObject = {};
  const left = new Set(Object.keys(value));
  for (const [member, old] of Object.entries(isObject(before) ? before : {})) {
    const name = Object.hasOwn(names, member) ? (names[member] ?? null) : member;
    if (name === null) setOwn(out, member, old);
    else if (left.delete(name)) setOwn(out, member, value[name] ?? null);
  }
  const written = new Map(Object.entries(names).map(([member, name]) => [name, member]));
  for (const name of left) setOwn(out, written.get(name) ?? name, value[name] ?? null);
  return out;
}

/** The inverse of `readByName`; elements keep the order of the file, new ones come last. */
export function writeByName(map: JsonObject, member: string, before: Json | undefined): Json[] {
  const left = new Map(Object.entries(map));
  const out: Json[] = [];
  for (const old of Array.isArray(before) ? before : []) {
    const name = isObject(old) ? String(old[member]) : '';
    const value = left.get(name);
    if (value === undefined) continue;
    left.delete(name);
    out.push(writeMembers(named(value, member, name), {}, old));
  }
  for (const [name, value] of left) out.push(named(value, member, name));
  return out;
}

function named(value: Json, member: string, name: string): JsonObject {
  return { [member]: name, ...(isObject(value) ? value : {}) };
}

function foreignMember({ key, keyPlace }: MapEntry, written: string): Finding {
  return sourceFinding(
    SOURCE_CODES.foreignMember,
    keyPlace,
    `A file of this form calls it ${written}, not ${key}.`,
    `Write ${written}.`,
  );
}
