import type { Plan } from '../../plan/index.js';
import { COMMENT_COMMAND } from '../../report/index.js';
import type { TrialsReport } from '../../trial/index.js';
import type { ActionContext } from '../action-context.js';
import type { PullRequestEvent } from '../event.js';
import { baseCommit } from '../github/base-commit.js';
import type { Note, TargetReport } from '../report.js';
import { asMerged } from '../review/as-merged.js';
import { rulesOfFiles, rulesOfPull } from '../review/event-rules.js';
import { withoutLabels } from '../review/let-through.js';
import { trialsOfPlan, trialsOfPull } from '../review/pull-trials.js';
import { type Waiting, waitingChanges } from '../review/waiting.js';
import { checkOnly, type PlannedView, planAt } from '../target-view.js';
import { writePlanComment } from '../write/plan-comment.js';
import { reportOfPlan, reportWithoutPlan } from '../write/show.js';
import { judge, judgePull } from './checked.js';

/**
 * Plans a pull request for a target, and comments what merging would do.
 * @param ran trials that were just run; null: the comment shows those on record
 */
export async function planPull(
  stage: ActionContext,
  event: PullRequestEvent,
  target: string | null,
  ran: TrialsReport | null = null,
): Promise<TargetReport> {
  const plan = await planOfPull(stage, event, target);
  return plan.show(ran);
}

/** A pull request that is planned for a target and not shown yet. Call either `show` or `close`, once. */
export interface PullPlan {
  /** Null where there is none; `looked` says why. */
  plan: Plan | null;
  looked: Awaited<ReturnType<typeof planAt>>;
  /** Comments what merging would do. @param ran as for `planPull` */
  show(ran?: TrialsReport | null): Promise<TargetReport>;
  close(): Promise<void>;
}

/** Plans a pull request for a target. */
export async function planOfPull(
  stage: ActionContext,
  event: PullRequestEvent,
  target: string | null,
): Promise<PullPlan> {
  const { flags, notes } = rulesOfPull(stage, event);
  const looked = await planAt(stage, target, flags);
  if (looked.kind !== 'planned')
    return {
      plan: null,
      looked,
      show: () => showUnplanned(stage, event, target, looked, notes),
      close: async () => undefined,
    };
  const close = () => looked.opened.client.close();
  try {
    const { plan, waiting } = await planWaiting(stage, event, looked);
    const show = async (ran: TrialsReport | null = null) => {
      try {
        const report = reportOfPlan(stage, plan, event.head, waiting.changes);
        const takesCommands = await readsCommands(stage, event);
        const trials = await trialsOfPull(stage, event, looked, ran);
        const input = { ...report.input, findings: looked.findings, takesCommands, trials: trials.shown };
        const isNewest = ran !== null;
        const written = await writePlanComment(stage, looked.signer, event.number, input, { isNewest });
        const all = [...notes, ...waiting.notes, ...trials.notes, ...written.notes];
        return { ...report, input, url: written.url, notes: all };
      } finally {
        await close();
      }
    };
    return { plan, looked, show, close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function showUnplanned(
  stage: ActionContext,
  event: PullRequestEvent,
  target: string | null,
  looked: Exclude<PullPlan['looked'], PlannedView>,
  ofRules: readonly Note[],
): Promise<TargetReport> {
  if (looked.kind === 'checked') return judgePull(stage, event, looked);
  const without = reportWithoutPlan(stage, looked, target, event.head, whyOffline(event));
  const report = { ...without, notes: [...ofRules] };
  // Without a key, the token of a fork or bot cannot comment; findings are annotations and in the summary.
  if (looked.kind === 'offline' || report.input === null) return report;
  const { url, notes } = await writePlanComment(stage, looked.signer, event.number, report.input);
  return { ...report, url, notes: [...ofRules, ...notes] };
}

/** True where the base branch has a workflow that reads commands in comments, and this branch can get commits. */
async function readsCommands({ io }: ActionContext, event: PullRequestEvent): Promise<boolean> {
  if (event.isFork) return false;
  const git = io.openGit(io.cwd);
  const base = await baseCommit(git, event.head, event.baseSha);
  const words = ['-e', 'issue_comment', '-e', COMMENT_COMMAND];
  const asked = ['grep', '-l', '-F', '--all-match', ...words, base, '--', '.github/workflows'];
  return (await git(asked)).code === 0;
}

/** The plan as merged, with the changes that wait on the base branch: the label of a pull request is not about those. */
async function planWaiting(
  stage: ActionContext,
  event: PullRequestEvent,
  { opened, planned }: PlannedView,
): Promise<{ plan: Plan; waiting: Waiting }> {
  const plan = await asMerged(stage, event, opened, planned.plan);
  const waiting = await waitingChanges(stage, event, opened, plan);
  const own = await withoutLabels(opened, plan, waiting.changes);
  if (own === undefined) return { plan, waiting };
  const narrowed = await asMerged(stage, event, opened, own);
  const left = new Set(narrowed.changes.map(({ digest }) => digest));
  const changes = waiting.changes.filter(({ digest }) => left.has(digest));
  return { plan: narrowed, waiting: { ...waiting, changes } };
}

/** A plan without a comment: requested by hand, or of a branch that is not merged from here. */
export async function planOnly(stage: ActionContext, target: string | null): Promise<TargetReport> {
  const looked = await planAt(stage, target, rulesOfFiles(stage).flags);
  const head = stage.context.sha;
  if (looked.kind === 'checked') return judge(stage, looked.checked, head, null);
  if (looked.kind !== 'planned')
    return reportWithoutPlan(stage, looked, target, head, 'no API key is available here');
  await looked.opened.client.close();
  const report = reportOfPlan(stage, looked.planned.plan, head, []);
  const { shown: trials, notes } = await trialsOfPlan(stage, looked);
  return { ...report, input: { ...report.input, findings: looked.findings, trials }, notes };
}

/** Checks the files only. */
export async function validateOnly(stage: ActionContext, target: string | null): Promise<TargetReport> {
  const { event, sha } = stage.context;
  const isPull = event.name === 'pull_request';
  const head = isPull ? event.head : sha;
  const { flags } = isPull ? rulesOfPull(stage, event) : rulesOfFiles(stage);
  const looked = await checkOnly(stage, target, flags);
  return reportWithoutPlan(stage, looked, target, head, 'command: validate checks the files only');
}

function whyOffline({ isFork }: PullRequestEvent): string {
  return isFork
    ? 'a pull request from a fork gets no API key'
    : 'no API key is available in this workflow, as for pull requests of bots';
}
