import type { Session } from '../engine/session.js';
import { chooseRemote, gitIn, ledgerRefs } from '../ledger/index.js';

/** What git knows of a ledger beside its content. */
export interface LedgerLog {
  /** The ledger's newest commit. */
  commit: string;
  /** Commits of the files that it was applied from, newest first, each once. */
  sources: string[];
}

/** More applies than anybody leaves unfinished one after the other. */
const LOOKED_AT = 20;

/**
 * The log of a ledger as its commits tell it (design §8). Null where it is not in git, or there is none.
 * @param root of the work tree; null without one
 */
export async function ledgerLog(
  { binding, store }: Pick<Session, 'binding' | 'store'>,
  root: string | null,
): Promise<LedgerLog | null> {
  if (root === null) return null;
  const git = gitIn(root, process.env);
  const { ledger } = ledgerRefs(binding.namespace, binding.target);
  // The place that a git store names is its ref; a folder's is a path.
  if (!store.place.startsWith(ledger)) return null;
  const remote = await chooseRemote(git);
  const asked =
    remote === null ? await git(['show-ref', ledger]) : await git(['ls-remote', '--', remote, ledger]);
  const commit = /^([0-9a-f]{40,64})\s/m.exec(asked.stdout.toString('latin1'))?.[1];
  if (commit === undefined) return null;
  const format = '--format=%(trailers:key=Source,valueonly=true,unfold=true)';
  const log = await git(['log', `--max-count=${LOOKED_AT}`, '--first-parent', format, commit, '--']);
  const sources = [...log.stdout.toString('utf8').matchAll(/^([0-9a-f]{40,64})\b/gm)].map(
    (match) => match[1] ?? '',
  );
  return { commit, sources: [...new Set(sources)] };
}
