import { type ParseErrorCode, visit } from 'jsonc-parser';
import { characterName } from './source-bytes.js';
import { SOURCE_CODES } from './source-codes.js';
import { ListNode, MapEntry, MapNode, ScalarNode, type SourceNode } from './source-node.js';
import type { SourceReport } from './source-report.js';

interface OpenMap {
  type: 'map';
  start: number;
  entries: Map<string, MapEntry>;
  /** The key of the next value; `keep` is false where it is refused or a duplicate. */
  key: string;
  keyRange: [number, number];
  keep: boolean;
}

interface OpenList {
  type: 'list';
  start: number;
  items: SourceNode[];
}

/**
 * Reads strict JSON. jsonc-parser provides places, duplicate keys and the text of numbers; `JSON.parse` decides whether
 * the text is JSON. Undefined after a syntax error.
 */
export function parseJson(report: SourceReport): SourceNode | undefined {
  const { text, lines } = report;
  const open: (OpenMap | OpenList)[] = [];
  const errors = new JsonErrors(report);
  let root: SourceNode | undefined;

  const put = (node: SourceNode): void => {
    const top = open.at(-1);
    if (top === undefined) root ??= node;
    else if (top.type === 'list') top.items.push(node);
    else if (top.keep) {
      const [start, end] = top.keyRange;
      top.entries.set(top.key, new MapEntry(top.key, lines, start, end, node));
    }
  };
  const begin = (start: number): void => {
    report.count(1, start);
    report.checkDepth(open.length + 1, start);
  };

  visit(
    text,
    {
      onObjectBegin(start) {
        begin(start);
        open.push({ type: 'map', start, entries: new Map(), key: '', keyRange: [0, 0], keep: false });
      },
      onObjectProperty(key, start, length) {
        const top = open.at(-1);
        if (top?.type !== 'map') return;
        const first = top.entries.get(key);
        if (first !== undefined) report.duplicateKey(key, start, first.keyRange[0]);
        top.key = key;
        top.keyRange = [start, start + length];
        top.keep = !report.refusesKey(key, start) && first === undefined;
        if (!errors.any) report.checkText(key, start);
      },
      onObjectEnd(offset, length) {
        const top = open.pop();
        if (top?.type === 'map') put(new MapNode(lines, top.start, offset + length, top.entries));
      },
      onArrayBegin(start) {
        begin(start);
        open.push({ type: 'list', start, items: [] });
      },
      onArrayEnd(offset, length) {
        const top = open.pop();
        if (top?.type === 'list') {
          put(new ListNode(lines, top.start, offset + length, top.items));
        }
      },
      onLiteralValue(literal: null | boolean | number | string, start, length) {
        report.count(1, start);
        const source = text.slice(start, start + length);
        if (typeof literal === 'string' && !errors.any) report.checkText(literal, start);
        const value = typeof literal === 'number' ? report.checkNumber(literal, source, start) : literal;
        put(new ScalarNode(lines, start, start + length, value));
      },
      onSeparator(character, offset) {
        if (character === ',') errors.lastComma = offset;
      },
      onError: (code, offset, length) => errors.add(code, offset, length),
    },
    { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false },
  );

  if (errors.any) return undefined;
  try {
    JSON.parse(text);
  } catch (error) {
    const position = /position (\d+)/.exec(error instanceof Error ? error.message : '')?.[1];
    report.add(
      SOURCE_CODES.jsonSyntax,
      Number(position ?? 0),
      'The text is not JSON from here on.',
      'Write the value as JSON.',
    );
    return undefined;
  }
  return root;
}

// The enum of jsonc-parser exists only in its types, so its numbers are named here.
const INVALID_SYMBOL = 1;
const PROPERTY_NAME_EXPECTED = 3;
const VALUE_EXPECTED = 4;
const COMMENT = 10;
const INVALID_CHARACTER = 16;

