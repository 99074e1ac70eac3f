/** A regular expression as a tree. */
export type Expression =
  | { is: 'character'; fits(code: number): boolean }
  | { is: 'at'; where: 'start' | 'end' | 'word_edge' | 'no_word_edge' }
  | { is: 'sequence'; parts: Expression[] }
  | { is: 'choice'; options: Expression[] }
  | { is: 'repeat'; part: Expression; least: number; most: number | null };

/** A part of a regular expression that needs more than linear time, or has a meaning only for replacements. */
class Unsupported extends Error {}

/**
 * Reads a regular expression that `new RegExp(source, 'u')` accepts.
 * @returns the tree, or what is not supported in it, in words
 */
export function readExpression(source: string): Expression | { unsupported: string } {
  try {
    return new Reader(source).read();
  } catch (error) {
    if (error instanceof Unsupported) return { unsupported: error.message };
    throw error;
  }
}

class Reader {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  read(): Expression {
    const options = [this.#sequence()];
    while (this.#takes('|')) options.push(this.#sequence());
    const [only, ...others] = options;
    return only !== undefined && others.length === 0 ? only : { is: 'choice', options };
  }

  #sequence(): Expression {
    const parts: Expression[] = [];
    while (this.#at < this.#text.length && !/[|)]/.test(this.#text.charAt(this.#at)))
      parts.push(this.#repeated(this.#part()));
    return { is: 'sequence', parts };
  }

  #part(): Expression {
    if (this.#takes('^')) return { is: 'at', where: 'start' };
    if (this.#takes('$')) return { is: 'at', where: 'end' };
    if (this.#takes('\\b')) return { is: 'at', where: 'word_edge' };
    if (this.#takes('\\B')) return { is: 'at', where: 'no_word_edge' };
    if (this.#takes('(')) return this.#group();
    if (this.#takes('.')) return character('.');
    if (this.#text.charAt(this.#at) === '[') return character(this.#class());
    if (this.#text.charAt(this.#at) === '\\') return character(this.#escape());
    const code = this.#text.codePointAt(this.#at) ?? 0;
    this.#at += code > 0xffff ? 2 : 1;
    return { is: 'character', fits: (one) => one === code };
  }

  #group(): Expression {
    if (this.#takes('?')) {
      const name = /^<[^=!>][^>]*>/.exec(this.#text.slice(this.#at, this.#at + 100))?.[0];
      if (name !== undefined) this.#at += name.length;
      else if (!this.#takes(':'))
        throw new Unsupported(this.#text.charAt(this.#at) === '<' ? 'a lookbehind' : 'a lookahead or a flag');
    }
    const inner = this.read();
    this.#takes(')');
    return inner;
  }

  /** An expression with what stands behind it: `*`, `+`, `?`, `{2,3}`; being lazy does not change whether it matches. */
  #repeated(part: Expression): Expression {
    const written = /^(?:[*+?]|\{\d+(?:,\d*)?\})/.exec(this.#text.slice(this.#at, this.#at + 30))?.[0];
    if (written === undefined) return part;
    this.#at += written.length;
    this.#takes('?');
    if (written === '*') return { is: 'repeat', part, least: 0, most: null };
    if (written === '+') return { is: 'repeat', part, least: 1, most: null };
    if (written === '?') return { is: 'repeat', part, least: 0, most: 1 };
    const [least = '', most] = written.slice(1, -1).split(',');
    return {
      is: 'repeat',
      part,
      least: Number(least),
      most: most === undefined ? Number(least) : most === '' ? null : Number(most),
    };
  }

  /** The text of `[…]`. */
  #class(): string {
    const start = this.#at;
    for (this.#at += 1; this.#text.charAt(this.#at) !== ']'; this.#at += 1)
      if (this.#text.charAt(this.#at) === '\\') this.#at += 1;
    this.#at += 1;
    return this.#text.slice(start, this.#at);
  }

  /** The text of an escape for one character. */
  #escape(): string {
    const rest = this.#text.slice(this.#at);
    if (/^\\[1-9k]/.test(rest)) throw new Unsupported('a reference to an earlier group');
    // A pair of surrogates is one character.
    const pair = /^\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}/.exec(rest)?.[0];
    const one = /^\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|c[a-zA-Z]|[\s\S])/.exec(
      rest,
    )?.[0];
    const found = pair ?? one ?? '\\';
    this.#at += found.length;
    return found;
  }

  #takes(text: string): boolean {
    if (!this.#text.startsWith(text, this.#at)) return false;
    this.#at += text.length;
    return true;
  }
}

/** A class or an escape: the engine is asked about single characters, which takes it no time. */
function character(source: string): Expression {
  const one = new RegExp(`^${source}$`, 'u');
  const known = new Map<number, boolean>();
  return {
    is: 'character',
    fits: (code) => {
      const before = known.get(code);
      if (before !== undefined) return before;
      const fits = one.test(String.fromCodePoint(code));
      known.set(code, fits);
      return fits;
    },
  };
}
