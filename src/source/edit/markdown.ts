import type { Json, JsonObject } from '../../model/index.js';
import { BELOW, type FrontMatter, frontMatterOf, textBelow, writtenBelow } from '../read/front-matter.js';
import { isBare } from '../read/parse-markdown.js';
import type { ParsedSources } from '../read/parsed-sources.js';
import { newlineOf } from './layout.js';
import type { Splices } from './splices.js';
import { CannotEdit, type Spot } from './tree.js';
import { yamlTree } from './yaml-tree.js';
import { memberLines, type YamlStyle } from './yaml-value.js';

/** A Markdown text in its parts, for edits. */
export class MarkdownParts {
  readonly #text: string;
  readonly #at: FrontMatter;
  /** The line break of the front matter. */
  readonly newline: string;
  /** The tree of the front matter, with the offsets of the whole text; undefined where it has no field. */
  readonly fields: Spot | undefined;

  /** @throws CannotEdit for a text without front matter, or with syntax that edits do not support */
  constructor(file: string, text: string, sources: ParsedSources) {
    const at = frontMatterOf(text);
    if (at === undefined) throw new CannotEdit(`${file} has no front matter.`);
    const head = text.slice(0, at.closing);
    this.#text = text;
    this.#at = at;
    this.newline = newlineOf(head);
    this.fields = isBare(head.slice(at.opened)) ? undefined : sources.tree(file, head, yamlTree);
  }

  /** The value of the whole file; its fields are those of the tree. */
  get value(): JsonObject {
    return { ...(this.fields?.value as JsonObject | undefined), [BELOW]: textBelow(this.#text, this.#at) };
  }

  /** A wanted value with a new text in the line ends of the file, where it has only CRLF. */
  inFileLines(want: JsonObject): JsonObject {
    const below = want[BELOW];
    const lines = this.#text.split('\n').length;
    const isCrlf = lines === this.#text.split('\r\n').length;
    if (typeof below !== 'string' || below.includes('\r') || !isCrlf) return want;
    return { ...want, [BELOW]: below.replaceAll('\n', '\r\n') };
  }

  /** Adds the first fields of front matter that has none. */
  addFields(splices: Splices, fields: JsonObject, style: YamlStyle): void {
    const room = { endsFile: false, blankAfter: false, indentAfter: 0 };
    const lines = Object.entries(fields).flatMap(([key, value]) => memberLines(key, value, style, 0, room));
    splices.insert(this.#at.closing, lines.map((line) => line + this.newline).join(''));
  }

  /** Replaces the text below; where it already means this, it stays as written. */
  putBelow(splices: Splices, below: Json | undefined): void {
    const { below: start } = this.#at;
    if (typeof below !== 'string') throw new CannotEdit('Below front matter stands a text.');
    if (below === textBelow(this.#text, this.#at)) return;
    const before = this.#text.slice(start);
    const written = writtenBelow(below, this.newline, before);
    // The closing line may be the last one, without a line break.
    const gap = before === '' && !this.#text.endsWith('\n') ? this.newline : '';
    splices.replace(start, this.#text.length, gap + written);
  }
}
