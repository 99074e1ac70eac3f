import { existsSync, lstatSync, readFileSync } from 'node:fs';
import path from 'node:path';
import {
  type Checkout,
  type FileFact,
  type LeftOutFile,
  WHOLE_CHECKOUT,
} from '../../bundle/files/checkout.js';
import { filesCovered, mayCoverBelow } from '../../bundle/files/pattern-covers.js';
import type { Config } from '../../config/config-types.js';
import {
  type Index,
  LINK,
  neverCheckedOut,
  readCommit,
  readContents,
  readIndex,
  SUBMODULE,
  type Tracked,
} from '../../host/git-index.js';
import type { GitInfo } from '../../host/git-info.js';
import type { Git } from '../../host/git-process.js';
import { realOrSame } from '../../source/read/source-crawl.js';
import { standInOf } from '../../source/read/stand-in.js';
import { belowGit } from './below-git.js';
import { bundlePatterns } from './files.js';
import type { Host } from './host.js';

/** A checkout with the index that it was read from. */
export interface OpenCheckout extends Checkout {
  /** Undefined where there is no git. */
  index: Index | undefined;
  /** Files that git itself left out of the work tree, relative to its root. */
  isLeftOut(file: string): boolean;
}

/** A checkout about which git says nothing. */
export const NO_GIT: OpenCheckout = { ...WHOLE_CHECKOUT, index: undefined, isLeftOut: () => false };

/**
 * Reads from git which files it left out of the checkout, and which are not the plain text that they seem. It starts one
 * git process where nothing was left out, and at most six otherwise, whatever the number of files.
 * @param named bundles named on the command line: then no other file can be missing
 */
export async function openCheckout(
  git: GitInfo,
  config: Config,
  named: readonly string[],
  io: Pick<Host, 'openGit' | 'clock'>,
): Promise<OpenCheckout> {
  if (git.root === null) return NO_GIT;
  const run = io.openGit(git.root);
  const index = await readIndex(run);
  if (index === undefined) return NO_GIT;
  const reader = new CheckoutReader(run, git, index, config, named.length > 0 ? [] : bundlePatterns(config));
  return reader.read(io.clock);
}

type InCommit = Pick<Tracked, 'mode' | 'id'>;

/** A file that is in the index or the commit and not in the work tree. */
interface Missing extends InCommit {
  why: 'sparse' | 'skipped' | 'unfinished';
}

class CheckoutReader {
  readonly #git: Git;
  readonly #info: GitInfo;
  readonly #index: Index;
  readonly #patterns: readonly string[];
  readonly #top: string;
  /** The path from the root of git's work tree to the root of the configuration. */
  readonly #prefix: string;
  readonly #missing = new Map<string, Missing>();
  readonly #links = new Map<string, string>();
  readonly #submodules = new Set<string>();

  constructor(git: Git, info: GitInfo, index: Index, config: Config, patterns: readonly string[]) {
    this.#git = git;
    this.#info = info;
    this.#index = index;
    this.#patterns = patterns;
    this.#top = realOrSame(info.root ?? config.root);
    this.#prefix = belowGit(this.#top, config.root);
  }

