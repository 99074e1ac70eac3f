import path from 'node:path';
import { filesCovered, mayCoverBelow } from '../../bundle/files/pattern-covers.js';
import { isExclusion } from '../../bundle/files/read-files.js';
import { type CommitFile, CommitTrees, type TreeSelection } from '../../host/commit-trees.js';
import { readObjects } from '../../host/git-objects.js';
import type { Git } from '../../host/git-process.js';
import type { SourceFiles } from '../../ledger/index.js';
import { byCodeUnit, digest, inForm } from '../../model/index.js';
import { ParsedSources } from '../../source/read/parsed-sources.js';
import { type MapNode, nodeValue, type SourceNode } from '../../source/read/source-node.js';
import { fromRoot } from './files.js';

/** Where the configuration is in a repository. */
export interface ConfigurationPlace {
  /** The path from the root of git's work tree to the root of the configuration: '' or ending in `/`. */
  below: string;
  /** The file, from the configuration's root. */
  file: string;
  /** The target whose bundles count; missing: those of the configuration. */
  target?: string;
}

/** The files of a commit, from the configuration's root. */
export interface CommitContents {
  configuration: MapNode | undefined;
  bundles: { file: string; bytes: Uint8Array }[];
  texts: ReadonlyMap<string, string>;
}

type Listing = readonly CommitFile[] | undefined;

/**
 * The configured files in commits: the configuration, the bundles that its patterns match, and the texts that these
 * use. Read from git alone, so that a commit gives the same result on every machine. It starts about twenty git
 * processes at most, whatever the number of files and commits.
 */
export class CommitFiles {
  readonly #git: Git;
  readonly #trees: CommitTrees;
  readonly #place: ConfigurationPlace;
  readonly #sources: ParsedSources;

  /** @param sources files that were parsed already */
  constructor(git: Git, place: ConfigurationPlace, sources: ParsedSources = new ParsedSources()) {
    this.#sources = sources;
    this.#git = git;
    this.#trees = new CommitTrees(git, place.below);
    this.#place = place;
  }

