import { type AddressIndex, elementKeys, isOrdered, normalize, unixLines } from '../../compare/index.js';
import {
  canonical,
  type Field,
  fieldAt,
  formOf,
  isObject,
  isValueObject,
  type Json,
  type JsonObject,
  type ListField,
  mapObject,
  type Path,
  Ref,
  setOwn,
  type TextField,
  type Value,
  type ValueObject,
} from '../../model/index.js';
import { nodeValue, type SourceNode } from '../../source/read/source-node.js';
import type { Variables } from '../variables.js';

/** What turns live values into forms. */
export interface ValueContext {
  names: AddressIndex;
  variables: Variables;
  /** Addresses that change in this pull, with the new ones. */
  renamed: ReadonlyMap<string, string>;
  /** Ids stay ids, because the file has the platform's own shape. */
  keepsIds?: boolean;
  /** Writes a long text to a file of its own; undefined where it must stay in the bundle. */
  text(path: Path, field: TextField, text: string): Json | undefined;
  /** Writes a text into the file where its form has it; returns the form to write. */
  behind?(form: { $file: string }, text: string): Json;
}

/**
 * A live value as a bundle has it: ids as references or variables, long texts in files of their own, and data that
 * looks like a form as `{$literal: …}`.
 */
export function fileValue(field: Field | undefined, value: Json, path: Path, context: ValueContext): Json {
  if (field?.type === 'json') return value;
  if (typeof value === 'string' && (field === undefined || field.type === 'text'))
    return textValue(field, value, path, context);
  if (field?.type === 'id') return idValue(field, value, path, context);
  if (Array.isArray(value)) {
    const item = field?.type === 'list' ? field.item : undefined;
    return value.map((element, index) => {
      const known = item === undefined ? element : elementOf(item, element);
      return fileValue(item, known, [...path, index], context);
    });
  }
  if (!isObject(value)) return value;
  // Below a `$literal`, nothing is a form, so everything in it is plain.
  if (Object.keys(value).some((key) => key.startsWith('$'))) return { $literal: value };
  const out: JsonObject = {};
  for (const [key, member] of Object.entries(value)) {
    const inner = field && fieldAt(field, [key]);
    // No file says what the platform sets by itself.
    if (inner?.passing !== true) setOwn(out, key, fileValue(inner, member, [...path, key], context));
  }
  return out;
}

function textValue(field: TextField | undefined, value: string, path: Path, context: ValueContext): Json {
  const text = unixLines(value);
  if (field === undefined || !isLongText(field, text)) return text;
  return context.text(path, field, text) ?? text;
}

/** True for a text that goes into a file of its own. */
export function isLongText({ long }: TextField, text: string): boolean {
  return long === 'lines' ? text.trim().includes('\n') : long === true && text !== '';
}

function idValue(
  field: Field & { type: 'id' },
  value: Json,
  path: Path,
  { names, variables, renamed, keepsIds }: ValueContext,
): Json {
  if (keepsIds === true) return value;
  if (typeof value !== 'number' && typeof value !== 'string') return value;
  if (field.kind === undefined) {
    const variable = variables.of(String(path.at(-1)), value);
    return variable === undefined ? value : { $var: variable };
  }
  const address = names.addressOf(field.kind, value);
  // A leftover has an address too, but no item.
  const isItem = address !== undefined && names.idOf(new Ref(address)) === value;
  return isItem ? { $ref: renamed.get(address) ?? address } : value;
}

/** An element of a list with the members that files set: known ones that say something. */
function elementOf(item: Field, element: Json): Json {
  if (item.type !== 'object' || !isObject(element)) return element;
  const out: JsonObject = {};
  for (const [name, member] of Object.entries(element)) {
    const field = Object.hasOwn(item.fields, name) ? item.fields[name] : undefined;
    if (field === undefined || normalize(field, member) === null) continue;
    out[name] = member;
  }
  return out;
}

/** A value as it is written: its place in the text, and what it means. */
interface Written {
  node: SourceNode | undefined;
  value: Value | undefined;
}

/**
 * A live map or object, with the members that the file has already in their own notation: what still means the same stays
 * as it is, at any depth, and a text behind `$file` stays there.
 */
