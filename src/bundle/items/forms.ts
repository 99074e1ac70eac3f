import {
  type Code,
  closest,
  expandShorthand,
  type Field,
  type Finding,
  FORM_KEYS,
  type FormKey,
  fieldAt,
  formatPath,
  formOf,
  type Json,
  type Path,
  Ref,
  roleOf,
  Secret,
  type Suggestions,
  setOwn,
  type Value,
  type ValueObject,
} from '../../model/index.js';
import { ParsedSources } from '../../source/read/parsed-sources.js';
import type { ReferencedText } from '../../source/read/read-text.js';
import { sourceFinding } from '../../source/read/source-codes.js';
import { type MapNode, nodeValue, type SourceNode } from '../../source/read/source-node.js';
import { BUNDLE_CODES } from '../bundle-codes.js';
import type { FileBehind } from './item-places.js';

/** What forms may use: variables and secrets of the target, and files of the repository. */
export interface FormContext {
  file: string;
  vars: { readonly [name: string]: Json };
  secrets: readonly string[];
  /** Beginnings of names that no secret may have: such variables hold keys of this tool and of the runner. */
  reserved?: readonly string[];
  target: string;
  readText(fromFile: string, relativePath: string, node: SourceNode): ReferencedText;
  /** Data behind `$file` that was parsed before. */
  sources?: ParsedSources;
  /** Suggests names of variables, for all items together. */
  suggestions: Suggestions;
}

interface Zone {
  /** Inside a write-only field. */
  secret: boolean;
  /** Inside opaque JSON, where nothing is a form. */
  opaque: boolean;
}

/** Resolves the forms of one item, except references and secrets, which are filled in while applying. */
export class FormReader {
  readonly #context: FormContext;
  readonly #findings: Finding[];
  /** References with the node that contains each. */
  readonly refs: { ref: Ref; node: SourceNode; path: Path; field: Field | undefined }[] = [];
  /** Conflict markers in texts of files; the settings of the item decide whether they are errors. */
  readonly conflicts: Finding[] = [];
  /** The files behind its forms, for places in them. */
  readonly behind: FileBehind[] = [];
  /** A text is in Git LFS and not available here: the item exists, but its values are not known. */
  isUnfetched = false;

  constructor(context: FormContext, findings: Finding[]) {
    this.#context = context;
    this.#findings = findings;
  }

  /** The value of an item's node; members with an error are left out. */
  readItem(node: MapNode, root: Field): ValueObject {
    const out: ValueObject = {};
    for (const { key, node: child } of node.entries) {
      const field = fieldAt(root, [key]);
      const secret = field !== undefined && roleOf(field) === 'secret';
      const value = this.#read(child, field, [key], { secret, opaque: false });
      if (value !== undefined) setOwn(out, key, value);
    }
    return out;
  }

  #read(node: SourceNode, field: Field | undefined, path: Path, zone: Zone): Value | undefined {
    return expandShorthand(field, this.#readNode(node, field, path, zone)) as Value | undefined;
  }

  #readNode(node: SourceNode, field: Field | undefined, path: Path, zone: Zone): Value | undefined {
    if (zone.opaque) return nodeValue(node);
    if (node.type === 'scalar') return this.#scalar(node, field, path, zone);
    if (node.type === 'list') {
      const item = field?.type === 'list' ? field.item : undefined;
      return node.items
        .map((child, index) => this.#read(child, item, [...path, index], zone))
        .filter((value) => value !== undefined);
    }
    const form = formIn(node);
    const opaque = field?.type === 'json' && !zone.secret;
    if (form === 'none' || (form === 'broken' && opaque)) return this.#object(node, field, path, zone);
    if (form !== 'broken') return this.#resolve(form, node, field, path, zone);
    const { message, remedy } = explainBroken(node);
    this.#say(BUNDLE_CODES.unknownForm, node, message, remedy);
    return undefined;
  }