  async read(clock: Host['clock']): Promise<OpenCheckout> {
    for (const [file, { mode }] of this.#index.files)
      if (mode === SUBMODULE && !this.#exists(`${file}/.git`)) this.#submodules.add(file);
    await this.#findMissing(clock);
    await this.#findLinks();
    const { bundles, unread } = await this.#leftOut();
    return {
      commit: this.#info.commit,
      bundles,
      unread,
      broken: this.#broken(),
      factOf: (file) => this.#factOf(file),
      index: this.#index,
      isLeftOut: (file) => this.#missing.has(file),
    };
  }

  /** Files that are not in the work tree: left out by git, or removed by the user. A removed file counts as removed. */
  async #findMissing(clock: Host['clock']): Promise<void> {
    const tracked = new Set<string>();
    const staged = new Set<string>();
    for (const file of this.#info.changed) {
      if (file.endsWith('/') || this.#index.unmerged.has(file) || this.#exists(file)) continue;
      (this.#index.files.has(file) ? tracked : staged).add(file);
    }
    const skipped = [...this.#index.files].filter(([, one]) => one.isSkipped && one.mode !== SUBMODULE);
    const why = skipped.length > 0 && !(await this.#isSparse()) ? 'skipped' : 'sparse';
    for (const [file, one] of skipped) this.#missing.set(file, { ...one, why });
    if (tracked.size + staged.size === 0 || this.#info.commit === null) return;
    // An interrupted checkout leaves its lock, or an index that lacks most of the commit.
    const isCut = (await this.#isLocked(clock)) || staged.size > this.#index.files.size;
    const never = isCut || tracked.size === 0 ? tracked : await neverCheckedOut(this.#git, tracked);
    for (const file of never) {
      const one = this.#index.files.get(file);
      if (one !== undefined && one.mode !== SUBMODULE) this.#missing.set(file, { ...one, why: 'unfinished' });
    }
    if (!isCut || staged.size === 0) return;
    const commit = await readCommit(this.#git);
    for (const file of staged) {
      const one = commit.get(file);
      if (one?.mode === SUBMODULE) this.#submodules.add(file);
      else if (one !== undefined) this.#missing.set(file, { ...one, why: 'unfinished' });
    }
  }

  async #isSparse(): Promise<boolean> {
    const ran = await this.#git(['config', '--get', '--type=bool', 'core.sparseCheckout']);
    return ran.code === 0 && ran.stdout.toString('utf8').trim() === 'true';
  }

  /**
   * Another git process may hold the lock for a moment; a lock that stays belongs to a running or interrupted checkout.
   */
  async #isLocked(clock: Host['clock']): Promise<boolean> {
    const ran = await this.#git(['rev-parse', '--git-path', 'index.lock']);
    if (ran.code !== 0) return false;
    const lock = path.resolve(this.#top, ran.stdout.toString('utf8').replace(/\r?\n$/, ''));
    for (let round = 0; round < 10; round += 1) {
      if (!existsSync(lock)) return false;
      await clock.sleep(100);
    }
    return existsSync(lock);
  }

  /** Links that were checked out as plain files, with where they lead. */
  async #findLinks(): Promise<void> {
    const plain = [...this.#index.files].filter(
      ([file, { mode }]) => mode === LINK && lstat(path.join(this.#top, file))?.isFile() === true,
    );
    const targets = await readContents(
      this.#git,
      plain.map(([, { id }]) => id),
    );
    for (const [file, { id }] of plain) {
      const target = targets.get(id)?.toString('utf8');
      // A plain file that the user put in place of a link counts as a file.
      const here = readFileSync(path.join(this.#top, file), 'utf8');
      if (target !== undefined && here.replace(/\r?\n$/, '') === target) this.#links.set(file, target);
    }
  }

  async #leftOut(): Promise<Pick<Checkout, 'bundles' | 'unread'>> {
    const unread: LeftOutFile[] = [];
    for (const folder of this.#submodules) {
      const file = this.#inRoot(folder);
      if (file !== undefined && this.#mayHold(file)) unread.push({ file, why: 'submodule' });
    }
    const wanted = await this.#behindLinks(unread);
    for (const [file, one] of this.#covered()) wanted.set(file, one);
    const contents = await readContents(
      this.#git,
      [...wanted.values()].map(({ id }) => id),
    );
    const bundles: Checkout['bundles'][number][] = [];
    for (const [file, { id, why }] of wanted) {
      const bytes = contents.get(id);
      if (bytes === undefined || standInOf(file, bytes) !== undefined) unread.push({ file, why });
      else bundles.push({ file, why, bytes });
    }
    const byFile = (a: { file: string }, b: { file: string }) => (a.file < b.file ? -1 : 1);
    return { bundles: bundles.sort(byFile), unread: unread.sort(byFile) };
  }

  /** Left-out bundles by their path, relative to the root of the configuration. */
  #covered(): Map<string, Missing> {
    const found = new Map<string, Missing>();
    for (const [full, one] of this.#missing) {
      const file = this.#inRoot(full);
      if (file !== undefined && one.mode !== LINK && this.#isNear(file) && !this.#exists(full))
        found.set(file, one);
    }
    const covered = filesCovered(this.#patterns, [...found.keys()]);
    for (const file of found.keys()) if (!covered.has(file)) found.delete(file);
    return found;
  }

  /** Targets of left-out links, under the names that a search would have found. */
  async #behindLinks(unread: LeftOutFile[]): Promise<Map<string, Missing>> {
    const found = new Map<string, Missing>();
    const links = [...this.#missing].filter(([full, { mode }]) => mode === LINK && !this.#exists(full));
    const near = links.flatMap(([full, one]) => {
      const file = this.#inRoot(full);
      const isCovered = file !== undefined && filesCovered(this.#patterns, [file]).size > 0;
      return file !== undefined && (isCovered || this.#mayHold(file)) ? [{ full, file, one }] : [];
    });
    const targets = await readContents(
      this.#git,
      near.map(({ one }) => one.id),
    );
    for (const { full, file, one } of near) {
      const target = targets.get(one.id)?.toString('utf8');
      const to = target === undefined ? undefined : path.posix.join(path.posix.dirname(full), target);
      const behind = to === undefined ? [] : this.#treeBelow(to);
      if (behind.length === 0) {
        // It leads out of the repository, to another link, or to a missing file: its content is unknown.
        if (filesCovered(this.#patterns, [file]).size > 0 || target === undefined)
          unread.push({ file, why: one.why });
        continue;
      }
      const named = new Map(behind.map(([rest, entry]) => [`${file}${rest}`, entry]));
      for (const name of filesCovered(this.#patterns, [...named.keys()])) {
        const entry = named.get(name);
        // The patterns find the file under its own name too; it counts once.
        if (entry !== undefined && !this.#isCoveredItself(entry.file))
          found.set(name, { ...entry.one, why: one.why });
      }
    }
    return found;
  }

  #treeBelow(to: string): [rest: string, entry: { file: string; one: InCommit }][] {
    const out: [string, { file: string; one: InCommit }][] = [];
    for (const files of [this.#index.files, this.#missing] as const)
      for (const [file, one] of files) {
        if (one.mode === LINK || one.mode === SUBMODULE) continue;
        if (file === to) out.push(['', { file, one }]);
        else if (file.startsWith(`${to}/`)) out.push([file.slice(to.length), { file, one }]);
      }
    return out;
  }

  #isCoveredItself(full: string): boolean {
    const file = this.#inRoot(full);
    return file !== undefined && filesCovered(this.#patterns, [file]).size > 0;
  }

  #broken(): Checkout['broken'] {
    const broken: (FileFact & { file: string })[] = [];
    const of = (full: string) => {
      const file = this.#inRoot(full);
      return file !== undefined && filesCovered(this.#patterns, [file]).size > 0 ? file : undefined;
    };
    for (const full of this.#index.unmerged) {
      const file = this.#inRoot(full);
      if (file === undefined || !this.#isNear(file) || of(full) === undefined) continue;
      broken.push({ is: 'unmerged', at: full, file });
    }
    for (const [full, target] of this.#links) {
      const file = this.#inRoot(full);
      if (file === undefined) continue;
      const to = path.posix.join(path.posix.dirname(full), target);
      const isFolder =
        lstat(path.join(this.#top, to))?.isDirectory() === true ||
        this.#treeBelow(to).some(([rest]) => rest !== '');
      if (of(full) !== undefined || (isFolder && this.#mayHold(file)))
        broken.push({ is: 'link', at: full, file });
    }
    return broken;
  }

  #factOf(file: string): FileFact | undefined {
    const parts = (this.#prefix + file).split('/');
    for (let length = 1; length <= parts.length; length += 1) {
      const at = parts.slice(0, length).join('/');
      if (this.#links.has(at)) return { is: 'link', at };
      if (this.#submodules.has(at)) return { is: 'left_out', at };
      if (length < parts.length && this.#missing.get(at)?.mode === LINK) return { is: 'left_out', at };
    }
    const at = parts.join('/');
    if (this.#index.unmerged.has(at)) return { is: 'unmerged', at };
    return this.#missing.has(at) ? { is: 'left_out', at } : undefined;
  }

  /** A path of git, relative to the root of the configuration; undefined outside of it. */
  #inRoot(full: string): string | undefined {
    return full.startsWith(this.#prefix) ? full.slice(this.#prefix.length) : undefined;
  }

  #mayHold(file: string): boolean {
    return mayCoverBelow(this.#patterns, file);
  }

  /** Must stay cheap: a sparse checkout may leave out hundreds of thousands of files. */
  #isNear(file: string): boolean {
    return this.#patterns.some((pattern) => {
      const fixed = fixedPart(pattern);
      return fixed === '' || file === fixed || file.startsWith(`${fixed}/`);
    });
  }

  #exists(full: string): boolean {
    return lstat(path.join(this.#top, full)) !== undefined;
  }
}

/** The part of a glob before its first special character, in whole names. */
export function fixedPart(pattern: string): string {
  const parts = path.posix.normalize(pattern).split('/');
  const special = parts.findIndex((part) => /[*?[\]{}()!+@]/.test(part));
  return (special < 0 ? parts : parts.slice(0, special)).join('/');
}

function lstat(file: string): ReturnType<typeof lstatSync> | undefined {
  try {
    return lstatSync(file);
  } catch {
    return undefined;
  }
}
