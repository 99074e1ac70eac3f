import path from 'node:path';
import { globSync } from 'tinyglobby';
import { byCodeUnit, isObject, type Json, type JsonObject } from '../../model/index.js';
import { contentOf, type ForeignFile, textAt, textOf } from './foreign-text.js';
import type { ImportedPrompt, Imports, Message } from './imported.js';

/** A text that names a file: with `file://`, or by an ending that a file of prompts has. */
const FILE = /^(?:file:\/\/(.+)|([^\n{}]+\.(?:txt|md|j2|json|jsonl|ya?ml|csv|py|[cm]?[jt]s)(?::\w+)?))$/;
/** How a list begins, in JSON or YAML; and how one of messages does, whether it can be read or not. */
const LIST = /^\s*(?:\[|-\s)/;
const OF_MESSAGES = /^\s*(?:\[\s*\{\s*"(?:role|content)"\s*:|-\s+role\s*:)/;
/** A file that is run, perhaps with the name of a function in it. */
const PROGRAM = /\.(?:py|[cm]?[jt]s)(?::\w+)?$/;

/**
 * Reads the prompts of a promptfoo configuration: texts in it, and files that it names.
 * @param used gets every file that it names
 */
export function readPromptfoo(file: ForeignFile, imports: Imports, used: Set<string>): void {
  const text = textOf(file, imports);
  if (text === undefined) return;
  const value = contentOf(file.shown, text);
  if (!isObject(value)) {
    imports.skip(file.shown, 'it is not a map in YAML or JSON');
    return;
  }
  const config = value as JsonObject;
  imports.leaveKeys(file.shown, config, ['$schema', 'description', 'prompts']);
  const { prompts = [] } = config;
  const title = textAt(config, 'description') ?? path.basename(path.dirname(file.full));
  const list = Array.isArray(prompts)
    ? prompts
    : isObject(prompts)
      ? byLabel(prompts as JsonObject)
      : [prompts];
  if (list.length === 0) imports.skip(file.shown, 'it names no prompts');
  const reader = new PromptReader(file, imports, used);
  for (const [index, one] of list.entries())
    reader.read(one, list.length === 1 ? title : `${title} ${index + 1}`);
}

/** The old form: file names, each with a label. */
function byLabel(prompts: JsonObject): Json[] {
  return Object.entries(prompts).map(([id, label]) => ({ id, label }));
}

/** A prompt before its text is read. */
type Named = Pick<ImportedPrompt, 'name' | 'from'>;

class PromptReader {
  readonly #file: ForeignFile;
  readonly #imports: Imports;
  readonly #used: Set<string>;

  constructor(file: ForeignFile, imports: Imports, used: Set<string>) {
    this.#file = file;
    this.#imports = imports;
    this.#used = used;
  }

  /** @param name for a text that has none */
  read(one: Json, name: string): void {
    const { shown } = this.#file;
    if (typeof one === 'string') {
      this.#text(one, undefined, name);
      return;
    }
    if (!isObject(one)) {
      this.#imports.skip(shown, `${name} is not a text`);
      return;
    }
    const entry = one as JsonObject;
    const label = textAt(entry, 'label');
    const text = textAt(entry, 'raw') ?? textAt(entry, 'id') ?? textAt(entry, 'file');
    this.#imports.leaveKeys(shown, entry, ['label', 'raw', 'id', 'file']);
    if (text === undefined) this.#imports.skip(shown, `${label ?? name} has no text`);
    else this.#text(text, label, name);
  }

  #text(text: string, label: string | undefined, name: string): void {
    const [, url, plain] = FILE.exec(text) ?? [];
    const named = url ?? plain;
    if (named === undefined) this.#prompt({ name: label ?? name, from: this.#file.shown }, text);
    else if (PROGRAM.test(named))
      this.#imports.skip(
        path.posix.join(path.posix.dirname(this.#file.shown), named),
        'a program makes the prompt',
      );
    else this.#files(named, label);
  }

  #files(named: string, label: string | undefined): void {
    const { full, shown } = this.#file;
    const folder = path.dirname(full);
    if (path.isAbsolute(named)) {
      this.#imports.skip(shown, `${named} is an absolute path`);
      return;
    }
    const isPattern = /[*?[\]{}]/.test(named);
    const names = isPattern ? globSync(named, { cwd: folder }).sort(byCodeUnit) : [named];
    if (names.length === 0) this.#imports.skip(shown, `no file matches ${named}`);
    for (const name of names) {
      const file = {
        full: path.resolve(folder, name),
        shown: path.posix.join(path.posix.dirname(shown), name),
      };
      this.#used.add(file.full);
      const text = textOf(file, this.#imports);
      if (text !== undefined) this.#inFile(file, text, isPattern ? undefined : label);
    }
  }

  #inFile({ shown }: ForeignFile, text: string, label: string | undefined): void {
    const imports = this.#imports;
    const { name: stem, ext } = path.posix.parse(shown);
    const about = { name: label ?? stem, from: shown };
    if (/^\.(?:json|ya?ml)$/i.test(ext)) {
      this.#messages(about, messagesOf(contentOf(shown, text)), 'it');
      return;
    }
    if (/^\.(?:csv|jsonl)$/i.test(ext)) {
      imports.skip(shown, `prompts in ${ext} are not read`);
      return;
    }
    // A line of three dashes stands between several prompts of one text file.
    const parts = ext.toLowerCase() === '.txt' ? text.split(/\r?\n---\r?\n/) : [text];
    for (const [index, part] of parts.entries())
      this.#prompt({ ...about, name: parts.length === 1 ? about.name : `${about.name} ${index + 1}` }, part);
  }

  /** A text, which may be a list of messages wherever it stands. */
  #prompt(about: Named, text: string): void {
    const messages = LIST.test(text) ? messagesOf(contentOf('prompt.yaml', text)) : undefined;
    if (messages !== undefined || OF_MESSAGES.test(text))
      this.#messages(about, messages, JSON.stringify(about.name));
    else this.#imports.add({ ...about, text });
  }

  /** @param what the subject of the sentence that says that these are no messages */
  #messages(about: Named, messages: readonly Message[] | undefined, what: string): void {
    if (messages === undefined)
      this.#imports.skip(about.from, `${what} is not a list of messages with role and content`);
    else this.#imports.addMessages(about, messages);
  }
}

function messagesOf(value: Json | undefined): Message[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const messages = value.map((one): Message | undefined => {
    const { role, content } = isObject(one) ? (one as JsonObject) : {};
    return typeof role === 'string' && typeof content === 'string' ? { role, text: content } : undefined;
  });
  return messages.every((one) => one !== undefined) ? messages : undefined;
}
