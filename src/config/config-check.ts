import { type ConfigSection, closest, type Finding, type ProviderName, pasted } from '../model/index.js';
import type { MapNode, SourceDocument } from '../source/read/source-node.js';
import { CONFIG_CODES } from './config-codes.js';
import { LAYOUTS, LEDGERS, readBundles, readKinds, UNKNOWN_FIELDS } from './config-lists.js';
import {
  ConfigReader,
  type ConfigValue,
  isTargetName,
  isUsableName,
  LONGEST_TARGET,
  valueAt,
} from './config-reader.js';
import type { readRules } from './config-rules.js';
import { readSections } from './config-sections.js';
import { addShapeFindings } from './config-shape.js';
import { readTarget } from './config-target.js';
import { type Config, isTopUsed, type Silence, type TargetConfig } from './config-types.js';
import { type CodeLevels, readSilence } from './silence.js';

/** What the check needs besides the file. */
export interface ConfigContext {
  root: string;
  folder: string;
  /** The namespace where the file sets none. */
  namespace: string;
  kinds: readonly string[];
  providers: readonly ProviderName[];
  /** The sections of platforms that the file has, by their keys. */
  sections?: ReadonlyMap<string, ConfigSection>;
  /** Reads `rules`, where the file has them; left out, only the published schema checks them. */
  readRules?: typeof readRules;
  /** What is known of each code; left out where the file silences nothing. */
  levels?: CodeLevels;
}

/**
 * Checks a configuration file and fills in the defaults. Pure. The configuration is missing only where the file is not
 * a map; otherwise a wrong value is reported and its default is used.
 */
export function checkConfig(
  document: SourceDocument,
  context: ConfigContext,
): { config?: Config; findings: Finding[] } {
  const reader = new ConfigReader();
  const { root } = document;
  if (root.type !== 'map') {
    const remedy = 'Begin the file with version: 1. To create a new configuration.';
    reader.add(CONFIG_CODES.wrongValue, [], root.place, 'A configuration must be a map.', remedy);
    return { findings: reader.findings.map((one) => ({ ...one, command: pasted('init') })) };
  }
  const top = (key: string): ConfigValue | undefined => valueAt(root, [], key);
  checkVersion(reader, root);
  const allowUnreadable = readKinds(reader, top('allow_unreadable'), context.kinds);
  const { kinds, levels = {} } = context;
  const silence = readSilence(reader, top('silence'), { kinds, levels });
  const targets = readTargets(reader, root, context, { allowUnreadable, silence });
  const bundles = readBundles(reader, top('bundles'));
  const config: Config = {
    file: document.file,
    root: context.root,
    folder: context.folder,
    version: 1,
    namespace: readNamespace(reader, root, context.namespace),
    isNamespaceWritten: valueAt(root, [], 'namespace') !== undefined,
    bundles: bundles?.patterns ?? [],
    bundlePlaces: bundles?.places ?? new Map(),
    defaultTarget: readDefaultTarget(reader, top('default_target'), targets),
    ledger: reader.choice(top('ledger'), LEDGERS) ?? null,
    unknownFields: reader.choice(top('unknown_fields'), UNKNOWN_FIELDS) ?? 'warn',
    allowUnreadable,
    targets,
  };
  const layout = reader.choice(top('layout'), LAYOUTS);
  if (layout !== undefined) config.layout = layout;
  checkUse(reader, top('bundles'), config);
  const known = { kinds: context.kinds, targets: [...targets.keys()] };
  const rules = context.readRules?.(reader, top('rules'), known);
  if (rules !== undefined) config.rules = rules;
  const sections = readSections(reader, root, context.sections);
  if (sections.size > 0) config.sections = sections;
  addShapeFindings(reader, root, context.providers, context.readRules === undefined ? [] : ['rules']);
  return { config, findings: reader.findings };
}

/** Warns about bundles that no target has: nothing of them would ever be planned. */
function checkUse(reader: ConfigReader, value: ConfigValue | undefined, config: Config): void {
  if (value === undefined || config.bundles.length === 0 || config.targets.size === 0) return;
  if (isTopUsed(config)) return;
  reader.add(
    CONFIG_CODES.unusedBundles,
    value.path,
    value.node.place,
    'No target uses these bundles: every target has bundles of its own.',
    'Remove them, or remove bundles from the target that they are for.',
  );
}

