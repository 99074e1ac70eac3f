import { type Json, type JsonObject, sameJson } from '../../model/index.js';
import type { KeyOrder } from '../document-format.js';
import { alignList } from './align.js';
import { editBlockRows } from './block-rows.js';
import type { Origins } from './expected.js';
import { editFlowRows, isOneLine, refillFlow } from './flow-rows.js';
import { mergeInto } from './merge-keys.js';
import { putValue } from './put-value.js';
import { Splices } from './splices.js';
import {
  type Anchor,
  CannotEdit,
  innerAnchors,
  type ListSpot,
  type MapRow,
  type MapSpot,
  type Row,
  rowAnchors,
  type Spot,
} from './tree.js';
import type { Around, NewRow, RowPlan, Writer } from './writer.js';

/**
 * Finds the replacements that give a source the expected meaning. Every value that already has it stays as written. An
 * alias stays where the value of its anchor after the edits is the wanted one; elsewhere its value is written out, so
 * that an edit never changes other users of an anchor.
 */
export class Reconciler {
  readonly splices = new Splices();
  readonly #writer: Writer;
  readonly #origins: Origins;
  readonly #order: KeyOrder;
  /** Path of the value that is looked at. */
  readonly #path: (string | number)[] = [];
  /** Anchors whose value changes; undefined for one that is no longer in the file. */
  readonly #changed = new Map<Anchor, Json | undefined>();

  constructor(writer: Writer, origins: Origins, order: KeyOrder) {
    this.#writer = writer;
    this.#origins = origins;
    this.#order = order;
  }

  /** Adds the replacements that give a value the wanted meaning. */
  value(spot: Spot, want: Json, around: Around): void {
    if (want === spot.value && (!spot.aliases || this.#changed.size === 0)) return;
    if (spot.type === 'alias') {
      const now = this.#valueOf(spot.target);
      if (now !== undefined && sameJson(now, want)) return;
      this.#put(spot, want, around);
    } else if (spot.type === 'map' && isMap(want)) this.#map(spot, want, around);
    else if (spot.type === 'list' && Array.isArray(want)) this.#list(spot, want, around);
    else if (!sameJson(spot.value, want)) this.#put(spot, want, around);
    if (spot.anchor !== undefined && !sameJson(spot.value, want)) this.#changed.set(spot.anchor, want);
  }

  #put(spot: Spot, want: Json, around: Around): void {
    for (const anchor of innerAnchors(spot)) this.#changed.set(anchor, undefined);
    putValue(this.#writer, this.splices, spot, want, around);
  }

  #list(spot: ListSpot, want: Json[], around: Around): void {
    const from = this.#origins.get(want) ?? alignList(spot.value as Json[], want);
    const target: (number | undefined)[] = spot.rows.map(() => undefined);
    const before = new Map<number, NewRow[]>();
    let waiting: NewRow[] = [];
    want.forEach((value, index) => {
      const origin = from[index];
      if (origin === undefined) {
        waiting.push({ key: undefined, value });
        return;
      }
      target[origin] = index;
      if (waiting.length > 0) before.set(origin, waiting);
      waiting = [];
    });
    spot.rows.forEach((row, index) => {
      const at = target[index];
      if (at === undefined) this.#lose(row);
      else this.#below(at, row.value, want[at] ?? null, this.#inside(spot));
    });
    const kept = target.map((at) => at !== undefined);
    this.#rows(spot, want, around, { kept, before, atEnd: waiting });
  }

  #map(spot: MapSpot, want: JsonObject, around: Around): void {
    const own = new Set(spot.rows.filter((row) => !row.merge).map((row) => row.key));
    // The members of `<<` are known only here, because anchors before it may change in this very map.
    const merged: JsonObject = {};
    let keepsMerge = true;
    for (const row of spot.rows) {
      if (row.merge) {
        const now = this.#mergedBy(row.value);
        if (now === undefined) keepsMerge = false;
        else mergeInto(merged, now);
      } else if (Object.hasOwn(want, row.key)) this.#member(spot, row, want[row.key] ?? null);
      else this.#lose(row);
    }
    if (Object.keys(merged).some((key) => !Object.hasOwn(want, key))) keepsMerge = false;
    const isBroughtIn = (key: string, value: Json): boolean =>
      keepsMerge && Object.hasOwn(merged, key) && sameJson(merged[key] ?? null, value);
    const added = Object.entries(want)
      .filter(([key, value]) => !own.has(key) && !isBroughtIn(key, value))
      .map(([key, value]): NewRow => ({ key, value }));
    const kept = spot.rows.map((row) => (row.merge ? keepsMerge : Object.hasOwn(want, row.key)));
    for (const row of spot.rows) if (row.merge && !keepsMerge) this.#lose(row);
    const merge = keepsMerge ? -1 : spot.rows.findIndex((row) => row.merge);
    const next = merge === -1 ? -1 : kept.indexOf(true, merge);
    const rank = this.#order(this.#path);
    const plan =
      next !== -1
        ? { before: new Map([[next, added]]), atEnd: [] }
        : rank === undefined
          ? { before: new Map(), atEnd: added }
          : placed(spot, kept, added, rank);
    this.#rows(spot, want, around, { kept, ...plan });
  }

