import type { TrialsShown } from '../../report/index.js';
import { type RecordedTrials, recordedTrials } from '../../run/trial/recorded-trials.js';
import { filesBefore, NOTHING_BEFORE } from '../../run/trial/since-commit.js';
import type { TrialsReport } from '../../trial/index.js';
import { ACTION_CODES as CODES } from '../action-codes.js';
import type { ActionContext } from '../action-context.js';
import type { PullRequestEvent } from '../event.js';
import { baseOfPull } from '../github/base-commit.js';
import { type Note, note } from '../report.js';
import type { PlannedView } from '../target-view.js';

/** Trials as a comment and a page show them, and what the run says about their records. */
export interface ShownTrials {
  shown: TrialsShown | null;
  notes: Note[];
}

/**
 * The trials that a plan's comment shows: those that just ran, else what is on record about the same question, so that a
 * comment which is written again keeps them.
 */
export async function trialsOfPull(
  stage: ActionContext,
  event: PullRequestEvent,
  view: PlannedView,
  ran: TrialsReport | null,
): Promise<ShownTrials> {
  const hasTexts = stage.context.isPrivate;
  if (ran !== null) return { shown: { trials: ran.trials, older: [], unread: [], hasTexts }, notes: [] };
  const { io } = stage;
  const found = await recordedTrials(view, async (trials) => {
    const since = await baseOfPull(io.openGit(io.cwd), event);
    return since === null ? NOTHING_BEFORE : filesBefore(since, { ...view.opened, trials }, io);
  });
  return shownTrials(stage, found);
}

/** What is on record about everything that a plan changes. */
export async function trialsOfPlan(stage: ActionContext, view: PlannedView): Promise<ShownTrials> {
  return shownTrials(stage, await recordedTrials(view));
}

function shownTrials({ context }: ActionContext, found: RecordedTrials | null): ShownTrials {
  if (found === null) return { shown: null, notes: [] };
  const notes = found.unread.map((text) => note(CODES.recordUnread, text));
  return { shown: { ...found, hasTexts: context.isPrivate }, notes };
}
