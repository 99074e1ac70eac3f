import { pasted, UserError } from '../../model/index.js';
import type { DriftItem, DriftReport } from '../../plan/index.js';
import { count, markdownCode, markdownText, readIssue } from '../../report/index.js';
import { driftTarget } from '../../run/drift-target.js';
import { FileEdits } from '../../run/file-edits.js';
import { FindingsError } from '../../run/open/open-files.js';
import type { Opened } from '../../run/open/open-target.js';
import { ACTION_CODES as CODES } from '../action-codes.js';
import type { ActionContext } from '../action-context.js';
import type { CommentEvent } from '../event.js';
import { GitHubError } from '../github/github-error.js';
import { repositoryPage } from '../github/web-page.js';
import { flagsOf, viewTarget } from '../target-view.js';
import { findIssue } from '../write/issue.js';
import type { CommitTo } from './branch-commit.js';
import { commitDecisions, type Decided } from './decided.js';
import { pullToBranch } from './pull-to-branch.js';
import { withFiles } from './pull-view.js';

/** What can be done about the drift of an issue. */
export type DriftCommand = 'adopt' | 'revert';

/**
 * Makes a branch from the default branch that takes the drift of an issue in, or one with the lines that put it back. The
 * issue must show exactly the drift that is there now.
 * @returns null where the issue is that of another target
 */
export async function driftBranch(
  stage: ActionContext,
  event: CommentEvent,
  target: string | null,
  name: DriftCommand,
): Promise<Decided | null> {
  return withFiles(
    stage,
    stage.context.sha,
    async (there) => {
      const looked = await viewTarget(there, target, 'needed');
      if (looked.kind === 'failed') throw looked.error;
      if (looked.kind !== 'open') throw refused('The files of the default branch cannot be used');
      const { opened } = looked;
      try {
        const { present } = await findIssue(there, looked.signer, opened.session.target.name);
        if (present?.number !== event.number) {
          if (claims(event, stage, opened.session.target.name)) throw notTheIssue(opened.session.target.name);
          return null;
        }
        const { report } = await driftTarget(opened.session);
        if (readIssue(present.body)?.marker.drift?.digest !== report.digest)
          throw new UserError(
            CODES.commandOutdated.code,
            'The issue shows another drift than the present one, so nothing was written.',
            'Run the drift workflow, read the issue, then write the command again.',
            3,
          );
        const to: CommitTo = {
          parent: stage.context.sha,
          branch: `pipelines-sync/${name}-${event.number}-${event.id}`,
          isNew: true,
          subject: `pipelines: ${name} the drift of ${count(report.items.length, 'resource')}`,
        };
        const made =
          name === 'adopt'
            ? await adopt(there, opened, event, report, to)
            : await revert(there, target, event, report, to);
        return made.commit === null ? made : await offered(stage, event, to, made);
      } finally {
        await opened.client.close();
      }
    },
    { isMerged: true },
  );
}

/** True for an issue that looks like that of the target: one that is closed, or that somebody else made. */
function claims({ text }: CommentEvent, { inputs }: ActionContext, target: string): boolean {
  const marker = readIssue(text)?.marker;
  return marker?.target === target && marker.configuration === (inputs.config ?? '');
}

function notTheIssue(target: string): UserError {
  return new UserError(
    CODES.notForThisPull.code,
    `This is not the open issue of target ${target}, so nothing was done.`,
    'Write it in the open issue about the drift that this key signed.',
    3,
  );
}

function adopt(
  there: ActionContext,
  opened: Opened,
  event: CommentEvent,
  { items }: DriftReport,
  to: CommitTo,
): Promise<Decided> {
  // What is in no file would be new in them.
  const only = items.filter(({ place }) => place !== null).map(({ address }) => address);
  if (only.length === 0) throw refused('No resource of the drift is in the files');
  return pullToBranch(there, opened, { event, only, removeGone: true, to });
}

async function revert(
  there: ActionContext,
  target: string | null,
  event: CommentEvent,
  { items, target: name }: DriftReport,
  to: CommitTo,
): Promise<Decided> {
  const decidable = items.filter((item): item is DriftItem & { edit: string } => item.edit !== null);
  if (decidable.length === 0) throw refused('A line can overwrite no resource of the drift');
  const edits = await FileEdits.open(flagsOf(there, target), there.io).catch((error: unknown) => {
    // Those of another target count as well.
    if (error instanceof FindingsError) throw refused('The files of the default branch have errors');
    throw error;
  });
  const values = new Map(decidable.map(({ address, edit }) => [address, edit]));
  const decisions = { setting: 'overwrite', target: name, values } as const;
  const made = await commitDecisions(there, edits, decisions, { event, to });
  const left = items.length - decidable.length;
  if (made.commit === null || left === 0) return made;
  return {
    ...made,
    text: `${made.text} ${count(left, 'resource')} cannot be decided so and stays in the issue.`,
  };
}

/** The branch as a pull request: opened with the input push-token, else by somebody who follows the link. */
async function offered(
  { context, pusher, log }: ActionContext,
  event: CommentEvent,
  { branch, subject }: CommitTo,
  made: Decided,
): Promise<Decided> {
  const into = context.defaultBranch ?? '';
  let why = '';
  if (pusher !== null) {
    try {
      const url = await pusher.createPull(branch, into, subject, `For #${event.number}.`);
      return { ...made, text: `${made.text} [The pull request](${url})` };
    } catch (error) {
      // The branch is there, and the reply must name it.
      if (!(error instanceof GitHubError)) throw error;
      log(`${CODES.pullNotOpened.code}  ${error.message}`);
      why = ` The pull request could not be opened: ${markdownText(error.message)} (${markdownCode(CODES.pullNotOpened.code)})`;
    }
  }
  const link = `${repositoryPage(context)}/compare/${encodeURIComponent(into)}...${branch}?expand=1`;
  return {
    ...made,
    text: `${made.text}${why} It is on the branch ${markdownCode(branch)}: [open a pull request](${link}), whose plan shows what it does.`,
  };
}

function refused(why: string): UserError {
  return new UserError(
    CODES.notDecidable.code,
    `${why}, so nothing was written.`,
    'Decide on the command line. To see the drift.',
    3,
    pasted('drift'),
  );
}
