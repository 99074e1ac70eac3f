import { UserError } from '../model/index.js';
import { COMMENT_COMMAND, readIssue } from '../report/index.js';
import { ACTION_CODES as CODES } from './action-codes.js';
import { isCommand } from './commands/parse-comment.js';
import type { EventContext } from './event.js';
import type { Command } from './inputs.js';

/** The task of a run. `nothing` is not a failure: the event needs no action. */
export type Task =
  | { do: 'comment' | 'trial' | 'pull' | 'fork' | 'queue' | 'apply' | 'drift' | 'plan' | 'validate' }
  | { do: 'nothing'; why: string };

/** Labels override rules. */
const LABELLING = ['labeled', 'unlabeled'];

/** Actions that change the files of a pull request, how rules judge them, or make it ready for review. */
const PULL_ACTIONS = new Set([
  'opened',
  'synchronize',
  'reopened',
  'ready_for_review',
  'edited',
  ...LABELLING,
]);

/**
 * Chooses the task for an event. Pure.
 * @throws UserError where an apply would write unmerged files, or where `auto` does not support the event
 */
export function chooseTask(command: Command, context: EventContext): Task {
  const { event } = context;
  if (command === 'auto') return automatic(context);
  if (command === 'comment') return commented(context);
  if (command === 'trial') return trialTask(context);
  if (command !== 'apply') {
    if (command === 'plan' && event.name === 'pull_request') return { do: 'pull' };
    return { do: command };
  }
  if (event.name === 'push' || event.name === 'schedule' || event.name === 'workflow_dispatch')
    return { do: 'apply' };
  throw new UserError(
    CODES.applyOnPull.code,
    `command: apply is refused for the event ${eventName(context)}: the files are not merged yet, or were not chosen by a merge.`,
    'Run apply on push to the default branch, on workflow_dispatch or on schedule.',
    3,
  );
}

/** A trial compares what a pull request changes, so it needs one that will be merged here. */
function trialTask(context: EventContext): Task {
  const { event } = context;
  if (event.name !== 'pull_request') return nothing(`${eventName(context)} is no pull request to try`);
  const other = otherBranch(context, event.baseRef);
  if (other !== undefined) return nothing(`Merging into ${event.baseRef} applies nothing`);
  return event.action === 'closed' ? nothing('The pull request was closed') : { do: 'trial' };
}

function automatic(context: EventContext): Task {
  const { event } = context;
  switch (event.name) {
    case 'pull_request': {
      if (!PULL_ACTIONS.has(event.action))
        return nothing(`The pull request was ${event.action}, which needs no plan`);
      const other = otherBranch(context, event.baseRef);
      // Its merge is not applied, so a plan would be misleading.
      return other === undefined ? { do: 'pull' } : { do: 'validate' };
    }
    case 'merge_group':
      return { do: 'queue' };
    case 'push': {
      if (event.isDeleted) return nothing('A branch was deleted');
      if (!context.ref.startsWith('refs/heads/')) return nothing(`${context.ref} is not a branch`);
      const branch = context.ref.slice('refs/heads/'.length);
      const other = otherBranch(context, branch);
      if (other === undefined) return { do: 'apply' };
      return nothing(`${branch} is not the default branch (${other}) and command: apply is not set`);
    }
    case 'schedule':
      return { do: 'drift' };
    case 'workflow_dispatch':
      // A manual run does not say what to do, so it only reads.
      return { do: 'plan' };
    case 'workflow_run':
      if (event.of === 'pull_request') return { do: 'fork' };
      return nothing(`The finished workflow ran for ${event.of}, not for a pull request`);
    case 'issue_comment':
      return commented(context);
    case 'other':
      throw new UserError(
        CODES.otherEvent.code,
        `command: auto does not support the event ${event.of}, so nothing was done.`,
        'Set command: plan, apply, drift or validate; or run on pull_request, merge_group, push, schedule, workflow_dispatch, workflow_run or issue_comment.',
      );
  }
}

/** A comment is a command only when it is new, begins like one, and was written by a person. */
function commented({ event }: EventContext): Task {
  if (event.name !== 'issue_comment') {
    throw new UserError(
      CODES.otherEvent.code,
      `command: comment reads a comment, and the event is ${event.name === 'other' ? event.of : event.name}; nothing was done.`,
      'Run it on issue_comment.',
    );
  }
  if (event.action !== 'created')
    return nothing(`The comment was ${event.action}, and only a new one counts`);
  if (!isCommand(event.body)) return nothing(`The comment does not begin with ${COMMENT_COMMAND}`);
  if (event.isBot) return nothing('A bot wrote the comment');
  // Whether the issue is what it looks like is checked later.
  if (!event.isPull && readIssue(event.text) === undefined)
    return nothing('The comment is neither on a pull request nor on the issue of a target');
  return { do: 'comment' };
}

/** The default branch, if it differs from this one. */
function otherBranch({ defaultBranch }: EventContext, branch: string): string | undefined {
  if (defaultBranch === null) return '(unknown)';
  return defaultBranch === branch ? undefined : defaultBranch;
}

function nothing(why: string): Task {
  return { do: 'nothing', why };
}

function eventName({ event }: EventContext): string {
  return event.name === 'other' ? event.of : event.name;
}
