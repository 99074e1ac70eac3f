import path from 'node:path';
import { type Config, defaultNamespace } from '../../config/config.js';
import { CONFIG_NAMES } from '../../config/config-find.js';
import { ConfigReader, valueAt } from '../../config/config-reader.js';
import type { GitInfo } from '../../host/git-info.js';
import type { Git } from '../../host/git-process.js';
import { type Finding, formatPlace, type Place } from '../../model/index.js';
import type { Rule } from '../../rules/index.js';
import { parseSource } from '../../source/read/parse-source.js';

/** What is read of commits. */
export interface BaseReading {
  config: Pick<Config, 'file' | 'root' | 'namespace'>;
  git: Pick<GitInfo, 'root' | 'originUrl'>;
  kinds: readonly string[];
  /** Name of the target. */
  target: string;
}

/** A configuration of a commit has an error, so that not all of its rules are known. */
export class BrokenBase extends Error {}

/** Git cannot tell what a commit contains. */
export class UnreadCommit extends Error {}

/** Reads the rules in the configuration of one commit. */
export class BaseConfigReader {
  readonly #reading: BaseReading;
  readonly #file: string;
  readonly #below: string;
  readonly #git: Git;
  readonly #commit: string;

  /** @param below the path from the root of git's work tree to the root of the configuration: '' or ending in `/` */
  constructor(reading: BaseReading & { file: string; below: string }, git: Git, commit: string) {
    this.#reading = reading;
    this.#file = `${reading.below}${reading.file}`;
    this.#below = reading.below;
    this.#git = git;
    this.#commit = commit;
  }

  /**
   * Its rules; undefined where the commit has no configuration of this ledger.
   * @throws BrokenBase, UnreadCommit
   */
  async rules(): Promise<Map<string, Rule> | undefined> {
    const here = await this.#read(this.#file);
    const isSame = here?.namespace === this.#reading.config.namespace;
    const others = await this.#elsewhere();
    const owners = others.filter(({ hasTarget }) => hasTarget);
    // Its own file first, unless the ledger was another one's there.
    const own = here === undefined ? [] : [here];
    const found = isSame ? [...own, ...owners] : [...(owners.length > 0 ? owners : others), ...own];
    return found.length > 0 ? joined(found) : undefined;
  }

  /** The other configurations with the namespace of the run. */
  async #elsewhere(): Promise<BaseConfig[]> {
    const list = ['ls-tree', '-r', '-z', '--full-tree', '--name-only', this.#commit];
    const ran = await this.#git(list);
    if (ran.code !== 0) throw new UnreadCommit('git cannot list its files');
    const found: BaseConfig[] = [];
    for (const file of ran.stdout.toString('utf8').split('\0')) {
      const name = file.slice(file.lastIndexOf('/') + 1);
      if (file === this.#file || !CONFIG_NAMES.some((known) => known === name)) continue;
      const other = await this.#read(file, true);
      if (other !== undefined) found.push(other);
    }
    return found;
  }

  /**
   * A file; undefined where there is none.
   * @param isOther it is read only where it has the namespace of the run
   */
  async #read(file: string, isOther = false): Promise<BaseConfig | undefined> {
    const found = await this.#bytes(file);
    if (found === undefined) return undefined;
    const { kinds, config, target } = this.#reading;
    const { document, findings } = 'bytes' in found ? parseSource(file, found.bytes) : NOTHING;
    const root = document?.root;
    const written = root?.type === 'map' ? root.get('namespace') : undefined;
    const namespace = written?.type === 'scalar' ? String(written.value) : this.#defaultNamespace(file);
    if (isOther && namespace !== config.namespace) return undefined;
    if ('broken' in found) throw new BrokenBase(`${file} ${found.broken}`);
    // Of a key that appears twice only the first is read, so an error anywhere may hide rules.
    stopAtError(file, findings);
    if (root?.type !== 'map') throw new BrokenBase(`${file} is not a configuration`);
    const reader = new ConfigReader();
    // Loaded when asked, as for the configuration itself: the bundler refuses a module that is both.
    const { readRules } = await import('../../config/config-rules.js');
    const rules = readRules(reader, valueAt(root, [], 'rules'), { kinds, targets: null });
    stopAtError(file, reader.findings);
    const targets = root.get('targets');
    const commit = this.#commit;
    return {
      namespace,
      hasTarget: targets?.type === 'map' && targets.get(target) !== undefined,
      rules: new Map([...(rules ?? [])].map(([name, rule]) => [name, { ...rule, commit }])),
    };
  }

  #defaultNamespace(file: string): string {
    const { git, config } = this.#reading;
    const folder = path.posix.dirname(file);
    return defaultNamespace(
      git.originUrl,
      config.root,
      folder === '.' ? '' : folder.slice(this.#below.length),
    );
  }

  /** The content of a file, also behind a link to it or to a folder above it; undefined where there is none. */
  async #bytes(file: string): Promise<{ bytes: Buffer } | { broken: string } | undefined> {
    // Git separates the names that it is asked for by line breaks.
    if (/[\n\r]/.test(file)) throw new UnreadCommit('the name of the configuration contains a line break');
    const asked = Buffer.from(`${this.#commit}:${file}\n`);
    const ran = await this.#git(['cat-file', '--batch', '--follow-symlinks'], asked);
    const end = ran.stdout.indexOf(0x0a);
    if (ran.code !== 0 || end < 0) throw new UnreadCommit(`git cannot read ${file}`);
    const answer = ran.stdout.toString('utf8', 0, end);
    const [, size] = /^[0-9a-f]{40,64} blob ([0-9]+)$/.exec(answer) ?? [];
    if (size !== undefined) return { bytes: ran.stdout.subarray(end + 1, end + 1 + Number(size)) };
    if (/^(?:dangling|loop|notdir) [0-9]+$/.test(answer))
      return { broken: 'is behind a link to nothing in this commit' };
    return /^symlink [0-9]+$/.test(answer)
      ? { broken: 'is behind a link that leads out of this commit' }
      : undefined;
  }
}

const NOTHING: ReturnType<typeof parseSource> = { findings: [] };

/** A configuration of a commit. */
interface BaseConfig {
  namespace: string;
  /** True where it has the target of the run. */
  hasTarget: boolean;
  rules: ReadonlyMap<string, Rule>;
}

/** The rules of several configurations; the first one of a name counts. */
function joined(all: readonly BaseConfig[]): Map<string, Rule> {
  const rules = new Map<string, Rule>();
  for (const one of all) for (const [name, rule] of one.rules) if (!rules.has(name)) rules.set(name, rule);
  return rules;
}

function stopAtError(file: string, findings: readonly Finding[]): void {
  const first = findings.find(({ severity }) => severity === 'error');
  if (first === undefined) return;
  const place: Place = first.place ?? { file, line: 1, column: 1 };
  throw new BrokenBase(`${formatPlace(place)}: ${first.message}`);
}
