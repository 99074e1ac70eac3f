import { CST, isScalar, Schema } from 'yaml';
import { CONTROL } from './source-bytes.js';
import type { Lines } from './source-lines.js';
import { ListNode, MapEntry, MapNode, ScalarNode, type SourceNode } from './source-node.js';
import { MAX_DEPTH, MAX_VALUES, type SourceReport } from './source-report.js';

/** A file that the fast path does not read. Never leaves this file. */
class NotPlain extends Error {}

const NOT_PLAIN = new NotPlain();

/** Strings that YAML may read as another type begin with one of these, or are empty. */
const MAY_BE_TYPED = /^(?:[-+.0-9~nNtTfF]|$)/;

/** A leading zero causes a warning; larger numbers are checked digit by digit. */
const SIMPLE_NUMBER = /^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,15})?$/;

/** Characters that no plain string may begin with. */
const BAD_START = /^[\t,%|>@`]/;

/** The library allows 1,024; the slow path reports a longer key. */
const MAX_KEY = 1000;

const { tags: TAGS } = new Schema({ schema: 'core' });

/**
 * The fast path: reads the tokens of a document straight into nodes where nothing has to be reported and nothing is
 * unusual: no anchor, alias, tag, merge key, missing value or duplicate key. That is nearly every bundle, and it takes
 * half the time of the library's own tree. The result is what the slow path (`YamlNodes`) returns without a finding; a
 * property test compares the two.
 *
 * @returns undefined where the slow path has to read the document; nothing was reported then
 */
export function plainNodes(report: SourceReport, tokens: readonly CST.Token[]): SourceNode | undefined {
  try {
    const plain = new PlainYaml(report.lines);
    const root = plain.document(tokens);
    report.count(plain.values, 0);
    return root;
  } catch (error) {
    if (error === NOT_PLAIN) return undefined;
    throw error;
  }
}

class PlainYaml {
  readonly #lines: Lines;
  /** Number of values read. */
  values = 0;
  /** End of the last node, with the white space and comments that belong to it. */
  #end = 0;

  constructor(lines: Lines) {
    this.#lines = lines;
  }

  document(tokens: readonly CST.Token[]): SourceNode {
    let found: CST.Document | undefined;
    for (const token of tokens) {
      if (token.type === 'document' && found === undefined) found = token;
      else if (token.type !== 'comment' && token.type !== 'newline') throw NOT_PLAIN;
    }
    const root = found?.value;
    if (found === undefined || (root?.type !== 'block-map' && root?.type !== 'block-seq')) throw NOT_PLAIN;
    const isMarked = passesProps(found.start, 'doc-start', true);
    // A value on the line of the document marker is left to the slow path.
    if (isMarked && found.start.at(-1)?.type !== 'newline') throw NOT_PLAIN;
    const node = this.#node(root, 0);
    // The line before has ended, so a comment needs no space before it.
    passesEnd(found.end, 0, true);
    return node;
  }

  #node(token: CST.Token, depth: number): SourceNode {
    this.values += 1;
    if (this.values > MAX_VALUES) throw NOT_PLAIN;
    switch (token.type) {
      case 'scalar':
        return this.#plain(token);
      case 'single-quoted-scalar':
      case 'double-quoted-scalar':
        return this.#quoted(token);
      case 'block-scalar':
        return this.#block(token);
      case 'block-map':
      case 'block-seq':
      case 'flow-collection':
        return this.#collection(token, depth + 1);
      default:
        throw NOT_PLAIN;
    }
  }

  /** @param depth levels of nesting, this one included */
  #collection(
    token: CST.BlockMap | CST.BlockSequence | CST.FlowCollection,
    depth: number,
  ): MapNode | ListNode {
    if (depth > MAX_DEPTH) throw NOT_PLAIN;
    if (token.type === 'block-map') return this.#map(token, depth);
    if (token.type === 'block-seq') return this.#list(token, depth);
    return token.start.source === '{' ? this.#flowMap(token, depth) : this.#flowList(token, depth);
  }

  #plain(token: CST.FlowScalar): ScalarNode {
    const { offset, source } = token;
    if (BAD_START.test(source) || source.includes('\n')) throw NOT_PLAIN;
    const end = offset + source.length;
    this.#end = passesEnd(token.end, end);
    return new ScalarNode(this.#lines, offset, end, MAY_BE_TYPED.test(source) ? typedValue(source) : source);
  }

  #quoted(token: CST.FlowScalar): ScalarNode {
    const { offset, source } = token;
    this.#end = passesEnd(token.end, offset + source.length);
    return new ScalarNode(this.#lines, offset, offset + source.length, quotedText(token));
  }

  #block(token: CST.BlockScalar): ScalarNode {
    const { value, range } = CST.resolveAsScalar(token, true, refuse);
    this.#end = range[2];
    return new ScalarNode(this.#lines, range[0], range[1], value);
  }

  #map(token: CST.BlockMap, depth: number): MapNode {
    const entries = new Map<string, MapEntry>();
    let end = token.offset;
    let over: number | undefined;
    for (const { start, key, sep, value } of token.items) {
      if (passesProps(start, 'explicit-key-ind', true)) throw NOT_PLAIN;
      if (key === undefined && sep === undefined && value === undefined) {
        // Comments after the last entry; between entries they belong to the next one.
        over = endOf(start) ?? end;
        continue;
      }
      if (over !== undefined || !isKey(key) || key.indent !== token.indent || !sep || !value) throw NOT_PLAIN;
      if (!passesProps(sep, 'map-value-ind', false)) throw NOT_PLAIN;
      // From the key's first character to its colon, with the spaces in between.
      const colon = sep.find(({ type }) => type === 'map-value-ind');
      if (colon === undefined || colon.offset - key.offset > MAX_KEY) throw NOT_PLAIN;
      if (value.type === 'block-map' && !sep.some(({ type }) => type === 'newline')) throw NOT_PLAIN;
      this.#entry(entries, key, value, depth);
      end = this.#end;
    }
    this.#end = over ?? end;
    return new MapNode(this.#lines, token.offset, end, entries);
  }

  #list(token: CST.BlockSequence, depth: number): ListNode {
    const items: SourceNode[] = [];
    let end = token.offset;
    let over: number | undefined;
    for (const { start, key, sep, value } of token.items) {
      const isItem = passesProps(start, 'seq-item-ind', true);
      if (key !== undefined || sep !== undefined) throw NOT_PLAIN;
      if (!isItem && value === undefined) {
        over = endOf(start) ?? end;
        continue;
      }
      if (over !== undefined || !isItem || value === undefined) throw NOT_PLAIN;
      items.push(this.#node(value, depth));
      end = this.#end;
    }
    this.#end = over ?? end;
    return new ListNode(this.#lines, token.offset, end, items);
  }

  #flowMap(token: CST.FlowCollection, depth: number): MapNode {
    const entries = new Map<string, MapEntry>();
    for (const [index, { start, key, sep, value }] of token.items.entries()) {
      if (!passesFlow(start, index)) throw NOT_PLAIN;
      if (key === undefined && sep === undefined && value === undefined) {
        if (index !== token.items.length - 1) throw NOT_PLAIN;
        continue;
      }
      if (!isKey(key) || !sep || !value || isBlock(value)) throw NOT_PLAIN;
      if (!passesProps(sep, 'map-value-ind', false)) throw NOT_PLAIN;
      this.#entry(entries, key, value, depth);
    }
    const end = this.#flowEnd(token, '}');
    return new MapNode(this.#lines, token.offset, end, entries);
  }

  #flowList(token: CST.FlowCollection, depth: number): ListNode {
    const items: SourceNode[] = [];
    for (const [index, { start, key, sep, value }] of token.items.entries()) {
      if (!passesFlow(start, index) || key || sep) throw NOT_PLAIN;
      if (value === undefined) {
        if (index !== token.items.length - 1) throw NOT_PLAIN;
        continue;
      }
      if (isBlock(value)) throw NOT_PLAIN;
      items.push(this.#node(value, depth));
    }
    const end = this.#flowEnd(token, ']');
    return new ListNode(this.#lines, token.offset, end, items);
  }

  /** The end of the brackets; sets `#end` with what follows them. */
  #flowEnd({ end: [closing, ...rest] }: CST.FlowCollection, sign: string): number {
    if (closing?.source !== sign) throw NOT_PLAIN;
    const end = closing.offset + 1;
    this.#end = passesEnd(rest, end);
    return end;
  }

  #entry(entries: Map<string, MapEntry>, key: CST.FlowScalar, value: CST.Token, depth: number): void {
    const { offset, source } = key;
    const isQuoted = key.type !== 'scalar';
    const name = isQuoted ? quotedText(key) : source;
    if (source.length > MAX_KEY || source.includes('\n') || entries.has(name) || name === '__proto__')
      throw NOT_PLAIN;
    if (!isQuoted && (name === '' || name === '<<' || BAD_START.test(name))) throw NOT_PLAIN;
    passesEnd(key.end, 0);
    const node = this.#node(value, depth);
    entries.set(name, new MapEntry(name, this.#lines, offset, offset + source.length, node));
  }
}

