import { planAgain, planOpened } from '../../api/verbs/plan.js';
import type { Change, Plan } from '../../plan/index.js';
import type { ActionContext } from '../action-context.js';
import type { Note } from '../report.js';
import type { PlannedView } from '../target-view.js';
import { labelsOfPulls } from './event-rules.js';
import type { Review } from './reviewed.js';

type View = Pick<PlannedView, 'opened' | 'planned'>;

/**
 * Plans again without the labels for changes that already wait on the base branch: they belong to another pull request.
 * @returns undefined where no label lets such a change through
 */
export async function withoutLabels(
  opened: View['opened'],
  { changes, overrides = [] }: Plan,
  waiting: readonly Change[],
): Promise<Plan | undefined> {
  const { session } = opened;
  const { rules } = session.policy;
  const others = new Set(waiting.map(({ address }) => address));
  const freed = overrides.some(
    ({ pull, addresses }) => pull !== undefined && addresses.some((one) => others.has(one)),
  );
  if (rules === undefined || !freed) return undefined;
  const foreign = new Set(waiting.map(({ digest }) => digest));
  const own = new Set(changes.map(({ digest }) => digest).filter((digest) => !foreign.has(digest)));
  const narrowed = rules.overrides.map((one) => (one.pull === undefined ? one : { ...one, changes: own }));
  const policy = { ...session.policy, rules: { ...rules, overrides: narrowed } };
  const { planned } = await planOpened({ ...opened, session: { ...session, policy } });
  return planned.plan;
}

/**
 * Plans again without the holds of rules that labels override: those that the merged pull requests have now, each for the
 * changes that its reviewed plan showed. GitHub is asked only where a rule with a label holds something.
 */
export async function letThrough(
  stage: ActionContext,
  { opened, planned }: View,
  review: Pick<Review, 'pulls' | 'plans'>,
): Promise<{ view: View; notes: Note[] }> {
  const notes: Note[] = [];
  const same = { view: { opened, planned }, notes };
  const { session } = opened;
  const { rules } = session.policy;
  const isLabelled = rules?.rules.some(({ override }) => override !== null) ?? false;
  if (rules === undefined || !isLabelled || !planned.plan.held.some(({ why }) => why === 'rule')) return same;
  const labels = await labelsOfPulls(
    stage,
    review.pulls.map(({ number }) => number),
    notes,
  );
  const markers = new Map(review.pulls.map(({ number, comment }) => [number, comment.marker]));
  // Loaded when asked, as for a run: the bundler refuses a module that is imported both ways.
  const { labelOverrides } = await import('../../run/open/run-rules.js');
  const planWith = async (isWhole: boolean): Promise<View | undefined> => {
    const shown = labels.map((one) => {
      const marker = markers.get(one.pull);
      const changes = isWhole && marker?.all === false ? null : new Set(marker?.changes);
      return { ...one, changes };
    });
    const overrides = labelOverrides(rules.rules, shown);
    if (overrides.length === 0) return undefined;
    const policy = { ...session.policy, rules: { ...rules, overrides: [...rules.overrides, ...overrides] } };
    const freed = { ...session, policy };
    return { opened: { ...opened, session: freed }, planned: await planAgain(freed) };
  };
  // A marker holds only so many changes, but always the digest of its plan.
  if ([...markers.values()].some(({ all }) => !all)) {
    const whole = await planWith(true);
    if (whole !== undefined && review.plans.has(whole.planned.plan.plan_digest))
      return { view: whole, notes };
  }
  return { view: (await planWith(false)) ?? same.view, notes };
}
