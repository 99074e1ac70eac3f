import type { Platform } from '../compare/index.js';
import type { EmbeddedPlatform } from '../emulator/embedded-platform.js';
import type { HttpClient } from '../http/index.js';
import type { AccountId, Code, Kinds, ProviderSettings, UserError, Words } from '../model/index.js';
import type { DocumentFormat } from '../source/document-format.js';

/** The source and use of the key, for messages; never the key itself. */
export interface KeyUse {
  target: string;
  baseUrl: string;
  /** The source of the base URL. */
  baseUrlSource: string;
  /** The source of the key: `--api-key`, the name of a variable, or a file of the provider's SDK. */
  source: string;
}

/** A platform that has accepted a key. */
export interface Connection<Id extends AccountId = AccountId> {
  /** The owner of the objects; `id` is null on a platform without accounts. */
  account: { id: Id; label: string };
  /** The user and role of the key; null where the platform does not report them. */
  who: { email: string | null; role: string | null };
  /** The platform's clock in its first answer, in milliseconds; null where it sends none. */
  serverTime: number | null;
  platform: Platform;
}

/** Options of the first files of a repository. */
export interface StarterOptions {
  /** The account of the first target; null: the user writes it later. */
  org: number | null;
  /** Name of the ledger. */
  namespace: string;
  /** Folder of the schemas for editors, beside the configuration. */
  schemas: string;
}

/** What `init` writes for a platform. */
export interface Starter {
  /** An example of a key, for the line that sets one. */
  exampleKey: string;
  /** The text of the configuration, with its usual settings. */
  configuration(options: StarterOptions): string;
  /** First bundles and their texts, by path relative to the configuration. */
  bundles(options: StarterOptions): { [file: string]: string };
}

/** Desired state on a platform: what is read, planned and written there. */
export interface Sync<Id extends AccountId = AccountId> {
  kinds: Kinds;
  /** What its files may be besides bundles, for instance its own exports. */
  formats?: readonly DocumentFormat[];
  /**
   * Sends the first request of every run, which checks that the key is valid and belongs to the target's account.
   * @param wanted the target's account; null where none is set
   */
  connect(client: HttpClient, wanted: AccountId, key: KeyUse): Promise<Connection<Id>>;
  /** The error about a key of another account than the target's. */
  otherAccount(found: AccountId, wanted: AccountId, key: KeyUse): UserError;
}

/**
 * A platform: everything that the rest of the tool knows about it. The value itself is data that every run reads, so it
 * is small; what only a target on the platform needs is loaded by a literal `import()`.
 */
export interface Provider<Id extends AccountId = AccountId> {
  /** Its name in the configuration: `provider: pipelines`. */
  name: string;
  /** Its name in sentences. */
  title: string;
  words: Words;
  settings: ProviderSettings;
  /** Names of its kinds, in the order in which they are created; no other platform has them. */
  sections: readonly string[];
  sync(): Promise<Sync<Id>>;
  /** The first files of a repository. */
  starter(): Promise<Starter>;
  /** Its own codes, for docs/errors.md; its kinds have theirs. */
  codes: { readonly [name: string]: Code };
  /** A stand-in for the platform on this machine. A literal `import()`, so that only what runs one loads it. */
  emulate?(): Promise<EmbeddedPlatform>;
}
