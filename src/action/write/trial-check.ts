import { cut, renderTrialsMarkdown, trialTone, visible } from '../../report/index.js';
import type { TrialsReport } from '../../trial/index.js';
import { ACTION_CODES as CODES } from '../action-codes.js';
import type { ActionContext } from '../action-context.js';
import type { PullRequestEvent } from '../event.js';
import { GitHubError } from '../github/github-error.js';
import { type Note, note } from '../report.js';

/** Largest summary of a check run that GitHub takes, with some room. */
const MOST = 60_000;

/** What a check says: red only where a gate says no, or something that was written is unknown. */
type Conclusion = 'success' | 'failure' | 'neutral';

/** Writes the check run of the trials of a target; without the right to, the job's result alone tells it. */
export async function writeTrialCheck(
  stage: ActionContext,
  event: PullRequestEvent,
  report: TrialsReport,
): Promise<Note[]> {
  const { github } = stage;
  if (github === null || report.trials.length === 0) return [];
  const summary = renderTrialsMarkdown(report, { maxLength: MOST, hasTexts: stage.context.isPrivate });
  const counts = report.trials
    .map(({ trial, state }) => `${trial}: ${state.replaceAll('_', ' ')}`)
    .join(', ');
  try {
    await github.createCheck({
      name: `pipelines trial (${report.target})`,
      head: event.head,
      conclusion: conclusionOf(report),
      title: cut(visible(stage.clean(counts)), 200),
      summary: stage.clean(summary),
    });
    return [];
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    // The job of a comment belongs to the default branch, so nobody sees its result at the pull request.
    const teller = stage.context.event.name === 'issue_comment' ? 'The reply' : 'The result of the job';
    const why = `${error.message} ${teller} tells the verdict; a check of its own needs permissions: checks: write.`;
    return [note(CODES.noCheck, why)];
  }
}

function conclusionOf({ exit_code, trials }: TrialsReport): Conclusion {
  if (exit_code === 5 || exit_code === 4 || exit_code === 1) return 'failure';
  return exit_code === 0 && trials.every((trial) => trialTone(trial) === 'good') ? 'success' : 'neutral';
}
