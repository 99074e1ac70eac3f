import type { readdirSync } from 'node:fs';
import { type FileSystemAdapter, globSync } from 'tinyglobby';
import { globProblem } from './glob-limits.js';
import { isExclusion, NEVER_SEARCHED } from './read-files.js';

/** A folder that exists on no machine: the search below sees only the files in question. */
const ROOT = '/repository';

/**
 * True where bundle patterns match a file, which need not exist.
 * @param file from the root, with `/`
 */
export function patternCovers(patterns: readonly string[], file: string): boolean {
  return filesCovered(patterns, [file]).has(file);
}

/**
 * Those of some files that bundle patterns match; the files need not exist. The search itself runs on a file system
 * that contains only these files, so that a pattern has only one meaning.
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
    // The path of a file is taken literally, even if it contains special characters.
    const escaped = known.has(pattern) ? [pattern.replace(/[^\w/.-]/g, '?')] : [];
    if (globSync(escaped, options).includes(pattern)) found.add(pattern);
    for (const file of globSync(pattern, options)) found.add(file);
  }
  return found;
}

/**
 * True where patterns may match something below a folder whose content is unknown. It may be true too often, never too
 * rarely.
 */
export function mayCoverBelow(patterns: readonly string[], folder: string): boolean {
  const probes = ['yaml', 'yml', 'json', 'md'].flatMap((end) => [
    `${folder}/probe.${end}`,
    `${folder}/probe/probe/probe.${end}`,
  ]);
  const excluded = patterns.filter(isExclusion).map((pattern) => pattern.slice(1));
  const isOut = (file: string) => patternCovers(excluded, file);
  if (folder.split('/').some((part) => NEVER.has(part)) || probes.every(isOut)) return false;
  return patterns.some((pattern) => !isExclusion(pattern) && reaches(pattern, folder));
}

const NEVER = new Set(['.git', 'node_modules', '.pipelines-sync']);

/** Whether a pattern may lead into a folder, decided part by part while its parts are plain. */
function reaches(pattern: string, folder: string): boolean {
  const wanted = pattern.replace(/^\.\//, '').split('/');
  const parts = folder.split('/');
  // Braces and groups may contain a `/`, so the parts cannot be separated.
  const isSplit = wanted.some((part) => balance(part) !== 0);
  for (const [index, part] of parts.entries()) {
    const want = wanted[index];
    if (want === undefined) return false;
    if (want.includes('**')) return true;
    if (isSplit && /[{(]/.test(want)) return true;
    // A file that is named literally may contain special characters too.
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
