import { UserError } from '../../model/index.js';
import { type CommandResult, cut, markdownCode, markdownText, visible } from '../../report/index.js';
import { ACTION_CODES as CODES } from '../action-codes.js';
import type { TargetReport } from '../report.js';
import { summaryOf } from '../write/outputs.js';

/** How a command ended, without its line. */
export type Outcome = Omit<CommandResult, 'line'>;

/** Characters of a sentence: an argument that it repeats may be as long as a comment. */
const SENTENCE = 1_000;

function shortText(text: string): string {
  return markdownText(cut(visible(text), SENTENCE));
}

/** An error for the reply: what is wrong, its code, and what to do. */
export function refusal({ message, code, remedy }: UserError): string {
  const advice = remedy === null || remedy === undefined ? '' : ` ${shortText(remedy)}`;
  return `${shortText(message)} (${markdownCode(code)})${advice}`;
}

/** What stopped a run that was not expected to stop. The log of the run says more than strangers should read. */
export function faultText(error: unknown): string {
  if (error instanceof UserError) return refusal(error);
  return `An internal error of the Action stopped this command; what it did until then is not known here (${markdownCode(CODES.fault.code)}). Read the log of the run, then write the command again.`;
}

/** A plan or an apply in one line, with the address of its comment. */
export function planText(report: TargetReport): string {
  const result = report.input?.result;
  const why = result?.kind === 'offline' ? `; no plan, because ${result.why}` : '';
  const what = markdownText(`${summaryOf(report)}${why}`);
  return report.url === null ? `${what}.` : `${what}. [The plan](${report.url})`;
}

/** Held changes are not applied. */
export function isApplied({ exitCode, refusal: why }: TargetReport): boolean {
  return exitCode === 0 && why === null;
}

/** Held changes are what a plan is for; one that failed is none, and neither are files that were only checked here. */
export function isPlanned({ exitCode, refusal: why, input }: TargetReport): boolean {
  const kind = input?.result.kind;
  return why === null && exitCode !== 1 && (kind === 'plan' || kind === 'checked');
}

/** Why a step fails that did not do what a comment says. */
export const NOT_CARRIED_OUT = 'a command of the comment was not carried out';

/** Said of a command after one that failed. */
export const NOT_BEGUN: Outcome = {
  state: 'refused',
  text: 'Not begun, because the command before it failed.',
};

/** Said of a commit that the token of a workflow made. */
export const NO_CHECKS =
  ' Required checks do not start by themselves for this commit, because the token of a workflow made it: push another commit, or close and reopen the pull request. With the input `push-token`, they start.';
