import { OFFLINE } from '../../host/git-objects.js';
import type { Git } from '../../host/git-process.js';
import { UserError } from '../../model/index.js';
import { GIT_LEDGER_CODES as CODES } from './git-codes.js';
import { isAncestor } from './git-history.js';
import { readCommit } from './git-message.js';
import type { GitPlace } from './git-place.js';
import { readObjects } from './git-tree.js';

/** A ref of a place, and the commit that it has there; its objects are here. */
export interface Tip {
  ref: string;
  oid: string;
}

/**
 * Whether a ledger has a commit in its history. A clone that took only the newest commits of all branches has a ledger on
 * a branch without its history, so the history is fetched before the answer is no.
 * @throws UserError PS6110 where the place does not send it
 */
export async function continues(
  git: Git,
  place: GitPlace,
  { ref, oid }: Tip,
  older: string,
): Promise<boolean> {
  if (await isAncestor(git, older, oid)) return true;
  if (!(await isCut(git, oid))) return false;
  await place.bring([ref], true);
  if (await isAncestor(git, older, oid)) return true;
  if (!(await isCut(git, oid))) return false;
  throw new UserError(
    CODES.incomplete.code,
    `The history of the ledger is incomplete: this clone is shallow, and ${place.name} did not send the rest of ${ref}.`,
    'Nothing was changed. Fetch it, or clone the repository again without --depth.',
  );
}

/** True where the history of a commit ends only because the clone is shallow. */
async function isCut(git: Git, oid: string): Promise<boolean> {
  const shallow = await git(['rev-parse', '--is-shallow-repository']);
  if (shallow.stdout.toString('latin1').trim() !== 'true') return false;
  const ran = await git([...OFFLINE, 'rev-list', '--max-parents=0', oid, '--']);
  const ends = ran.stdout.toString('latin1').split('\n').filter(Boolean);
  const objects = await readObjects(git, ends);
  // Git hides the parents at which it stops; the commits themselves name them.
  return ends.some((end) => readCommit(objects?.get(end) ?? '').parents.length > 0);
}
