import { existsSync, lstatSync } from 'node:fs';
import path from 'node:path';
import { filesCovered } from '../../bundle/files/pattern-covers.js';
import type { Desired } from '../../bundle/load-desired.js';
import { relativePath } from '../../config/config-find.js';
import type { Config } from '../../config/config-types.js';
import { LINK, SUBMODULE } from '../../host/git-index.js';
import type { Git } from '../../host/git-process.js';
import { byCodeUnit } from '../../model/index.js';
import type { Uncommitted } from '../../plan/index.js';
import { realOrSame } from '../../source/read/source-crawl.js';
import { type BundleFiles, bundlePatterns } from './files.js';
import type { OpenCheckout } from './open-checkout.js';

/** The state of the work tree; `changed` are paths relative to its root, and a folder ends in `/`. */
export interface WorkTree {
  root: string;
  changed: readonly string[];
}

/**
 * The files of a plan with uncommitted changes: bundles, their texts and the configuration, when changed, new, ignored
 * by git, or (for bundles) deleted. Other files, such as a saved plan, do not matter, and files that git left out of the
 * checkout count as unchanged. Sorted paths relative to the root of the work tree. Starts one git process, and at most
 * three more where git was told to ignore changes of a file.
 */
export async function changedInputs(
  tree: WorkTree,
  git: Git,
  loaded: { config: Config; files: BundleFiles; desired: Desired; checkout: OpenCheckout },
): Promise<Uncommitted[]> {
  const { config, files, desired, checkout } = loaded;
  const top = realOrSame(tree.root);
  const inTree = (file: string) => relativePath(top, file);
  const root = realOrSame(config.root);
  const written = [
    ...files.files.map(({ file }) => file),
    ...desired.texts,
    ...(config.file === null ? [] : [config.file]),
  ].map((file) => path.join(root, file));
  // A link and its target both count as read.
  const used = new Set(written.flatMap((file) => [inTree(file), inTree(realOrSame(file))]));
  const changed = new Map<string, Uncommitted['what']>();
  const add = (file: string) =>
    changed.set(file, checkout.index?.files.has(file) === false ? 'new' : 'edited');
  for (const entry of tree.changed) {
    const folder = entry.endsWith('/') ? entry : `${entry}/`;
    if (used.has(entry)) add(entry);
    else for (const file of used) if (file.startsWith(folder)) add(file);
  }
  for (const file of await hiddenEdits(git, top, checkout, used)) changed.set(file, 'edited');
  const gone = [...tree.changed, ...assumed(checkout)].filter(
    (file) => !file.endsWith('/') && !existsSync(path.join(top, file)) && !checkout.isLeftOut(file),
  );
  for (const file of missingBundles(gone, top, root, config)) changed.set(file, 'deleted');
  const isOfOthers = (file: string) => inSubmodule(checkout, file);
  const own = [...new Set(written.map((one) => inTree(realOrSame(one))))].filter((file) => !isOfOthers(file));
  for (const file of await ignored(git, own)) changed.set(file, 'ignored');
  return [...changed].map(([file, what]) => ({ file, what })).sort((a, b) => byCodeUnit(a.file, b.file));
}

/**
 * Finds files that differ from the index although git was told to ignore their changes (`skip-worktree`,
 * `assume-unchanged`), by comparing contents as git would store them.
 * @param files relative to the root of git's work tree
 */
export async function hiddenEdits(
  git: Git,
  root: string,
  { index }: Pick<OpenCheckout, 'index'>,
  files: Iterable<string>,
): Promise<Set<string>> {
  const edited = new Set<string>();
  const compared = new Map<string, string>();
  for (const file of files) {
    const one = index?.files.get(file);
    if (one === undefined || !(one.isSkipped || one.isAssumed)) continue;
    const isFile = lstatSync(path.join(root, file), { throwIfNoEntry: false })?.isFile() === true;
    // A link, or a name with a line break, cannot be compared and counts as changed.
    if (one.mode === LINK || !isFile || file.includes('\n')) edited.add(file);
    else compared.set(file, one.id);
  }
  // Compared through git's filters first, then byte for byte: equal bytes are equal whatever the filters do.
  for (const filters of [[], ['--no-filters']]) {
    const open = [...compared.keys()];
    if (open.length === 0) break;
    const ran = await git(['hash-object', '--stdin-paths', ...filters], Buffer.from(`${open.join('\n')}\n`));
    const ids = ran.code === 0 ? ran.stdout.toString('latin1').split('\n') : [];
    for (const [at, file] of open.entries()) if (ids[at] === compared.get(file)) compared.delete(file);
  }
  for (const file of compared.keys()) edited.add(file);
  return edited;
}

/** Files that git was told to consider unchanged; it reports none of them as deleted. */
function assumed({ index }: OpenCheckout): string[] {
  return [...(index?.files ?? [])].filter(([, one]) => one.isAssumed && !one.isSkipped).map(([file]) => file);
}

/** A deleted or moved bundle: nothing else would notice it, and its items would be removed. */
function missingBundles(gone: readonly string[], top: string, root: string, config: Config): string[] {
  const ways = new Map(gone.map((file) => [relativePath(root, path.join(top, file)), file]));
  return [...filesCovered(bundlePatterns(config), [...ways.keys()])].map((way) => ways.get(way) ?? way);
}

/** False for files of another repository, which git does not report. */
function inSubmodule({ index }: OpenCheckout, file: string): boolean {
  const parts = file.split('/');
  return parts.some((_, depth) => index?.files.get(parts.slice(0, depth).join('/'))?.mode === SUBMODULE);
}

/** The given files that git ignores; they are in no commit even if `git status` reports nothing. */
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