  #member(spot: MapSpot, row: MapRow, want: Json): void {
    if (row.explicit && want !== row.value.value && !sameJson(want, row.value.value)) {
      throw new CannotEdit(`The key ${JSON.stringify(row.key)} is written with "?", which cannot be edited.`);
    }
    this.#below(row.key, row.value, want, this.#inside(spot));
  }

  #below(step: string | number, spot: Spot, want: Json, around: Around): void {
    this.#path.push(step);
    this.value(spot, want, around);
    this.#path.pop();
  }

  /** The members of a merge key's value after the edits; undefined where its anchor is gone. */
  #mergedBy(spot: Spot): Json | undefined {
    if (spot.type === 'alias') {
      const now = this.#valueOf(spot.target);
      return now !== undefined && isMergeable(now) ? now : undefined;
    }
    if (spot.type === 'list') {
      const parts = spot.rows.map((row) => this.#mergedBy(row.value));
      return parts.includes(undefined) ? undefined : (parts as Json[]);
    }
    this.value(spot, spot.value, { parent: 'flow', column: 0, oneLine: true });
    return spot.value;
  }

  #rows(spot: MapSpot | ListSpot, want: Json, around: Around, plan: RowPlan): void {
    if (!plan.kept.includes(false) && plan.before.size === 0 && plan.atEnd.length === 0) return;
    const isEmptied = spot.rows.length > 0 && !plan.kept.includes(true);
    if (isEmptied && spot.flow && spot.type === 'map' && plan.atEnd.length > 0)
      refillFlow(this.#writer, this.splices, spot, plan.atEnd);
    else if (isEmptied) this.#put(spot, want, around);
    else if (
      spot.flow &&
      spot.rows.length === 0 &&
      this.#writer.format === 'yaml' &&
      around.parent !== 'flow'
    ) {
      this.#put(spot, want, around);
    } else if (spot.flow) editFlowRows(this.#writer, this.splices, spot, plan);
    else editBlockRows(this.#writer, this.splices, spot, plan);
  }

  #inside(spot: MapSpot | ListSpot): Around {
    if (!spot.flow) return { parent: spot.type, column: spot.column, oneLine: false };
    return { parent: 'flow', column: 0, oneLine: isOneLine(this.#writer.text, spot) };
  }

  #valueOf(anchor: Anchor): Json | undefined {
    return this.#changed.has(anchor) ? this.#changed.get(anchor) : anchor.value;
  }

  #lose(row: Row): void {
    for (const anchor of rowAnchors(row)) this.#changed.set(anchor, undefined);
  }
}

/** New rows, each before the first row that stays and comes after it in the order. */
function placed(
  { rows }: MapSpot,
  kept: readonly boolean[],
  added: readonly NewRow[],
  rank: (key: string) => number,
): Pick<RowPlan, 'before' | 'atEnd'> {
  const before = new Map<number, NewRow[]>();
  const atEnd: NewRow[] = [];
  // Sorting is stable: new rows of one rank stay in their order.
  for (const row of [...added].sort((a, b) => rank(a.key ?? '') - rank(b.key ?? ''))) {
    const own = rank(row.key ?? '');
    const next = rows.findIndex(({ key }, index) => kept[index] === true && rank(key) > own);
    if (next === -1) atEnd.push(row);
    else before.set(next, [...(before.get(next) ?? []), row]);
  }
  return { before, atEnd };
}

/** A new map with its members in an order. */
export function inOrder(map: JsonObject, rank: ((key: string) => number) | undefined): JsonObject {
  if (rank === undefined) return map;
  return Object.fromEntries(Object.entries(map).sort(([a], [b]) => rank(a) - rank(b)));
}

/** A merge key takes a map or a list of maps. */
function isMergeable(value: Json): boolean {
  return isMap(value) || (Array.isArray(value) && value.every(isMap));
}

function isMap(value: Json): value is JsonObject {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}
