import { promises as disk } from 'node:fs';
import path from 'node:path';
import { findRoot } from './find-root.js';
import { type Git, refusedHere } from './git-process.js';

/** The work tree according to git; every member is null without git or without a repository. */
export interface GitInfo {
  /** Absolute folder of the work tree. */
  root: string | null;
  /** `remote.origin.url` as in the configuration of git; it may contain credentials. */
  originUrl: string | null;
  /** Name of git's user, else the email address; null where git has neither. */
  user: string | null;
  /** Full id of HEAD; null before the first commit. */
  commit: string | null;
  shallow: boolean | null;
  dirty: boolean | null;
  /** Changed, staged and untracked paths, from the root, sorted; without `.pipelines-sync/`. */
  changed: string[];
  /** Why git refused to read an existing repository, for example because of its owner; else null. */
  problem: string | null;
  /** Why git was not run although a `.git` exists; else null. */
  refused: string | null;
}

/**
 * Reads repository root, origin, HEAD and the state of the work tree with three git processes. Git runs only where a
 * `.git` is found in the folder or above it.
 * @param folder any folder of the work tree
 * @param open git in a work tree
 */
export async function readGit(folder: string, open: (root: string) => Git): Promise<GitInfo> {
  const found = findRoot(folder);
  if (found === null) return nothing(null);
  const refused = await refusedHere(found, open);
  if (refused !== null) return nothing(null, refused);
  const git = open(found);
  const [place, settings, status] = await Promise.all([
    asked(git, ['rev-parse', '--is-shallow-repository', '--show-toplevel']),
    asked(git, ['config', '-z', '--get-regexp', '^(remote\\.origin\\.url|user\\.(name|email))$']),
    asked(git, [...STATUS, '--', ':/', ':(top,exclude).pipelines-sync']),
  ]);
  const lines = place.stdout.split('\n');
  const root = lines[1];
  if (place.code !== 0 || root === undefined || root === '') {
    return nothing(problemOf(place.stderr));
  }
  // With core.worktree, git would report on another folder than this one.
  if (!(await isSame(root, found))) return nothing(`its work tree is another folder, ${root}`);
  const { commit, changed } = readStatus(status.stdout);
  const set = settingsOf(settings.code === 0 ? settings.stdout : '');
  const read = status.code === 0;
  return {
    root: path.resolve(root),
    originUrl: set.get('remote.origin.url') || null,
    user: set.get('user.name')?.trim() || set.get('user.email')?.trim() || null,
    commit: read ? commit : null,
    shallow: lines[0] === 'true',
    dirty: read ? changed.length > 0 : null,
    changed: read ? changed : [],
    problem: read ? null : problemOf(status.stderr),
    refused: null,
  };
}

/**
 * Overrides the configuration of git, so that untracked files and submodules are always reported, and a partial clone
 * fetches nothing to detect renames.
 */
const STATUS = [
  'status',
  '--porcelain=v2',
  '--branch',
  '-z',
  '--untracked-files=normal',
  '--ignore-submodules=none',
  '--no-renames',
] as const;

/**
 * The files whose content on disk is committed. Paths are relative to the root of the work tree.
 * @param changed paths that git reports as changed; untracked folders end with `/`
 */
export async function committedFiles(
  git: Git | null,
  changed: readonly string[],
  files: readonly string[],
): Promise<Set<string>> {
  if (git === null || files.length === 0) return new Set();
  const tracked = await asked(git, ['--literal-pathspecs', 'ls-files', '-z', '--', ...files]);
  if (tracked.code !== 0) return new Set();
  const known = new Set(tracked.stdout.split('\0'));
  const isChanged = (file: string) =>
    changed.some((one) => one === file || (one.endsWith('/') && file.startsWith(one)));
  return new Set(files.filter((file) => known.has(file) && !isChanged(file)));
}

/** True where two paths lead to the same folder. */
async function isSame(one: string, other: string): Promise<boolean> {
  const [a, b] = await Promise.all([disk.stat(one), disk.stat(other)]).catch(() => []);
  return a !== undefined && b !== undefined && a.dev === b.dev && a.ino === b.ino;
}

async function asked(git: Git, args: readonly string[]) {
  const { code, stdout, stderr } = await git(args);
  return { code, stdout: stdout.toString('utf8'), stderr };
}

function nothing(problem: string | null, refused: string | null = null): GitInfo {
  const none = { root: null, originUrl: null, user: null, commit: null, shallow: null, dirty: null };
  return { ...none, changed: [], problem, refused };
}

/** A missing repository is fine; one that git refuses to open is an error. */
function problemOf(stderr: string): string | null {
  const line = stderr.split('\n').find((text) => text.startsWith('fatal: '));
  if (line === undefined || /not a git repository|must be run in a work tree/.test(line)) return null;
  return line.slice('fatal: '.length).trim();
}

/** Reads `git config -z --get-regexp`; the last value of a repeated setting counts. */
function settingsOf(text: string): Map<string, string> {
  const set = new Map<string, string>();
  for (const record of text.split('\0')) {
    const end = record.indexOf('\n');
    if (end > 0) set.set(record.slice(0, end), record.slice(end + 1));
  }
  return set;
}

/** Reads `git status --porcelain=v2 --branch -z`; see git-status(1), "Porcelain Format Version 2". */
function readStatus(text: string): { commit: string | null; changed: string[] } {
  let commit: string | null = null;
  const changed = new Set<string>();
  const records = text.split('\0').values();
  for (const record of records) {
    const [kind] = record;
    if (record.startsWith('# branch.oid ')) {
      const oid = record.slice('# branch.oid '.length);
      commit = oid === '(initial)' ? null : oid;
    } else if (kind === '1') changed.add(afterFields(record, 8));
    else if (kind === 'u') changed.add(afterFields(record, 10));
    else if (kind === '?') changed.add(record.slice(2));
    else if (kind === '2') {
      changed.add(afterFields(record, 9));
      const from = records.next();
      if (from.done !== true) changed.add(from.value);
    }
  }
  return { commit, changed: [...changed].sort() };
}

/** What follows the first `count` fields of a record: the path, which may hold spaces. */
function afterFields(record: string, count: number): string {
  return record.split(' ').slice(count).join(' ');
}