function checkVersion(reader: ConfigReader, root: MapNode): void {
  const version = valueAt(root, [], 'version');
  if (version === undefined) {
    const remedy = 'Add version: 1 at the top of the file.';
    reader.add(CONFIG_CODES.missingKey, ['version'], root.place, 'version is missing.', remedy);
    return;
  }
  const { node, path } = version;
  if (node.type === 'scalar' && node.value === 1) return;
  const isNewer = node.type === 'scalar' && typeof node.value === 'number' && node.value > 1;
  const remedy = isNewer
    ? 'Use a newer pipelines-sync, or write version: 1'
    : 'Write version: 1, without quotes.';
  const message = 'This version of pipelines-sync only reads configurations of version 1.';
  reader.add(CONFIG_CODES.version, path, node.place, message, remedy);
}

function readNamespace(reader: ConfigReader, root: MapNode, byDefault: string): string {
  const value = valueAt(root, [], 'namespace');
  const written = reader.text(value, 'namespace: rome-team');
  const namespace = written ?? byDefault;
  if (!isUsableName(namespace)) {
    const [what, place] =
      written === undefined || value === undefined
        ? ['The default namespace, made from origin and folder,', root.place]
        : ['namespace', value.node.place];
    const message = `${what} is empty or contains a control character.`;
    const remedy = 'Write a readable name, for example namespace: rome-team.';
    reader.add(CONFIG_CODES.namespace, ['namespace'], place, message, remedy);
  }
  return namespace;
}

function readTargets(
  reader: ConfigReader,
  root: MapNode,
  { kinds, providers, levels = {} }: ConfigContext,
  { allowUnreadable, silence }: { allowUnreadable: readonly string[]; silence: readonly Silence[] },
): Map<string, TargetConfig> {
  const value = valueAt(root, [], 'targets');
  const targets = new Map<string, TargetConfig>();
  const map = reader.map(value, 'For example: targets: {staging: {org_id: 2}}');
  if (map === undefined && value !== undefined) return targets;
  if (map === undefined || map.entries.length === 0) {
    const place = value?.node.place ?? root.place;
    const remedy = 'Add one, for example targets: {staging: {org_id: 2}}';
    reader.add(CONFIG_CODES.noTarget, ['targets'], place, 'The configuration has no target.', remedy);
    return targets;
  }
  const keys = keyVariables(map);
  for (const { key, keyPlace, node } of map.entries) {
    const path = ['targets', key];
    if (!isTargetName(key)) {
      const message = `The name of this target is empty, longer than ${LONGEST_TARGET} characters, or contains a control character.`;
      reader.add(CONFIG_CODES.targetName, path, keyPlace, message, 'Give it a readable name.');
    }
    const target = readTarget(
      reader,
      { name: key, place: keyPlace, value: { node, path } },
      { kinds, providers, keys, levels },
    );
    for (const kind of allowUnreadable) {
      if (!target.allowUnreadable.includes(kind)) target.allowUnreadable.push(kind);
    }
    target.silence = [...silence, ...target.silence];
    targets.set(key, target);
  }
  return targets;
}

/** The variables that hold the keys of targets, each with its target. */
function keyVariables(targets: MapNode): Map<string, string> {
  const found = new Map<string, string>();
  for (const { key, node } of targets.entries) {
    const name = node.type === 'map' ? node.get('api_key_env') : undefined;
    if (name?.type === 'scalar' && typeof name.value === 'string') found.set(name.value, key);
  }
  return found;
}

function readDefaultTarget(
  reader: ConfigReader,
  value: ConfigValue | undefined,
  targets: ReadonlyMap<string, TargetConfig>,
): string | null {
  const name = reader.text(value, 'default_target: staging');
  if (name === undefined || value === undefined) return null;
  // Without readable targets, that finding is enough.
  if (targets.size === 0 || targets.has(name)) return name;
  const near = closest(name, targets.keys());
  reader.add(
    CONFIG_CODES.defaultTarget,
    value.path,
    value.node.place,
    `default_target names the target ${JSON.stringify(name)}, which does not exist${near === undefined ? '.' : `; did you mean ${near}?`}`,
    `Write one of: ${[...targets.keys()].join(', ')}.`,
  );
  return name;
}
