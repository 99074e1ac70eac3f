import { readBytes } from '../bundle/files/read-files.js';
import { silenced } from '../config/silence.js';
import { CommitTrees } from '../host/commit-trees.js';
import { readObjects } from '../host/git-objects.js';
import { HttpError } from '../http/index.js';
import {
  byCodeUnit,
  type Finding,
  hasErrors,
  PLATFORM_CODES,
  sortFindings,
  UserError,
} from '../model/index.js';
import type { Check, CheckedFile, CheckTree, TreeState } from '../providers/index.js';
import { checkOffline } from './check-offline.js';
import { insideGit } from './open/below-git.js';
import type { CheckedTarget } from './open/check-only.js';
import { coveredFiles } from './open/commit-files.js';
import { bundlePatterns } from './open/files.js';
import type { TargetFlags } from './open/flags.js';
import type { Host } from './open/host.js';
import { keyUse } from './open/key-use.js';
import { openClient } from './open/open-client.js';
import { OPEN_CODES } from './open/open-codes.js';
import { FindingsError } from './open/open-files.js';

/** The result for one tree; `failed`: the server could not be asked; `removed`: it is in the base alone. */
export interface TreeReport {
  tree: string;
  files: number;
  state: TreeState | 'failed' | 'removed';
  message: string | null;
  changes: readonly string[];
  findings: readonly Finding[];
}

/** The result of a check. */
export interface CheckReport {
  target: string;
  provider: string;
  /** What answered, as the provider calls it. */
  server: string;
  /** The commit that changes are reported against; null where there is none. */
  base: string | null;
  trees: TreeReport[];
  /** Trees that are as in the base, and that the server was not asked about. */
  unchanged: number;
  /** What cannot be run counts as invalid. */
  strict: boolean;
  exit_code: 0 | 1 | 3 | 5;
}

/** What a check compares with, and what it leaves out. */
export interface CheckBase {
  /** The commit that changes are reported against; null: none. */
  commit: string | null;
  /** Leaves out trees that are as in the base, unless the configuration changed since then. */
  onlyChanged?: boolean;
}

/**
 * Checks the files of a target: first without a server, then all trees on it, in parallel.
 * @param onFindings gets the findings that do not end the run, before the first request
 * @throws FindingsError when a file or a setting is wrong; UserError where the server cannot be used
 */
export async function checkTarget(
  checked: CheckedTarget,
  flags: Pick<TargetFlags, 'verbose'>,
  io: Host,
  { commit, onlyChanged = false }: CheckBase,
  onFindings: (findings: readonly Finding[]) => void,
): Promise<CheckReport> {
  const { provider, target, settings, files } = checked;
  const { check, trees, findings } = await checkOffline(checked);
  if (hasErrors(findings) || settings === undefined) throw new FindingsError(findings, files);
  onFindings(findings);
  const strict = target.strict === true;
  const before = await baseTrees(checked, check, io, commit);
  const isSame = (tree: CheckTree) => {
    const old = before.trees.get(tree.name);
    return old !== undefined && sameTree(old, tree);
  };
  const judged = onlyChanged && before.isConfigured ? trees.filter((tree) => !isSame(tree)) : trees;
  const client = openClient(settings, provider, target, flags, io);
  try {
    const server = await check.connect(client, keyUse(target.name, settings));
    const judge = (tree: CheckTree): Promise<TreeReport> =>
      reportOf(tree, async () => {
        const base = isSame(tree) ? null : (before.trees.get(tree.name) ?? null);
        const verdict = await server.judge(tree, base, { strict });
        const { state, findings: found, message = null, changes = [] } = verdict;
        return { state, message, changes, findings: silenced(sortFindings(found), target.silence) };
      });
    // A plan for some files says nothing about the others.
    const names = new Set(checked.named === null ? trees.map(({ name }) => name) : before.trees.keys());
    const gone = [...before.trees.values()].filter(({ name }) => !names.has(name));
    const leave = (tree: CheckTree): Promise<TreeReport> =>
      reportOf(tree, async () => {
        const changes = (await server.removed?.(tree)) ?? [];
        return { state: 'removed', message: null, changes, findings: [] };
      });
    const reports = await Promise.all([...judged.map(judge), ...gone.map(leave)]);
    reports.sort((a, b) => byCodeUnit(a.tree, b.tree));
    return {
      target: target.name,
      provider: provider.name,
      server: server.label,
      base: commit,
      trees: reports,
      unchanged: trees.length - judged.length,
      strict,
      exit_code: checkExit(reports, strict),
    };
  } finally {
    await client.close();
  }
}