const SENTENCES: { readonly [code: number]: readonly [message: string, remedy: string] } = {
  1: [
    'This is not a JSON value.',
    'Put strings in double quotes; other values are true, false, null and numbers.',
  ],
  2: ['This is not a JSON number.', 'Write digits such as 12, -0.5 or 1e3.'],
  3: ['A key in double quotes is missing here.', 'Write the key, or remove what is in its place.'],
  4: ['A value is missing here.', 'Write the value, or remove the key or comma before it.'],
  5: ['A colon is missing here, between key and value.', 'Put a colon after the key.'],
  6: ['A comma is missing before this.', 'Put a comma after the value before.'],
  7: ['A closing brace is missing here.', 'Close the object with }.'],
  8: ['A closing bracket is missing here.', 'Close the list with ].'],
  9: ['The file continues after its value.', 'Remove what follows the value, or put it inside.'],
  11: ['A comment is not closed.', 'Remove the comment; JSON has none.'],
  12: [
    'A string is not closed before the end of the line.',
    'Close it with a double quote; write a line break as \\n.',
  ],
  13: ['A number is not complete.', 'Write digits such as 12, -0.5 or 1e3.'],
  14: ['After \\u four hexadecimal digits must follow.', 'Write for instance \\u00e9.'],
  15: ['The backslash is followed by an unknown escape.', 'Write \\\\ for a literal backslash.'],
};

/** Turns the parser's errors into findings; leaves out what merely follows from the error before. */
class JsonErrors {
  any = false;
  lastComma = -1;
  readonly #report: SourceReport;
  #end = -1;
  #last = 0;

  constructor(report: SourceReport) {
    this.#report = report;
  }

  add(code: ParseErrorCode, offset: number, length: number): void {
    const { text } = this.#report;
    const first = !this.any;
    // After a missing key, the parser always reports its value as missing too.
    const paired = code === VALUE_EXPECTED && this.#last === PROPERTY_NAME_EXPECTED;
    const follows = !first && (paired || offset < this.#end || text.slice(this.#end, offset).trim() === '');
    this.any = true;
    this.#last = code;
    const comma = this.lastComma;
    // Computed once for each comma, however many errors come after it.
    const isNext = comma !== -1 && this.#end <= comma + 1;
    this.#end = Math.max(this.#end, offset + length);
    if (follows) return;
    if (code === COMMENT) {
      this.#report.add(
        SOURCE_CODES.jsonComment,
        offset,
        'JSON has no comments.',
        'Remove the comment, or rename the file to .yaml.',
      );
    } else if (
      (code === PROPERTY_NAME_EXPECTED || code === VALUE_EXPECTED) &&
      isNext &&
      /^\s*[}\]]/.test(text.slice(comma + 1, offset + 1))
    ) {
      this.#report.add(
        SOURCE_CODES.trailingComma,
        comma,
        'A comma follows the last entry.',
        'Remove the comma.',
      );
    } else if (code === INVALID_CHARACTER) this.#control(offset, length);
    else this.#syntax(code, offset);
  }

  #control(offset: number, length: number): void {
    for (let at = offset; at < offset + length; at++) {
      if (this.#report.text.charCodeAt(at) >= 0x20) continue;
      const character = this.#report.text.charAt(at);
      this.#report.add(
        SOURCE_CODES.controlCharacter,
        at,
        `A string contains the control character ${characterName(character)}.`,
        `Remove it, or write it as ${character === '\t' ? '\\t' : JSON.stringify(character).slice(1, -1)}.`,
      );
    }
  }

  #syntax(code: ParseErrorCode, offset: number): void {
    const word = /-?(?:NaN|Infinity)\b/y;
    word.lastIndex = offset;
    const notFinite = Number(code) === INVALID_SYMBOL ? word.exec(this.#report.text)?.[0] : undefined;
    if (notFinite !== undefined) {
      this.#end = offset + notFinite.length;
      this.#report.checkNumber(Number.NaN, notFinite, offset);
      return;
    }
    const [message, remedy] = SENTENCES[code] ?? ['This is not JSON.', 'Write the value as JSON.'];
    this.#report.add(SOURCE_CODES.jsonSyntax, offset, message, remedy);
  }
}