  #object(node: MapNode, field: Field | undefined, path: Path, zone: Zone): ValueObject {
    const opaque = field?.type === 'json' && !zone.secret;
    const out: ValueObject = {};
    for (const { key, node: child } of node.entries) {
      const inner = field === undefined ? undefined : fieldAt(field, [key]);
      const value = this.#read(child, inner, [...path, key], { ...zone, opaque });
      if (value !== undefined) setOwn(out, key, value);
    }
    return out;
  }

  #resolve(
    form: FormKey,
    node: MapNode,
    field: Field | undefined,
    path: Path,
    zone: Zone,
  ): Value | undefined {
    const opaque = field?.type === 'json' && !zone.secret;
    // In opaque JSON, `$ref` and the others are data; only a whole `$file` is a form.
    if (opaque && form !== '$file') return nodeValue(node);
    const inner = node.get(form);
    if (inner === undefined) return undefined;
    switch (form) {
      case '$literal':
        return nodeValue(inner);
      case '$var':
        return this.#variable(inner, field, path);
      case '$file':
        return this.#file(inner, field, path);
      case '$env':
        return this.#secret(inner, path, zone);
      case '$ref':
        return this.#reference(node, inner, field, path);
    }
  }

  #variable(node: SourceNode, field: Field | undefined, path: Path): Value | undefined {
    const name = this.#text(node, '$var', 'the name of a variable');
    if (name === undefined) return undefined;
    const { vars, target } = this.#context;
    if (!Object.hasOwn(vars, name)) {
      const near = this.#context.suggestions.of(name, Object.keys(vars));
      this.#say(
        BUNDLE_CODES.unknownVariable,
        node,
        `Target ${target} defines no variable ${JSON.stringify(name)}.`,
        near === undefined ? `Add it to vars of target ${target}.` : `Did you mean ${near}?`,
      );
      return undefined;
    }
    return this.#plain(vars[name] as Value, node, field, path);
  }

  #file(node: SourceNode, field: Field | undefined, path: Path): Value | undefined {
    const relative = this.#text(node, '$file', 'a path');
    if (relative === undefined) return undefined;
    const read = this.#context.readText(this.#context.file, relative, node);
    if (read.finding !== undefined) this.#findings.push(read.finding);
    if (read.text === undefined) return undefined;
    if (read.conflict !== undefined) this.conflicts.push(read.conflict);
    if (read.unfetched !== undefined) {
      this.#findings.push(read.unfetched);
      this.isUnfetched = true;
      return field?.type === 'json' ? {} : read.text;
    }
    const { file } = read;
    if (field?.type !== 'json') {
      this.behind.push({ path, file, used: node.place });
      return read.text;
    }
    const sources = this.#context.sources ?? new ParsedSources();
    const parsed = sources.parse(read.file, new TextEncoder().encode(read.text), 'data');
    this.#findings.push(...parsed.findings);
    if (parsed.document !== undefined) {
      const { root } = parsed.document;
      this.behind.push({ path, file, used: node.place, root });
      return nodeValue(root);
    }
    if (parsed.findings.length === 0) {
      this.#say(
        BUNDLE_CODES.embeddedFile,
        node,
        `${read.file} is neither JSON nor YAML.`,
        'Write JSON or YAML into it.',
      );
    }
    return undefined;
  }

  #secret(node: SourceNode, path: Path, zone: Zone): Value | undefined {
    const name = this.#text(node, '$env', 'the name of an environment variable');
    if (name === undefined) return undefined;
    if (!zone.secret) {
      const message = `${formatPath(path)} is not write-only, so everybody could read a secret in it.`;
      this.#say(
        BUNDLE_CODES.secretNotAllowed,
        node,
        message,
        'Put secrets only into write-only fields such as auth_config.',
      );
      return undefined;
    }
    if ((this.#context.reserved ?? []).some((prefix) => name.toUpperCase().startsWith(prefix))) {
      const message = `${name} is reserved for pipelines-sync or the runner and is never sent.`;
      this.#say(BUNDLE_CODES.secretNotListed, node, message, 'Use a variable of another name.');
      return undefined;
    }
    if (!this.#context.secrets.includes(name)) {
      const { target } = this.#context;
      this.#say(
        BUNDLE_CODES.secretNotListed,
        node,
        `Target ${target} does not list the secret ${JSON.stringify(name)}.`,
        `Add it: targets.${target}.secrets: [${name}].`,
      );
      return undefined;
    }
    return new Secret(name);
  }

  #reference(node: MapNode, inner: SourceNode, field: Field | undefined, path: Path): Value | undefined {
    const address = this.#text(inner, '$ref', 'an address such as criteria/Exact Match');
    if (address === undefined) return undefined;
    const version = node.get('version');
    const external = node.get('external');
    const isLatest = version?.type === 'scalar' && version.value === 'latest';
    if (version !== undefined && !isLatest) {
      this.#say(
        BUNDLE_CODES.malformedForm,
        version,
        'The version of a $ref can only be latest.',
        'Write version: latest, or the number itself instead of the $ref.',
      );
      return undefined;
    }
    if (external !== undefined && !(external.type === 'scalar' && typeof external.value === 'boolean')) {
      this.#say(
        BUNDLE_CODES.malformedForm,
        external,
        'external of a $ref is true or false.',
        'Write external: true',
      );
      return undefined;
    }
    const ref = new Ref(address, {
      version: isLatest ? 'latest' : undefined,
      external: external?.type === 'scalar' && external.value === true,
    });
    this.refs.push({ ref, node, path, field });
    return ref;
  }

  #text(node: SourceNode, form: FormKey, what: string): string | undefined {
    if (node.type === 'scalar' && typeof node.value === 'string' && node.value !== '') return node.value;
    this.#say(BUNDLE_CODES.malformedForm, node, `${form} takes ${what}.`, `Write {${form}: …} with ${what}.`);
    return undefined;
  }

  #scalar(node: SourceNode & { type: 'scalar' }, field: Field | undefined, path: Path, zone: Zone): Value {
    if (zone.secret && typeof node.value === 'string' && node.value !== '' && isCredential(path)) {
      this.#say(
        BUNDLE_CODES.secretInFile,
        node,
        `${formatPath(path)} looks like a secret stored in the repository.`,
        'Put it into an environment variable, name that in the secrets of the target, and write {$env: NAME}',
      );
    }
    return this.#plain(node.value, node, field, path);
  }

  /** Turns ids written as strings into numbers, with a warning. */
  #plain(value: Value, node: SourceNode, field: Field | undefined, path: Path): Value {
    if (field?.type !== 'id' || field.id !== 'integer' || typeof value !== 'string') return value;
    if (!/^(0|[1-9]\d*)$/.test(value) || !Number.isSafeInteger(Number(value))) return value;
    this.#say(
      BUNDLE_CODES.idAsText,
      node,
      `${formatPath(path)} is the string ${JSON.stringify(value)}; ids are integers.`,
      `Write ${value} without quotes.`,
    );
    return Number(value);
  }

  #say(code: Code, node: SourceNode, message: string, remedy: string): void {
    this.#findings.push(sourceFinding(code, node.place, message, remedy));
  }
}

