import type { FoundIn } from '../bundle/generated/code-levels.js';
import { type AccountId, type Json, matchesAny, type Place } from '../model/index.js';
import type { Rule } from '../rules/index.js';
import type { SourceNode } from '../source/read/source-node.js';

/** The provider of a target without `provider`. */
export const DEFAULT_PROVIDER = 'pipelines';

/** The policies for edits made on the platform. */
export type OnDrift = 'hold' | 'overwrite' | 'keep';

/** One account on one platform, as the configuration describes it. */
export interface TargetConfig {
  name: string;
  /** Name of the platform's provider. */
  provider: string;
  /** Without a trailing `/`; null where the file sets none. */
  baseUrl: string | null;
  /** The account that the key must belong to; null where the file names none. */
  orgId: AccountId;
  /** The only variable that may hold the key; null: the default names. */
  apiKeyEnv: string | null;
  vars: { [name: string]: Json };
  secrets: string[];
  /** Beginnings of names that no secret may have; left out where no configuration says which platforms there are. */
  reserved?: readonly string[];
  onDrift: OnDrift;
  prune: boolean;
  limits: { maxDeletes: number; maxDeletePercent: number };
  protect: string[];
  requireClean: boolean;
  /** What a check cannot run counts as invalid; only where the platform has the setting. */
  strict?: boolean;
  include: string[];
  exclude: string[];
  /** Patterns of its own, in place of those of the configuration. */
  bundles?: BundlePatterns;
  /** Set where the target overrides the configuration; likewise `unknownFields`. */
  ledger?: 'git' | 'branch' | 'file';
  unknownFields?: 'warn' | 'error';
  /** Kinds, including those of the configuration itself. */
  allowUnreadable: string[];
  /** Warnings and notes that are not shown, including those of the configuration itself. */
  silence: readonly Silence[];
  /** Place of its name; missing for the implicit target of a run without configuration. */
  place?: Place;
  /** Place of the value of each key, for later findings. */
  places?: { readonly [key: string]: Place };
}

/** A warning or note that is not shown. */
export interface Silence {
  code: string;
  /** Address or pattern of the items that it is about; null: every finding with the code. */
  address: string | null;
  reason: string;
  place: Place;
  /** Where the code is found: in the files, by a plan, or elsewhere. */
  foundIn: FoundIn;
}

/** Patterns of bundles, relative to the folder of the configuration. */
export interface BundlePatterns {
  patterns: string[];
  /** Place of each pattern. */
  places: ReadonlyMap<string, Place>;
}

/** The configuration of a repository, defaults filled in. */
export interface Config {
  /** Path relative to the root; null without a configuration. */
  file: string | null;
  /** Absolute folder of the repository; without a repository, the current folder. */
  root: string;
  /** Folder of the bundle patterns, relative to the root; '' for the root itself. */
  folder: string;
  version: 1;
  namespace: string;
  /** True where the file sets it; else it is made from origin and folder, and changes with them. */
  isNamespaceWritten: boolean;
  bundles: string[];
  /** Place of each bundle pattern. */
  bundlePlaces?: ReadonlyMap<string, Place>;
  /** The patterns of the configuration itself, where `bundles` are those of a target. */
  topBundles?: string[];
  defaultTarget: string | null;
  ledger: 'git' | 'branch' | 'file' | null;
  unknownFields: 'warn' | 'error';
  /** Where new objects go; missing: where most of their kind stand. */
  layout?: 'files' | 'bundles';
  /** Kinds; the list of each target includes them already. */
  allowUnreadable: string[];
  targets: Map<string, TargetConfig>;
  /** By name; missing without the key. */
  rules?: ReadonlyMap<string, Rule>;
  /** Values of the keys that belong to platforms, checked against their schemas; missing without such a key. */
  sections?: ReadonlyMap<string, SourceNode>;
}

/** The configuration as it counts for one target, which may have bundles and a place of the ledger of its own. */
export function configOf(config: Config, target: Pick<TargetConfig, 'bundles' | 'ledger'>): Config {
  return { ...bundlesOf(config, target), ledger: target.ledger ?? config.ledger };
}

/** The configuration with the bundles of one target: its own, else those of the configuration. */
export function bundlesOf(config: Config, { bundles }: Pick<TargetConfig, 'bundles'>): Config {
  return bundles === undefined
    ? config
    : {
        ...config,
        bundles: bundles.patterns,
        bundlePlaces: bundles.places,
        topBundles: config.topBundles ?? config.bundles,
      };
}

/** The configuration once for each set of bundles in it, so that an exclusion counts in its own set only. */
export function bundleSets(config: Config): Config[] {
  const targets = [...config.targets.values()];
  const own = targets
    .filter(({ bundles }) => bundles !== undefined)
    .map((target) => bundlesOf(config, target));
  return isTopUsed(config) || own.length === 0 ? [config, ...own] : own;
}

/** True where a target takes its bundles from the top of the configuration. */
export function isTopUsed({ targets }: Pick<Config, 'targets'>): boolean {
  return [...targets.values()].some(({ bundles }) => bundles === undefined);
}

/** True for an address that the target includes (`include` and `exclude`). */
export function isInTarget(target: Pick<TargetConfig, 'include' | 'exclude'>, address: string): boolean {
  return matchesAny(target.include, address) && !matchesAny(target.exclude, address);
}

/** A target with default settings. */
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
    silence: [],
  };
}
