import path from 'node:path';
import { MAX_PATTERNS, pasted, patternOf, UserError } from '../../model/index.js';
import { PROVIDERS } from '../../providers/index.js';
import { gitMerge } from '../../pull/merge-text.js';
import type { PullReport } from '../../pull/pull-report.js';
import {
  canKeepLive,
  canOverwrite,
  count,
  markdownCode,
  markdownText,
  suggestedRenames,
} from '../../report/index.js';
import { FileEdits } from '../../run/file-edits.js';
import { withoutKeys } from '../../run/open/key-use.js';
import { FindingsError } from '../../run/open/open-files.js';
import { pullTarget } from '../../run/pull-target.js';
import { type SyncDecisions, writeDecisions } from '../../run/sync-decisions.js';
import { ACTION_CODES as CODES } from '../action-codes.js';
import type { ActionContext } from '../action-context.js';
import type { CommentEvent } from '../event.js';
import { flagsOf, viewTarget } from '../target-view.js';
import { commitToBranch } from './branch-commit.js';
import type { ParsedCommand } from './parse-comment.js';
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

/** What a decision did: the new commit, if there was something to write, and words about it, as Markdown. */
export interface Decided {
  commit: string | null;
  text: string;
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
    const edits = await FileEdits.open(flagsOf(there, target), there.io).catch(asRefusal);
    const known = new Set([...edits.items().keys()].map(({ address }) => address));
    refuseElsewhere(items, known);
    const { written } = await writeDecisions(edits, decisions);
    if (written.length === 0) return { commit: null, text: 'The files say so already.' };
    const commit = await commitToBranch(there, pull, inRoot(edits.config.root, written), { subject, event });
    return { commit, text: `Committed ${commit.slice(0, 7)} in ${fileList(written)}.` };
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
    if (looked.kind !== 'open') throw brokenFiles();
    const { opened } = looked;
    try {
      const { session } = opened;
      refuseElsewhere(
        held.map(({ address }) => address),
        new Set(session.desired.resources.map(({ address }) => address)),
      );
      let commit: string | null = null;
      const subject = `pipelines: keep the live values of ${count(held.length, 'resource')}`;
      const report = await pullTarget(session, {
        request: {
          all: false,
          only: held.map(({ address }) => patternOf(address)),
          workflows: [],
          into: null,
          vars: false,
          removeGone: false,
          force: false,
          rolledBack: false,
          resolved: [],
        },
        dryRun: false,
        merge: gitMerge(withoutKeys(process.env)),
        schemas: async () => {
          const { editorSchemas } = await import('../../run/editor-schemas.js');
          return editorSchemas(there.io.providers ?? PROVIDERS, session.desired.formats, true);
        },
        // Every file is as its commit has it.
        committed: async (files) => new Set(files),
        // The ledger records it only once the branch has it.
        published: async (files) => {
          commit = await commitToBranch(there, pull, inRoot(session.config.root, files), { subject, event });
        },
      });
      return { commit, text: pulled(report, commit) };
    } finally {
      await opened.client.close();
    }
  });
}

/** Number of open points that a reply lists. */
const POINTS = 20;

function pulled(report: PullReport, commit: string | null): string {
  const files = report.files.map(({ file }) => file);
  const done =
    commit === null
      ? 'There was nothing to write.'
      : `Committed ${String(commit).slice(0, 7)} in ${fileList(files)}.`;
  const open = report.open.filter(({ weight }) => weight !== 'note');
  const points = open
    .slice(0, POINTS)
    .map(({ address, message }) => `- ${markdownCode(address)} ${markdownText(message)}`);
  const more = open.length > POINTS ? [`- … and ${open.length - POINTS} more`] : [];
  const left =
    open.length === 0
      ? []
      : [
          `${count(open.length, 'point')} left to decide; where the files have both sides marked, choose one there:`,
          ...points,
          ...more,
        ];
  const ledger = report.ledger.message === null ? [] : [markdownText(report.ledger.message)];
  return [done, ...left, ...ledger].join('\n');
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
  if (error instanceof FindingsError) throw brokenFiles();
  throw error;
}

function brokenFiles(): UserError {
  return new UserError(
    CODES.notDecidable.code,
    'The files of the branch have errors, so nothing was written.',
    'Correct them first. To list them.',
    3,
    pasted('validate'),
  );
}

function inRoot(root: string, files: readonly string[]): string[] {
  return files.map((file) => path.join(root, file));
}

function fileList(files: readonly string[]): string {
  const shown = files.slice(0, 10).map((file) => markdownCode(file));
  return files.length > shown.length ? `${count(files.length, 'file')}` : shown.join(', ');
}
