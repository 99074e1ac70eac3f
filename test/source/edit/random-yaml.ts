import { stringify } from 'yaml';
import { formOf, type Json, type JsonObject, sameJson } from '../../../src/model/index.js';

/** Answers a question with a whole number from 0 to `below - 1`. */
export type Decide = (below: number) => number;

interface Known {
  name: string;
  value: Json;
}

/** Writes a value as YAML in a style that varies with every decision: a stand-in for many authors. */
export function randomYaml(value: JsonObject, decide: Decide, anchors = true): string {
  const author = new Author(decide, anchors);
  let text = `${author.map(value, 0).join('\n')}\n`;
  if (decide(6) === 0) text = `# head\n\n${text}`;
  if (decide(6) === 0) text = `---\n${text}`;
  if (decide(6) === 0) text += '# foot\n';
  if (decide(5) === 0) text = text.slice(0, -1);
  return decide(5) === 0 ? text.replaceAll('\n', '\r\n') : text;
}

class Author {
  readonly #decide: Decide;
  readonly #known: Known[] = [];
  readonly #step: number;
  readonly #listStep: number;
  readonly #gap: number;
  readonly #anchors: boolean;
  #comments = 0;

  constructor(decide: Decide, anchors: boolean) {
    this.#decide = decide;
    this.#anchors = anchors;
    this.#step = 2 + decide(3);
    this.#listStep = decide(2) === 0 ? 0 : this.#step;
    this.#gap = decide(4) === 0 ? 2 + decide(2) : 1;
  }

  #one<T>(...choices: T[]): T {
    return choices[this.#decide(choices.length)] as T;
  }

