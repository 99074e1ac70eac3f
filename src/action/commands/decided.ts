import path from 'node:path';
import { count, markdownCode } from '../../report/index.js';
import type { FileEdits } from '../../run/file-edits.js';
import { type SyncDecisions, writeDecisions } from '../../run/sync-decisions.js';
import type { ActionContext } from '../action-context.js';
import type { CommentEvent } from '../event.js';
import { type CommitTo, commitToBranch } from './branch-commit.js';

/** What a decision did: the new commit, if there was something to write, and words about it, as Markdown. */
export interface Decided {
  commit: string | null;
  text: string;
}

/** Writes lines of `sync` into the files of a checkout, and commits them. */
export async function commitDecisions(
  there: ActionContext,
  edits: FileEdits,
  decisions: SyncDecisions,
  { event, to }: { event: CommentEvent; to: CommitTo },
): Promise<Decided> {
  const { written } = await writeDecisions(edits, decisions);
  if (written.length === 0) return { commit: null, text: 'The files say so already.' };
  const commit = await commitToBranch(there, event, inRoot(edits.config.root, written), to);
  return { commit, text: committedText(commit, written) };
}

/** Paths from the root of a configuration, as absolute ones. */
export function inRoot(root: string, files: readonly string[]): string[] {
  return files.map((file) => path.join(root, file));
}

/** The commit and its files for a reply; the number of files, if they are many. */
export function committedText(commit: string, files: readonly string[]): string {
  const shown = files.slice(0, 10).map((file) => markdownCode(file));
  const list = files.length > shown.length ? count(files.length, 'file') : shown.join(', ');
  return `Committed ${commit.slice(0, 7)} in ${list}.`;
}
