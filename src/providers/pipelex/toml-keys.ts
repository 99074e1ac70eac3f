/** A key or table of a TOML text. */
export interface TomlKey {
  /** Its whole path from the top; elements of lists are numbers from 0: `['pipe', 'sum', 'steps', '0', 'pipe']`. */
  path: readonly string[];
  /** Where it is written, in UTF-16 units from the start. */
  offset: number;
  /** The value of a key; undefined for a table. Dates and numbers are their text. */
  value?: TomlValue;
}

export type TomlValue = string | boolean | TomlValue[] | { [key: string]: TomlValue };

/** The keys of a TOML text, in the order in which they are written. */
export interface TomlKeys {
  keys: readonly TomlKey[];
  /** The first thing that is not TOML; reading continues after its line. */
  broken: { offset: number; what: string } | null;
}

/**
 * Reads the keys of a TOML text with their places. It is tolerant, because its reader wants to point into files that a
 * server finds wrong: it reads what it can and does not look for keys that are given twice.
 */
export function tomlKeys(text: string): TomlKeys {
  return new Reader(text).read();
}

class Unreadable extends Error {
  readonly offset: number;
  constructor(offset: number, what: string) {
    super(what);
    this.offset = offset;
  }
}

const BARE = /[A-Za-z0-9_-]+/y;
const SPACE = /[ \t]*/y;
/** Not `\s`: a byte order mark and other spaces of Unicode are no white space in TOML. */
const WHITE = /[ \t\r\n]*/y;
const SCALAR = /[^\s,#\]}]+/y;
const ESCAPES: { readonly [letter: string]: string } = {
  b: '\b',
  t: '\t',
  n: '\n',
  f: '\f',
  r: '\r',
  e: '\u001b',
  '"': '"',
  '\\': '\\',
};

class Reader {
  readonly #text: string;
  readonly #keys: TomlKey[] = [];
  #at = 0;
  #broken: TomlKeys['broken'] = null;
  #table: readonly string[] = [];
  /** How many tables of each list of tables there are. */
  readonly #counts = new Map<string, number>();

  constructor(text: string) {
    this.#text = text;
  }

  read(): TomlKeys {
    while (this.#at < this.#text.length) {
      const start = this.#at;
      try {
        this.#statement();
      } catch (error) {
        if (!(error instanceof Unreadable)) throw error;
        this.#broken ??= { offset: error.offset, what: error.message };
        // What is broken may have swallowed the rest of the text.
        this.#at = this.#lineEnd(start);
      }
    }
    return { keys: this.#keys, broken: this.#broken };
  }

  #statement(): void {
    this.#blank();
    if (this.#at >= this.#text.length) return;
    if (this.#peek('[')) this.#header();
    else this.#pair(this.#table);
    this.#skip(SPACE);
    this.#comment();
    if (this.#at < this.#text.length && !this.#lineBreak()) this.#fail('a line break is missing');
  }

  #header(): void {
    const offset = this.#at;
    const isList = this.#text.startsWith('[[', this.#at);
    this.#at += isList ? 2 : 1;
    this.#skip(SPACE);
    const written = this.#key();
    this.#skip(SPACE);
    if (!this.#text.startsWith(isList ? ']]' : ']', this.#at)) this.#fail('the name of a table does not end');
    this.#at += isList ? 2 : 1;
    const path = this.#resolved(isList ? written.slice(0, -1) : written);
    if (isList) {
      path.push(written.at(-1) ?? '');
      const name = JSON.stringify(path);
      const count = this.#counts.get(name) ?? 0;
      this.#counts.set(name, count + 1);
      path.push(String(count));
    }
    this.#table = path;
    this.#keys.push({ path, offset });
  }

  /** The path of a table whose parents may be lists of tables: the last table of each is meant. */
  #resolved(written: readonly string[]): string[] {
    const path: string[] = [];
    for (const part of written) {
      path.push(part);
      const count = this.#counts.get(JSON.stringify(path));
      if (count !== undefined) path.push(String(count - 1));
    }
    return path;
  }

  /** `key = value`; the key may have dots. */
  #pair(table: readonly string[]): { name: readonly string[]; value: TomlValue } {
    const offset = this.#at;
    const name = this.#key();
    this.#skip(SPACE);
    if (!this.#take('=')) this.#fail('"=" is missing after a key');
    this.#skip(SPACE);
    const path = [...table, ...name];
    const key: TomlKey = { path, offset };
    this.#keys.push(key);
    const value = this.#value(path);
    key.value = value;
    return { name, value };
  }

  #key(): string[] {
    const parts: string[] = [];
    do {
      this.#skip(SPACE);
      const quote = this.#text[this.#at];
      if (quote === '"' || quote === "'") parts.push(this.#line(quote));
      else parts.push(this.#match(BARE) || this.#fail('a key is missing'));
      this.#skip(SPACE);
    } while (this.#take('.'));
    return parts;
  }

  #value(path: readonly string[]): TomlValue {
    const first = this.#text[this.#at];
    if (first === '"' || first === "'") {
      const long = first.repeat(3);
      return this.#text.startsWith(long, this.#at) ? this.#lines(long) : this.#line(first);
    }
    if (first === '[') return this.#list(path);
    if (first === '{') return this.#inline(path);
    const written = this.#match(SCALAR);
    if (written === '') this.#fail('a value is missing');
    if (written === 'true' || written === 'false') return written === 'true';
    // A date may have a space before its time.
    const time = /^\d{4}-\d\d-\d\d$/.test(written) ? this.#match(/ \d\d:[^\s,#\]}]+/y) : '';
    if (!/^[+-]?(\d|inf$|nan$)/.test(written)) {
      this.#at -= written.length;
      this.#fail('a value is not one of TOML');
    }
    return written + time;
  }

  #list(path: readonly string[]): TomlValue[] {
    this.#at += 1;
    const items: TomlValue[] = [];
    for (;;) {
      this.#blank();
      if (this.#take(']')) return items;
      items.push(this.#value([...path, String(items.length)]));
      this.#blank();
      if (!this.#take(',') && !this.#peek(']')) this.#fail('a list does not end');
    }
  }

  #inline(path: readonly string[]): { [key: string]: TomlValue } {
    this.#at += 1;
    const members: { [key: string]: TomlValue } = Object.create(null);
    for (;;) {
      this.#blank();
      if (this.#take('}')) return members;
      const { name, value } = this.#pair(path);
      members[name.join('.')] = value;
      this.#blank();
      if (!this.#take(',') && !this.#peek('}')) this.#fail('an inline table does not end');
    }
  }

  #line(quote: string): string {
    const start = this.#at;
    this.#at += 1;
    let text = '';
    for (;;) {
      const char = this.#text[this.#at];
      if (char === undefined || char === '\n' || char === '\r') {
        this.#at = start;
        this.#fail('a string does not end');
      }
      this.#at += 1;
      if (char === quote) return text;
      text += char === '\\' && quote === '"' ? this.#escape() : char;
    }
  }

  #lines(quote: string): string {
    const start = this.#at;
    this.#at += 3;
    this.#lineBreak();
    let text = '';
    for (;;) {
      if (this.#at >= this.#text.length) {
        this.#at = start;
        this.#fail('a string does not end');
      }
      if (this.#text.startsWith(quote, this.#at)) {
        this.#at += 3;
        // Up to two quotes may stand before the end.
        for (let more = 0; more < 2 && this.#peek(quote.charAt(0)); more += 1) {
          text += quote.charAt(0);
          this.#at += 1;
        }
        return text;
      }
      const char = this.#text.charAt(this.#at);
      this.#at += 1;
      text += char === '\\' && quote.startsWith('"') ? this.#escape() : char;
    }
  }

  #escape(): string {
    // A backslash at the end of a line takes the line break and the space after it away.
    const start = this.#at;
    this.#skip(/[ \t]*/y);
    if (this.#lineBreak()) {
      this.#skip(/[ \t\r\n]*/y);
      return '';
    }
    this.#at = start;
    const code = this.#match(/u[0-9A-Fa-f]{4}|U[0-9A-Fa-f]{8}|x[0-9A-Fa-f]{2}/y);
    if (code !== '') {
      const point = Number.parseInt(code.slice(1), 16);
      if (point > 0x10ffff) this.#fail('an escape is not one of TOML');
      return String.fromCodePoint(point);
    }
    const letter = this.#text[this.#at];
    const char = letter === undefined || !Object.hasOwn(ESCAPES, letter) ? undefined : ESCAPES[letter];
    if (char === undefined) this.#fail('an escape is not one of TOML');
    this.#at += 1;
    return char;
  }

  /** White space, line breaks and comments. */
  #blank(): void {
    do this.#skip(WHITE);
    while (this.#comment());
  }

  #comment(): boolean {
    if (!this.#peek('#')) return false;
    const end = this.#text.indexOf('\n', this.#at);
    this.#at = end < 0 ? this.#text.length : end;
    return true;
  }

  #lineBreak(): boolean {
    return this.#match(/\r?\n/y) !== '';
  }

  #lineEnd(offset: number): number {
    const end = this.#text.indexOf('\n', Math.max(offset, this.#text.slice(offset).search(/\S/) + offset));
    return end < 0 ? this.#text.length : end + 1;
  }

  #peek(char: string): boolean {
    return this.#text.startsWith(char, this.#at);
  }

  #take(char: string): boolean {
    const is = this.#peek(char);
    if (is) this.#at += char.length;
    return is;
  }

  #skip(pattern: RegExp): void {
    this.#match(pattern);
  }

  /** What a sticky pattern matches here, or nothing. */
  #match(pattern: RegExp): string {
    pattern.lastIndex = this.#at;
    const [found = ''] = pattern.exec(this.#text) ?? [];
    this.#at += found.length;
    return found;
  }

  #fail(what: string): never {
    throw new Unreadable(this.#at, what);
  }
}
