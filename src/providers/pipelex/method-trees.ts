import path from 'node:path';
import { byCodeUnit } from '../../model/index.js';
import type { CheckedFile, CheckTree } from '../provider.js';

/** The file that makes a folder a package. */
export const MANIFEST = 'METHODS.toml';

/** The suffix of bundles, and the one that they had before. */
export const SUFFIX = '.mthds';
export const OLD_SUFFIX = '.plx';

/** True for a file that declares pipes and concepts, with the present or the old suffix. */
export function isBundle(file: string): boolean {
  return file.endsWith(SUFFIX) || file.endsWith(OLD_SUFFIX);
}

/**
 * Groups files into method trees: the folder of a METHODS.toml with everything below it, except what belongs to a
 * METHODS.toml further down; else the folder of a bundle. What no server takes in a tree is beside it: inputs of runs,
 * hidden files, `node_modules` and `__pycache__`.
 */
export function methodTrees(files: readonly CheckedFile[]): CheckTree[] {
  const packages = new Set(
    files
      .filter(({ file }) => path.posix.basename(file) === MANIFEST)
      .map(({ file }) => path.posix.dirname(file)),
  );
  const roots = new Set(packages);
  for (const { file } of files)
    if (isBundle(file)) roots.add(rootOf(file, packages) ?? path.posix.dirname(file));
  const trees = new Map([...roots].map((name) => [name, { judged: [], beside: [] } as Members]));
  for (const one of files) {
    const root = rootOf(one.file, roots);
    const tree = root === undefined ? undefined : trees.get(root);
    if (root !== undefined) tree?.[isKeptOut(treePath(root, one.file)) ? 'beside' : 'judged'].push(one);
  }
  return [...trees]
    .map(([name, { judged, beside }]): CheckTree => ({ name, files: judged, beside }))
    .sort((a, b) => byCodeUnit(a.name, b.name));
}

interface Members {
  judged: CheckedFile[];
  beside: CheckedFile[];
}

/** The path of a file in its tree. @param root the folder of the tree, `.` for the root of the configuration */
export function treePath(root: string, file: string): string {
  return root === '.' ? file : file.slice(root.length + 1);
}

/** The innermost of some folders that a file is in. */
function rootOf(file: string, folders: ReadonlySet<string>): string | undefined {
  for (let folder = path.posix.dirname(file); ; folder = path.posix.dirname(folder)) {
    if (folders.has(folder)) return folder;
    if (folder === '.' || folder === '/') return undefined;
  }
}

const KEPT_OUT_FOLDERS: ReadonlySet<string> = new Set(['node_modules', '__pycache__']);
const KEPT_OUT_FILES: ReadonlySet<string> = new Set(['inputs.json', 'inputs.toml', 'pyvenv.cfg']);

/** True for a path that the server refuses in a tree (`method.package_invalid`, reason `excluded_name`). */
function isKeptOut(file: string): boolean {
  const parts = file.split('/');
  return (
    KEPT_OUT_FILES.has(parts.at(-1) ?? '') ||
    parts.some((part, at) => part.startsWith('.') || (at < parts.length - 1 && KEPT_OUT_FOLDERS.has(part)))
  );
}
