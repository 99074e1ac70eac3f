import { scopeOf } from '../../bundle/items/resolve-item.js';
import type { RawBundle, RawItem } from '../../bundle/load-bundle.js';
import {
  formatAddress,
  isObject,
  type Json,
  type JsonObject,
  literalOf,
  type Path,
  Ref,
  type Resource,
  type Value,
} from '../../model/index.js';
import { nodeValue } from '../../source/read/source-node.js';
import type { Decision } from '../decide.js';
import type { EditSheet } from './edit-sheet.js';
import { locate } from './locate.js';

/** The new addresses of items whose name changed on the platform, by the old one. */
export function renames(decisions: readonly Decision[]): Map<string, string> {
  const renamed = new Map<string, string>();
  for (const { existing, writes } of decisions) {
    const { kind, address, partition } = existing.match.resource;
    const [key] = kind.key;
    const write = writes.find(({ leaf }) => leaf.path === key);
    if (!kind.renames || kind.key.length !== 1 || write === undefined) continue;
    const name = write.merged ?? write.live;
    if (typeof name === 'string')
      renamed.set(address, formatAddress(kind.name, [name], scopeOf(kind, partition)));
  }
  return renamed;
}

/**
 * Updates references to renamed items, and moves their settings.
 * @param recorded addresses whose settings then say `renamed_from`, where they have settings
 */
export function followRenames(
  renamed: ReadonlyMap<string, string>,
  inputs: {
    bundles: readonly RawBundle[];
    items: ReadonlyMap<Resource, RawItem>;
    decisions: readonly Decision[];
  },
  sheet: EditSheet,
  recorded: ReadonlySet<string> = new Set(),
): void {
  if (renamed.size === 0) return;
  const written = new Set(
    inputs.decisions.flatMap(({ existing, writes }) =>
      writes.map(({ leaf }) => `${existing.match.resource.address} ${leaf.steps.join('\0')}`),
    ),
  );
  for (const [resource, raw] of inputs.items) {
    for (const { ref, at } of refsIn(resource.value)) {
      const address = ref.external ? undefined : renamed.get(ref.address);
      // A list that is rewritten has the new address already.
      const isWritten = at.some((_, length) =>
        written.has(`${resource.address} ${at.slice(0, length + 1).join('\0')}`),
      );
      if (address === undefined || isWritten) continue;
      const spot = locate(resource.kind, raw.node, at);
      if (spot.at !== 'bundle' || spot.node === undefined) continue;
      // If it cannot be written, the new name cannot come in either.
      sheet.addTo(raw, { op: 'set', path: [...spot.path, '$ref'], value: address }, ref.address);
      sheet.touch(resource.address, raw.file);
    }
  }
  for (const bundle of inputs.bundles) followInSync(renamed, bundle, sheet, recorded);
}

/** Moves settings with their item; a `renamed_from` that would then name the item itself is removed. */
function followInSync(
  renamed: ReadonlyMap<string, string>,
  { document, sync }: RawBundle,
  sheet: EditSheet,
  recorded: ReadonlySet<string>,
): void {
  if (sync === undefined) return;
  const moved = sync.entries.filter(({ key }) => renamed.has(key));
  if (moved.length === 0) return;
  const kept = new Map<string, { value: Json; owner: string }>();
  for (const { key, node } of moved) {
    const address = renamed.get(key) ?? key;
    const left = withoutOwnName(nodeValue(node), address);
    const value = recorded.has(key)
      ? { ...(isObject(left) ? left : {}), renamed_from: literalOf(key) }
      : left;
    if (value !== undefined) kept.set(address, { value, owner: key });
  }
  if (moved.length === sync.entries.length && kept.size === 0) {
    for (const { key } of moved) sheet.touch(key, document.file);
    sheet.add(document.file, { op: 'remove', path: ['sync'] }, moved[0]?.key ?? '');
    return;
  }
  // In a swap, the old name of one is the new name of another.
  for (const { key } of moved)
    if (!kept.has(key)) sheet.add(document.file, { op: 'remove', path: ['sync', key] }, key);
  for (const [address, { value, owner }] of kept)
    sheet.add(document.file, { op: 'set', path: ['sync', address], value }, owner);
}

/**
 * Settings without a `renamed_from` that names the address itself, for all targets or one; undefined where none remain.
 */
function withoutOwnName(settings: Json, address: string): Json | undefined {
  if (!isObject(settings) || settings.renamed_from === undefined) return settings;
  const { renamed_from: from, ...others } = settings;
  const byTarget = isObject(from)
    ? Object.fromEntries(Object.entries(from).filter(([, old]) => old !== address))
    : from;
  const isLeft = isObject(byTarget) ? Object.keys(byTarget).length > 0 : byTarget !== address;
  const left: JsonObject = isLeft ? { ...settings, renamed_from: byTarget } : others;
  return Object.keys(left).length === 0 ? undefined : left;
}

function refsIn(value: Value, at: Path = []): { ref: Ref; at: Path }[] {
  if (value instanceof Ref) return [{ ref: value, at }];
  if (Array.isArray(value)) return value.flatMap((item, index) => refsIn(item, [...at, index]));
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, item]) => refsIn(item as Value, [...at, key]));
}
