import path from 'node:path';
import { type Checkout, WHOLE_CHECKOUT } from '../../bundle/files/checkout.js';
import type { Desired } from '../../bundle/load-desired.js';
import { chooseTarget, implicitConfig, loadConfig } from '../../config/config.js';
import { type Config, configOf, type TargetConfig } from '../../config/config-types.js';
import { secretEdges } from '../../config/secret-edges.js';
import { resolveSettings, type Settings } from '../../config/settings.js';
import { readSecrets } from '../../config/settings-input.js';
import { silenced, unusedSilence } from '../../config/silence.js';
import { findRoot } from '../../host/find-root.js';
import { type GitInfo, readGit } from '../../host/git-info.js';
import {
  at,
  type Finding,
  hasErrors,
  type Kinds,
  pasted,
  sortFindings,
  UserError,
} from '../../model/index.js';
import { PROVIDERS, type Provider, type Sync } from '../../providers/index.js';
import { ParsedSources } from '../../source/read/parsed-sources.js';
import { type CheckedTarget, CheckOnlyError } from './check-only.js';
import { commandPlaces } from './command-place.js';
import { type BundleFiles, desire, readBundles } from './files.js';
import type { RuleFlags, TargetFlags } from './flags.js';
import type { Host } from './host.js';
import { type OpenCheckout, openCheckout } from './open-checkout.js';
import { OPEN_CODES } from './open-codes.js';
import { namesOwner } from './other-targets-file.js';
import type { Judged, RunRules } from './run-rules.js';
import { withOthers } from './with-others.js';

/** Everything that is known without the platform: configuration, target, files and desired resources. */
export interface Offline {
  provider: Provider;
  sync: Sync;
  kinds: Kinds;
  /** With the bundles of the target. */
  config: Config;
  target: TargetConfig;
  settings: Settings | undefined;
  git: GitInfo;
  checkout: OpenCheckout;
  files: BundleFiles;
  desired: Desired;
  /** Missing where the command does not ask for them. */
  rules?: RunRules;
  /** All findings so far, sorted. */
  findings: Finding[];
  /** Number of errors in the files that `findings` leaves out, because the command only needs the ledger. */
  brokenFiles: number;
}

/** What a command needs from the files: their content, or only the places of items. */
export type FilesUse = 'needed' | 'places';

/** What a command tolerates in the files. */
export interface Leniency {
  use?: FilesUse;
  /** True for findings that this command ignores. */
  forgive?(finding: Finding): boolean;
  /** Resolves pointers of Git LFS; left out: a pointer is an error. */
  lfs?: Checkout['lfs'];
  /** The command asks for the rules of the configuration: of its files, or of its changes alone. */
  rules?: RuleFlags;
  /** Named files are checked together with the other files of the configuration. */
  withOthers?: true;
}

/** Findings that end a run before the first request. */
export class FindingsError extends Error {
  readonly findings: readonly Finding[];
  /** The files that were read, for excerpts; undefined where the run ended before reading them. */
  readonly files: Pick<BundleFiles, 'files'> | undefined;

  constructor(findings: readonly Finding[], files?: Pick<BundleFiles, 'files'>) {
    super('the files have errors');
    this.findings = findings;
    this.files = files;
  }
}

/**
 * Loads configuration and bundles. Errors in them are findings.
 * @param named bundles by name; empty: those of the configuration
 * @throws FindingsError where no target can be chosen; UserError where there is no configuration; CheckOnlyError for a
 *   target whose files are only checked
 */
