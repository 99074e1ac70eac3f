import type { Code } from './codes.js';
import type { ObjectField } from './field.js';
import type { Severity } from './finding.js';
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

/** What a partition can be a part of, in the platform's word: `org`, `project`, `workflow`. */
export type Scope = string;

/** What a kind may say about an item beyond its schema. */
export type ReportFinding = (finding: {
  path: Path;
  code: string;
  severity: Severity;
  message: string;
  remedy?: string;
}) => void;

/** Reads for findings that only the platform can tell; undefined where it does not say, or not yet. */
export interface OnlineView {
  readonly org: AccountId;
  /** What the platform answers to a question in its own words. */
  raw(path: string, query?: { [name: string]: string | number }): Json | undefined;
  /** A whole list. */
  list(path: string): JsonObject[] | undefined;
  /** The live object that a reference or id names, with a field: as a list shows it, else read by itself. */
  object(kind: string, target: Value, field: string): JsonObject | undefined;
}

/** A rule for one member of an object that holds where other fields have given values. */
export interface Variant {
  /** Field path → value; all must hold. */
  when: { readonly [path: string]: string };
  /** Name of the top-level object field that the rule is about. */
  object: string;
  /** Members without which the platform answers 422. */
  required: readonly string[];
  /** Members that mean something in this case; other known members are a finding. */
  allowed: readonly string[];
  source: string;
}

/** What the platform does with something that is launched. */
export interface LaunchRules {
  /** Status words after which it does not change any more, in small letters. */
  ended: readonly string[];
  /** Those of them that mean it did not do what it should. */
  failed: readonly string[];
  /** What one without a name is called in addresses and keys. */
  unnamed: string;
  /** What it leaves, by which people find a launch whose answer was lost: `copies of the workflow`. */
  traces: string;
  /** How long the same request with the same key is sure to be recognized: in milliseconds and in words. */
  repeatable: { ms: number; words: string };
}

/** What the idempotency keys of creates are made of. */
export interface IdempotencyRules {
  /** What stands for the place of a create. */
  place(partition: Partition, org: AccountId): string;
  /** The readable end of a key where the name has nothing that a header can carry. */
  word: string;
}

/** One artifact family of the platform: everything the engine knows about it. */
export interface Kind {
  /** The bundle section and first part of every address. */
  name: string;
  /** For sentences: "a prompt". */
  singular: string;
  /** What sentences about its objects call the rest of the platform. */
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
  /** Immutable fields whose change means: create anew, point users to it, remove the old one. */
  replaceOn: readonly string[];
  versioned: boolean;
  /** Within what an id means one object: in the whole kind, or in one partition of it. */
  idsUniqueIn: 'kind' | 'partition';
  /** An object is written by several requests, so that a run which is cut off may leave it half written. */
  composite?: true;
  /** False where there is no route to read one object by id. */
  readable: boolean;
  variants?: readonly Variant[];
  /** Missing where the platform knows no idempotency keys, so that a repeated create is another one. */
  idempotency?: IdempotencyRules;
  /** The partition of objects that name none, as the whole account is on most platforms; no address says it. */
  home: Partition;
  /** Where its objects can live. */
  lives: readonly Scope[];
  /** The partition of an item. */
  partition(value: ValueObject): Partition;
  /** The fields that put an item into a partition: the inverse of `partition`. */
  placed(partition: Partition): { [name: string]: string | number };
  /** True when a row of the partition's list belongs to the partition and may be managed by us. */
  owns(row: JsonObject, partition: Partition, org: AccountId): boolean;
  /** A narrower list that must hold the object, for kinds that cannot be read by id. */
  narrow?(value: ValueObject): { [name: string]: string };
  /** The body of a create where it is not simply the written fields. */
  body?(value: JsonObject): JsonObject;
  /** Where the platform counts what uses an object: what is asked, how the answer is read. */
  uses?: { ask(id: number | string, org: AccountId): string; count(body: Json): number | undefined };
  /** What only the platform can tell about an item that is going to be written. */
  online?(value: ValueObject, view: OnlineView, report: ReportFinding): void;
  /** What `online` may say. */
  onlineCodes?: readonly Code[];
  /** Rules that no schema can say. */
  check?(value: ValueObject, report: ReportFinding): void;
  /** What `check` may say. */
  codes?: readonly Code[];
}