export function fileMembers(
  field: Field | undefined,
  live: Json,
  { node, value }: Written,
  path: Path,
  context: ValueContext,
): Json {
  if (node === undefined || value === undefined) return fileValue(field, live, path, context);
  const naming = context.names.desired;
  const means = (one: Value) => canonical(normalize(field, one, { naming }));
  if (means(live) === means(value)) return renamedRefs(nodeValue(node), context.renamed);
  const form = node.type === 'map' ? formOf(nodeValue(node) as JsonObject) : undefined;
  if (form === '$file' && field?.type === 'text' && typeof live === 'string')
    return context.behind?.(nodeValue(node) as { $file: string }, unixLines(live)) ?? live;
  if (form !== undefined || node.type !== 'map' || !isObject(live) || !isValueObject(value))
    return fileValue(field, live, path, context);
  if (field?.type !== 'map' && field?.type !== 'object') return fileValue(field, live, path, context);
  const out: JsonObject = {};
  for (const { key } of node.entries) {
    // What goes without saying stays where somebody said it.
    if (field.type === 'map' || Object.hasOwn(live, key)) continue;
    const said = normalize(field, { [key]: value[key] ?? null }, { naming });
    const own = node.get(key);
    if (own !== undefined && isObject(said) && Object.keys(said).length === 0) out[key] = nodeValue(own);
  }
  for (const [key, member] of Object.entries(live)) {
    const known = fieldAt(field, [key]);
    if (known?.passing === true) continue;
    const own = { node: node.get(key), value: Object.hasOwn(value, key) ? value[key] : undefined };
    setOwn(out, key, fileMembers(known, member, own, [...path, key], context));
  }
  return out;
}

/**
 * A live list, with the elements that the file has already in their own notation: a reference that still means the same
 * stays, and so does the order of a set.
 */
export function fileList(
  field: ListField,
  live: readonly Json[],
  written: Written,
  around: ValueObject,
  path: Path,
  context: ValueContext,
): Json {
  const plain = () => fileValue(field, [...live], path, context);
  const { node, value } = written;
  if (node?.type !== 'list' || !Array.isArray(value) || node.items.length !== value.length) return plain();
  const keys = elementKeys(value);
  const meaning = (element: Value) =>
    canonical(normalize(field.item, element, { naming: context.names.desired, written: keys, around }));
  const own = new Map<string, Json>();
  for (const [index, element] of value.entries()) {
    const item = node.items[index];
    if (item !== undefined) own.set(meaning(element), renamedRefs(nodeValue(item), context.renamed));
  }
  const bare = field.item.type === 'object' ? field.item.shorthand : undefined;
  const isBare =
    bare !== undefined && node.items.length > 0 && node.items.every((item) => item.type === 'scalar');
  const fresh = (element: Json, index: number): Json => {
    const made = fileValue(field.item, elementOf(field.item, element), [...path, index], context);
    const isOne = isBare && isObject(made) && Object.keys(made).length === 1;
    return isOne ? ((made as JsonObject)[bare] ?? made) : made;
  };
  const elements = live.map((element, index) => ({
    key: meaning(element),
    form: () => fresh(element, index),
  }));
  const wanted = new Set(elements.map(({ key }) => key));
  if (isOrdered(field, around)) return elements.map(({ key, form }) => own.get(key) ?? form());
  const kept = [...own].filter(([key]) => wanted.has(key)).map(([, form]) => form);
  return [...kept, ...elements.filter(({ key }) => !own.has(key)).map(({ form }) => form())];
}

/** The forms with references to renamed items updated; below a `$literal` they are data. */
export function renamedRefs(form: Json, renamed: ReadonlyMap<string, string>): Json {
  if (Array.isArray(form)) return form.map((item) => renamedRefs(item, renamed));
  if (!isObject(form) || Object.hasOwn(form, '$literal')) return form;
  return mapObject(form, (member: Json, key) =>
    key === '$ref' && typeof member === 'string'
      ? (renamed.get(member) ?? member)
      : renamedRefs(member, renamed),
  );
}
