import { type BranchHistory, objectIds } from './branch-history.js';
import { readObjects } from './git-objects.js';
import type { Git } from './git-process.js';

/** Files in the commits of a branch. */
export interface PastFiles {
  /** The id of a file's content in a commit; undefined where the commit does not have it. */
  idAt(commit: string, file: string): string | undefined;
  /** The content of an id; undefined where this clone does not have it. */
  content(id: string): Buffer | undefined;
}

/**
 * Reads files in all commits of a branch that touched one of them, and in their parents: a commit takes over what it does
 * not touch. At most two git processes; undefined where git failed.
 * @param files relative to the root of git's work tree
 */
export async function readPastFiles(
  git: Git,
  { commits }: BranchHistory,
  files: ReadonlySet<string>,
): Promise<PastFiles | undefined> {
  const asked = new Set<string>();
  for (const { id, parents, touched, isEdge } of commits.values()) {
    const isTouching = [...touched].some((file) => files.has(file));
    if (isEdge || parents.length === 0 || isTouching) asked.add(id);
    if (isTouching) for (const parent of parents) if (commits.has(parent)) asked.add(parent);
  }
  // A name with a line break cannot be asked for; the file counts as missing.
  const paths = [...files].filter((file) => !file.includes('\n'));
  const names = [...asked].flatMap((commit) => paths.map((file) => `${commit}:${file}`));
  const found = await objectIds(git, names);
  if (found === undefined) return undefined;
  const idOf = new Map<string, string>();
  for (const [at, id] of found.entries()) if (id !== undefined) idOf.set(names[at] ?? '', id);
  // Every id was found above.
  const contents = await readObjects(git, idOf.values());
  const heir = new Map<string, string>();
  const askedFor = (commit: string): string => {
    const way: string[] = [];
    let at = commit;
    for (let next: string | undefined = at; next !== undefined && !asked.has(at); ) {
      way.push(at);
      next = heir.get(at) ?? commits.get(at)?.parents[0];
      at = next ?? at;
    }
    for (const one of way) heir.set(one, at);
    return at;
  };
  return {
    idAt: (commit, file) => idOf.get(`${askedFor(commit)}:${file}`),
    content: (id) => {
      const object = contents.get(id);
      return object?.type === 'blob' ? object.bytes : undefined;
    },
  };
}
