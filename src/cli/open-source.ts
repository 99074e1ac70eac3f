import type { Session } from '../engine/session.js';
import { judgeSource, type SourceVerdict } from '../engine/source-guard.js';
import { changedInputs } from '../engine/work-tree.js';
import { chooseRemote, type OpenLedger, relate } from '../ledger/index.js';
import type { Io } from './io.js';
import type { Offline } from './open.js';

/** Where the files come from, and whether they may be applied from there. */
export async function openSource(
  offline: Offline,
  ledger: OpenLedger,
  allowOlder: boolean,
  io: Io,
): Promise<Pick<Session, 'source' | 'judge'>> {
  const { root, commit, changed: entries } = offline.git;
  const git = root === null ? null : io.openGit(root);
  const changed =
    git === null || root === null ? [] : await changedInputs({ root, changed: entries }, git, offline);
  let verdict: Promise<SourceVerdict> | undefined;
  return {
    source: { commit, dirty: changed.length > 0 },
    judge: () => {
      verdict ??= judgeSource({
        target: offline.target,
        ledger,
        commit,
        changed,
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

/**
 * Says what speaks against applying: for `plan`, which goes on, and before `apply` asks.
 * @param onlySay what is refused is a warning here
 */
export function sayVerdict(verdict: SourceVerdict, onlySay: boolean, quiet: boolean, io: Io): void {
  const say = (word: string, { code, message, remedy }: SourceVerdict['notes'][number]) =>
    io.err(`${word} ${code}  ${message}\n  ${remedy}\n`);
  if (onlySay)
    for (const one of verdict.refusals)
      say('warning', { ...one, message: `An apply of this would be refused. ${one.message}` });
  if (!quiet) for (const one of verdict.notes) say('note', one);
}
