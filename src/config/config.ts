import path from 'node:path';
import { closest, type Finding, type ProviderName, pasted } from '../model/index.js';
import { ParsedSources } from '../source/read/parsed-sources.js';
import { SOURCE_CODES } from '../source/read/source-codes.js';
import { checkConfig } from './config-check.js';
import { CONFIG_CODES, configFinding } from './config-codes.js';
import { findConfig, relativePath } from './config-find.js';
import { type Config, defaultTarget, type TargetConfig } from './config-types.js';

export * from './config-types.js';

/**
 * Finds and reads the configuration. Without a file and without `configPath` both results are empty.
 * With error findings a configuration may still come back, defaults standing in for what is wrong, so
 * that the bundles can be checked in the same run; nothing may be planned with it.
 *
 * @param options.cwd absolute folder to search from
 * @param options.configPath what `--config` says, from `cwd`
 * @param options.originUrl URL of the git remote `origin`, for the default namespace
 * @param options.kinds names of the kinds, for patterns and `allow_unreadable`
 * @param options.providers what `provider` of a target may be
 */
export async function loadConfig(options: {
  cwd: string;
  configPath?: string | undefined;
  originUrl: string | null;
  kinds: readonly string[];
  providers: readonly ProviderName[];
  /** Where the parsed text is kept for who edits it. */
  sources?: ParsedSources;
}): Promise<{ config?: Config; findings: Finding[] }> {
  const { source, findings } = await findConfig(options.cwd, options.configPath);
  if (source === undefined) return { findings };
  const { sources = new ParsedSources() } = options;
  const parsed = sources.parse(source.file, source.bytes);
  for (const finding of parsed.findings) {
    if (finding.code === SOURCE_CODES.empty.code)
      Object.assign(finding, { remedy: 'Write a configuration.', command: pasted('init') });
  }
  if (parsed.document === undefined) return { findings: parsed.findings };
  const folder = source.file.includes('/') ? source.file.slice(0, source.file.lastIndexOf('/')) : '';
  const checked = checkConfig(parsed.document, {
    root: source.root,
    folder,
    namespace: defaultNamespace(options.originUrl, source.root, folder),
    kinds: options.kinds,
    providers: options.providers,
  });
  return { ...checked, findings: [...parsed.findings, ...checked.findings] };
}

/** What stands in for a configuration: namespace and target `default`, bundles as the command line names them. */
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

/** The target of a run: the one asked for, else `default_target`, else the only one. */
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
        `There is no target ${JSON.stringify(wanted)}${near === undefined ? '.' : `; did you mean ${near}?`}`,
        names.length === 0 ? 'Add a target to the configuration.' : `The targets are: ${names.join(', ')}.`,
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
        : `Choose one with --target, or write default_target: ${names[0] ?? ''}.`,
    ),
  };
}

/**
 * The last part of the origin URL without `.git`, else the name of the root folder; a configuration
 * below the root adds its folder, so that two of one repository never share a ledger.
 */
export function defaultNamespace(originUrl: string | null, root: string, folder: string): string {
  const name = (originUrl === null ? undefined : lastPart(originUrl)) ?? (path.basename(root) || 'default');
  return folder === '' ? name : `${name}-${folder.replaceAll('/', '-')}`;
}

/** `user@host:path` as `/path`; nothing else is changed. */
function withoutAccount(way: string): string {
  const head = way.split(/[/\\]/, 1)[0] ?? '';
  const colon = head.includes('@') ? head.indexOf(':', head.lastIndexOf('@')) : -1;
  return colon < 0 ? way : `/${way.slice(colon + 1)}`;
}

function lastPart(originUrl: string): string | undefined {
  // In a URL the host is no name, and what stands before its @ may be a token; scp-like and plain paths have neither.
  const scheme = /^[a-z][a-z0-9+.-]*:\/\//i.exec(originUrl)?.[0];
  const way =
    scheme === undefined ? withoutAccount(originUrl) : originUrl.slice(scheme.length).replace(/^[^/]*/, '');
  return way
    .split(/[/\\:]/)
    .map((part) => part.replace(/\.git$/i, ''))
    .findLast((part) => part !== '');
}
