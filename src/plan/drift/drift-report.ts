import type { Json, Place, Remedy } from '../../model/index.js';
import type { AccountHeader } from '../document/plan.js';

/** Minor versions add members; another major version has another shape. */
export const DRIFT_FORMAT = '1.0';

/** The format of a report for another platform than the default one. */
export const PROVIDER_DRIFT_FORMAT = '2.0';

/** One leaf that differs from what was applied; a missing side is left out. */
export interface DriftLeaf {
  path: string;
  base?: Json;
  live?: Json;
}

/** What happened on the platform to something that was applied from here. */
export type DriftWhat = 'edited' | 'deleted' | 'replaced';

/** One resource that drifted. */
export interface DriftItem {
  address: string;
  kind: string;
  /** The applied id; null where it was never learnt. */
  id: number | string | null;
  /** `replaced`: it is gone, and another object has the same key. */
  what: DriftWhat;
  /** Id of the object that has its key now; null unless `replaced`. */
  replaced_by: number | string | null;
  /** What happened: a sentence without a subject. */
  message: string;
  /** Place of its item in the files; null where it is in none. */
  place: Place | null;
  leaves: DriftLeaf[];
  /** Digest of the edit for `overwrite` in `sync`; null where that cannot decide about it. */
  edit: string | null;
  /** Version at the last apply and now; null where the kind has none. */
  version: { from: number | null; now: number | null } | null;
  /** What can be done, each with the command to type. */
  remedies: Remedy[];
}

/** The platform compared with the ledger. It contains no time and no secret: the same state gives the same report. */
export interface DriftReport extends AccountHeader {
  format_version: string;
  tool_version: string;
  target: string;
  namespace: string;
  base_url: string;
  /** Revision of the ledger, and the last applied commit of the files. */
  ledger: { revision: string | null; commit: string | null };
  /** Patterns of `--only`; empty: everything that the target includes. */
  only: string[];
  /** Number of recorded resources that were compared. */
  compared: number;
  items: DriftItem[];
  /** Resources that could not be compared; it is unknown whether they drifted. */
  unreadable: { address: string; kind: string; message: string }[];
  /** Digest of the drifted and unreadable resources: it stays the same until there is something new to report. */
  digest: string;
}
