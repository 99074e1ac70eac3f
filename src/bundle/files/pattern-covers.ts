import type { readdirSync } from 'node:fs';
import { type FileSystemAdapter, globSync } from 'tinyglobby';
import { globProblem } from './glob-limits.js';
import { isExclusion, NEVER_SEARCHED } from './read-files.js';

/** A folder of no machine: the search below sees nothing but the files that are asked about. */
const ROOT = '/repository';

/**
 * True when bundle patterns would find a file, which need not exist.
 * @param file from the root, with `/`
 */
export function patternCovers(patterns: readonly string[], file: string): boolean {
  return filesCovered(patterns, [file]).has(file);
}

/**
 * Of files, which need not exist, those that bundle patterns would find. The search itself answers, on
 * a file system that holds these files alone, so that there is one meaning of a pattern.
 * @param files from the root, with `/`
 */
export function filesCovered(written: readonly string[], files: readonly string[]): Set<string> {
  const found = new Set<string>();
  if (files.length === 0) return found;
  const patterns = written.filter((one) => globProblem(isExclusion(one) ? one.slice(1) : one) === undefined);
  const ignore = [...NEVER_SEARCHED, ...patterns.filter(isExclusion).map((pattern) => pattern.slice(1))];
  const options = { ...only(files), ignore };
  const known = new Set(files);
  for (const pattern of patterns) {
    if (isExclusion(pattern)) continue;
    // A path of a file is taken literally, whatever its characters mean in a pattern.
    const escaped = known.has(pattern) ? [pattern.replace(/[^\w/.-]/g, '?')] : [];
    if (globSync(escaped, options).includes(pattern)) found.add(pattern);
    for (const file of globSync(pattern, options)) found.add(file);
  }
  return found;
}

/**
 * True when patterns could find something below a folder of which nobody knows what it holds. It may
 * say yes too often, never no.
 */
export function mayCoverBelow(patterns: readonly string[], folder: string): boolean {
  const probes = ['yaml', 'yml', 'json'].flatMap((end) => [
    `${folder}/probe.${end}`,
    `${folder}/probe/probe/probe.${end}`,
  ]);
  const excluded = patterns.filter(isExclusion).map((pattern) => pattern.slice(1));
  const isOut = (file: string) => patternCovers(excluded, file);
  if (folder.split('/').some((part) => NEVER.has(part)) || probes.every(isOut)) return false;
  return patterns.some((pattern) => !isExclusion(pattern) && reaches(pattern, folder));
}

const NEVER = new Set(['.git', 'node_modules', '.pipelines-sync']);

/** Whether a pattern leads into a folder, part by part as far as its parts are plain. */
function reaches(pattern: string, folder: string): boolean {
  const wanted = pattern.replace(/^\.\//, '').split('/');
  const parts = folder.split('/');
  // Braces and groups may hold a `/`, so the parts cannot be told apart.
  const isSplit = wanted.some((part) => balance(part) !== 0);
  for (const [index, part] of parts.entries()) {
    const want = wanted[index];
    if (want === undefined) return false;
    if (want.includes('**')) return true;
    if (isSplit && /[{(]/.test(want)) return true;
    // A file that is named literally may hold special characters too.
    if (want !== part && !patternCovers([want], part)) return false;
  }
  return wanted.length > parts.length;
}

function balance(part: string): number {
  let open = 0;
  for (const character of part) {
    if (character === '{' || character === '(') open += 1;
    if (character === '}' || character === ')') open -= 1;
  }
  return open;
}

function only(files: readonly string[]): { cwd: string; expandDirectories: false; fs: FileSystemAdapter } {
  const folders = new Map<string, Map<string, boolean>>([[ROOT, new Map()]]);
  for (const file of files) {
    let at = ROOT;
    const parts = file.split('/');
    for (const [depth, name] of parts.entries()) {
      const isFile = depth === parts.length - 1;
      const names = folders.get(at) ?? new Map<string, boolean>();
      folders.set(at, names);
      names.set(name, isFile);
      at = `${at}/${name}`;
    }
  }
  const list = (folder: unknown) => {
    const names = folders.get(String(folder).replace(/\/$/, ''));
    return [...(names ?? [])].map(([name, isFile]) => ({
      name,
      isFile: () => isFile,
      isDirectory: () => !isFile,
      isSymbolicLink: () => false,
    }));
  };
  return { cwd: ROOT, expandDirectories: false, fs: { readdirSync: list as unknown as typeof readdirSync } };
}
