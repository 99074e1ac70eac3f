import type { Finding } from '../../model/index.js';
import { parseSource, type SourceRole } from './parse-source.js';
import type { SourceDocument } from './source-node.js';

interface Parsed {
  bytes: Uint8Array;
  document?: SourceDocument;
  findings: readonly Finding[];
}

/**
 * Reads sources as `parseSource` does, and keeps the first and the latest text of each file: what a command loads,
 * edits, checks and loads again is parsed once per text.
 */
export class ParsedSources {
  readonly #first = new Map<string, Parsed>();
  readonly #last = new Map<string, Parsed>();
  #tree: { file: string; text: string; tree: unknown } | undefined;

  /** @param file path relative to the repository; its extension chooses the format */
  parse(
    file: string,
    bytes: Uint8Array,
    role: SourceRole = 'document',
  ): { document?: SourceDocument; findings: Finding[] } {
    const key = role === 'document' ? file : `${role} ${file}`;
    const known = [this.#first.get(key), this.#last.get(key)].find(
      (one) => one !== undefined && Buffer.compare(one.bytes, bytes) === 0,
    );
    const { document, findings } = known ?? this.#keep(key, { bytes, ...parseSource(file, bytes, role) });
    // Copies, because callers add to findings what only they know.
    const own = findings.map((finding) => ({ ...finding }));
    return document === undefined ? { findings: own } : { document, findings: own };
  }

  /** The tree of a text for edits, made once where it is asked for twice in a row. */
  tree<Tree>(file: string, text: string, make: (file: string, text: string) => Tree): Tree {
    if (this.#tree?.file !== file || this.#tree.text !== text)
      this.#tree = { file, text, tree: make(file, text) };
    return this.#tree.tree as Tree;
  }

  #keep(key: string, parsed: Parsed): Parsed {
    if (this.#first.has(key)) this.#last.set(key, parsed);
    else this.#first.set(key, parsed);
    return parsed;
  }
}
