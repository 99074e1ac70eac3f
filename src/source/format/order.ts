import type { Kind, Kinds, Path } from '../../model/index.js';
import type { KeyOrder } from '../document-format.js';
import { type Anchor, isMember, rowAnchors, type Spot } from '../edit/index.js';
import type { LayoutRow, LayoutValue } from './layout-tree.js';

/** Top-level keys before the sections; `x-…` comes behind them, `sync` last. */
const FIRST = ['$schema', 'artifact_type', 'name', 'description'];

/** The rank of a top-level key: smaller ones come first, equal ones keep their order. */
function topLevelRank(key: string, kinds: Kinds): number {
  const first = FIRST.indexOf(key);
  if (first !== -1) return first;
  if (key === '<<') return -1;
  const section = kinds.all.findIndex((kind) => kind.name === key);
  if (section !== -1) return 200 + section;
  return key === 'sync' ? 300 : 100;
}

/** The rank of a field of an item: in the order of the kind, unknown fields last. */
export function itemOrder(kind: Kind): (key: string) => number {
  const fields = Object.keys(kind.fields.fields);
  return (key) => {
    if (key === '<<' || key === '$schema') return -1;
    const index = fields.indexOf(key);
    return index === -1 ? fields.length : index;
  };
}

/** The order of a bundle's keys, and of the keys of its items. */
export function bundleOrder(kinds: Kinds): KeyOrder {
  return ([section, index, ...below]) => {
    if (section === undefined) return (key) => topLevelRank(key, kinds);
    const isItem = typeof index === 'number' && below.length === 0;
    const kind = isItem && typeof section === 'string' ? kinds.find(section) : undefined;
    return kind === undefined ? undefined : itemOrder(kind);
  };
}

/**
 * Sorts the keys of a document, except where that could separate a key from its comments. True where something moved.
 */
export function orderKeys(value: LayoutValue, order: KeyOrder, path: Path = []): boolean {
  if (value.type !== 'block') return false;
  const rank = value.spot.type === 'map' ? order(path) : undefined;
  let isMoved = rank !== undefined && orderRows(value, rank);
  value.rows.forEach((row, index) => {
    const step = isMember(row.row) ? row.row.key : index;
    if (orderKeys(row.value, order, [...path, step])) isMoved = true;
  });
  return isMoved;
}

function orderRows(map: LayoutValue & { type: 'block' }, rank: (key: string) => number): boolean {
  const rankOf = ({ row }: LayoutRow): number => rank(isMember(row) ? row.key : '');
  const { rows } = map;
  // Sorting is stable: rows of one rank stay in their order.
  const next = [...rows].sort((a, b) => rankOf(a) - rankOf(b));
  const moved = next.filter((row, index) => row !== rows[index]);
  if (moved.length === 0 || !moved.every((row) => isAlone(row, row === rows[0]))) return false;
  if (!keepsAliases(rows, next)) return false;
  rows.splice(0, rows.length, ...next);
  return true;
}

/** True where all comments before a row clearly belong to it. */
function isAlone(row: LayoutRow, isFirst: boolean): boolean {
  if (row.lead.length === 0) return true;
  // A comment above the first row may be about the whole file or item.
  return !isFirst && !row.blank && row.lead.slice(1).every((line) => !line.blank);
}

/** True where every alias still has its own anchor as the last one of that name before it. */
function keepsAliases(rows: readonly LayoutRow[], next: readonly LayoutRow[]): boolean {
  const anchors = new Set(rows.flatMap(({ row }) => [...rowAnchors(row)]));
  const names = new Set([...anchors].map((anchor) => anchor.name));
  // If a name is used twice, the order decides what an alias means, here and below.
  if (names.size !== anchors.size) return false;
  const before = new Set<Anchor>();
  for (const { row } of next) {
    for (const anchor of rowAnchors(row)) before.add(anchor);
    for (const target of targets(row.value)) {
      if (anchors.has(target) ? !before.has(target) : names.has(target.name)) return false;
    }
  }
  return true;
}

/** Anchors that aliases at or below a value refer to. */
function* targets(spot: Spot): Generator<Anchor> {
  if (!spot.aliases) return;
  if (spot.type === 'alias') yield spot.target;
  else if (spot.type === 'map' || spot.type === 'list')
    for (const row of spot.rows) yield* targets(row.value);
}
