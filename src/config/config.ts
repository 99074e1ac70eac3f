import path from 'node:path';
import { type ConfigSection, closest, type Finding, type ProviderName, pasted } from '../model/index.js';
import { ParsedSources } from '../source/read/parsed-sources.js';
import { SOURCE_CODES } from '../source/read/source-codes.js';
import type { SourceNode } from '../source/read/source-node.js';
import { type ConfigContext, checkConfig } from './config-check.js';
import { CONFIG_CODES, configFinding } from './config-codes.js';
import { findConfig, relativePath } from './config-find.js';
import { type Config, defaultTarget, type TargetConfig } from './config-types.js';

export * from './config-types.js';

/**
 * Finds and reads the configuration. Without a file and without `configPath`, both results are empty. After error
 * findings there may still be a configuration, with defaults for wrong values: bundles can be checked with it in the
 * same run, but nothing may be planned.
 *
 * @param options.cwd absolute folder to search from
 * @param options.configPath `--config`, relative to `cwd`
 * @param options.originUrl URL of the git remote `origin`, for the default namespace
 * @param options.kinds names of the kinds, for patterns and `allow_unreadable`
 * @param options.providers valid values of `provider`
 */
export async function loadConfig(options: {
  cwd: string;
  configPath?: string | undefined;
  originUrl: string | null;
  kinds: readonly string[];
  providers: readonly ProviderName[];
  /** Keeps the parsed text for later edits. */
  sources?: ParsedSources;
}): Promise<{ config?: Config; findings: Finding[] }> {
  const { source, findings } = findConfig(options.cwd, options.configPath);
  if (source === undefined) return { findings };
  const { sources = new ParsedSources() } = options;
  const parsed = sources.parse(source.file, source.bytes);
  for (const finding of parsed.findings) {
    if (finding.code === SOURCE_CODES.empty.code)
      Object.assign(finding, { remedy: 'Create a configuration.', command: pasted('init') });
  }
  if (parsed.document === undefined) return { findings: parsed.findings };
  const folder = source.file.includes('/') ? source.file.slice(0, source.file.lastIndexOf('/')) : '';
  const checked = checkConfig(parsed.document, {
    root: source.root,
    folder,
    namespace: defaultNamespace(options.originUrl, source.root, folder),
    kinds: options.kinds,
    providers: options.providers,
    sections: await loadSections(parsed.document.root, options.providers),
    ...(await rulesReader(parsed.document.root)),
    ...(silences(parsed.document.root)
      ? { levels: (await import('../bundle/generated/code-levels.js')).CODE_LEVELS }
      : {}),
  });
  return { ...checked, findings: [...parsed.findings, ...checked.findings] };
}

/** Reads `rules`; loaded only for a file that has them. */
async function rulesReader(root: SourceNode): Promise<Pick<ConfigContext, 'readRules'>> {
  if (root.type !== 'map' || root.get('rules') === undefined) return {};
  const { readRules } = await import('./config-rules.js');
  return { readRules };
}

/** True where a file may have `silence` anywhere, so that few runs load what is known of every code. */
function silences(root: SourceNode): boolean {
  if (root.type !== 'map') return false;
  const targets = root.get('targets');
  const maps = targets?.type === 'map' ? targets.entries.map(({ node }) => node) : [];
  return [root, ...maps].some((node) => node.type === 'map' && node.get('silence') !== undefined);
}

/** The sections of platforms that a file has. */
async function loadSections(
  root: SourceNode,
  providers: readonly ProviderName[],
): Promise<Map<string, ConfigSection>> {
  const found = new Map<string, ConfigSection>();
  for (const { configuration = {} } of providers)
    for (const [key, load] of Object.entries(configuration))
      if (root.type === 'map' && root.get(key) !== undefined) found.set(key, await load());
  return found;
}

/** The configuration of a run without one: namespace and target `default`, and the bundles of the command line. */
export function implicitConfig(options: { root: string; cwd: string; bundles: readonly string[] }): Config {
  return {
    file: null,
    root: options.root,
    folder: relativePath(options.root, options.cwd),
    version: 1,
    namespace: 'default',
    isNamespaceWritten: false,
    bundles: [...options.bundles],
    defaultTarget: 'default',
    ledger: null,
    unknownFields: 'warn',
    allowUnreadable: [],
    targets: new Map([['default', defaultTarget('default')]]),
  };
}

/** The target of a run: the requested one, else `default_target`, else the only one. */
export function chooseTarget(config: Config, name?: string): { target?: TargetConfig; finding?: Finding } {
  const wanted = name !== undefined && name !== '' ? name : config.defaultTarget;
  const names = [...config.targets.keys()];
  const place = config.file === null ? undefined : { file: config.file, line: 1, column: 1 };
  if (wanted !== null) {
    const target = config.targets.get(wanted);
    if (target !== undefined) return { target };
    const near = closest(wanted, names);
    return {
      finding: configFinding(
        CONFIG_CODES.targetUnknown,
        place,
        `Unknown target ${JSON.stringify(wanted)}${near === undefined ? '.' : `; did you mean ${near}?`}`,
        names.length === 0 ? 'Add a target to the configuration.' : `Use one of: ${names.join(', ')}.`,
      ),
    };
  }
  const [only, another] = config.targets.values();
  if (only !== undefined && another === undefined) return { target: only };
  return {
    finding: configFinding(
      only === undefined ? CONFIG_CODES.noTarget : CONFIG_CODES.targetUndecided,
      place,
      only === undefined
        ? 'The configuration has no target.'
        : `There are several targets: ${names.join(', ')}.`,
      only === undefined
        ? 'Add one under targets.'
        : `Choose one with --target, or set default_target: ${names[0] ?? ''}`,
    ),
  };
}

/**
 * The default namespace: the last part of the origin URL without `.git`, else the name of the root folder. A
 * configuration below the root adds its folder, so that two of one repository never share a ledger.
 */
export function defaultNamespace(originUrl: string | null, root: string, folder: string): string {
  const name = (originUrl === null ? undefined : lastPart(originUrl)) ?? (path.basename(root) || 'default');
  return folder === '' ? name : `${name}-${folder.replaceAll('/', '-')}`;
}

/** Turns `user@host:path` into `/path`; other addresses stay. */
function withoutAccount(way: string): string {
  const head = way.split(/[/\\]/, 1)[0] ?? '';
  const colon = head.includes('@') ? head.indexOf(':', head.lastIndexOf('@')) : -1;
  return colon < 0 ? way : `/${way.slice(colon + 1)}`;
}

function lastPart(originUrl: string): string | undefined {
  // A URL's host is not a name, and a token may precede its @; scp-like addresses and plain paths have neither.
  const scheme = /^[a-z][a-z0-9+.-]*:\/\//i.exec(originUrl)?.[0];
  const way =
    scheme === undefined ? withoutAccount(originUrl) : originUrl.slice(scheme.length).replace(/^[^/]*/, '');
  return way
    .split(/[/\\:]/)
    .map((part) => part.replace(/\.git$/i, ''))
    .findLast((part) => part !== '');
}
