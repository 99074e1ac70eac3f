import { type BranchHistory, objectIds } from './branch-history.js';
import { readObjects } from './git-objects.js';
import type { Git } from './git-process.js';

/** Some files as the commits of a branch had them. */
export interface PastFiles {
  /** The id of a file's content in a commit; undefined where the commit has no such file. */
  idAt(commit: string, file: string): string | undefined;
  /** Undefined for content that is not in this clone. */
  content(id: string): Buffer | undefined;
}

/**
 * Reads files in all commits of a branch that touched one of them, and in those that they stand on: what
 * a commit does not touch it has from its parent. At most two git processes; undefined where git could
 * not say it of all of them.
 * @param files from the root of git
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
  // A name of several lines cannot be asked for; its file counts as not there.
  const paths = [...files].filter((file) => !file.includes('\n'));
  const names = [...asked].flatMap((commit) => paths.map((file) => `${commit}:${file}`));
  const found = await objectIds(git, names);
  if (found === undefined) return undefined;
  const idOf = new Map<string, string>();
  for (const [at, id] of found.entries()) if (id !== undefined) idOf.set(names[at] ?? '', id);
  // Every one of them was found here.
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
