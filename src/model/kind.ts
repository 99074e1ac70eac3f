import type { Code } from './codes.js';
import type { ObjectField } from './field.js';
import type { Severity } from './finding.js';
import type { ItemValidator } from './item-validator.js';
import type { Json, JsonObject } from './json.js';
import type { Path } from './path.js';
import type { AccountId } from './provider.js';
import type { Value, ValueObject } from './value.js';
import type { Words } from './words.js';

/**
 * The list in which an object lives, as text: `org`, `project:22`, `workflow:10`,
 * `project:22/workflow:10`. Objects of one kind in one partition are listed by one route.
 */
export type Partition = string;

/** What a partition belongs to, in the platform's word: `org`, `project`, `workflow`. */
export type Scope = string;

/** Reports a finding about an item that its schema cannot express. `path` is relative to the item. */
export type ReportFinding = (finding: {
  path: Path;
  /** Where in the text at `path` it is, in UTF-16 units; left out where it is about the whole value. */
  at?: number;
  code: string;
  severity: Severity;
  message: string;
  remedy?: string;
}) => void;

/** Answers of the platform for `online` checks; undefined where it does not say, or was not read yet. */
export interface OnlineView {
  readonly org: AccountId;
  /** The platform's answer to a request in its own words. */
  raw(path: string, query?: { [name: string]: string | number }): Json | undefined;
  /** A whole list. */
  list(path: string): JsonObject[] | undefined;
  /**
   * The live object that a reference or id names, with the field `field`: from its list row, otherwise read by itself.
   */
  object(kind: string, target: Value, field: string): JsonObject | undefined;
}

/** A rule for an object field of an item (`object`) that applies where other fields have given values. */
export interface Variant {
  /** Values by field path; all of them must match. */
  when: { readonly [path: string]: string };
  /** Name of the top-level object field that the rule is about. */
  object: string;
  /** Members without which the platform answers 422. */
  required: readonly string[];
  /** Members that have a meaning in this case; other known members are a finding. */
  allowed: readonly string[];
  source: string;
}

/** How the platform treats what is launched. */
export interface LaunchRules {
  /** Status words after which it does not change any more, in small letters. */
  ended: readonly string[];
  /** Those of them that mean failure. */
  failed: readonly string[];
  /** The name that stands for a missing one in addresses and keys. */
  unnamed: string;
  /** What a launch leaves behind, by which people recognize one whose answer was lost: `copies of the workflow`. */
  traces: string;
  /** How long the platform certainly recognizes the same request by its key: in milliseconds and in words. */
  repeatable: { ms: number; words: string };
}

/** What the Idempotency-Keys of creates are made of. */
export interface IdempotencyRules {
  /** Names the place of a create. */
  place(partition: Partition, org: AccountId): string;
  /** The readable end of a key where the name contains nothing that a header can carry. */
  word: string;
}

/** A planned write of an object, as far as its kind judges it. */
export interface PlannedWrite {
  action: 'update' | 'delete';
  /** The object as the platform shows it, at least as its list does. */
  live: JsonObject;
  /** Top-level fields with their values before and after, in the bundle language. */
  leaves: readonly { path: string; before?: Json; after?: Json }[];
}

/** A family of objects on the platform: everything that the tool knows about it, as data. */
export interface Kind {
  /** The bundle section and first part of every address. */
  name: string;
  /** For sentences: "a prompt". */
  singular: string;
  /** The platform's own words, for sentences about its objects. */
  words: Words;
  doc: string;
  source: string;
  fields: ObjectField;
  /** Kinds whose objects must exist first. */
  after: readonly string[];
  /** Top-level fields that make up the natural key, in the order of the address. */
  key: readonly string[];
  /** The top-level field by which people call an object, as part of the key; null where objects have no name. */
  nameField: string | null;
  /** The top-level text that stands below the front matter where a Markdown file holds one object. */
  below?: string;
  /** Library kinds live in a scope: `scope_type` with `org_id`, `project_id` or `workflow_id`. */
  scoped: boolean;
  idType: 'integer' | 'string';
  /** `object`: kept equal. `launch`: run once, can be neither listed, nor changed, nor removed. */
  lifecycle: 'object' | 'launch';
  /** Where `lifecycle` is `launch`. */
  launch?: LaunchRules;
  /** The key can be changed by an update, so a rename keeps the id. */
  renames: boolean;
  /** The platform refuses a second object of the same key. */
  unique: boolean;
  /** Immutable fields: another value means a new object, to which the users of the old one are pointed. */
  replaceOn: readonly string[];
  versioned: boolean;
  /** Whether an id means one object in the whole kind, or only within one partition. */
  idsUniqueIn: 'kind' | 'partition';
  /** Nothing brings a deleted object back: what has its id and its time of creation was never deleted. */
  deletesForGood?: true;
  /**
   * What the ledger keeps of an object besides the fields of files, read from its row, because only a later comparison
   * with it shows an edit. The platform gets it back with `recall`, and shows in its rows what differs.
   */
  trace?(object: JsonObject): Json | undefined;
  /** An object is written by several requests, so an interrupted run may leave it half written. */
  composite?: true;
  /** False where there is no route to read one object by id. */
  readable: boolean;
  variants?: readonly Variant[];
  /** Missing where the platform knows no Idempotency-Keys, so that a repeated create makes a second object. */
  idempotency?: IdempotencyRules;
  /** The partition of objects that name none: the whole account on most platforms. No address contains it. */
  home: Partition;
  /** The scopes in which its objects can live. */
  lives: readonly Scope[];
  /** The partition of an item. */
  partition(value: ValueObject): Partition;
  /** The fields that put an item into a partition: the inverse of `partition`. */
  placed(partition: Partition): { [name: string]: string | number };
  /** True where a row of the partition's list belongs to the partition and the account, so that it may be managed. */
  owns(row: JsonObject, partition: Partition, org: AccountId): boolean;
  /** A narrower list that must hold the object, for kinds that cannot be read by id. */
  narrow?(value: ValueObject): { [name: string]: string };
  /** Makes the body of a create where that is not simply the written fields. */
  body?(value: JsonObject): JsonObject;
  /** How to ask the platform for the number of users of an object; `count` is undefined where it does not say. */
  uses?: { ask(id: number | string, org: AccountId): string; count(body: Json): number | undefined };
  /** What a write does that its leaves do not show: sentences that a plan says first. */
  cautions?(write: PlannedWrite): string[];
  /** Parts of an object that an update deletes; each counts in the limits of deletes, as an object does. */
  parts?: { plural: string; removed(leaves: PlannedWrite['leaves']): number };
  /**
   * Checks of an item that is going to be written which only the platform can answer; `id` is that of its object, null
   * where there is none yet.
   */
  online?(value: ValueObject, view: OnlineView, report: ReportFinding, id: number | string | null): void;
  /** The codes that `online` reports. */
  onlineCodes?: readonly Code[];
  /** Checks that no schema can express. */
  check?(value: ValueObject, report: ReportFinding): void;
  /** Checks of an item whose object a plan leaves as it is, which only the platform can answer. */
  kept?(value: ValueObject, id: number | string, view: OnlineView, report: ReportFinding): void;
  /** Checks an item against its schema; missing for kinds whose validator is with those of the default provider. */
  validator?(): ItemValidator;
  /** The codes that `check` reports. */
  codes?: readonly Code[];
}

