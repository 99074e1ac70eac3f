import { contentForm } from './content.js';
import type { Place } from './finding.js';
import { digest, type Json, type JsonObject } from './json.js';
import type { Kind, Partition } from './kind.js';
import { flatten, type Leaf } from './leaves.js';
import type { Path } from './path.js';
import { type Ref, refsOf, toForms, type ValueObject } from './value.js';

/** The settings that `sync` has for one resource on the current target. */
export interface ItemSettings {
  protect?: boolean;
  renamed_from?: string;
  /** The id of its live object on the current target. */
  id?: number | string;
  take_over?: boolean;
  delete?: boolean;
  /** Released, whatever its origin, when the item leaves the files. */
  release?: boolean;
  /** Digest of the one live edit that may be overwritten. */
  overwrite?: string;
  ignore?: string[];
  on_drift?: 'hold' | 'overwrite' | 'keep';
  run?: 'once' | 'on_change';
  /** Its texts contain the three conflict markers on purpose. */
  conflict_markers?: boolean;
}

/** A value as a file writes it, with the leaves that are compared one by one. */
export interface WrittenLeaves {
  kind: Kind;
  value: ValueObject;
  leaves: ReadonlyMap<string, Leaf>;
}

/** Leaves of a value that is not an item of the files, such as the last applied one. */
export function writtenAs(kind: Kind, value: ValueObject): WrittenLeaves {
  return { kind, value, leaves: flatten(kind, value, 'compared') };
}

/** The parts of an item of the files. */
export interface ResourceParts {
  kind: Kind;
  address: string;
  partition: Partition;
  /** The written fields; references and secrets are still `Ref` and `Secret`. */
  value: ValueObject;
  /** Where the item begins. */
  place: Place;
  /** The place of a field: the nearest one that exists in the files. */
  placeOf(path: Path): Place;
  /** Where the text of a field begins that has lines of its own: in a file, or below front matter. */
  textOf?(path: Path): Place | undefined;
  settings?: ItemSettings;
}

/**
 * An item of the files with everything resolved that needs no platform. Its value never changes, so what is derived
 * from it is computed once, on first access.
 */
export class Resource implements WrittenLeaves {
  readonly kind: Kind;
  readonly address: string;
  readonly partition: Partition;
  readonly value: ValueObject;
  readonly place: Place;
  readonly placeOf: (path: Path) => Place;
  readonly textOf: (path: Path) => Place | undefined;
  settings: ItemSettings;
  #leaves: ReadonlyMap<string, Leaf> | undefined;
  #secrets: ReadonlyMap<string, Leaf> | undefined;
  #refs: readonly Ref[] | undefined;
  #forms: JsonObject | undefined;
  #contentDigest: string | undefined;

  constructor({ kind, address, partition, value, place, placeOf, textOf, settings = {} }: ResourceParts) {
    this.kind = kind;
    this.address = address;
    this.partition = partition;
    this.value = value;
    this.place = place;
    this.placeOf = placeOf;
    this.textOf = textOf ?? (() => undefined);
    this.settings = settings;
  }

  /** The leaves that are compared, by path. */
  get leaves(): ReadonlyMap<string, Leaf> {
    this.#leaves ??= flatten(this.kind, this.value, 'compared');
    return this.#leaves;
  }

  /** The write-only leaves, by path. */
  get secrets(): ReadonlyMap<string, Leaf> {
    this.#secrets ??= flatten(this.kind, this.value, 'secret');
    return this.#secrets;
  }

  /** Every reference in it, in reading order. */
  get refs(): readonly Ref[] {
    this.#refs ??= refsOf(this.value);
    return this.#refs;
  }

  /** The value in the bundle language, with no id and no secret in it. */
  get forms(): JsonObject {
    this.#forms ??= toForms(this.value) as JsonObject;
    return this.#forms;
  }

  /** The value that its digests and keys are made of; not kept, because it is about as large as the item itself. */
  get content(): Json {
    return contentForm(this.kind, this.value);
  }

  /** Digest of its content, with `latest` unresolved. */
  get contentDigest(): string {
    this.#contentDigest ??= digest(this.content);
    return this.#contentDigest;
  }
}
