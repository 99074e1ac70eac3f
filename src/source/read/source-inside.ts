import { lstatSync, readdirSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { closest, codeOf } from '../../model/index.js';

/** Where a path of the repository leads after all symbolic links. */
export type Inside =
  /** `real` is absolute, `relative` its form below the root, with `/`. */
  | { kind: 'found'; real: string; relative: string }
  /** The part `at` of the path is a link out of the repository. */
  | { kind: 'outside'; at: string }
  /** The part `at` does not exist; `meant` finds the whole path with a similar name that exists. */
  | { kind: 'missing'; at: string; meant(): string | undefined }
  /** A broken or circular link, a folder without permission, … */
  | { kind: 'unreadable'; at: string; reason: string };

/**
 * Follows a path below the root part by part, so that not even the existence of a file outside is revealed. Reads no
 * contents and does not throw.
 *
 * @param root absolute path of the repository
 * @param file relative to the root, with `/`, without `.` and `..`
 */
export function resolveInside(root: string, file: string): Inside {
  let base: string;
  try {
    base = realpathSync(root);
  } catch (error) {
    return { kind: 'unreadable', at: '.', reason: reasonOf(error) };
  }
  let folder = base;
  const parts = file.split('/').filter((part) => part !== '');
  for (const [index, part] of parts.entries()) {
    const at = parts.slice(0, index + 1).join('/');
    let real = path.join(folder, part);
    try {
      // What is no link below a real folder is real itself; `realpath` would ask for every folder above it again.
      if (lstatSync(real).isSymbolicLink()) real = realpathSync(real);
    } catch (error) {
      return failed(folder, parts, index, error);
    }
    if (relativeTo(base, real) === undefined) return { kind: 'outside', at };
    folder = real;
  }
  return { kind: 'found', real: folder, relative: relativeTo(base, folder) ?? '' };
}

function failed(folder: string, parts: readonly string[], index: number, error: unknown): Inside {
  const part = parts[index] ?? '';
  const at = parts.slice(0, index + 1).join('/');
  const code = codeOf(error);
  if (code !== 'ENOENT' && code !== 'ENOTDIR') return { kind: 'unreadable', at, reason: reasonOf(error) };
  if (isThere(path.join(folder, part)))
    return { kind: 'unreadable', at, reason: 'it is a broken symbolic link' };
  return { kind: 'missing', at, meant: () => withNear(folder, parts, index) };
}

/** The path with the most similar existing name in place of the missing one. */
function withNear(folder: string, parts: readonly string[], index: number): string | undefined {
  const name = closest(parts[index] ?? '', namesIn(folder));
  return name === undefined
    ? undefined
    : [...parts.slice(0, index), name, ...parts.slice(index + 1)].join('/');
}

/** True where something has this name, even a broken link. */
function isThere(file: string): boolean {
  try {
    lstatSync(file);
    return true;
  } catch {
    return false;
  }
}

/** Names are only needed for suggestions; where they cannot be listed, there are none. */
function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** The path of `file` below `base` with `/`; undefined when it is not below. Both are absolute. */
export function relativeTo(base: string, file: string): string | undefined {
  const relative = path.relative(base, file);
  if (relative === '..' || relative.startsWith(`..${path.sep}`) || path.isAbsolute(relative))
    return undefined;
  return relative.split(path.sep).join('/');
}

/** Folders whose files must never be shown: they may hold credentials and state of this tool. */
const PRIVATE = new Set(['.git', '.pipelines-sync']);

/** True where a path of the repository leads through a folder that is never read. */
export function isPrivate(file: string): boolean {
  return file.split('/').some((part) => PRIVATE.has(part.toLowerCase()));
}

const REASONS: { readonly [code: string]: string } = {
  EACCES: 'permission is denied',
  EPERM: 'permission is denied',
  ELOOP: 'its symbolic links form a cycle',
  ENAMETOOLONG: 'its name is too long',
  ENOENT: 'it does not exist',
  ENOTDIR: 'a part of its path is not a folder',
};

/** Why the file system refused, as the end of a sentence, without a path of this machine. */
export function reasonOf(error: unknown): string {
  const code = codeOf(error) ?? 'unknown error';
  return REASONS[code] ?? `the file system answers ${code}`;
}
