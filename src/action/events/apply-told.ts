import type { ApplyReport } from '../../apply/outcome.js';
import type { JudgedReport } from '../../model/index.js';
import type { Change, Plan } from '../../plan/index.js';
import { type CommentInput, type Marker, renderApplyIssue } from '../../report/index.js';
import { type BrokenOff, exitAfterApply } from '../../run/judge.js';
import { ACTION_CODES as CODES } from '../action-codes.js';
import type { ActionContext } from '../action-context.js';
import { GitHubError } from '../github/github-error.js';
import { type Note, note, type TargetReport } from '../report.js';
import type { MarkerSigner } from '../review/marker-signature.js';
import type { ReviewedPull } from '../review/reviewed.js';
import { issueInput, writeIssue } from '../write/issue.js';
import { put } from '../write/plan-comment.js';
import { reportOfPlan } from '../write/show.js';

/** An apply that ran, successful or not. */
export interface Done {
  report: ApplyReport;
  plan: Plan;
  /** Pull requests with reviewed plans. */
  pulls: readonly ReviewedPull[];
  notes: readonly Note[];
  ledgerCommit: string | null;
  /** Milliseconds. */
  took: number;
  /** The smoke runs after it; null: none. */
  runs: JudgedReport | BrokenOff | null;
  findings: CommentInput['findings'];
  head: string;
  /** Signs the updated comments. */
  signer: MarkerSigner;
}

/** Reports the result of an apply in the comments of its pull requests and in the target's issue. */
export async function tellApply(stage: ActionContext, done: Done): Promise<TargetReport> {
  const { report, plan, head } = done;
  const planned = reportOfPlan(stage, plan, head, []);
  const applied = {
    report,
    ledgerCommit: report.ledger.state === 'written' ? done.ledgerCommit : null,
    duration_ms: done.took,
    runs: done.runs === null || 'brokeOff' in done.runs ? null : done.runs,
  };
  const input: CommentInput = {
    ...planned.input,
    applied,
    ...(done.findings && { findings: done.findings }),
  };
  const notes = [...done.notes];
  for (const pull of done.pulls) notes.push(...(await tellPull(stage, done.signer, pull, input, plan)));
  const issue = await writeIssue(
    stage,
    done.signer,
    plan.target,
    (previous) => renderApplyIssue({ ...issueInput(stage, plan.target, head, previous), report, plan }),
    `Everything from ${head.slice(0, 7)} was applied: nothing is left to do.`,
  );
  return {
    ...planned,
    input,
    exitCode: exitAfterApply(report.exit_code, done.runs),
    refusal: issue.failed ? 'the issue of the target could not be written' : null,
    url: issue.url ?? done.pulls.at(-1)?.comment.url ?? null,
    notes: [...notes, ...issue.notes],
    counts: { ...plan.summary, ...report.summary },
  };
}

/** Adds the result to the comment of a pull request; a complete comment stays. */
async function tellPull(
  stage: ActionContext,
  signer: MarkerSigner,
  { number, comment, own: comments }: ReviewedPull,
  input: CommentInput,
  plan: Plan,
): Promise<Note[]> {
  if (!stage.inputs.comment) return [];
  const own = new Set(comment.marker.changes);
  const isOwn = (change: Change) => own.has(change.digest) || comment.marker.plan_digest === plan.plan_digest;
  if (comment.marker.state === 'applied' && !plan.changes.some(isOwn)) return [];
  const waiting = plan.changes.filter((change) => !isOwn(change));
  const ofPull: CommentInput = {
    ...input,
    reviewed: comment.marker,
    sign: (marker: Marker) => signer.sign(marker, number),
    result: { kind: 'plan', plan, waiting },
  };
  try {
    await put(stage, signer, number, comments, ofPull);
    return [];
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    return [note(CODES.notWritten, `The result is missing from the comment on #${number}. ${error.message}`)];
  }
}
