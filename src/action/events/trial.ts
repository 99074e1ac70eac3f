import { type Finding, hasErrors, UserError } from '../../model/index.js';
import { renderTrialsText } from '../../report/index.js';
import { FindingsError } from '../../run/open/open-files.js';
import { trialTarget } from '../../run/trial/trial-target.js';
import type { TrialsReport } from '../../trial/index.js';
import { ACTION_CODES as CODES } from '../action-codes.js';
import type { ActionContext } from '../action-context.js';
import type { PullRequestEvent } from '../event.js';
import { baseOfPull } from '../github/base-commit.js';
import { repositoryPage } from '../github/web-page.js';
import { type Note, note, noteOf, nothingDone, type TargetReport } from '../report.js';
import { type EventRules, rulesOfPull } from '../review/event-rules.js';
import { flagsOf, isNoKey, say } from '../target-view.js';
import { reportWithoutPlan } from '../write/show.js';
import { writeTrialCheck } from '../write/trial-check.js';
import { planPull } from './pull.js';

/** The label that asks for the trials of a pull request. */
export const TRIAL_LABEL = 'pipelines:trial';

/** Trials that a person asks for, so that no label is needed. */
export interface AskedTrials {
  /** None: all of the configuration. */
  names: readonly string[];
  /** Says what they will cost, before the first one starts. */
  tell(costs: readonly string[]): Promise<void>;
}

/** How the trials of a pull request ended: they ran, or why they did not. */
export type Attempt = { notes: Note[] } & (
  | { kind: 'ran'; trials: TrialsReport; report: TargetReport }
  | { kind: 'not_tried'; why: string }
  | { kind: 'findings'; findings: readonly Finding[] }
  | { kind: 'failed'; error: UserError }
);

/** Runs the trials of a pull request, and shows them above the plan in its comment and as a check. */
export async function tryPull(
  stage: ActionContext,
  event: PullRequestEvent,
  target: string | null,
): Promise<TargetReport> {
  const attempt = await attemptTrials(stage, event, target, null);
  if (attempt.kind === 'ran') return attempt.report;
  if (attempt.kind === 'not_tried') {
    const said = note(CODES.notTried, `The trials of this pull request were not run: ${attempt.why}.`);
    return nothingDone(target, [said, ...attempt.notes]);
  }
  return { ...reportWithoutPlan(stage, attempt, target, event.head, ''), notes: attempt.notes };
}

/**
 * Runs trials of a pull request.
 * @param asked null: a label or the input `trial` asks for all of them
 */
export async function attemptTrials(
  stage: ActionContext,
  event: PullRequestEvent,
  target: string | null,
  asked: AskedTrials | null,
): Promise<Attempt> {
  const why = await whyNot(stage, event, asked !== null);
  if (why !== null) return { kind: 'not_tried', why, notes: [] };
  const rules = rulesOfPull(stage, event);
  const { notes } = rules;
  let trials: TrialsReport;
  try {
    trials = await run(stage, event, target, rules, asked);
  } catch (error) {
    if (error instanceof UserError) return { kind: 'failed', error, notes };
    if (!(error instanceof FindingsError)) throw error;
    const { findings, files } = error;
    if (findings.some(isNoKey))
      return { kind: 'not_tried', why: 'no API key is available in this workflow', notes };
    say(stage, findings, files);
    return { kind: 'findings', findings, notes };
  }
  stage.logText(renderTrialsText(trials, { color: false, now: stage.io.clock.now() }));
  const check = await writeTrialCheck(stage, event, trials);
  const shown = await planPull(stage, event, target, trials);
  const findings = [...trials.findings, ...trials.trials.flatMap((one) => one.findings)];
  const isBroken = shown.exitCode === 1 && !hasErrors(findings);
  const report: TargetReport = {
    ...shown,
    exitCode: isBroken ? 1 : trials.exit_code,
    notes: [...findings.map((one) => noteOf(one)), ...check, ...shown.notes, ...unsaid(notes, shown.notes)],
  };
  return { kind: 'ran', trials, report, notes: report.notes };
}

/** Why nothing is launched for a pull request; null where it is. GitHub is asked, since a payload is as old as its run. */
async function whyNot(
  { github, inputs }: ActionContext,
  event: PullRequestEvent,
  isAsked: boolean,
): Promise<string | null> {
  if (event.isFork) return 'it is from a fork, whose text never runs with the key of this repository';
  if (github === null) return 'there is no github-token to look for its label with';
  const pull = await github.pull(event.number);
  if (!pull.isOpen) return 'it is closed';
  if (pull.head !== event.head) return `it has a newer commit (${pull.head.slice(0, 7)}), whose run tries it`;
  if (isAsked || inputs.trial === 'always' || pull.labels.includes(TRIAL_LABEL)) return null;
  return `it does not have the label ${TRIAL_LABEL}`;
}

async function run(
  stage: ActionContext,
  event: PullRequestEvent,
  target: string | null,
  { flags: rules }: EventRules,
  asked: AskedTrials | null,
): Promise<TrialsReport> {
  const { io } = stage;
  const since = await baseOfPull(io.openGit(io.cwd), event);
  const host = {
    cwd: io.cwd,
    out: stage.logText,
    err: (text: string) => stage.log(text.trimEnd()),
    say: () => undefined,
    confirm: async () => undefined,
    clock: io.clock,
    signal: io.signal ?? new AbortController().signal,
  };
  const options = {
    ...flagsOf(stage, target),
    yes: true,
    hasTexts: stage.context.isPrivate,
    about: `${repositoryPage(stage.context)}/pull/${event.number}`,
    ...(since === null ? {} : { since }),
    // Somebody who asks wants an answer, also where a run was cancelled or its limit ended it.
    ...(asked === null ? {} : { tell: asked.tell, again: 'unanswered' as const }),
  };
  return trialTarget(options, asked?.names ?? [], io, host, {
    use: 'needed',
    rules,
    onFindings: (found, files) => say(stage, found, files),
    inspect: ({ target: { name }, provider }) => {
      stage.platforms.set(name, provider);
    },
  });
}

/** The plan asks for the same rules again, and has often said the same about them. */
function unsaid(notes: readonly Note[], said: readonly Note[]): Note[] {
  return notes.filter(({ text }) => !said.some((one) => one.text === text));
}
