import { planExit } from '../../apply/exit-code.js';
import { type Advice, codeUrl, hasErrors, type PastedCommand, type Place } from '../../model/index.js';
import type { Change, Plan } from '../../plan/index.js';
import type { CommentInput, CommentResult } from '../../report/index.js';
import { platformWords } from '../../run/platform-words.js';
import type { ActionContext } from '../action-context.js';
import { repositoryPage, runPage } from '../github/web-page.js';
import type { TargetReport } from '../report.js';
import type { Unopened } from '../target-view.js';

/** The input of a comment or summary that is the same for every task. */
export function inputFor(
  { context, inputs, platforms }: ActionContext,
  target: string,
  head: string,
  result: CommentResult,
): CommentInput {
  const { owner, repo, runId, actionHome } = context;
  const home = repositoryPage(context);
  const runUrl = runPage(context);
  return {
    words: platforms.get(target)?.words ?? platformWords(),
    target,
    configuration: inputs.config ?? '',
    head,
    repository: `${owner}/${repo}`,
    ...(runId === 0 ? {} : { run: runId }),
    runUrl,
    summaryUrl: runUrl,
    result,
    sourceUrl: (place: Place) => `${home}/blob/${head}/${encodePath(place.file)}#L${place.line}`,
    codeUrl: (code: string) => codeUrl(code, actionHome),
  };
}

function encodePath(file: string): string {
  return file.split('/').map(encodeURIComponent).join('/');
}

/** The document of a target that could not be planned. */
export function resultWithoutPlan(looked: Unopened, why: string): CommentResult {
  if (looked.kind === 'findings') return { kind: 'findings', findings: looked.findings };
  if (looked.kind === 'failed') {
    const { code, message, advice } = looked.error;
    return { kind: 'failed', code, message, ...saidOf(advice) };
  }
  return { kind: 'offline', findings: looked.findings, why };
}

/** Advice for results and issues, without missing parts. */
export function saidOf({ remedy, command }: Advice): { remedy?: string; command?: PastedCommand } {
  return {
    ...(remedy === undefined || remedy === null ? {} : { remedy }),
    ...(command === undefined ? {} : { command }),
  };
}

/** The report of a target that was not planned. */
export function reportWithoutPlan(
  stage: ActionContext,
  looked: Unopened,
  target: string | null,
  head: string,
  why: string,
): TargetReport {
  const name = ('target' in looked ? looked.target : null) ?? target ?? '';
  return {
    target: name,
    input: inputFor(stage, name, head, resultWithoutPlan(looked, why)),
    exitCode: looked.kind === 'failed' ? looked.error.exitCode : hasErrors([...looked.findings]) ? 1 : 0,
    refusal: null,
    url: null,
    notes: [],
    counts: {},
  };
}

/** The report of a planned target, before anything is written. */
export function reportOfPlan(
  stage: ActionContext,
  plan: Plan,
  head: string,
  waiting: readonly Change[],
): TargetReport & { input: CommentInput } {
  return {
    target: plan.target,
    input: inputFor(stage, plan.target, head, { kind: 'plan', plan, waiting }),
    exitCode: planExit(plan, true),
    refusal: null,
    url: null,
    notes: [],
    counts: { ...plan.summary },
  };
}
