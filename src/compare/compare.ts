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

/** How ids and references are named in a comparison; without it, ids stay ids. */
export interface Naming {
  /** The name of a live id: `{$ref: address}`, or `{$ref: "id:7"}` where no address is known. */
  id(kind: string, id: number | string): Json;
  ref(ref: Ref): Json;
}

/** What a value is compared with, besides its field. */
export interface CompareContext {
  naming?: Naming | undefined;
  /** The object around the leaf, for lists whose order matters only sometimes. */
  around?: ValueObject | JsonObject | undefined;
  /** Keys of list elements that a file sets although the kind does not know them. */
  written?: ReadonlySet<string> | 'all' | undefined;
}

/**
 * The normal form of a leaf: line ends are LF, sets are sorted without duplicates, list elements contain only what
 * files may set, blank is null, ids are named. Two values mean the same exactly if their normal forms are equal JSON.
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
 * Line ends by meaning: CRLF and LF are the same (C-b.1). A CR before them belongs to the line end, so that normalizing
 * twice changes nothing.
 */
export function unixLines(text: string): string {
  return text.replace(/(?<!\r)\r+\n/g, '\n');
}

/** Turns a stored `id:7` back into an id of the field's kind: it may have an address by now. */
function nameRef(field: Field | undefined, ref: Ref, context: CompareContext): Json {
  if (context.naming === undefined) return toForms(ref);
  const id = plainId(field, ref);
  return field?.type === 'id' && id !== undefined ? nameId(field, id, context) : context.naming.ref(ref);
}

/** The id of a stored reference to an object without an address (`id:7`); undefined for every other reference. */
export function plainId(field: Field | undefined, ref: Ref): number | string | undefined {
  if (!ref.address.startsWith('id:')) return undefined;
  const raw = ref.address.slice('id:'.length);
  return field?.type === 'id' && field.id === 'string' ? raw : Number(raw);
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

/** True where the order of a list matters, given the object around it. */
export function isOrdered(field: ListField, around: ValueObject | JsonObject | undefined): boolean {
  if (typeof field.order === 'string') return field.order === 'ordered';
  return around?.[field.order.orderedWhen] === true;
}

/** A list element: its known fields that say something, and unknown ones that a file sets too. */
function normalObject(field: Field, object: ValueObject, context: CompareContext): JsonObject {
  const out: JsonObject = {};
  for (const [name, member] of Object.entries(object)) {
    const memberField = fieldAt(field, [name]);
    if (memberField === undefined && !isWritten(context.written, name)) continue;
    const form = normalize(memberField, member, { ...context, around: object });
    if (form !== null && !isInitial(memberField, form, object)) out[name] = form;
  }
  return out;
}

/** What an element has by itself means the same as nothing: elements are written as a whole. */
function isInitial(field: Field | undefined, form: Json, around: ValueObject): boolean {
  return [field?.initial, field?.forced?.(around)].some((own) => own !== undefined && sameJson(form, own));
}

function isWritten(written: CompareContext['written'], name: string): boolean {
  return written === 'all' || written?.has(name) === true;
}

function isBlank(form: Json): boolean {
  if (form === null || form === '') return true;
  if (Array.isArray(form)) return form.length === 0;
  return typeof form === 'object' && Object.keys(form).length === 0;
}

/** Every key that list elements of a written value have. */
export function elementKeys(...values: (Value | undefined)[]): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const value of values) {
    if (!Array.isArray(value)) continue;
    for (const item of value) if (isValueObject(item)) for (const key of Object.keys(item)) keys.add(key);
  }
  return keys;
}

/** A live set in the order of the file, for readers. */
export function alignSet(live: Json, wanted: Json): Json {
  if (!Array.isArray(live) || !Array.isArray(wanted) || live.length < 2) return live;
  const rank = new Map(wanted.map((item, index) => [canonical(item), index]));
  const place = (item: Json) => rank.get(canonical(item)) ?? wanted.length;
  return live
    .map((item, index) => ({ item, index }))
    .sort((a, b) => place(a.item) - place(b.item) || a.index - b.index)
    .map(({ item }) => item);
}
