import type { Code } from './codes.js';
import type { Finding } from './finding.js';

/** What names an account of a platform; null where the platform has none. */
export type AccountId = number | string | null;

/** How people name an account of a platform, in files, on the command line and in the platform's own tool. */
export interface AccountNaming {
  /** The key of a target that holds it: `account`. */
  key: 'org_id' | 'account';
  /** Reads what was written; undefined where no account can be called that. */
  read(written: number | string): AccountId | undefined;
  /** What it has to be: `a positive whole number`. */
  form: string;
  /** What to look up: `the name of the user`. */
  what: string;
  /** One of them, for remedies: `2`. */
  example: string;
}

/** What a provider's own tool keeps in a file on a person's machine. */
export interface OwnSettings {
  api_key?: string;
  base_url?: string;
  org_id?: number | string;
}

/** How a run reaches a platform: names of variables, addresses and what goes along with each request. */
export interface ProviderSettings {
  /** Environment variables that begin with it and `_` are the provider's: no secret of a file has such a name. */
  prefix: string;
  /** The address of a target that names none; null where every target has to. */
  defaultBaseUrl: string | null;
  /** Variables that name the address where the configuration does not, the first that is set. */
  baseUrlVariables: readonly [string, ...string[]];
  /** An address that the key may go to although only a file names it: `https:` on a port of its own already. */
  trusts(url: URL): boolean;
  /** How an account is named; null where the platform has none. */
  account: AccountNaming | null;
  /** Targets may say `strict: true`: what a check cannot run then counts as invalid. */
  strict?: true;
  /** Headers of every request. */
  headers(key: string): { [name: string]: string };
  /** Variables that are set and mean nothing any more. */
  dead?: readonly { variable: string; code: Code; message: string; remedy: string }[];
  /** A file that the platform's own tool keeps; it is only read. */
  own?: {
    /** How messages call the file. */
    nameOf(env: Readonly<Record<string, string | undefined>>): string;
    /** The account in it, for a finding: how it is called, and what to do where it is none. */
    account: { where: string; remedy: string };
    read(options: {
      env: Readonly<Record<string, string | undefined>>;
      home?: string;
    }): Promise<{ config: OwnSettings | null; findings: Finding[] }>;
  };
}

/** A provider as the configuration knows it. */
export interface ProviderName {
  name: string;
  settings: Pick<ProviderSettings, 'prefix' | 'account' | 'defaultBaseUrl' | 'strict'>;
}

/** An address for remedies: the platform's own, where it has one. */
export function exampleAddress({ defaultBaseUrl }: Pick<ProviderSettings, 'defaultBaseUrl'>): string {
  return defaultBaseUrl ?? 'https://platform.example.com';
}

/** How names begin that no secret may have: variables of the platforms and of GitHub hold keys of their own. */
export function reservedPrefixes(
  providers: readonly { settings: Pick<ProviderSettings, 'prefix'> }[],
): string[] {
  return [...providers.map(({ settings }) => `${settings.prefix}_`), 'GITHUB_', 'ACTIONS_'];
}

/** The variable that holds the key of every target without one of its own. */
export function keyVariable({ prefix }: Pick<ProviderSettings, 'prefix'>): string {
  return `${prefix}_API_KEY`;
}

/** The variable that holds a target's key when the configuration names none: `<PREFIX>_API_KEY_<TARGET>`. */
export function targetKeyVariable(settings: Pick<ProviderSettings, 'prefix'>, target: string): string {
  return `${keyVariable(settings)}_${target.toUpperCase().replace(/[^A-Z0-9]/gu, '_')}`;
}
