import { lstat, readdir, realpath } from 'node:fs/promises';
import path from 'node:path';
import type { Git } from '../../host/git-process.js';
import { fromTop, UserError } from '../../model/index.js';
import { GIT_LEDGER_CODES as CODES } from '../git/git-codes.js';
import { localFailure } from '../git/git-place.js';
import { readFolder } from './disk.js';

/**
 * Refuses a ledger's folder that is or contains a symbolic link: the ledger would be read from and written to another
 * place. A checkout can create such links.
 * @param base the folder `.pipelines-sync`
 * @param parts the folders below it that lead to the ledger
 * @param subject what is kept there, as the beginning of a sentence
 * @throws UserError PS6133, exit 3
 */
export async function refuseLinks(
  base: string,
  parts: readonly string[],
  subject = 'The ledger',
): Promise<void> {
  const root = path.dirname(base);
  const refuse = (file: string): never => {
    const name = path.relative(root, file).replaceAll(path.sep, '/');
    throw new UserError(
      CODES.link.code,
      `${subject} is not used: ${name} is a symbolic link to another location.`,
      `Remove the link, also from the repository, and run the command again. The folder .pipelines-sync must lie in the repository itself; to share a ledger, keep it in git: leave out "ledger: file".`,
      3,
    );
  };
  const ways = parts.map((_, at) => path.join(base, ...parts.slice(0, at + 1)));
  for (const file of [base, path.join(base, '.gitignore'), ...ways]) if (await isLink(file)) refuse(file);
  const folder = ways.at(-1) ?? base;
  for (const entry of await listed(folder)) {
    const file = path.join(folder, entry.name);
    if (entry.isSymbolicLink()) refuse(file);
    if (!entry.isDirectory()) continue;
    for (const inner of await readFolder(file))
      if (inner.isSymbolicLink()) refuse(path.join(file, inner.name));
  }
}

/** Something other than a folder has no names; whoever uses it finds out what it is. */
async function listed(folder: string) {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

async function isLink(file: string): Promise<boolean> {
  try {
    return (await lstat(file)).isSymbolicLink();
  } catch {
    return false;
  }
}

/**
 * Refuses a ledger's folder that git tracks: it came with a commit, so somebody wrote it by hand, and with `prune` it
 * could choose what is deleted.
 * @param git git in `gitRoot`
 * @throws UserError PS6132, exit 3
 */
export async function refuseTracked(git: Git, gitRoot: string, base: string): Promise<void> {
  const root = path.dirname(base);
  const below = path.relative(await realpath(gitRoot), await realpath(root)).replaceAll(path.sep, '/');
  const folder = below === '' ? path.basename(base) : `${below}/${path.basename(base)}`;
  // Also in another case, because some file systems ignore case.
  const ran = await git(['ls-files', '-z', '--', `:(top,literal,icase)${folder}`]);
  if (ran.code !== 0) throw localFailure('asking whether the folder of the ledger is tracked', ran.stderr);
  const [first, ...more] = ran.stdout.toString('utf8').split('\0').slice(0, -1);
  if (first === undefined) return;
  throw new UserError(
    CODES.tracked.code,
    `The ledger in ${folder} is not used: git tracks it (${first}${more.length === 0 ? '' : ` and ${more.length} more`}), so it comes from a commit and not from an apply on this machine.`,
    `Take it out of the repository and commit that; also delete the folder, unless this machine wrote it. To share a ledger, keep it in git: leave out "ledger: file". To take it out: git rm -r --cached ${fromTop(folder)}`,
    3,
  );
}