export async function openFiles(
  flags: TargetFlags,
  named: readonly string[],
  io: Host,
  offline: boolean,
  { use = 'needed', forgive = () => false, lfs, rules: asked, withOthers: isWithOthers }: Leniency = {},
): Promise<Offline> {
  const git = await readGit(homeOf(flags, io), (root) => io.openGit(root));
  const sources = new ParsedSources();
  const opened = await openConfig(flags, named, git.originUrl, io, use, sources);
  const { findings } = opened;
  const chosen = chooseTarget(opened.config, flags.target);
  if (chosen.finding !== undefined) findings.push(chosen.finding);
  if (chosen.target === undefined) {
    throw new FindingsError(findings);
  }
  const target = chosen.target;
  const config = configOf(opened.config, target);
  const provider = providerOf(target, io);
  const sync = await provider.sync?.();
  const resolved = await settingsOf(target, provider, flags, io, offline);
  findings.push(...resolved.findings);
  const checkout = await openCheckout(git, config, named, io);
  const files = await readNamed(config, named, io, lfs === undefined ? checkout : { ...checkout, lfs });
  const { documents } = commandPlaces(flags, named, { config, target }, io.cwd);
  const placed = (finding: Finding): Finding =>
    finding.command === undefined ? finding : { ...finding, command: at(finding.command, documents) };
  if (sync === undefined) {
    if (!isChecked(provider)) throw new TypeError(`provider ${provider.name} neither applies nor checks`);
    const { files: read, named: chosenFiles } = await wholeTrees(files, config, io);
    const ofRules = await rulesWithoutUse(opened.config, target, provider);
    const all = sortFindings([...findings, ...ofRules, ...read.findings]).map(placed);
    const checked = new CheckOnlyError({
      provider,
      config,
      target,
      settings: resolved.settings,
      git,
      files: read,
      named: chosenFiles,
      findings: all,
    });
    checked.place = documents;
    throw checked;
  }
  const { kinds } = sync;
  const load = (from: Pick<BundleFiles, 'files' | 'checkout'>) =>
    desire(config, target, kinds, resolved.settings?.orgId ?? target.orgId, from, {
      sources,
      formats: sync.formats ?? [],
      providerOf: (section) =>
        (io.providers ?? PROVIDERS).find(({ sections }) => sections.includes(section))?.name,
    });
  const isPart = isWithOthers === true && !files.complete && config.file !== null;
  const loaded = isPart ? withOthers(files, await readNamed(config, [], io, checkout), load) : undefined;
  const desired = loaded?.desired ?? load(files);
  const ofFiles = [...files.findings, ...(loaded ?? desired).findings].map(namesOwner(opened.config, target));
  const judged = { config: opened.config, target, git, desired, judgesItems: use === 'needed' };
  const rules = asked === undefined ? undefined : await rulesFor(judged, asked, io);
  findings.push(...(rules?.findings ?? []));
  if (use === 'needed') findings.push(...ofFiles, ...secretEdges(desired.resources, io.env));
  // An error may hide what an entry of `silence` is for, and so may files that are not read.
  const isWhole = use === 'needed' && files.complete && !hasErrors(findings);
  const unused = isWhole ? unusedSilence(target, 'files', findings) : [];
  return {
    provider,
    sync,
    kinds,
    config,
    target,
    settings: resolved.settings,
    git,
    checkout,
    files,
    desired,
    ...(rules === undefined ? {} : { rules }),
    findings: silenced(
      sortFindings([...findings, ...unused].filter((finding) => !forgive(finding))).map(placed),
      target.silence,
    ),
    brokenFiles: use === 'needed' ? 0 : ofFiles.filter((one) => one.severity === 'error').length,
  };
}

/** Files that are named belong to trees, which need their other files as well: those of the configuration. */
async function wholeTrees(
  files: BundleFiles,
  config: Config,
  io: Host,
): Promise<{ files: BundleFiles; named: ReadonlySet<string> | null }> {
  if (files.complete) return { files, named: null };
  const own = new Set(files.files.map(({ file }) => file));
  if (config.file === null) return { files, named: own };
  const all = await readNamed(config, [], io);
  const others = all.files.filter(({ file }) => !own.has(file));
  const findings = new Map([...files.findings, ...all.findings].map((one) => [JSON.stringify(one), one]));
  const joined = { ...files, files: [...files.files, ...others], findings: [...findings.values()] };
  return { files: joined, named: own };
}

