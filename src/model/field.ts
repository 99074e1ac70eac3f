import type { Json, JsonObject } from './json.js';
import type { ValueObject } from './value.js';

/**
 * How a field takes part in reading, comparing and writing (C-b):
 * - `managed`: written by the file, compared, part of every update body;
 * - `immutable`: sent when created, compared, never in an update body;
 * - `derived`: the server makes it from another field; managed only where the file writes it;
 * - `secret`: write-only; never read back, never compared, never shown; `$env` is allowed inside;
 * - `route`: chooses the route; never in a body, never compared.
 */
export type FieldRole = 'managed' | 'immutable' | 'derived' | 'secret' | 'route';

/** What the platform is known to make of a value that was sent, beyond storing it in another form. */
export interface Adjustment {
  /** A phrase for documentation and schemas, such as `rounded to steps of 0.01`. */
  says: string;
  /** True where the platform may have made `stored` of `sent`; `around` is the live object. */
  allows(sent: Json, stored: Json, around: JsonObject): boolean;
}

interface FieldBase {
  /** One or two sentences, for `explain` and the schemas for editors. */
  doc: string;
  /** The source of the fact, such as `C-b.1` in docs/platform-facts.md. */
  source: string;
  role?: FieldRole;
  required?: boolean;
  nullable?: boolean;
  /** Missing, null and the empty value mean the same to the platform. */
  blank?: boolean;
  /** Value that clears the field on the platform, where one is known, with its source. */
  clear?: { value: Json; source: string };
  /** Brings a value of an answer into the shape that files use. */
  read?: (value: Json) => Json;
  /** The platform may store another value than was sent, clamped for instance. */
  adjusted?: Adjustment;
  examples?: Json[];
  /**
   * The value of the field in a new object of several requests, until it is written. In an element of a list or of a
   * complete map, both written as a whole, it means the same as a missing field.
   */
  initial?: Json;
  /**
   * The value that the platform gives the field of an element whatever is sent, if it does; there it means the same as a
   * missing field.
   */
  forced?: (around: ValueObject | JsonObject) => Json | undefined;
  /** The platform sets it while a write is under way: no value of it in a half-written object is an edit. */
  passing?: true;
}

/** The placeholders of a text, which the platform fills in where the text is used. */
export interface Placeholders {
  /** Their names in the order of the text, as often as they occur; in linear time, for texts of any content. */
  names(text: string): Iterable<string>;
  /** The top-level list of the item that names them too, by its `key`, where a file writes it. */
  listed?: string;
}

export interface TextField extends FieldBase {
  type: 'text';
  minLength?: number;
  /** In characters (code points). */
  maxLength?: number;
  values?: readonly string[];
  /** With `values`: other texts are allowed and passed through, with a warning. */
  open?: boolean;
  format?: 'uri';
  /** A long text: `pull` puts it into a file of its own; `lines`: only one of several lines. */
  long?: true | 'lines';
  /** The extension of that file; Markdown where nothing is said. */
  extension?: string;
  placeholders?: Placeholders;
}

export interface IntegerField extends FieldBase {
  type: 'integer';
  minimum?: number;
  maximum?: number;
}

export interface NumberField extends FieldBase {
  type: 'number';
  minimum?: number;
  maximum?: number;
}

export interface BooleanField extends FieldBase {
  type: 'boolean';
}

/** The id of a live object. `kind` is set where it belongs to a managed kind, so that `$ref` can name it. */
export interface IdField extends FieldBase {
  type: 'id';
  id: 'integer' | 'string';
  kind?: string;
  /**
   * The effect of an update of that object on this one: this one gets a new version too, or stays on the version that
   * it pins.
   */
  onUpdate?: 'moves' | 'pinned';
}

/** The version number of the object that the sibling field `of` names. */
export interface VersionField extends FieldBase {
  type: 'version';
  of: string;
}

export interface ObjectField extends FieldBase {
  type: 'object';
  fields: { readonly [name: string]: Field };
  /** Fields that are not listed are legal: passed through and compared as plain JSON. */
  open?: boolean;
  /** A plain string in its place is legal too, and means an object with this field alone. */
  shorthand?: string;
}

/** An object whose keys are free and whose values have one shape. */
export interface MapField extends FieldBase {
  type: 'map';
  value: Field;
  /**
   * The map is the whole truth: an unnamed member is wanted absent, an added one is an edit, `{}` is a member. It is
   * compared and written as a whole.
   */
  complete?: true;
  /**
   * True for a member of a complete map that an update makes anew, so that it is away for a while although both objects
   * have it. Both are objects of the kind in normal form.
   */
  vanishes?: (name: string, from: JsonObject, to: JsonObject) => boolean;
}

/** A list, which is one leaf. */
export interface ListField extends FieldBase {
  type: 'list';
  item: Field;
  /** `set`: the order does not count. `ordered`: it does. `orderedWhen`: it does where this sibling field is true. */
  order: 'set' | 'ordered' | { orderedWhen: string };
  /** The field of an element that names it; two elements with the same name are a finding. */
  key?: string;
  minItems?: number;
}

/** JSON that belongs to the user: nothing inside is a form, everything inside is compared by meaning. */
export interface JsonField extends FieldBase {
  type: 'json';
  shape?: 'object' | 'any';
  /** `whole`: one leaf. `members`: each member of the object is a leaf of its own. */
  leaves: 'whole' | 'members';
  /** Known members, for checks and documentation. */
  fields?: { readonly [name: string]: Field };
}

/** How a kind describes one of its fields: loading, comparing, schemas and `explain` follow from it. */
export type Field =
  | TextField
  | IntegerField
  | NumberField
  | BooleanField
  | IdField
  | VersionField
  | ObjectField
  | MapField
  | ListField
  | JsonField;

/** A value with every plain string that stands for an object (`shorthand`) written as that object. */
export function expandShorthand<V>(field: Field | undefined, value: V): V | V[] | { [name: string]: V } {
  if (field?.type === 'list' && Array.isArray(value)) {
    return value.map((item: V) => expandShorthand(field.item, item)) as V[];
  }
  if (field?.type !== 'object' || field.shorthand === undefined || typeof value !== 'string') return value;
  return { [field.shorthand]: value };
}

/** The role of a field; `managed` where its kind names none. */
export function roleOf(field: Field): FieldRole {
  return field.role ?? 'managed';
}

/** True for a map whose members a file lists completely: one that it does not name is wanted absent. */
export function isCompleteMap(field: Field | undefined): field is MapField {
  return field?.type === 'map' && field.complete === true;
}

/** The description of the field at a path; undefined where the kind does not describe one. */
export function fieldAt(root: Field, path: readonly (string | number)[]): Field | undefined {
  let field: Field | undefined = root;
  for (const step of path) {
    if (field === undefined) return undefined;
    if (field.type === 'list') field = field.item;
    else if (field.type === 'map') field = field.value;
    else if ((field.type === 'object' || field.type === 'json') && field.fields !== undefined) {
      field = Object.hasOwn(field.fields, step) ? field.fields[step] : undefined;
    } else return undefined;
  }
  return field;
}
