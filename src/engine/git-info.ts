import { execFile } from 'node:child_process';
import path from 'node:path';

/** Runs git with these arguments in a folder. `code` is null when git could not be started at all. */
export type RunGit = (
  args: readonly string[],
  cwd: string,
) => Promise<{ code: number | null; stdout: string; stderr: string }>;

/** What git knows about the work tree; everything is null where there is no git or no repository. */
export interface GitInfo {
  /** Absolute folder of the work tree. */
  root: string | null;
  /** `remote.origin.url` as it is written in the configuration of git; it may hold credentials. */
  originUrl: string | null;
  /** Full id of HEAD; null before the first commit. */
  commit: string | null;
  shallow: boolean | null;
  dirty: boolean | null;
  /** Changed, staged and untracked paths, from the root, sorted; without `.pipelines-sync/`. */
  changed: string[];
  /** Why git refused to read a repository that is there, for instance its owner; else null. */
  problem: string | null;
}

/** The real git: asks for nothing, speaks English, takes no lock that another git could stumble over. */
export const runGit: RunGit = (args, cwd) =>
  new Promise((resolve) => {
    const env = { ...process.env, GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' };
    const options = { cwd, env, encoding: 'utf8', maxBuffer: 256 * 1024 * 1024, windowsHide: true } as const;
    execFile('git', [...args], options, (error, stdout, stderr) => {
      const code = error === null ? 0 : typeof error.code === 'number' ? error.code : null;
      resolve({ code, stdout, stderr });
    });
  });

/**
 * Reads repository root, origin, HEAD and the state of the work tree with three git processes.
 * @param folder any folder of the work tree
 */
export async function readGit(folder: string, run: RunGit = runGit): Promise<GitInfo> {
  const [place, origin, status] = await Promise.all([
    run(['rev-parse', '--is-shallow-repository', '--show-toplevel'], folder),
    run(['config', '--get', 'remote.origin.url'], folder),
    run(['status', '--porcelain=v2', '--branch', '-z', '--', ':/', ':(top,exclude).pipelines-sync'], folder),
  ]);
  const lines = place.stdout.split('\n');
  const root = lines[1];
  if (place.code !== 0 || root === undefined || root === '') {
    return { ...NOTHING, changed: [], problem: problemOf(place.stderr) };
  }
  const { commit, changed } = readStatus(status.stdout);
  const read = status.code === 0;
  return {
    root: path.resolve(root),
    originUrl: origin.code === 0 ? origin.stdout.replace(/\r?\n$/, '') || null : null,
    commit: read ? commit : null,
    shallow: lines[0] === 'true',
    dirty: read ? changed.length > 0 : null,
    changed: read ? changed : [],
    problem: read ? null : problemOf(status.stderr),
  };
}

/**
 * Of files of a configuration, given from its root, those that are committed as they are on disk.
 * @param changed paths that git calls changed, from its own root; untracked folders end with `/`
 */
export async function committedFiles(
  gitRoot: string | null,
  changed: readonly string[],
  root: string,
  files: readonly string[],
  run: RunGit = runGit,
): Promise<Set<string>> {
  if (gitRoot === null || files.length === 0) return new Set();
  const tracked = await run(['--literal-pathspecs', 'ls-files', '-z', '--', ...files], root);
  if (tracked.code !== 0) return new Set();
  const known = new Set(tracked.stdout.split('\0'));
  const below = path.relative(gitRoot, root).replaceAll(path.sep, '/');
  const isChanged = (file: string) => {
    const full = below === '' ? file : `${below}/${file}`;
    return changed.some((one) => one === full || (one.endsWith('/') && full.startsWith(one)));
  };
  return new Set(files.filter((file) => known.has(file) && !isChanged(file)));
}

const NOTHING = { root: null, originUrl: null, commit: null, shallow: null, dirty: null } as const;

/** No repository is no problem; one that git will not open is. */
function problemOf(stderr: string): string | null {
  const line = stderr.split('\n').find((text) => text.startsWith('fatal: '));
  if (line === undefined || /not a git repository|must be run in a work tree/.test(line)) return null;
  return line.slice('fatal: '.length).trim();
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
