import type { Json, JsonObject } from './json.js';

/**
 * How a field takes part in reading, comparing and writing (C-b):
 * - `managed`: written by the file, compared, part of every update body;
 * - `immutable`: sent when created, compared, never in an update body;
 * - `derived`: the server makes it from another field; managed only where the file writes it;
 * - `secret`: write-only; never read back, never compared, never shown; `$env` is allowed inside;
 * - `route`: chooses the route; never in a body, never compared.
 */
export type FieldRole = 'managed' | 'immutable' | 'derived' | 'secret' | 'route';

/** What a platform is known to make of a value that was sent, besides another form of it. */
export interface Adjustment {
  /** Half a sentence for the docs. */
  says: string;
  /** True where the stored value is what it makes of the one that was sent; `around`: the live object. */
  allows(sent: Json, stored: Json, around: JsonObject): boolean;
}

interface FieldBase {
  /** One or two sentences for `explain`, the editor and the docs. */
  doc: string;
  /** Where the fact comes from, for instance `C-b.1`. */
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
   * What the platform gives it in a new object of several requests, until it is written. In an element of a list or of a
   * complete map, which are written as a whole, it means the same as nothing.
   */
  initial?: Json;
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
  /** A long text: `pull` puts it into a file of its own. */
  long?: boolean;
  /** The extension of that file; Markdown where nothing is said. */
  extension?: string;
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

/** The id of a live object: `kind` where it belongs to a managed kind, so that `$ref` can name it. */
export interface IdField extends FieldBase {
  type: 'id';
  id: 'integer' | 'string';
  kind?: string;
  /** What an update of the object does to us: we move with it, or stay on the version that we pin. */
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
  /** A bare text in its place is legal too, and means an object with this field alone. */
  shorthand?: string;
}

/** An object whose keys are free and whose values have one shape. */
export interface MapField extends FieldBase {
  type: 'map';
  value: Field;
  /**
   * The map is all that there is: a member that no file names is wanted absent, one that was added is an edit,
   * and `{}` is a member. It is compared and written as a whole.
   */
  complete?: true;
  /**
   * True for a member of a complete map that an update makes anew, so that it is away for a while although both objects
   * have it. Both are objects of the kind in normal form.
   */
  vanishes?: (name: string, from: JsonObject, to: JsonObject) => boolean;
}

export interface ListField extends FieldBase {
  type: 'list';
  item: Field;
  /** `set`: order does not count. `ordered`: it does. A function decides by the sibling fields. */
  order: 'set' | 'ordered' | { orderedWhen: string };
  /** The field of an element that names it; equal names are a finding. */
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

/** A value with every bare text that stands for an object (`shorthand`) written as that object. */
export function expandShorthand<V>(field: Field | undefined, value: V): V | V[] | { [name: string]: V } {
  if (field?.type === 'list' && Array.isArray(value)) {
    return value.map((item: V) => expandShorthand(field.item, item)) as V[];
  }
  if (field?.type !== 'object' || field.shorthand === undefined || typeof value !== 'string') return value;
  return { [field.shorthand]: value };
}

export function roleOf(field: Field): FieldRole {
  return field.role ?? 'managed';
}

/** The field that describes what stands at a path, or undefined where nothing is known of it. */
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
