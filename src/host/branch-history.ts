import { lookUp, OFFLINE } from './git-objects.js';
import type { Git } from './git-process.js';

/** One commit of a line of history. */
export interface Commit {
  id: string;
  parents: readonly string[];
  /** Paths, relative to the root, in which it differs from one of its parents. */
  touched: ReadonlySet<string>;
  /** True for a commit at the edge, which is here only as a parent of a later one. */
  isEdge: boolean;
}

/** The history from some commits to the one that is checked out. */
export interface BranchHistory {
  /** By id; children come before their parents. */
  commits: ReadonlyMap<string, Commit>;
  /** Files of the commit that is checked out. */
  files: readonly string[];
}

/**
 * Reads the history between commits and HEAD, including its edge. Undefined where a part is not available here, or none
 * of the commits is known. Four git processes, whatever its length; nothing is fetched.
 */
export async function readBranch(git: Git, anchors: ReadonlySet<string>): Promise<BranchHistory | undefined> {
  const known = await existing(git, anchors);
  if (known.length === 0) return undefined;
  const base = await git(['merge-base', '--octopus', 'HEAD', ...known]);
  const from = base.stdout.toString('latin1').trim();
  if (base.code !== 0 || !/^[0-9a-f]+$/.test(from)) return undefined;
  const log = await git([
    ...OFFLINE,
    ...['-c', 'log.showRoot=true', 'log', '-m', '--raw', '-z', '--no-abbrev', '--boundary', '--topo-order'],
    ...['--no-renames', '--no-relative', '--no-ext-diff', '--no-textconv', '--no-show-signature'],
    ...['--ignore-submodules=none', '--format=%m %H %P', `${from}..HEAD`, '--'],
  ]);
  if (log.code !== 0) return undefined;
  const tree = await git([...OFFLINE, 'ls-tree', '-r', '-z', '--name-only', '--full-tree', 'HEAD']);
  if (tree.code !== 0) return undefined;
  return { commits: commitsOf(log.stdout.toString('utf8')), files: partsOf(tree.stdout) };
}

async function existing(git: Git, anchors: ReadonlySet<string>): Promise<string[]> {
  const ids = [...anchors];
  const found = await objectIds(
    git,
    ids.map((id) => `${id}^{commit}`),
  );
  return found === undefined ? [] : ids.filter((_, at) => found[at] !== undefined);
}

/**
 * The ids of names such as `commit:path`, undefined for each that does not exist. One git process; undefined as a whole
 * where git failed.
 */
export async function objectIds(
  git: Git,
  names: readonly string[],
): Promise<(string | undefined)[] | undefined> {
  const found = await lookUp(git, names);
  return found?.map((one) => (one?.type === 'blob' || one?.type === 'commit' ? one.id : undefined));
}

/** Reads `git log -m --raw -z`: for every parent that differs, a head and its changes. */
function commitsOf(text: string): Map<string, Commit> {
  const commits = new Map<string, Commit & { touched: Set<string> }>();
  let touched: Set<string> | undefined;
  const parts = text.split('\0').values();
  for (const part of parts) {
    const token = part.replace(/^\n/, '');
    if (token.startsWith(':')) {
      const file = parts.next();
      if (file.done !== true) touched?.add(file.value);
      continue;
    }
    const [mark, id, ...parents] = token.trim().split(' ');
    if (id === undefined) continue;
    const commit = commits.get(id) ?? { id, parents, touched: new Set<string>(), isEdge: mark === '-' };
    commits.set(id, commit);
    touched = commit.touched;
  }
  return commits;
}

function partsOf(bytes: Buffer): string[] {
  return bytes
    .toString('utf8')
    .split('\0')
    .filter((part) => part !== '');
}
