import type { Json } from '../../model/index.js';
import { contentIndent, folded, literal, type Printed, type Room } from './block-scalar.js';
import { jsonValue } from './json-value.js';
import { dashGap } from './layout.js';
import { roomAfter } from './room.js';
import type { Splices } from './splices.js';
import { endWithComments, indentOf, lineEnd, lineStart, previousLineEnd } from './text-lines.js';
import type { ScalarSpot, Spot } from './tree.js';
import type { Around, Writer } from './writer.js';
import { blockValue, inlineValue, type YamlStyle } from './yaml-value.js';

/** The narrowest folded text that is folded again. */
const FOLD_WIDTH = 80;

/** Replaces a value; its anchor and the comments around it stay. */
export function putValue(writer: Writer, splices: Splices, spot: Spot, want: Json, around: Around): void {
  if (writer.format === 'json') {
    const isOneLine = writer.style.unit === '' || around.oneLine;
    const text = jsonValue(want, writer.style, isOneLine ? undefined : indentOf(writer.text, spot.start));
    splices.replace(spot.start, spot.end, text);
  } else if (around.parent === 'flow') putInline(writer.style, splices, spot, want, true);
  else if (around.parent === 'root') {
    // A document of its own begins at its first column.
    const { lines, head } = blockValue(want, writer.style, rootPlace(writer, spot));
    splices.replace(spot.start, spot.end, [...(head === '' ? [] : [head]), ...lines].join(writer.newline));
  } else putBlock(writer.text, writer.newline, writer.style, splices, spot, want, around);
}

function rootPlace(writer: Writer, spot: Spot) {
  const room = roomAfter(writer.text, spot.end);
  return { parent: 'list', column: -2, gap: 2, compact: true, room } as const;
}

function putInline(style: YamlStyle, splices: Splices, spot: Spot, want: Json, flow: boolean): void {
  const scalar = spot.type === 'scalar' ? spot.style : undefined;
  const text = inlineValue(want, style, { flow, scalar });
  if (spot.start !== spot.end) splices.replace(spot.start, spot.end, text);
  else splices.insert(spot.slot, spot.type === 'scalar' && spot.bare ? `: ${text}` : ` ${text}`);
}

function putBlock(
  text: string,
  newline: string,
  style: YamlStyle,
  splices: Splices,
  spot: Spot,
  want: Json,
  around: Around,
): void {
  const parent = around.parent === 'list' ? 'list' : 'map';
  const isBlock = (spot.type === 'map' || spot.type === 'list') && !spot.flow;
  const isOwnLine = spot.start !== spot.end && lineStart(text, spot.start) > spot.slot;
  // Comments between a key and its block stay there; in a block scalar they would become text.
  const isCommented = isBlock && isOwnLine && text.slice(lineEnd(text, spot.slot), spot.start).includes('#');
  const room = {
    ...roomAfter(text, spot.end),
    ...(isCommented && { indentAfter: Number.POSITIVE_INFINITY }),
  };
  const printed =
    (spot.type === 'scalar' ? sameStyle(text, style, spot, want, around, room) : undefined) ??
    blockValue(want, style, {
      parent,
      column: around.column,
      gap: parent === 'list' ? gapOf(text, spot) : 2,
      // A collection on the line of its dash would pass its anchor to its first key.
      compact: spot.anchor === undefined && !isOwnLine,
      room,
    });
  const rest = printed.lines.map((line) => newline + line).join('');
  if (spot.start === spot.end) {
    splices.insert(spot.slot, printed.head === '' ? '' : ` ${printed.head}`);
    splices.insert(lineEnd(text, spot.slot), rest);
  } else if (spot.type === 'scalar' && (spot.style === 'literal' || spot.style === 'folded')) {
    const comment = spot.headerComment === '' ? '' : ` ${spot.headerComment}`;
    splices.replace(spot.start, spot.end, printed.head + comment + rest);
  } else if (isBlock) putOverBlock(text, splices, spot, printed, rest, isOwnLine);
  else if (printed.head === '') {
    // The lines go below; a comment behind the old value stays on the line of the key.
    splices.remove(isOwnLine ? previousLineEnd(text, spot.start) : spot.slot, spot.end);
    splices.insert(lineEnd(text, spot.end), rest);
  } else {
    splices.replace(spot.start, spot.end, printed.head);
    splices.insert(lineEnd(text, spot.end), rest);
  }
}

/** A scalar that stays a block scalar, folded or literal, or keeps its quotes. */
function sameStyle(
  text: string,
  style: YamlStyle,
  spot: ScalarSpot,
  want: Json,
  around: Around,
  room: Room,
): Printed | undefined {
  if (style.careful || (want !== null && typeof want === 'object')) return undefined;
  const isBlock = spot.style === 'literal' || spot.style === 'folded';
  if (isBlock && typeof want === 'string') {
    const source = text.slice(spot.start, spot.end).split('\n').slice(1);
    const found = contentIndent(source, String(spot.value));
    const indent = found !== undefined && found > around.column ? found : around.column + style.step;
    const width = Math.max(FOLD_WIDTH, ...source.map((line) => line.trimEnd().length)) - indent;
    const asFolded = spot.style === 'folded' ? folded(want, indent, around.column, room, width) : undefined;
    return asFolded ?? literal(want, indent, around.column, room);
  }
  const isSpread = typeof want === 'string' && want.includes('\n') && spot.style !== 'double';
  return isBlock || isSpread
    ? undefined
    : { head: inlineValue(want, style, { flow: false, scalar: spot.style }), lines: [] };
}

/** Replaces a block collection with all its lines; text before its first row stays. */
function putOverBlock(
  text: string,
  splices: Splices,
  spot: Spot,
  printed: Printed,
  rest: string,
  isOwnLine: boolean,
): void {
  const end = endWithComments(text, spot.end, 'column' in spot ? spot.column : 0);
  if (!isOwnLine) {
    splices.replace(spot.start, end, printed.head + rest);
    return;
  }
  splices.insert(spot.slot, printed.head === '' ? '' : ` ${printed.head}`);
  const from = previousLineEnd(text, spot.start);
  splices.replace(from, end, rest);
}

function gapOf(text: string, spot: Spot): number {
  const dash = text.lastIndexOf('-', spot.slot - 1);
  return spot.anchor === undefined && dash === spot.slot - 1 ? dashGap(text, dash) : 2;
}
