import { chooseRemote, type OpenLedger, relate } from '../ledger/index.js';
import type { Offline } from './open-files.js';
import type { Session } from './session.js';
import { judgeSource, type SourceVerdict } from './source-guard.js';
import type { Surroundings } from './surroundings.js';
import { changedInputs } from './work-tree.js';

/** Where the files come from, and whether they may be applied from there. */
export async function openSource(
  offline: Offline,
  ledger: OpenLedger,
  allowOlder: boolean,
  io: Pick<Surroundings, 'openGit'>,
): Promise<Pick<Session, 'source' | 'uncommitted' | 'judge'>> {
  const { root, commit, changed: entries } = offline.git;
  const git = root === null ? null : io.openGit(root);
  const uncommitted =
    git === null || root === null ? [] : await changedInputs({ root, changed: entries }, git, offline);
  let verdict: Promise<SourceVerdict> | undefined;
  return {
    source: { commit, dirty: uncommitted.length > 0 },
    uncommitted,
    judge: () => {
      verdict ??= judgeSource({
        target: offline.target,
        ledger,
        commit,
        changed: uncommitted.map(({ file }) => file),
        allowOlder,
        relate: async (applied, here) =>
          git === null
            ? { is: 'unknown', why: 'there is no git repository' }
            : relate(git, () => chooseRemote(git), applied, here),
      });
      return verdict;
    },
  };
}
