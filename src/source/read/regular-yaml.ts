import { CONTROL } from './source-bytes.js';
import type { Lines } from './source-lines.js';
import { ListNode, MapEntry, MapNode, ScalarNode, type SourceNode } from './source-node.js';
import { MAX_DEPTH, MAX_VALUES, type SourceReport } from './source-report.js';

/** A file that is not regular. Never leaves this file. */
class NotRegular extends Error {}

const NOT_REGULAR = new NotRegular();

/** The library allows 1,024; the long way says so where a key is longer. */
const MAX_KEY = 1000;

/** Larger numbers are checked digit by digit, and a leading zero is warned of. */
const SIMPLE_NUMBER = /^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,15})?$/;
/** Whatever else is read as a number. */
const NUMBER = /^(?:[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:e[-+]?\d+)?|0o[0-7]+|0x[\da-f]+|[-+]?\.(?:inf|nan))$/i;
const WORDS = new Map<string, null | boolean>([
  ...['~', 'null', 'Null', 'NULL'].map((word) => [word, null] as const),
  ...['true', 'True', 'TRUE'].map((word) => [word, true] as const),
  ...['false', 'False', 'FALSE'].map((word) => [word, false] as const),
]);

const [SPACE, TAB, NEWLINE, COLON, DASH, HASH, COMMA] = [32, 9, 10, 58, 45, 35, 44];
const [DOUBLE, SINGLE, BACKSLASH, BAR, LIST, LIST_END, MAP, MAP_END] = [34, 39, 92, 124, 91, 93, 123, 125];
/** Signs with which no plain text begins, or that have a meaning there. */
const SIGNS = new Set([...'\t ?:,[]{}#&*!|>\'"%@`'].map((sign) => sign.charCodeAt(0)));

interface Key {
  name: string;
  /** Where its text ends, with its quotes. */
  end: number;
  colon: number;
}

/**
 * Reads the text of a file straight into nodes, where each line says by itself what it is: keys and dashes, values
 * on one line, texts after `|`, comments on lines of their own or after a value. That is nearly every bundle; it
 * takes a tenth of the time that tokens take, and needs no library. What it returns is what the long way returns
 * without a finding, to the last offset; a property test compares the two.
 *
 * @returns undefined where another way has to read the document; nothing was reported then
 */
export function regularNodes(report: SourceReport): SourceNode | undefined {
  // A line ends in one way here, and the mark of the order of bytes is no text.
  if (report.text.includes('\r') || report.text.includes('\ufeff')) return undefined;
  try {
    const reader = new RegularYaml(report);
    const root = reader.document();
    report.count(reader.values, 0);
    return root;
  } catch (error) {
    if (error === NOT_REGULAR) return undefined;
    throw error;
  }
}

class RegularYaml {
  readonly #text: string;
  readonly #lines: Lines;
  /** Values that were read. */
  values = 0;
  /** The next thing that is neither space nor comment, and its column; the end of the text and -1 at last. */
  #at = 0;
  #column = 0;
  /** Where the last value ends, with the rest of its line and the comments that belong to it. */
  #end = 0;
  /** The column of the comment furthest to the right that stands since then and belongs to nothing yet, or -1. */
  #comment = -1;

  constructor({ text, lines }: SourceReport) {
    this.#text = text;
    this.#lines = lines;
  }

