import path from 'node:path';
import { UserError, VERSION } from '../model/index.js';
import { ACTION_CODES as CODES } from './action-codes.js';
import type { ActionContext } from './action-context.js';
import { type ActionIo, actionIo, type Process, secretsOf } from './action-io.js';
import { obeyComment } from './commands/obey-comment.js';
import { type EventContext, readContext } from './event.js';
import { applyMerged } from './events/apply.js';
import { watchDrift } from './events/drift.js';
import { planFork } from './events/fork.js';
import { planOnly, planPull, validateOnly } from './events/pull.js';
import { checkQueue } from './events/queue.js';
import { tryPull } from './events/trial.js';
import { finishedRun } from './github/finished-run.js';
import { gitWithToken } from './github/git-with-token.js';
import { GitHub } from './github/github.js';
import { identity } from './github/identity.js';
import { mergesOf } from './github/merged-heads.js';
import { type FailOn, type Inputs, readInputs } from './inputs.js';
import { type Note, note, type TargetReport } from './report.js';
import { chooseTask, type Task } from './task.js';
import { annotate, setOutputs, summaryOf, writePlanFiles, writeSummary } from './write/outputs.js';
import { reportWithoutPlan } from './write/show.js';

/**
 * One run of the Action.
 * @param payload of the event, as JSON
 * @returns the exit code of the process: 1 fails the step
 */
export async function runAction(process: Process, payload: unknown): Promise<0 | 1> {
  const { toolkit, env } = process;
  let io = actionIo(process, env.GITHUB_WORKSPACE ?? '.', null);
  // Masked before anything else, so that no message can show them.
  io.conceal(secretsOf(process));
  try {
    const inputs = readInputs(env);
    const context = readContext(env, payload);
    refuseOneUrlForMany(inputs);
    if (inputs.targets.length > 1 && inputs.apiKey !== null) {
      io = actionIo(process, context.workspace, inputs.apiKey);
      io.conceal(secretsOf(process));
    }
    const task = chooseTask(inputs.command, context);
    if (task.do === 'nothing') return await sayNothing(process, io, task.why);
    const stage = stageOf(inputs, context, io, env);
    const reports = await performAll(stage, task.do, env);
    return await close(process, stage, io, reports, inputs.failOn ?? usualFailOn(task));
  } catch (error) {
    const said = sentence(error, env);
    toolkit.annotate({ level: 'error', title: said.code, message: io.clean(said.text) });
    toolkit.output('exit-code', error instanceof UserError ? String(error.exitCode) : '1');
    return 1;
  }
}

async function performAll(
  stage: ActionContext,
  what: Exclude<Task['do'], 'nothing'>,
  env: Process['env'],
): Promise<TargetReport[]> {
  const { inputs, context } = stage;
  const targets = inputs.targets.length > 0 ? inputs.targets : [null];
  const { event } = context;
  // A comment gets one answer, whatever the number of targets.
  if (what === 'comment' && event.name === 'issue_comment')
    return guarded(stage, targets[0] ?? null, env, () => obeyComment(stage, event, targets));
  const reports: TargetReport[] = [];
  for (const target of targets)
    reports.push(...(await guarded(stage, target, env, async () => [await perform(stage, what, target)])));
  return reports;
}

function perform(stage: ActionContext, what: Exclude<Task['do'], 'nothing'>, target: string | null) {
  const { event } = stage.context;
  switch (what) {
    case 'pull':
      if (event.name === 'pull_request') return planPull(stage, event, target);
      return planOnly(stage, target);
    case 'queue':
      if (event.name === 'merge_group') return checkQueue(stage, event, target);
      return planOnly(stage, target);
    case 'apply':
      return applyMerged(stage, target);
    case 'trial':
      if (event.name === 'pull_request') return tryPull(stage, event, target);
      return planOnly(stage, target);
    case 'drift':
      return watchDrift(stage, target);
    case 'plan':
      return planOnly(stage, target);
    case 'validate':
      return validateOnly(stage, target);
    case 'comment':
      return planOnly(stage, target);
    case 'fork':
      if (event.name === 'workflow_run') return planFork(stage, event, target);
      return planOnly(stage, target);
  }
}

