import { UserError } from '../model/index.js';
import { ACTION_CODES as CODES } from './action-codes.js';
import type { EventContext } from './event.js';
import type { Command } from './inputs.js';

/** What a run has to do. `nothing` is no failure: the event asks for nothing. */
export type Task =
  | { do: 'pull' | 'fork' | 'queue' | 'apply' | 'drift' | 'plan' | 'validate' }
  | { do: 'nothing'; why: string };

/** Actions of a pull request after which it has other files, or a reader for the first time. */
const PULL_ACTIONS = new Set(['opened', 'synchronize', 'reopened', 'ready_for_review', 'edited']);

/**
 * Picks what to do for an event. Pure.
 * @throws UserError where obeying would write what nobody merged, or where `auto` knows no answer
 */
export function chooseTask(command: Command, context: EventContext): Task {
  const { event } = context;
  if (command === 'auto') return automatic(context);
  if (command !== 'apply') {
    if (command === 'plan' && event.name === 'pull_request') return { do: 'pull' };
    return { do: command };
  }
  if (event.name === 'push' || event.name === 'schedule' || event.name === 'workflow_dispatch')
    return { do: 'apply' };
  throw new UserError(
    CODES.applyOnPull.code,
    `command: apply is refused for the event ${eventName(context)}: what would be applied is not merged yet, or was not chosen by a merge.`,
    'Apply on push to the default branch, on workflow_dispatch or on schedule.',
    3,
  );
}

function automatic(context: EventContext): Task {
  const { event } = context;
  switch (event.name) {
    case 'pull_request': {
      if (!PULL_ACTIONS.has(event.action))
        return nothing(`A pull request that was ${event.action} needs no plan`);
      const other = otherBranch(context, event.baseRef);
      // Its merge applies nothing, so a plan of it would not come true.
      return other === undefined ? { do: 'pull' } : { do: 'validate' };
    }
    case 'merge_group':
      return { do: 'queue' };
    case 'push': {
      if (event.isDeleted) return nothing('A branch was deleted');
      if (!context.ref.startsWith('refs/heads/')) return nothing(`${context.ref} is no branch`);
      const branch = context.ref.slice('refs/heads/'.length);
      const other = otherBranch(context, branch);
      if (other === undefined) return { do: 'apply' };
      return nothing(
        `A push to ${branch} applies nothing: ${other} is the default branch. For another branch write command: apply`,
      );
    }
    case 'schedule':
      return { do: 'drift' };
    case 'workflow_dispatch':
      // Somebody pressed a button that says nothing of what it does: looking harms nobody.
      return { do: 'plan' };
    case 'workflow_run':
      if (event.of === 'pull_request') return { do: 'fork' };
      return nothing(`The workflow that has ended ran for ${event.of}, not for a pull request`);
    case 'other':
      throw new UserError(
        CODES.otherEvent.code,
        `command: auto does not know what to do for the event ${event.of}, so nothing was done.`,
        'Write command: plan, apply, drift or validate; or run on pull_request, merge_group, push, schedule, workflow_dispatch or workflow_run.',
      );
  }
}

/** The default branch, where it is another one than this; undefined when it is this one. */
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
