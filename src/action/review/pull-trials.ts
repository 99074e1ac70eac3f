import { UserError } from '../../model/index.js';
import type { TrialsShown } from '../../report/index.js';
import { FindingsError } from '../../run/open/open-files.js';
import { recordedTrials } from '../../run/trial/recorded-trials.js';
import { filesBefore, NOTHING_BEFORE } from '../../run/trial/since-commit.js';
import type { TrialsReport } from '../../trial/index.js';
import { ACTION_CODES as CODES } from '../action-codes.js';
import type { ActionContext } from '../action-context.js';
import type { PullRequestEvent } from '../event.js';
import { baseOfPull } from '../github/base-commit.js';
import { type Note, note } from '../report.js';
import type { PlannedView } from '../target-view.js';

/**
 * The trials that a plan's comment shows: those that just ran, else what is on record about the same question, so that a
 * comment which is written again keeps them.
 */
export async function trialsOfPull(
  stage: ActionContext,
  event: PullRequestEvent,
  { opened, planned }: PlannedView,
  ran: TrialsReport | null,
): Promise<{ shown: TrialsShown | null; notes: Note[] }> {
  const hasTexts = stage.context.isPrivate;
  if (ran !== null) return { shown: { trials: ran.trials, older: [], hasTexts }, notes: [] };
  const { offline } = opened;
  const trials = await offline.provider.trials?.();
  if (trials === undefined || offline.config.sections?.get(trials.key) === undefined)
    return { shown: null, notes: [] };
  try {
    const { io } = stage;
    const since = await baseOfPull(io.openGit(io.cwd), event);
    const before = since === null ? NOTHING_BEFORE : await filesBefore(since, { ...opened, trials }, io);
    const found = await recordedTrials(opened, planned, trials, before);
    const notes = found.findings.map(({ message }) => note(CODES.recordUnread, message));
    return { shown: { ...found, hasTexts }, notes };
  } catch (error) {
    if (!(error instanceof UserError) && !(error instanceof FindingsError)) throw error;
    const text = `The records of trials could not be read, so the comment shows none: ${error.message}`;
    return { shown: null, notes: [note(CODES.recordUnread, text)] };
  }
}