  /**
   * The digests of one commit's files. Undefined where they do not cover everything that would be applied: behind a
   * link or a submodule, or with a bundle that cannot be read.
   */
  async of(commit: string): Promise<SourceFiles | undefined> {
    const [configuration] = await this.#configurations([commit]);
    if (configuration === undefined) return undefined;
    const patterns = await this.#patterns(configuration);
    if (patterns === undefined) return undefined;
    const [bundles] = await coveredFiles(this.#trees, [commit], patterns, folderOf(patterns));
    if (!isPlain(bundles) || bundles.length === 0) return undefined;
    const names = await this.#textsOf(bundles);
    if (names === undefined) return undefined;
    if (names.length === 0) return { configuration, bundles: digestOf(bundles), texts: digestOf([]) };
    // A missing file is not a text: the word `$file` was part of the user's data.
    const [texts] = await this.#texts([commit], names);
    if (!isPlain(texts)) return undefined;
    return { configuration, bundles: digestOf(bundles), texts: digestOf(texts) };
  }

  /** The content of one commit's files; undefined where the commit does not have all of them in plain files. */
  async contents(commit: string): Promise<CommitContents | undefined> {
    const [id] = await this.#configurations([commit]);
    const patterns = id === undefined ? undefined : await this.#patterns(id);
    if (id === undefined || patterns === undefined) return undefined;
    const [bundles] = await coveredFiles(this.#trees, [commit], patterns, folderOf(patterns));
    const names = isPlain(bundles) ? await this.#textsOf(bundles) : undefined;
    if (!isPlain(bundles) || names === undefined) return undefined;
    const texts = names.length === 0 ? [] : (await this.#texts([commit], names))[0];
    if (!isPlain(texts)) return undefined;
    const ids = [id, ...[...bundles, ...texts].map((one) => one.id)];
    const objects = await readObjects(this.#git, ids);
    const bytesOf = (of: string) => objects.get(of)?.bytes ?? Buffer.alloc(0);
    const root = this.#sources.parse(this.#place.file, bytesOf(id)).document?.root;
    return {
      configuration: root?.type === 'map' ? root : undefined,
      bundles: bundles.map((one) => ({ file: one.path, bytes: bytesOf(one.id) })),
      texts: new Map(texts.map((one) => [one.path, bytesOf(one.id).toString('utf8')])),
    };
  }

  /** The first of some commits whose files are the wanted ones. */
  async find(wanted: SourceFiles, commits: readonly string[]): Promise<string | undefined> {
    const configurations = await this.#configurations(commits);
    const configured = commits.filter((_, index) => configurations[index] === wanted.configuration);
    if (configured.length === 0) return undefined;
    const patterns = await this.#patterns(wanted.configuration);
    if (patterns === undefined) return undefined;
    const lists = await coveredFiles(this.#trees, configured, patterns, folderOf(patterns));
    const digests = memory(digestOf);
    const isWanted = (list: Listing, text: string) => list !== undefined && digests(list) === text;
    const alike = configured.filter((_, index) => isWanted(lists[index], wanted.bundles));
    const bundles = lists.find((list) => isWanted(list, wanted.bundles));
    if (bundles === undefined) return undefined;
    const names = await this.#textsOf(bundles);
    if (names === undefined) return undefined;
    if (names.length === 0) return wanted.texts === digestOf([]) ? alike[0] : undefined;
    const texts = await this.#texts(alike, names);
    return alike.find((_, index) => isWanted(texts[index], wanted.texts));
  }

  /** Ids of the configuration's content. */
  async #configurations(commits: readonly string[]): Promise<(string | undefined)[]> {
    const { below, file } = this.#place;
    if (`${below}${file}`.includes('\n')) return [];
    return (await this.#trees.at(commits, file)).map((one) => (one?.type === 'blob' ? one.id : undefined));
  }

  /** The bundle patterns of a configuration, from its root. */
  async #patterns(configuration: string): Promise<string[] | undefined> {
    const bytes = (await readObjects(this.#git, [configuration])).get(configuration)?.bytes;
    if (bytes === undefined) return undefined;
    const root = this.#sources.parse(this.#place.file, bytes).document?.root;
    if (root?.type !== 'map') return undefined;
    const bundles = this.#targetOf(root)?.get('bundles') ?? root.get('bundles');
    if (bundles?.type !== 'list') return undefined;
    const texts = nodeValue(bundles);
    if (!Array.isArray(texts) || !texts.every((text) => typeof text === 'string')) return undefined;
    const folder = path.posix.dirname(this.#place.file);
    return texts.map((text) => fromRoot({ folder: folder === '.' ? '' : folder }, text));
  }

  #targetOf(root: MapNode): MapNode | undefined {
    const { target } = this.#place;
    const targets = target === undefined ? undefined : root.get('targets');
    const found = targets?.type === 'map' ? targets.get(target ?? '') : undefined;
    return found?.type === 'map' ? found : undefined;
  }

  /** The files that texts of these bundles come from; undefined where one of them cannot be read. */
  async #textsOf(bundles: readonly CommitFile[]): Promise<string[] | undefined> {
    const contents = await readObjects(
      this.#git,
      bundles.map(({ id }) => id),
    );
    const names = new Set<string>();
    for (const { path: file, id } of bundles) {
      const bytes = contents.get(id)?.bytes;
      if (bytes === undefined) return undefined;
      const text = bytes.toString('utf8');
      // With a backslash, the word may be hidden behind an escape.
      if (!text.includes('$file') && !text.includes('\\')) continue;
      const document = this.#sources.parse(file, bytes).document;
      if (document === undefined) return undefined;
      for (const name of filesIn(document.root)) {
        const at = path.posix.join(path.posix.dirname(file), name);
        if (at !== '..' && !at.startsWith('../') && !at.includes('\n')) names.add(at);
      }
    }
    return [...names];
  }

  async #texts(commits: readonly string[], names: readonly string[]): Promise<Listing[]> {
    if (names.length === 0) return [];
    const files = new Set(names);
    const folders = new Set(names.flatMap((name) => above(name)));
    return this.#trees.files(commits, {
      folder: commonFolder(names.map((name) => path.posix.dirname(name))),
      isFolder: (one) => folders.has(one),
      isFile: (one) => files.has(one),
    });
  }
}

/**
 * The files in commits that bundle patterns match, and links or submodules behind which such files may be.
 * @param folder the folder to begin at; undefined for a commit without it
 */
export async function coveredFiles(
  trees: CommitTrees,
  commits: readonly string[],
  patterns: readonly string[],
  folder: string,
): Promise<Listing[]> {
  const isFolder = memory((one: string) => mayCoverBelow(patterns, one));
  const wanted: TreeSelection = { folder, isFolder, isFile: () => true };
  const lists = await trees.files(commits, wanted);
  const all = new Set([...new Set(lists)].flatMap((list) => list ?? []).map((file) => file.path));
  const covered = filesCovered(patterns, [...all]);
  const narrowed = memory((list: readonly CommitFile[]) =>
    list.filter((file) => covered.has(file.path) || (file.kind !== 'file' && isFolder(file.path))),
  );
  return lists.map((list) => (list === undefined ? undefined : narrowed(list)));
}

/** The folder that all patterns begin with. */
function folderOf(patterns: readonly string[]): string {
  return commonFolder(patterns.filter((one) => !isExclusion(one)).map(plainFolder));
}

/** True for plain files, whose content is what git stores. */
function isPlain(list: Listing): list is readonly CommitFile[] {
  return list?.every(({ kind }) => kind === 'file') === true;
}

/** Normalizes Unicode, so that names compare equal on every machine. */
function digestOf(list: readonly CommitFile[]): string {
  const lines = list.map(({ path: name, kind, id }) => `${inForm(name, 'NFC')}\0${kind}\0${id}`);
  return digest(lines.sort(byCodeUnit));
}

/** Every file behind a `$file`, even inside the user's own data: the same bundle always names the same files. */
function filesIn(root: SourceNode): string[] {
  const found: string[] = [];
  const seen = new Set<SourceNode>();
  const open = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (seen.has(node)) continue;
    seen.add(node);
    if (node.type === 'list') for (const item of node.items) open.push(item);
    if (node.type !== 'map') continue;
    for (const { key, node: child } of node.entries) {
      open.push(child);
      if (key === '$file' && child.type === 'scalar' && typeof child.value === 'string')
        found.push(child.value);
    }
  }
  return found;
}

/** The folder that a pattern begins with, before its first special character. */
function plainFolder(pattern: string): string {
  const parts = path.posix.normalize(pattern).split('/').slice(0, -1);
  const end = parts.findIndex((part) => /[*?[\]{}()!+@\\]/.test(part));
  return parts.slice(0, end < 0 ? parts.length : end).join('/');
}

function commonFolder(folders: readonly string[]): string {
  const [first = '', ...others] = folders.map((folder) => (folder === '.' ? '' : folder));
  const parts = first.split('/');
  let length = first === '' ? 0 : parts.length;
  for (const other of others) {
    const names = other.split('/');
    let same = 0;
    while (same < length && names[same] === parts[same]) same += 1;
    length = same;
  }
  return parts.slice(0, length).join('/');
}

/** The folders around a file. */
function above(file: string): string[] {
  const parts = file.split('/').slice(0, -1);
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}

function memory<K, V>(work: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    if (!known.has(key)) known.set(key, work(key));
    return known.get(key) as V;
  };
}
