import type { AccountId, Json, Kinds } from '../model/index.js';
import type { DocumentFormat } from '../source/document-format.js';
import type { ParsedSources } from '../source/read/parsed-sources.js';
import type { Checkout } from './files/checkout.js';
import type { UnknownFields } from './items/item-problem.js';

/** What the files of a target are read with. */
export interface LoadOptions {
  /** Absolute path of the repository. */
  root: string;
  /** Bundles, relative to the root, with their bytes. */
  files: readonly { file: string; bytes: Uint8Array }[];
  /** What git left out, and what it knows about the files. */
  checkout?: Checkout;
  kinds: Kinds;
  target: string;
  /** All targets of the configuration; null without a configuration. */
  targets: readonly string[] | null;
  /** The target's account; null while it is unknown. */
  org: AccountId;
  vars: { readonly [name: string]: Json };
  secrets: readonly string[];
  unknownFields: UnknownFields;
  /** Formats besides bundles. */
  formats?: readonly DocumentFormat[];
  /** What was parsed before, so that no text is parsed twice. */
  sources?: ParsedSources;
  /** The provider that a section belongs to, if not to the target's. */
  providerOf?: (section: string) => string | undefined;
  /** Texts of files, by real path from the root, that replace those on disk. */
  overlay?: ReadonlyMap<string, string>;
}
