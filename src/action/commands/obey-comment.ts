import { UserError } from '../../model/index.js';
import {
  type CommandResult,
  commandTable,
  cut,
  markdownCode,
  markdownText,
  renderResults,
  STRANGER_REPLY,
  visible,
} from '../../report/index.js';
import { ACTION_CODES as CODES } from '../action-codes.js';
import type { ActionContext } from '../action-context.js';
import type { CommentEvent } from '../event.js';
import type { GitHub } from '../github/github.js';
import type { GitHubPullRequest } from '../github/github-rows.js';
import { runPage } from '../github/web-page.js';
import { type Note, note, nothingDone, type TargetReport } from '../report.js';
import { summaryOf } from '../write/outputs.js';
import { applyAgain } from './apply-again.js';
import { decide } from './decisions.js';
import { driftBranch } from './drift-branch.js';
import { type ParsedCommand, parseComment } from './parse-comment.js';
import { planAgainAt, refuseStrange } from './pull-view.js';
import { Reply } from './reply.js';
import { type SeenPlan, seePlan } from './seen-plan.js';

/**
 * Carries out the commands of a comment on a pull request for one target, and answers with a reaction and one reply. Who
 * may decide is asked of GitHub; the comment counts as it was written. A comment with a line that is no command does
 * nothing at all.
 */
export async function obeyComment(
  stage: ActionContext,
  event: CommentEvent,
  target: string | null,
): Promise<TargetReport> {
  const { github } = stage;
  if (github === null)
    throw new UserError(
      CODES.github.code,
      'Commands in comments need a github-token.',
      'Set the input github-token.',
    );
  if (!(await github.mayWrite(event.author))) return turnAway(stage, github, event, target);
  // A comment that is gone was taken back.
  if (!(await github.react(event.id, 'eyes'))) return nothingDone(target, []);
  const reply = new Reply(stage, event.number, { comment: event.id });
  const parsed = parseComment(event.body);
  if ('wrong' in parsed) {
    const text = `This is not a command: ${parsed.wrong}. Nothing was done.\n\n${commandTable()}`;
    const result: CommandResult = { line: parsed.line, state: 'refused', text };
    await reply.say({ target: '', markdown: renderResults([result], null, null) });
    await github.react(event.id, '-1');
    const said = note(CODES.commandUnknown, `The comment is not a command: ${parsed.wrong}.`);
    return { ...nothingDone(target, [said, ...reply.notes]), url: reply.url };
  }
  return carryOut({ stage, github, event, target, reply }, parsed.commands);
}

/** What the commands of one comment are carried out with. */
interface Run {
  stage: ActionContext;
  github: GitHub;
  event: CommentEvent;
  target: string | null;
  reply: Reply;
}

async function carryOut(run: Run, commands: readonly ParsedCommand[]): Promise<TargetReport> {
  const { stage, github, event, target, reply } = run;
  if (commands.every(({ name }) => name === 'help')) {
    await reply.say({ target: '', markdown: commandTable() });
    await github.react(event.id, '+1');
    return { ...nothingDone(target, reply.notes), url: reply.url };
  }
  const say = (results: readonly CommandResult[]) =>
    reply.say({
      target: target ?? '',
      markdown: renderResults(results, namedTarget(stage, target), runPage(stage.context)),
    });
  await say(commands.map(({ line }) => ({ line, state: 'working', text: 'Working on it.' })));
  const done = await inOrder(run, commands);
  await say(done.results);
  const isRefused = done.results.some(({ state }) => state === 'refused');
  await github.react(event.id, isRefused ? '-1' : '+1');
  const report = done.report ?? nothingDone(target, []);
  return {
    ...report,
    notes: [...report.notes, ...done.notes, ...reply.notes],
    refusal: report.refusal ?? (isRefused ? 'a command of the comment was not carried out' : null),
    url: report.url ?? reply.url,
  };
}

interface Carried {
  results: CommandResult[];
  report: TargetReport | null;
  notes: Note[];
}

/**
 * One command after the other; after one that fails, the others are not begun. Decisions of one comment are about one
 * plan. What they committed is planned at the end, because a commit of a workflow's token starts no workflow.
 */