function refuse(): never {
  throw NOT_PLAIN;
}

function isKey(token: CST.Token | null | undefined): token is CST.FlowScalar {
  return (
    token?.type === 'scalar' ||
    token?.type === 'double-quoted-scalar' ||
    token?.type === 'single-quoted-scalar'
  );
}

function isBlock({ type }: CST.Token): boolean {
  return type === 'block-map' || type === 'block-seq' || type === 'block-scalar';
}

/**
 * Passes the text before a value: white space without tabs, line breaks, comments after white space.
 * @returns whether the indicator is there, once
 */
function passesProps(
  tokens: readonly CST.SourceToken[],
  indicator: CST.SourceToken['type'],
  startsOnNewline: boolean,
): boolean {
  let isFound = false;
  let hasSpace = startsOnNewline;
  for (const { type, source } of tokens) {
    if (type === 'space') {
      if (source.includes('\t')) throw NOT_PLAIN;
      hasSpace = true;
    } else if (type === 'newline') hasSpace = true;
    else if (type === 'comment') {
      if (!hasSpace) throw NOT_PLAIN;
    } else if (type === indicator && !isFound) {
      isFound = true;
      hasSpace = false;
    } else throw NOT_PLAIN;
  }
  return isFound;
}

/** Passes the text before an item in brackets; comments there are left to the slow path. */
function passesFlow(tokens: readonly CST.SourceToken[], index: number): boolean {
  let commas = 0;
  for (const { type, source } of tokens) {
    if (type === 'comma') commas += 1;
    else if (type !== 'newline' && (type !== 'space' || source.includes('\t'))) return false;
  }
  return commas === (index === 0 ? 0 : 1);
}

