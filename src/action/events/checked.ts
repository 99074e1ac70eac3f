import { fetchMissing } from '../../host/fetch-commit.js';
import { type Finding, UserError } from '../../model/index.js';
import { renderCheckText } from '../../report/index.js';
import { type CheckReport, checkTarget } from '../../run/check-target.js';
import { type CheckedTarget, nothingKept } from '../../run/open/check-only.js';
import { FindingsError } from '../../run/open/open-files.js';
import { ACTION_CODES as CODES } from '../action-codes.js';
import type { ActionContext } from '../action-context.js';
import type { Event, PullRequestEvent } from '../event.js';
import { baseCommit } from '../github/base-commit.js';
import { note, nothingDone, type TargetReport } from '../report.js';
import type { MarkerSigner } from '../review/marker-signature.js';
import { say } from '../target-view.js';
import { writePlanComment } from '../write/plan-comment.js';
import { inputFor, reportWithoutPlan } from '../write/show.js';

/** Has the files of a pull request judged by a platform that only checks them, and comments the verdict. */
export async function judgePull(
  stage: ActionContext,
  event: PullRequestEvent,
  { checked, signer }: { checked: CheckedTarget; signer: MarkerSigner },
): Promise<TargetReport> {
  const { root } = checked.git;
  const base = root === null ? null : await baseCommit(stage.io.openGit(root), event.head, event.baseSha);
  const report = await judgeSince(stage, checked, event.head, base);
  if (report.input === null) return report;
  const { url, notes } = await writePlanComment(stage, signer, event.number, report.input);
  return { ...report, url, notes: [...report.notes, ...notes] };
}

/** Has the files of a merge group judged; what changed is what it adds to those before it. */
export function judgeQueue(
  stage: ActionContext,
  event: Extract<Event, { name: 'merge_group' }>,
  checked: CheckedTarget,
): Promise<TargetReport> {
  return judgeSince(stage, checked, event.head, event.baseSha);
}

/** Judges files with the commit that changes are told against, which is fetched where it is missing. */
async function judgeSince(
  stage: ActionContext,
  checked: CheckedTarget,
  head: string,
  base: string | null,
): Promise<TargetReport> {
  const { root } = checked.git;
  if (base === null || root === null) return judge(stage, checked, head, null);
  const missing = await fetchMissing(stage.io.openGit(root), base);
  const report = await judge(stage, checked, head, missing === null ? base : null);
  if (missing === null) return report;
  const text = `What changed since the base branch was not checked: ${missing}.`;
  return { ...report, notes: [...report.notes, note(CODES.baseUnknown, text)] };
}

/** Has the files of a target judged. A file with an error ends it before the first request. */
export async function judge(
  stage: ActionContext,
  checked: CheckedTarget,
  head: string,
  base: string | null,
): Promise<TargetReport> {
  const { provider, target, files } = checked;
  let findings: readonly Finding[] = [];
  try {
    const since = { commit: base, onlyChanged: base !== null };
    const report = await checkTarget(checked, {}, stage.io, since, (all) => {
      findings = all;
      say(stage, all, files);
    });
    const ofTrees = report.trees.flatMap((tree) => (tree.state === 'failed' ? [] : tree.findings));
    say(stage, ofTrees, files);
    stage.logText(renderCheckText(report, { color: false }));
    const { published } = await provider.check();
    return told(stage, head, report, published, [...findings, ...ofTrees]);
  } catch (error) {
    if (error instanceof FindingsError) {
      say(stage, error.findings, files);
      const looked = { kind: 'findings', findings: error.findings } as const;
      return reportWithoutPlan(stage, looked, target.name, head, '');
    }
    if (!(error instanceof UserError)) throw error;
    return reportWithoutPlan(stage, { kind: 'failed', error }, target.name, head, '');
  }
}

/**
 * True for an invalid tree beside one that could not be checked. The command line answers 3 then, for what is not known;
 * a pull request must not pass with what is known to be invalid.
 */
function isRefused({ exit_code, trees, strict }: CheckReport): boolean {
  const has = (state: CheckReport['trees'][number]['state']) => trees.some((tree) => tree.state === state);
  return exit_code === 3 && (has('invalid') || (strict && has('not_runnable')));
}

function told(
  stage: ActionContext,
  head: string,
  report: CheckReport,
  published: string,
  findings: readonly Finding[],
): TargetReport {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const failed = report.trees.filter(({ state }) => state === 'failed').length;
  return {
    target: report.target,
    input: inputFor(stage, report.target, head, { kind: 'checked', report, published, findings }),
    exitCode: isRefused(report) ? 5 : report.exit_code,
    refusal: null,
    url: null,
    notes: [],
    counts: { errors: errors + failed },
  };
}

/** Reports that there is nothing to apply or to compare: no failure, unless the configuration or a file has an error. */
export async function keptNothing(
  stage: ActionContext,
  checked: CheckedTarget,
  nothing: string,
): Promise<TargetReport> {
  const { files, findings, target } = checked;
  say(stage, findings, files);
  if (findings.some(({ severity }) => severity === 'error'))
    return reportWithoutPlan(stage, { kind: 'findings', findings }, target.name, stage.context.sha, '');
  return nothingDone(target.name, [note(CODES.onlyChecked, await nothingKept(checked, nothing))]);
}
