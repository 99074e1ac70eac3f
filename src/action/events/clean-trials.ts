import { UserError } from '../../model/index.js';
import type { Opened } from '../../run/open/open-target.js';
import { cleanEnded } from '../../run/trial/clean-ended.js';
import { ACTION_CODES as CODES } from '../action-codes.js';
import type { ActionContext } from '../action-context.js';
import { type Note, note, noteOf } from '../report.js';
import { placeIn } from '../target-view.js';

/** Cleans up what ended trials of a target left, as far as this job may write, and says it. */
export async function cleanTrials(
  stage: ActionContext,
  target: string | null,
  opened: Opened,
): Promise<Note[]> {
  const place = placeIn(stage, target);
  try {
    const { cleaned, findings } = await cleanEnded(opened, stage.io.clock.now);
    const removed = cleaned.map((name) =>
      note(CODES.trialsCleaned, `Removed ${name}, which an ended trial had left.`),
    );
    return [...removed, ...findings.map((one) => noteOf(one, place))];
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const { code, message, remedy = '' } = error;
    return [{ code, severity: 'warning', text: `${message} ${remedy}`.trim() }];
  }
}
