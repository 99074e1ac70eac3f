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
import { openClient } from './open/open-client.js';
import { OPEN_CODES } from './open/open-codes.js';
import { FindingsError } from './open/open-files.js';

/** The result for one tree; `failed`: the server could not be asked. */
export interface TreeReport {
  tree: string;
  files: number;
  state: TreeState | 'failed';
  message: string | null;
  changes: readonly string[];
  findings: readonly Finding[];
}

/** The result of a check. */
export interface CheckReport {
  target: string;
  provider: string;
  /** The commit that changes are reported against; null where there is none. */
  base: string | null;
  trees: TreeReport[];
  /** What cannot be run counts as invalid. */
  strict: boolean;
  exit_code: 0 | 1 | 3 | 5;
}

/**
 * Checks the files of a target: first without a server, then all trees on it, in parallel.
 * @param baseCommit the commit that changes are reported against; null: none
 * @param onFindings gets the findings that do not end the run, before the first request
 * @throws FindingsError when a file or a setting is wrong
 */
export async function checkTarget(
  checked: CheckedTarget,
  flags: Pick<TargetFlags, 'verbose'>,
  io: Host,
  baseCommit: string | null,
  onFindings: (findings: readonly Finding[]) => void,
): Promise<CheckReport> {
  const { provider, target, settings, files } = checked;
  const { check, trees, findings } = await checkOffline(checked);
  if (hasErrors(findings) || settings === undefined) throw new FindingsError(findings, files);
  onFindings(findings);
  const strict = target.strict === true;
  const before = await baseTrees(checked, check, io, baseCommit);
  const client = openClient(settings, provider, target, flags, io);
  try {
    const judge = async (tree: CheckTree): Promise<TreeReport> => {
      const said = { tree: tree.name, files: tree.files.length };
      try {
        const old = before.get(tree.name);
        const base = old === undefined || sameTree(old, tree) ? null : old;
        const {
          state,
          findings: found,
          message = null,
          changes = [],
        } = await check.online(client, tree, base, { strict });
        return { ...said, state, message, changes, findings: sortFindings(found) };
      } catch (error) {
        // One tree that could not be asked about must not hide the others.
        if (!(error instanceof UserError) && !(error instanceof HttpError)) throw error;
        const code = error instanceof UserError ? error.code : PLATFORM_CODES.unreadable.code;
        const failed: Finding = { code, severity: 'error', message: error.message };
        return { ...said, state: 'failed', message: error.message, changes: [], findings: [failed] };
      }
    };
    const reports = await Promise.all(trees.map(judge));
    reports.sort((a, b) => byCodeUnit(a.tree, b.tree));
    return {
      target: target.name,
      provider: provider.name,
      base: baseCommit,
      trees: reports,
      strict,
      exit_code: checkExit(reports, strict),
    };
  } finally {
    await client.close();
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

/** The trees of a commit, by name. */
async function baseTrees(
  { config, git }: CheckedTarget,
  check: Check,
  io: Host,
  commit: string | null,
): Promise<Map<string, CheckTree>> {
  if (commit === null || git.root === null) return new Map();
  const below = insideGit(git.root, config.root);
  if (below === undefined) return new Map();
  const run = io.openGit(git.root);
  const trees = new CommitTrees(run, below);
  const [list] = await coveredFiles(trees, [commit], bundlePatterns(config), '');
  if (list === undefined) {
    const [[top], [whole]] = await Promise.all([
      trees.at([commit], ''),
      new CommitTrees(run, '').at([commit], ''),
    ]);
    // The commit is there, and the folder of the configuration is not in it yet.
    if (top === undefined && whole !== undefined) return new Map();
    throw new UserError(
      OPEN_CODES.baseUnreadable.code,
      `Commit ${commit.slice(0, 7)} cannot be read, so what changed since then cannot be told.`,
      'Fetch it, for example: git fetch --unshallow',
    );
  }
  const wanted = list.filter(({ kind }) => kind === 'file');
  const contents = await readObjects(
    run,
    wanted.map(({ id }) => id),
  );
  const files = wanted.flatMap(({ path, id }): CheckedFile[] => {
    const bytes = contents.get(id)?.bytes;
    return bytes === undefined ? [] : [{ file: path, bytes }];
  });
  return new Map(check.trees(files).map((tree) => [tree.name, tree]));
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
