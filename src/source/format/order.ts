import type { Kinds } from '../../model/index.js';
import { type Anchor, isMember, rowAnchors, type Spot } from '../edit/index.js';
import type { LayoutRow, LayoutValue } from './layout-tree.js';

/** Top-level keys before the sections; `x-…` comes behind them, `sync` last. */
const FIRST = ['$schema', 'artifact_type', 'name', 'description'];

/** The place of a top-level key: a smaller one comes first, equal ones stay in their order. */
export function topLevelRank(key: string, kinds: Kinds): number {
  const first = FIRST.indexOf(key);
  if (first !== -1) return first;
  if (key === '<<') return -1;
  const section = kinds.all.findIndex((kind) => kind.name === key);
  if (section !== -1) return 200 + section;
  return key === 'sync' ? 300 : 100;
}

/** The place of a field in an item of a section: as the kind describes it, unknown ones last. */
export function fieldRank(key: string, section: string, kinds: Kinds): number {
  if (key === '<<') return -1;
  const fields = Object.keys(kinds.find(section)?.fields.fields ?? {});
  const index = fields.indexOf(key);
  return index === -1 ? fields.length : index;
}

/**
 * Puts the keys of a bundle and of its items in order, wherever that moves nothing but what belongs
 * to a key. True when something moved.
 */
export function orderBundle(root: LayoutValue & { type: 'block' }, kinds: Kinds): boolean {
  let isMoved = orderRows(root, (key) => topLevelRank(key, kinds));
  for (const section of root.rows) {
    const name = isMember(section.row) ? section.row.key : '';
    if (kinds.find(name) === undefined || section.value.type !== 'block') continue;
    for (const item of section.value.rows) {
      if (item.value.type === 'block' && item.value.spot.type === 'map') {
        if (orderRows(item.value, (key) => fieldRank(key, name, kinds))) isMoved = true;
      }
    }
  }
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
  // Above the first row stands what is said of the whole file or item.
  return !isFirst && !row.blank && row.lead.slice(1).every((line) => !line.blank);
}

/** True when every alias still finds its own anchor as the last one of that name before it. */
function keepsAliases(rows: readonly LayoutRow[], next: readonly LayoutRow[]): boolean {
  const anchors = new Set(rows.flatMap(({ row }) => [...rowAnchors(row)]));
  const names = new Set([...anchors].map((anchor) => anchor.name));
  // With a name given twice the order decides what an alias means, here and below.
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
