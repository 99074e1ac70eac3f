import { applyPlanned } from '../../api/verbs/apply.js';
import { type Planned, planAgain } from '../../api/verbs/plan.js';
import { UserError } from '../../model/index.js';
import type { Change } from '../../plan/index.js';
import { renderOutcomeLine } from '../../report/index.js';
import { refuseSource } from '../../run/open/source-guard.js';
import { ACTION_CODES as CODES } from '../action-codes.js';
import type { ActionContext } from '../action-context.js';
import { type Note, note, type TargetReport } from '../report.js';
import { rulesOfMerge } from '../review/event-rules.js';
import { ledgerCommit } from '../review/ledger-commit.js';
import { letThrough } from '../review/let-through.js';
import { reviewOfPush } from '../review/push-review.js';
import { type Review, unreviewed, unsignedAdvice } from '../review/reviewed.js';
import { type PlannedView, planAt } from '../target-view.js';
import { didNotBegin } from './apply-failed.js';
import { prepareSmoke, smokeAfter } from './apply-smoke.js';
import { type Done, tellApply } from './apply-told.js';
import { keptNothing } from './checked.js';

/** Applies the reviewed changes of a target after a merge, and reports in the pull requests and the target's issue. */
export async function applyMerged(stage: ActionContext, target: string | null): Promise<TargetReport> {
  const rules = rulesOfMerge(stage);
  const looked = await planAt(stage, target, rules.flags);
  if (looked.kind === 'checked') return keptNothing(stage, looked.checked, 'Nothing to apply');
  if (looked.kind !== 'planned') return didNotBegin(stage, looked.signer, looked, target);
  const { opened } = looked;
  try {
    const smoke = await prepareSmoke(stage, opened);
    if (smoke !== null && 'kind' in smoke)
      return await didNotBegin(stage, looked.signer, smoke, looked.planned.plan.target);
    const carried = await carryOut(stage, looked, rules.notes);
    if (carried instanceof UserError)
      return await didNotBegin(
        stage,
        looked.signer,
        { kind: 'failed', error: carried },
        looked.planned.plan.target,
      );
    // From here on, something may have been written, so later errors do not change the result.
    const after = await smokeAfter(stage, opened, smoke, carried.report);
    return await tellApply(stage, {
      ...carried,
      runs: after.runs,
      notes: [...carried.notes, ...after.notes],
      ledgerCommit: await ledgerCommit(opened.session, opened.offline.git.root, stage.io),
      findings: looked.findings,
      head: stage.context.sha,
      signer: looked.signer,
    });
  } finally {
    await opened.client.close();
  }
}

/** Applies reviewed changes. An error means that nothing was written. */
async function carryOut(
  stage: ActionContext,
  looked: PlannedView,
  ofRules: readonly Note[],
): Promise<Omit<Done, 'ledgerCommit' | 'findings' | 'head' | 'signer' | 'runs'> | UserError> {
  const { session } = looked.opened;
  const { plan } = looked.planned;
  try {
    // Checked first: the changes of an older commit need no review.
    if (plan.changes.length + plan.held.length > 0) refuseSource(await session.judge());
    const review = await reviewOfPush(stage, looked.signer, session, plan);
    const allowed = await letThrough(stage, looked, review);
    const decided = await decide(stage, { ...looked, ...allowed.view }, review);
    const begun = stage.io.clock.now();
    const report = await applyPlanned(looked.opened, decided.planned, stage.io, (outcome) =>
      stage.logText(renderOutcomeLine(outcome, { color: false })),
    );
    return {
      report,
      plan: decided.planned.plan,
      pulls: review.pulls,
      notes: [...ofRules, ...review.notes, ...allowed.notes, ...decided.notes],
      took: stage.io.clock.now() - begun,
    };
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
}

/** The plan to apply: all of it, or its reviewed changes that need no other ones. */
async function decide(
  stage: ActionContext,
  { opened, planned }: PlannedView,
  review: Review,
): Promise<{ planned: Planned; notes: Note[] }> {
  const open = unreviewed(planned.plan, review);
  if (open.length === 0) return { planned, notes: [] };
  const list = `${open.length} of its changes ${open.length === 1 ? 'is' : 'are'} not in any reviewed plan: ${names(open)}.`;
  const advice = unsignedAdvice(review);
  if (stage.inputs.onPlanChange === 'apply')
    return {
      planned,
      notes: [
        note(
          { ...CODES.unreviewed, severity: 'warning' },
          `${list} They are applied because of on-plan-change: apply.`,
        ),
      ],
    };
  const { session } = opened;
  const held = { ...session, policy: { ...session.policy, reviewed: review.changes } };
  return {
    planned: await planAgain(held),
    notes: [
      note(
        CODES.unreviewed,
        [`${list} They are held, and so is everything that needs them.`, advice]
          .filter((part) => part !== null)
          .join(' '),
      ),
    ],
  };
}

function names(changes: readonly Change[]): string {
  const shown = changes.slice(0, 10).map((change) => change.address);
  return `${shown.join(', ')}${changes.length > shown.length ? ` and ${changes.length - shown.length} more` : ''}`;
}
