import { contentForm } from './content.js';
import type { Place } from './finding.js';
import { digest, type Json, type JsonObject } from './json.js';
import type { Kind, Partition } from './kind.js';
import { flatten, type Leaf } from './leaves.js';
import type { Path } from './path.js';
import { type Ref, refsOf, toForms, type ValueObject } from './value.js';

/** What `sync` says about one resource on the target at hand. */
export interface ItemSettings {
  protect?: boolean;
  renamed_from?: string;
  /** The id that the resource has on the target at hand. */
  id?: number | string;
  take_over?: boolean;
  delete?: boolean;
  /** Let go of, whatever its origin, once the item has left the files. */
  release?: boolean;
  /** Digest of the one live edit that may be overwritten. */
  overwrite?: string;
  ignore?: string[];
  on_drift?: 'hold' | 'overwrite' | 'keep';
  run?: 'once' | 'on_change';
  /** Its texts mean the three markers of a conflict. */
  conflict_markers?: boolean;
}

/** A value as a file writes it, with the leaves that are compared one by one. */
export interface WrittenLeaves {
  kind: Kind;
  value: ValueObject;
  leaves: ReadonlyMap<string, Leaf>;
}

/** A value that is not an item in the files, such as what was applied last. */
export function writtenAs(kind: Kind, value: ValueObject): WrittenLeaves {
  return { kind, value, leaves: flatten(kind, value, 'compared') };
}

/** What an item of the files is made of. */
export interface ResourceParts {
  kind: Kind;
  address: string;
  partition: Partition;
  /** The written fields; references and secrets are still `Ref` and `Secret`. */
  value: ValueObject;
  /** Where the item begins. */
  place: Place;
  /** Where a field of it stands: the nearest place that exists in the files. */
  placeOf(path: Path): Place;
  settings?: ItemSettings;
}

/**
 * An item of the files with everything resolved that can be without the platform. Its value never
 * changes, so what is made of it is made once, when it is first asked for.
 */
export class Resource implements WrittenLeaves {
  readonly kind: Kind;
  readonly address: string;
  readonly partition: Partition;
  readonly value: ValueObject;
  readonly place: Place;
  readonly placeOf: (path: Path) => Place;
  settings: ItemSettings;
  #leaves: ReadonlyMap<string, Leaf> | undefined;
  #secrets: ReadonlyMap<string, Leaf> | undefined;
  #refs: readonly Ref[] | undefined;
  #forms: JsonObject | undefined;
  #content: Json | undefined;
  #contentDigest: string | undefined;

  constructor({ kind, address, partition, value, place, placeOf, settings = {} }: ResourceParts) {
    this.kind = kind;
    this.address = address;
    this.partition = partition;
    this.value = value;
    this.place = place;
    this.placeOf = placeOf;
    this.settings = settings;
  }

  /** What is compared, by path. */
  get leaves(): ReadonlyMap<string, Leaf> {
    this.#leaves ??= flatten(this.kind, this.value, 'compared');
    return this.#leaves;
  }

  /** What is written and never read, by path. */
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

  /** What digests and keys of it stand for. */
  get content(): Json {
    this.#content ??= contentForm(this.kind, this.value);
    return this.#content;
  }

  /** Digest of its content, with `latest` unresolved. */
  get contentDigest(): string {
    this.#contentDigest ??= digest(this.content);
    return this.#contentDigest;
  }
}
