import type { Code } from './codes.js';
import type { Finding } from './finding.js';
import type { SectionValidator } from './item-validator.js';
import type { JsonObject } from './json.js';

/** What names an account of a platform; null where the platform has none. */
export type AccountId = number | string | null;

/** How people name an account of a platform, in files, on the command line and in the platform's own tool. */
export interface AccountNaming {
  /** The key of a target that holds it: `account`. */
  key: 'org_id' | 'account';
  /** Reads what was written; undefined where no account can be called that. */
  read(written: number | string): AccountId | undefined;
  /** The form that it must have: `a positive whole number`. */
  form: string;
  /** What the user has to look up: `the number of the account`. */
  what: string;
  /** An example for remedies: `2`. */
  example: string;
}

/** What a provider's own tool keeps in a file on a person's machine. */
export interface OwnSettings {
  api_key?: string;
  base_url?: string;
  org_id?: number | string;
}

/** How a run reaches a platform: names of variables, addresses and headers. */
export interface ProviderSettings {
  /** Environment variables that begin with this and `_` belong to the provider; no secret may have such a name. */
  prefix: string;
  /** The address of a target that names none; null where every target has to. */
  defaultBaseUrl: string | null;
  /** Variables that name the address where the configuration does not, the first that is set. */
  baseUrlVariables: readonly [string, ...string[]];
  /** True for an address to which the key may be sent although only a file names it; `https:` was checked before. */
  trusts(url: URL): boolean;
  /** How an account is named; null where the platform has none. */
  account: AccountNaming | null;
  /** Targets may say `strict: true`: what a check cannot run then counts as invalid. */
  strict?: true;
  /** Headers of every request. */
  headers(key: string): { [name: string]: string };
  /** Variables that no longer have an effect but that people still set. */
  dead?: readonly { variable: string; code: Code; message: string; remedy: string }[];
  /** A file that the platform's own tool keeps; it is only read. */
  own?: {
    /** The name of the file in messages. */
    nameOf(env: Readonly<Record<string, string | undefined>>): string;
    /** For a finding about the account in it: where it is, and what to do if it is invalid. */
    account: { where: string; remedy: string };
    read(options: {
      env: Readonly<Record<string, string | undefined>>;
      home?: string;
    }): Promise<{ config: OwnSettings | null; findings: Finding[] }>;
  };
}

/** A key at the top of the configuration that belongs to a platform. */
export interface ConfigSection {
  /** JSON Schema (draft-07) of its value; each key has a description. */
  schema: JsonObject;
  /** The check against the schema. */
  validator: SectionValidator;
}

/** Sections by their keys. Each is a literal `import()`, which happens only where a file has the key. */
export interface ConfigSections {
  readonly [key: string]: () => Promise<ConfigSection>;
}

/** A provider as the configuration knows it. */
export interface ProviderName {
  name: string;
  configuration?: ConfigSections;
  settings: Pick<ProviderSettings, 'prefix' | 'account' | 'defaultBaseUrl' | 'strict'>;
}

/** An address for remedies: the platform's own, where it has one. */
export function exampleAddress({ defaultBaseUrl }: Pick<ProviderSettings, 'defaultBaseUrl'>): string {
  return defaultBaseUrl ?? 'https://platform.example.com';
}

/** The beginnings of names that no secret may have: these variables hold keys of platforms and of GitHub. */
export function reservedPrefixes(
  providers: readonly { settings: Pick<ProviderSettings, 'prefix'> }[],
): string[] {
  return [...providers.map(({ settings }) => `${settings.prefix}_`), 'GITHUB_', 'ACTIONS_'];
}

/** The variable with the key of every target that has none of its own. */
export function keyVariable({ prefix }: Pick<ProviderSettings, 'prefix'>): string {
  return `${prefix}_API_KEY`;
}

/** The variable that holds a target's key when the configuration names none: `<PREFIX>_API_KEY_<TARGET>`. */
export function targetKeyVariable(settings: Pick<ProviderSettings, 'prefix'>, target: string): string {
  return `${keyVariable(settings)}_${targetWord(target)}`;
}

/** The name of a target as a part of a variable: in upper case, every other character as `_`. */
export function targetWord(target: string): string {
  return target.toUpperCase().replace(/[^A-Z0-9]/gu, '_');
}
