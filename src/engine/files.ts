import type { Config, TargetConfig } from '../bundle/config.js';
import { type Desired, loadDesired } from '../bundle/load-desired.js';
import { findBundleFiles, readBytes } from '../bundle/read-files.js';
import type { Finding, Kinds } from '../model/index.js';

/** Bundles as bytes, with what went wrong while finding and reading them. */
export interface BundleFiles {
  files: { file: string; bytes: Uint8Array }[];
  findings: Finding[];
  /** The whole configured set, not only files named on the command line. */
  complete: boolean;
}

/** The bundle patterns of a configuration, from the root. */
export function bundlePatterns(config: Config): string[] {
  return config.bundles.map((pattern) => fromRoot(config, pattern));
}

/** Finds and reads the bundles: those named, else those of the configuration. */
export async function readBundles(config: Config, named: readonly string[]): Promise<BundleFiles> {
  const patterns = named.length > 0 ? [...named] : bundlePatterns(config);
  const written = [...(config.bundlePlaces ?? [])];
  const places = new Map(
    named.length > 0 ? [] : written.map(([text, place]) => [fromRoot(config, text), place]),
  );
  const found = await findBundleFiles(config.root, patterns, places);
  const files: BundleFiles['files'] = [];
  const findings = [...found.findings];
  for (const file of found.files) {
    const { bytes, finding } = await readBytes(config.root, file);
    if (finding !== undefined) findings.push(finding);
    if (bytes !== undefined) files.push({ file, bytes });
  }
  return { files, findings, complete: named.length === 0 };
}

/** The text of a bundle by its name, to show a finding with the source around it. */
export function sourceOf(files: BundleFiles | undefined): (file: string) => string | undefined {
  const texts = new Map(files?.files.map(({ file, bytes }) => [file, bytes]));
  return (file) => {
    const bytes = texts.get(file);
    return bytes === undefined ? undefined : new TextDecoder().decode(bytes);
  };
}

/** A pattern of the configuration, from the root; `!pattern` stays an exclusion with its folder put before it. */
export function fromRoot({ folder }: Pick<Config, 'folder'>, pattern: string): string {
  if (folder === '') return pattern;
  return pattern.startsWith('!') ? `!${folder}/${pattern.slice(1)}` : `${folder}/${pattern}`;
}

/** What the files say for one target; `org` is null while nothing names the organization. */
export function desire(
  config: Config,
  target: TargetConfig,
  kinds: Kinds,
  org: number | null,
  files: Pick<BundleFiles, 'files'>,
  overlay?: ReadonlyMap<string, string>,
): Desired {
  return loadDesired({
    root: config.root,
    files: files.files,
    kinds,
    target: target.name,
    targets: config.file === null ? null : [...config.targets.keys()],
    org,
    vars: target.vars,
    secrets: target.secrets,
    unknownFields: target.unknownFields ?? config.unknownFields,
    ...(overlay === undefined ? {} : { overlay }),
  });
}
