import {
  GIT_LEDGER_CODES as CODES,
  type Elsewhere,
  type LedgerStore,
  type Neighbours,
} from '../../ledger/index.js';
import { at, type CommandPlace, pasted, shellLine, UserError, type Words } from '../../model/index.js';

/** The ledger that was looked for. */
type LedgerSearch = Parameters<LedgerStore['elsewhere']>[0];

/**
 * Refuses to begin a second ledger where one of the same platform, account and configuration exists under another name:
 * everything that it created would look like somebody else's, and two runs could apply at once, each with a lock of its
 * own.
 * @param at.place how commands name the target
 * @param at.words the platform's own words
 * @throws UserError PS6140, PS6141 with exit code 1
 */
export async function refuseElsewhere(
  store: LedgerStore,
  wanted: LedgerSearch,
  neighbours: Neighbours,
  { place, words: { account } }: { place: CommandPlace; words: Words },
): Promise<void> {
  const [found, ...others] = await store.elsewhere(wanted, neighbours);
  if (found === undefined) return;
  if (found.remote !== null) {
    throw new UserError(
      CODES.inUpstream.code,
      `Target ${wanted.target} has no ledger yet (${store.place}), but remote ${found.remote} has one with this name. To a second ledger, everything applied so far would look like somebody else's.`,
      `If this fork goes its own way, give its configuration another namespace. To apply with the ledger of ${found.remote}: git config pipelines-sync.remote ${found.remote}`,
    );
  }
  if (found.movedFrom !== null) {
    throw new UserError(
      CODES.elsewhere.code,
      `Target ${wanted.target} has no ledger yet in namespace ${wanted.namespace} (${store.place}), but ${described(found)} belongs to the same platform, ${account} and target, and its configuration file ${found.movedFrom} is no longer in this checkout${more(others)}. To a second ledger, everything applied so far would look like somebody else's.`,
      `If ${wanted.configuration} is a different configuration, give it a namespace of its own. If the file was moved, continue with its ledger: ${rebindLine(found, wanted, place)}`,
    );
  }
  throw new UserError(
    CODES.elsewhere.code,
    `Target ${wanted.target} has no ledger yet in namespace ${wanted.namespace} (${store.place}), but ${described(found)} belongs to the same platform, ${account} and configuration file${more(others)}. To a second ledger, everything applied so far would look like somebody else's.`,
    `To start a new ledger on purpose, remove ${found.place} first. After renaming the repository, its remote or the target, continue with the old ledger: ${rebindLine(found, wanted, place)}`,
  );
}

function described({ namespace, target, sequence, place }: Elsewhere): string {
  return `ledger ${sequence} of target ${target} in namespace ${namespace} (${place})`;
}

function more(others: readonly Elsewhere[]): string {
  if (others.length === 0) return '';
  return ` (likewise ${others.map(({ place }) => place).join(', ')})`;
}

function rebindLine(found: Elsewhere, wanted: LedgerSearch, place: CommandPlace): string {
  const target = found.target === wanted.target ? [] : ['--from-target', found.target];
  return shellLine(at(pasted('ledger', 'rebind', '--from', found.namespace, ...target), place), 'sh');
}