/** The report on a tree. One that could not be asked about must not hide the others. */
async function reportOf(
  { name, files }: CheckTree,
  ask: () => Promise<Omit<TreeReport, 'tree' | 'files'>>,
): Promise<TreeReport> {
  const said = { tree: name, files: files.length };
  try {
    return { ...said, ...(await ask()) };
  } catch (error) {
    if (!(error instanceof UserError) && !(error instanceof HttpError)) throw error;
    const isCoded = error instanceof UserError;
    const failed: Finding = {
      code: isCoded ? error.code : PLATFORM_CODES.unreadable.code,
      severity: 'error',
      message: error.message,
      ...(isCoded && error.remedy !== undefined ? { remedy: error.remedy } : {}),
    };
    return { ...said, state: 'failed', message: error.message, changes: [], findings: [failed] };
  }
}

/**
 * The exit code: 1 an error; else 3 something could not be checked; else 5 an invalid tree, or a strict target with one
 * that cannot be run; else 0.
 */
function checkExit(reports: readonly Pick<TreeReport, 'state'>[], strict: boolean): CheckReport['exit_code'] {
  const has = (state: TreeReport['state']) => reports.some((one) => one.state === state);
  if (has('failed')) return 1;
  if (has('not_checkable')) return 3;
  return has('invalid') || (strict && has('not_runnable')) ? 5 : 0;
}

/** The trees of a commit, by name, and whether its configuration is the present one. */
async function baseTrees(
  { config, git }: CheckedTarget,
  check: Check,
  io: Host,
  commit: string | null,
): Promise<{ trees: Map<string, CheckTree>; isConfigured: boolean }> {
  const none = { trees: new Map<string, CheckTree>(), isConfigured: false };
  if (commit === null || git.root === null) return none;
  const below = insideGit(git.root, config.root);
  if (below === undefined) return none;
  const run = io.openGit(git.root);
  const trees = new CommitTrees(run, below);
  const [list] = await coveredFiles(trees, [commit], bundlePatterns(config), '');
  const unreadable = () =>
    new UserError(
      OPEN_CODES.baseUnreadable.code,
      `Commit ${commit.slice(0, 7)} cannot be read, so what changed since then cannot be told.`,
      'Fetch it, for example: git fetch --unshallow',
    );
  if (list === undefined) {
    const [[top], [whole]] = await Promise.all([
      trees.at([commit], ''),
      new CommitTrees(run, '').at([commit], ''),
    ]);
    // The commit is there, and the folder of the configuration is not in it yet.
    if (top === undefined && whole !== undefined) return none;
    throw unreadable();
  }
  const wanted = list.filter(({ kind }) => kind === 'file');
  const [configured] = config.file === null ? [] : await trees.at([commit], config.file);
  const ids = [...wanted.map(({ id }) => id), ...(configured === undefined ? [] : [configured.id])];
  const contents = await readObjects(run, ids);
  const files = wanted.map(({ path, id }): CheckedFile => {
    const bytes = contents.get(id)?.bytes;
    if (bytes === undefined) throw unreadable();
    return { file: path, bytes };
  });
  const present = config.file === null ? {} : await readBytes(config.root, config.file);
  const old = configured === undefined ? undefined : contents.get(configured.id)?.bytes;
  const isConfigured =
    old !== undefined && present.bytes !== undefined && Buffer.compare(old, present.bytes) === 0;
  return { trees: new Map(check.trees(files).map((tree) => [tree.name, tree])), isConfigured };
}

function sameTree(one: CheckTree, other: CheckTree): boolean {
  const bytes = new Map(other.files.map((file) => [file.file, file.bytes]));
  return (
    one.files.length === other.files.length &&
    one.files.every((file) => {
      const same = bytes.get(file.file);
      return same !== undefined && Buffer.compare(same, file.bytes) === 0;
    })
  );
}