/** The form of an object; `broken` if a `$` key is unknown, or other keys stand beside it. */
function formIn(node: MapNode): FormKey | 'none' | 'broken' {
  const keys = node.entries.map((entry) => entry.key);
  if (!keys.some((key) => key.startsWith('$'))) return 'none';
  return formOf(Object.fromEntries(keys.map((key) => [key, null]))) ?? 'broken';
}

/** What is wrong with an object that only looks like a form, and what was probably meant. */
function explainBroken(node: MapNode): { message: string; remedy: string } {
  const keys = node.entries.map((entry) => entry.key);
  const dollar = keys.find((key) => key.startsWith('$')) ?? '$';
  if ((FORM_KEYS as readonly string[]).includes(dollar)) {
    const others = keys.filter((key) => key !== dollar).join(', ');
    const remedy = `Keep only ${dollar}, or wrap the object in {$literal: …}.`;
    return { message: `{${dollar}: …} has other keys beside it (${others}).`, remedy };
  }
  const near = closest(dollar, FORM_KEYS);
  const forms = `Forms are ${FORM_KEYS.join(', ')}; plain data goes into {$literal: …}.`;
  return {
    message: `${dollar} is not a form.`,
    remedy: near === undefined ? forms : `Did you mean ${near}?`,
  };
}

/** Names of members that hold credentials; names of headers and the like are no secrets. */
function isCredential(path: Path): boolean {
  const name = String(path.at(-1)).toLowerCase();
  return (
    /(token|secret|password|passwd|key|value|credential|bearer)/.test(name) &&
    !/(header|name|url|uri|type)/.test(name)
  );
}
