import path from 'node:path';
import {
  type Checkout,
  checkoutFindings,
  factFinding,
  type LeftOutFile,
  notCheckable,
  WHOLE_CHECKOUT,
} from '../../bundle/files/checkout.js';
import { filesCovered, mayCoverBelow, patternCovers } from '../../bundle/files/pattern-covers.js';
import { findBundleFiles, isExclusion, readBytes } from '../../bundle/files/read-files.js';
import { type Desired, loadDesired } from '../../bundle/load-desired.js';
import type { LoadOptions } from '../../bundle/load-options.js';
import type { Config, TargetConfig } from '../../config/config-types.js';
import type { AccountId, Finding, Kinds } from '../../model/index.js';
import { isLfsPointer } from '../../source/read/stand-in.js';

/** Bundles as bytes, with the findings of searching and reading them. */
export interface BundleFiles {
  files: { file: string; bytes: Uint8Array }[];
  findings: Finding[];
  /** The whole configured set, not only files named on the command line. */
  complete: boolean;
  /** What git left out of the checkout, and what it knows of the other files. */
  checkout: Checkout;
}

/** The bundle patterns of a configuration, from the root. */
export function bundlePatterns(config: Config): string[] {
  return config.bundles.map((pattern) => fromRoot(config, pattern));
}

/** True for a file that the bundle patterns of a configuration match, whether it exists or not. */
export function isBundleOf(config: Config, file: string): boolean {
  return patternCovers(bundlePatterns(config), file);
}

/** Finds and reads the bundles: those named, else those of the configuration. */
export async function readBundles(
  config: Config,
  named: readonly string[],
  checkout: Checkout = WHOLE_CHECKOUT,
): Promise<BundleFiles> {
  const patterns = named.length > 0 ? [...named] : bundlePatterns(config);
  const written = [...(config.bundlePlaces ?? [])];
  const places = new Map(
    named.length > 0 ? [] : written.map(([text, place]) => [fromRoot(config, text), place]),
  );
  const found = await findBundleFiles(config.root, patterns, places, isLeftOut(patterns, checkout));
  const files: BundleFiles['files'] = [];
  const findings = [...found.findings, ...checkoutFindings(checkout)];
  const unfetched: LeftOutFile[] = [];
  const broken = new Map(checkout.broken.map(({ file, ...fact }) => [file, fact]));
  for (const file of found.files) {
    const fact = checkout.factOf(file);
    if (fact !== undefined && fact.is !== 'left_out') {
      broken.set(file, fact);
      continue;
    }
    const { bytes, finding } = await readBytes(config.root, file);
    if (finding !== undefined) findings.push(finding);
    if (bytes === undefined) continue;
    const content = checkout.lfs !== undefined && isLfsPointer(bytes) ? checkout.lfs(file) : bytes;
    if (content !== null) files.push({ file, bytes: content });
    else {
      unfetched.push({ file, why: 'unfetched' });
      findings.push(notCheckable(file, { file, line: 1, column: 1 }));
    }
  }
  for (const [file, fact] of broken) findings.push(factFinding(fact, { file, line: 1, column: 1 }));
  const unread = [...checkout.unread, ...unfetched];
  return { files, findings, complete: named.length === 0, checkout: { ...checkout, unread } };
}

/** Tells a pattern without any match from one that matches only files that git left out. */
function isLeftOut(patterns: readonly string[], { bundles, unread }: Checkout): (pattern: string) => boolean {
  const excluded = patterns.filter(isExclusion);
  return (pattern) => {
    const one = [pattern, ...excluded];
    const files = [...bundles, ...unread.filter(({ why }) => why !== 'submodule')].map(({ file }) => file);
    if (filesCovered(one, files).size > 0) return true;
    return unread.some(({ file, why }) => why === 'submodule' && mayCoverBelow(one, file));
  };
}

/** The text of a bundle by its name, to show a finding with the source around it. */
export function sourceOf(
  files: Pick<BundleFiles, 'files'> | undefined,
): (file: string) => string | undefined {
  const texts = new Map(files?.files.map(({ file, bytes }) => [file, bytes]));
  return (file) => {
    const bytes = texts.get(file);
    return bytes === undefined ? undefined : new TextDecoder().decode(bytes);
  };
}

/**
 * A pattern of the configuration, relative to the root; `!pattern` stays an exclusion. Leading `../` are resolved; a
 * pattern that leads above the root keeps them and is refused where it is used.
 */
export function fromRoot({ folder }: Pick<Config, 'folder'>, pattern: string): string {
  if (folder === '') return pattern;
  const sign = isExclusion(pattern) ? '!' : '';
  const written = pattern.slice(sign.length);
  const up = /^(?:\.{1,2}\/)+/.exec(written)?.[0] ?? '';
  const base = up.includes('..') ? path.posix.join(folder, up) : `${folder}/${up}`;
  return `${sign}${base === './' ? '' : base}${written.slice(up.length)}`;
}

/** The desired state of one target; `org` is null while the account is unknown. */
export function desire(
  config: Config,
  target: TargetConfig,
  kinds: Kinds,
  org: AccountId,
  files: Pick<BundleFiles, 'files' | 'checkout'>,
  {
    sources,
    overlay,
    providerOf,
    formats,
  }: Pick<LoadOptions, 'sources' | 'overlay' | 'providerOf' | 'formats'> = {},
): Desired {
  return loadDesired({
    root: config.root,
    files: files.files,
    checkout: files.checkout,
    kinds,
    target: target.name,
    targets: config.file === null ? null : [...config.targets.keys()],
    org,
    vars: target.vars,
    secrets: target.secrets,
    ...(target.reserved === undefined ? {} : { reserved: target.reserved }),
    unknownFields: target.unknownFields ?? config.unknownFields,
    ...(sources === undefined ? {} : { sources }),
    ...(overlay === undefined ? {} : { overlay }),
    ...(formats === undefined ? {} : { formats }),
    ...(providerOf === undefined ? {} : { providerOf }),
  });
}
