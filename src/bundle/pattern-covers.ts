import type { readdirSync } from 'node:fs';
import { type FileSystemAdapter, globSync } from 'tinyglobby';
import { globProblem } from './glob-limits.js';
import { isExclusion, NEVER_SEARCHED } from './read-files.js';

/** A folder of no machine: the search below sees nothing but the one file that is asked about. */
const ROOT = '/repository';

/**
 * True when bundle patterns would find a file, which need not exist. The search itself answers, on a
 * file system that holds this file alone, so that there is one meaning of a pattern.
 * @param file from the root, with `/`
 */
export function patternCovers(written: readonly string[], file: string): boolean {
  const patterns = written.filter((one) => globProblem(isExclusion(one) ? one.slice(1) : one) === undefined);
  const ignore = [...NEVER_SEARCHED, ...patterns.filter(isExclusion).map((pattern) => pattern.slice(1))];
  const wanted = patterns.filter((pattern) => !isExclusion(pattern));
  return wanted.some((pattern) => {
    if (
      pattern === file &&
      globSync([file.replace(/[^\w/.-]/g, '?')], { ...only(file), ignore }).length > 0
    ) {
      return true;
    }
    return globSync(pattern, { ...only(file), ignore }).length > 0;
  });
}

function only(file: string): { cwd: string; expandDirectories: false; fs: FileSystemAdapter } {
  const parts = file.split('/');
  const below = new Map(
    parts.map((name, depth) => [[ROOT, ...parts.slice(0, depth)].join('/'), { name, depth }]),
  );
  const list = (folder: unknown) => {
    const entry = below.get(String(folder).replace(/\/$/, ''));
    if (entry === undefined) return [];
    const isFile = entry.depth === parts.length - 1;
    const { name } = entry;
    return [{ name, isFile: () => isFile, isDirectory: () => !isFile, isSymbolicLink: () => false }];
  };
  return { cwd: ROOT, expandDirectories: false, fs: { readdirSync: list as unknown as typeof readdirSync } };
}
