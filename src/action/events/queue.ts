import { UserError } from '../../model/index.js';
import { ACTION_CODES as CODES } from '../action-codes.js';
import type { ActionContext } from '../action-context.js';
import type { Event } from '../event.js';
import { type Note, note, type TargetReport } from '../report.js';
import { rulesOfQueue } from '../review/event-rules.js';
import { reviewOf, unreviewed, unsignedAdvice } from '../review/reviewed.js';
import { waitingChanges } from '../review/waiting.js';
import { planAt } from '../target-view.js';
import { reportOfPlan, reportWithoutPlan } from '../write/show.js';
import { judgeQueue } from './checked.js';

/**
 * Checks a merge group: whether a pull request may be merged after those before it in the queue. The changes of the group
 * beyond its base commit must be those of the pull request's own plan; earlier pull requests have their own checks. No
 * comment is written.
 */
export async function checkQueue(
  stage: ActionContext,
  event: Extract<Event, { name: 'merge_group' }>,
  target: string | null,
): Promise<TargetReport> {
  const number = pullOfQueue(event.headRef);
  const rules = rulesOfQueue(stage, { number, baseSha: event.baseSha });
  const looked = await planAt(stage, target, rules.flags);
  if (looked.kind === 'checked') return judgeQueue(stage, event, looked.checked);
  if (looked.kind !== 'planned')
    return reportWithoutPlan(stage, looked, target, event.head, 'no API key is available here');
  const { opened, planned } = looked;
  try {
    const { plan } = planned;
    const waiting = await waitingChanges(stage, { head: '', baseSha: event.baseSha }, opened, plan);
    const report = reportOfPlan(stage, plan, event.head, waiting.changes);
    const review = await reviewOf(stage, looked.signer, plan.target, [], [number]);
    const before = new Set(waiting.changes.map((change) => change.digest));
    const open = unreviewed(plan, review).filter((change) => !before.has(change.digest));
    const notes: Note[] = [...rules.notes, ...waiting.notes, ...review.notes];
    if (open.length === 0) return { ...report, notes };
    const list = open.map((change) => change.address).join(', ');
    const what = `After the pull requests before it in the queue, #${number} would make changes that its reviewed plan does not show: ${list}.`;
    const text = [what, unsignedAdvice(review)].filter((part) => part !== null).join(' ');
    const isRefused = stage.inputs.onPlanChange === 'hold';
    notes.push(note(isRefused ? CODES.unreviewed : { ...CODES.unreviewed, severity: 'warning' }, text));
    return { ...report, notes, refusal: isRefused ? text : null };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return reportWithoutPlan(stage, { kind: 'failed', error }, target, event.head, '');
  } finally {
    await opened.client.close();
  }
}

/** The queue's branch is named after the pull request: `…/gh-readonly-queue/main/pr-104-<commit>`. */
function pullOfQueue(headRef: string): number {
  const number = Number(/\/pr-(\d{1,9})-[0-9a-f]{40,64}$/.exec(headRef)?.[1]);
  if (Number.isSafeInteger(number) && number > 0) return number;
  throw new UserError(
    CODES.notInQueue.code,
    `The pull request of the merge group ${headRef} is unknown.`,
    'Add the pull request to the queue again.',
    3,
  );
}