/** Where the last of some tokens ends. */
function endOf(tokens: readonly CST.SourceToken[]): number | undefined {
  const last = tokens.at(-1);
  return last === undefined ? undefined : last.offset + last.source.length;
}

/** The end of the text after a value, which is only white space and comments. */
function passesEnd(tokens: readonly CST.SourceToken[] | undefined, from: number, isNewline = false): number {
  let end = from;
  let hasSpace = isNewline;
  for (const { type, source } of tokens ?? []) {
    if (type === 'comment' ? !hasSpace : type !== 'space' && type !== 'newline') throw NOT_PLAIN;
    hasSpace = hasSpace || type !== 'comment';
    end += source.length;
  }
  return end;
}

/** The text in quotes. */
function quotedText(token: CST.FlowScalar): string {
  const { type, source } = token;
  // Without an escape or a line break, it is the text itself.
  const isSimple =
    source.length > 1 &&
    source.endsWith(source.charAt(0)) &&
    !source.includes('\n') &&
    !(type === 'double-quoted-scalar' ? source.includes('\\') : source.indexOf("'", 1) < source.length - 1);
  if (isSimple) return source.slice(1, -1);
  const { value } = CST.resolveAsScalar(token, true, refuse);
  // Only an escape can produce a character that the slow path warns about.
  if (type === 'double-quoted-scalar' && (CONTROL.test(value) || /\p{Surrogate}/u.test(value)))
    throw NOT_PLAIN;
  return value;
}

/** The value of a plain scalar in the core schema. */
function typedValue(source: string): null | boolean | number | string {
  if (SIMPLE_NUMBER.test(source)) {
    const value = Number(source);
    return value === 0 ? 0 : value;
  }
  const tag = TAGS.find((one) => 'test' in one && one.default === true && one.test?.test(source));
  if (tag === undefined) return source;
  const resolved = 'resolve' in tag ? tag.resolve(source as never, refuse, {}) : undefined;
  const value: unknown = isScalar(resolved) ? resolved.value : resolved;
  if (value === null || typeof value === 'boolean') return value;
  // Other numbers are rare, and have their own warnings.
  throw NOT_PLAIN;
}
