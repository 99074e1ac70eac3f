import type { Place } from './finding.js';
import type { Kind, Partition } from './kind.js';
import type { Path } from './path.js';
import type { ValueObject } from './value.js';

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

/** An item of the files with everything resolved that can be without the platform. */
export interface Resource {
  kind: Kind;
  address: string;
  partition: Partition;
  /** The written fields; references and secrets are still `Ref` and `Secret`. */
  value: ValueObject;
  /** Where the item begins. */
  place: Place;
  /** Where a field of it stands: the nearest place that exists in the files. */
  placeOf(path: Path): Place;
  settings: ItemSettings;
}
