import { promises as disk } from 'node:fs';
import path from 'node:path';
import type { Neighbours } from '../../ledger/index.js';
import { belowGit } from './below-git.js';
import type { Offline } from './open-files.js';

/**
 * Recognizes the ledger of a configuration under an old name. A default namespace is made of the folder, so a moved
 * configuration looks for another ledger; then the ledgers of configurations that no longer exist count. A namespace in
 * the file names its ledger explicitly, so that no other one counts.
 */
export function neighboursOf({ config, git, checkout }: Offline): Neighbours {
  const targets = [...config.targets.keys()];
  if (config.isNamespaceWritten) return { targets };
  const isGone = async (file: string): Promise<boolean> => {
    const relative = path.posix.normalize(file);
    // A path from a ledger is never trusted.
    if (path.posix.isAbsolute(relative) || relative.split('/').includes('..')) return false;
    if (await isThere(path.join(config.root, relative))) return false;
    if (git.root === null) return true;
    // A sparse checkout leaves out files that still exist; an unknown file is not gone.
    if (checkout.index === undefined) return false;
    return checkout.index.files.get(`${belowGit(git.root, config.root)}${relative}`)?.isSkipped !== true;
  };
  return { targets, isGone };
}

async function isThere(file: string): Promise<boolean> {
  return disk.lstat(file).then(
    () => true,
    // A folder that cannot be read may still hold it.
    (error: unknown) =>
      !(error instanceof Error && 'code' in error && /^(ENOENT|ENOTDIR)$/.test(`${error.code}`)),
  );
}
