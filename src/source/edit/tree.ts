import type { Json } from '../../model/index.js';

/** The target of aliases. Compared by identity: a file may use one name for several values. */
export interface Anchor {
  readonly name: string;
  value: Json;
}

/** Where and how a value is written. Offsets count UTF-16 units of the file's text, ends exclusive. */
interface SpotBase {
  readonly value: Json;
  /** Behind the colon, dash or anchor before the value: where a value may begin. */
  readonly slot: number;
  /** The value itself, without its anchor; `start` equals `end` where nothing is written. */
  readonly start: number;
  /** For a block scalar without its last line break. */
  readonly end: number;
  readonly anchor: Anchor | undefined;
  /** True where an alias is here or below. */
  readonly aliases: boolean;
}

/** The notations of a scalar. */
export type ScalarStyle = 'empty' | 'plain' | 'single' | 'double' | 'literal' | 'folded';

/** A scalar. */
export interface ScalarSpot extends SpotBase {
  readonly type: 'scalar';
  readonly style: ScalarStyle;
  /** Of a block scalar: the comment behind its header, else ''. */
  readonly headerComment: string;
  /** `{a}`: a key without a colon, so that a value needs one. */
  readonly bare: boolean;
}

/** An alias. */
export interface AliasSpot extends SpotBase {
  readonly type: 'alias';
  readonly target: Anchor;
}

/** One member of a map or element of a list, starting at its key, dash or first property. */
export interface Row {
  readonly start: number;
  /** Where its last character of content ends; comments behind it are outside. */
  readonly end: number;
  readonly value: Spot;
  /** In a flow collection the comma behind it, else -1. */
  readonly comma: number;
}

/** One member of a map. */
export interface MapRow extends Row {
  readonly key: string;
  /** The key as written, without an anchor before it. */
  readonly keyStart: number;
  readonly keyEnd: number;
  readonly keyAnchor: Anchor | undefined;
  /** The key is written in double quotes. */
  readonly quoted: boolean;
  /** Written as `? key`. */
  readonly explicit: boolean;
  /** A merge key `<<`, whose value brings members in. */
  readonly merge: boolean;
}

/** True for a member of a map. */
export function isMember(row: Row): row is MapRow {
  return 'key' in row;
}

interface Collection<R extends Row> extends SpotBase {
  /** Written in brackets; a block collection has at least one row. */
  readonly flow: boolean;
  /** Of a block collection: the column of its rows, from 0. */
  readonly column: number;
  readonly rows: readonly R[];
}

/** A map. */
export interface MapSpot extends Collection<MapRow> {
  readonly type: 'map';
}

/** A list. */
export interface ListSpot extends Collection<Row> {
  readonly type: 'list';
}

/** A value as it is written in a file. */
export type Spot = ScalarSpot | AliasSpot | MapSpot | ListSpot;

/** All anchors below a value; its own is not included. */
export function* innerAnchors(spot: Spot): Generator<Anchor> {
  if (spot.type !== 'map' && spot.type !== 'list') return;
  for (const row of spot.rows) yield* rowAnchors(row);
}

/** All anchors of a row. */
export function* rowAnchors(row: Row): Generator<Anchor> {
  if (isMember(row) && row.keyAnchor !== undefined) yield row.keyAnchor;
  if (row.value.anchor !== undefined) yield row.value.anchor;
  yield* innerAnchors(row.value);
}

/** An edit is impossible; the message is a sentence. Never leaves this folder. */
export class CannotEdit extends Error {}