  document(): SourceNode {
    this.#advance(this.#text.startsWith('---\n') ? 4 : 0, 0, false);
    if (this.#column !== 0) throw NOT_REGULAR;
    const root = this.#collection(1);
    // As far to the left as the root, but none of its parts.
    if (this.#at < this.#text.length) throw NOT_REGULAR;
    return root;
  }

  /** The map or list that begins here. @param depth levels of nesting, this one included */
  #collection(depth: number): MapNode | ListNode {
    if (depth > MAX_DEPTH) throw NOT_REGULAR;
    if (this.#isDash(this.#at)) return this.#list(depth);
    const key = this.#key(this.#at);
    if (key === undefined) throw NOT_REGULAR;
    return this.#map(key, depth);
  }

  #map(first: Key, depth: number): MapNode {
    const [start, column] = [this.#at, this.#column];
    this.#count();
    const entries = new Map<string, MapEntry>();
    for (let key: Key | undefined = first; ; key = this.#key(this.#at)) {
      if (key === undefined || entries.has(key.name)) throw NOT_REGULAR;
      const at = this.#at;
      const node = this.#valueOf(key, column, depth);
      entries.set(key.name, new MapEntry(key.name, this.#lines, at, key.end, node));
      if (this.#column > column) throw NOT_REGULAR;
      if (this.#column < column) break;
    }
    return new MapNode(this.#lines, start, this.#close(column), entries);
  }

  #valueOf({ colon }: Key, column: number, depth: number): SourceNode {
    const at = this.#spaces(colon + 1);
    const code = this.#text.charCodeAt(at);
    const isBelow = code === NEWLINE || (code === HASH && at > colon + 1);
    if (!isBelow) return this.#leaf(at, column, depth);
    this.#advance(this.#lineEnd(at, true), column, false);
    // A list may stand as far to the left as the key of which it is the value.
    if (this.#column > column || (this.#column === column && this.#isDash(this.#at)))
      return this.#collection(depth + 1);
    throw NOT_REGULAR;
  }

  #list(depth: number): ListNode {
    const [start, column] = [this.#at, this.#column];
    this.#count();
    const items: SourceNode[] = [];
    do {
      const at = this.#spaces(this.#at + 1);
      const key = this.#isDash(at) ? undefined : this.#key(at);
      if (key === undefined && !this.#isDash(at)) items.push(this.#leaf(at, column, depth));
      else {
        this.#column += at - this.#at;
        this.#at = at;
        if (depth + 1 > MAX_DEPTH) throw NOT_REGULAR;
        items.push(key === undefined ? this.#list(depth + 1) : this.#map(key, depth + 1));
      }
      if (this.#column > column) throw NOT_REGULAR;
    } while (this.#column === column && this.#isDash(this.#at));
    return new ListNode(this.#lines, start, this.#close(column), items);
  }

  /** Where a map or list ends: with its last value. Comments as far to the right still belong to it. */
  #close(column: number): number {
    const end = this.#end;
    if (column > 0 && this.#comment >= column) {
      this.#end = this.#at;
      this.#comment = -1;
    }
    return end;
  }

  /** A value that begins and ends by itself; afterwards the next line is looked at. @param column of what holds it */
  #leaf(at: number, column: number, depth: number): SourceNode {
    const code = this.#text.charCodeAt(at);
    if (code === BAR) return this.#block(at, column);
    let node: SourceNode;
    let end: number;
    if (code === DOUBLE || code === SINGLE) {
      end = this.#quoteEnd(at, code);
      node = this.#scalar(at, end, this.#unquoted(at, end));
    } else if (code === LIST || code === MAP) {
      node = this.#flow(at, depth + 1);
      end = node.range[1];
    } else {
      end = this.#plainEnd(at);
      node = this.#scalar(at, end, plainValue(this.#text.slice(at, end)));
    }
    this.#advance(this.#lineEnd(end), column, true);
    return node;
  }

  #scalar(start: number, end: number, value: null | boolean | number | string): ScalarNode {
    this.#count();
    return new ScalarNode(this.#lines, start, end, value);
  }

  /** The lines after `|` or `|-`, up to the first one that stands further to the left. */
  #block(at: number, column: number): ScalarNode {
    const text = this.#text;
    const isStripped = text.charCodeAt(at + 1) === DASH;
    const header = at + (isStripped ? 2 : 1);
    if (text.charCodeAt(header) !== NEWLINE) throw NOT_REGULAR;
    let line = header + 1;
    const indent = this.#spaces(line) - line;
    const first = text.charCodeAt(line + indent);
    if (indent <= column || first === NEWLINE || first === TAB || line + indent >= text.length)
      throw NOT_REGULAR;
    const margin = text.slice(line, line + indent);
    const rows: string[] = [];
    let blanks = 0;
    let end = line;
    while (line < text.length) {
      const newline = text.indexOf('\n', line);
      const next = newline < 0 ? text.length : newline + 1;
      const lineEnd = newline < 0 ? text.length : newline;
      if (text.startsWith(margin, line) && line + indent < lineEnd) {
        // White space that is part of the text: which of it, the library knows.
        if (text.charCodeAt(line + indent) === SPACE && this.#spaces(line) === lineEnd) throw NOT_REGULAR;
        for (; blanks > 0; blanks--) rows.push('');
        rows.push(text.slice(line + indent, lineEnd));
        end = next;
      } else if (this.#spaces(line) === lineEnd) blanks += 1;
      else break;
      line = next;
    }
    this.#advance(end, column, false);
    return this.#scalar(at, end, isStripped ? rows.join('\n') : `${rows.join('\n')}\n`);
  }

  /** Lists and maps in brackets, on one line. */
  #flow(at: number, depth: number): MapNode | ListNode {
    if (depth > MAX_DEPTH) throw NOT_REGULAR;
    this.#count();
    const isMap = this.#text.charCodeAt(at) === MAP;
    const closing = isMap ? MAP_END : LIST_END;
    const entries = new Map<string, MapEntry>();
    const items: SourceNode[] = [];
    let next = this.#spaces(at + 1);
    for (let isFirst = true; ; isFirst = false) {
      if (isFirst && this.#text.charCodeAt(next) === closing) break;
      let value = next;
      let key: { name: string; end: number } | undefined;
      if (isMap) {
        const code = this.#text.charCodeAt(next);
        const isQuoted = code === DOUBLE || code === SINGLE;
        const end = isQuoted ? this.#quoteEnd(next, code) : this.#flowEnd(next);
        const name = this.#nameOf(next, end);
        // After quotes the colon needs no space: so JSON is read.
        const isKey = isQuoted ? this.#text.charCodeAt(end) === COLON : this.#isColon(end);
        if (!isKey || entries.has(name) || end - next > MAX_KEY) throw NOT_REGULAR;
        key = { name, end };
        value = this.#spaces(end + 1);
      }
      const node = this.#flowValue(value, depth);
      if (key === undefined) items.push(node);
      else entries.set(key.name, new MapEntry(key.name, this.#lines, next, key.end, node));
      next = this.#spaces(node.range[1]);
      const code = this.#text.charCodeAt(next);
      if (code === closing) break;
      if (code !== COMMA) throw NOT_REGULAR;
      next = this.#spaces(next + 1);
    }
    return isMap
      ? new MapNode(this.#lines, at, next + 1, entries)
      : new ListNode(this.#lines, at, next + 1, items);
  }

  #flowValue(at: number, depth: number): SourceNode {
    const code = this.#text.charCodeAt(at);
    if (code === LIST || code === MAP) return this.#flow(at, depth + 1);
    if (code === DOUBLE || code === SINGLE) {
      const end = this.#quoteEnd(at, code);
      return this.#scalar(at, end, this.#unquoted(at, end));
    }
    const end = this.#flowEnd(at);
    return this.#scalar(at, end, plainValue(this.#text.slice(at, end)));
  }

  /** Where a plain text in brackets ends; what may mean more than itself there is left to the library. */
  #flowEnd(at: number): number {
    this.#checkStart(at);
    let end = at;
    for (let next = at; ; next++) {
      const code = this.#text.charCodeAt(next);
      if (code === COMMA || code === LIST_END || code === MAP_END || code === COLON) return end;
      if (code === SPACE) continue;
      // Not a number: the text has ended.
      if (
        !(code > SPACE) ||
        code === HASH ||
        code === LIST ||
        code === MAP ||
        code === DOUBLE ||
        code === SINGLE
      )
        throw NOT_REGULAR;
      end = next + 1;
    }
  }

  /** The key that begins here, if one does. */
  #key(at: number): Key | undefined {
    const text = this.#text;
    const code = text.charCodeAt(at);
    let end: number;
    let colon: number;
    if (code === DOUBLE || code === SINGLE) {
      end = this.#quoteEnd(at, code);
      colon = this.#spaces(end);
      if (!this.#isColon(colon)) return undefined;
    } else {
      if (SIGNS.has(code) || this.#isDash(at)) return undefined;
      end = at;
      for (colon = at; ; colon++) {
        const code = text.charCodeAt(colon);
        if (code === COLON && this.#isColon(colon)) break;
        if (code === SPACE) {
          if (text.charCodeAt(colon + 1) === HASH) return undefined;
        } else if (!(code > SPACE)) return undefined;
        else end = colon + 1;
      }
    }
    if (colon - at > MAX_KEY) throw NOT_REGULAR;
    return { name: this.#nameOf(at, end), end, colon };
  }

  /** The name that a key says. */
  #nameOf(at: number, end: number): string {
    const code = this.#text.charCodeAt(at);
    const isQuoted = code === DOUBLE || code === SINGLE;
    const name = isQuoted ? this.#unquoted(at, end) : this.#text.slice(at, end);
    if (name === '__proto__' || (!isQuoted && (name === '' || name === '<<'))) throw NOT_REGULAR;
    return name;
  }

  /** True for a colon after which white space stands, or nothing. */
  #isColon(at: number): boolean {
    if (this.#text.charCodeAt(at) !== COLON) return false;
    const next = this.#text.charCodeAt(at + 1);
    if (next === TAB || Number.isNaN(next)) throw NOT_REGULAR;
    return next === SPACE || next === NEWLINE;
  }

  /** True for a dash that begins an item. */
  #isDash(at: number): boolean {
    if (this.#text.charCodeAt(at) !== DASH) return false;
    const next = this.#text.charCodeAt(at + 1);
    if (next === TAB || next === NEWLINE || Number.isNaN(next)) throw NOT_REGULAR;
    return next === SPACE;
  }

  /** Where a plain text ends: at a comment or with its line. */
  #plainEnd(at: number): number {
    this.#checkStart(at);
    let end = at;
    for (let next = at; ; next++) {
      const code = this.#text.charCodeAt(next);
      if (code === SPACE) {
        if (this.#text.charCodeAt(next + 1) === HASH) return end;
      } else if (code === NEWLINE || next >= this.#text.length) return end;
      else if (code === TAB || (code === COLON && this.#endsWord(next + 1))) throw NOT_REGULAR;
      else end = next + 1;
    }
  }

  #endsWord(at: number): boolean {
    return !(this.#text.charCodeAt(at) > SPACE);
  }

  #checkStart(at: number): void {
    const code = this.#text.charCodeAt(at);
    if (Number.isNaN(code) || code === NEWLINE || SIGNS.has(code)) throw NOT_REGULAR;
    if (code === DASH && (this.#endsWord(at + 1) || !/\w/.test(this.#text.charAt(at + 1)))) throw NOT_REGULAR;
  }

  /** Where a text in quotes ends that begins here, on the same line. */
  #quoteEnd(at: number, quote: number): number {
    for (let next = at + 1; ; next++) {
      const code = this.#text.charCodeAt(next);
      if (code === quote) {
        if (quote === SINGLE && this.#text.charCodeAt(next + 1) === SINGLE) next += 1;
        else return next + 1;
      } else if (code === BACKSLASH && quote === DOUBLE) next += 1;
      else if (code === NEWLINE || code === TAB || Number.isNaN(code)) throw NOT_REGULAR;
    }
  }

  #unquoted(at: number, end: number): string {
    const text = this.#text.slice(at + 1, end - 1);
    if (this.#text.charCodeAt(at) === SINGLE) return text.includes("'") ? text.replaceAll("''", "'") : text;
    if (!text.includes('\\')) return text;
    try {
      // What JSON escapes, YAML escapes in the same way.
      const value: string = JSON.parse(`"${text}"`);
      if (!CONTROL.test(value) && !/\p{Surrogate}/u.test(value)) return value;
    } catch {
      // An escape that only YAML has.
    }
    throw NOT_REGULAR;
  }

  #count(): void {
    this.values += 1;
    if (this.values > MAX_VALUES) throw NOT_REGULAR;
  }

  /** The first place from here on where no space is. */
  #spaces(from: number): number {
    let at = from;
    while (this.#text.charCodeAt(at) === SPACE) at++;
    return at;
  }

  /** Where the next line begins: behind a value only spaces and a comment may stand. */
  #lineEnd(from: number, isSpaced = false): number {
    const at = this.#spaces(from);
    const code = this.#text.charCodeAt(at);
    if (code === HASH && (isSpaced || at > from)) return this.#nextLine(at);
    if (code !== NEWLINE && at < this.#text.length) throw NOT_REGULAR;
    return Math.min(at + 1, this.#text.length);
  }

  #nextLine(from: number): number {
    const newline = this.#text.indexOf('\n', from);
    return newline < 0 ? this.#text.length : newline + 1;
  }

  /**
   * Goes on to the next line that is neither empty nor a comment.
   * @param column of the map or list in which the last value stands
   * @param takes whether comments further to the right belong to that value
   */
  #advance(from: number, column: number, takes: boolean): void {
    this.#end = from;
    this.#comment = -1;
    let line = from;
    while (line < this.#text.length) {
      const at = this.#spaces(line);
      const code = this.#text.charCodeAt(at);
      if (code === HASH) {
        const isTaken = takes && this.#comment < 0 && at - line > column;
        if (!isTaken) this.#comment = Math.max(this.#comment, at - line);
        line = this.#nextLine(at);
        if (isTaken) this.#end = line;
        continue;
      }
      if (at >= this.#text.length) break;
      if (code === NEWLINE) {
        line = at + 1;
        continue;
      }
      this.#at = at;
      this.#column = at - line;
      if (code === TAB || (at === line && this.#isMarker(at))) throw NOT_REGULAR;
      return;
    }
    this.#at = this.#text.length;
    this.#column = -1;
  }

  /** Lines that begin or end a document, or tell how to read one. */
  #isMarker(at: number): boolean {
    return /^(?:---|\.\.\.|%)/.test(this.#text.slice(at, at + 3));
  }
}

/** A plain text as the core schema reads it. */
function plainValue(source: string): null | boolean | number | string {
  const word = WORDS.get(source);
  if (word !== undefined) return word;
  if (SIMPLE_NUMBER.test(source)) {
    const value = Number(source);
    return value === 0 ? 0 : value;
  }
  // Other numbers are rare, and have their warnings.
  if (NUMBER.test(source)) throw NOT_REGULAR;
  return source;
}
