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
  /** Name of the target. */
  target: string;
}

/**
 * The rules in the configuration of a commit. A configuration that had another name there is found by its namespace and
 * target, which are those of the ledger: neither moving it nor taking over its ledger in another file leaves its rules
 * behind.
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
  const file = `${below}${config.file}`;
  const here = await reader.read(file);
  const isSame = here?.namespace === config.namespace;
  const others = await reader.elsewhere(file);
  const owners = others.filter(({ hasTarget }) => hasTarget);
  // Its own file first, unless the ledger was another one's there.
  const own = here === undefined ? [] : [here];
  const found = isSame ? [...own, ...owners] : [...(owners.length > 0 ? owners : others), ...own];
  if (found.length > 0) return { rules: joined(found), findings: [] };
  const finding: Finding = {
    ...coded(CODES.baseWithout),
    message: `Commit ${commit.slice(0, 7)} has no ${config.file}, so only the rules of these files count.`,
    remedy: 'Check that the configuration is new, and not one that was moved.',
    place: { file: config.file, line: 1, column: 1 },
  };
  return { rules: new Map(), findings: [finding] };
}

/** The rules of several configurations; the first one of a name counts. */
function joined(all: readonly BaseConfig[]): Map<string, Rule> {
  const rules = new Map<string, Rule>();
  for (const one of all) for (const [name, rule] of one.rules) if (!rules.has(name)) rules.set(name, rule);
  return rules;
}

/** A configuration of a commit. */
interface BaseConfig {
  namespace: string;
  /** True where it has the target of the run. */
  hasTarget: boolean;
  rules: ReadonlyMap<string, Rule>;
}

type Files = ReadonlyMap<string, { mode: string; id: string }>;

class BaseReader {
  readonly #at: Omit<RulesAt, 'run'> & { run: Git; commit: string; files: Files; below: string };

  constructor(at: Omit<RulesAt, 'run'> & { run: Git; commit: string; files: Files; below: string }) {
    this.#at = at;
  }

  /**
   * A file; undefined where there is none.
   * @param isOther it is read only where it has the namespace of the run
   */
  async read(file: string, isOther = false): Promise<BaseConfig | undefined> {
    const bytes = await this.#bytes(file);
    if (bytes === undefined) return undefined;
    const { ref, kinds, commit, config, target } = this.#at;
    const { document, findings } = parseSource(file, bytes);
    const broken = (found: readonly Finding[]): UserError | undefined => {
      const first = found.find(({ severity }) => severity === 'error');
      if (first === undefined) return undefined;
      return unreadable(ref, `${formatPlace(first.place ?? placeIn(file))}: ${first.message}`);
    };
    const root = document?.root;
    const written = root?.type === 'map' ? root.get('namespace') : undefined;
    const namespace = written?.type === 'scalar' ? String(written.value) : this.#defaultNamespace(file);
    if (isOther && namespace !== config.namespace) return undefined;
    if (root?.type !== 'map') throw broken(findings) ?? unreadable(ref, `${file} is not a configuration`);
    const reader = new ConfigReader();
    // Loaded when asked, as for the configuration itself: the bundler refuses a module that is both.
    const { readRules } = await import('../../config/config-rules.js');
    const rules = readRules(reader, valueAt(root, [], 'rules'), { kinds, targets: null });
    const problem = broken(reader.findings);
    if (problem !== undefined) throw problem;
    const targets = root.get('targets');
    return {
      namespace,
      hasTarget: targets?.type === 'map' && targets.get(target) !== undefined,
      rules: new Map([...(rules ?? [])].map(([name, rule]) => [name, { ...rule, commit }])),
    };
  }

  /** The other configurations with the namespace of the run. */
  async elsewhere(own: string): Promise<BaseConfig[]> {
    const found: BaseConfig[] = [];
    for (const file of this.#at.files.keys()) {
      const name = file.slice(file.lastIndexOf('/') + 1);
      if (file === own || !CONFIG_NAMES.some((known) => known === name)) continue;
      const other = await this.read(file, true);
      if (other !== undefined) found.push(other);
    }
    return found;
  }

  #defaultNamespace(file: string): string {
    const { git, below, config } = this.#at;
    const folder = path.posix.dirname(file);
    return defaultNamespace(git.originUrl, config.root, folder === '.' ? '' : folder.slice(below.length));
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
export function unreadable(ref: string, why: string, remedy = REPAIR): UserError {
  const short = /^[0-9a-f]{40,64}$/.test(ref) ? ref.slice(0, 7) : ref;
  return new UserError(
    CODES.baseUnreadable.code,
    `The rules of the base ${short} cannot be read: ${/[.?]$/.test(why) ? why : `${why}.`}`,
    remedy,
  );
}

const REPAIR =
  'Repair the configuration of the base in a pull request of its own, or fetch the commit, for example: git fetch --unshallow';
