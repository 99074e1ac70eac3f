import path from 'node:path';
import { type Config, defaultNamespace } from '../../config/config.js';
import { CONFIG_NAMES } from '../../config/config-find.js';
import { ConfigReader, valueAt } from '../../config/config-reader.js';
import type { GitInfo } from '../../host/git-info.js';
import type { Git } from '../../host/git-process.js';
import { coded, type Finding, formatPlace, type Place, UserError } from '../../model/index.js';
import { RULE_CODES as CODES, type Rule } from '../../rules/index.js';
import { parseSource } from '../../source/read/parse-source.js';
import { insideGit } from './below-git.js';

/** What is read of a commit, and where. */
export interface RulesAt {
  /** A commit, or a name of one. */
  ref: string;
  config: Pick<Config, 'file' | 'root' | 'namespace'>;
  git: Pick<GitInfo, 'root' | 'originUrl'>;
  run: Git | null;
  kinds: readonly string[];
}

/**
 * The rules in the configuration of a commit. A configuration that had another name there is found by its namespace, so
 * that moving it does not leave its rules behind.
 * @throws UserError PS3143 where they cannot be read: what cannot be read is not absent
 */
export async function rulesAt(at: RulesAt): Promise<{ rules: Map<string, Rule>; findings: Finding[] }> {
  const { config, run, git, ref } = at;
  if (run === null || git.root === null) throw unreadable(ref, 'there is no git repository');
  const below = insideGit(git.root, config.root);
  if (config.file === null || below === undefined)
    throw unreadable(ref, 'the configuration is not in the git repository');
  const named = await run(['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`]);
  const commit = named.stdout.toString('utf8').trim();
  if (named.code !== 0 || commit === '') throw unreadable(ref, 'there is no such commit in this clone');
  const tree = await run(['ls-tree', '-r', '-z', '--full-tree', commit]);
  if (tree.code !== 0) throw unreadable(ref, 'git cannot list its files');
  const files = parseTree(tree.stdout.toString('utf8'));
  const reader = new BaseReader({ ...at, run, commit, files, below });
  const rules = await reader.read(`${below}${config.file}`);
  if (rules !== undefined) return { rules, findings: [] };
  const moved = await reader.elsewhere();
  if (moved !== undefined) return { rules: moved, findings: [] };
  const finding: Finding = {
    ...coded(CODES.baseWithout),
    message: `Commit ${commit.slice(0, 7)} has no ${config.file}, so only the rules of these files count.`,
    remedy: 'Check that the configuration is new, and not one that was moved.',
    place: { file: config.file, line: 1, column: 1 },
  };
  return { rules: new Map(), findings: [finding] };
}

type Files = ReadonlyMap<string, { mode: string; id: string }>;

class BaseReader {
  readonly #at: Omit<RulesAt, 'run'> & { run: Git; commit: string; files: Files; below: string };

  constructor(at: Omit<RulesAt, 'run'> & { run: Git; commit: string; files: Files; below: string }) {
    this.#at = at;
  }

  /** The rules of a file; undefined where there is none, or it is the configuration of another namespace. */
  async read(file: string, namespace?: (folder: string) => string): Promise<Map<string, Rule> | undefined> {
    const bytes = await this.#bytes(file);
    if (bytes === undefined) return undefined;
    const { ref, kinds, commit, config } = this.#at;
    const { document, findings } = parseSource(file, bytes);
    const broken = (found: readonly Finding[]): UserError | undefined => {
      const first = found.find(({ severity }) => severity === 'error');
      if (first === undefined) return undefined;
      return unreadable(ref, `${formatPlace(first.place ?? placeIn(file))}: ${first.message}`);
    };
    const root = document?.root;
    const written = root?.type === 'map' ? root.get('namespace') : undefined;
    if (namespace !== undefined) {
      const own = written?.type === 'scalar' ? String(written.value) : namespace(path.posix.dirname(file));
      if (own !== config.namespace) return undefined;
    }
    if (root?.type !== 'map') throw broken(findings) ?? unreadable(ref, `${file} is not a configuration`);
    const reader = new ConfigReader();
    // Loaded when asked, as for the configuration itself: the bundler refuses a module that is both.
    const { readRules } = await import('../../config/config-rules.js');
    const rules = readRules(reader, valueAt(root, [], 'rules'), { kinds, targets: null });
    const problem = broken(reader.findings);
    if (problem !== undefined) throw problem;
    return new Map([...(rules ?? [])].map(([name, rule]) => [name, { ...rule, commit }]));
  }

  /** The rules of a configuration with the same namespace under another name. */
  async elsewhere(): Promise<Map<string, Rule> | undefined> {
    const { files, git, below, config } = this.#at;
    const namespace = (folder: string) => {
      const inRoot = folder === '.' ? '' : folder.slice(below.length);
      return defaultNamespace(git.originUrl, config.root, inRoot);
    };
    for (const file of files.keys()) {
      const name = file.slice(file.lastIndexOf('/') + 1);
      if (!CONFIG_NAMES.some((known) => known === name)) continue;
      const found = await this.read(file, namespace);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  async #bytes(file: string, isLinked = false): Promise<Buffer | undefined> {
    const { files, run, ref } = this.#at;
    const entry = files.get(file);
    if (entry === undefined) return undefined;
    const ran = await run(['cat-file', 'blob', entry.id]);
    if (ran.code !== 0) throw unreadable(ref, `git cannot read ${file}`);
    if (entry.mode !== LINK) return ran.stdout;
    const to = path.posix.join(path.posix.dirname(file), ran.stdout.toString('utf8'));
    const behind = isLinked ? undefined : await this.#bytes(to, true);
    if (behind === undefined) throw unreadable(ref, `${file} is a link to nothing in this commit`);
    return behind;
  }
}

const LINK = '120000';

/** `<mode> <type> <id>\t<path>\0` again and again. */
function parseTree(text: string): Files {
  const files = new Map<string, { mode: string; id: string }>();
  for (const line of text.split('\0')) {
    const tab = line.indexOf('\t');
    const [mode = '', type, id = ''] = line.slice(0, Math.max(0, tab)).split(' ');
    if (type === 'blob') files.set(line.slice(tab + 1), { mode, id });
  }
  return files;
}

function placeIn(file: string): Place {
  return { file, line: 1, column: 1 };
}

/** The error of rules that cannot be read. */
export function unreadable(ref: string, why: string): UserError {
  const short = /^[0-9a-f]{40,64}$/.test(ref) ? ref.slice(0, 7) : ref;
  return new UserError(
    CODES.baseUnreadable.code,
    `The rules of the base ${short} cannot be read: ${/[.?]$/.test(why) ? why : `${why}.`}`,
    'Repair the configuration of the base in a pull request of its own, or fetch the commit, for example: git fetch --unshallow',
  );
}
