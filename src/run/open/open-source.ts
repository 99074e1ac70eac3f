import type { Git } from '../../host/git-process.js';
import {
  chooseRemote,
  historyApart,
  isAncestor,
  type OpenLedger,
  relate,
  type Source,
} from '../../ledger/index.js';
import { insideGit } from './below-git.js';
import { CommitFiles } from './commit-files.js';
import type { Host } from './host.js';
import type { Offline } from './open-files.js';
import type { Session } from './session.js';
import { judgeSource, type SourceFacts, type SourceVerdict } from './source-guard.js';
import { changedInputs } from './work-tree.js';

/** The source of the files, and whether they may be applied from it. */
export async function openSource(
  offline: Offline,
  ledger: OpenLedger,
  allowOlder: boolean,
  io: Pick<Host, 'openGit' | 'mergesOf'>,
): Promise<Pick<Session, 'source' | 'uncommitted' | 'judge' | 'recorded'>> {
  const { root, commit, changed: entries } = offline.git;
  const git = root === null ? null : io.openGit(root);
  const uncommitted =
    git === null || root === null ? [] : await changedInputs({ root, changed: entries }, git, offline);
  const source = { commit, dirty: uncommitted.length > 0 };
  const files = commitFiles(offline, git);
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
        ...gitFacts(files, git, chooseRemote, io.mergesOf),
      });
    verdicts.set(from, verdict);
    return verdict;
  };
  return { source, uncommitted, judge, recorded: () => recordedSource(source, files, ledger, judge) };
}

/**
 * Facts about two commits, from git and from the system that merges pull requests.
 * @param files the configured files in commits
 * @param remoteOf the remote to fetch missing history from; null: none
 */
export function gitFacts(
  files: CommitFiles | undefined,
  git: Git | null,
  remoteOf: (git: Git) => Promise<string | null>,
  mergesOf: Host['mergesOf'],
): Pick<SourceFacts, 'relate' | 'sameFiles' | 'mergeOf'> {
  return {
    relate: async (applied, here) =>
      git === null
        ? { is: 'unknown', why: 'there is no git repository' }
        : relate(git, () => remoteOf(git), applied, here),
    sameFiles: async (wanted, applied, here, further) => {
      if (files === undefined || git === null) return undefined;
      const own = await files.find(wanted, [here]);
      if (own !== undefined || !further) return own;
      return files.find(wanted, await historyApart(git, applied, here));
    },
    mergeOf: async (applied, here) => {
      if (git === null) return undefined;
      for (const merge of (await mergesOf?.(applied)) ?? [])
        if (merge === here || (await isAncestor(git, merge, here))) return merge;
      return undefined;
    },
  };
}

/** The source that an apply records. An older commit with the same files does not replace a newer one. */
async function recordedSource(
  source: Source,
  commits: CommitFiles | undefined,
  ledger: OpenLedger,
  judge: Session['judge'],
): Promise<Source> {
  if (source.commit === null || source.dirty) return source;
  if (ledger.head !== undefined && (await judge()).standing === 'again') return ledger.head.source;
  const files = await commits?.of(source.commit);
  return files === undefined ? source : { ...source, files };
}

/** The configured files in commits; undefined where they are not in git. */
export function commitFiles(
  { git: { root }, config, target, desired }: Pick<Offline, 'git' | 'config' | 'target' | 'desired'>,
  git: Git | null,
) {
  if (git === null || root === null || config.file === null) return undefined;
  const below = insideGit(root, config.root);
  if (below === undefined) return undefined;
  return new CommitFiles(git, { below, file: config.file, target: target.name }, desired.sources);
}
