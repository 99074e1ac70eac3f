import { hasErrors, UserError } from '../../model/index.js';
import { renderTrialsText } from '../../report/index.js';
import { FindingsError } from '../../run/open/open-files.js';
import { trialTarget } from '../../run/trial/trial-target.js';
import type { TrialsReport } from '../../trial/index.js';
import { ACTION_CODES as CODES } from '../action-codes.js';
import type { ActionContext } from '../action-context.js';
import type { PullRequestEvent } from '../event.js';
import { baseOfPull } from '../github/base-commit.js';
import { type Note, note, nothingDone, type TargetReport } from '../report.js';
import { rulesOfPull } from '../review/event-rules.js';
import { flagsOf, isNoKey, say } from '../target-view.js';
import { reportWithoutPlan } from '../write/show.js';
import { writeTrialCheck } from '../write/trial-check.js';
import { planPull } from './pull.js';

/** The label that asks for the trials of a pull request. */
export const TRIAL_LABEL = 'pipelines:trial';

/** Runs the trials of a pull request, and shows them above the plan in its comment and as a check. */
export async function tryPull(
  stage: ActionContext,
  event: PullRequestEvent,
  target: string | null,
): Promise<TargetReport> {
  const why = await whyNot(stage, event);
  if (why !== null) return notTried(target, why);
  let report: TrialsReport;
  try {
    report = await run(stage, event, target);
  } catch (error) {
    if (error instanceof FindingsError) {
      if (error.findings.some(isNoKey)) return notTried(target, 'no API key is available in this workflow');
      say(stage, error.findings, error.files);
      const looked = { kind: 'findings', findings: error.findings } as const;
      return reportWithoutPlan(stage, looked, target, event.head, '');
    }
    if (!(error instanceof UserError)) throw error;
    return reportWithoutPlan(stage, { kind: 'failed', error }, target, event.head, '');
  }
  stage.logText(renderTrialsText(report, { color: false, now: stage.io.clock.now() }));
  const check = await writeTrialCheck(stage, event, report);
  const shown = await planPull(stage, event, target, report);
  const findings = [...report.findings, ...report.trials.flatMap((one) => one.findings)];
  const notes: Note[] = [...findingNotes(findings), ...check, ...shown.notes];
  const isBroken = shown.exitCode === 1 && !hasErrors(findings);
  return { ...shown, exitCode: isBroken ? 1 : report.exit_code, notes };
}

/** Why nothing is launched for a pull request; null where it is. GitHub is asked, since a payload is as old as its run. */
async function whyNot({ github, inputs }: ActionContext, event: PullRequestEvent): Promise<string | null> {
  if (event.isFork) return 'it is from a fork, whose text never runs with the key of this repository';
  if (github === null) return 'there is no github-token to look for its label with';
  const pull = await github.pull(event.number);
  if (!pull.isOpen) return 'it is closed';
  if (pull.head !== event.head) return `it has a newer commit (${pull.head.slice(0, 7)}), whose run tries it`;
  if (inputs.trial === 'always' || pull.labels.includes(TRIAL_LABEL)) return null;
  return `it does not have the label ${TRIAL_LABEL}`;
}

function notTried(target: string | null, why: string): TargetReport {
  return nothingDone(target, [note(CODES.notTried, `The trials of this pull request were not run: ${why}.`)]);
}

async function run(
  stage: ActionContext,
  event: PullRequestEvent,
  target: string | null,
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
  const hasTexts = stage.context.isPrivate;
  const options = { ...flagsOf(stage, target), hasTexts, yes: true, ...(since === null ? {} : { since }) };
  return trialTarget(options, [], io, host, {
    use: 'needed',
    rules: rulesOfPull(stage, event).flags,
    onFindings: (found, files) => say(stage, found, files),
    inspect: ({ target: { name }, provider }) => {
      stage.platforms.set(name, provider);
    },
  });
}

function findingNotes(findings: TrialsReport['findings']): Note[] {
  return findings.map(({ code, severity, message }) => ({ code, severity, text: message }));
}