  #comment(): string {
    return `# note ${this.#comments++}`;
  }

  /** Comments and blank lines that an author may put before a row. */
  #before(column: number): string[] {
    const lines: string[] = [];
    if (this.#decide(5) === 0) lines.push('');
    if (this.#decide(5) === 0) lines.push(`${' '.repeat(column)}${this.#comment()}`);
    if (this.#decide(20) === 0) lines.push(`${' '.repeat(column + 2)}${this.#comment()}`);
    return lines;
  }

  #behind(): string {
    return this.#decide(6) === 0 ? ` ${this.#comment()}` : '';
  }

  map(value: JsonObject, column: number): string[] {
    const lines: string[] = [];
    const pad = ' '.repeat(column);
    const merge = this.#mergeable(value);
    const entries = Object.entries(value).filter(
      ([key]) => merge === undefined || !Object.hasOwn(merge.value as JsonObject, key),
    );
    if (merge !== undefined) lines.push(`${pad}<<: *${merge.name}${this.#behind()}`);
    for (const [key, member] of entries) {
      if (lines.length > 0) lines.push(...this.#before(column));
      const { head, rest } = this.#value(
        member,
        column,
        Array.isArray(member) ? this.#listStep : this.#step,
        false,
      );
      lines.push(`${pad}${this.#key(key)}:${head}`, ...rest);
    }
    return lines.length === 0 ? [`${pad}{}`] : lines;
  }

  list(value: Json[], column: number): string[] {
    const lines: string[] = [];
    for (const item of value) {
      if (lines.length > 0) lines.push(...this.#before(column));
      const { head, rest } = this.#value(item, column, this.#gap + 1, true);
      lines.push(`${' '.repeat(column)}-${head}`, ...rest);
    }
    return lines;
  }

  /** What stands behind a colon or dash, and the lines below. */
  #value(value: Json, column: number, deeper: number, inList: boolean): { head: string; rest: string[] } {
    const known = this.#known.findLast((one) => sameJson(one.value, value));
    if (known !== undefined && this.#decide(2) === 0)
      return { head: ` *${known.name}${this.#behind()}`, rest: [] };
    let anchor = '';
    if (this.#anchors && this.#decide(5) === 0) {
      const name = this.#one('a', 'b', `n${this.#known.length}`);
      anchor = ` &${name}`;
      for (const one of this.#known.filter((other) => other.name === name))
        this.#known.splice(this.#known.indexOf(one), 1);
      const before = this.#known.length;
      const out = this.#written(value, column, deeper, inList, anchor);
      // An inner anchor of the same name stands later in the file, so that aliases mean that one.
      if (!this.#known.slice(before).some((one) => one.name === name)) this.#known.push({ name, value });
      return out;
    }
    return this.#written(value, column, deeper, inList, anchor);
  }

  #written(
    value: Json,
    column: number,
    deeper: number,
    inList: boolean,
    anchor: string,
  ): { head: string; rest: string[] } {
    const gap = ' '.repeat(inList && anchor === '' ? this.#gap : 1);
    if (value === null && this.#decide(2) === 0) return { head: anchor + this.#behind(), rest: [] };
    if (value === null || typeof value !== 'object') {
      if (
        typeof value === 'string' &&
        /^[a-z .\n]*[a-z.]\n{0,2}$/.test(value) &&
        !value.startsWith(' ') &&
        this.#decide(2) === 0
      ) {
        return this.#block(value, column + Math.max(deeper, 1), anchor);
      }
      return { head: `${anchor}${gap}${this.#scalar(value, false)}${this.#behind()}`, rest: [] };
    }
    if (Object.keys(value).length === 0 || this.#decide(4) === 0) {
      if (this.#decide(4) === 0) {
        const [first = '', ...rest] = this.#spread(value, column + Math.max(deeper, 1));
        return { head: `${anchor}${gap}${first}`, rest };
      }
      return { head: `${anchor}${gap}${this.#flow(value, false)}${this.#behind()}`, rest: [] };
    }
    const at = column + deeper;
    const isDeep = at > column || (!inList && Array.isArray(value));
    const lines = Array.isArray(value)
      ? this.list(value, isDeep ? at : column + 2)
      : this.map(value, isDeep ? at : column + 2);
    if (!inList || anchor !== '' || this.#decide(8) === 0) {
      const above = this.#decide(6) === 0 ? [`${' '.repeat(at)}${this.#comment()}`] : [];
      return { head: anchor + this.#behind(), rest: [...above, ...lines] };
    }
    return { head: gap + (lines[0] ?? '').slice(at), rest: lines.slice(1) };
  }

  #block(text: string, indent: number, anchor: string): { head: string; rest: string[] } {
    const style = this.#one('literal', 'folded') as 'literal' | 'folded';
    const source = stringify(
      { k: text },
      { blockQuote: style, defaultStringType: 'BLOCK_LITERAL', lineWidth: 30, indent: 2 },
    );
    const [first = '', ...lines] = source.slice(0, -1).split('\n');
    const header = first.slice(3);
    if (!/^[|>][-+]?$/.test(header)) return { head: `${anchor} ${JSON.stringify(text)}`, rest: [] };
    const pad = ' '.repeat(indent);
    return {
      head: `${anchor} ${header}${this.#behind()}`,
      rest: lines.map((line) => (line === '' ? '' : pad + line.slice(2))),
    };
  }

  #key(key: string): string {
    return this.#scalar(key, true);
  }

  #scalar(value: null | boolean | number | string, flow: boolean): string {
    if (typeof value !== 'string') return value === null ? this.#one('null', '~') : String(value);
    if (/[\u0080-\u009f\ufeff\ufffe]/.test(value))
      return JSON.stringify(value).replaceAll(
        /[\u0080-\u009f]/g,
        (one) => `\\u00${one.charCodeAt(0).toString(16)}`,
      );
    const wanted = this.#one('PLAIN', 'QUOTE_SINGLE', 'QUOTE_DOUBLE') as 'PLAIN';
    const text = stringify(value, {
      defaultStringType: wanted,
      lineWidth: 0,
      blockQuote: false,
      doubleQuotedAsJSON: true,
    }).replace(/\n$/, '');
    const isPlain = !/^["']/.test(text);
    return text.includes('\n') || text === '' || (isPlain && flow && /[^\w]/.test(text))
      ? JSON.stringify(value)
      : text;
  }

  #flow(value: Json, mayAlias = true): string {
    if (value === null || typeof value !== 'object') return this.#scalar(value, true);
    const known = this.#known.findLast((one) => sameJson(one.value, value));
    if (mayAlias && known !== undefined && this.#decide(2) === 0) return `*${known.name} `;
    const parts = this.#flowParts(value);
    const pad = this.#one('', ' ');
    const end = parts.length > 0 && this.#decide(6) === 0 ? ',' : '';
    const inner = parts.join(this.#one(', ', ',  '));
    return Array.isArray(value) ? `[${pad}${inner}${end}${pad}]` : `{${pad}${inner}${end}${pad}}`;
  }

  #flowParts(value: Json[] | JsonObject): string[] {
    if (Array.isArray(value)) return value.map((item) => this.#flow(item));
    return Object.entries(value).map(([key, member]) => `${this.#key(key)}: ${this.#flow(member)}`);
  }

  /** In brackets over several lines. */
  #spread(value: Json[] | JsonObject, indent: number): string[] {
    const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
    const pad = ' '.repeat(indent);
    const parts = this.#flowParts(value);
    const lines = parts.map((part, index) => {
      const comma = index < parts.length - 1 || this.#decide(3) === 0 ? ',' : '';
      return `${pad}  ${part}${comma}${this.#behind()}`;
    });
    if (lines.length > 0 && this.#decide(5) === 0) lines.unshift(`${pad}  ${this.#comment()}`);
    return [`${open}${this.#behind()}`, ...lines, `${pad}${close}${this.#behind()}`];
  }

  /** An anchor whose map is part of this one. */
  #mergeable(value: JsonObject): Known | undefined {
    if (this.#decide(2) === 0) return undefined;
    return this.#known.findLast(({ value: known }) => {
      if (known === null || typeof known !== 'object' || Array.isArray(known)) return false;
      const keys = Object.keys(known);
      return (
        keys.length > 0 &&
        formOf(known) === undefined &&
        keys.every((key) => Object.hasOwn(value, key) && sameJson(value[key] as Json, known[key] as Json))
      );
    });
  }
}
