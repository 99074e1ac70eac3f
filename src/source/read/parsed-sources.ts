import type { Finding } from '../../model/index.js';
import { parseSource } from './parse-source.js';
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

  /** @param file path relative to the repository; its extension chooses the format */
  parse(file: string, bytes: Uint8Array): { document?: SourceDocument; findings: Finding[] } {
    const known = [this.#first.get(file), this.#last.get(file)].find(
      (one) => one !== undefined && Buffer.compare(one.bytes, bytes) === 0,
    );
    const { document, findings } = known ?? this.#parse(file, bytes);
    // Copies, because callers add to findings what only they know.
    const own = findings.map((finding) => ({ ...finding }));
    return document === undefined ? { findings: own } : { document, findings: own };
  }

  #parse(file: string, bytes: Uint8Array): Parsed {
    const parsed = { bytes, ...parseSource(file, bytes) };
    if (this.#first.has(file)) this.#last.set(file, parsed);
    else this.#first.set(file, parsed);
    return parsed;
  }
}