/** What an object of a kind is called, among its fields or leaves; undefined where it has no name. */
export function nameOf<V>(
  { nameField }: Pick<Kind, 'nameField'>,
  fields: { readonly [name: string]: V },
): V | undefined {
  return nameField !== null && Object.hasOwn(fields, nameField) ? fields[nameField] : undefined;
}

/** A name as a member of the fields or leaves of an object; nothing where objects of the kind have no name. */
export function named<V>({ nameField }: Pick<Kind, 'nameField'>, name: V): { [field: string]: V } {
  return nameField === null ? {} : { [nameField]: name };
}

/** @throws RangeError for a kind that is not launched */
export function launchRules({ name, launch }: Kind): LaunchRules {
  if (launch === undefined) throw new RangeError(`${name} are not launched`);
  return launch;
}

/** What a partition is written like; the numbers are ids. */
const PARTITION = /^[a-z]+(:\d{1,15})?(\/[a-z]+:\d{1,15})*$/;

/** True for the text of a partition that objects of the kind can live in. */
export function isPartitionOf(kind: Kind, partition: Partition): boolean {
  return PARTITION.test(partition) && kind.partition(kind.placed(partition)) === partition;
}

/**
 * True for an id that can stand as one part of a request's path: what a server might read as more than
 * one part, or as the way up, is none.
 */
export function isId(value: unknown): value is number | string {
  if (typeof value === 'number') return Number.isSafeInteger(value) && value >= 0;
  if (typeof value !== 'string' || value === '.' || value === '..') return false;
  return /^[^\p{C}\p{Z}/\\?#%]{1,200}$/u.test(value);
}

/** Names the objects among which an id of a kind means one: its whole kind, or those of a partition. */
export function idSpace(kind: Kind, partition: Partition): string {
  return kind.idsUniqueIn === 'kind' ? kind.name : `${kind.name} ${partition}`;
}

/** Names an object within what its id is counted in (`idSpace`); a number is another id than its text. */
export function objectKey(space: string, id: number | string): string {
  return `${space} ${typeof id} ${id}`;
}

/** True for a row that the platform only keeps for its history; it is never matched. */
export function isArchived(row: JsonObject): boolean {
  return row.archived === true;
}

/** The key fields that a row shows: route fields are the same for a whole list and not in its rows. */
export function rowKeyFields(kind: Kind): string[] {
  return kind.key.filter((name) => kind.fields.fields[name]?.role !== 'route');
}

/** Lists that name the partitions of an account; a scope without one cannot be discovered. */
export type PartitionLists = { readonly [scope: Scope]: string };

/** The kinds of a platform, by name and in the order in which they are created. */
export class Kinds {
  readonly all: readonly Kind[];
  /** The lists that hold what the account is divided into. */
  readonly surroundings: PartitionLists;
  readonly #byName: Map<string, Kind>;

  constructor(kinds: readonly Kind[], surroundings: PartitionLists = {}) {
    this.all = kinds;
    this.surroundings = surroundings;
    this.#byName = new Map(kinds.map((kind) => [kind.name, kind]));
  }

  /** What their platform is called. */
  get words(): Words {
    const [first] = this.all;
    if (first === undefined) throw new RangeError('no kind, so nothing to call their platform');
    return first.words;
  }

  find(name: string): Kind | undefined {
    return this.#byName.get(name);
  }

  get(name: string): Kind {
    const kind = this.#byName.get(name);
    if (kind === undefined) throw new RangeError(`unknown kind ${name}`);
    return kind;
  }
}
