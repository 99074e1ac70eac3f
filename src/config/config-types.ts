import { type AccountId, type Json, matchesAny, type Place } from '../model/index.js';

/** The provider of a target that names none. */
export const DEFAULT_PROVIDER = 'pipelines';

export type OnDrift = 'hold' | 'overwrite' | 'keep';

/** One account on one platform, as the configuration describes it. */
export interface TargetConfig {
  name: string;
  /** Name of the platform's provider. */
  provider: string;
  /** Without a `/` at its end; null where the file does not say. */
  baseUrl: string | null;
  /** The account that the key must belong to; null where the file names none. */
  orgId: AccountId;
  /** The only variable that may hold the key; null: the default names. */
  apiKeyEnv: string | null;
  vars: { [name: string]: Json };
  secrets: string[];
  onDrift: OnDrift;
  prune: boolean;
  limits: { maxDeletes: number; maxDeletePercent: number };
  protect: string[];
  requireClean: boolean;
  include: string[];
  exclude: string[];
  /** Where the target says otherwise than the configuration as a whole; likewise `unknownFields`. */
  ledger?: 'git' | 'file';
  unknownFields?: 'warn' | 'error';
  /** Kinds, those of the configuration as a whole included. */
  allowUnreadable: string[];
  /** Where its name is written; missing for the target that stands in without a configuration. */
  place?: Place;
  /** Where the value of each of its keys is written, for findings that come later. */
  places?: { readonly [key: string]: Place };
}

/** The configuration of a repository, defaults filled in. */
export interface Config {
  /** Path from the root; null without a configuration. */
  file: string | null;
  /** Absolute folder of the repository, without one of the current folder. */
  root: string;
  /** Folder that bundle patterns start from, as path from the root; '' for the root itself. */
  folder: string;
  version: 1;
  namespace: string;
  /** The file says it; else it is made of origin and folder, and changes with them. */
  isNamespaceWritten: boolean;
  bundles: string[];
  /** Where each bundle pattern is written. */
  bundlePlaces?: ReadonlyMap<string, Place>;
  defaultTarget: string | null;
  ledger: 'git' | 'file' | null;
  unknownFields: 'warn' | 'error';
  /** Kinds; each target's own list holds them already. */
  allowUnreadable: string[];
  targets: Map<string, TargetConfig>;
}

/** True for an address that the target is about (`include` and `exclude`). */
export function isInTarget(target: Pick<TargetConfig, 'include' | 'exclude'>, address: string): boolean {
  return matchesAny(target.include, address) && !matchesAny(target.exclude, address);
}

/** What a target has where its file says nothing. */
export function defaultTarget(name: string): TargetConfig {
  return {
    name,
    provider: DEFAULT_PROVIDER,
    baseUrl: null,
    orgId: null,
    apiKeyEnv: null,
    vars: {},
    secrets: [],
    onDrift: 'hold',
    prune: false,
    limits: { maxDeletes: 5, maxDeletePercent: 20 },
    protect: [],
    requireClean: false,
    include: ['*'],
    exclude: [],
    allowUnreadable: [],
  };
}
