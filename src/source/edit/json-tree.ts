import { type Json, type JsonObject, setOwn } from '../../model/index.js';
import { type MapNode, nodeValue, type SourceNode } from '../read/source-node.js';
import type { MapRow, Row, Spot } from './tree.js';

/** The tree of a JSON text; every collection is in brackets. */
export function jsonTree(text: string, node: SourceNode): Spot {
  const [start, end] = node.range;
  const base = { slot: start, start, end, anchor: undefined, aliases: false };
  if (node.type === 'scalar') {
    const style = typeof node.value === 'string' ? 'double' : 'plain';
    return { ...base, type: 'scalar', value: nodeValue(node), style, headerComment: '', bare: false };
  }
  const shape = { ...base, flow: true, column: 0 };
  if (node.type === 'map') {
    const rows = mapRows(text, node);
    const value: JsonObject = {};
    for (const row of rows) setOwn(value, row.key, row.value.value);
    return { ...shape, type: 'map', value, rows };
  }
  const rows = node.items.map((item): Row => {
    const value = jsonTree(text, item);
    return { start: value.start, end: value.end, value, comma: commaAfter(text, value.end) };
  });
  return { ...shape, type: 'list', value: rows.map((row): Json => row.value.value), rows };
}

function mapRows(text: string, node: MapNode): MapRow[] {
  return node.entries.map((entry): MapRow => {
    const value = jsonTree(text, entry.node);
    return {
      start: entry.keyRange[0],
      end: value.end,
      value,
      comma: commaAfter(text, value.end),
      key: entry.key,
      keyStart: entry.keyRange[0],
      keyEnd: entry.keyRange[1],
      keyAnchor: undefined,
      quoted: true,
      explicit: false,
      merge: false,
    };
  });
}

/** Between values JSON has only white space and commas. */
function commaAfter(text: string, end: number): number {
  let at = end;
  while (/\s/.test(text.charAt(at))) at++;
  return text[at] === ',' ? at : -1;
}
