import {
  type Finding,
  formatPlace,
  MAX_PATTERNS,
  pasted,
  UserError,
  withoutStop,
} from '../../model/index.js';
import { canKeepLive, canOverwrite, count, suggestedRenames } from '../../report/index.js';
import { FileEdits } from '../../run/file-edits.js';
import { FindingsError } from '../../run/open/open-files.js';
import type { SyncDecisions } from '../../run/sync-decisions.js';
import { ACTION_CODES as CODES } from '../action-codes.js';
import type { ActionContext } from '../action-context.js';
import type { CommentEvent } from '../event.js';
import { flagsOf, viewTarget } from '../target-view.js';
import { commitDecisions, type Decided } from './decided.js';
import type { ParsedCommand } from './parse-comment.js';
import { pullToBranch } from './pull-to-branch.js';
import { type PullHead, withFiles } from './pull-view.js';
import { heldOf, refuseUnseen, type SeenPlan } from './seen-plan.js';

/** A decision that may become a commit. */
export interface Deciding {
  stage: ActionContext;
  event: CommentEvent;
  /** At the commit that is the newest now. */
  pull: PullHead;
  target: string | null;
  seen: SeenPlan;
}

/** Carries out a command that decides about what is held. */
export function decide(deciding: Deciding, { name, args }: ParsedCommand): Promise<Decided> {
  if (name === 'keep-live') return keepLive(deciding, args);
  if (name === 'rename') return rename(deciding, args);
  return overwrite(deciding, args);
}

function overwrite(deciding: Deciding, addresses: readonly string[]): Promise<Decided> {
  const { seen } = deciding;
  refuseUnseen(seen);
  const held = heldOf(seen, addresses, { can: canOverwrite, what: 'has no live edit to overwrite' });
  const values = new Map(held.map(({ address, edit }) => [address, edit ?? '']));
  // Only what left the files needs no item there.
  const items = held.filter(({ place }) => place !== null).map(({ address }) => address);
  const subject = `pipelines: overwrite the live edits of ${count(values.size, 'resource')}`;
  return write(deciding, { setting: 'overwrite', target: seen.target, values }, items, subject);
}

function rename(deciding: Deciding, [from = '', to = '']: readonly string[]): Promise<Decided> {
  const { seen } = deciding;
  refuseUnseen(seen);
  const isSuggested = suggestedRenames([...seen.held.values()]).some(
    (one) => one.from === from && one.to === to,
  );
  if (!isSuggested)
    throw new UserError(
      CODES.notDecidable.code,
      `The plan does not suggest that ${JSON.stringify(from)} was renamed to ${JSON.stringify(to)}, so nothing was written.`,
      'Write a rename that the plan in the comment offers.',
      3,
    );
  const values = new Map([[to, from]]);
  return write(
    deciding,
    { setting: 'renamed_from', target: null, values },
    [to],
    'pipelines: keep the id of a renamed resource',
  );
}

/** Writes lines of `sync` and commits them. */
async function write(
  { stage, event, pull, target }: Deciding,
  decisions: SyncDecisions,
  items: readonly string[],
  subject: string,
): Promise<Decided> {
  return withFiles(stage, pull.head, async (there) => {
    const { lfs } = there;
    const lenient = lfs === undefined ? {} : { lfs };
    const edits = await FileEdits.open(flagsOf(there, target), there.io, lenient).catch(asRefusal);
    const known = new Set([...edits.items().keys()].map(({ address }) => address));
    refuseElsewhere(items, known);
    const to = { parent: pull.head, branch: pull.headRef, subject };
    return commitDecisions(there, edits, decisions, { event, to });
  });
}

async function keepLive(deciding: Deciding, addresses: readonly string[]): Promise<Decided> {
  const { stage, event, pull, target, seen } = deciding;
  const held = heldOf(seen, addresses, { can: canKeepLive, what: 'has no live values to keep' });
  if (held.length > MAX_PATTERNS)
    throw new UserError(
      CODES.notDecidable.code,
      `One command takes at most ${MAX_PATTERNS} addresses, and this one has ${held.length}.`,
      'Write several commands.',
      3,
    );
  return withFiles(stage, pull.head, async (there) => {
    const looked = await viewTarget(there, target, 'needed');
    if (looked.kind === 'failed') throw looked.error;
    if (looked.kind !== 'open') throw brokenFiles(looked.kind === 'findings' ? looked.findings : []);
    const { opened } = looked;
    try {
      const { session } = opened;
      refuseElsewhere(
        held.map(({ address }) => address),
        new Set(session.desired.resources.map(({ address }) => address)),
      );
      const subject = `pipelines: keep the live values of ${count(held.length, 'resource')}`;
      return await pullToBranch(there, opened, {
        event,
        only: held.map(({ address }) => address),
        removeGone: false,
        to: { parent: pull.head, branch: pull.headRef, subject },
      });
    } finally {
      await opened.client.close();
    }
  });
}

function refuseElsewhere(addresses: readonly string[], known: ReadonlySet<string>): void {
  const missing = addresses.find((address) => !known.has(address));
  if (missing === undefined) return;
  throw new UserError(
    CODES.notDecidable.code,
    `${JSON.stringify(missing)} is not in the files of this branch, only in those of its merge, so nothing was written.`,
    'Merge the base branch into this one, then write the command again.',
    3,
  );
}

function asRefusal(error: unknown): never {
  if (error instanceof FindingsError) throw brokenFiles(error.findings);
  throw error;
}

/** Names the first error: the branch without its merge may have others than the plan shows. */
function brokenFiles(findings: readonly Finding[]): UserError {
  const first = findings.find(({ severity }) => severity === 'error');
  const where = first?.place === undefined ? '' : `${formatPlace(first.place)}: `;
  const which = first === undefined ? '' : ` (${where}${withoutStop(first.message)})`;
  return new UserError(
    CODES.notDecidable.code,
    `The files of the branch have errors${which}, so nothing was written.`,
    'Correct them first. To list them.',
    3,
    pasted('validate'),
  );
}
