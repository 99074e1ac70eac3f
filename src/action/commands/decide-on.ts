import { UserError } from '../../model/index.js';
import { suggestedRenames } from '../../report/index.js';
import { ACTION_CODES as CODES } from '../action-codes.js';
import type { ActionContext } from '../action-context.js';
import type { CommentEvent } from '../event.js';
import { decide } from './decisions.js';
import type { ParsedCommand } from './parse-comment.js';
import type { PullPlans } from './pull-plans.js';
import { NO_CHECKS, NOT_BEGUN, type Outcome } from './result-texts.js';
import type { SeenPlan } from './seen-plan.js';

/** The targets that a decision is carried out for, in order. */
export interface DecidingAll {
  stage: ActionContext;
  event: CommentEvent;
  targets: readonly (string | null)[];
  plans: PullPlans;
}

/**
 * Carries out a decision for every target that holds what it names. What no target holds is an error, and nothing is
 * written then; after a target for which it fails, the next ones are not begun.
 */
export async function decideOn(
  { stage, event, targets, plans }: DecidingAll,
  command: ParsedCommand,
): Promise<Map<string | null, Outcome | UserError>> {
  const ended = new Map<string | null, Outcome | UserError>();
  const seen = new Map<string | null, SeenPlan>();
  // All plans come before the first commit, after which no comment shows the newest one.
  for (const target of targets) {
    const found = await plans.seen(target).catch(expected);
    if (found instanceof UserError) ended.set(target, found);
    else seen.set(target, found);
  }
  const shares = sharesOf(command, seen);
  let hasFailed = false;
  for (const [target, share] of shares) {
    if (hasFailed) ended.set(target, NOT_BEGUN);
    else if (share instanceof UserError) ended.set(target, share);
    else if (share.length === 0) ended.set(target, { state: 'said', text: 'It holds nothing of this.' });
    else ended.set(target, await decideFor(target, share).catch(expected));
    hasFailed ||= isFailure(ended.get(target));
  }
  return ended;

  async function decideFor(target: string | null, args: readonly string[]): Promise<Outcome> {
    const pull = await plans.pull();
    const deciding = { stage, event, pull, target, seen: seen.get(target) as SeenPlan };
    const { commit, text } = await decide(deciding, { ...command, args: [...args] });
    if (commit === null) return { state: 'said', text };
    await plans.moveTo(commit);
    return { state: 'done', text: `${text}${stage.inputs.pushToken === null ? NO_CHECKS : ''}` };
  }
}

/** The arguments of a command that each target decides about: all of them where there is one. */
function sharesOf(
  { name, args }: ParsedCommand,
  seen: ReadonlyMap<string | null, SeenPlan>,
): Map<string | null, readonly string[] | UserError> {
  const targets = [...seen.keys()];
  if (targets.length <= 1) return new Map(targets.map((target) => [target, args]));
  if (name === 'rename') {
    // The line that it writes is the same for all of them.
    const first = targets.find((target) => suggests(seen.get(target), args)) ?? targets[0];
    return new Map(targets.map((target) => [target, target === first ? args : []]));
  }
  const nowhere = args.find((address) =>
    targets.every((target) => seen.get(target)?.held.has(address) !== true),
  );
  if (nowhere !== undefined) {
    const error = heldNowhere(nowhere, targets);
    return new Map(targets.map((target) => [target, error]));
  }
  return new Map(
    targets.map((target) => [target, args.filter((address) => seen.get(target)?.held.has(address))]),
  );
}

function suggests(seen: SeenPlan | undefined, [from, to]: readonly string[]): boolean {
  return suggestedRenames([...(seen?.held.values() ?? [])]).some((one) => one.from === from && one.to === to);
}

function heldNowhere(address: string, targets: readonly (string | null)[]): UserError {
  return new UserError(
    CODES.notDecidable.code,
    `${JSON.stringify(address)} is held on none of ${targets.join(', ')}, so nothing was written.`,
    'Write the addresses that the plans in the comments offer.',
    3,
  );
}

function isFailure(ended: Outcome | UserError | undefined): boolean {
  return ended instanceof UserError || ended?.state === 'refused';
}

function expected(error: unknown): UserError {
  if (error instanceof UserError) return error;
  throw error;
}
