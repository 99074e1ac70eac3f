import {
  byCodeUnit,
  canonical,
  type Field,
  fieldAt,
  type IdField,
  isValueObject,
  type Json,
  type JsonObject,
  type ListField,
  mapObject,
  Ref,
  Secret,
  sameJson,
  toForms,
  type Value,
  type ValueObject,
} from '../model/index.js';

/** How ids and references are named while comparing; without it ids stay as they are. */
export interface Naming {
  /** The name of a live id: `{$ref: address}`, or `{$ref: "id:7"}` where no address is known. */
  id(kind: string, id: number | string): Json;
  ref(ref: Ref): Json;
}

export interface CompareContext {
  naming?: Naming | undefined;
  /** The object around the leaf, for lists whose order counts only sometimes. */
  around?: ValueObject | JsonObject | undefined;
  /** Keys that a file writes inside list elements although the kind does not know them. */
  written?: ReadonlySet<string> | 'all' | undefined;
}

/**
 * The value of a leaf by meaning: line ends are LF, sets are sorted and without
 * repetition, list elements hold only what files may write, blank is null, ids are named.
 * Two values mean the same exactly when their normal forms are equal JSON.
 */
export function normalize(
  field: Field | undefined,
  value: Value | undefined,
  context: CompareContext = {},
): Json {
  const form = normalForm(field, value, context);
  return field?.blank === true && isBlank(form) ? null : form;
}

function normalForm(field: Field | undefined, value: Value | undefined, context: CompareContext): Json {
  if (value === undefined || value === null) return null;
  if (value instanceof Ref) return nameRef(field, value, context);
  if (value instanceof Secret) return toForms(value);
  if (field === undefined) return toForms(value);
  switch (field.type) {
    case 'text':
      return typeof value === 'string' ? unixLines(value) : toForms(value);
    case 'id':
      return nameId(field, value, context);
    case 'list':
      return Array.isArray(value) ? normalList(field, value, context) : toForms(value);
    case 'object':
      return isValueObject(value) ? normalObject(field, value, context) : toForms(value);
    case 'map':
      return field.complete === true && isValueObject(value)
        ? mapObject(value, (member) => normalize(field.value, member, { ...context, around: value }))
        : toForms(value);
    default:
      return toForms(value);
  }
}

/**
 * Line ends by meaning: CRLF and LF are the same (C-b.1). A CR before one belongs to it, so that the
 * normal form of a normal form is itself.
 */
export function unixLines(text: string): string {
  return text.replace(/(?<!\r)\r+\n/g, '\n');
}

/** A stored `id:7` is a plain id of the field's kind again: it may have got an address since. */
function nameRef(field: Field | undefined, ref: Ref, context: CompareContext): Json {
  if (context.naming === undefined) return toForms(ref);
  if (field?.type === 'id' && ref.address.startsWith('id:')) {
    const raw = ref.address.slice('id:'.length);
    return nameId(field, field.id === 'integer' ? Number(raw) : raw, context);
  }
  return context.naming.ref(ref);
}

function nameId(field: IdField, value: Value, context: CompareContext): Json {
  const known = field.kind !== undefined && (typeof value === 'number' || typeof value === 'string');
  return known && context.naming !== undefined
    ? context.naming.id(String(field.kind), value)
    : toForms(value);
}

function normalList(field: ListField, list: Value[], context: CompareContext): Json[] {
  const items = list.map((item) => normalize(field.item, item, context));
  if (items.length < 2 || isOrdered(field, context.around)) return items;
  const distinct = new Map(items.map((item) => [canonical(item), item]));
  return [...distinct.entries()].sort(([a], [b]) => byCodeUnit(a, b)).map(([, item]) => item);
}

export function isOrdered(field: ListField, around: ValueObject | JsonObject | undefined): boolean {
  if (typeof field.order === 'string') return field.order === 'ordered';
  return around?.[field.order.orderedWhen] === true;
}

/** Elements of lists: known fields that say something, and unknown ones that a file writes too. */
function normalObject(field: Field, object: ValueObject, context: CompareContext): JsonObject {
  const out: JsonObject = {};
  for (const [name, member] of Object.entries(object)) {
    const memberField = fieldAt(field, [name]);
    if (memberField === undefined && !isWritten(context.written, name)) continue;
    const form = normalize(memberField, member, { ...context, around: object });
    if (form !== null && !isInitial(memberField, form)) out[name] = form;
  }
  return out;
}

/** What an element has by itself means the same as nothing: elements are written as a whole. */
function isInitial(field: Field | undefined, form: Json): boolean {
  return field?.initial !== undefined && sameJson(form, field.initial);
}

function isWritten(written: CompareContext['written'], name: string): boolean {
  return written === 'all' || written?.has(name) === true;
}

function isBlank(form: Json): boolean {
  if (form === null || form === '') return true;
  if (Array.isArray(form)) return form.length === 0;
  return typeof form === 'object' && Object.keys(form).length === 0;
}

/** Every key that list elements of a written value use. */
export function elementKeys(...values: (Value | undefined)[]): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const value of values) {
    if (!Array.isArray(value)) continue;
    for (const item of value) if (isValueObject(item)) for (const key of Object.keys(item)) keys.add(key);
  }
  return keys;
}

/** Brings the elements of a live set into the order in which the file names them, for readers. */
export function alignSet(live: Json, wanted: Json): Json {
  if (!Array.isArray(live) || !Array.isArray(wanted) || live.length < 2) return live;
  const rank = new Map(wanted.map((item, index) => [canonical(item), index]));
  const place = (item: Json) => rank.get(canonical(item)) ?? wanted.length;
  return live
    .map((item, index) => ({ item, index }))
    .sort((a, b) => place(a.item) - place(b.item) || a.index - b.index)
    .map(({ item }) => item);
}
