import type { Json, Place, Remedy } from '../../model/index.js';
import type { AccountHeader } from '../document/plan.js';

/** Minor versions add, another major version is another shape. */
export const DRIFT_FORMAT = '1.0';

/** The format of a report that names provider and account. */
export const PROVIDER_DRIFT_FORMAT = '2.0';

/** One leaf that is not as it was applied; a side that does not exist is left out. */
export interface DriftLeaf {
  path: string;
  base?: Json;
  live?: Json;
}

/** What happened on the platform to something that was applied from here. */
export type DriftWhat = 'edited' | 'deleted' | 'replaced';

export interface DriftItem {
  address: string;
  kind: string;
  /** The id that was applied; null where it was never learnt. */
  id: number | string | null;
  /** `replaced`: it is gone, and another object of the same key stands there. */
  what: DriftWhat;
  /** Id of the object that stands in its place; null unless `replaced`. */
  replaced_by: number | string | null;
  /** A sentence without a subject: what happened. */
  message: string;
  /** Where its item stands in the files; null where it is in none. */
  place: Place | null;
  leaves: DriftLeaf[];
  /** Digest of the edit, which `overwrite` of `sync` can decide about; null where it cannot. */
  edit: string | null;
  /** Version when it was applied and now; null where the kind has none. */
  version: { from: number | null; now: number | null } | null;
  /** What can be done, each with the command to type. */
  remedies: Remedy[];
}

/** The platform against the ledger: no clock, no secret, the same for the same state. */
export interface DriftReport extends AccountHeader {
  format_version: string;
  tool_version: string;
  target: string;
  namespace: string;
  base_url: string;
  /** Revision of the ledger, and the commit of the files that were applied last. */
  ledger: { revision: string | null; commit: string | null };
  /** Patterns of `--only`; empty means everything that the target selects. */
  only: string[];
  /** How many recorded resources were compared. */
  compared: number;
  items: DriftItem[];
  /** Could not be compared, so nothing is known of them. */
  unreadable: { address: string; kind: string; message: string }[];
  /** Over what drifted and what could not be read: equal as long as there is nothing new to tell. */
  digest: string;
}