async function inOrder(run: Run, commands: readonly ParsedCommand[]): Promise<Carried> {
  const { stage, github, event, target } = run;
  const results: CommandResult[] = [];
  const notes: Note[] = [];
  let report: TargetReport | null = null;
  let pull: GitHubPullRequest | undefined;
  let seen: SeenPlan | undefined;
  let isToPlan = false;
  let hasFailed = false;
  const open = async (): Promise<GitHubPullRequest> => {
    const now = await github.pull(event.number);
    refuseStrange(stage, now, 'open');
    return now;
  };
  const perform = async (command: ParsedCommand): Promise<Omit<CommandResult, 'line'>> => {
    if (command.name === 'help') return { state: 'said', text: commandTable() };
    if (command.name === 'adopt' || command.name === 'revert') {
      if (event.isPull) throw inIssue(command.name);
      const made = await driftBranch(stage, event, target, command.name);
      if (made === null) return { state: 'said', text: 'This is not the issue of this target.' };
      return { state: made.commit === null ? 'said' : 'done', text: made.text };
    }
    if (!event.isPull) throw inPull(command.name);
    if (command.name === 'apply') {
      report = await applyAgain(stage, github, event.number, target);
      return { state: isDone(report) ? 'done' : 'refused', text: planned(report) };
    }
    pull ??= await open();
    isToPlan = true;
    if (command.name === 'plan') return { state: 'said', text: 'The plan is below.' };
    seen ??= await seePlan(stage, pull, target);
    const { commit, text } = await decide({ stage, event, pull, target, seen }, command);
    if (commit === null) return { state: 'said', text };
    pull = { ...pull, head: commit };
    return { state: 'done', text: `${text}${stage.inputs.pushToken === null ? NO_CHECKS : ''}` };
  };
  for (const command of commands) {
    const { line } = command;
    if (hasFailed) {
      results.push({ line, state: 'refused', text: 'Not begun, because the command before it failed.' });
      continue;
    }
    const result = await perform(command).catch(failed(notes));
    hasFailed = result.state === 'refused';
    results.push({ line, ...result });
  }
  const at = pull as GitHubPullRequest | undefined;
  if (isToPlan && at !== undefined) {
    const again = await planAgainAt(stage, at, target).catch(failed(notes));
    if ('state' in again) results.push({ line: 'plan', ...again });
    else {
      report = again;
      results.push({ line: 'plan', state: isPlanned(again) ? 'said' : 'refused', text: planned(again) });
    }
  }
  return { results, report, notes };
}

const NO_CHECKS =
  ' Required checks do not start by themselves for this commit, because the token of a workflow made it: push another commit, or close and reopen the pull request. With the input `push-token`, they start.';

function failed(notes: Note[]): (error: unknown) => Omit<CommandResult, 'line'> {
  return (error) => {
    if (!(error instanceof UserError)) throw error;
    notes.push({ code: error.code, severity: 'refused', text: error.message });
    return { state: 'refused', text: refusal(error) };
  };
}

function inIssue(name: string): UserError {
  return new UserError(
    CODES.notForThisPull.code,
    `${name} is about the drift of a target, so nothing was done.`,
    'Write it in the issue about the drift.',
    3,
  );
}

function inPull(name: string): UserError {
  return new UserError(
    CODES.notForThisPull.code,
    `${name} is about a pull request, so nothing was done.`,
    'Write adopt or revert here, or this command in a pull request.',
    3,
  );
}

/** Held changes are not done. */
function isDone({ exitCode, refusal: why }: TargetReport): boolean {
  return exitCode === 0 && why === null;
}

/** Held changes are what a plan is for; a plan that failed is none. */
function isPlanned({ exitCode, refusal: why, input }: TargetReport): boolean {
  return why === null && exitCode !== 1 && input?.result.kind !== 'failed';
}

function planned(report: TargetReport): string {
  const what = markdownText(summaryOf(report));
  return report.url === null ? `${what}.` : `${what}. [The plan](${report.url})`;
}

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

async function turnAway(
  stage: ActionContext,
  github: GitHub,
  event: CommentEvent,
  target: string | null,
): Promise<TargetReport> {
  const reply = new Reply(stage, event.number, { stranger: true });
  if (await github.react(event.id, 'confused')) await reply.say({ target: '', markdown: STRANGER_REPLY });
  const said = note(
    CODES.commandNotAllowed,
    `${event.author} may not write to the repository, so nothing was done.`,
  );
  return { ...nothingDone(target, [said, ...reply.notes]), url: reply.url };
}

function namedTarget({ inputs }: ActionContext, target: string | null): string | null {
  return inputs.targets.length > 0 ? target : null;
}
