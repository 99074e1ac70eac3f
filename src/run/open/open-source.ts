import { realpathSync } from 'node:fs';
import path from 'node:path';
import { relativePath } from '../../config/config-find.js';
import type { Git } from '../../host/git-process.js';
import {
  chooseRemote,
  historyApart,
  isAncestor,
  type OpenLedger,
  relate,
  type Source,
} from '../../ledger/index.js';
import { CommitFiles } from './commit-files.js';
import type { Offline } from './open-files.js';
import type { Session } from './session.js';
import { judgeSource, type SourceFacts, type SourceVerdict } from './source-guard.js';
import type { Surroundings } from './surroundings.js';
import { changedInputs } from './work-tree.js';

/** Where the files come from, and whether they may be applied from there. */
export async function openSource(
  offline: Offline,
  ledger: OpenLedger,
  allowOlder: boolean,
  io: Pick<Surroundings, 'openGit' | 'mergesOf'>,
): Promise<Pick<Session, 'source' | 'uncommitted' | 'judge' | 'recorded'>> {
  const { root, commit, changed: entries } = offline.git;
  const git = root === null ? null : io.openGit(root);
  const uncommitted =
    git === null || root === null ? [] : await changedInputs({ root, changed: entries }, git, offline);
  const source = { commit, dirty: uncommitted.length > 0 };
  const verdicts = new Map<string | null, Promise<SourceVerdict>>();
  const judge = (from: string | null = commit) => {
    const verdict =
      verdicts.get(from) ??
      judgeSource({
        target: offline.target,
        ledger,
        commit: from,
        changed: uncommitted.map(({ file }) => file),
        allowOlder,
        ...gitFacts(
          offline,
          git,
          () => (git === null ? Promise.resolve(null) : chooseRemote(git)),
          io.mergesOf,
        ),
      });
    verdicts.set(from, verdict);
    return verdict;
  };
  return { source, uncommitted, judge, recorded: () => recordedSource(source, offline, git, ledger, judge) };
}

/**
 * What git, and who merges, say of two commits.
 * @param remoteOf where missing history is fetched from; null for nowhere
 */
export function gitFacts(
  offline: Pick<Offline, 'git' | 'config'>,
  git: Git | null,
  remoteOf: () => Promise<string | null>,
  mergesOf: Surroundings['mergesOf'],
): Pick<SourceFacts, 'relate' | 'sameFiles' | 'mergeOf'> {
  return {
    relate: async (applied, here) =>
      git === null
        ? { is: 'unknown', why: 'there is no git repository' }
        : relate(git, remoteOf, applied, here),
    sameFiles: async (files, applied, here, further) => {
      const commits = commitFiles(offline, git);
      if (commits === undefined || git === null) return undefined;
      const own = await commits.find(files, [here]);
      if (own !== undefined || !further) return own;
      return commits.find(files, await historyApart(git, applied, here));
    },
    mergeOf: async (applied, here) => {
      if (git === null) return undefined;
      for (const merge of (await mergesOf?.(applied)) ?? [])
        if (merge === here || (await isAncestor(git, merge, here))) return merge;
      return undefined;
    },
  };
}

/** What a ledger says of where the files came from; an older commit with the same files does not take it back. */
async function recordedSource(
  source: Source,
  offline: Offline,
  git: Git | null,
  ledger: OpenLedger,
  judge: Session['judge'],
): Promise<Source> {
  if (source.commit === null || source.dirty) return source;
  if (ledger.head !== undefined && (await judge()).standing === 'again') return ledger.head.source;
  const files = await commitFiles(offline, git)?.of(source.commit);
  return files === undefined ? source : { ...source, files };
}

function commitFiles({ git: { root }, config }: Pick<Offline, 'git' | 'config'>, git: Git | null) {
  if (git === null || root === null || config.file === null) return undefined;
  const below = relativePath(realpathSync(root), realpathSync(config.root));
  if (below === '..' || below.startsWith('../') || path.isAbsolute(below)) return undefined;
  return new CommitFiles(git, { below: below === '' ? '' : `${below}/`, file: config.file });
}
