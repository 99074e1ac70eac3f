import { lstat } from 'node:fs/promises';
import path from 'node:path';
import type { Neighbours } from '../../ledger/index.js';
import { belowGit } from './below-git.js';
import type { Offline } from './open-files.js';

/**
 * What tells a configuration's ledger under an old name. A namespace that the file does not write is made of
 * the folder, so that a file that was moved looks for another ledger: then those of files that are gone count.
 * One that writes its namespace says itself which ledger is its own.
 */
export function neighboursOf({ config, git, checkout }: Offline): Neighbours {
  const targets = [...config.targets.keys()];
  if (config.isNamespaceWritten) return { targets };
  const isGone = async (file: string): Promise<boolean> => {
    const relative = path.posix.normalize(file);
    // What a ledger says is never trusted for paths.
    if (path.posix.isAbsolute(relative) || relative.split('/').includes('..')) return false;
    if (await isThere(path.join(config.root, relative))) return false;
    if (git.root === null) return true;
    // A sparse checkout leaves files out that are there all the same; what is not known is not gone.
    if (checkout.index === undefined) return false;
    return checkout.index.files.get(`${belowGit(git.root, config.root)}${relative}`)?.isSkipped !== true;
  };
  return { targets, isGone };
}

async function isThere(file: string): Promise<boolean> {
  return lstat(file).then(
    () => true,
    // Only where it is certain: a folder that cannot be looked into may hold it.
    (error: unknown) =>
      !(error instanceof Error && 'code' in error && /^(ENOENT|ENOTDIR)$/.test(`${error.code}`)),
  );
}
