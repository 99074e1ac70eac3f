import { type CommandPlace, hasErrors, pasted, UserError } from '../../model/index.js';
import { renderApplyIssue } from '../../report/index.js';
import { GUARD_CODES } from '../../run/open/guard-codes.js';
import { keyVariableOf } from '../../run/open/key-use.js';
import { ACTION_CODES as CODES } from '../action-codes.js';
import type { ActionContext } from '../action-context.js';
import type { TargetReport } from '../report.js';
import type { MarkerSigner } from '../review/marker-signature.js';
import { placeIn, type Unopened } from '../target-view.js';
import { issueInput, writeIssue } from '../write/issue.js';
import { reportWithoutPlan, saidOf } from '../write/show.js';

/** Refusals of an older commit: a newer one was applied, so nothing is left to do. */
const OVERTAKEN = new Set([GUARD_CODES.older.code]);

/** Reports an apply that ended before its first write, like one that failed. */
export async function didNotBegin(
  stage: ActionContext,
  signer: MarkerSigner,
  looked: Unopened,
  target: string | null,
): Promise<TargetReport> {
  const head = stage.context.sha;
  const why = withoutKey(stage, looked);
  const report = reportWithoutPlan(stage, why, target, head, '');
  const failed: TargetReport = { ...report, exitCode: why.kind === 'failed' ? why.error.exitCode : 1 };
  const isOvertaken = why.kind === 'failed' && OVERTAKEN.has(why.error.code);
  if (report.target === '' || isOvertaken) return failed;
  const { code, message, advice } = why.kind === 'failed' ? why.error : broken(placeIn(stage, report.target));
  const failure = { code, message, ...saidOf(advice) };
  const issue = await writeIssue(
    stage,
    signer,
    report.target,
    (previous) =>
      renderApplyIssue({ ...issueInput(stage, report.target, head, previous), report: null, failure }),
    '',
  );
  return { ...failed, url: issue.url, notes: [...failed.notes, ...issue.notes] };
}

/** The text of the issue about invalid files. */
function broken(place: CommandPlace): UserError {
  const { code } = CODES.filesBroken;
  const error = new UserError(
    code,
    'The files have errors.',
    'Correct them. To list them.',
    1,
    pasted('validate'),
  );
  error.place = place;
  return error;
}

/** A missing key is an error of an apply; a pull request would still check the files. */
function withoutKey(stage: ActionContext, looked: Unopened): Unopened {
  if (looked.kind !== 'offline' || hasErrors([...looked.findings])) return looked;
  const error = new UserError(
    CODES.noKey.code,
    `No API key for target ${looked.target}, so nothing was applied.`,
    `Set the input api-key, or ${keyVariableOf(stage.platforms.get(looked.target))} in env: of the step, from a secret.`,
  );
  return { kind: 'failed', target: looked.target, error };
}
