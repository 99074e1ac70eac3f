import type { Git } from '../../host/git-process.js';
import { UserError } from '../../model/index.js';
import type { Elsewhere } from '../elsewhere.js';
import type { Binding } from '../ledger.js';
import { type GitPlace, RemotePlace } from './git-place.js';
import { type LedgerRefs, refLabel } from './git-refs.js';

/** The usual name of the remote that a fork was made from. */
const UPSTREAM = 'upstream';

/** Looks for a ledger with this name on the remote that a fork was made from. */
export async function ledgersUpstream(
  git: Git,
  at: GitPlace,
  { ledger, other }: LedgerRefs,
  { namespace, target }: Binding,
): Promise<Elsewhere[]> {
  if (at.remote === null || at.remote === UPSTREAM) return [];
  if ((await git(['config', '--get', `remote.${UPSTREAM}.url`])).code !== 0) return [];
  try {
    const wanted = [ledger, ...(other === undefined ? [] : [other.ledger])];
    const refs = await new RemotePlace(git, UPSTREAM).see(wanted);
    return wanted
      .filter((ref) => refs.has(ref))
      .slice(0, 1)
      .map((ref) => ({
        ...{ namespace, target, sequence: 0, place: refLabel(ref) },
        ...{ remote: UPSTREAM, movedFrom: null },
      }));
  } catch (error) {
    // This ledger is kept elsewhere, so a missing answer from that remote stops nothing.
    if (error instanceof UserError) return [];
    throw error;
  }
}