function stageOf(inputs: Inputs, context: EventContext, io: ActionIo, env: Process['env']): ActionContext {
  const { owner, repo } = context;
  const reached = (token: string | null) =>
    token === null
      ? null
      : new GitHub({
          token,
          apiUrl: env.GITHUB_API_URL || 'https://api.github.com',
          owner,
          repo,
          userAgent: `pipelines-sync/${VERSION}`,
          clock: io.clock,
          say: io.log,
        });
  const github = reached(inputs.githubToken);
  return {
    inputs,
    context,
    platforms: new Map(),
    io: {
      ...io,
      isFinished: finishedRun(context, github),
      mergesOf: mergesOf(github, io.log),
      openGit: (folder) => gitWithToken(folder, context.serverUrl, inputs.githubToken),
    },
    github,
    pusher: reached(inputs.pushToken),
    me: identity(github, io.log),
    clean: io.clean,
    log: io.log,
    logText: io.logText,
  };
}

/** A failure of one target is reported, and the others continue. */
async function guarded(
  stage: ActionContext,
  target: string | null,
  env: Process['env'],
  work: () => Promise<TargetReport[]>,
): Promise<TargetReport[]> {
  try {
    return await work();
  } catch (thrown) {
    const { code, text } = sentence(thrown, env);
    const error = thrown instanceof UserError ? thrown : new UserError(code, text);
    return [reportWithoutPlan(stage, { kind: 'failed', error }, target, stage.context.sha, '')];
  }
}

async function close(
  process: Process,
  stage: ActionContext,
  io: ActionIo,
  reports: readonly TargetReport[],
  failOn: FailOn,
): Promise<0 | 1> {
  const { toolkit } = process;
  const files = await writePlanFiles(reports, path.join(stage.context.temp, 'pipelines-sync'), io);
  const notes: Note[] = [...files.notes];
  try {
    await writeSummary(toolkit, io, reports, notes);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    notes.push(note(CODES.notWritten, `The job summary could not be written (${why}).`));
  }
  setOutputs(toolkit, io, reports, files);
  annotate(toolkit, io, reports, notes, stage.context.actionHome);
  for (const report of reports) {
    io.log(summaryOf(report));
    for (const { code, text } of report.notes) io.log(`${code}  ${text}`);
    if (report.url !== null) io.log(report.url);
  }
  const isRed = reports.some((report) => isFailure(report, failOn));
  io.log(`${isRed ? 'The step fails' : 'The step passes'} (fail-on: ${failOn}).`);
  return isRed ? 1 : 0;
}

function isFailure({ exitCode, refusal }: TargetReport, failOn: FailOn): boolean {
  if (failOn === 'never') return false;
  if (refusal !== null || exitCode === 1 || exitCode === 4 || exitCode === 5) return true;
  if (exitCode === 3) return failOn !== 'error';
  return exitCode === 2 && failOn === 'changes';
}

/** An apply with held changes and a trial that was refused or cut short have not done everything; a plan only reads. */
function usualFailOn(task: Task): FailOn {
  return task.do === 'apply' || task.do === 'trial' ? 'held' : 'error';
}

function refuseOneUrlForMany({ targets, baseUrl }: Inputs): void {
  if (targets.length <= 1 || baseUrl === null) return;
  throw new UserError(
    CODES.keyForOne.code,
    `The input base-url is set, but there are several targets: ${targets.join(', ')}.`,
    'Set base_url of each target in the configuration, or run one step (or one job of a matrix) per target.',
  );
}

async function sayNothing({ toolkit }: Process, io: ActionIo, why: string): Promise<0> {
  const said = note(CODES.nothingToDo, `${why}, so nothing was done.`);
  toolkit.annotate({ level: 'notice', title: said.code, message: io.clean(said.text) });
  toolkit.output('has-changes', 'false');
  toolkit.output('exit-code', '0');
  return 0;
}

function sentence(error: unknown, env: Process['env']): { code: string; text: string } {
  if (error instanceof UserError)
    return { code: error.code, text: `${error.message} ${error.remedy ?? ''}`.trim() };
  const message = error instanceof Error ? error.message : String(error);
  const stack = env.RUNNER_DEBUG === '1' && error instanceof Error ? `\n${error.stack ?? ''}` : '';
  return {
    code: CODES.fault.code,
    text: `Internal error of the Action: ${message} This is a bug; run the job again with debug logging and report it.${stack}`,
  };
}
