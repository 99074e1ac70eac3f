import { count, cut, markdownCode, markdownText } from '../../report/index.js';
import type { Opened } from '../../run/open/open-target.js';
import { pullAddresses } from '../../run/pull-addresses.js';
import type { ActionContext } from '../action-context.js';
import type { CommentEvent } from '../event.js';
import { type CommitTo, commitToBranch } from './branch-commit.js';
import { committedText, type Decided, inRoot } from './decided.js';

/** Pulls the live values of some resources into the files of a checkout, and commits them. */
export async function pullToBranch(
  there: ActionContext,
  { session }: Opened,
  {
    event,
    only,
    removeGone,
    to,
  }: { event: CommentEvent; only: readonly string[]; removeGone: boolean; to: CommitTo },
): Promise<Decided> {
  let commit: string | null = null;
  const report = await pullAddresses(session, only, {
    io: there.io,
    removeGone,
    // The ledger records it only once the branch has it.
    published: async (files) => {
      commit = await commitToBranch(there, event, inRoot(session.config.root, files), to);
    },
  });
  return { commit, text: pulled(report, commit) };
}

/** Number of open points that a reply lists. */
const POINTS = 20;

function pulled(report: Awaited<ReturnType<typeof pullAddresses>>, commit: string | null): string {
  const files = report.files.map(({ file }) => file);
  const done = commit === null ? 'There was nothing to write.' : committedText(commit, files);
  const open = report.open.filter(({ weight }) => weight !== 'note');
  const points = open
    .slice(0, POINTS)
    .map(({ address, message }) => `- ${markdownCode(cut(address, 200))} ${markdownText(cut(message, 300))}`);
  const more = open.length > POINTS ? [`- … and ${open.length - POINTS} more`] : [];
  const left =
    open.length === 0
      ? []
      : [
          `${count(open.length, 'point')} left to decide; where the files have both sides marked, choose one there:`,
          ...points,
          ...more,
        ];
  const ledger = report.ledger.message === null ? [] : [markdownText(report.ledger.message)];
  return [done, ...left, ...ledger].join('\n');
}