/** The name of an object, from its fields or leaves; undefined where it has none. */
export function nameOf<V>(
  { nameField }: Pick<Kind, 'nameField'>,
  fields: { readonly [name: string]: V },
): V | undefined {
  return nameField !== null && Object.hasOwn(fields, nameField) ? fields[nameField] : undefined;
}

/** A name as a member of an object's fields or leaves; empty where objects of the kind have no name. */
export function named<V>({ nameField }: Pick<Kind, 'nameField'>, name: V): { [field: string]: V } {
  return nameField === null ? {} : { [nameField]: name };
}

/**
 * The launch rules of a kind.
 * @throws RangeError for a kind that is not launched
 */
export function launchRules({ name, launch }: Kind): LaunchRules {
  if (launch === undefined) throw new RangeError(`${name} are not launched`);
  return launch;
}

/** The form of a partition; the numbers are ids. */
const PARTITION = /^[a-z]+(:\d{1,15})?(\/[a-z]+:\d{1,15})*$/;

/** True for the text of a partition that objects of the kind can live in. */
export function isPartitionOf(kind: Kind, partition: Partition): boolean {
  return PARTITION.test(partition) && kind.partition(kind.placed(partition)) === partition;
}

/**
 * True for an id that is exactly one part of a request's path: no text that a server might read as several parts, or as
 * the way up.
 */
export function isId(value: unknown): value is number | string {
  if (typeof value === 'number') return Number.isSafeInteger(value) && value >= 0;
  if (typeof value !== 'string' || value === '.' || value === '..') return false;
  return /^[^\p{C}\p{Z}/\\?#%]{1,200}$/u.test(value);
}

/** Names the set of objects in which an id of a kind is unique: the whole kind, or one partition of it. */
export function idSpace(kind: Kind, partition: Partition): string {
  return kind.idsUniqueIn === 'kind' ? kind.name : `${kind.name} ${partition}`;
}

/** Names an object within its `idSpace`; the number 7 and the text "7" are different ids. */
export function objectKey(space: string, id: number | string): string {
  return `${space} ${typeof id} ${id}`;
}

/** True for a row that the platform only keeps for its history; it is never matched. */
export function isArchived(row: JsonObject): boolean {
  return row.archived === true;
}

/** The key fields that a row shows; route fields are not in rows, because they are the same for a whole list. */
export function rowKeyFields(kind: Kind): string[] {
  return kind.key.filter((name) => kind.fields.fields[name]?.role !== 'route');
}

/** The lists of partitions, by scope; partitions of a scope without a list cannot be discovered. */
export type PartitionLists = { readonly [scope: Scope]: string };

/** The kinds of a platform, by name and in the order in which they are created. */
export class Kinds {
  readonly all: readonly Kind[];
  /** The lists of what the account is divided into. */
  readonly surroundings: PartitionLists;
  readonly #byName: Map<string, Kind>;

  constructor(kinds: readonly Kind[], surroundings: PartitionLists = {}) {
    this.all = kinds;
    this.surroundings = surroundings;
    this.#byName = new Map(kinds.map((kind) => [kind.name, kind]));
  }

  /** The words of the platform that these kinds belong to. */
  get words(): Words {
    const [first] = this.all;
    if (first === undefined) throw new RangeError('no kind, so nothing to call their platform');
    return first.words;
  }

  /** The kind of a name; undefined where there is none. */
  find(name: string): Kind | undefined {
    return this.#byName.get(name);
  }

  /**
   * The kind of a name.
   * @throws RangeError where there is none
   */
  get(name: string): Kind {
    const kind = this.#byName.get(name);
    if (kind === undefined) throw new RangeError(`unknown kind ${name}`);
    return kind;
  }
}