/** The configuration, or an implicit one for the named bundles. Its errors end the command. */
export async function openConfig(
  flags: Pick<TargetFlags, 'config'>,
  named: readonly string[],
  originUrl: string | null,
  io: Host,
  use: FilesUse = 'needed',
  sources: ParsedSources = new ParsedSources(),
): Promise<{ config: Config; findings: Finding[] }> {
  const providers = io.providers ?? PROVIDERS;
  const loaded = await loadConfig({
    cwd: io.cwd,
    ...(flags.config === undefined ? {} : { configPath: flags.config }),
    originUrl,
    kinds: providers.flatMap(({ sections }) => sections),
    providers,
    sources,
  });
  const findings: Finding[] = [...loaded.findings];
  if (loaded.config === undefined && hasErrors(findings)) {
    throw new FindingsError(findings);
  }
  const root = findRoot(io.cwd) ?? io.cwd;
  const config = loaded.config ?? implicitConfig({ root, cwd: io.cwd, bundles: named });
  if (loaded.config === undefined && named.length === 0 && use === 'needed') {
    throw new UserError(
      OPEN_CODES.noConfiguration.code,
      'No pipelines-sync.yaml here or in a parent folder, and no bundle was named.',
      'Name bundles on the command line, or create a configuration.',
      1,
      pasted('init'),
    );
  }
  return { config, findings };
}

/** Address and key of a target, which no output shows from then on, nor its secrets. */
export async function settingsOf(
  target: TargetConfig,
  provider: Provider,
  flags: TargetFlags,
  io: Host,
  offline: boolean,
): Promise<{ settings?: Settings; findings: Finding[] }> {
  const own = await provider.settings.own?.read({ env: io.env });
  const { settings, findings } = resolveSettings({
    flags: definedOnly({
      apiKey: flags.apiKey,
      baseUrl: flags.baseUrl,
      org: flags.org,
      keyWords: flags.keyWords,
    }),
    env: io.env,
    target,
    provider: provider.settings,
    sdkConfig: own?.config ?? null,
    offline,
  });
  if (settings !== undefined) io.conceal([settings.apiKey]);
  io.conceal(readSecrets(io.env, target.secrets));
  return {
    ...(settings === undefined ? {} : { settings }),
    findings: [...(own?.findings ?? []), ...findings],
  };
}

/** The rules of a run; most configurations have none, and load nothing for them. */
async function rulesFor(judged: Judged, asked: RuleFlags, io: Host): Promise<RunRules | undefined> {
  const { rulesFrom = [], override = [], base } = asked;
  if (judged.config.rules === undefined && base === undefined && rulesFrom.length + override.length === 0)
    return undefined;
  const { rulesOfRun } = await import('./run-rules.js');
  return rulesOfRun(judged, asked, io);
}

/** Likewise for a target whose files are only checked. */
async function rulesWithoutUse(config: Config, target: TargetConfig, provider: Provider): Promise<Finding[]> {
  if (config.rules === undefined) return [];
  const { rulesOfChecked } = await import('./rules-of-checked.js');
  return rulesOfChecked(config, target, provider);
}

/** The provider of a target; the configuration was checked to name an existing one. */
function providerOf(target: TargetConfig, io: Host): Provider {
  const found = (io.providers ?? PROVIDERS).find(({ name }) => name === target.provider);
  if (found === undefined) throw new RangeError(`no provider ${target.provider}`);
  return found;
}

function isChecked(provider: Provider): provider is CheckedTarget['provider'] {
  return provider.check !== undefined;
}

/** Reads the bundles named on the command line, else those of the configuration. */
export function readNamed(
  config: Config,
  named: readonly string[],
  io: Host,
  checkout: Checkout = WHOLE_CHECKOUT,
): Promise<BundleFiles> {
  return readBundles(
    config,
    named.map((file) => toRoot(file, config.root, io.cwd)),
    checkout,
  );
}

/** The folder of the files: a configuration named on the command line may be in another repository. */
function homeOf(flags: TargetFlags, io: Host): string {
  return flags.config === undefined || flags.config === ''
    ? io.cwd
    : path.dirname(path.resolve(io.cwd, flags.config));
}

function definedOnly<T extends object>(object: T): { [K in keyof T]?: NonNullable<T[K]> } {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: NonNullable<T[K]>;
  };
}

/** Files on the command line are relative to the working directory, bundles to the root of the repository. */
export function toRoot(file: string, root: string, cwd: string): string {
  return path.relative(root, path.resolve(cwd, file)).replaceAll(path.sep, '/');
}
