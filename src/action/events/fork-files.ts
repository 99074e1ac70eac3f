import { readFileSync } from 'node:fs';
import { copyFile, realpath, rm } from 'node:fs/promises';
import path from 'node:path';
import { CONFIG_NAMES } from '../../config/config-find.js';
import type { Git } from '../../host/git-process.js';
import { UserError } from '../../model/index.js';
import { resolveInside } from '../../source/read/source-inside.js';
import { isLfsPointer } from '../../source/read/stand-in.js';
import { ACTION_CODES as CODES } from '../action-codes.js';
import { type BaseCheckout, checkOut } from '../github/base-commit.js';
import { NO_FILTERS, trialMerge } from '../github/trial-merge.js';

/**
 * Checks out the merge of a fork's pull request into a separate folder, with the configuration of the trusted branch: a
 * fork's files are data, must not decide where the key goes or which secrets exist, and are never run.
 * @param head the commit of the pull request, as GitHub reports it; another one is refused
 */
export async function forkFiles(
  git: Git,
  root: string,
  pull: { number: number; head: string },
  options: { config: string | null; temp: string },
): Promise<ForkFiles> {
  const merge = await trialMerge(git, pull.number);
  if (merge === undefined)
    throw refused(
      `GitHub's trial merge of #${pull.number} cannot be fetched; the pull request may have conflicts`,
    );
  const { commit, head } = merge;
  if (head !== pull.head)
    throw refused(`the finished run was for another commit than that of #${pull.number}`);
  const files = await checkOut(git, commit, options.temp, NO_FILTERS);
  if (typeof files === 'string') throw refused(files);
  try {
    await ownConfiguration(root, files.folder, options.config);
    return { ...files, lfs: await unchangedLfs(git, root, commit) };
  } catch (error) {
    await files.remove();
    throw error;
  }
}

/** The files of a fork, with the Git LFS contents from the checkout of the base. */
export interface ForkFiles extends BaseCheckout {
  lfs(file: string): Uint8Array | null;
}

/**
 * Git LFS contents are never fetched for a fork. Files that its pull request does not change are taken from the checkout
 * of the base; the content of others is not available.
 */
export async function unchangedLfs(git: Git, root: string, commit: string): Promise<ForkFiles['lfs']> {
  const ran = await git(['diff-tree', '-r', '-z', '--no-renames', '--name-only', 'HEAD', commit]);
  if (ran.code !== 0) return () => null;
  const changed = new Set(ran.stdout.toString('utf8').split('\0'));
  return (file) => {
    const inside = resolveInside(root, file);
    // A link could lead to a changed file.
    if (changed.has(file) || inside.kind !== 'found' || inside.relative !== file) return null;
    const bytes = readFileSync(inside.real);
    return isLfsPointer(bytes) ? null : bytes;
  };
}

async function ownConfiguration(root: string, folder: string, config: string | null): Promise<void> {
  for (const name of config === null ? CONFIG_NAMES : [config]) {
    const to = path.join(folder, name);
    const parent = await realpath(path.dirname(to)).catch(() => null);
    const inside = await realpath(folder);
    if (parent !== inside && parent?.startsWith(`${inside}${path.sep}`) !== true)
      throw refused('it has no folder with the configuration');
    await rm(to, { recursive: true, force: true });
    try {
      await copyFile(path.join(root, name), to);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    }
  }
}

/** The refusal to plan a fork's pull request, exit 3. */
export function refused(why: string): UserError {
  return new UserError(
    CODES.notFromFork.code,
    `The fork's pull request was not planned: ${why}.`,
    'Push to the pull request again to rerun its workflow.',
    3,
  );
}
