import { LINK, SUBMODULE } from './git-index.js';
import { lookUp, parseTreeObject, readObjects, type TreeEntry } from './git-objects.js';
import type { Git } from './git-process.js';

/** One file of a commit; a link or submodule is an entry of its own kind. */
export interface CommitFile {
  path: string;
  kind: 'file' | 'link' | 'module';
  id: string;
}

/** The part of a tree to read. Paths are relative to the folder that the trees are read for. */
export interface TreeSelection {
  /** Without a trailing `/`; '' for all. Nothing outside it is read. */
  folder: string;
  /** True where files below this folder may be wanted; the folder may be a link or a submodule. */
  isFolder(path: string): boolean;
  isFile(path: string): boolean;
}

const TREE = '40000';

/**
 * The files of many commits. Every tree is read once, all trees of one depth by one git process, so that
 * neither the number of files nor that of commits adds processes.
 */
export class CommitTrees {
  readonly #git: Git;
  readonly #below: string;
  readonly #trees = new Map<string, TreeEntry[]>();

  /** @param below path from the root of git to the folder: '' or ending in `/` */
  constructor(git: Git, below: string) {
    this.#git = git;
    this.#below = below;
  }

  /** The entry at one path in each commit; undefined where it is unknown. */
  async at(commits: readonly string[], path: string) {
    const names = commits.map((commit) => `${commit}:${this.#below}${path}`.replace(/\/$/, ''));
    return (await lookUp(this.#git, names)) ?? names.map(() => undefined);
  }

  /**
   * The wanted files of each commit; equal trees share one list. Undefined where they are unknown: a tree is not
   * available here, or the folder is not a folder.
   */
  async files(
    commits: readonly string[],
    wanted: TreeSelection,
  ): Promise<(readonly CommitFile[] | undefined)[]> {
    const roots = await this.at(commits, wanted.folder);
    await this.#read(
      roots.flatMap((root) => (root?.type === 'tree' ? [root.id] : [])),
      wanted,
    );
    const known = new Map<string, readonly CommitFile[] | undefined>();
    return roots.map((root) => {
      if (root?.type !== 'tree') return undefined;
      if (!known.has(root.id)) known.set(root.id, this.#list(wanted.folder, root.id, wanted, new Map()));
      return known.get(root.id);
    });
  }

  /** Reads trees level by level. */
  async #read(ids: readonly string[], wanted: TreeSelection): Promise<void> {
    let level = new Map(ids.map((id) => [key(wanted.folder, id), { path: wanted.folder, id }]));
    while (level.size > 0) {
      const missing = [...level.values()].map(({ id }) => id).filter((id) => !this.#trees.has(id));
      for (const [id, { type, bytes }] of await readObjects(this.#git, missing))
        if (type === 'tree') this.#trees.set(id, parseTreeObject(bytes, id.length));
      const next: typeof level = new Map();
      for (const { path, id } of level.values()) {
        for (const entry of this.#trees.get(id) ?? []) {
          const child = join(path, entry.name);
          if (entry.mode === TREE && wanted.isFolder(child))
            next.set(key(child, entry.id), { path: child, id: entry.id });
        }
      }
      level = next;
    }
  }

  #list(
    path: string,
    id: string,
    wanted: TreeSelection,
    known: Map<string, readonly CommitFile[]>,
  ): readonly CommitFile[] | undefined {
    const own = known.get(key(path, id));
    if (own !== undefined) return own;
    const tree = this.#trees.get(id);
    if (tree === undefined) return undefined;
    const files: CommitFile[] = [];
    for (const { mode, name, id: child } of tree) {
      const at = join(path, name);
      if (mode === TREE) {
        if (!wanted.isFolder(at)) continue;
        const below = this.#list(at, child, wanted, known);
        if (below === undefined) return undefined;
        for (const file of below) files.push(file);
      } else {
        const kind = mode === LINK ? 'link' : mode === SUBMODULE ? 'module' : 'file';
        if (wanted.isFile(at) || (kind !== 'file' && wanted.isFolder(at)))
          files.push({ path: at, kind, id: child });
      }
    }
    known.set(key(path, id), files);
    return files;
  }
}

function key(path: string, id: string): string {
  return `${id} ${path}`;
}

function join(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`;
}
