import type { Platform } from '../compare/index.js';
import type { EmbeddedPlatform } from '../emulator/embedded-platform.js';
import type { HttpClient } from '../http/index.js';
import type { AccountId, Code, Kinds, ProviderSettings, UserError, Words } from '../model/index.js';

/** Which key is used where, for messages; never the key itself. */
export interface KeyUse {
  target: string;
  baseUrl: string;
  /** Where the base URL was found, for messages. */
  baseUrlSource: string;
  /** Where the key was found: `--api-key`, the name of a variable, a file of the provider's own. */
  source: string;
}

/** A platform that has accepted a key. */
export interface Connection<Id extends AccountId = AccountId> {
  /** What the objects belong to; `id` is null where the platform has no such thing. */
  account: { id: Id; label: string };
  /** Who the key belongs to, and what it may do; null where the platform does not say. */
  who: { email: string | null; role: string | null };
  /** The platform's clock, from its first answer, in milliseconds; null where it shows none. */
  serverTime: number | null;
  platform: Platform;
}

/** What the first files of a repository are made with. */
export interface StarterOptions {
  /** The account of the first target; null: the user writes it later. */
  org: number | null;
  /** Name of the ledger. */
  namespace: string;
  /** Folder of the schemas that editors read, beside the configuration. */
  schemas: string;
}

/** What `init` writes for a platform. */
export interface Starter {
  /** What a key looks like, for the line that sets one. */
  exampleKey: string;
  /** The text of the configuration, with its usual settings. */
  configuration(options: StarterOptions): string;
  /** First bundles and the texts that they name, by path from the configuration. */
  bundles(options: StarterOptions): { [file: string]: string };
}

/** A platform whose objects are kept as the files say: all that the rest of the tool knows of it. */
export interface Provider<Id extends AccountId = AccountId> {
  /** How the configuration names it: `provider: pipelines`. */
  name: string;
  /** How sentences name it. */
  title: string;
  words: Words;
  settings: ProviderSettings;
  kinds: Kinds;
  /** The first files of a repository. */
  starter: Starter;
  /** Codes of what it says itself, for docs/errors.md; those of its kinds stand with the kinds. */
  codes: { readonly [name: string]: Code };
  /**
   * The first request of every run: is the key good, and is it of the account that the target names?
   * @param wanted the target's account; null where nothing names one
   */
  connect(client: HttpClient, wanted: AccountId, key: KeyUse): Promise<Connection<Id>>;
  /** A key of another account than the target's, as the error that says so. */
  otherAccount(found: AccountId, wanted: AccountId, key: KeyUse): UserError;
  /** A stand-in for the platform on this machine. A literal `import()`, so that only what runs one loads it. */
  emulate?(): Promise<EmbeddedPlatform>;
}
