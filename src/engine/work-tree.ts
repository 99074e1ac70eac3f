import { existsSync, realpathSync } from 'node:fs';
import path from 'node:path';
import type { Config } from '../bundle/config.js';
import { relativePath } from '../bundle/config-find.js';
import type { Desired } from '../bundle/load-desired.js';
import type { Git } from '../ledger/index.js';
import { byCodeUnit } from '../model/index.js';
import { type BundleFiles, fromRoot } from './files.js';

/** What git says of the work tree; `changed` are paths from its root, a folder ends in `/`. */
export interface WorkTree {
  root: string;
  changed: readonly string[];
}

/**
 * The files behind a plan that are in no commit as they are: bundles, the texts they use and the
 * configuration, when changed, new, ignored by git, or (for bundles) deleted. Whatever else has
 * changed in the work tree does not matter, a saved plan that lies there included. Paths from the
 * root of the work tree, sorted. One git process.
 */
export async function changedInputs(
  tree: WorkTree,
  git: Git,
  loaded: { config: Config; files: BundleFiles; desired: Desired },
): Promise<string[]> {
  const { config, files, desired } = loaded;
  const top = real(tree.root);
  const inTree = (file: string) => relativePath(top, file);
  const root = real(config.root);
  const written = [
    ...files.files.map(({ file }) => file),
    ...desired.texts,
    ...(config.file === null ? [] : [config.file]),
  ].map((file) => path.join(root, file));
  // A link and what it leads to are both part of what was read.
  const used = new Set(written.flatMap((file) => [inTree(file), inTree(real(file))]));
  const changed = new Set<string>();
  for (const entry of tree.changed) {
    const folder = entry.endsWith('/') ? entry : `${entry}/`;
    if (used.has(entry)) changed.add(entry);
    else for (const file of used) if (file.startsWith(folder)) changed.add(file);
    if (isMissingBundle(path.join(top, entry), root, config)) changed.add(entry);
  }
  for (const file of await ignored(git, [...new Set(written.map((one) => inTree(real(one))))]))
    changed.add(file);
  return [...changed].sort(byCodeUnit);
}

/** A bundle that was deleted or moved away is seen by nobody else: what it held would be removed. */
function isMissingBundle(file: string, root: string, config: Config): boolean {
  if (!/\.(?:ya?ml|json)$/i.test(file) || existsSync(file)) return false;
  const way = relativePath(root, file);
  return config.bundles
    .filter((pattern) => !pattern.startsWith('!'))
    .map((pattern) => fixedPart(path.posix.normalize(fromRoot(config, pattern))))
    .some((fixed) => fixed === '' || way === fixed || way.startsWith(`${fixed}/`));
}

/** The part of a glob before its first special character, in whole names. */
function fixedPart(pattern: string): string {
  const parts = pattern.split('/');
  const special = parts.findIndex((part) => /[*?[\]{}()!]/.test(part));
  return (special < 0 ? parts : parts.slice(0, special)).join('/');
}

/** Files that git ignores, of those given; they are in no commit whatever `git status` says. */
async function ignored(git: Git, files: readonly string[]): Promise<string[]> {
  const inside = files.filter((file) => !file.startsWith('../') && !path.isAbsolute(file));
  const ran = await git(
    ['check-ignore', '-z', '--stdin'],
    Buffer.from(inside.map((one) => `${one}\0`).join('')),
  );
  if (ran.code !== 0) return [];
  return ran.stdout
    .toString('utf8')
    .split('\0')
    .filter((file) => file !== '');
}

/** A file that is gone keeps the path it was known by. */
function real(file: string): string {
  try {
    return realpathSync(file);
  } catch {
    return file;
  }
}
